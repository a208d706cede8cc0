-- Each declaration names the rule in the county's plan that says how long; how long was written out here before.
comment on column spring_session.principal_name is 'personal: whose sign-in it is, as an id; inloggningar';
comment on column spring_session_attributes.attribute_bytes is 'personal: who is signed in, as an id; inloggningar';
comment on column platform_letter.to_name is 'personal: whom the letter was sent to; utskickade mejl';
comment on column platform_letter.to_email is 'personal: where the letter was sent; utskickade mejl';
comment on column platform_letter.from_email is 'personal: the body''s address with the call''s token, which tells who was called; utskickade mejl';
comment on column platform_letter.reply_name is 'personal: the official who takes answers; utskickade mejl';
comment on column platform_letter.reply_email is 'personal: the official who takes answers; utskickade mejl';
comment on column platform_letter.subject is 'personal: may name somebody; utskickade mejl';
comment on column platform_letter.blocks is 'personal: what the letter says, with the recipient''s own links; utskickade mejl';
comment on column platform_letter.calendar_text is 'personal: the invitation, which names the called; utskickade mejl';
comment on column platform_letter.trouble is 'personal: why it did not leave, may quote the address; utskickade mejl';
comment on column platform_incoming_letter.from_email is 'personal: who wrote; inkomna mejl';
comment on column platform_incoming_letter.tokens is 'personal: which calls it answers; inkomna mejl';
comment on column platform_incoming_letter.subject is 'personal: as written; fritext i svar';
comment on column platform_incoming_letter.text is 'personal: as written, quoted history left out; fritext i svar';
comment on column platform_incoming_letter.calendar is 'personal: who answered what, may hold a comment; fritext i svar';
comment on column platform_file_content.bytes is 'personal: papers name those who take part; handlingar';
comment on column platform_file.name is 'personal: its maker may have put a name in it; handlingar';
