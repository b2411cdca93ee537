-- What lists show of a case beside its row and never filter by: what else is true of it, how far supervision has gone, how many units have
-- answered, and which posts owe an answer by when. Null for cases nobody has touched since.
alter table case_file add column glance json;
