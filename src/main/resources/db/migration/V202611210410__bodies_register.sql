create table bodies_body (
    id              uuid    primary key,
    slug            text    not null unique,
    kind            text    not null,
    legal_form      text    not null,
    layer           text    not null,
    position        int     not null,
    host            uuid    references county_organisation,
    started         date,
    start_day_known boolean not null,
    ended           date,
    end_day_known   boolean not null,
    example         boolean not null,
    lifetime        text,
    remark          text,
    on_sketch       boolean not null
);

comment on column bodies_body.slug is 'impersonal: a body''s word in addresses';
comment on column bodies_body.kind is 'impersonal: a kind of body';
comment on column bodies_body.legal_form is 'impersonal: a legal form';
comment on column bodies_body.layer is 'impersonal: a layer of the sketch';
comment on column bodies_body.lifetime is 'impersonal: permanent or temporary';
comment on column bodies_body.remark is 'impersonal: what is unknown of a body; a county''s folder holds no persons';

create table bodies_name (
    body       uuid not null references bodies_body,
    position   int  not null,
    name       text not null,
    short_name text not null,
    valid_from date,
    reason     text,
    source     text,
    primary key (body, position)
);

comment on column bodies_name.name is 'impersonal: a body''s name';
comment on column bodies_name.short_name is 'impersonal: a body''s name';
comment on column bodies_name.reason is 'impersonal: why a body changed its name';
comment on column bodies_name.source is 'impersonal: where it is written';

create table bodies_former_slug (
    slug text primary key,
    body uuid not null references bodies_body
);

comment on column bodies_former_slug.slug is 'impersonal: a body''s former word in addresses';

create table bodies_relation (
    position   int  primary key,
    body       uuid not null references bodies_body,
    kind       text not null,
    other      uuid not null references bodies_body,
    valid_from date,
    valid_to   date,
    note       text,
    source     text
);

comment on column bodies_relation.kind is 'impersonal: appointed by or takes part in';
comment on column bodies_relation.note is 'impersonal: in which questions a body takes part';
comment on column bodies_relation.source is 'impersonal: where it is written';

create table bodies_founding_power (
    position   int    primary key,
    founder    uuid   not null references bodies_body,
    layer      text   not null,
    lifetimes  text[] not null,
    what       text   not null,
    valid_from date,
    valid_to   date,
    clause     text
);

comment on column bodies_founding_power.layer is 'impersonal: a layer of the sketch';
comment on column bodies_founding_power.lifetimes is 'impersonal: permanent or temporary';
comment on column bodies_founding_power.what is 'impersonal: which groups a body may set up';
comment on column bodies_founding_power.clause is 'impersonal: where it is written';

create table bodies_charter (
    id         uuid  primary key,
    body       uuid  not null references bodies_body,
    valid_from date  not null,
    valid_to   date,
    content    jsonb not null,
    unique (body, valid_from)
);

comment on column bodies_charter.content is 'impersonal: what a body is for and how it works; a charter names no persons';

create table bodies_seat (
    id           uuid primary key,
    body         uuid not null references bodies_body,
    appointed_by text not null,
    organisation uuid references county_organisation
);

create index bodies_seat_of_body on bodies_seat (body);

comment on column bodies_seat.appointed_by is 'impersonal: the side that appoints';

create table bodies_charter_seat (
    charter  uuid    not null references bodies_charter,
    ordinal  int     not null,
    seat     uuid    not null references bodies_seat,
    label    text    not null,
    optional boolean not null,
    primary key (charter, ordinal)
);

comment on column bodies_charter_seat.label is 'impersonal: a seat''s label';
