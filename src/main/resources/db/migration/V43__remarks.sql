-- What colleagues say to each other about a measure. It is no part of the measure: it goes with one that is planned anew.
create sequence remark_seq increment by 50;
create table remark (
    id bigint primary key,
    measure_id bigint not null references measure on delete cascade,
    author varchar(64) not null,
    text varchar(2000) not null,
    written_at timestamp(6) with time zone not null,
    taken_back_at timestamp(6) with time zone
);
create index remark_of_measure on remark (measure_id);

create table remark_mention (
    remark_id bigint not null references remark on delete cascade,
    person varchar(64) not null,
    primary key (remark_id, person)
);
