-- What is told of one measure is found without reading all of its year: by the first three parts of the chain's name, as
-- bongti/2566/i7-1, which its amendments and the wish to give it up share. A chain that ends before has its whole name.
alter table audit_entry add column subject_key varchar(128) default '' not null;
update audit_entry set subject_key = substring(stream from 1 for char_length(year_key)
        + position('/' in substring(stream from char_length(year_key) + 2) || '/'));
create index audit_entry_of_subject on audit_entry (subject_key, action);
create index audit_entry_of_year_by_action on audit_entry (year_key, action);
drop index audit_entry_of_year;
