-- The Learner Register. Owner: uk.s2s.register.
-- Whoever writes here holds the register's advisory lock until the commit, so that change numbers become visible in their order.
create sequence learner_number as bigint minvalue 0 maxvalue 899999999 start 0;
create sequence learner_change_number as bigint;

create table learner (
    id                                bigint      not null primary key, -- the number that the ULN was made of
    uln                               bigint      not null unique,
    standing                          text        not null default 'LIVE' check (standing in ('LIVE', 'MERGED', 'DELETED')),
    master                            bigint      references learner,   -- of a merged one; itself never merged
    created_at                        timestamptz not null,
    updated_at                        timestamptz not null,
    version                           int         not null default 1,
    tier_level                        smallint    not null,
    change_number                     bigint      not null,
    former_given_names                text[]      not null default '{}', -- these two go together, the latest first
    former_family_names               text[]      not null default '{}',
    title                             text        not null,
    given_name                        text        not null,
    middle_other_name                 text        not null,
    family_name                       text        not null,
    preferred_given_name              text        not null,
    previous_family_name              text        not null,
    family_name_at_age_16             text        not null,
    school_at_age_16                  text        not null,
    last_known_address_line_1         text        not null,
    last_known_address_line_2         text        not null,
    last_known_address_town           text        not null,
    last_known_address_county_or_city text        not null,
    last_known_post_code              text        not null,
    date_of_address_capture           text        not null,              -- yyyy-MM-dd or empty, as in messages
    date_of_birth                     text        not null,
    place_of_birth                    text        not null,
    gender                            text        not null,
    email_address                     text        not null,
    nationality                       text        not null,
    scottish_candidate_number         text        not null,
    verification_type                 text        not null,
    other_verification_description    text        not null,
    ability_to_share                  text        not null,
    notes                             text        not null,
    check ((standing = 'MERGED') = (master is not null))
);
create unique index learner_change on learner (change_number);
create index learner_master on learner (master) where master is not null;

-- Every change of a learner. Details stand as NAME=text, only those that changed.
create table learner_history (
    id           bigint generated always as identity primary key,
    learner      bigint      not null references learner,
    at           timestamptz not null,
    organisation text        not null,
    person       text        not null,
    action       text        not null,
    reason       text        not null,
    other        bigint      references learner,                         -- the other learner of a merge
    before       text[]      not null,
    after        text[]      not null
);
create index learner_history_learner on learner_history (learner, id);
create index learner_history_action on learner_history (action, at) where action in ('MERGED', 'UNMERGED', 'DELETED');

-- Who searched with which five details, as a keyed hash: to register somebody takes a search.
create table learner_search (
    id           bigint generated always as identity primary key,
    organisation text        not null,
    details      bytea       not null,
    found        text        not null,
    at           timestamptz not null
);
create index learner_search_details on learner_search (details, organisation, id);
create index learner_search_at on learner_search (at);
