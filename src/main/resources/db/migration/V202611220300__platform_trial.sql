-- One row while this installation is a copy: whoever reads it lets no letter leave but what an administrator signs in with.
create table platform_trial (
    only_one boolean     not null primary key check (only_one),
    since    timestamptz not null,
    why      text        not null
);
comment on column platform_trial.why is 'impersonal: which backup it was restored from, and of when';
