-- A need for people becomes a class that leads to jobs: companies pledge, four parties and a school agree, citizens are asked, all see how
-- it goes (LAB § 97; mission D5, D6).

create table partnership (
  authority_id int not null references authority,
  id uuid not null,
  title text not null,
  -- In plain words: what will be different when it has gone well.
  goal text not null,
  occupation_title text not null,
  -- ESCO, and the ISCO-08 group of four digits; null where nobody has said which occupation it is.
  occupation_uri text,
  isco text,
  -- Fewer is no class; more do not fit.
  seats_min int not null check (seats_min > 0),
  seats_max int not null check (seats_max >= seats_min),
  -- The request of a company that it came from.
  request_id uuid,
  course_id uuid,
  class_id uuid,
  info_on date,
  info_place text,
  selection_on date,
  -- The first working day after the class.
  work_from date,
  state text not null check (state in ('forming', 'open', 'running', 'hiring', 'closed', 'stopped')),
  state_at timestamptz not null,
  state_words text,
  made_at timestamptz not null,
  made_by_name text not null,
  -- Who runs it for the municipality.
  staff_id uuid,
  staff_name text,
  -- What it came to, counted on the day it closed.
  result jsonb,
  result_on date,
  primary key (authority_id, id),
  foreign key (authority_id, course_id) references training_course (authority_id, id),
  foreign key (authority_id, class_id) references training_class (authority_id, id)
);
create index partnership_list on partnership (authority_id, state, made_at desc);
create index partnership_of_class on partnership (authority_id, class_id) where class_id is not null;

-- Who is asked to take part, what they say, and what they give.
create table partnership_party (
  authority_id int not null references authority,
  id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind in ('municipality', 'state', 'employer', 'union', 'fund', 'school')),
  -- Null for the municipality, and for a fund that has no users here.
  organisation_id uuid,
  name text not null,
  state text not null check (state in ('asked', 'yes', 'no')),
  asked_words text,
  asked_at timestamptz not null,
  asked_by_name text not null,
  gives_oere bigint check (gives_oere >= 0),
  gives_hours numeric(7, 1) check (gives_hours >= 0),
  -- From which scheme or purse.
  source text,
  words text,
  answered_at timestamptz,
  answered_by_name text,
  -- One sentence, afterwards: what others should know.
  lesson text,
  lesson_by_name text,
  primary key (authority_id, id),
  unique (authority_id, partnership_id, organisation_id),
  foreign key (authority_id, partnership_id) references partnership (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index partnership_party_of on partnership_party (authority_id, organisation_id) where organisation_id is not null;

-- Jobs that a company promises those who finish.
create table partnership_pledge (
  authority_id int not null references authority,
  id uuid not null,
  partnership_id uuid not null,
  organisation_id uuid not null,
  company_name text not null,
  jobs int not null check (jobs > 0),
  from_on date,
  hours_week numeric(4, 1) not null,
  pay_words text,
  -- Who calls the candidates before they begin.
  contact_name text not null,
  contact_phone text,
  -- Signs for each person: an ordinary job without subsidy directly after the course (LAB § 97, stk. 1, nr. 2).
  declares boolean not null,
  words text,
  state text not null check (state in ('pledged', 'withdrawn')),
  told_by text not null check (told_by in ('company', 'staff')),
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, partnership_id, organisation_id),
  foreign key (authority_id, partnership_id) references partnership (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);

-- A citizen who is asked, before any party knows of it.
create table partnership_invitation (
  authority_id int not null references authority,
  id uuid not null,
  partnership_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('asked', 'yes', 'no', 'withdrawn')),
  -- Why this class and this person: [{da, en}].
  reasons jsonb not null default '[]',
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_words text,
  answered_at timestamptz,
  answered_by_name text,
  behalf_reason text check (behalf_reason in ('not-digital', 'exempt', 'said-by-phone', 'in-person', 'other')),
  answer_words text,
  -- Who may see the name, as the citizen ticked.
  shares_with_school boolean not null default false,
  shares_with_companies boolean not null default false,
  shared_name text,
  enrolment_id uuid,
  -- What the company signed: for whom, from when, how many hours.
  declared_at timestamptz,
  declared_by uuid,
  declared_by_company text,
  declared_from date,
  declared_hours numeric(4, 1),
  hired_on date,
  hired_hours numeric(4, 1),
  -- Null where the job is with a company outside the partnership.
  hired_by uuid,
  hired_by_company text,
  not_hired_at timestamptz,
  not_hired_words text,
  card_id uuid,
  primary key (authority_id, id),
  unique (authority_id, case_id, partnership_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id),
  foreign key (authority_id, partnership_id) references partnership (authority_id, id),
  foreign key (authority_id, enrolment_id) references enrolment (authority_id, id)
);
create index partnership_invitation_of on partnership_invitation (authority_id, partnership_id);
create index partnership_invitation_case on partnership_invitation (authority_id, case_id, asked_at desc);

-- What somebody took part in on the way: the info meeting, a day to try it, a talk with a company.
create table partnership_step (
  authority_id int not null references authority,
  id uuid not null,
  invitation_id uuid not null,
  partnership_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('info-meeting', 'try-out', 'met-company')),
  on_day date not null,
  organisation_id uuid,
  company_name text,
  words text,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, invitation_id) references partnership_invitation (authority_id, id)
);
create index partnership_step_of on partnership_step (authority_id, invitation_id);

-- How it goes, in sentences that every party reads.
create table partnership_note (
  authority_id int not null references authority,
  id uuid not null,
  partnership_id uuid not null,
  -- Null where the municipality wrote it.
  organisation_id uuid,
  from_name text not null,
  by_name text not null,
  words text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, partnership_id) references partnership (authority_id, id)
);
create index partnership_note_of on partnership_note (authority_id, partnership_id, at desc);

