-- One event may have two things to say to the same person, as that late work is theirs now.
alter table notice drop constraint notice_of_event;
alter table notice add constraint notice_of_event unique (event, recipient, occasion);
