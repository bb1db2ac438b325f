-- Who is logged in. A session is looked up before any authority is known, so the app role reads and writes these tables only through
-- the functions below, which run as the owner, take the hash of a secret, and return no more than that secret opens.
-- The functions get the time as an argument: the clock of the platform decides, not that of the database.
create table session (
  authority_id int not null references authority,
  id_hash bytea not null,
  actor_id uuid not null,
  actor jsonb not null,
  csrf_secret bytea not null,
  provider text not null,
  subject_hash bytea not null,
  provider_session_hash bytea,
  id_token bytea,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, id_hash)
);
create unique index session_id on session (id_hash);
create index session_actor on session (authority_id, actor_id) where ended_at is null;
create index session_subject on session (subject_hash) where ended_at is null;
create index session_provider_session on session (provider_session_hash) where ended_at is null;
create index session_ends_at on session (ends_at);

-- What somebody had typed when the session ran out. The key is only in that browser's cookie.
create table form_stash (
  authority_id int not null references authority,
  id_hash bytea not null,
  actor_id uuid not null,
  action_hash bytea not null,
  cipher bytea not null check (octet_length(cipher) <= 70000),
  expires_at timestamptz not null,
  primary key (authority_id, id_hash)
);
create index form_stash_expires_at on form_stash (expires_at);

-- A logout token counts once (OpenID Connect Back-Channel Logout 1.0, 2.6). Belongs to no authority: it is the provider's.
create table used_logout_token (
  token_hash bytea primary key,
  expires_at timestamptz not null
);

-- How often somebody (an HMAC, not a name or address) did something in the running window. May be lost in a crash, so not logged.
create unlogged table rate_count (
  bucket text not null,
  who bytea not null,
  since timestamptz not null,
  hits int not null,
  primary key (bucket, who)
);
create index rate_count_since on rate_count (since);

alter table session enable row level security;
alter table form_stash enable row level security;
alter table used_logout_token enable row level security;
alter table rate_count enable row level security;

create function session_open(
  new_authority int, new_id bytea, new_actor uuid, new_snapshot jsonb, new_csrf bytea, new_provider text, new_subject bytea,
  new_provider_session bytea, new_id_token bytea, at timestamptz, until timestamptz, replaces bytea
) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update session set ended_at = at, id_token = null where id_hash = replaces and ended_at is null;
  insert into session (authority_id, id_hash, actor_id, actor, csrf_secret, provider, subject_hash, provider_session_hash, id_token,
    created_at, last_seen_at, ends_at)
  values (new_authority, new_id, new_actor, new_snapshot, new_csrf, new_provider, new_subject, new_provider_session, new_id_token,
    at, at, until);
$$;

-- Sessions stay a day after their end, so that what somebody typed too late can still be kept for them.
create function session_clear(at timestamptz) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from form_stash where expires_at < at;
  delete from used_logout_token where expires_at < at;
  delete from rate_count where since < at - interval '1 day';
  with gone as (delete from session where ends_at < at - interval '1 day' returning 1) select count(*)::int from gone;
$$;

-- Reads a session and notes that it is alive, at most once in `quiet_seconds`. `state`: live, idle (too long without a request),
-- over (the absolute limit), ended (logged out).
create function session_seen(wanted bytea, at timestamptz, idle_seconds int, quiet_seconds int) returns table (
  state text, authority_id int, actor jsonb, csrf_secret bytea, last_seen_at timestamptz, ends_at timestamptz, noted boolean
) language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found_one session%rowtype;
  now_state text;
  now_noted boolean;
begin
  select * into found_one from session s where s.id_hash = wanted;
  if not found then return; end if;
  now_state := case
    when found_one.ended_at is not null then 'ended'
    when found_one.ends_at <= at then 'over'
    when found_one.last_seen_at + make_interval(secs => idle_seconds) <= at then 'idle'
    else 'live' end;
  now_noted := now_state = 'live' and found_one.last_seen_at + make_interval(secs => quiet_seconds) <= at;
  if now_noted then
    update session s set last_seen_at = at where s.id_hash = wanted and s.ended_at is null and s.last_seen_at < at;
    found_one.last_seen_at := at;
  end if;
  return query select now_state, found_one.authority_id, found_one.actor, found_one.csrf_secret, found_one.last_seen_at,
    found_one.ends_at, now_noted;
end $$;

create function session_actor_changed(wanted bytea, new_authority int, new_actor uuid, new_snapshot jsonb)
returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update session set authority_id = new_authority, actor_id = new_actor, actor = new_snapshot
  where id_hash = wanted and ended_at is null;
