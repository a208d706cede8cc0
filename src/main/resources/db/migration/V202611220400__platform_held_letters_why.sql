-- Why a letter is held decides what may become of it: what was held on trial is never sent.
alter table platform_letter add column held_by text check (held_by in ('MADE_UP', 'TRIAL'));
alter table platform_letter add column held_at timestamptz;
update platform_letter set held_by = 'MADE_UP', held_at = laid_at where state = 'HELD';
comment on column platform_letter.held_by is 'impersonal: why it is held, a word from the code';
