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
-- Whoever works on measures works on amendments too, and officers start these in place of measures (permission 256).
insert into act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_)
    select 'amend-plan-' || id_, 1, type_, group_id_, user_id_, resource_type_, 'amend-plan', perms_
    from act_ru_authorization where resource_type_ = 6 and resource_id_ = 'improvement-measure';
update act_ru_authorization set perms_ = perms_ - 256
    where resource_type_ = 6 and resource_id_ = 'improvement-measure' and mod(perms_ / 256, 2) = 1;
