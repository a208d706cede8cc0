-- Which meetings the sample made. They are the only ones that are ever removed, and all that hangs on them goes with them.
create table meetings_example (
    meeting uuid primary key references meetings_meeting on delete cascade
);

alter table meetings_item drop constraint meetings_item_meeting_fkey,
    add constraint meetings_item_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_notice drop constraint meetings_notice_meeting_fkey,
    add constraint meetings_notice_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_call drop constraint meetings_call_meeting_fkey,
    add constraint meetings_call_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_seat_state drop constraint meetings_seat_state_meeting_fkey,
    add constraint meetings_seat_state_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_answer drop constraint meetings_answer_meeting_fkey,
    add constraint meetings_answer_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_unclear_answer drop constraint meetings_unclear_answer_meeting_fkey,
    add constraint meetings_unclear_answer_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_attendance drop constraint meetings_attendance_meeting_fkey,
    add constraint meetings_attendance_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_notes drop constraint meetings_notes_meeting_fkey,
    add constraint meetings_notes_meeting_fkey foreign key (meeting) references meetings_meeting on delete cascade;
alter table meetings_note drop constraint meetings_note_notes_fkey,
    add constraint meetings_note_notes_fkey foreign key (notes) references meetings_notes on delete cascade;
-- A note on a point holds the point fast, as before: published notes are never lost with a point that is taken away.
