-- What has to change in work that was sent back: keys of the parts of what was decided on, one to a line. No part was
-- marked before.
alter table decision add column marks varchar(8000) default '' not null;
