-- The catalogue of offers: three equal categories, mentor and paid hours (LAB §§ 57-105, 167).
create table offer (
  authority_id int not null references authority,
  id uuid not null,
  -- A shipped example; null for the municipality's own.
  shipped_key text,
  organisation_id uuid,
  category text not null check (category in ('guidance', 'placement', 'wage-subsidy', 'mentor', 'paid-hours')),
  -- As the law names it (engines/law, input `tilbud`, kategori); null for paid hours.
  law_category text,
  name text not null,
  purpose text not null,
  content text not null,
  target text not null,
  -- Names of those the offer is meant for: benefit and readiness, as data. Never a filter that hides.
  target_groups text[] not null default '{}',
  weeks int,
  hours_week numeric(4, 1),
  seats int,
  price_oere bigint,
  price_source text,
  place text,
  starts_words text,
  waiting_weeks int,
  with_company boolean not null default false,
  evidence_key text,
  state text not null check (state in ('active', 'ended')),
  ends_on date,
  updated_at timestamptz not null,
  updated_by_name text not null,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index offer_list on offer (authority_id, state, category);

-- Who was or is in an offer that is no placement: agreed in the plan, with what came of it.
create table offer_participation (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  offer_id uuid not null,
  card_id uuid,
  decision_id uuid,
  -- What the provider is told of the citizen, from the day there is a place.
  citizen_name text not null,
  -- asked (the citizen would like to hear more) → proposed → waiting (both said yes) → under-way → done or stopped.
  state text not null check (state in ('asked', 'proposed', 'waiting', 'under-way', 'done', 'stopped', 'declined')),
  wanted_at timestamptz not null,
  starts_on date,
  ends_on date,
  ended_on date,
  -- How far it brought the citizen, as citizen and caseworker see it together.
  progress text check (progress in ('job', 'paid-hours', 'education', 'closer', 'same', 'further')),
  words text,
  by_name text not null,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id),
  foreign key (authority_id, offer_id) references offer (authority_id, id)
);
create index offer_participation_case on offer_participation (authority_id, case_id);
create index offer_participation_offer on offer_participation (authority_id, offer_id, state);

-- A provider proposes, the municipality decides.
create table offer_proposal (
  authority_id int not null references authority,
  id uuid not null,
  organisation_id uuid not null,
  offer_id uuid not null,
  -- What concerns one participant, and not the offer.
  participation_id uuid,
  case_id uuid,
  kind text not null check (kind in ('extend', 'end', 'not-relevant', 'change', 'seats')),
  words text not null,
  until_on date,
  seats int,
  state text not null check (state in ('open', 'accepted', 'declined')),
  made_by_name text not null,
  made_at timestamptz not null,
  answer text,
  answered_by_name text,
  answered_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, offer_id) references offer (authority_id, id)
);
create index offer_proposal_open on offer_proposal (authority_id, made_at) where state = 'open';

-- The catalogue is public: everybody in the house reads it.
alter table offer enable row level security;
create policy own on offer using (authority_id = (select current_authority()));
grant select, insert, update on offer to fodfaeste_app;
alter table offer_participation enable row level security;
create policy own on offer_participation using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())));
-- The provider sees who has a place in its own offers, while they have it.
create policy provider on offer_participation for select using (authority_id = (select current_authority())
  and state in ('waiting', 'under-way') and exists (
    select 1 from offer o where o.authority_id = offer_participation.authority_id and o.id = offer_participation.offer_id
      and o.organisation_id = (select current_organisation())));
grant select, insert, update on offer_participation to fodfaeste_app;
alter table offer_proposal enable row level security;
create policy own on offer_proposal using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation())));
grant select, insert, update on offer_proposal to fodfaeste_app;

-- The register of process demands (mission B4): besides how many a rule concerns, how many fall due within thirty days and how many are
-- known to be late.
alter table law_count
  add column due_soon int not null default 0,
  add column late int not null default 0;

-- What was done in the last twelve months, counted each night: acts that were performed, and what the law was told. Numbers only, no case.
create table work_count (
  authority_id int not null references authority,
  what text not null check (what in ('act', 'told')),
  name text not null,
  counted_on date not null,
  times int not null,
  primary key (authority_id, what, name)
);
alter table work_count enable row level security;
create policy own on work_count using (authority_id = (select current_authority()));
grant select, insert, update, delete on work_count to fodfaeste_app;
