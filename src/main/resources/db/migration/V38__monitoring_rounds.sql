-- The days on which the monitoring rounds of an agency end; where there are none, after each half of the fiscal year.
create table round_day (
    agency varchar(64) not null,
    last_month int not null,
    last_day int not null,
    primary key (agency, last_month, last_day)
);

-- A monitoring round from its last day to its published report.
create sequence monitoring_round_seq increment by 50;
create table monitoring_round (
    id bigint primary key,
    cycle_id bigint not null references cycle,
    cycle_key varchar(128) not null,
    number int not null,
    first_day date not null,
    last_day date not null,
    state varchar(16) not null,
    opened_at timestamp(6) with time zone not null,
    as_of_last_day varchar(64) not null,
    introduction varchar(4000),
    preparer varchar(64),
    compiled varchar(64),
    version int not null,
    unique (cycle_id, number)
);

-- One sentence of its owner on each measure that was not finished then.
create sequence progress_statement_seq increment by 50;
create table progress_statement (
    id bigint primary key,
    round_id bigint not null references monitoring_round,
    measure_id bigint not null references measure,
    measure_code varchar(128) not null,
    text varchar(2000) not null,
    original varchar(2000) not null,
    reached numeric(15, 4),
    said_by varchar(64) not null,
    said_at timestamp(6) with time zone not null,
    unique (round_id, measure_id)
);
create index progress_statement_of_measure on progress_statement (measure_id);

-- When a step was said not to be possible: a round tells what had been said on its last day. Of older ones nobody knows.
alter table activity add concluded_at timestamp(6) with time zone;
