-- What an office is called in an organisation, from a day; the charter says what it is called elsewhere.
create table bodies_office_title (
    office       text not null,
    organisation uuid not null references county_organisation,
    valid_from   date not null,
    title        text not null,
    primary key (office, organisation, valid_from)
);

comment on column bodies_office_title.office is 'impersonal: the key of an office in the charters';
comment on column bodies_office_title.title is 'impersonal: what an office is called in an organisation';
