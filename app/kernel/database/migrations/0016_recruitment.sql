-- Job orders: a company orders staff, citizens are asked first, all hear what came of it (BEK-DATAGRUNDLAG on job orders).
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
  hours_max numeric(4, 1) not null,
  seats int not null check (seats > 0),
  starts_on date,
  apply_by date,
  place text,
  -- ordinary work, or also with a way in (placement, small job).
  kind text not null default 'ordinary' check (kind in ('ordinary', 'small-job', 'subsidised')),
  conditions text[] not null default '{}',
  contact_name text not null,
  -- § 137: being handled; no more referrals wanted; closed by the employer; the day has passed.
  state text not null check (state in ('open', 'enough-referred', 'closed-by-employer', 'deadline-passed', 'filled')),
  state_at timestamptz not null,
  made_by_name text not null,
  made_by text not null check (made_by in ('company', 'staff')),
  made_at timestamptz not null,
  staff_id uuid,
  staff_name text,
  -- Our first answer, and the company's first answer to candidates.
  first_answer_at timestamptz,
  first_sent_at timestamptz,
  company_answer_at timestamptz,
  closed_at timestamptz,
  closed_words text,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index job_order_of on job_order (authority_id, organisation_id, made_at desc);
create index job_order_open on job_order (authority_id, made_at) where state = 'open';

-- Another municipality is let in when both agree.
create table job_order_share (
  authority_id int not null references authority,
  order_id uuid not null,
  with_authority_id int not null references authority,
  state text not null check (state in ('proposed', 'agreed', 'declined', 'ended')),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  answered_by_name text,
  answered_at timestamptz,
  primary key (authority_id, order_id, with_authority_id),
  foreign key (authority_id, order_id) references job_order (authority_id, id)
);
create index job_order_share_with on job_order_share (with_authority_id, state);

-- A citizen for an order. The row belongs to the citizen's authority; the company's may be another.
create table job_candidate (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  order_authority_id int not null references authority,
  order_id uuid not null,
  organisation_id uuid not null,
  -- The title as the citizen was told it.
  order_title text not null,
  company_name text not null,
  state text not null check (state in ('asked', 'declined', 'ready', 'shared', 'interview', 'hired', 'not-hired', 'withdrawn')),
  reasons jsonb not null default '[]',
  asked_at timestamptz not null,
  asked_by_name text not null,
  answered_at timestamptz,
  answer_words text,
  -- What the citizen let the company see: name, telephone and the words of the CV.
  shared_name text,
  shared_phone text,
  shared_words text,
  shared_at timestamptz,
  interview_at timestamptz,
  interview_place text,
  showed_up boolean,
  hired_on date,
  hired_hours numeric(4, 1),
  feedback_words text,
  feedback_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, case_id, order_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index job_candidate_order on job_candidate (order_authority_id, order_id);
create index job_candidate_case on job_candidate (authority_id, case_id, asked_at desc);

create function order_shared(row_authority int, row_order uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select 1 from job_order_share s
    where s.authority_id = row_authority and s.order_id = row_order and s.with_authority_id = current_authority() and s.state in ('proposed', 'agreed'))
$$;
revoke execute on function order_shared(int, uuid) from public;
grant execute on function order_shared(int, uuid) to fodfaeste_app;

alter table job_order enable row level security;
create policy own on job_order using ((authority_id = (select current_authority()) and (
    (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation())))
  or ((select current_setting('app.case_scope', true)) = 'all' and order_shared(authority_id, id)));
alter table job_order_share enable row level security;
create policy own on job_order_share using ((select current_setting('app.case_scope', true)) = 'all'
  and (authority_id = (select current_authority()) or with_authority_id = (select current_authority())));
alter table job_candidate enable row level security;
create policy own on job_candidate using (
  (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())))
  or (shared_at is not null and order_authority_id = (select current_authority()) and (
    (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation()))));
grant select, insert, update on job_order, job_order_share, job_candidate to fodfaeste_app;
