-- Whom an organisation proposes to a seat, until it is decided: nobody's holder yet, and not in the register.
create table people_nominee (
    id           uuid primary key,
    about        text not null,
    body         uuid not null,
    seat         uuid not null,
    charge       text not null,
    organisation uuid,
    name         text not null,
    email        text,
    phone        text,
    party        text,
    title        text,
    person       uuid references people_person,
    entered_on   date not null,
    unique (about, seat, charge)
);

comment on column people_nominee.about is 'impersonal: which ask it answers';
comment on column people_nominee.charge is 'impersonal: a word in code';
comment on column people_nominee.name is 'personal: whom an organisation proposes; nomineringar';
comment on column people_nominee.email is 'personal: to call whoever is appointed; nomineringar';
comment on column people_nominee.phone is 'personal: to call whoever is appointed; nomineringar';
comment on column people_nominee.party is 'personal: of elected representatives, whose party is public; nomineringar';
comment on column people_nominee.title is 'personal: role at home; nomineringar';
create index people_nominee_person on people_nominee (person);
