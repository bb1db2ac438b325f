-- A citizen's way through a course: the wish in own words, both say yes, who pays, how it goes, what followed. Never a sanction: nothing of
-- this is told to the law but the course itself.

create table enrolment (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  course_id uuid not null,
  class_id uuid,
  -- The class is held for a partnership.
  partnership_id uuid,
  -- As the course was called when it was chosen.
  course_title text not null,
  provider_name text not null,
  -- The school, where it has users here.
  organisation_id uuid,
  card_id uuid,
  decision_id uuid,
  citizen_name text not null,
  -- The citizen lets the school see the name here.
  shares_with_school boolean not null default false,
  proposed_by text not null check (proposed_by in ('citizen', 'staff')),
  state text not null check (state in ('wish', 'proposed', 'agreed', 'granted', 'under-way', 'done', 'stopped', 'declined', 'withdrawn')),
  -- The citizen's own words.
  why text,
  wanted_at timestamptz not null,
  -- Who pays: T01, T02 …, as the law engine names the schemes.
  scheme text,
  payer text check (payer in ('municipality', 'fund', 'employer', 'citizen')),
  payer_name text,
  payer_answer text check (payer_answer in ('yes', 'no')),
  payer_answered_on date,
  payer_words text,
  -- As the law is told of it (engines/law, input `tilbud`, kategori); null where it is no offer.
  law_category text,
  hours_week numeric(4, 1),
  starts_on date,
  ends_on date,
  ended_on date,
  result text check (result in ('passed', 'took-part', 'stopped')),
  end_words text,
  by_name text not null,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id),
  foreign key (authority_id, course_id) references training_course (authority_id, id),
  foreign key (authority_id, class_id) references training_class (authority_id, id)
);
create index enrolment_case on enrolment (authority_id, case_id);
create index enrolment_course on enrolment (authority_id, course_id, state);
create index enrolment_class on enrolment (authority_id, class_id) where class_id is not null;
create index enrolment_school on enrolment (authority_id, organisation_id, state) where organisation_id is not null;
create index enrolment_running on enrolment (authority_id, state, starts_on) where state in ('granted', 'under-way');

-- What is in the way, in the citizen's own words, and what would help.
create table enrolment_barrier (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('money', 'time', 'transport', 'afraid', 'basics', 'purpose', 'other')),
  words text not null,
  help text,
  helper text check (helper in ('citizen', 'staff', 'school', 'company')),
  state text not null check (state in ('open', 'solved')),
  answer text,
  by_name text not null,
  at timestamptz not null,
  answered_by_name text,
  answered_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_barrier_of on enrolment_barrier (authority_id, enrolment_id);

