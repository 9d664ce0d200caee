-- What waits for the schools of a local authority, and what they collected when: counted without a look at all their files.
create index transfer_uncollected on transfer (destination, id) where state in ('AWAITING_COLLECTION', 'ACCEPTED');
create index transfer_collected on transfer (destination, changed_at) include (uploaded_at) where state = 'COLLECTED';
