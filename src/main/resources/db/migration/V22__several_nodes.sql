-- Which directory of files belongs to this database; one row, made by the first start in production.
create table file_store (id varchar(64) primary key);

-- Nodes that run: each writes down that it lives, by the clock of the database.
create table node_alive (
    node varchar(255) primary key,
    seen_at timestamp(6) with time zone not null
);
