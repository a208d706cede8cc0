-- The chain of the audit trail: each line's number and fingerprint, given by the job that chains; null until then.
alter table platform_audit_line
    add column number bigint unique,
    add column hash   bytea,
    add constraint platform_audit_line_chained check ((number is null) = (hash is null)),
    add constraint platform_audit_line_role check (on_behalf_of ~ '^[a-z]+(-[a-z]+)*$');
comment on column platform_audit_line.hash is 'impersonal: SHA-256 of the line and of all before it';
create index platform_audit_line_unchained on platform_audit_line (id) where number is null;
create index platform_audit_line_at on platform_audit_line (at, id);
create index platform_audit_line_person on platform_audit_line (person, at, id);
create index platform_audit_line_act on platform_audit_line (act, at, id);

-- How far the chain was at some moment, signed (Ed25519, RFC 8032) with a key that is not in the database.
create table platform_audit_head (
    id        bigint generated always as identity primary key,
    number    bigint      not null,
    hash      bytea       not null,
    at        timestamptz not null,
    key       text        not null,
    signature bytea       not null
);
comment on column platform_audit_head.hash is 'impersonal: the fingerprint of the line with that number';
comment on column platform_audit_head.key is 'impersonal: SHA-256 of the public key';
comment on column platform_audit_head.signature is 'impersonal: of number, hash and time';
create index platform_audit_head_number on platform_audit_head (number);

-- What each look at the whole chain found.
create table platform_audit_check (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    number  bigint      not null,
    problem text
);
comment on column platform_audit_check.problem is 'impersonal: which lines, and what is wrong with them; null where nothing is';

-- Adding is all that is done to a line or a signature; a line is given its place in the chain once.
create function platform_audit_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'platform_audit_line' then
        if (to_jsonb(old) ->> 'number') is null and (to_jsonb(new) ->> 'number') is not null
            and to_jsonb(new) - 'number' - 'hash' = to_jsonb(old) - 'number' - 'hash' then
            return new;
        end if;
    end if;
    raise exception 'The audit trail is only added to.' using errcode = 'restrict_violation';
end
$$;
create trigger platform_audit_line_keep before update or delete on platform_audit_line
    for each row execute function platform_audit_keep();
create trigger platform_audit_head_keep before update or delete on platform_audit_head
    for each row execute function platform_audit_keep();
