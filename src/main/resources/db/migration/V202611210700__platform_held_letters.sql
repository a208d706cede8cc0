-- A letter to somebody made up is kept to be read, and never leaves.
alter table platform_letter drop constraint platform_letter_state_check;
alter table platform_letter add constraint platform_letter_state_check
    check (state in ('WAITING', 'SENT', 'FAILED', 'TAKEN_BACK', 'HELD'));
