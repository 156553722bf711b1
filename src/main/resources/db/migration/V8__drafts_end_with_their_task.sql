-- A draft goes with its task, also where the task is cancelled or removed by the engine.
delete from draft where task_id not in (select id_ from act_ru_task);
alter table draft add constraint draft_of_task
    foreign key (task_id) references act_ru_task (id_) on delete cascade;
