-- Comes with PostgreSQL; the database's owner may create it.
create extension if not exists pg_trgm;

create sequence publication_revision;

-- Everything that can be found. Who may find it stands among the lexemes, so that the index alone answers.
create table publication_thing (
    kind          text not null,
    id            text not null,
    url           text not null,
    kind_in_words text not null,
    title         text not null,
    content       text not null,
    date          date,
    body          text,
    visible_to    text[] not null,
    findable_from date,
    findable_to   date,
    lexemes       tsvector not null,
    revision      bigint not null,
    words_known   boolean not null,
    primary key (kind, id)
);
create index publication_thing_lexemes on publication_thing using gin (lexemes) with (fastupdate = off);
create index publication_thing_newest on publication_thing (date desc nulls first, kind, id);
create index publication_thing_new_words on publication_thing (revision) where not words_known;

comment on column publication_thing.kind is 'impersonal: a word in code';
comment on column publication_thing.id is 'impersonal: an id';
comment on column publication_thing.url is 'impersonal: an address of ours';
comment on column publication_thing.kind_in_words is 'impersonal: what sort of thing it is';
comment on column publication_thing.title is 'personal: a person''s name, so that who sits where can be found; as long as the appointment';
comment on column publication_thing.content is 'personal: a copy of what the thing''s own page shows; as long as the page does';
comment on column publication_thing.body is 'impersonal: a body''s word in addresses';
comment on column publication_thing.visible_to is 'impersonal: scopes';
comment on column publication_thing.lexemes is 'personal: the words of title and content; as long as they';

-- The words of what everybody may read, as they are written: what a misspelled question is compared with.
create table publication_word (
    word   text primary key,
    folded text not null
);
create index publication_word_alike on publication_word using gin (folded gin_trgm_ops);

comment on column publication_word.word is 'personal: names are words too; made anew each day from what can be found';
comment on column publication_word.folded is 'personal: the same without dots and rings';

-- How and when the index was made.
create table publication_index (
    only_one boolean primary key check (only_one),
    version  int not null,
    made_on  date not null
);
