-- Spring Security 7.1: passkeys (W3C WebAuthn Level 3). Whose they are is the person's id; there is no table of users.
create table user_credentials (
    credential_id                varchar(1000) not null primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_person on user_credentials (user_entity_user_id);
comment on column user_credentials.credential_id is 'impersonal: made at random by the device';
comment on column user_credentials.user_entity_user_id is 'personal: whose passkey it is, as an id; until its owner or an administrator removes it';
comment on column user_credentials.public_key is 'impersonal: opens nothing by itself';
comment on column user_credentials.authenticator_transports is 'impersonal: words of the standard';
comment on column user_credentials.public_key_credential_type is 'impersonal: a word of the standard';
comment on column user_credentials.attestation_object is 'impersonal: the public key as the device signed it';
comment on column user_credentials.attestation_client_data_json is 'impersonal: what the browser was asked, and by which address';
comment on column user_credentials.label is 'personal: what its owner calls the device; until its owner or an administrator removes it';
