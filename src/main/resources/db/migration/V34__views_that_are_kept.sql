-- What somebody asks of the list of measures again and again, under a name of their own.
create sequence saved_view_seq increment by 50;
create table saved_view (
    id bigint primary key,
    person varchar(64) not null,
    name varchar(100) not null,
    query varchar(1000) not null,
    constraint saved_view_of_person unique (person, name)
);
