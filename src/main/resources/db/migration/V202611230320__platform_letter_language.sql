-- What a letter is written in (BCP 47); the way in is said in English too.
alter table platform_letter add column language text not null default 'sv';

comment on column platform_letter.language is 'impersonal: the language''s tag';
