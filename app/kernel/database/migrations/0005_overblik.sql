-- What Overblik asks besides: closed cases pile up over the years and are listed apart, and a number is looked up with its case.
create index case_overview_closed on case_overview (authority_id, sort_key) where closed;
create index citizen_case_person on citizen_case (authority_id, person_id);
