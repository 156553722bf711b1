-- A report that was made elsewhere may not say a score, a target, or on which day something was done.
alter table finding alter column score drop not null;
alter table measure alter column target drop not null;
alter table result alter column done_on drop not null;
alter table evidence alter column effective_on drop not null;
