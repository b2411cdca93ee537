-- Whose move an open case is, by post: role@unit, or *@unit for whoever is in the unit. More than the one post that is responsible, so the
-- index on that one goes.
alter table case_file add column movers text[] not null default '{}';
-- Cases from before lie on the desk of the post that is responsible, until their next step says more.
update case_file set movers = array[coalesce(responsible_role, '*') || '@' || responsible_unit] where closed_at is null;
drop index case_file_desk;
-- Without a pending list: every look at a desk would read through it, four hundred pages in a busy city, and steps cost no less with one.
create index case_file_movers on case_file using gin (movers) with (fastupdate = off);
alter table case_file alter column movers set statistics 1000;
