-- Everybody who submitted the plan or the report, not only who did so last: none of them may decide on it.
create table cycle_plan_drafter (
    cycle_id bigint not null references cycle,
    user_id varchar(64) not null,
    primary key (cycle_id, user_id)
);
create table cycle_report_preparer (
    cycle_id bigint not null references cycle,
    user_id varchar(64) not null,
    primary key (cycle_id, user_id)
);
insert into cycle_plan_drafter (cycle_id, user_id)
    select distinct cycle.id, entry.actor from cycle
    join agency on agency.id = cycle.agency_id
    join audit_entry entry on entry.stream = agency.code || '/' || cast(cycle.fiscal_year as varchar(8))
    where entry.action = 'plan-submitted';
insert into cycle_report_preparer (cycle_id, user_id)
    select distinct cycle.id, entry.actor from cycle
    join agency on agency.id = cycle.agency_id
    join audit_entry entry on entry.stream = agency.code || '/' || cast(cycle.fiscal_year as varchar(8))
    where entry.action = 'report-submitted';
-- Naming an owner is offered to the ITA officers too, also where it waits already.
insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, tenant_id_)
    select 'officers' || task.id_, 1, 'itaOfficer', 'candidate', task.id_, task.tenant_id_ from act_ru_task task
    where task.task_def_key_ = 'assign-owner' and not exists (
        select 1 from act_ru_identitylink link
        where link.task_id_ = task.id_ and link.group_id_ = 'itaOfficer' and link.type_ = 'candidate');
