-- What goes out to organisations and comes back by a date.
create table rounds_round (
    id        uuid        primary key,
    kind      text        not null,
    year      int         not null,
    number    int         not null,
    title     text        not null,
    opened_by uuid        not null,
    opened_at timestamptz not null,
    wished_by date,
    sent_at   timestamptz,
    unique (kind, year, number)
);

comment on column rounds_round.kind is 'impersonal: what is asked for, a word in code';
comment on column rounds_round.title is 'impersonal: what the round is called';

-- One organisation's part in a round.
create table rounds_ask (
    id           uuid primary key,
    round        uuid not null references rounds_round,
    organisation uuid not null,
    reminded_at  timestamptz,
    unique (round, organisation)
);

-- What came back; each later one replaces the one before, which is kept.
create table rounds_reply (
    ask             uuid        not null references rounds_ask,
    version         int         not null,
    at              timestamptz not null,
    decided_on      date,
    decided_by      text,
    registry_number text,
    receipt         uuid        not null,
    primary key (ask, version)
);

comment on column rounds_reply.decided_by is 'impersonal: which board decided';
comment on column rounds_reply.registry_number is 'impersonal: the organisation''s own number';
comment on column rounds_reply.receipt is 'file: the receipt';
