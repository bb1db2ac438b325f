-- What the queue's own tables (schema pgboss, made by installJobs after the migrations) do not keep.

-- A listener's work and this row are one transaction: an event delivered twice is handled once.
create table handled_event (
  authority_id int not null references authority,
  listener text not null,
  event_id uuid not null,
  at timestamptz not null default now(),
  primary key (authority_id, listener, event_id)
);
create index handled_event_at on handled_event (at);

-- What an administrator did about work that was given up; it outlives the dead letter.
create table job_resolution (
  authority_id int not null references authority,
  id uuid not null,
  job_id uuid not null,
  queue text not null,
  name text not null,
  event_id uuid,
  resolution text not null check (resolution in ('retried', 'discarded')),
  reason text,
  error text not null,
  attempts int not null,
  failed_at timestamptz not null,
  actor_id uuid not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (authority_id, id)
);
create index job_resolution_at on job_resolution (authority_id, at desc);

-- Regular work belongs to the installation, so this table names no authority and holds nothing about people.
create table schedule_state (
  name text primary key,
  due_at timestamptz not null,
  finished_at timestamptz
);

alter table handled_event enable row level security;
alter table job_resolution enable row level security;
alter table schedule_state enable row level security;
create policy own on handled_event using (authority_id = current_authority());
create policy own on job_resolution using (authority_id = current_authority());
create policy installation on schedule_state using (true);
grant select, insert on handled_event, job_resolution to fodfaeste_app;
grant select, insert, update on schedule_state to fodfaeste_app;
-- /health compares what is applied with what the program brings.
grant select on schema_migration to fodfaeste_app;

-- The app role may not delete answers or marks; this function forgets what no repeat can ask for any more, in every authority.
create index performed_act_at on performed_act (at);
create function forget_finished_work() returns table (answers bigint, marks bigint)
  language sql security definer set search_path = public, pg_temp as $$
  with answer as (delete from performed_act where at < now() - interval '30 days' returning 1),
    mark as (delete from handled_event where at < now() - interval '90 days' returning 1)
  select (select count(*) from answer), (select count(*) from mark)
$$;
revoke all on function forget_finished_work() from public;
grant execute on function forget_finished_work() to fodfaeste_app;
