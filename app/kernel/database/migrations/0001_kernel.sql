-- What every module stands on: authorities, cases, events, the access log. Row-level security is on from the first table.
-- The settings are local to one transaction (scope.ts). Without them these functions answer null or false: nothing is seen.
create function current_authority() returns int language sql stable
  return nullif(current_setting('app.authority_id', true), '')::int;
create function current_actor() returns uuid language sql stable
  return nullif(current_setting('app.actor_id', true), '')::uuid;
create function current_case() returns uuid language sql stable
  return case when current_setting('app.case_scope', true) ~ '^[0-9a-f-]{36}$' then current_setting('app.case_scope', true)::uuid end;
create function own_scope(case_id uuid) returns boolean language sql stable
  return case coalesce(current_setting('app.case_scope', true), '')
    when 'all' then true else coalesce(case_id = current_case(), false) end;

create table authority (
  id int primary key,
  kind text not null check (kind in ('municipality', 'akasse')),
  code text not null unique,
  name text not null,
  region text,
  regional_council text
);
grant select on authority to fodfaeste_app;

create table setting (
  authority_id int not null references authority,
  key text not null,
  value jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority_id, key)
);

create table person (
  authority_id int not null references authority,
  id uuid not null,
  given_name text not null,
  family_name text not null,
  sort_key text collate "C" not null,
  birth_date date not null,
  cpr_cipher bytea not null,
  cpr_hash bytea not null,
  cpr_kind text not null check (cpr_kind in ('cpr', 'replacement')),
  protected_until date,
  own_staff boolean not null default false,
  language text not null default 'da',
  interpreter_language text,
  channel text not null check (channel in ('digital', 'exempt')),
  contact_form text check (contact_form in ('in-person', 'phone', 'video')),
  phone text,
  email text,
  street text,
  postcode text,
  city text,
  primary key (authority_id, id)
);
create unique index person_cpr on person (authority_id, cpr_hash);

create table citizen_case (
  authority_id int not null references authority,
  id uuid not null,
  person_id uuid not null,
  opened_on date not null,
  closed_on date,
  close_reason text,
  moved_from int references authority,
  moved_to int references authority,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create unique index citizen_case_one_open on citizen_case (authority_id, person_id) where closed_on is null;
create index citizen_case_id on citizen_case (id);

-- Who outside the ordinary circle may see a part of a case: helpers, guests, the a-kasse (LOB § 45; LAB § 40 stk. 3).
create table access_grant (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('helper', 'guest', 'akasse')),
  grantee_authority_id int not null references authority,
  grantee_id uuid not null,
  grantee_name text not null,
  parts text[] not null,
  basis text not null,
  reason text not null,
  granted_by uuid not null,
  granted_by_name text not null,
  granted_at timestamptz not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index access_grant_case on access_grant (authority_id, case_id, grantee_id);
create index access_grant_grantee on access_grant (grantee_authority_id, grantee_id) where revoked_at is null;

-- Security definer: the policies of person and case ask it, and it may not ask them back.
create function granted(row_authority int, row_case uuid) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (
    select 1 from access_grant g
    where g.authority_id = row_authority and g.case_id = row_case
      and g.grantee_authority_id = current_authority() and g.grantee_id = current_actor()
      and g.revoked_at is null and g.valid_until > now())
$$;
create function case_of_person(row_authority int, row_person uuid) returns uuid language sql stable security definer
  set search_path = public as $$
  select id from citizen_case where authority_id = row_authority and person_id = row_person
  order by closed_on is null desc, opened_on desc limit 1
$$;

create table event (
  authority_id int not null references authority,
  id uuid not null,
  seq bigint generated always as identity,
  case_id uuid,
  act text not null,
  type text not null,
  data jsonb not null,
  actor_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  at timestamptz not null,
  case_version int,
  reason text,
  law_version text,
  facts_hash text,
  trace jsonb,
  request_id text not null,
  primary key (authority_id, id)
);
create index event_case on event (authority_id, case_id, seq desc);
create index event_type on event (authority_id, type, seq);

create table performed_act (
  authority_id int not null references authority,
  actor_id uuid not null,
  key text not null,
  act text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (authority_id, actor_id, key)
);

create table access_log (
  authority_id int not null references authority,
  id bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  actor_organisation text not null,
  action text not null check (action in ('read', 'list', 'search', 'export', 'write')),
  place text not null,
  person_ids uuid[] not null,
  relation text not null,
  reason text,
  request_id text not null,
  primary key (authority_id, id)
);
create index access_log_person on access_log using gin (person_ids);
create index access_log_at on access_log (authority_id, at desc);
create index access_log_actor on access_log (authority_id, actor_id, at desc);

-- One row a case, kept by the acts in their own transaction, so that lists stay fast. Later modules add columns.
create table case_overview (
  authority_id int not null references authority,
  case_id uuid not null,
  person_id uuid not null,
  name text not null,
  sort_key text collate "C" not null,
  birth_date date not null,
  benefit text,
  benefit_since date,
  readiness text,
  education text,
  dimittend boolean not null default false,
  interpreter_language text,
  channel text not null,
  contact_form text,
  protected boolean not null default false,
  own_staff boolean not null default false,
  contact_staff_id uuid,
  contact_name text,
  contact_since timestamptz,
  contact_changes int not null default 0,
  team_id uuid,
  last_event_at timestamptz,
  last_act text,
  closed boolean not null default false,
  primary key (authority_id, case_id)
);
create index case_overview_mine on case_overview (authority_id, contact_staff_id, sort_key) where not closed;
create index case_overview_team on case_overview (authority_id, team_id, sort_key) where not closed;
create index case_overview_sort on case_overview (authority_id, sort_key) where not closed;

alter table setting enable row level security;
alter table person enable row level security;
alter table citizen_case enable row level security;
alter table access_grant enable row level security;
alter table event enable row level security;
alter table performed_act enable row level security;
alter table access_log enable row level security;
alter table case_overview enable row level security;

create policy own on setting using (authority_id = (select current_authority()));
create policy own on person using (
  (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or own_scope(case_of_person(authority_id, id))))
  or granted(authority_id, case_of_person(authority_id, id)));
create policy own on citizen_case using ((authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or id = (select current_case()))) or granted(authority_id, id));
create policy own on access_grant using (
  (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())))
  or (grantee_authority_id = (select current_authority()) and grantee_id = (select current_actor())));
create policy own on event using (
  (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())))
  or granted(authority_id, case_id));
create policy own on performed_act using (authority_id = (select current_authority()) and actor_id = (select current_actor()));
create policy own on case_overview using ((authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case()))) or granted(authority_id, case_id));

-- The log is written by everybody who reads and never changed. A person sees the rows that name them.
create policy write_log on access_log for insert with check (
  authority_id = (select current_authority())
  or exists (select 1 from access_grant g where g.authority_id = access_log.authority_id and g.grantee_id = (select current_actor())));
create policy read_log on access_log for select using (
  authority_id = (select current_authority())
  and ((select current_setting('app.case_scope', true)) = 'all'
    or person_ids && array(select c.person_id from citizen_case c where c.authority_id = (select current_authority()) and c.id = current_case())));

grant select, insert, update, delete on setting to fodfaeste_app;
grant select, insert, update on person, citizen_case, access_grant, case_overview to fodfaeste_app;
grant select, insert on event, performed_act, access_log to fodfaeste_app;
grant usage on all sequences in schema public to fodfaeste_app;
