-- One plan, one talk, one meeting: what citizen and caseworker make together, and how they meet and write.
create extension if not exists btree_gist;

-- What the law reads of talks, plans and job search: written by the modules that know, with both times.
create table law_entry (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  value jsonb not null,
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  -- What it tells of: the meeting, the plan. Recording anew supersedes what was said of the same subject.
  subject_id uuid not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index law_entry_case on law_entry (authority_id, case_id, kind);

-- The plan. Earlier goals and steps stay.
create table plan_goal (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  -- In the citizen's own words.
  words text not null,
  -- 'job', 'education', or 'both' while the way is not chosen.
  aim text not null check (aim in ('job', 'education', 'both')),
  job_uri text,
  job_title text,
  education text,
  -- By when, as a month: its last day.
  horizon date,
  set_at timestamptz not null,
  set_by text not null check (set_by in ('citizen', 'caseworker', 'akasse')),
  set_by_name text not null,
  ended_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create unique index plan_goal_one on plan_goal (authority_id, case_id) where ended_at is null;
create index plan_goal_case on plan_goal (authority_id, case_id, set_at desc);

create table plan_step (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  words text not null,
  on_day date,
  -- Whose turn it is.
  whose text not null check (whose in ('citizen', 'staff', 'both')),
  set_at timestamptz not null,
  set_by_name text not null,
  ended_at timestamptz,
  outcome text check (outcome in ('done', 'changed', 'dropped')),
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create unique index plan_step_one on plan_step (authority_id, case_id) where ended_at is null;
create index plan_step_case on plan_step (authority_id, case_id, set_at desc);

-- One effort or agreement: a card both sides see.
create table plan_card (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  area text not null check (area in ('job', 'company', 'course', 'health', 'social', 'everyday')),
  title text not null,
  -- Why, in words for the citizen.
  purpose text,
  whose text not null check (whose in ('citizen', 'staff', 'both')),
  state text not null check (state in ('proposed', 'agreed', 'under-way', 'done', 'stopped', 'declined')),
  proposed_by text not null check (proposed_by in ('citizen', 'caseworker', 'akasse', 'helper')),
  proposed_by_name text not null,
  starts_on date,
  ends_on date,
  -- The time both said yes; null for what was never agreed.
  agreed_at timestamptz,
  -- Why it was declined, stopped or changed.
  note text,
  -- Which part of Min Plan it fills: an offer under LAB ch. 11-14, something that stabilises, another effort.
  plan_part text not null check (plan_part in ('offer', 'stabilising', 'other')),
  -- Did a duty stand behind it when it was agreed? Null where the law could not answer (mission B6).
  duty boolean,
  -- The meeting where it was agreed.
  meeting_id uuid,
  -- Cards that another module publishes (a course, a placement) and keeps up to date.
  source text,
  details jsonb not null default '[]',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index plan_card_case on plan_card (authority_id, case_id, created_at desc);
create index plan_card_agreed on plan_card (authority_id, agreed_at) include (case_id, area, duty) where agreed_at is not null;

-- Job search as agreed (BEK-LAB § 31; rådighedsbekendtgørelserne): one agreement at a time, and what was done.
create table job_search_agreement (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  -- What kinds of search, which titles, where, how many in how long.
  ways text[] not null,
  titles jsonb not null,
  areas text[] not null,
  amount int,
  per text check (per in ('week', 'month')),
  note text,
  log_from date,
  -- The day by which the first search stands in the log (BEK 19/2026 § 11, stk. 4).
  log_by date,
  agreed_at timestamptz not null,
  agreed_by text not null check (agreed_by in ('citizen', 'caseworker', 'akasse')),
  agreed_by_name text not null,
  accepted_at timestamptz,
  accepted_by_name text,
  -- With whom the citizen agreed, as the law asks; null while it is a proposal.
  party text check (party in ('kommune', 'akasse')),
  ended_at timestamptz,
  end_reason text,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
-- An agreement holds until a change of it is agreed too.
create unique index job_search_agreement_one on job_search_agreement (authority_id, case_id) where ended_at is null and accepted_at is not null;
create unique index job_search_proposal_one on job_search_agreement (authority_id, case_id) where ended_at is null and accepted_at is null;

create table job_search_entry (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  on_day date not null,
  -- 'job': one certain job; 'other': job fair, profile, network.
  kind text not null check (kind in ('job', 'other')),
  title text not null,
  company text,
  postcode text,
  city text,
  hours text check (hours in ('full', 'part')),
  weekly_hours int,
  way text,
  advertised boolean,
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  source text not null check (source in ('here', 'link', 'jobnet', 'staff')),
  -- Jobnet's own id, so that an import never doubles.
  foreign_id text,
  removed_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, case_id, foreign_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index job_search_entry_case on job_search_entry (authority_id, case_id, on_day desc);

-- Links that answer one question without a login; only the hash is kept.
create table answer_link (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  valid_until timestamptz not null,
  used_at timestamptz,
  primary key (authority_id, id),
  unique (token_hash),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);

-- What the citizen manages alone and wants help with, and the track the two chose. Never computed.
create table track_answer (
  authority_id int not null references authority,
  case_id uuid not null,
  answers jsonb not null,
  words text,
  answered_at timestamptz not null,
  answered_by_name text not null,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create table track_choice (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  track text not null check (track in ('self-reliant', 'supported')),
  reason text not null,
  chosen_by text not null check (chosen_by in ('citizen', 'caseworker', 'akasse')),
  chosen_by_name text not null,
  at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create unique index track_choice_one on track_choice (authority_id, case_id) where ended_at is null;

-- The a-kasse hands the course over (LAB § 27, stk. 2): goal, agreements and open questions come along.
create table hand_over (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  from_authority_id int not null references authority,
  from_name text not null,
  -- Who in the municipality wrote it, where the a-kasse asked by telephone.
  written_by_name text,
  summary text not null,
  open_questions text[] not null,
  goal jsonb,
  step jsonb,
  agreements jsonb not null,
  wishes_fund_at_first_talk boolean,
  handed_over_at timestamptz not null,
  takes_over_on date not null,
  received_at timestamptz,
  received_by_name text,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index hand_over_case on hand_over (authority_id, case_id);

-- Meetings.
create table room (
  authority_id int not null references authority,
  id uuid not null,
  name text not null,
  address text not null,
  seats int not null,
  active boolean not null default true,
  primary key (authority_id, id)
);

create table meeting (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('job-talk', 'joint-talk', 'sickness-follow-up', 'availability-talk', 'cv-talk', 'other')),
  state text not null check (state in ('booked', 'held', 'not-met', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  form text not null check (form in ('in-person', 'phone', 'video')),
  form_chosen_by text not null check (form_chosen_by in ('citizen', 'law', 'authority')),
  form_reason text,
  booked_by text not null check (booked_by in ('citizen', 'staff', 'summons')),
  host_authority_id int not null references authority,
  host_id uuid not null,
  host_name text not null,
  room_id uuid,
  -- Where, or how to be reached: an address, a phone number, a link.
  place text not null,
  second_host_authority_id int references authority,
  second_host_id uuid,
  second_host_name text,
  interpreter_language text,
  fund text not null default 'none' check (fund in ('none', 'wished', 'takes-part')),
  title text not null,
  description text,
  rebook_until timestamptz,
  invitation_id uuid,
  -- SEQUENCE of calendar files: grows with each change.
  sequence int not null default 0,
  topics text,
  note text,
  note_shared_at timestamptz,
  not_shared_reason text,
  held_minutes int,
  closed_by_name text,
  cancel_reason text,
  cancelled_by text check (cancelled_by in ('citizen', 'staff')),
  -- After a meeting that was not met: what the citizen says, heard before anything else.
  reason_heard text,
  reason_heard_at timestamptz,
  -- Did a duty stand behind it when it was booked? Null where the law could not answer (mission B6).
  duty boolean,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index meeting_case on meeting (authority_id, case_id, starts_at desc);
create index meeting_host on meeting (host_authority_id, host_id, starts_at);
-- Figures of those who took part: a year of talks without touching the table.
create index meeting_held on meeting (authority_id, starts_at) include (case_id, form, duty) where state = 'held';

-- Asked to book: with a deadline where the law sets one.
create table meeting_invitation (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('job-talk', 'joint-talk', 'sickness-follow-up', 'other')),
  state text not null check (state in ('open', 'booked', 'expired', 'withdrawn')),
  words text,
  minutes int not null,
  book_by date not null,
  hold_by date not null,
  guided boolean not null,
  duty boolean,
  invited_by text not null,
  invited_at timestamptz not null,
  reminded_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index meeting_invitation_case on meeting_invitation (authority_id, case_id, invited_at desc);
create unique index meeting_invitation_one on meeting_invitation (authority_id, case_id) where state = 'open';

-- When somebody or a room is taken. Nobody is named here; the constraint makes double booking impossible, whoever tries.
create table occupied (
  authority_id int not null references authority,
  id uuid not null,
  -- A member of the staff or a room, in the authority it belongs to.
  resource_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- The meeting or group meeting; null for a time that was blocked.
  subject_id uuid,
  primary key (authority_id, id),
  check (ends_at > starts_at),
  exclude using gist (authority_id with =, resource_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index occupied_subject on occupied (authority_id, subject_id);

create table blocked_time (
  authority_id int not null references authority,
  id uuid not null,
  staff_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text,
  primary key (authority_id, id)
);
create index blocked_time_staff on blocked_time (authority_id, staff_id, starts_at);

-- Lunch and other breaks of each day, beside working hours: no meeting lies in them.
create table daily_break (
  authority_id int not null references authority,
  staff_id uuid not null,
  from_time text not null,
  to_time text not null,
  primary key (authority_id, staff_id, from_time)
);

create table group_meeting (
  authority_id int not null references authority,
  id uuid not null,
  title text not null,
  description text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  room_id uuid,
  place text not null,
  host_id uuid not null,
  host_name text not null,
  places int not null,
  taken int not null default 0,
  state text not null check (state in ('open', 'held', 'cancelled')),
  cancel_reason text,
  sequence int not null default 0,
  created_at timestamptz not null,
  primary key (authority_id, id),
  check (taken between 0 and places)
);
create table group_place (
  authority_id int not null references authority,
  id uuid not null,
  group_id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('taken', 'given-up', 'met', 'not-met')),
  duty boolean,
  at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, group_id, case_id),
  foreign key (authority_id, group_id) references group_meeting (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index group_place_case on group_place (authority_id, case_id);

-- A calendar program reads a feed by a secret address; only the hash of the secret is kept.
create table calendar_feed (
  authority_id int not null references authority,
  id uuid not null,
  owner_id uuid not null,
  case_id uuid,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, id)
);
create index calendar_feed_owner on calendar_feed (authority_id, owner_id);

-- Dialogue.
create table thread (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  subject text not null,
  card_id uuid,
  meeting_id uuid,
  waiting_for text not null check (waiting_for in ('citizen', 'staff', 'nobody')),
  waiting_since timestamptz not null,
  last_at timestamptz not null,
  citizen_read_at timestamptz,
  staff_read_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index thread_case on thread (authority_id, case_id, last_at desc);
create table message (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  thread_id uuid not null,
  body text not null,
  written_by text not null check (written_by in ('citizen', 'caseworker', 'akasse', 'helper')),
  author_id uuid not null,
  author_name text not null,
  at timestamptz not null,
  -- How it came: on these pages, by letter, by telephone, or typed for the citizen.
  channel text not null check (channel in ('here', 'letter', 'telephone', 'assisted', 'link')),
  -- The day of the letter or the call, where somebody else wrote it down.
  said_on date,
  primary key (authority_id, id),
  foreign key (authority_id, thread_id) references thread (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index message_thread on message (authority_id, thread_id, at);

-- Letters: templates a municipality edits, what is sent, and to many at once.
create table letter_template (
  authority_id int not null references authority,
  id uuid not null,
  key text not null,
  version int not null,
  subject_da text not null,
  body_da text not null,
  subject_en text not null,
  body_en text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- Why it may be harder to read than the limit.
  hard_reason text,
  primary key (authority_id, id),
  unique (authority_id, key, version)
);
create table mailing (
  authority_id int not null references authority,
  id uuid not null,
  name text not null,
  template_key text not null,
  template_version int not null,
  reason text not null,
  -- What was written into the letter, for readers of Danish and of English.
  words text,
  words_en text,
  state text not null check (state in ('prepared', 'approved', 'sent', 'recalled', 'rejected')),
  prepared_by uuid not null,
  prepared_by_name text not null,
  prepared_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_note text,
  -- Nothing leaves before: 15 minutes after the approval.
  release_at timestamptz,
  recipients int not null,
  primary key (authority_id, id)
);
create table mailing_recipient (
  authority_id int not null references authority,
  mailing_id uuid not null,
  case_id uuid not null,
  primary key (authority_id, mailing_id, case_id),
  foreign key (authority_id, mailing_id) references mailing (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);

-- Everything that leaves the house about a citizen: one row a message and channel.
create table outgoing (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  channel text not null check (channel in ('email', 'sms', 'digital-post', 'paper')),
  purpose text not null,
  subject text not null,
  body text not null,
  -- Calendar file or the like, as name and text.
  attachments jsonb not null default '[]',
  event_id uuid,
  mailing_id uuid,
  -- The meeting or invitation it tells of: withdrawn while it waits, when that no longer holds.
  subject_id uuid,
  made_at timestamptz not null,
  release_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'delivered', 'bounced', 'recalled', 'printed')),
  sent_at timestamptz,
  failure text,
  primary key (authority_id, id),
  unique (authority_id, case_id, event_id, channel, purpose),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index outgoing_case on outgoing (authority_id, case_id, made_at desc);
create index outgoing_waiting on outgoing (authority_id, release_at) where state = 'waiting';
create index outgoing_subject on outgoing (authority_id, subject_id) where state = 'waiting';
create index outgoing_made on outgoing (authority_id, made_at desc);

-- Rows of lists.
alter table case_overview
  add column goal text,
  add column job_title text,
  add column next_step text,
  add column next_step_on date,
  add column next_step_whose text,
  add column track text,
  add column proposals_to_staff int not null default 0,
  add column proposals_to_citizen int not null default 0,
  add column job_search_waiting text check (job_search_waiting in ('citizen', 'staff')),
  add column thread_waiting text,
  add column thread_since timestamptz,
  add column invited_until date,
  add column next_meeting_id uuid,
  add column next_meeting_at timestamptz,
  add column next_meeting_form text,
  add column last_talk_at timestamptz,
  add column last_talk_form text,
  add column unshared_notes int not null default 0,
  add column reasons_to_hear int not null default 0,
  -- Handed over by the a-kasse and not received yet: the day the municipality takes over.
  add column hand_over_on date;
create index case_overview_meeting on case_overview (authority_id, next_meeting_at) where not closed and next_meeting_at is not null;

do $$
declare t text;
begin
  -- Tied to a case: the authority's staff, the citizen alone, and whoever was let in.
  foreach t in array array['law_entry', 'plan_goal', 'plan_step', 'plan_card', 'job_search_agreement', 'job_search_entry', 'track_answer', 'track_choice', 'hand_over',
    'meeting', 'meeting_invitation', 'group_place', 'thread', 'message'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using ((authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case()))) or granted(authority_id, case_id))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
  -- Tied to a case, and to nobody outside the house.
  foreach t in array array['answer_link', 'mailing_recipient', 'outgoing'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()) and ((select current_setting(''app.case_scope'', true)) = ''all'' or case_id = (select current_case())))', t);
    execute format('grant select, insert, update on %I to fodfaeste_app', t);
  end loop;
  -- The house: nobody is named.
  foreach t in array array['room', 'occupied', 'daily_break', 'group_meeting', 'letter_template'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (authority_id = (select current_authority()))', t);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', t);
  end loop;
end $$;
alter table blocked_time enable row level security;
create policy own on blocked_time using (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or staff_id = (select current_actor())));
grant select, insert, update, delete on blocked_time to fodfaeste_app;
alter table mailing enable row level security;
create policy own on mailing using (authority_id = (select current_authority()) and (select current_setting('app.case_scope', true)) = 'all');
grant select, insert, update on mailing to fodfaeste_app;
alter table calendar_feed enable row level security;
create policy own on calendar_feed using (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or owner_id = (select current_actor())));
grant select, insert, update on calendar_feed to fodfaeste_app;

-- A secret address is looked up without knowing whose it is: the function tells where to look, and nothing about anybody.
create function feed_owner(secret_hash bytea) returns table (authority_id int, owner_id uuid, case_id uuid) language sql stable security definer
  set search_path = public as $$
  select f.authority_id, f.owner_id, f.case_id from calendar_feed f where f.token_hash = secret_hash and f.ended_at is null
$$;
create function link_target(secret_hash bytea) returns table (authority_id int, id uuid, case_id uuid, person_id uuid, kind text, valid_until timestamptz, used_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select l.authority_id, l.id, l.case_id, c.person_id, l.kind, l.valid_until, l.used_at
  from answer_link l join citizen_case c on c.authority_id = l.authority_id and c.id = l.case_id where l.token_hash = secret_hash
$$;

-- Whoever has no case of their own (a helper, the a-kasse's caseworker) still sets their hours, breaks and calendar: what they did is kept.
create policy house_event on event for insert with check (
  authority_id = (select current_authority()) and case_id is null and actor_id = (select current_actor()));
