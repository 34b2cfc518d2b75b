-- When a worker of each version of the analyser ran last. What a version found is kept while a
-- worker of it may still run.
create table analyser_versions (version text primary key, used_at text not null);