-- The organisation of whoever acts is asked to take part in it.
create function party_to_partnership(row_authority int, row_partnership uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from partnership_party p
    where p.authority_id = row_authority and row_authority = current_authority() and p.partnership_id = row_partnership
      and p.organisation_id = current_organisation())
$$;
-- The citizen whose case it is was asked about it.
create function invited_to_partnership(row_authority int, row_partnership uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select current_case() is not null and exists (select 1 from partnership_invitation i
    where i.authority_id = row_authority and row_authority = current_authority() and i.partnership_id = row_partnership
      and i.case_id = current_case())
$$;
-- A party that said yes may be shown a candidate who shares: the school, and companies that pledge, until another company has signed.
create function concerned_by_candidate(row_authority int, row_partnership uuid, with_school boolean, with_companies boolean, signed_by uuid)
  returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select row_authority = current_authority() and (
    (with_school and exists (select 1 from partnership_party p
      where p.authority_id = row_authority and p.partnership_id = row_partnership and p.kind = 'school' and p.state = 'yes'
        and p.organisation_id = current_organisation()))
    or (with_companies and (signed_by is null or signed_by = current_organisation()) and exists (select 1 from partnership_pledge g
      where g.authority_id = row_authority and g.partnership_id = row_partnership and g.state = 'pledged'
        and g.organisation_id = current_organisation())))
$$;
-- Whoever takes back the course shares nothing more.
create function still_enrolled(row_authority int, row_enrolment uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select row_enrolment is null or exists (select 1 from enrolment e
    where e.authority_id = row_authority and row_authority = current_authority() and e.id = row_enrolment
      and e.state not in ('withdrawn', 'declined'))
$$;
-- How many came how far: all parties see the same numbers, and nobody's name.
create function partnership_counts(of_authority int, of_partnership uuid) returns table (
  invited int, yes int, no int, info int, met int, declared int, enrolled int, finished int, stopped int, hired int, not_hired int,
  waiting int, hired_3 int, hired_6 int
) language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int,
    (count(*) filter (where i.state = 'yes' and coalesce(e.state, 'agreed') not in ('withdrawn', 'declined')))::int,
    (count(*) filter (where i.state = 'no'))::int,
    (count(*) filter (where s.info))::int,
    (count(*) filter (where s.met))::int,
    (count(*) filter (where i.declared_at is not null))::int,
    (count(*) filter (where e.state in ('granted', 'under-way', 'done', 'stopped')))::int,
    (count(*) filter (where e.state = 'done'))::int,
    (count(*) filter (where e.state = 'stopped'))::int,
    (count(*) filter (where i.hired_on is not null))::int,
    (count(*) filter (where i.hired_on is null and i.not_hired_at is not null))::int,
    (count(*) filter (where e.state = 'done' and i.hired_on is null and i.not_hired_at is null))::int,
    (count(*) filter (where i.hired_on <= (k.ends_on + interval '3 months')::date))::int,
    (count(*) filter (where i.hired_on <= (k.ends_on + interval '6 months')::date))::int
  from partnership_invitation i
  join partnership p on p.authority_id = i.authority_id and p.id = i.partnership_id
  left join training_class k on k.authority_id = p.authority_id and k.id = p.class_id
  left join enrolment e on e.authority_id = i.authority_id and e.id = i.enrolment_id
  cross join lateral (select coalesce(bool_or(t.kind = 'info-meeting'), false) as info, coalesce(bool_or(t.kind = 'met-company'), false) as met
    from partnership_step t where t.authority_id = i.authority_id and t.invitation_id = i.id) s
  where i.authority_id = of_authority and of_authority = current_authority() and i.partnership_id = of_partnership
    and (current_setting('app.case_scope', true) = 'all' or party_to_partnership(of_authority, of_partnership))
$$;
do $$
declare f text;
begin
  foreach f in array array['party_to_partnership(int, uuid)', 'invited_to_partnership(int, uuid)',
    'concerned_by_candidate(int, uuid, boolean, boolean, uuid)', 'still_enrolled(int, uuid)', 'partnership_counts(int, uuid)'] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to fodfaeste_app', f);
  end loop;
end $$;

do $$
declare t text;
begin
  foreach t in array array['partnership', 'partnership_party', 'partnership_pledge', 'partnership_note'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and (select current_setting(''app.case_scope'', true)) = ''all'')', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
  foreach t in array array['partnership_invitation', 'partnership_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case())))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
  -- Parties see what is agreed between all of them; whoever is invited sees what it is about, and not what the parties write each other.
  foreach t in array array['partnership_party', 'partnership_pledge'] loop
    execute format('create policy parties on %I for select using (party_to_partnership(authority_id, partnership_id))', t);
    execute format('create policy invited on %I for select using (invited_to_partnership(authority_id, partnership_id))', t);
    execute format('create policy of_party on %I using (authority_id = (select current_authority()) and organisation_id = (select current_organisation()))', t);
  end loop;
end $$;
create policy parties on partnership for select using (party_to_partnership(authority_id, id));
create policy invited on partnership for select using (invited_to_partnership(authority_id, id));
create policy parties on partnership_note for select using (party_to_partnership(authority_id, partnership_id));
create policy of_party on partnership_note for insert with check (authority_id = (select current_authority())
  and organisation_id = (select current_organisation()) and party_to_partnership(authority_id, partnership_id));
create policy concerned on partnership_invitation for select using (state = 'yes' and still_enrolled(authority_id, enrolment_id)
  and concerned_by_candidate(authority_id, partnership_id, shares_with_school, shares_with_companies, declared_by));
