-- A group that another body of officials has set up: to whom it reports, and what came of it.
-- Its task and its end date stand in its charters, and who set it up in bodies_relation.
create table bodies_working_group (
    body       uuid primary key references bodies_body,
    reports_to uuid not null references bodies_body,
    delivered  text
);

comment on column bodies_working_group.delivered is 'impersonal: what the group delivered, written when it is closed; no person is named';
