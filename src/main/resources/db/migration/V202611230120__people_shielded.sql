-- Somebody whose name and address nobody outside may read (skyddade personuppgifter); why is never kept.
alter table people_person add column shielded boolean not null default false;
