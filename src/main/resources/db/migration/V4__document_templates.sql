-- The Word templates that agencies made their own; the files lie in the file store under their hash.
create sequence document_template_seq increment by 50;
create table document_template (
    id bigint primary key,
    agency varchar(32) not null,
    kind varchar(8) not null,
    sha256 varchar(64) not null,
    name varchar(255) not null,
    uploaded_by varchar(64) not null,
    uploaded_at timestamp(6) with time zone not null,
    unique (agency, kind)
);
