-- Documents that a step of a case rests on, as they were handed in.
create table bodies_case_document (
    id    uuid    primary key,
    step  uuid    not null references bodies_case_step,
    file  uuid    not null,
    title text    not null,
    open  boolean not null
);

create index bodies_case_document_of_step on bodies_case_document (step);

comment on column bodies_case_document.file is 'file: a document of a decision on a body';
comment on column bodies_case_document.title is 'impersonal: the document''s title; no person is named';
