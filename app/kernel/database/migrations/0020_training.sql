-- Courses and classes: what can be learnt, where, when, at what price, and which jobs it leads to. Schools, unions and the state's regional
-- office are organisations of the house beside companies and providers.

alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('company', 'provider', 'school', 'union', 'region'));

-- A course as it is described: the classes of it are rows of their own.
create table training_course (
  authority_id int not null references authority,
  id uuid not null,
  -- The official number (AMU, FKB, education code); null where none was seen.
  code text,
  source text not null check (source in ('shipped', 'import', 'school', 'own')),
  -- Which delivery of the source it came with, and the day the figures are from.
  source_version text not null,
  source_day date not null,
  source_url text,
  -- Which row of what ships; null for all others.
  shipped_key text,
  title text not null,
  sort_key text collate "C" not null,
  -- What one can do afterwards: searched by goal, and read by the citizen.
  goal text,
  -- The school, where it has users here; its name always.
  organisation_id uuid,
  provider_name text not null,
  kind text not null check (kind in ('basic', 'amu', 'certificate', 'vocational-start', 'vocational', 'academy', 'other')),
  -- As the law asks: up to vocational level, or higher.
  law_level text not null check (law_level in ('til_og_med_erhvervsuddannelse', 'videregaaende')),
  days numeric(6, 1),
  weeks numeric(5, 1),
  hours_week numeric(4, 1),
  -- Share of the teaching attended in person.
  attended_percent int check (attended_percent between 0 and 100),
  full_time boolean,
  gives_su boolean,
  -- Per course day in the target group, and what the municipality is billed for the whole course; null where not told.
  fee_day_oere bigint,
  full_price_oere bigint,
  price_year int,
  price_source text,
  entry text,
  age_min int,
  danish_min text check (danish_min in ('A1', 'A2', 'B1', 'B2', 'C1')),
  target text,
  certificate text,
  certificate_years int,
  -- What whoever keeps the catalogue wants readers to know: an old source, a length that varies.
  note text,
  -- Occupations it leads to: ISCO-08 groups of four digits, and ESCO occupations by address.
  isco_codes text[] not null default '{}',
  esco_uris text[] not null default '{}',
  -- How sure the row is: V seen at the source, S second hand, D derived.
  mark text not null check (mark in ('V', 'S', 'D')),
  state text not null check (state in ('active', 'ended')),
  updated_at timestamptz not null,
  updated_by_name text not null,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, organisation_id) references organisation (authority_id, id)
);
create index training_course_list on training_course (authority_id, state, sort_key);
create index training_course_isco on training_course using gin (isco_codes);
create index training_course_esco on training_course using gin (esco_uris);
create unique index training_course_row on training_course (authority_id, source, coalesce(code, ''), sort_key, provider_name);
create index training_course_school on training_course (authority_id, organisation_id) where organisation_id is not null;

-- That a course is on a positive list from one day to another.
create table training_list (
  authority_id int not null references authority,
  course_id uuid not null,
  list text not null check (list in ('seks_uger', 'regional', 'naboregion', 'uddannelsesloeft_110', 'voksenlaerling')),
  -- The occupational group of the six weeks' list; the region of a regional one.
  list_group text,
  star boolean not null default false,
  from_on date not null,
  until_on date,
  source_url text,
  primary key (authority_id, course_id, list, from_on),
  foreign key (authority_id, course_id) references training_course (authority_id, id) on delete cascade
);

-- One time a course is held.
create table training_class (
  authority_id int not null references authority,
  id uuid not null,
  course_id uuid not null,
  -- The school's own number of the class, for imports that come again.
  class_key text,
  place text not null,
  postal_code text,
  starts_on date not null,
  ends_on date not null,
  seats_min int,
  seats_max int,
  seats_taken int not null default 0,
  delivery text not null check (delivery in ('attended', 'mixed', 'remote')),
  evening boolean not null default false,
  language text not null default 'da',
  -- Held for a partnership: then its seats are given out there.
  partnership_id uuid,
  sign_up_url text,
  state text not null check (state in ('planned', 'open', 'full', 'running', 'done', 'cancelled')),
  updated_at timestamptz not null,
  updated_by_name text not null,
  primary key (authority_id, id),
  check (ends_on >= starts_on),
  foreign key (authority_id, course_id) references training_course (authority_id, id)
);
create index training_class_course on training_class (authority_id, course_id, starts_on);
create index training_class_coming on training_class (authority_id, starts_on) where state in ('planned', 'open', 'full');
create unique index training_class_key on training_class (authority_id, course_id, class_key) where class_key is not null;

-- One import: when, what, how many rows. All or nothing.
create table training_import (
  authority_id int not null references authority,
  id uuid not null,
  file_name text not null,
  courses int not null,
  classes int not null,
  made_at timestamptz not null,
  made_by_name text not null,
  primary key (authority_id, id)
);

-- The catalogue is public: everybody in the house reads it. Staff writes all of it, a school its own courses and their classes. Seats are
-- counted by whoever takes one, a citizen's answer too: that much of a class everybody may change.
create function keeps_training(course uuid) returns boolean language sql stable as $$
  select (select current_setting('app.case_scope', true)) = 'all' or exists (
    select from training_course c where c.authority_id = (select current_authority()) and c.id = course
      and c.organisation_id = (select current_organisation()))
$$;
do $$
declare t text;
begin
  foreach t in array array['training_course', 'training_list', 'training_class', 'training_import'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy readers on %I for select using (authority_id = (select current_authority()))', t);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', t);
  end loop;
end $$;
create policy keepers on training_course using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or organisation_id = (select current_organisation())));
create policy keepers on training_list using (authority_id = (select current_authority()) and keeps_training(course_id));
create policy keepers on training_class using (authority_id = (select current_authority()) and keeps_training(course_id));
create policy seats on training_class for update using (authority_id = (select current_authority()));
create policy keepers on training_import using (authority_id = (select current_authority()) and (
  (select current_setting('app.case_scope', true)) = 'all' or (select current_organisation()) is not null));
