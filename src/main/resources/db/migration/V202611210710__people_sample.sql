-- Whom the sample made, to be taken away with it; a story's invented persons are not among them.
create table people_sample (
    person uuid primary key references people_person on delete cascade
);
