create extension if not exists btree_gist;

-- The one home of persons' names and addresses.
create table people_person (
    id           uuid primary key,
    name         text        not null,
    email        text,
    phone        text,
    organisation uuid,
    elected      boolean     not null,
    example      boolean     not null,
    entered_at   timestamptz not null,
    closed_at    timestamptz
);
comment on column people_person.name is 'personal: who holds a seat or an office is public; kept in notes for ever';
comment on column people_person.email is 'personal: to send notices; removed three months after the last appointment';
comment on column people_person.phone is 'personal: to reach a deputy at short notice; removed three months after the last appointment';
create unique index people_person_email on people_person (lower(email)) where closed_at is null;

-- What somebody is in a body, from a day and to a day.
create table people_appointment (
    id         uuid primary key,
    person     uuid not null references people_person,
    body       uuid,
    seat       uuid,
    charge     text not null,
    party      text,
    title      text,
    valid_from date not null,
    valid_to   date,
    source     text,
    reason     text,
    constraint people_appointment_days check (valid_to is null or valid_to >= valid_from),
    constraint people_appointment_one_holder exclude using gist
        (seat with =, charge with =, daterange(valid_from, valid_to, '[]') with &&) where (seat is not null)
);
comment on column people_appointment.charge is 'impersonal: a word in code';
comment on column people_appointment.party is 'personal: made public by the elected person; only for elected appointments';
comment on column people_appointment.title is 'personal: role at home, public with the name';
comment on column people_appointment.source is 'impersonal: decision and date';
comment on column people_appointment.reason is 'personal: why a rule was departed from; kept with the appointment';
create index people_appointment_body on people_appointment (body);
create index people_appointment_person on people_appointment (person);
