-- Pupils of files that may be those of open requests: their sender has to say. Owner: uk.s2s.service.requests.
create table request_candidate (
    request  uuid not null references request on delete cascade,
    transfer uuid not null,
    pupil    int  not null,   -- position in the file, from 1
    primary key (request, transfer, pupil)
);

create index request_candidate_transfer on request_candidate (transfer);
