-- What lists show of a case beside its row: what else is true of it, how many rungs fired, and which posts owe an answer by when
-- (an array of { mover, due }). Null for cases nobody has touched since.
alter table case_file add column marks text[];
alter table case_file add column rungs integer;
alter table case_file add column owed json;
