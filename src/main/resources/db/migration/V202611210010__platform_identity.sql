-- Links for one purpose and one person; only the fingerprint is kept.
create table platform_signed_link (
    fingerprint text primary key,
    purpose     text        not null,
    person      uuid,
    subject     text        not null,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    once        boolean     not null,
    used_at     timestamptz
);
comment on column platform_signed_link.fingerprint is 'impersonal: SHA-256 of the token';
comment on column platform_signed_link.purpose is 'impersonal: a word in code';
comment on column platform_signed_link.subject is 'impersonal: ids';
create index platform_signed_link_expires on platform_signed_link (expires_at);

-- Who did what, when and on whose behalf.
create table platform_audit_line (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text        not null,
    person       uuid,
    on_behalf_of text,
    act          text        not null,
    subject      text        not null,
    details      jsonb       not null
);
comment on column platform_audit_line.actor is 'impersonal: a word in code';
comment on column platform_audit_line.on_behalf_of is 'impersonal: a role, never a name';
comment on column platform_audit_line.act is 'impersonal: a word in code';
comment on column platform_audit_line.subject is 'impersonal: ids';
comment on column platform_audit_line.details is 'impersonal: ids, dates and numbers';
create index platform_audit_line_subject on platform_audit_line (subject, at);
