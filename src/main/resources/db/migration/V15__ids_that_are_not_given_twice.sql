-- Ids of people and units that are gone: given to somebody else, one would bring along what its former bearer did and
-- owned. Whoever stands in the record of an older version and still is here stands in it as well, which does no harm.
create table former_id (
    kind varchar(8) not null,
    id varchar(64) not null,
    primary key (kind, id)
);
insert into former_id (kind, id)
    select 'PERSON', person from (
        select actor as person from audit_entry where actor <> 'system'
        union select owner from measure where owner is not null
        union select user_id from measure_worker
        union select user_id from cycle_plan_drafter
        union select user_id from cycle_report_preparer
        union select recipient from notice
        union select person from draft
    ) recorded;
insert into former_id (kind, id) select distinct 'UNIT', unit from measure where unit is not null;
