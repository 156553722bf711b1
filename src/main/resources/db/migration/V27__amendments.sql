-- A change of a published plan: proposed, reviewed and approved before it is part of it.
create sequence amendment_seq increment by 50;
create table amendment (
    id bigint primary key,
    cycle_id bigint not null references cycle,
    changed varchar(128) not null,
    number int not null,
    measure_id bigint references measure,
    state varchar(16) not null,
    reason varchar(4000) not null,
    proposal varchar(1000000) not null,
    proposed_by varchar(64) not null,
    edition int,
    changes varchar(1000000),
    version int not null,
    unique (cycle_id, number),
    unique (cycle_id, edition)
);
