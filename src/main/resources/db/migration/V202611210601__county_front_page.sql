-- What the front page says first, in the county's own words.
alter table county_profile add column heading text;
alter table county_profile add column lead text;

comment on column county_profile.heading is 'impersonal: who works together';
comment on column county_profile.lead is 'impersonal: what the reader finds';
