-- The lab: what was asked of it, what it answered, and what was written of the answers. Public figures and scenarios alone: no person is in it.
create table lab_scenario (
  authority_id int not null references authority,
  id uuid not null,
  title_da text not null,
  title_en text not null,
  -- As a file would have it (engines/lab, parse-scenario).
  scenario text not null,
  state text not null check (state in ('active', 'withdrawn')),
  -- The version that stands.
  number int not null,
  updated_at timestamptz not null,
  updated_by_name text not null,
  version int not null default 1,
  primary key (authority_id, id)
);

-- Every version as it was saved. Nothing is ever changed here.
create table lab_scenario_version (
  authority_id int not null references authority,
  scenario_id uuid not null,
  number int not null,
  scenario text not null,
  written_at timestamptz not null,
  written_by_name text not null,
  primary key (authority_id, scenario_id, number),
  foreign key (authority_id, scenario_id) references lab_scenario (authority_id, id)
);

create table lab_run (
  authority_id int not null references authority,
  id uuid not null,
  title_da text not null,
  title_en text not null,
  -- The text that was reckoned, whatever became of the scenario since.
  scenario text not null,
  -- Codes; empty for the whole country.
  municipalities text[] not null,
  thoroughness text not null check (thoroughness in ('quick', 'thorough')),
  seed int not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
  steps_done int not null default 0,
  steps int not null default 0,
  -- LabReport of app/lab/report.ts.
  answer jsonb,
  -- Why it failed, in both languages.
  failure jsonb,
  engine_version text,
  data_version text,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  version int not null default 1,
  primary key (authority_id, id),
  check ((state = 'done') = (answer is not null))
);
create index lab_run_latest on lab_run (authority_id, made_at desc);
create index lab_run_waiting on lab_run (made_at) where state in ('queued', 'running');

-- A draft of a hearing answer made of a run, for people to finish.
create table lab_hearing (
  authority_id int not null references authority,
  id uuid not null,
  run_id uuid not null,
  title text not null,
  language text not null check (language in ('da', 'en')),
  -- [{key, heading, text}], in order.
  blocks jsonb not null,
  state text not null check (state in ('draft', 'finished')),
  made_by_name text not null,
  made_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by_name text not null,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, run_id) references lab_run (authority_id, id)
);
create index lab_hearing_of_run on lab_hearing (authority_id, run_id);

-- What staff say of a draft; `block` names the part it is about, null for the whole.
create table lab_comment (
  authority_id int not null references authority,
  id uuid not null,
  hearing_id uuid not null,
  block text,
  words text not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, hearing_id) references lab_hearing (authority_id, id)
);
create index lab_comment_of_hearing on lab_comment (authority_id, hearing_id, written_at);

-- For the municipality's own staff: no citizen, no company and nobody from outside reads drafts.
alter table lab_scenario enable row level security;
create policy own on lab_scenario using (authority_id = (select current_authority())
  and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert, update on lab_scenario to fodfaeste_app;
alter table lab_scenario_version enable row level security;
create policy own on lab_scenario_version using (authority_id = (select current_authority())
  and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert on lab_scenario_version to fodfaeste_app;
alter table lab_run enable row level security;
create policy own on lab_run using (authority_id = (select current_authority())
  and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert, update on lab_run to fodfaeste_app;
alter table lab_hearing enable row level security;
create policy own on lab_hearing using (authority_id = (select current_authority())
  and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert, update on lab_hearing to fodfaeste_app;
alter table lab_comment enable row level security;
create policy own on lab_comment using (authority_id = (select current_authority())
  and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert, delete on lab_comment to fodfaeste_app;

-- Runs of all authorities wait in one line: whose turn it is, and nothing of what is asked.
create function lab_runs_waiting() returns table (authority_id int, id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.authority_id, r.id from lab_run r where r.state = 'queued' order by r.made_at, r.id
$$;
revoke execute on function lab_runs_waiting() from public;
grant execute on function lab_runs_waiting() to fodfaeste_app;

-- A program that begins anew has no run under way: whatever was is broken off, and says so.
create function lab_runs_interrupted(at timestamptz) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with broken as (
    update lab_run set state = 'interrupted', ended_at = at where state in ('queued', 'running') returning 1
  )
  select count(*)::int from broken
$$;
revoke execute on function lab_runs_interrupted(timestamptz) from public;
grant execute on function lab_runs_interrupted(timestamptz) to fodfaeste_app;
