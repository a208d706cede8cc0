-- The seats that are offered to the opposition, in a round: one party sees to it that they are talked over.
create table nominations_offer (
    round      uuid        primary key references nominations_round,
    party      text        not null,
    tie_reason text,
    leader     uuid        not null,
    offered_at timestamptz not null,
    replied_at timestamptz,
    abstains   boolean     not null,
    consulted  text[]      not null,
    decided_on date,
    source     text
);

comment on column nominations_offer.party is 'impersonal: a party''s letter';
comment on column nominations_offer.tie_reason is 'impersonal: why one of two equally large parties was chosen';
comment on column nominations_offer.consulted is 'impersonal: parties'' letters';
comment on column nominations_offer.source is 'impersonal: where the municipalities'' decision is written';
