-- What a measure said when it was sent back, by the digest that the decision names: who looks at it again is told what
-- changed since. Plans and reports are kept as documents already.
create table sent_back (
    digest varchar(64) not null,
    lines text not null,
    constraint sent_back_pk primary key (digest)
);
