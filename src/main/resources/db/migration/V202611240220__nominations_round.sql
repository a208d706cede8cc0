-- What a round of nominations is for, and by which decision it is carried out.
create table nominations_round (
    round      uuid primary key references rounds_round,
    valid_from date not null,
    valid_to   date,
    decided_on date,
    decided_by text,
    paragraph  text
);

comment on column nominations_round.decided_by is 'impersonal: which body decided';
comment on column nominations_round.paragraph is 'impersonal: where in its minutes';

create table nominations_body (
    round    uuid not null references nominations_round,
    position int  not null,
    body     uuid not null references bodies_body,
    primary key (round, position)
);
