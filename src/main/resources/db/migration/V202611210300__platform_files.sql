-- The same bytes are stored once, however many papers they are.
create table platform_file_content (
    sha256 text  primary key,
    bytes  bytea not null
);
comment on column platform_file_content.sha256 is 'impersonal: SHA-256 of the bytes';
comment on column platform_file_content.bytes is 'personal: papers name those who take part; as long as a file has them';
-- A PDF is packed already.
alter table platform_file_content alter column bytes set storage external;

create table platform_file (
    id         uuid primary key,
    sha256     text        not null references platform_file_content,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    kept_at    timestamptz not null
);
comment on column platform_file.sha256 is 'impersonal: SHA-256 of the bytes';
comment on column platform_file.name is 'personal: its maker may have put a name in it; as long as the paper';
comment on column platform_file.media_type is 'impersonal: for example application/pdf';
create index platform_file_sha256 on platform_file (sha256);
