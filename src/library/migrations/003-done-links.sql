-- The links of a feed that are done and that it still listed at the last look, as a JSON list; null
-- before its first. The marks of its server go, so that the next look sees all that it lists.
alter table feeds add column done text;
update feeds set etag = null, last_modified = null;
