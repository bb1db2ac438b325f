-- Public figures about the labour market: no person, no authority; everybody may read them.
create table figure_source (
  id text primary key,
  title text not null,
  publisher text not null,
  terms text not null,
  url text,
  -- The day on which the publisher's figures were drawn, and when they came in here.
  drawn_on date not null,
  loaded_at timestamptz not null,
  content_hash text not null,
  -- The latest attempt to renew them, and what went wrong; the figures stay as they were.
  checked_at timestamptz,
  check_failed text
);

-- One row a series, its periods in order: '2026M07', '2026Q1', '2026'. A value that was withheld or not published is null.
create table figure_series (
  source_id text not null references figure_source on delete cascade,
  series text not null,
  area text not null,
  part text not null default '',
  unit text not null,
  periods text[] not null,
  figures float8[] not null,
  -- Periods from which the figures are made otherwise, and why.
  breaks jsonb not null default '[]',
  primary key (source_id, series, area, part)
);
create index figure_series_area on figure_series (area, series);

-- Expected values of a series, made from what was there: kept until the series changes.
create table figure_forecast (
  source_id text not null,
  series text not null,
  area text not null,
  part text not null default '',
  content_hash text not null,
  made_at timestamptz not null,
  forecast jsonb not null,
  primary key (source_id, series, area, part),
  foreign key (source_id, series, area, part) references figure_series on delete cascade
);

-- What ships with the product and was brought in: the same files are not read twice.
create table figure_shipment (
  fingerprint text primary key,
  loaded_at timestamptz not null
);

grant select, insert on figure_shipment to fodfaeste_app;
grant select, insert, update, delete on figure_source, figure_series to fodfaeste_app;
grant select, insert, update, delete on figure_forecast to fodfaeste_app;
