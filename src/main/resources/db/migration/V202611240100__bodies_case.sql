-- How a decision on one or several bodies came about: a chain of steps in order.
create table bodies_case (
    number       int  primary key,
    title        text not null,
    limit_day    date,
    limit_words  text,
    limit_source text
);

comment on column bodies_case.title is 'impersonal: what is to be decided of which bodies';
comment on column bodies_case.limit_words is 'impersonal: by when it is to be decided, as the source has it';
comment on column bodies_case.limit_source is 'impersonal: where it is written';

create table bodies_case_body (
    case_number int  not null references bodies_case,
    body        uuid not null references bodies_body,
    position    int  not null,
    primary key (case_number, body)
);

create table bodies_case_step (
    id              uuid    primary key,
    case_number     int     not null references bodies_case,
    position        int     not null,
    kind            text    not null,
    who             text    not null,
    day             date,
    planned         boolean not null,
    document        text    not null,
    changed         text    not null,
    paragraph       text    not null,
    registry_number text    not null
);

create index bodies_case_step_of_case on bodies_case_step (case_number, position);

comment on column bodies_case_step.kind is 'impersonal: a word in code';
comment on column bodies_case_step.who is 'impersonal: the body or the officials who took the step; no person is named';
comment on column bodies_case_step.document is 'impersonal: a document''s name or address';
comment on column bodies_case_step.changed is 'impersonal: what the step changed in the proposal';
comment on column bodies_case_step.paragraph is 'impersonal: a decision''s paragraph';
comment on column bodies_case_step.registry_number is 'impersonal: a registry number';

create table bodies_case_comment (
    id       uuid    primary key,
    step     uuid    not null references bodies_case_step,
    position int     not null,
    said     text    not null,
    changed  boolean not null,
    outcome  text    not null
);

create index bodies_case_comment_of_step on bodies_case_comment (step, position);

comment on column bodies_case_comment.said is 'impersonal: a comment on a proposal for a group; no person is named';
comment on column bodies_case_comment.outcome is 'impersonal: what a comment changed, or why nothing';

-- A proposed body is not among the others until it is decided.
alter table bodies_body add column proposed boolean not null default false;

-- What the founding agreement says of each body, word by word.
create table bodies_agreement_clause (
    position int  primary key,
    slug     text not null,
    wording  text not null,
    source   text
);

comment on column bodies_agreement_clause.slug is 'impersonal: the address of the body that the clause is about';
comment on column bodies_agreement_clause.wording is 'impersonal: a quoted clause';
comment on column bodies_agreement_clause.source is 'impersonal: where it is written';
