-- The official has called the deputy of a member who is silent, and the deputy cannot: the member's answer is awaited.
alter table meetings_seat_state add column deputy_called boolean not null default false;
