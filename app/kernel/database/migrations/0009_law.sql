-- What a person judged where the law leaves a question open: who, why, when it holds and when we knew it.
create table law_judgement (
  authority_id int not null references authority,
  id uuid not null,
  case_id uuid not null,
  question text not null,
  answer boolean not null,
  reason text not null,
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  author_id uuid not null,
  author_name text not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references citizen_case (authority_id, id)
);
create index law_judgement_case on law_judgement (authority_id, case_id, question);
alter table law_judgement enable row level security;
create policy own on law_judgement using ((authority_id = (select current_authority()) and ((select current_setting('app.case_scope', true)) = 'all' or case_id = (select current_case()))) or granted(authority_id, case_id));
grant select, insert, update on law_judgement to fodfaeste_app;

-- What the law asks next, for lists: kept by events and a nightly run.
alter table case_overview
  add column law_due date,
  add column law_due_rule text,
  add column law_overdue_rule text,
  add column law_overdue_since date,
  add column law_questions int not null default 0;
create index case_overview_law_due on case_overview (authority_id, law_due) where not closed and law_due is not null;

-- How many citizens each rule concerns, counted each night. No person can be seen here.
create table law_count (
  authority_id int not null references authority,
  rule_id text not null,
  counted_on date not null,
  concerned int not null,
  open int not null,
  overdue int not null,
  unknown int not null,
  primary key (authority_id, rule_id)
);
alter table law_count enable row level security;
create policy own on law_count using (authority_id = (select current_authority()));
grant select, insert, update, delete on law_count to fodfaeste_app;
