create table county_profile (
    name            text    not null,
    responsible     text    not null,
    contact_email   text    not null,
    first_colour    text    not null,
    second_colour   text    not null,
    letterhead      text[]  not null,
    example         boolean not null,
    logo            bytea,
    logo_media_type text
);
create unique index county_profile_is_one on county_profile ((true));

comment on column county_profile.name is 'impersonal: the county''s name';
comment on column county_profile.responsible is 'impersonal: which organisations answer for the site';
comment on column county_profile.contact_email is 'impersonal: a shared mailbox';
comment on column county_profile.first_colour is 'impersonal: a colour';
comment on column county_profile.second_colour is 'impersonal: a colour';
comment on column county_profile.letterhead is 'impersonal: an organisation''s name and address';
comment on column county_profile.logo is 'impersonal: an organisation''s picture';
comment on column county_profile.logo_media_type is 'impersonal: a kind of file';

create table county_development_plan (
    position   int  primary key,
    name       text not null,
    short_name text not null,
    valid_from date,
    valid_to   date
);

comment on column county_development_plan.name is 'impersonal: a plan''s name';
comment on column county_development_plan.short_name is 'impersonal: a plan''s name';

create table county_joint_areas (
    position   int    primary key,
    areas      text[] not null,
    valid_from date,
    valid_to   date,
    source     text
);

comment on column county_joint_areas.areas is 'impersonal: names of areas';
comment on column county_joint_areas.source is 'impersonal: where it is written';

create table county_organisation (
    id          uuid primary key,
    key         text not null unique,
    kind        text not null check (kind in ('REGION', 'MUNICIPALITY', 'EXTERNAL')),
    scb_code    text,
    kolada_code text,
    org_number  text,
    email       text,
    member_from date,
    member_to   date
);

comment on column county_organisation.key is 'impersonal: an organisation''s word in addresses';
comment on column county_organisation.kind is 'impersonal: a kind of organisation';
comment on column county_organisation.scb_code is 'impersonal: a code';
comment on column county_organisation.kolada_code is 'impersonal: a code';
comment on column county_organisation.org_number is 'impersonal: an organisation''s number';
comment on column county_organisation.email is 'impersonal: the registry''s mailbox';

create table county_organisation_name (
    organisation uuid not null references county_organisation,
    position     int  not null,
    name         text not null,
    short_name   text not null,
    valid_from   date,
    valid_to     date,
    reason       text,
    primary key (organisation, position)
);

comment on column county_organisation_name.name is 'impersonal: an organisation''s name';
comment on column county_organisation_name.short_name is 'impersonal: an organisation''s name';
comment on column county_organisation_name.reason is 'impersonal: why an organisation changed its name';

create table county_political_party (
    letter   text primary key,
    name     text not null,
    position int  not null
);

comment on column county_political_party.letter is 'impersonal: a party''s letter';
comment on column county_political_party.name is 'impersonal: a party''s name';

create table county_election (
    held_on date    primary key,
    source  text,
    example boolean not null
);

comment on column county_election.source is 'impersonal: where it is written';

create table county_election_seats (
    held_on  date not null references county_election,
    position int  not null,
    party    text not null references county_political_party,
    seats    int  not null,
    primary key (held_on, party)
);

comment on column county_election_seats.party is 'impersonal: a party''s letter';

create table county_government (
    position   int    primary key,
    governing  text[] not null,
    opposition text[] not null,
    valid_from date,
    valid_to   date,
    source     text
);

comment on column county_government.governing is 'impersonal: parties'' letters';
comment on column county_government.opposition is 'impersonal: parties'' letters';
comment on column county_government.source is 'impersonal: where it is written';

create table county_term (
    position      int  primary key,
    name          text not null,
    assembly_from date,
    assembly_to   date,
    boards_from   date,
    boards_to     date
);

comment on column county_term.name is 'impersonal: years';

create table county_text (
    name     text primary key,
    markdown text not null
);

comment on column county_text.name is 'impersonal: a text''s name';
comment on column county_text.markdown is 'impersonal: what a county says of itself; a county''s folder holds no persons';
