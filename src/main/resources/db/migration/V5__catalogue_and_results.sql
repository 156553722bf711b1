-- A catalogue is one document, made from a file or from another year; nothing in the database refers to its items.
drop table item;
drop sequence item_seq;
create table catalogue (
    family varchar(16) not null,
    ita_year int not null,
    content varchar(1000000) not null,
    kept_at timestamp(6) with time zone not null,
    primary key (family, ita_year)
);

-- What was published for instruments, their parts and indicators.
create table assessment_mark (
    assessment_id bigint not null references assessment,
    position int not null,
    code varchar(8) not null,
    mark numeric(13, 10) not null,
    primary key (assessment_id, position)
);

-- Scores are kept as they were imported; they are rounded for readers only.
alter table assessment alter column total set data type numeric(13, 10);
alter table score alter column score set data type numeric(13, 10);
alter table finding alter column score set data type numeric(13, 10);
