-- What lies on a desk: its cases, in the order of lists. A post high up may see the whole city and has little of it to move itself; its own
-- list, and how long it is, were looked for through everybody's.
create index case_file_desk on case_file (district, responsible_unit, list_order, case_id);
-- Few cases are held at a time.
create index case_file_held on case_file (district, list_order, case_id) where held;
