-- Asked on every page: whether the sample is there.
create index people_person_example on people_person (closed_at) where example;
