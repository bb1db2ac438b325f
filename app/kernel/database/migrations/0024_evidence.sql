-- Own evidence of an authority beside the studies that ship (data/evidence/effects.csv). No person is in it.
create table evidence (
  authority_id int not null references authority,
  id uuid not null,
  -- Key of app/evidence/labels.ts.
  measure text not null,
  target_groups text[] not null,
  effect text not null,
  direction text not null check (direction in ('up', 'down', 'none', 'mixed')),
  size_low numeric,
  size_high numeric,
  unit text,
  horizon text,
  -- Key of app/evidence/designs.ts; what it can carry follows from it.
  design text not null,
  study text not null,
  year int,
  link text,
  -- The figure was read in the study itself and not told by others.
  seen boolean not null,
  caveat text,
  state text not null check (state in ('active', 'withdrawn')),
  -- The version that stands.
  number int not null,
  updated_at timestamptz not null,
  updated_by_name text not null,
  version int not null default 1,
  primary key (authority_id, id),
  check ((size_low is null) = (size_high is null)),
  check (link is not null or year is not null)
);
create index evidence_measure on evidence (authority_id, state, measure);

-- Every version as it was written, with who, when and why. Nothing is ever changed here.
create table evidence_version (
  authority_id int not null references authority,
  evidence_id uuid not null,
  number int not null,
  what text not null check (what in ('added', 'changed', 'withdrawn')),
  measure text not null,
  target_groups text[] not null,
  effect text not null,
  direction text not null check (direction in ('up', 'down', 'none', 'mixed')),
  size_low numeric,
  size_high numeric,
  unit text,
  horizon text,
  design text not null,
  study text not null,
  year int,
  link text,
  seen boolean not null,
  caveat text,
  why text,
  written_at timestamptz not null,
  written_by_name text not null,
  primary key (authority_id, evidence_id, number),
  foreign key (authority_id, evidence_id) references evidence (authority_id, id),
  check (what = 'added' or why is not null)
);

-- Everybody in the house reads it.
alter table evidence enable row level security;
create policy own on evidence using (authority_id = (select current_authority()));
grant select, insert, update on evidence to fodfaeste_app;
alter table evidence_version enable row level security;
create policy own on evidence_version using (authority_id = (select current_authority()));
grant select, insert on evidence_version to fodfaeste_app;
