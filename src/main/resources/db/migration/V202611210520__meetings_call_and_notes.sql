create table meetings_meeting (
    id           uuid primary key,
    body         uuid not null,
    day          date not null,
    ordinal      int  not null,
    starts       time not null,
    ends         time not null,
    place        text,
    remote_link  text,
    planned_at   timestamptz not null,
    cancelled_at timestamptz,
    called_at    timestamptz,
    version      int  not null default 0,
    approved_at  timestamptz,
    approved_by  uuid,
    asked_at     timestamptz,
    unique (body, day, ordinal),
    constraint meetings_meeting_times check (ends > starts)
);
comment on column meetings_meeting.place is 'impersonal: a room and a town';
comment on column meetings_meeting.remote_link is 'impersonal: the address of a video meeting; shown to the called only';
create index meetings_meeting_day on meetings_meeting (day);

create table meetings_item (
    id        uuid primary key,
    meeting   uuid not null references meetings_meeting,
    number    int  not null,
    heading   text not null,
    kind      text not null,
    minutes   int  not null,
    presenter text,
    published boolean not null,
    constraint meetings_item_number unique (meeting, number) deferrable initially deferred
);
comment on column meetings_item.heading is 'impersonal: what the point is about; the groups discuss no individuals';
comment on column meetings_item.kind is 'impersonal: a word in code';
comment on column meetings_item.presenter is 'personal: who presents the point, in the role of office; kept with the agenda';

create table meetings_paper (
    item      uuid not null references meetings_item on delete cascade,
    position  int  not null,
    file      uuid not null,
    title     text not null,
    pages     int  not null,
    published boolean not null,
    claim     text not null,
    primary key (item, position)
);
comment on column meetings_paper.title is 'impersonal: the paper''s title';
comment on column meetings_paper.claim is 'impersonal: what the file claims of itself';

-- A notice as it was sent: the first, and each new version.
create table meetings_notice (
    id           uuid primary key,
    meeting      uuid not null references meetings_meeting,
    version      int  not null,
    sent_at      timestamptz not null,
    sent_by      uuid,
    for_chair    boolean not null,
    days_before  int  not null,
    remarks      text[] not null,
    reason       text,
    unique (meeting, version)
);
comment on column meetings_notice.remarks is 'impersonal: words in code';
comment on column meetings_notice.reason is 'personal: why a rule was departed from; kept with the notice';

-- One person's call to one meeting; its token is in the address that answers go to.
create table meetings_call (
    id           uuid primary key,
    meeting      uuid not null references meetings_meeting,
    seat         uuid not null,
    person       uuid not null,
    charge       text not null,
    uid          text not null unique,
    token        text not null unique,
    sequence     int  not null,
    called_at    timestamptz not null,
    withdrawn_at timestamptz,
    unique (meeting, seat, charge, person)
);
comment on column meetings_call.charge is 'impersonal: a word in code';
comment on column meetings_call.uid is 'impersonal: random';
comment on column meetings_call.token is 'impersonal: random';

-- How it stands with each seat, and what led there.
create table meetings_seat_state (
    meeting uuid not null references meetings_meeting,
    seat    uuid not null,
    state   text not null,
    deputy_unwilling boolean not null,
    has_deputy boolean not null,
    member_presence text,
    deputy_presence text,
    primary key (meeting, seat)
);
comment on column meetings_seat_state.state is 'impersonal: a word in code';
comment on column meetings_seat_state.member_presence is 'impersonal: a word in code';
comment on column meetings_seat_state.deputy_presence is 'impersonal: a word in code';

create table meetings_answer (
    id        bigint generated always as identity primary key,
    meeting   uuid not null references meetings_meeting,
    seat      uuid not null,
    at        timestamptz not null,
    speaker   text not null,
    answer    text not null,
    presence  text,
    via       text not null,
    proxy     boolean not null,
    stamp     timestamptz,
    letter    text
);
comment on column meetings_answer.speaker is 'impersonal: a word in code';
comment on column meetings_answer.answer is 'impersonal: a word in code';
comment on column meetings_answer.presence is 'impersonal: a word in code';
comment on column meetings_answer.via is 'impersonal: a word in code';
comment on column meetings_answer.letter is 'impersonal: Message-ID';
create index meetings_answer_seat on meetings_answer (meeting, seat, id);

-- Answers that could not be applied by themselves: put before the official.
create table meetings_unclear_answer (
    id         uuid primary key,
    meeting    uuid not null references meetings_meeting,
    seat       uuid not null,
    at         timestamptz not null,
    why        text not null,
    sender     text not null,
    answer     text not null,
    settled_at timestamptz
);
comment on column meetings_unclear_answer.why is 'impersonal: a word in code';
comment on column meetings_unclear_answer.sender is 'personal: who wrote, so that the official can ask; removed when the meeting has been held';
comment on column meetings_unclear_answer.answer is 'impersonal: a word in code';

create table meetings_attendance (
    meeting  uuid not null references meetings_meeting,
    seat     uuid not null,
    sitter   text not null,
    person   uuid,
    presence text,
    primary key (meeting, seat)
);
comment on column meetings_attendance.sitter is 'impersonal: a word in code';
comment on column meetings_attendance.presence is 'impersonal: a word in code';

create table meetings_notes (
    id           uuid primary key,
    meeting      uuid not null references meetings_meeting,
    version      int  not null,
    written_at   timestamptz not null,
    published_at timestamptz,
    published_by uuid,
    change       text,
    unique (meeting, version)
);
comment on column meetings_notes.change is 'impersonal: what the version changes';

create table meetings_note (
    notes      uuid not null references meetings_notes,
    item       uuid not null references meetings_item,
    talk       text not null,
    position   text not null,
    to_do      text not null,
    take_home  text not null,
    primary key (notes, item)
);
comment on column meetings_note.talk is 'personal: may name who presented; public for ever when published';
comment on column meetings_note.position is 'impersonal: what the group thinks';
comment on column meetings_note.to_do is 'personal: who does what by when; public for ever when published';
comment on column meetings_note.take_home is 'impersonal: what members carry home';
