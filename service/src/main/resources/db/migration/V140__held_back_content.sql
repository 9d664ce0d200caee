-- Content that would be gone if no legal hold kept it. Owner: uk.s2s.service.retention.
create table content_held_back (
    id           uuid        primary key,   -- of the vault: nothing else leads there
    reference    text        not null,      -- of the file that it was of
    pupil_hashes bigint[]    not null,
    since        timestamptz not null
);

-- What became of a file that was passed on or forwarded. Owner: uk.s2s.service.transfers.
create index transfer_sent_on_from on transfer (sent_on_from) where sent_on_from is not null;
