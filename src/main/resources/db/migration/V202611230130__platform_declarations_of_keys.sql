comment on column user_credentials.user_entity_user_id is 'personal: whose passkey it is, as an id; nycklar och kopplade konton';
comment on column user_credentials.label is 'personal: what its owner calls the device; nycklar och kopplade konton';
comment on column platform_linked_account.subject is 'personal: what the provider calls the person; nycklar och kopplade konton';