-- A day to try it, at the school or in a company. It changes nothing by itself.
create table enrolment_try_out (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  place text not null check (place in ('school', 'company')),
  place_name text not null,
  on_day date not null,
  words text,
  state text not null check (state in ('planned', 'held', 'cancelled')),
  thought text check (thought in ('for-me', 'not-sure', 'not-for-me')),
  said text,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_try_out_of on enrolment_try_out (authority_id, enrolment_id);

-- Somebody by name who goes along.
create table enrolment_buddy (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('fellow', 'mentor', 'guide', 'company')),
  name text not null,
  contact text,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_buddy_of on enrolment_buddy (authority_id, enrolment_id);

-- "Hvordan går det?", asked in weeks 1, 3 and 12 and in the middle.
create table enrolment_check (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  moment text not null check (moment in ('after', 'week-1', 'week-3', 'middle', 'week-12')),
  due_on date not null,
  state text not null check (state in ('planned', 'asked', 'answered', 'dropped')),
  asked_at timestamptz,
  score int check (score between 1 and 5),
  words text,
  answered_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_check_of on enrolment_check (authority_id, enrolment_id);
create index enrolment_check_due on enrolment_check (authority_id, due_on) where state in ('planned', 'asked');

-- A day the citizen was not there, as the school tells it.
create table enrolment_absence (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  on_day date not null,
  words text,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, enrolment_id, on_day),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);

-- What the school writes of a participant to the contact person. The citizen reads it too.
create table enrolment_message (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  words text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_message_of on enrolment_message (authority_id, enrolment_id);

-- A sign that somebody may be about to stop: a talk to have, and nothing else.
create table enrolment_sign (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('absence', 'silence', 'low-score', 'citizen-said', 'school-said')),
  words text,
  state text not null check (state in ('open', 'talked')),
  raised_at timestamptz not null,
  talked_on date,
  agreed text,
  talked_by_name text,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_sign_of on enrolment_sign (authority_id, enrolment_id);
-- However often the clock asks: one open sign of a kind.
create unique index enrolment_sign_open on enrolment_sign (authority_id, enrolment_id, kind) where state = 'open';

-- What followed.
create table enrolment_outcome (
  authority_id int not null references authority,
  id uuid not null,
  enrolment_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('job', 'paid-hours', 'education')),
  from_on date not null,
  hours numeric(4, 1),
  words text,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index enrolment_outcome_of on enrolment_outcome (authority_id, enrolment_id);

-- A test of reading and maths (FVU), offered to anybody. What came out stands in words, and no score is kept.
create table skills_test (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  asked_by text not null check (asked_by in ('citizen', 'staff')),
  state text not null check (state in ('asked', 'booked', 'taken', 'dropped')),
  on_day date,
  place text,
  words text,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index skills_test_case on skills_test (authority_id, case_id);

do $$
declare t text;
begin
  foreach t in array array['enrolment', 'enrolment_barrier', 'enrolment_try_out', 'enrolment_buddy', 'enrolment_check', 'enrolment_absence',
    'enrolment_message', 'enrolment_sign', 'enrolment_outcome', 'skills_test'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case()))) or granted(authority_id, case_id))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;

-- The school sees those who share with it, from the day the place is certain; what it told itself, and the signs that lead to a talk. Not
-- what the citizen answers, nor what is in the way.
create policy school on enrolment for select using (authority_id = (select current_authority())
  and organisation_id = (select current_organisation()) and shares_with_school
  and state in ('granted', 'under-way', 'done', 'stopped'));
do $$
declare t text;
begin
  foreach t in array array['enrolment_absence', 'enrolment_message'] loop
    execute format('create policy school on %I for select using (authority_id = (select current_authority())
      and exists (select from enrolment e where e.authority_id = %I.authority_id and e.id = %I.enrolment_id
        and e.organisation_id = (select current_organisation()) and e.shares_with_school))', t, t, t);
  end loop;
end $$;

-- Numbers of all, for readers who may not see anybody: the catalogue as citizens read it, a school, a partner. Few are withheld by whoever
-- shows them.
create function enrolment_counts(of_authority int) returns table (
  course_id uuid, ended int, stopped int, job int, paid_hours int, education int
) language sql stable security definer set search_path = public, pg_temp as $$
  select e.course_id, count(*)::int, (count(*) filter (where e.state = 'stopped'))::int,
    (count(*) filter (where u.job))::int, (count(*) filter (where not u.job and u.paid_hours))::int,
    (count(*) filter (where not u.job and not u.paid_hours and u.education))::int
  from enrolment e
  cross join lateral (select coalesce(bool_or(o.kind = 'job'), false) as job, coalesce(bool_or(o.kind = 'paid-hours'), false) as paid_hours,
      coalesce(bool_or(o.kind = 'education'), false) as education
    from enrolment_outcome o where o.authority_id = e.authority_id and o.enrolment_id = e.id and o.from_on <= e.ended_on + 183) u
  where e.authority_id = of_authority and of_authority = current_authority() and e.state in ('done', 'stopped')
  group by e.course_id
$$;
revoke execute on function enrolment_counts(int) from public;
grant execute on function enrolment_counts(int) to fodfaeste_app;
-- Whom a school's page shows, for the access log: the school sees no case.
create function enrolment_persons(of_authority int) returns table (enrolment_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, c.person_id from enrolment e join citizen_case c on c.authority_id = e.authority_id and c.id = e.case_id
  where e.authority_id = of_authority and of_authority = current_authority() and e.organisation_id = current_organisation()
    and e.shares_with_school
$$;
revoke execute on function enrolment_persons(int) from public;
grant execute on function enrolment_persons(int) to fodfaeste_app;
