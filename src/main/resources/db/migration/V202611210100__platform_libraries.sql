-- Tables that belong to libraries keep the libraries' own names and shape.

-- db-scheduler 16: what comes round, and who is at it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
comment on column scheduled_tasks.task_name is 'impersonal: the tick''s name';
comment on column scheduled_tasks.task_instance is 'impersonal: always the word recurring';
comment on column scheduled_tasks.task_data is 'impersonal: always empty';
comment on column scheduled_tasks.picked_by is 'impersonal: the name of the machine that runs it';

-- Spring Session 4.1: who is signed in.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
comment on column spring_session.primary_id is 'impersonal: a random key';
comment on column spring_session.session_id is 'impersonal: a random key';
comment on column spring_session.principal_name is 'personal: whose sign-in it is, as an id; until the session ends';

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);
comment on column spring_session_attributes.session_primary_id is 'impersonal: a random key';
comment on column spring_session_attributes.attribute_name is 'impersonal: names from the code';
comment on column spring_session_attributes.attribute_bytes is 'personal: who is signed in, as an id; until the session ends';

-- Spring Modulith 2.1: events that a listener has not yet carried out.
create table event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    primary key (id)
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
comment on column event_publication.listener_id is 'impersonal: names from the code';
comment on column event_publication.event_type is 'impersonal: names from the code';
comment on column event_publication.serialized_event is 'impersonal: ids and dates; events carry no names';
comment on column event_publication.status is 'impersonal: a word from the code';
