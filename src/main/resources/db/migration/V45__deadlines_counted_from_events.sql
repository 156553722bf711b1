-- A plan may count a deadline from an event whose day nobody knows yet, as the announcement of the budget ordinance.
alter table measure add due_event varchar(500);
alter table measure add due_days integer;

-- When it has to be done: the last day planned, or what is counted from the event once its day is told.
alter table measure add due_on date;
update measure set due_on = ends_on;
alter table measure alter column due_on set not null;

-- The day of each event of a year, told once for all measures that count from it.
create table event_day (
    cycle_id bigint not null references cycle,
    event varchar(500) not null,
    happened_on date not null,
    primary key (cycle_id, event)
);
