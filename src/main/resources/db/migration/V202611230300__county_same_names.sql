-- What the same thing is called in this county: whoever searches for one name finds the others.
alter table county_profile add column same_names text[] not null default '{}';

comment on column county_profile.same_names is 'impersonal: names of groups and plans';
