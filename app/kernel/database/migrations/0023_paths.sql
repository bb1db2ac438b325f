-- Paths to a goal side by side, what a person chose and why; and where people are lacking without a class: what schools answer.

-- The path somebody chose, with everything that was shown on that day: figures, sources, the version of the law.
create table path_choice (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  path text not null check (path in ('direct-job', 'place', 'short-course', 'education')),
  occupation_title text not null,
  occupation_uri text,
  -- Why, in the citizen's own words.
  words text not null,
  -- Whether somebody of the staff wrote it down together with the citizen.
  together boolean not null,
  chosen_by text not null check (chosen_by in ('citizen', 'caseworker', 'akasse', 'helper')),
  chosen_by_name text not null,
  at timestamptz not null,
  data_on date not null,
  law_version text not null,
  snapshot jsonb not null,
  -- When another was chosen.
  ended_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index path_choice_case on path_choice (authority_id, case_id, at desc);
create unique index path_choice_one on path_choice (authority_id, case_id) where ended_at is null;

-- What the citizen says for and against a path, in own words: one text a path.
create table path_thought (
  authority_id int not null references authority,
  case_id uuid not null,
  path text not null check (path in ('direct-job', 'place', 'short-course', 'education')),
  words text not null,
  said_by_name text not null,
  at timestamptz not null,
  primary key (authority_id, case_id, path),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['path_choice', 'path_thought'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case()))) or granted(authority_id, case_id))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;

