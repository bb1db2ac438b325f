-- Companies: who they are, where they work, whom we talk to, what they asked for. One entrance (LAB § 1, stk. 1, nr. 2).

alter table organisation
  add column sort_key text collate "C" not null default '',
  add column sector text not null default 'private' check (sector in ('private', 'public')),
  -- Danish Industry Classification (DB07), six digits, and its name as the CVR extract has it.
  add column branch_code text,
  add column branch text,
  add column collective_agreement boolean,
  add column email text,
  add column phone text,
  add column address text,
  add column postal_code text,
  add column city text,
  -- `paused`: the company wants no requests until the day.
  add column state text not null default 'active' check (state in ('active', 'paused', 'ended')),
  add column paused_until date,
  -- At most so many requests a week from the municipality; null: as many as are needed.
  add column most_requests_week int,
  add column version int not null default 1,
  add column updated_at timestamptz;
create unique index organisation_cvr on organisation (authority_id, cvr) where kind = 'company';
create index organisation_list on organisation (authority_id, kind, sort_key);
create index organisation_consultant on organisation (authority_id, contact_staff_id) where kind = 'company';

-- A place of work: one P-number.
create table company_site (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  p_number text not null,
  name text not null,
  address text,
  postal_code text,
  city text,
  branch_code text,
  branch text,
  phone text,
  closed_on date,
  -- Work sharing, ordinary or agreed (BEK-LAB § 67, stk. 2).
  work_sharing boolean not null default false,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, p_number),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_site_of on company_site (authority_id, organisation_id);

