-- Which links of a feed are not taken, and why, of those that it still listed at the last look.
alter table feeds add column not_taken text not null default '[]';
