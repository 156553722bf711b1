-- How often somebody was refused in one chain since then: the first tries of a minute are entries, all further ones are
-- counted here and become one entry with their number when the minute is over.
create table repeated_entry (
    stream varchar(128) not null,
    actor varchar(64) not null,
    since timestamp(6) with time zone not null,
    times int not null,
    primary key (stream, actor)
);
