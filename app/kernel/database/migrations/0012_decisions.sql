-- Decisions (afgørelser): one kernel for every module that decides. What was decided is never edited: a correction is a new round
-- with a copy of the ground. `replaces` and `replaced_by` join the rounds.
create table decision (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  -- A kind that a module declares (app/decisions/kind.ts).
  kind text not null,
  kle text not null,
  state text not null check (state in ('draft', 'submitted', 'signed', 'withdrawn')),
  round int not null default 1,
  replaces uuid,
  replaced_by uuid,
  -- Why there is another round.
  round_because text check (round_because in ('correction', 'new-facts', 'complaint', 'board')),
  round_reason text,
  opened_at timestamptz not null,
  opened_by_name text not null,
  -- What the citizen asked for; null where the authority takes it up itself.
  asked_on date,
  asked_how text check (asked_how in ('here', 'letter', 'telephone', 'in-person')),
  asked_words text,
  -- The municipality's own deadline (retssikkerhedsloven § 3, stk. 2), and the day the citizen was told of instead.
  due_on date,
  new_due_on date,
  new_due_told_at timestamptz,
  -- The particulars of the kind, as its own schema has them.
  terms jsonb not null,
  result text check (result in ('granted', 'partly', 'refused', 'imposed')),
  -- The main considerations (forvaltningsloven § 24, stk. 1, 2. pkt.).
  considerations text,
  oere bigint,
  -- Hash of the facts as they stood when the considerations were written.
  read_hash text,
  prepared_by uuid not null,
  prepared_by_name text not null,
  two_persons boolean not null default false,
  submitted_at timestamptz,
  returned_reason text,
  -- Everything told orally is noted (offentlighedsloven § 13).
  oral_noted boolean,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decided_on date,
  -- The law it rests on: pack, rule, words, trace and hash of facts.
  ground jsonb,
  complaint_body text,
  complaint_until date,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  -- The citizen wants to say something first (forvaltningsloven § 21).
  wait_wanted_at timestamptz,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index decision_case on decision (authority_id, case_id, opened_at desc);
create index decision_open on decision (authority_id, state, due_on) where state in ('draft', 'submitted');

-- What is known in the matter. One that was taken out is kept.
create table decision_fact (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  words text not null,
  source text not null check (source in ('case', 'citizen', 'oral', 'document')),
  -- Who said it, or which document.
  said_by text,
  heard_on date,
  -- Weighs in the decision (forvaltningsloven § 24, stk. 2).
  main boolean not null,
  -- To the citizen's disadvantage.
  against boolean not null,
  -- How the citizen knows of it; null: not known to the citizen.
  known text check (known in ('said-it', 'was-told', 'got-copy', 'heard')),
  noted_at timestamptz not null,
  noted_by_name text not null,
  removed_at timestamptz,
  removed_by_name text,
  primary key (authority_id, id),
  foreign key (authority_id, decision_id) references decision (authority_id, id)
);
create index decision_fact_of on decision_fact (authority_id, decision_id);

-- Partshøring (forvaltningsloven §§ 19-21).
create table hearing (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  state text not null check (state in ('open', 'answered', 'passed', 'skipped')),
  -- As they were laid before the citizen.
  facts jsonb not null default '[]',
  why text,
  sent_at timestamptz,
  until_on date,
  extended boolean not null default false,
  answered_at timestamptz,
  answer text,
  answer_channel text check (answer_channel in ('here', 'letter', 'telephone', 'in-person')),
  -- § 19, stk. 2, or § 20: why it was left out.
  skip_ground text,
  skip_reason text,
  by_name text not null,
  primary key (authority_id, id),
  foreign key (authority_id, decision_id) references decision (authority_id, id)
);
create index hearing_of on hearing (authority_id, decision_id);
create index hearing_open on hearing (authority_id, until_on) where state = 'open';

-- A colleague's view on a draft.
create table sparring (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  asked_by_name text not null,
  colleague_id uuid not null,
  colleague_name text not null,
  question text not null,
  asked_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, decision_id) references decision (authority_id, id)
);
create index sparring_of on sparring (authority_id, decision_id);
create index sparring_waiting on sparring (authority_id, colleague_id) where answered_at is null;

-- Complaints (retssikkerhedsloven §§ 60, 66-68).
create table complaint (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  state text not null check (state in ('received', 'awaits-citizen', 'upheld', 'to-forward', 'forwarded', 'decided', 'dropped')),
  received_on date not null,
  channel text not null check (channel in ('here', 'letter', 'telephone', 'in-person')),
  -- Needs no reasons.
  words text,
  recorded_by_name text,
  -- After four weeks: sent on all the same, the board decides whether it is looked at (§ 67, stk. 2).
  late boolean not null,
  -- Assessed and, where maintained, sent on by then.
  due_on date not null,
  outcome text check (outcome in ('full', 'partly', 'maintained')),
  reasons text,
  assessed_at timestamptz,
  assessed_by_name text,
  -- Partly upheld: until when the citizen can say that the complaint stands.
  answer_until date,
  stands boolean,
  forwarded_on date,
  board_outcome text check (board_outcome in ('afvist', 'stadfaestet', 'hjemvist', 'ophaevet', 'aendret')),
  board_on date,
  board_words text,
  closed_at timestamptz,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, decision_id) references decision (authority_id, id)
);
create index complaint_of on complaint (authority_id, decision_id);
create index complaint_open on complaint (authority_id, due_on) where state in ('received', 'awaits-citizen', 'to-forward');

-- What was overturned and why: goes back to templates and rules. Names nobody.
create table decision_lesson (
  authority_id int not null references authority,
  id uuid not null,
  complaint_id uuid not null,
  case_id uuid not null,
  kind text not null,
  cause text not null check (cause in ('facts-missing', 'not-heard', 'wrong-rule', 'reasons-thin', 'judgement', 'new-facts', 'form')),
  -- What is to be looked at: a letter, a rule of the law, how we work.
  points_to text not null check (points_to in ('template', 'rule', 'practice')),
  points_key text,
  words text not null,
  made_at timestamptz not null,
  made_by_name text not null,
  done_at timestamptz,
  done_words text,
  done_by_name text,
  primary key (authority_id, id),
  foreign key (authority_id, complaint_id) references complaint (authority_id, id)
);
create index decision_lesson_open on decision_lesson (authority_id, made_at desc);

-- How the municipality wants a kind decided.
create table decision_policy (
  authority_id int not null references authority,
  kind text not null,
  two_persons boolean not null,
  -- Days from application to decision; null: no deadline set.
  deadline_days int,
  hearing_days int not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  primary key (authority_id, kind)
);

-- Rows of lists.
alter table case_overview
  add column decisions_open int not null default 0,
  add column decision_due_on date,
  add column decisions_submitted int not null default 0,
  add column hearing_until date,
  add column complaints_open int not null default 0,
  add column complaint_due_on date;

do $$
declare t text;
begin
  -- Tied to a case: the authority's staff, and the citizen alone. Nobody who was let in (design § 7: a grant is for a part; decisions are none).
  foreach t in array array['decision', 'decision_fact', 'hearing', 'sparring', 'complaint', 'decision_lesson'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case())))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
end $$;
alter table decision_policy enable row level security;
create policy own on decision_policy using (authority_id = (select current_authority()));
grant select, insert, update on decision_policy to fodfaeste_app;
