-- Job orders: a company orders staff, citizens are asked first, all hear what came of it (BEK-DATAGRUNDLAG §§ 137-140).
create table job_order (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  site_id uuid,
  request_id uuid,
  title text not null,
  occupation_uri text,
  tasks text not null,
  demands text,
  hours_min numeric(4, 1) not null,
  hours_max numeric(4, 1) not null check (hours_max >= hours_min),
  seats int not null check (seats > 0),
  starts_on date,
  apply_by date,
  place text,
  postal_code text,
  -- § 137, stk. 1: ordinary work, apprentices, fleksjob, igu; and a few hours a week.
  kind text not null default 'ordinary' check (kind in ('ordinary', 'small-job', 'apprentice', 'flexjob', 'igu')),
  -- § 138, stk. 1, nr. 5: the company takes people all the time.
  standing boolean not null default false,
  conditions text[] not null default '{}',
  contact_name text not null,
  contact_phone text,
  contact_email text,
  -- § 139, nr. 3: being handled; enough candidates for now; closed by the employer (the seats filled, or otherwise); the day has passed.
  state text not null check (state in ('open', 'enough-referred', 'closed-by-employer', 'deadline-passed', 'filled')),
  state_at timestamptz not null,
  state_words text,
  made_by_name text not null,
  made_by text not null check (made_by in ('company', 'staff')),
  made_at timestamptz not null,
  -- Who holds the threads (§ 138, stk. 2, nr. 17).
  staff_id uuid,
  staff_name text,
  -- Our first answer and what it said; the first and the latest time candidates were sent. The company's answers stand with the candidates.
  first_answer_at timestamptz,
  answer_words text,
  first_sent_at timestamptz,
  last_sent_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index job_order_of on job_order (authority_id, organisation_id, made_at desc);
create index job_order_open on job_order (authority_id, made_at) where state = 'open';

-- Another municipality is let in when both agree. Until then it knows what the proposal tells, and no more.
create table job_order_share (
  authority_id int not null references authority,
  order_id uuid not null,
  with_authority_id int not null references authority,
  state text not null check (state in ('proposed', 'agreed', 'declined', 'ended')),
  -- {title, companyName, place, hoursMin, hoursMax, seats, startsOn}
  told jsonb not null,
  words text,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  answered_by_name text,
  answered_at timestamptz,
  answer_words text,
  primary key (authority_id, order_id, with_authority_id),
  foreign key (authority_id, order_id) references job_order (authority_id, id)
);
create index job_order_share_with on job_order_share (with_authority_id, state);

-- A citizen for an order. The row belongs to the citizen's authority; the company's may be another.
create table job_candidate (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  order_authority_id int not null references authority,
  order_id uuid not null,
  organisation_id uuid not null,
  -- As the citizen was told it.
  order_title text not null,
  company_name text not null,
  state text not null check (state in ('asked', 'declined', 'shared', 'interview', 'hired', 'not-hired', 'withdrawn')),
  -- Why this job and this person: [{da, en}].
  reasons jsonb not null default '[]',
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_words text,
  answered_at timestamptz,
  answered_by_name text,
  -- Why somebody of the staff wrote the answer down.
  behalf_reason text check (behalf_reason in ('not-digital', 'exempt', 'said-by-phone', 'in-person', 'other')),
  answer_words text,
  wants_talk boolean not null default false,
  -- What the citizen let the company see: name, telephone and the words of the CV. Taken away again when the citizen withdraws.
  shared_name text,
  shared_phone text,
  shared_words text,
  shared_at timestamptz,
  -- The first time the company did something about this candidate.
  company_at timestamptz,
  interview_at timestamptz,
  interview_place text,
  interview_words text,
  showed_up boolean,
  hired_on date,
  hired_hours numeric(4, 1),
  why_not text check (why_not in ('skills', 'experience', 'hours', 'somebody-else', 'did-not-come', 'changed', 'other')),
  feedback_words text,
  feedback_at timestamptz,
  feedback_by_name text,
  card_id uuid,
  primary key (authority_id, id),
  unique (authority_id, case_id, order_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index job_candidate_order on job_candidate (order_authority_id, order_id);
create index job_candidate_case on job_candidate (authority_id, case_id, asked_at desc);

-- What a citizen has said of work beside the goal: hours, travel, what is out of the question, work done before.
create table job_wish (
  authority_id int not null references authority,
  case_id uuid not null,
  hours_least numeric(4, 1),
  hours_most numeric(4, 1),
  travel text check (travel in ('car', 'public', 'bike')),
  most_minutes int,
  says_no_to text[] not null default '{}',
  -- [{title, uri}]
  experience jsonb not null default '[]',
  cv_words text,
  said_by_name text not null,
  said_at timestamptz not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);

create function order_shared(row_authority int, row_order uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select 1 from job_order_share s
    where s.authority_id = row_authority and s.order_id = row_order and s.with_authority_id = current_authority() and s.state = 'agreed')
$$;
-- Whoever is asked about a job may read what the job is.
create function order_of_case(row_authority int, row_order uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select current_case() is not null and exists (select 1 from job_candidate c
    where c.authority_id = current_authority() and c.case_id = current_case()
      and c.order_authority_id = row_authority and c.order_id = row_order)
$$;
revoke execute on function order_shared(int, uuid) from public;
revoke execute on function order_of_case(int, uuid) from public;
grant execute on function order_shared(int, uuid) to fodfaeste_app;
grant execute on function order_of_case(int, uuid) to fodfaeste_app;

alter table job_order enable row level security;
create policy own on job_order using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation())));
create policy let_in on job_order for select using (
  ((select current_setting('app.case_scope', true)) = 'all' and order_shared(authority_id, id)) or order_of_case(authority_id, id));
alter table job_order_share enable row level security;
create policy own on job_order_share using ((select current_setting('app.case_scope', true)) = 'all'
  and (authority_id = (select current_authority()) or with_authority_id = (select current_authority())));
alter table job_candidate enable row level security;
create policy own on job_candidate using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())));
-- The company, and the municipality that has the order, from the day the citizen said yes.
create policy shared on job_candidate for select using (
  shared_at is not null and order_authority_id = (select current_authority()) and (
    (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation())));
alter table job_wish enable row level security;
create policy own on job_wish using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())));
grant select, insert, update on job_order, job_order_share, job_candidate, job_wish to fodfaeste_app;
grant delete on job_wish to fodfaeste_app;

-- Whoever is shown a candidate of another authority writes it into that authority's access log.
create policy write_log_of_candidates on access_log for insert with check (exists (
  select 1 from job_candidate c where c.authority_id = access_log.authority_id and access_log.person_ids = array[c.person_id]));

-- What a link to an order opens: the order, and the candidates who said yes. Asked with the secret alone; the app looks whether it still works.
create function order_link_order(secret_hash bytea) returns setof job_order
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.* from company_link l join job_order o on o.authority_id = l.authority_id and o.id = l.subject_id
  where l.token_hash = secret_hash and l.purpose = 'order'
$$;
create function order_link_candidates(secret_hash bytea) returns setof job_candidate
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.* from company_link l join job_candidate c on c.order_authority_id = l.authority_id and c.order_id = l.subject_id
  where l.token_hash = secret_hash and l.purpose = 'order' and c.shared_at is not null
$$;
revoke execute on function order_link_order(bytea), order_link_candidates(bytea) from public;
grant execute on function order_link_order(bytea), order_link_candidates(bytea) to fodfaeste_app;
