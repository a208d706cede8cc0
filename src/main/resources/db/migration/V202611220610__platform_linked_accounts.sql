-- Accounts at a provider of OpenID Connect that sign somebody in here.
create table platform_linked_account (
    id        uuid        not null primary key,
    issuer    text        not null,
    subject   text        not null,
    person    uuid        not null,
    linked_at timestamptz not null,
    unique (issuer, subject)
);
create index platform_linked_account_person on platform_linked_account (person);
comment on column platform_linked_account.issuer is 'impersonal: the provider''s address';
comment on column platform_linked_account.subject is 'personal: what the provider calls the person; until its owner or an administrator unlinks it';
