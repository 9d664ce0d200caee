-- Where notices to an organisation go. Owner: uk.s2s.service.schools.notices.
create table notice_address (
    organisation char(7) primary key,
    address      text not null,
    verified_at  timestamptz not null
);

-- An address that somebody has given and whose code is still to be entered. The verified one stays in force until then.
create table notice_address_claim (
    organisation char(7) primary key,
    address      text        not null,
    code_hash    text        not null,
    given_by     uuid        not null,
    given_at     timestamptz not null,
    expires_at   timestamptz not null,
    tries_left   smallint    not null
);

-- When codes went out, to limit how many do.
create table notice_address_code_sent (
    organisation char(7)     not null,
    sent_at      timestamptz not null
);
create index notice_address_code_sent_organisation on notice_address_code_sent (organisation, sent_at);
