-- The common subset of SQLite and PostgreSQL: text and bigint columns, JSON as text, moments as
-- ISO texts in UTC. An empty story or server stands for none where it is part of a key.

-- Numbers every write. Whoever writes takes this row first, so numbers are seen in their order.
create table counter (id bigint primary key, value bigint not null);
insert into counter (id, value) values (1, 0);

-- The last write of each subject. Both empty: everything was replaced.
create table changes (
  story text not null,
  server text not null,
  number bigint not null,
  primary key (story, server)
);
create index changes_by_number on changes (number);

create table stories (
  id text primary key,
  server text,
  title text not null,
  description text,
  aliases text not null
);
create index stories_by_server on stories (server);

create table articles (
  story text not null references stories (id) on delete cascade,
  id text not null,
  title text,
  outlet text,
  author text,
  url text,
  published text,
  hash text not null,
  near_key text not null,
  format text not null,
  source text not null,
  added_at text not null,
  primary key (story, id)
);

-- Of folders' stories too, which are not among the stories here.
create table analyses (
  story text not null,
  version text not null,
  key text not null,
  analysis text not null,
  primary key (story, version, key)
);

create table corrections (
  id bigint primary key,
  story text not null,
  server text,
  kind text not null,
  anchor text not null,
  what text not null,
  made_by text not null,
  made_at text not null,
  undone_by text,
  undone_at text
);
create index corrections_by_story on corrections (story);
create index corrections_by_server on corrections (server);

create table settings (
  server text not null,
  field text not null,
  value text not null,
  primary key (server, field)
);

create table feeds (
  id bigint primary key,
  story text not null,
  server text,
  url text not null,
  words text not null,
  channel text,
  etag text,
  last_modified text,
  failures bigint not null,
  next_look_at text not null,
  unique (story, url)
);
create index feeds_by_next_look on feeds (next_look_at);

create table left_servers (server text primary key, left_at text not null);
