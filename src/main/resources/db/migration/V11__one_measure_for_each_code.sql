-- A code names one measure of its year. Two that were added in the same moment could have got the same one: the older
-- keeps it, each other one gets the next number after all that its item has in that year.
create table measure_renumbered as
select double_.id, double_.item || '-' || cast(last_.number
        + row_number() over (partition by double_.cycle_id, double_.item order by double_.id) as varchar(16)) as code
from (
    select id, cycle_id, substring(code from 1 for position('-' in code) - 1) as item,
        row_number() over (partition by cycle_id, code order by id) as place
    from measure
) double_
join (
    select cycle_id, substring(code from 1 for position('-' in code) - 1) as item,
        max(cast(substring(code from position('-' in code) + 1) as int)) as number
    from measure group by cycle_id, substring(code from 1 for position('-' in code) - 1)
) last_ on last_.cycle_id = double_.cycle_id and last_.item = double_.item
where double_.place > 1;
update measure set code = (select code from measure_renumbered where measure_renumbered.id = measure.id)
    where id in (select id from measure_renumbered);
drop table measure_renumbered;
alter table measure add constraint measure_code_in_cycle unique (cycle_id, code);
