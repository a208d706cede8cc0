-- A seat that goes with an office, whoever holds it.
alter table bodies_charter_seat add column office text;

comment on column bodies_charter_seat.office is 'impersonal: the title of an office';
