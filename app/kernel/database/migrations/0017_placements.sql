-- Placements: an agreement of citizen, company and municipality about praktik, løntilskud, nytteindsats or a few paid hours.
create table placement (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  site_id uuid not null,
  kind text not null check (kind in ('praktik', 'loentilskud', 'nytteindsats', 'smaajob')),
  -- draft → sent (waits for yes) → ready (all said yes) → granted → ended; or withdrawn. Whether it runs follows from the days.
  state text not null check (state in ('draft', 'sent', 'ready', 'granted', 'ended', 'withdrawn')),
  -- What it is, in a few words: "Medhjælper i køkkenet".
  function_title text not null,
  occupation_uri text,
  -- LAB § 59, stk. 1: ordinary hours in sight, certain skills, or clarification; and the precise purpose in words.
  purpose_kind text check (purpose_kind in ('paid-hours', 'skills', 'clarification', 'retention')),
  purpose text not null,
  tasks text not null,
  contact_name text not null,
  contact_phone text,
  contact_email text,
  starts_on date not null,
  -- Last day.
  ends_on date not null,
  -- Steps of hours inside the one agreement: [{fromWeek, toWeek, unpaid, paid}] (VITAS cannot).
  ladder jsonb not null,
  -- The other function the paid hours are in (LAB §§ 52, 59).
  paid_function text,
  -- An ØVO course beside it (LAB § 52).
  alongside text,
  transport text,
  adjustments text,
  -- What the parties were told of the citizen.
  citizen_name text not null,
  citizen_phone text,
  -- What the law said when it was sent: figures of the ratio and the limits.
  checks jsonb not null default '[]',
  answers jsonb not null default '{}',
  -- Whom the law asks to speak for the employees; null: the next in line.
  representative_id uuid,
  no_representative boolean not null default false,
  -- Given only to see whether the citizen is available (LAB § 54).
  tests_availability boolean not null default false,
  extends_id uuid,
  -- LAB § 61, stk. 2, and § 68, nr. 2: why longer than usual.
  extension_ground text check (extension_ground in ('konkret_vurdering', 'helt_saerligt_behov')),
  decision_id uuid,
  card_id uuid,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  granted_at timestamptz,
  granted_on date,
  ended_on date,
  end_reason text check (end_reason in ('done', 'job', 'paid-hours', 'education', 'company-ended', 'citizen-ended', 'sickness', 'other')),
  end_words text,
  withdrawn_words text,
  -- Company and citizen were asked how it went.
  assessment_asked_at timestamptz,
  next_step text,
  version int not null default 1,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id),
  foreign key (authority_id, site_id) references company_site (authority_id, id)
);
create index placement_case on placement (authority_id, case_id, starts_on desc);
create index placement_company on placement (authority_id, organisation_id, starts_on desc);
create index placement_site on placement (authority_id, site_id, starts_on);
create index placement_open on placement (authority_id, state, made_at) where state in ('draft', 'sent', 'ready', 'granted');

-- Whoever the law asks says yes or no, from their own page, by link, or through staff with a recorded reason.
create table placement_confirmation (
  authority_id int not null references authority,
  id uuid not null,
  placement_id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  party text not null check (party in ('citizen', 'company', 'representative')),
  name text not null,
  -- Where the link went.
  email text,
  phone text,
  representative_kind text,
  state text not null check (state in ('waiting', 'yes', 'no')),
  answered_at timestamptz,
  answered_by_name text,
  channel text check (channel in ('own-page', 'link', 'on-behalf')),
  -- Why somebody else answered: no digital access, exempt from digital post, wanted to say it by telephone, sits beside us.
  behalf_reason text check (behalf_reason in ('not-digital', 'exempt', 'said-by-phone', 'in-person', 'other')),
  words text,
  -- The representative's statement whether the ratio is kept (BEK-LAB § 65, stk. 6).
  ratio_kept boolean,
  reminded_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, placement_id, party),
  foreign key (authority_id, placement_id) references placement (authority_id, id)
);

