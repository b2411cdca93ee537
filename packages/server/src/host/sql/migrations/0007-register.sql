-- The supervision register: who was pressed, in the order of time. Rungs that fired are few among events.
create index case_event_rung on case_event (district, at, case_id, seq) where type = 'rung-fired';
