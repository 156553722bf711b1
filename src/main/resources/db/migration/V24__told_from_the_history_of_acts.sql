-- Who had a hand in what is decided is told from the audit entries of the whole year, which are found by its key: the
-- first two parts of the chain's name, as bongti/2566. What was kept apart for it said the same and goes.
alter table audit_entry add column year_key varchar(128) default '' not null;
update audit_entry set year_key = substring(stream from 1 for position('/' in stream)
        + position('/' in substring(stream from position('/' in stream) + 1) || '/') - 1)
    where position('/' in stream) > 0;
create index audit_entry_of_year on audit_entry (year_key);
drop table measure_worker;
drop table cycle_plan_drafter;
drop table cycle_report_preparer;
