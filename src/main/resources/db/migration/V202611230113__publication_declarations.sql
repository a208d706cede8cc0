-- Each declaration names the rule in the county's plan that says how long; how long was written out here before.
comment on column publication_thing.title is 'personal: a person''s name, so that who sits where can be found; sökregister';
comment on column publication_thing.content is 'personal: a copy of what the thing''s own page shows; sökregister';
comment on column publication_thing.lexemes is 'personal: the words of title and content; sökregister';
comment on column publication_word.word is 'personal: names are words too; sökregister';
comment on column publication_word.folded is 'personal: the same without dots and rings; sökregister';
