-- Who laid a letter counts towards the day's limits; a large mailing waits for a second person's yes.
alter table platform_letter add column laid_by uuid;
alter table platform_letter add column mailing uuid;
alter table platform_letter drop constraint platform_letter_held_by_check;
alter table platform_letter add constraint platform_letter_held_by_check
    check (held_by in ('MADE_UP', 'TRIAL', 'ACTOR_LIMIT', 'RECIPIENT_LIMIT', 'SECOND_YES'));
create index platform_letter_laid_by on platform_letter (laid_by, laid_at) where laid_by is not null;
create index platform_letter_recipient on platform_letter (lower(to_email), laid_at) where laid_by is not null;
create index platform_letter_mailing on platform_letter (mailing) where mailing is not null;

create table platform_mailing (
    id          uuid        not null primary key,
    laid_by     uuid        not null,
    laid_at     timestamptz not null,
    letters     integer     not null,
    approved_by uuid,
    approved_at timestamptz
);
