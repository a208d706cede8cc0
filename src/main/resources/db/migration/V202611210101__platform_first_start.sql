-- One row once the county's data has been loaded; it is written in the same transaction as that data.
create table platform_first_start (
    only_one boolean     not null primary key check (only_one),
    at       timestamptz not null
);
