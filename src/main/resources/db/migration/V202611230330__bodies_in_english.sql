-- What a body is in English, as somebody has written it.
alter table bodies_body add column english_name text;
alter table bodies_body add column english_summary text;

comment on column bodies_body.english_name is 'impersonal: a body''s name in English';
comment on column bodies_body.english_summary is 'impersonal: what the body does, in English';
