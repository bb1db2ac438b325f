-- Digital Post: what a message carries besides its words, receipts, and what comes back.
alter table outgoing
  -- A deadline or a right hangs on it: what comes back is sent on paper.
  add column legal boolean not null default false,
  -- KLE number of the subject; null for what was written before.
  add column kle text,
  -- The last day it names: to answer, to book, to complain.
  add column deadline date,
  -- The very file that was decided on; null where the letter is drawn from its words when it leaves.
  add column document bytea,
  -- Not tried again before: the post did not answer, or asked for patience. What the letter waits for besides stands in release_at.
  add column retry_at timestamptz,
  add column delivered_at timestamptz,
  -- When the post gave it back. A legal letter lies in the paper pile from then on.
  add column returned_at timestamptz;
create index outgoing_returned on outgoing (authority_id, returned_at desc) where returned_at is not null;

-- What citizens answer in Digital Post.
create table incoming_post (
  authority_id int not null references authority,
  -- The carrier's own: the same message twice is one row.
  id text not null,
  case_id uuid,
  -- The letter it answers; null when nobody here sent that.
  outgoing_id uuid,
  subject text not null,
  body text not null,
  -- When the citizen sent it, and when it came here.
  sent_at timestamptz not null,
  received_at timestamptz not null,
  -- Null until it has been looked at.
  outcome text check (outcome in ('message', 'unknown-letter', 'other-sender', 'case-closed', 'empty')),
  taken_at timestamptz,
  thread_id uuid,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id),
  foreign key (authority_id, outgoing_id) references outgoing (authority_id, id)
);
create index incoming_post_new on incoming_post (authority_id, received_at) where outcome is null;
create index incoming_post_letter on incoming_post (authority_id, outgoing_id) where thread_id is not null;
create index incoming_post_kept on incoming_post (authority_id, received_at desc) where outcome <> 'message';

-- How far the carrier's letterbox has been read.
create table post_cursor (
  authority_id int not null references authority,
  read_until text not null,
  primary key (authority_id)
);

alter table message drop constraint message_channel_check;
alter table message add constraint message_channel_check
  check (channel in ('here', 'letter', 'telephone', 'assisted', 'link', 'digital-post'));

alter table incoming_post enable row level security;
create policy own on incoming_post using (authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case())));
grant select, insert, update on incoming_post to fodfaeste_app;
alter table post_cursor enable row level security;
create policy own on post_cursor using (authority_id = (select current_authority()));
grant select, insert, update on post_cursor to fodfaeste_app;
