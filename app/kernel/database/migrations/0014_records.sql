-- The case and document index (SF1470): what the house has made of its own cases and documents, and what the index has been told.

-- One a case, journal entry or decision that the index knows or is to know. The number is made once and never changes.
create table record_object (
  authority_id int not null references authority,
  id uuid not null,
  kind text not null check (kind in ('case', 'document', 'decision-case')),
  case_id uuid not null,
  -- What it stands for: the case, the letter, the talk or the decision.
  subject_id uuid not null,
  number text not null check (length(number) between 1 and 50),
  -- From a closed list: what a citizen may read in a public place.
  title text not null check (length(title) between 1 and 255),
  kle text not null check (kle ~ '^\d{2}\.\d{2}\.\d{2}$'),
  facet text not null,
  sensitivity text not null check (sensitivity in
    ('IKKE_FORTROLIGE_DATA', 'FORTROLIGE_PERSONOPLYSNINGER', 'FOELSOMME_PERSONOPLYSNINGER', 'VIP_SAGER')),
  -- Null for a document, which does not move.
  progress text check (progress in ('Opstaaet', 'Oplyst', 'Afgjort', 'Afsluttet')),
  retention text not null check (retention in ('B', 'K')),
  -- The day it was opened, received or sent (offentlighedsloven § 15, stk. 3, nr. 1).
  made_on date not null,
  -- The sequence of its latest change; sequences begin at 1 and have no gap.
  last_seq int not null default 0,
  -- Of the latest change: nothing is told twice.
  fingerprint text not null default '',
  -- How many journal entries have got a number.
  documents int not null default 0,
  primary key (authority_id, id),
  unique (authority_id, kind, subject_id),
  unique (authority_id, kind, number),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index record_object_case on record_object (authority_id, case_id);

-- One row a change, told in order: an object's next one leaves when the index has said yes to the one before.
create table index_delivery (
  authority_id int not null references authority,
  id uuid not null,
  object_id uuid not null,
  case_id uuid not null,
  seq int not null check (seq > 0),
  payload jsonb not null,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'delivered', 'refused')),
  -- Not before: the index asked us to wait.
  try_at timestamptz not null,
  delivered_at timestamptz,
  failure text,
  primary key (authority_id, id),
  unique (authority_id, object_id, seq),
  foreign key (authority_id, object_id) references record_object (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index index_delivery_waiting on index_delivery (authority_id, made_at, id) where state = 'waiting';
create index index_delivery_open on index_delivery (authority_id, object_id, seq) where state <> 'delivered';
create index index_delivery_refused on index_delivery (authority_id, made_at) where state = 'refused';
create index index_delivery_told on index_delivery (authority_id, delivered_at) where delivered_at is not null;
create index index_delivery_made on index_delivery (authority_id, made_at);

-- Cases of which something has changed since the index was told.
create table record_due (
  authority_id int not null references authority,
  case_id uuid not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);

-- Case numbers run through the year.
create table record_number (
  authority_id int not null references authority,
  year int not null,
  last int not null,
  primary key (authority_id, year)
);

-- Letters that left the house are read from here on.
create table record_cursor (
  authority_id int not null references authority,
  letters_until timestamptz not null,
  primary key (authority_id)
);
create index outgoing_documents on outgoing (authority_id, sent_at) where channel in ('digital-post', 'paper') and sent_at is not null;

do $$
declare t text;
begin
  -- Tied to a case, and to nobody outside the house.
  foreach t in array array['record_object', 'index_delivery', 'record_due'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case())))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
  -- The house: nobody is named.
  foreach t in array array['record_number', 'record_cursor'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;
grant delete on record_due to fodfaeste_app;
