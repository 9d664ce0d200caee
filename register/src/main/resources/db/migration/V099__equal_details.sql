-- Whose five details are equal, and how merged numbers came together. Owner: uk.s2s.register.
alter table learner add column demographics bigint;                      -- a hash; null where a learner was not written since
create index learner_demographics on learner (demographics);

alter table learner add column merged_into bigint references learner;    -- the very one; the master may have been merged in turn
update learner set merged_into = master where master is not null;
create index learner_merged_into on learner (merged_into) where merged_into is not null;
