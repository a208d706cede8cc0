-- One row per recipient, laid in the transaction of the change that the letter tells about.
create table platform_letter (
    id              uuid primary key,
    key             text not null unique,
    kind            text not null,
    urgency         text not null check (urgency in ('AT_ANY_HOUR', 'IN_DAYTIME')),
    about           text not null,
    person          uuid,
    to_name         text not null,
    to_email        text not null,
    from_name       text,
    from_email      text,
    reply_name      text,
    reply_email     text,
    subject         text not null,
    blocks          jsonb not null,
    why             text not null,
    calendar_method text,
    calendar_text   text,
    attachments     jsonb not null,
    state           text not null check (state in ('WAITING', 'SENT', 'FAILED', 'TAKEN_BACK')),
    attempts        integer not null,
    trouble         text,
    laid_at         timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    forgotten_at    timestamptz
);

-- What the sender asks for every second; letters that have left are not in it.
create index platform_letter_due on platform_letter (next_attempt_at, laid_at) where state = 'WAITING';
create index platform_letter_about on platform_letter (about, kind);
create index platform_letter_newest on platform_letter (laid_at desc);

comment on column platform_letter.key is 'impersonal: what makes the letter one letter, from ids';
comment on column platform_letter.kind is 'impersonal: the kind of letter, a word from the code';
comment on column platform_letter.urgency is 'impersonal: when it may leave, a word from the code';
comment on column platform_letter.about is 'impersonal: what it is about, as a kind and an id';
comment on column platform_letter.to_name is 'personal: whom the letter was sent to; two years';
comment on column platform_letter.to_email is 'personal: where the letter was sent; two years';
comment on column platform_letter.from_name is 'impersonal: the body''s name';
comment on column platform_letter.from_email is 'personal: the body''s address with the call''s token, which tells who was called; two years';
comment on column platform_letter.reply_name is 'personal: the official who takes answers; two years';
comment on column platform_letter.reply_email is 'personal: the official who takes answers; two years';
comment on column platform_letter.subject is 'personal: may name somebody; two years';
comment on column platform_letter.blocks is 'personal: what the letter says, with the recipient''s own links; two years';
comment on column platform_letter.why is 'impersonal: why one gets such letters';
comment on column platform_letter.calendar_method is 'impersonal: a word from the calendar standard';
comment on column platform_letter.calendar_text is 'personal: the invitation, which names the called; two years';
comment on column platform_letter.attachments is 'impersonal: which files are asked for when it is sent, as keys';
comment on column platform_letter.state is 'impersonal: what became of it, a word from the code';
comment on column platform_letter.trouble is 'personal: why it did not leave, may quote the address; two years';
