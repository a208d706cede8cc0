-- A yes is to an agenda: when the agenda is changed before the notice is sent, the yes falls. approved_by then tells whose yes it was.
alter table meetings_meeting
    add column agenda_edition   int not null default 0,
    add column approval_fell_at timestamptz;
