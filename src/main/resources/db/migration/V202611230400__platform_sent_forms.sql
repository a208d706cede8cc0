-- Which forms have acted, for a day: the same form sent again does nothing.
create table platform_sent_form (
    print    text        not null primary key,
    sending  uuid        not null,
    sent_at  timestamptz not null,
    location text
);
create index platform_sent_form_age on platform_sent_form (sent_at);
comment on column platform_sent_form.print is 'impersonal: a digest of the form, salted with the key it was shown with';
comment on column platform_sent_form.location is 'impersonal: the address that was shown after the act';

-- What somebody has begun to write and not sent.
create table platform_begun_text (
    person  uuid        not null,
    address text        not null,
    fields  text        not null,
    at      timestamptz not null,
    primary key (person, address)
);
create index platform_begun_text_age on platform_begun_text (at);
comment on column platform_begun_text.address is 'impersonal: where the form is sent';
comment on column platform_begun_text.fields is 'personal: what somebody has begun to write; påbörjade texter';
