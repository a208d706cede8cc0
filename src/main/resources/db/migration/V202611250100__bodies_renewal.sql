-- The day on which a charter was written down, so that a late entry is seen; null where it came with the county's folder.
alter table bodies_charter add column entered date;

-- What a case is to decide of a body that lives. Without a row nobody has chosen yet.
create table bodies_renewal (
    case_number int   not null,
    body        uuid  not null,
    kind        text  not null,
    content     jsonb not null,
    primary key (case_number, body),
    foreign key (case_number, body) references bodies_case_body
);

comment on column bodies_renewal.kind is 'impersonal: a word in code';
comment on column bodies_renewal.content is 'impersonal: the period, the charter or the last day that is to be decided; a charter names no persons';

-- Who has taken over a body's papers, from a day on; before the first the body's own host.
create table bodies_host (
    body         uuid not null references bodies_body,
    organisation uuid not null references county_organisation,
    valid_from   date not null,
    source       text,
    primary key (body, valid_from)
);

comment on column bodies_host.source is 'impersonal: where it is written';

-- The body that takes over when one ends.
create table bodies_succession (
    body       uuid primary key references bodies_body,
    successor  uuid not null references bodies_body,
    valid_from date not null,
    source     text
);

comment on column bodies_succession.source is 'impersonal: where it is written';

-- Kinds of bodies that a proposal can begin with.
create table bodies_preset (
    position int   primary key,
    content  jsonb not null
);

comment on column bodies_preset.content is 'impersonal: a kind of body; it names no persons';
