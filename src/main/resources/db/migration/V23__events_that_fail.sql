-- How often an event that nobody confirmed was delivered again, and when it is next.
create table event_attempt (
    publication uuid primary key,
    attempts integer not null,
    next_at timestamp(6) with time zone not null
);
