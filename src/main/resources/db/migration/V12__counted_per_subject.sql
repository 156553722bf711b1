-- Ids come from a pool of each node, so they tell nothing of what was first: decisions are counted per subject and
-- measures per year. What is there already is numbered by its time, and by its id only within the same moment.
alter table decision add column number int;
create table numbered as
    select id, row_number() over (partition by subject order by decided_at, id) as place from decision;
update decision set number = (select place from numbered where numbered.id = decision.id);
drop table numbered;
alter table decision alter column number set not null;
alter table decision add constraint decision_number_of_subject unique (subject, number);
drop index decision_of_subject;

alter table measure add column ordinal int;
create table numbered as select id, row_number() over (partition by cycle_id order by id) as place from measure;
update measure set ordinal = (select place from numbered where numbered.id = measure.id);
drop table numbered;
alter table measure alter column ordinal set not null;
