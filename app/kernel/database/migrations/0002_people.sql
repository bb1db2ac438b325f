-- The people of the house: citizens' facts and contact persons, staff, teams, mandates, organisations.
create table team (
  authority_id int not null references authority,
  id uuid not null,
  name text not null,
  department text not null,
  primary key (authority_id, id)
);

create table staff (
  authority_id int not null references authority,
  id uuid not null,
  name text not null,
  sort_key text collate "C" not null,
  title text not null,
  email text not null,
  phone text not null,
  department text not null,
  team_id uuid,
  active boolean not null default true,
  login_subject text not null,
  version int not null default 1,
  primary key (authority_id, id),
  unique (authority_id, login_subject),
  foreign key (authority_id, team_id) references team (authority_id, id)
);

create table staff_role (
  authority_id int not null references authority,
  staff_id uuid not null,
  role text not null,
  primary key (authority_id, staff_id, role),
  foreign key (authority_id, staff_id) references staff (authority_id, id)
);

create table working_hours (
  authority_id int not null references authority,
  staff_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  from_time text not null,
  to_time text not null,
  primary key (authority_id, staff_id, weekday),
  foreign key (authority_id, staff_id) references staff (authority_id, id)
);

-- Who may decide what, up to which sum (S2: competence and mandate near the citizen).
create table mandate (
  authority_id int not null references authority,
  id uuid not null,
  staff_id uuid not null,
  kind text not null,
  max_oere bigint,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, id),
  foreign key (authority_id, staff_id) references staff (authority_id, id)
);

create table organisation (
  authority_id int not null references authority,
  id uuid not null,
  kind text not null check (kind in ('company', 'provider')),
  name text not null,
  cvr text not null,
  p_number text,
  contact_staff_id uuid,
  primary key (authority_id, id),
  foreign key (authority_id, contact_staff_id) references staff (authority_id, id)
);

create table organisation_user (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  phone text,
  login_subject text not null,
  active boolean not null default true,
  primary key (authority_id, id),
  unique (authority_id, login_subject),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);

-- Earlier numbers of a person: replacement numbers and changes of CPR keep the history.
create table person_identifier (
  authority_id int not null references authority,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('cpr', 'replacement')),
  cipher bytea not null,
  hash bytea not null,
  valid_from date not null,
  valid_until date,
  reason text,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index person_identifier_hash on person_identifier (authority_id, hash);
create index person_identifier_person on person_identifier (authority_id, person_id);

-- What the law reads (engines/law/FACTS.md), with the time it was true and the time we knew it.
create table fact (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  value jsonb not null,
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  source text not null,
  author_id uuid not null,
  author_name text not null,
  reason text,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index fact_case on fact (authority_id, case_id, kind, valid_from);

create table contact_person (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  staff_id uuid not null,
  staff_name text not null,
  number int not null,
  from_at timestamptz not null,
  until_at timestamptz,
  reason text not null,
  handover_note text not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id),
  foreign key (authority_id, staff_id) references staff (authority_id, id)
);
create unique index contact_person_one on contact_person (authority_id, case_id) where until_at is null;
create index contact_person_case on contact_person (authority_id, case_id, number);
create index contact_person_staff on contact_person (authority_id, staff_id) where until_at is null;

create table saved_view (
  authority_id int not null references authority,
  id uuid not null,
  staff_id uuid not null,
  name text not null,
  query text not null,
  position int not null,
  primary key (authority_id, id),
  foreign key (authority_id, staff_id) references staff (authority_id, id)
);
create index saved_view_staff on saved_view (authority_id, staff_id, position);

create table notice (
  authority_id int not null references authority,
  id uuid not null,
  staff_id uuid not null,
  case_id uuid,
  event_id uuid not null,
  kind text not null,
  params jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, event_id, staff_id)
);
create index notice_unread on notice (authority_id, staff_id, created_at desc) where read_at is null;

do $$
declare t text;
begin
  foreach t in array array['team', 'staff', 'staff_role', 'working_hours', 'mandate', 'organisation', 'organisation_user', 'saved_view', 'notice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()))', t);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', t);
  end loop;
  foreach t in array array['fact', 'contact_person'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case()))) or granted(authority_id, case_id))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;
alter table person_identifier enable row level security;
create policy own on person_identifier using (
  authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or own_scope(case_of_person(authority_id, person_id))));
grant select, insert, update on person_identifier to fodfaeste_app;
