-- Browsers from which somebody logged in, by the SHA-256 of what their cookie says. One that several people share has a
-- line for each.
create table known_browser (
    token char(64) not null,
    account varchar(255) not null,
    expires_at timestamp(6) with time zone not null,
    constraint known_browser_pk primary key (token, account)
);
create index known_browser_of_account on known_browser (account, expires_at);
create index known_browser_by_time on known_browser (expires_at);

-- Failures of an account that came from many addresses; who is told to wait and goes on trying; who was let in of late.
alter table login_failure add column spread int default 0 not null;
alter table login_failure add column refused_since timestamp(6) with time zone;
alter table login_failure add column refused_until timestamp(6) with time zone;
alter table login_failure add column entered_at timestamp(6) with time zone;
