-- The domain's tables, for H2 and PostgreSQL alike. Identifiers come from sequences, fifty at a time.
create sequence agency_seq increment by 50;
create table agency (
    id bigint primary key,
    code varchar(32) not null unique,
    name varchar(500) not null,
    location varchar(500),
    active boolean not null
);

create sequence item_seq increment by 50;
create table item (
    id bigint primary key,
    ita_year int not null,
    code varchar(8) not null,
    instrument varchar(8) not null,
    indicator int not null,
    text varchar(2000) not null,
    verified boolean not null,
    unique (ita_year, code)
);

create sequence cycle_seq increment by 50;
create table cycle (
    id bigint primary key,
    agency_id bigint not null references agency,
    fiscal_year int not null,
    state varchar(32) not null,
    opened_at timestamp(6) with time zone not null,
    plan_drafter varchar(64),
    report_preparer varchar(64),
    introduction varchar(4000),
    compiled_report varchar(64),
    version int not null,
    unique (agency_id, fiscal_year)
);

create sequence assessment_seq increment by 50;
create table assessment (
    id bigint primary key,
    cycle_id bigint not null unique references cycle,
    ita_year int not null,
    total numeric(7, 4)
);

create sequence score_seq increment by 50;
create table score (
    id bigint primary key,
    assessment_id bigint not null references assessment,
    position int not null,
    item varchar(8) not null,
    item_text varchar(2000) not null,
    instrument varchar(8) not null,
    score numeric(7, 4) not null,
    recommendation varchar(4000),
    unique (assessment_id, item)
);

create sequence finding_seq increment by 50;
create table finding (
    id bigint primary key,
    cycle_id bigint not null references cycle,
    position int not null,
    item varchar(8) not null,
    item_text varchar(2000) not null,
    instrument varchar(8) not null,
    kind varchar(16) not null,
    score numeric(7, 4) not null,
    rule varchar(500) not null,
    issue varchar(4000) not null,
    unique (cycle_id, item)
);

create sequence measure_seq increment by 50;
create table measure (
    id bigint primary key,
    cycle_id bigint not null references cycle,
    cycle_key varchar(64) not null,
    code varchar(32) not null,
    title varchar(2000) not null,
    unit varchar(64) not null,
    position varchar(500) not null,
    owner varchar(64),
    starts_on date not null,
    ends_on date not null,
    budget numeric(15, 2),
    indicator varchar(500) not null,
    baseline numeric(15, 4),
    target numeric(15, 4) not null,
    target_unit varchar(500) not null,
    actual numeric(15, 4),
    outcome varchar(4000),
    monitoring varchar(4000) not null,
    problems varchar(4000),
    suggestions varchar(4000),
    state varchar(16) not null,
    cancellation_reason varchar(4000),
    cancellation_by varchar(64),
    cancellation_at timestamp(6) with time zone,
    cancellation_granted boolean,
    version int not null
);
create index measure_of_cycle on measure (cycle_id, state);

create table measure_finding (
    measure_id bigint not null references measure,
    finding_id bigint not null references finding,
    primary key (measure_id, finding_id)
);

create table measure_worker (
    measure_id bigint not null references measure,
    user_id varchar(64) not null,
    primary key (measure_id, user_id)
);

create sequence activity_seq increment by 50;
create table activity (
    id bigint primary key,
    measure_id bigint not null references measure,
    number int not null,
    text varchar(2000) not null
);
create index activity_of_measure on activity (measure_id);

create sequence result_seq increment by 50;
create table result (
    id bigint primary key,
    activity_id bigint not null references activity,
    position int not null,
    done_on date not null,
    text varchar(4000) not null,
    quantity numeric(15, 4),
    unit varchar(500)
);
create index result_of_activity on result (activity_id);

create sequence evidence_seq increment by 50;
create table evidence (
    id bigint primary key,
    measure_id bigint not null references measure,
    activity_id bigint references activity,
    title varchar(500) not null,
    url varchar(2000),
    file_name varchar(255),
    media_type varchar(255),
    size bigint not null,
    sha256 varchar(64),
    effective_on date not null,
    outside_reason varchar(500),
    visibility varchar(16) not null,
    revision int not null,
    added_by varchar(64) not null,
    added_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);
create index evidence_of_measure on evidence (measure_id);

create sequence decision_seq increment by 50;
create table decision (
    id bigint primary key,
    subject varchar(128) not null,
    kind varchar(16) not null,
    passed boolean not null,
    reason varchar(4000),
    decided_by varchar(64) not null,
    decided_at timestamp(6) with time zone not null,
    digest varchar(64) not null
);
create index decision_of_subject on decision (subject);

create sequence publication_seq increment by 50;
create table publication (
    id bigint primary key,
    agency varchar(32) not null,
    fiscal_year int not null,
    document varchar(16) not null,
    number int not null,
    state varchar(16) not null,
    published_at timestamp(6) with time zone not null,
    snapshot varchar(64) not null,
    approved_by varchar(255) not null,
    unique (agency, fiscal_year, document, number)
);

create table published_file (
    publication_id bigint not null references publication,
    format varchar(8) not null,
    sha256 varchar(64) not null,
    size bigint not null,
    primary key (publication_id, format)
);

create sequence notice_seq increment by 50;
create table notice (
    id bigint primary key,
    recipient varchar(64) not null,
    message_key varchar(128) not null,
    subject varchar(128) not null,
    given_at timestamp(6) with time zone not null
);
create index notice_of_recipient on notice (recipient);

create table draft (
    task_id varchar(64) not null,
    person varchar(64) not null,
    content varchar(300000) not null,
    kept_at timestamp(6) with time zone not null,
    primary key (task_id, person)
);

create table audit_entry (
    stream varchar(128) not null,
    number int not null,
    happened_at timestamp(6) with time zone not null,
    actor varchar(64) not null,
    action varchar(64) not null,
    detail varchar(4100) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (stream, number)
);

-- Every completed task makes the engine look for subtasks; without this it reads all tasks there are.
create index act_idx_task_parent on act_ru_task (parent_task_id_);
