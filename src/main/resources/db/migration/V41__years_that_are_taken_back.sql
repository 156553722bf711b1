-- Somebody asks the manager to take a year back that has decisions; one without is taken back by the officer at once.
alter table cycle add withdrawal_reason varchar(4000);
alter table cycle add withdrawal_by varchar(64);
alter table cycle add withdrawal_at timestamp(6) with time zone;
alter table cycle add withdrawal_granted boolean;

-- A plan of the year that is opened anew follows those of the one that was taken back, and is a first edition all the same.
alter table publication add edition int default 0 not null;
update publication set edition = number - 1 where document = 'PLAN';
