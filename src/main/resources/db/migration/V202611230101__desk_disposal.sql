-- What was taken away, by which rule and by whose decision; kept for ever, and says nothing of what stood in it.
create table desk_disposal (
    id         uuid primary key,
    number     int         not null unique,
    at         timestamptz not null,
    decided_by uuid,
    reason     text        not null,
    protocol   uuid        not null
);
comment on column desk_disposal.reason is 'personal: which decision it rests on, may name who made it; gallringsprotokoll';

create table desk_disposal_line (
    disposal  uuid not null references desk_disposal,
    position  int  not null,
    type      text not null,
    rule      text not null,
    basis     text not null,
    through   date not null,
    count     int  not null,
    first_day date not null,
    last_day  date not null,
    primary key (disposal, position)
);
comment on column desk_disposal_line.type is 'impersonal: a sort of records';
comment on column desk_disposal_line.rule is 'impersonal: the rule as it was, in words';
comment on column desk_disposal_line.basis is 'impersonal: the law or the decision the rule rests on';
comment on column desk_disposal.protocol is 'file: the protocol as it was drawn';