create table company_contact (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  site_id uuid,
  name text not null,
  title text,
  email text,
  phone text,
  prefers text not null default 'email' check (prefers in ('email', 'sms', 'phone')),
  active boolean not null default true,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_contact_of on company_contact (authority_id, organisation_id);

-- Who speaks for the employees, in the order of BEK-LAB § 64, stk. 4-5.
create table company_representative (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  site_id uuid,
  kind text not null check (kind in ('tr_pnr', 'tr_cvr', 'faelles_tr_cvr', 'medarbejder_pnr')),
  name text not null,
  union_name text,
  email text,
  phone text,
  -- Away for more than three working days: the next in line answers.
  absent boolean not null default false,
  active boolean not null default true,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_representative_of on company_representative (authority_id, organisation_id);

-- Ordinary staff of a site in a calendar month, as full-time persons (BEK-LAB §§ 65, 79). Never subsidised staff.
create table company_staff_month (
  authority_id int not null references authority,
  organisation_id uuid not null,
  site_id uuid not null,
  month date not null,
  -- People under 18 do not count in the ratio, and count in the net increase.
  fte_adults numeric(9, 4) not null check (fte_adults >= 0),
  fte_all numeric(9, 4) not null check (fte_all >= fte_adults),
  source text not null check (source in ('company', 'told', 'import')),
  told_by_name text not null,
  told_at timestamptz not null,
  primary key (authority_id, site_id, month),
  foreign key (authority_id, site_id) references company_site (authority_id, id)
);

create table company_agreement (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('recruitment', 'places', 'training', 'visits', 'other')),
  words text not null,
  from_on date not null,
  until_on date,
  ended_at timestamptz,
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_agreement_of on company_agreement (authority_id, organisation_id);

create table company_visit (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  site_id uuid,
  staff_id uuid not null,
  staff_name text not null,
  on_day date not null,
  purpose text not null,
  state text not null check (state in ('planned', 'held', 'cancelled')),
  outcome text,
  minutes int,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_visit_of on company_visit (authority_id, organisation_id, on_day desc);
create index company_visit_staff on company_visit (authority_id, staff_id, on_day);

-- What a company asked for at its one entrance, and how long each side took.
create table company_request (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  site_id uuid,
  kind text not null check (kind in ('staff', 'visit-day', 'placement', 'small-job', 'wage-subsidy', 'training', 'call')),
  words text not null,
  hours_week numeric(4, 1),
  places int not null default 1,
  starts_on date,
  occupation_uri text,
  occupation text,
  state text not null check (state in ('new', 'answered', 'done', 'withdrawn')),
  made_by_name text not null,
  made_by text not null check (made_by in ('company', 'staff')),
  -- The company's own user who asked.
  made_by_id uuid,
  made_at timestamptz not null,
  staff_id uuid,
  staff_name text,
  answered_at timestamptz,
  answer text,
  -- What we need to know before we can help, and what the company says to it.
  question text,
  question_at timestamptz,
  reply text,
  replied_at timestamptz,
  reply_by_name text,
  closed_at timestamptz,
  outcome text,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_request_of on company_request (authority_id, organisation_id, made_at desc);
create index company_request_open on company_request (authority_id, state, made_at) where state in ('new', 'answered');

-- Mail and SMS to companies and representatives. A link in it answers in the recipient's place and is shown to nobody else.
create table company_message (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  channel text not null check (channel in ('email', 'sms')),
  to_name text not null,
  to_address text not null,
  purpose text not null,
  subject text not null,
  body text not null,
  subject_id uuid,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'bounced', 'recalled')),
  sent_at timestamptz,
  retry_at timestamptz,
  failure text,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_message_of on company_message (authority_id, organisation_id, made_at desc);
create index company_message_waiting on company_message (authority_id, made_at) where state = 'waiting';
-- Whose messages wait for the post: 98 municipalities are not asked one by one.
create function authorities_with_company_messages(due timestamptz) returns setof int
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct m.authority_id from company_message m where m.state = 'waiting' and (m.retry_at is null or m.retry_at <= due)
$$;
revoke execute on function authorities_with_company_messages(timestamptz) from public;
grant execute on function authorities_with_company_messages(timestamptz) to fodfaeste_app;

-- A link that answers one question without a login.
create table company_link (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  -- Whose answer it is.
  party text not null check (party in ('company', 'representative')),
  purpose text not null check (purpose in ('placement', 'check', 'assessment', 'request', 'order')),
  -- The placement, the follow-up, the request or the order.
  subject_id uuid not null,
  case_id uuid,
  name text not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  valid_until timestamptz not null,
  used_at timestamptz,
  primary key (authority_id, id),
  unique (token_hash),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index company_link_subject on company_link (authority_id, subject_id);
create function company_link_target(secret_hash bytea) returns table (
  authority_id int, id uuid, organisation_id uuid, party text, purpose text, subject_id uuid, case_id uuid, name text,
  valid_until timestamptz, used_at timestamptz
) language sql stable security definer set search_path = public, pg_temp as $$
  select l.authority_id, l.id, l.organisation_id, l.party, l.purpose, l.subject_id, l.case_id, l.name, l.valid_until, l.used_at
  from company_link l where l.token_hash = secret_hash
$$;
revoke execute on function company_link_target(bytea) from public;
grant execute on function company_link_target(bytea) to fodfaeste_app;

-- A company's own user works in the scope of no case, and so does whoever holds a link that concerns none: the policies show what
-- belongs to their organisation.
create function current_organisation() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    (select u.organisation_id from organisation_user u
      where u.authority_id = current_authority() and u.id = current_actor() and u.active),
    (select l.organisation_id from company_link l
      where l.authority_id = current_authority() and l.id = current_actor() and l.case_id is null))
$$;
revoke execute on function current_organisation() from public;
grant execute on function current_organisation() to fodfaeste_app;
-- What they did themselves, where it concerns no case.
create policy of_organisation on event using (
  authority_id = (select current_authority()) and case_id is null and actor_id = (select current_actor())
  and (select current_organisation()) is not null);

do $$
declare t text;
begin
  foreach t in array array['company_site', 'company_contact', 'company_representative', 'company_staff_month', 'company_agreement',
    'company_visit', 'company_request', 'company_message'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or organisation_id = (select current_organisation())))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;
grant delete on company_staff_month to fodfaeste_app;
alter table company_link enable row level security;
create policy own on company_link using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation()) or case_id = (select current_case())));
grant select, insert, update on company_link to fodfaeste_app;
