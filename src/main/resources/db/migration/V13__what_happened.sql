-- What happened and is not yet delivered to each who listens (Spring Modulith's event publication registry).
create table event_publication (
    id uuid primary key,
    event_type varchar(512) not null,
    listener_id varchar(512) not null,
    publication_date timestamp(6) with time zone not null,
    serialized_event varchar(4000) not null,
    completion_date timestamp(6) with time zone
);
create index event_publication_by_date on event_publication (publication_date);

-- One row: when a node last took its turn at delivering again what nobody confirmed.
create table event_delivery (taken_at timestamp(6) with time zone not null);
insert into event_delivery (taken_at) values (timestamp with time zone '2000-01-01 00:00:00+00');

-- Notices say what they are about, are read or not, and stay when they are settled: nobody is told the same twice.
alter table notice add column event uuid;
alter table notice add column occasion varchar(32);
alter table notice add column agency varchar(64);
alter table notice add column title varchar(2000);
alter table notice add column person varchar(64);
alter table notice add column due date;
alter table notice add column read_at timestamp(6) with time zone;
alter table notice add column settled_at timestamp(6) with time zone;
update notice set
    occasion = case message_key when 'notice.overdue' then 'OVERDUE_IN_UNIT' else 'DUE_SOON' end,
    agency = substring(subject from 1 for position('/' in subject) - 1),
    title = (select max(measure.title) from measure where measure.cycle_key || '/' || measure.code = notice.subject),
    person = (select max(measure.owner) from measure where measure.cycle_key || '/' || measure.code = notice.subject),
    due = (select max(measure.ends_on) from measure where measure.cycle_key || '/' || measure.code = notice.subject);
alter table notice alter column occasion set not null;
alter table notice drop column message_key;
alter table notice add constraint notice_of_event unique (event, recipient);
drop index notice_of_recipient;
create index notice_of_recipient on notice (recipient, settled_at);
create index notice_of_subject on notice (subject);
