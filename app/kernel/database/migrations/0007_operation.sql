-- The access log of one person, by the index on person_ids. `@>` on arrays is not leakproof, so PostgreSQL may not use that index for a query
-- of the app role under row-level security: it would read the authority's whole log. This function may; it asks what the policies ask.
-- Answers ids, newest first (oldest first when `after` is given), at most `most` of them.
create function access_log_of_person(
  of_authority int, of_person uuid, since timestamptz, until timestamptz, of_actor uuid, of_action text, before bigint, after bigint, most int,
  but_not uuid default null
) returns setof bigint language sql stable security definer set search_path = public, pg_temp as $$
  select l.id from access_log l
  where l.authority_id = of_authority and l.person_ids @> array[of_person]
    and of_authority = current_authority()
    and (current_setting('app.case_scope', true) = 'all' or exists (
      select from citizen_case c where c.authority_id = of_authority and c.id = current_case() and c.person_id = of_person))
    and (but_not is null or l.actor_id <> but_not)
    and (since is null or l.at >= since) and (until is null or l.at < until)
    and (of_actor is null or l.actor_id = of_actor) and (of_action is null or l.action = of_action)
    and (before is null or (l.at, l.id) < (select b.at, b.id from access_log b where b.authority_id = of_authority and b.id = before))
    and (after is null or (l.at, l.id) > (select a.at, a.id from access_log a where a.authority_id = of_authority and a.id = after))
  order by case when after is null then l.at end desc, case when after is null then l.id end desc, l.at, l.id
  limit most
$$;
revoke execute on function access_log_of_person(int, uuid, timestamptz, timestamptz, uuid, text, bigint, bigint, int, uuid) from public;
grant execute on function access_log_of_person(int, uuid, timestamptz, timestamptz, uuid, text, bigint, bigint, int, uuid) to fodfaeste_app;

-- For the administrator's page on operation. The app role reads no sessions itself.
create function sessions_alive(of_authority int, at timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from session s
  where s.authority_id = of_authority and of_authority = current_authority() and s.ended_at is null and s.ends_at > at
$$;
revoke execute on function sessions_alive(int, timestamptz) from public;
grant execute on function sessions_alive(int, timestamptz) to fodfaeste_app;

-- When the installation was last backed up; written by the backup command as the owner. It belongs to no authority.
create table backup_taken (
  at timestamptz primary key,
  bytes bigint not null
);
alter table backup_taken enable row level security;
create policy everybody on backup_taken for select using (true);
grant select on backup_taken to fodfaeste_app;
