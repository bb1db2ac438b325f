-- A run may stand on the municipality's own people: their number by group in tens (OwnCases of app/lab), never a person.
alter table lab_run add column own_cases jsonb;
