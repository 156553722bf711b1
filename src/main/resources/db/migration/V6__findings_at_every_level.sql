-- Findings are made of items, of indicators and of instruments.
alter table finding add column finding_level varchar(16) default 'ITEM' not null;
alter table finding add column indicator int;

-- Below which scores an agency calls something urgent or worth improving; where it says nothing, the settings hold.
create table finding_threshold (
    agency varchar(32) not null,
    finding_level varchar(16) not null,
    urgent_below numeric(7, 4) not null,
    improve_below numeric(7, 4) not null,
    primary key (agency, finding_level)
);
