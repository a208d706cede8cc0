-- Kept before the mailbox is told that the letter has been seen, and handed on afterwards.
create table platform_incoming_letter (
    id              uuid primary key,
    message_id      text not null unique,
    from_email      text not null,
    tokens          text not null,
    subject         text not null,
    text            text not null,
    calendar        text,
    dmarc           text not null check (dmarc in ('PASS', 'FAIL', 'UNKNOWN')),
    state           text not null
        check (state in ('WAITING', 'READ', 'UNTAKEN', 'FAILED', 'AUTOMATIC', 'PUT_ASIDE')),
    attempts        integer not null,
    trouble         text,
    received_at     timestamptz not null,
    next_attempt_at timestamptz not null,
    forgotten_at    timestamptz
);

create index platform_incoming_letter_due on platform_incoming_letter (next_attempt_at) where state = 'WAITING';
create index platform_incoming_letter_newest on platform_incoming_letter (received_at desc);

comment on column platform_incoming_letter.message_id is 'impersonal: what the sender''s server calls the letter';
comment on column platform_incoming_letter.from_email is 'personal: who wrote; two years';
comment on column platform_incoming_letter.tokens is 'personal: which calls it answers; two years';
comment on column platform_incoming_letter.subject is 'personal: as written; two years';
comment on column platform_incoming_letter.text is 'personal: as written, quoted history left out; two years';
comment on column platform_incoming_letter.calendar is 'personal: who answered what; two years';
comment on column platform_incoming_letter.dmarc is 'impersonal: what the mail server says of the sender, a word from the code';
comment on column platform_incoming_letter.state is 'impersonal: what became of it, a word from the code';
comment on column platform_incoming_letter.trouble is 'impersonal: why nobody took it, a sentence from the code';
