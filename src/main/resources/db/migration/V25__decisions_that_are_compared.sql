-- From now on an approval must be about what was reviewed. Digests of earlier versions were made otherwise: what was
-- reviewed under one of them and waits for its approval may still be approved.
alter table decision add column comparable boolean default false not null;
