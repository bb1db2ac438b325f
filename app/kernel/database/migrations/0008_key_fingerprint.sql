-- Which keys this database was written with, told by a keyed hash of a constant: enough to notice wrong keys at the start, of no use to
-- whoever reads it. Written once, by the owner, at the first opening. It belongs to no authority.
create table key_check (
  only_one boolean primary key default true check (only_one),
  fingerprint bytea not null
);
alter table key_check enable row level security;
create policy everybody on key_check for select using (true);
grant select on key_check to fodfaeste_app;
