-- Where something waits for the post: 98 municipalities are not asked one by one each minute.
create function authorities_with_post(due timestamptz) returns setof int
language sql stable security definer set search_path = public, pg_temp as $$
  select g.authority_id from outgoing g where g.state = 'waiting' and g.channel <> 'paper' and g.release_at <= due
  union
  select m.authority_id from mailing m where m.state = 'approved' and m.release_at <= due
$$;
revoke execute on function authorities_with_post(timestamptz) from public;
grant execute on function authorities_with_post(timestamptz) to fodfaeste_app;