$$;

create function session_end(wanted bytea, at timestamptz) returns table (provider text, id_token bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return query select s.provider, s.id_token from session s where s.id_hash = wanted and s.ended_at is null;
  update session s set ended_at = at, id_token = null where s.id_hash = wanted and s.ended_at is null;
end $$;

create function session_end_of_actor(of_authority int, of_actor uuid, at timestamptz) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with done as (
    update session set ended_at = at, id_token = null
    where authority_id = of_authority and actor_id = of_actor and ended_at is null returning 1)
  select count(*)::int from done;
$$;

-- The provider says that somebody logged out: one session of theirs when it names one, else all (Back-Channel Logout 1.0, 2.4).
create function session_end_by_provider(of_provider text, of_subject bytea, of_session bytea, at timestamptz) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with done as (
    update session set ended_at = at, id_token = null
    where ended_at is null and provider = of_provider and (of_session is not null or of_subject is not null)
      and (of_session is null or provider_session_hash = of_session) and (of_subject is null or subject_hash = of_subject)
    returning 1)
  select count(*)::int from done;
$$;

create function logout_token_first_use(token bytea, until timestamptz) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  with kept as (insert into used_logout_token values (token, until) on conflict do nothing returning 1)
  select exists (select from kept);
$$;

-- The owner of a stash is whoever's session it was, expired or not; a stranger's hash keeps nothing.
create function form_stash_put(of_session bytea, new_id bytea, new_action bytea, new_cipher bytea, at timestamptz, until timestamptz)
returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  with kept as (
    insert into form_stash
    select s.authority_id, new_id, s.actor_id, new_action, new_cipher, until from session s
    where s.id_hash = of_session and s.ends_at > at - interval '1 day' returning 1)
  select exists (select from kept);
$$;

create function form_stash_take(wanted bytea, of_authority int, of_actor uuid, of_action bytea, at timestamptz) returns bytea
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from form_stash
  where authority_id = of_authority and id_hash = wanted and actor_id = of_actor and action_hash = of_action
  returning case when expires_at > at then cipher end;
$$;

-- Seconds to wait; 0 when this time is still allowed.
create function rate_hit(of_bucket text, of_who bytea, at timestamptz, window_seconds int, most int) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into rate_count as r values (of_bucket, of_who, at, 1)
  on conflict (bucket, who) do update set
    hits = case when r.since + make_interval(secs => window_seconds) <= at then 1 else least(r.hits, most) + 1 end,
    since = case when r.since + make_interval(secs => window_seconds) <= at then at else r.since end
  returning case when hits <= most then 0
    else greatest(1, ceil(extract(epoch from since + make_interval(secs => window_seconds) - at))::int) end;
$$;

-- Before a login nobody knows which authority to ask. These answer with ids only; names and roles are then read in that authority.
create function find_login_citizen(of_hash bytea) returns table (authority_id int, person_id uuid, case_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.authority_id, p.id, c.id from person p
  join citizen_case c on c.authority_id = p.authority_id and c.person_id = p.id
  where p.cpr_hash = of_hash
  order by c.closed_on is null desc, c.opened_on desc, p.authority_id limit 1
$$;
create index person_cpr_anywhere on person (cpr_hash);

-- The same citizen again while logged in: a case may have moved to another authority meanwhile.
create function find_login_citizen_again(of_authority int, of_person uuid) returns table (authority_id int, person_id uuid, case_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.* from person p, find_login_citizen(p.cpr_hash) f where p.authority_id = of_authority and p.id = of_person
$$;

create function find_login_user(of_subject text) returns table (authority_id int, id uuid, kind text, active boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select u.* from (
    select s.authority_id, s.id, 'staff' as kind, s.active from staff s where s.login_subject = of_subject
    union all
    select o.authority_id, o.id, 'organisation', o.active from organisation_user o where o.login_subject = of_subject) u
  order by u.active desc, u.kind desc, u.authority_id limit 1
$$;
create index staff_login on staff (login_subject);
create index organisation_user_login on organisation_user (login_subject);

do $$
declare f text;
begin
  foreach f in array array[
    'session_open', 'session_clear', 'session_seen', 'session_actor_changed', 'session_end', 'session_end_of_actor', 'session_end_by_provider',
    'logout_token_first_use', 'form_stash_put', 'form_stash_take', 'rate_hit', 'find_login_citizen', 'find_login_citizen_again',
    'find_login_user'] loop
    execute format('revoke execute on function %I from public', f);
    execute format('grant execute on function %I to fodfaeste_app', f);
  end loop;
end $$;
