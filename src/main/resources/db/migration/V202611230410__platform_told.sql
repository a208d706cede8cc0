-- Whom a letter has told what is held of them, and which letter it was.
create table platform_told (
    person uuid primary key,
    letter uuid not null
);
