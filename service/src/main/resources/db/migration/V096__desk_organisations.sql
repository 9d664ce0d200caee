-- By which reference the Learner Register knows a school or a local authority. Owner: uk.s2s.service.desk.
create table desk_organisation (
    organisation char(7)     primary key,
    ref          text        not null unique,
    registered_at timestamptz not null
);