-- Planned talks and short checks while it runs.
create table placement_follow_up (
  authority_id int not null references authority,
  id uuid not null,
  placement_id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('talk', 'check')),
  due_on date not null,
  state text not null check (state in ('planned', 'asked', 'done', 'dropped')),
  -- A check: how it goes, on both sides (1-5), and words.
  citizen_score int check (citizen_score between 1 and 5),
  citizen_words text,
  citizen_at timestamptz,
  company_score int check (company_score between 1 and 5),
  company_words text,
  company_at timestamptz,
  -- A talk: what was said and agreed.
  held_on date,
  held_by_name text,
  minutes int,
  outcome text,
  staff_id uuid,
  primary key (authority_id, id),
  foreign key (authority_id, placement_id) references placement (authority_id, id)
);
create index placement_follow_up_of on placement_follow_up (authority_id, placement_id, due_on);
create index placement_follow_up_due on placement_follow_up (authority_id, due_on) where state in ('planned', 'asked');

-- The end in two minutes, from each of the three.
create table placement_assessment (
  authority_id int not null references authority,
  placement_id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  party text not null check (party in ('citizen', 'company', 'staff')),
  name text not null,
  channel text not null check (channel in ('own-page', 'link', 'on-behalf')),
  came text not null check (came in ('all', 'partly', 'never')),
  offered text not null check (offered in ('job', 'paid-hours', 'education', 'nothing')),
  hours numeric(4, 1),
  contract text check (contract in ('permanent', 'fixed-term', 'hourly', 'flexjob', 'apprentice')),
  starts_on date,
  learned text,
  words text,
  again boolean,
  at timestamptz not null,
  primary key (authority_id, placement_id, party),
  foreign key (authority_id, placement_id) references placement (authority_id, id)
);

-- Paid hours and jobs that followed: from the assessments, or written down later.
create table placement_outcome (
  authority_id int not null references authority,
  id uuid not null,
  placement_id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('job', 'paid-hours', 'education')),
  from_on date not null,
  hours numeric(4, 1),
  at_this_company boolean not null,
  noted_by_name text not null,
  noted_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, placement_id) references placement (authority_id, id)
);
create index placement_outcome_of on placement_outcome (authority_id, placement_id);

-- A company's answer to what its figures show (never a ban).
create table company_answer (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  words text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_answer_of on company_answer (authority_id, organisation_id, at desc);

-- A proposal of who follows up whom and who is asked about which place: made by a solver, decided by a person.
create table capacity_plan (
  authority_id int not null references authority,
  id uuid not null,
  made_at timestamptz not null,
  made_by_name text not null,
  given jsonb not null,
  result jsonb not null,
  primary key (authority_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['placement', 'placement_confirmation', 'placement_follow_up', 'placement_assessment', 'placement_outcome'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case())))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;
-- A changed agreement is asked about anew; what was answered before stays in the history.
grant delete on placement_confirmation, placement_follow_up to fodfaeste_app;
-- Whoever is in a case, or answers to one agreement in it, sees where the place is.
create policy of_placement on company_site for select using (
  authority_id = (select current_authority()) and exists (select from placement p
    where p.authority_id = company_site.authority_id and p.site_id = company_site.id and p.case_id = (select current_case())));
-- The company sees its agreements from the day they are sent to it, and no draft.
create policy company on placement for select using (
  authority_id = (select current_authority()) and organisation_id = (select current_organisation()) and sent_at is not null);
create policy company on placement_confirmation for select using (
  authority_id = (select current_authority()) and organisation_id = (select current_organisation()) and party <> 'citizen');
create policy company on placement_follow_up for select using (
  authority_id = (select current_authority()) and organisation_id = (select current_organisation()));
create policy company on placement_assessment for select using (
  authority_id = (select current_authority()) and organisation_id = (select current_organisation()) and party = 'company');
alter table company_answer enable row level security;
create policy own on company_answer using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation())));
alter table capacity_plan enable row level security;
create policy own on capacity_plan using (authority_id = (select current_authority()) and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert on company_answer, capacity_plan to fodfaeste_app;
