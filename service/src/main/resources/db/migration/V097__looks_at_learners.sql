-- A register administrator's reason to look at a learner; the look has an address of its own, so that no ULN stands in one.
-- Owner: uk.s2s.service.desk.
create table learner_look (
    id      uuid        primary key,
    uln     text        not null,
    account uuid        not null,
    reason  text        not null,
    at      timestamptz not null
);
create index learner_look_at on learner_look (at);
