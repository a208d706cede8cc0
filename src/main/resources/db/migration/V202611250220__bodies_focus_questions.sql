-- What a network looks at more than anything else, for a time.
create table bodies_focus_question (
    id         uuid primary key,
    body       uuid not null references bodies_body,
    question   text not null,
    set_by     text not null,
    valid_from date not null,
    valid_to   date,
    unique (body, valid_from)
);

comment on column bodies_focus_question.question is 'impersonal: a question that a network is to look at; no person is named';
comment on column bodies_focus_question.set_by is 'impersonal: the body or the officials who settled it; no person is named';
