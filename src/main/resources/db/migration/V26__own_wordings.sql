-- What an agency calls items whose wording nobody has verified; what all agencies share stays in catalogue.
create table agency_wording (
    agency varchar(64) not null,
    ita_year int not null,
    item varchar(8) not null,
    wording varchar(2000) not null,
    kept_at timestamp(6) with time zone not null,
    primary key (agency, ita_year, item)
);