-- What a school answers where people are lacking and no class is held: a class is planned, or a sentence. Everybody who sees the need reads it.
create table training_need_answer (
  authority_id int not null references authority,
  id uuid not null,
  -- The ISCO-08 group of four digits.
  isco text not null check (isco ~ '^[0-9]{4}$'),
  organisation_id uuid not null,
  organisation_name text not null,
  answer text not null check (answer in ('planning', 'words')),
  words text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index training_need_answer_list on training_need_answer (authority_id, isco, at desc);
alter table training_need_answer enable row level security;
create policy own on training_need_answer for select using (authority_id = (select current_authority()));
create policy of_school on training_need_answer for insert with check (authority_id = (select current_authority())
  and organisation_id = (select current_organisation()));
grant select, insert on training_need_answer to fodfaeste_app;

-- Where people want to go, and where others have been, by occupation.
create index plan_goal_wanted on plan_goal (authority_id, job_uri) where ended_at is null and job_uri is not null;
create index placement_occupation on placement (authority_id, occupation_uri) where occupation_uri is not null;

-- Numbers of all, for readers who may see nobody: a citizen who compares, a school, the state's regional office. Few are withheld by whoever
-- shows them.

-- Open jobs that companies have ordered people for, by occupation.
create function paths_orders(of_authority int, today date) returns table (uri text, orders int, seats int, earliest date)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.occupation_uri, count(*)::int, sum(o.seats)::int, min(o.starts_on) filter (where o.starts_on >= today)
  from job_order o
  where o.authority_id = of_authority and of_authority = current_authority() and o.state = 'open' and o.occupation_uri is not null
    and o.kind in ('ordinary', 'apprentice')
  group by o.occupation_uri
$$;
-- Jobs that companies have pledged in partnerships that are not over; with the class, where there is one.
create function paths_pledges(of_authority int) returns table (isco text, class_id uuid, jobs int, companies int, earliest date)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.isco, p.class_id, sum(g.jobs)::int, count(*)::int, min(coalesce(g.from_on, p.work_from))
  from partnership_pledge g
  join partnership p on p.authority_id = g.authority_id and p.id = g.partnership_id
  where g.authority_id = of_authority and of_authority = current_authority() and g.state = 'pledged'
    and p.state in ('forming', 'open', 'running', 'hiring') and p.isco is not null
  group by p.isco, p.class_id
$$;
-- What people did who were hired to, or had a place in, one of these occupations: the last three years; a place is over for half a year.
create function paths_others(of_authority int, uris text[], today date) returns table (path text, outcome text, people int)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'direct-job', 'job', count(distinct c.case_id)::int
  from job_candidate c
  join job_order o on o.authority_id = c.order_authority_id and o.id = c.order_id
  where c.authority_id = of_authority and of_authority = current_authority() and c.state = 'hired' and o.occupation_uri = any (uris)
    and c.hired_on > today - 1096
  union all
  select 'place', f.outcome, count(distinct f.case_id)::int from (
    select p.case_id, coalesce((select u.kind from placement_outcome u
        where u.authority_id = p.authority_id and u.placement_id = p.id and u.from_on <= coalesce(p.ended_on, p.ends_on) + 183
        order by array_position(array['job', 'paid-hours', 'education'], u.kind) limit 1), 'other') as outcome
    from placement p
    where p.authority_id = of_authority and of_authority = current_authority() and p.state in ('granted', 'ended')
      and p.occupation_uri = any (uris) and coalesce(p.ended_on, p.ends_on) between today - 1096 and today - 183) f
  group by f.outcome
$$;
-- Weeks from a place is first written until it begins: the middle half of the last year's.
create function paths_waits(of_authority int, today date) returns table (places int, low numeric, high numeric)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int, round((percentile_cont(0.25) within group (order by w.weeks))::numeric), round((percentile_cont(0.75) within group (order by w.weeks))::numeric)
  from (select greatest(0, p.starts_on - p.made_at::date) / 7.0 as weeks from placement p
    where p.authority_id = of_authority and of_authority = current_authority() and p.kind in ('praktik', 'smaajob')
      and p.state in ('granted', 'ended') and p.extends_id is null and p.starts_on between today - 365 and today) w
$$;
-- People who want to go there: by the goal of their plan, or by a course they would like. Each counts once in a group.
create function training_wishes(of_authority int, uris text[], groups text[]) returns table (isco text, people int)
language sql stable security definer set search_path = public, pg_temp as $$
  with wanted as (
    select g.case_id, m.isco from plan_goal g
    join unnest(uris, groups) as m (uri, isco) on m.uri = g.job_uri
    where g.authority_id = of_authority and g.ended_at is null
    union
    select e.case_id, m.isco from enrolment e
    join training_course k on k.authority_id = e.authority_id and k.id = e.course_id
    cross join lateral unnest(k.isco_codes) as m (isco)
    where e.authority_id = of_authority and e.state in ('wish', 'proposed', 'agreed') and m.isco = any (groups))
  select w.isco, count(distinct w.case_id)::int from wanted w
  join citizen_case c on c.authority_id = of_authority and c.id = w.case_id and c.closed_on is null
  where of_authority = current_authority()
  group by w.isco
$$;
-- How those fared who left one school: by course, over for half a year, in the last three years; with those who still go there.
create function training_graduates(of_authority int, of_organisation uuid, today date) returns table (
  course_id uuid, course_title text, ended int, stopped int, going int, job int, paid_hours int, education int
) language sql stable security definer set search_path = public, pg_temp as $$
  select k.id, k.title, (count(*) filter (where e.over))::int, (count(*) filter (where e.over and e.state = 'stopped'))::int,
    (count(*) filter (where e.state = 'under-way'))::int, (count(*) filter (where e.over and e.state = 'done' and u.job))::int,
    (count(*) filter (where e.over and e.state = 'done' and not u.job and u.paid_hours))::int,
    (count(*) filter (where e.over and e.state = 'done' and not u.job and not u.paid_hours and u.education))::int
  from training_course k
  join lateral (select e.id, e.state, e.ended_on, e.state in ('done', 'stopped') and e.ended_on between today - 1096 and today - 183 as over
    from enrolment e where e.authority_id = k.authority_id and e.course_id = k.id and e.state in ('under-way', 'done', 'stopped')) e on true
  cross join lateral (select coalesce(bool_or(o.kind = 'job'), false) as job, coalesce(bool_or(o.kind = 'paid-hours'), false) as paid_hours,
      coalesce(bool_or(o.kind = 'education'), false) as education
    from enrolment_outcome o where o.authority_id = k.authority_id and o.enrolment_id = e.id and o.from_on <= e.ended_on + 183) u
  where k.authority_id = of_authority and of_authority = current_authority() and k.organisation_id = of_organisation
    and (of_organisation = current_organisation() or current_setting('app.case_scope', true) = 'all')
  group by k.id, k.title
$$;
do $$
declare f text;
begin
  foreach f in array array['paths_orders(int, date)', 'paths_pledges(int)', 'paths_others(int, text[], date)', 'paths_waits(int, date)',
    'training_wishes(int, text[], text[])', 'training_graduates(int, uuid, date)'] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to fodfaeste_app', f);
  end loop;
end $$;
