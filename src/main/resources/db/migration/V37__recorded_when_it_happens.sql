-- A result is recorded on the day it happens, with what proves it, by the owner or by who helps; a step is said to be
-- done, or not to be possible. What an older version recorded tells neither by whom nor when.
alter table result add recorded_by varchar(64);
alter table result add recorded_at timestamp(6) with time zone;
alter table result add outside_reason varchar(500);

alter table activity add conclusion varchar(16);
alter table activity add conclusion_reason varchar(4000);

alter table evidence add result_id bigint references result on delete set null;
create index evidence_of_result on evidence (result_id);

create table measure_helper (
    measure_id bigint not null references measure,
    user_id varchar(64) not null,
    primary key (measure_id, user_id)
);
