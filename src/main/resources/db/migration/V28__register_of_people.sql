-- What the register keeps of a person besides the engine's first and last name: the title before them, and the post.
-- Of somebody who is gone it keeps the whole name, which stands under what was decided.
create table register_entry (
    person varchar(64) not null primary key,
    title varchar(64) not null,
    post varchar(500) not null,
    former_name varchar(600)
);
-- Who approved is named with the post.
alter table publication alter column approved_by set data type varchar(1200);
