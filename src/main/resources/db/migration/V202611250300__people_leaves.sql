-- Somebody with two homes holds a seat for the one that appointed; whoever is let go before the time does not stay on.
alter table people_appointment
    add column on_behalf_of uuid,
    add column ending text;
comment on column people_appointment.ending is 'impersonal: decision and date';
update people_appointment set ending = ''
 where exists (select from platform_audit_line
                where act = 'people.end-appointment' and subject = 'appointment/' || people_appointment.id);

-- A member or deputy is on leave for a time, and comes back. Why is never asked.
create table people_leave (
    id          uuid primary key,
    appointment uuid not null references people_appointment on delete cascade,
    valid_from  date not null,
    valid_to    date not null,
    source      text,
    constraint people_leave_days check (valid_to >= valid_from),
    constraint people_leave_once exclude using gist
        (appointment with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on column people_leave.source is 'impersonal: decision and date';
create index people_leave_appointment on people_leave (appointment);
