-- One row once a story has begun to be played into this database; without an end it was broken off on the way.
create table platform_story (
    only_one  boolean     not null primary key check (only_one),
    begun_at  timestamptz not null,
    ended_at  timestamptz
);
