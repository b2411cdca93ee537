-- What lists say of a matter beside its title: where it is, what was told of it, how often it was sent back.
alter table case_file add column place_unit text;
alter table case_file add column address text;
alter table case_file add column summary text;
alter table case_file add column returns integer;
-- Lists always say where a matter is, so rows from before say it too. Read from the text: json functions refuse a state that holds
-- U+0000 anywhere, and a quotation mark inside a value stands behind a backslash, so no value can look like this.
update case_file set place_unit = substring(state::text from '"place":\{"unit":"([0-9a-z-]+)"');
