-- Whether a title is recorded elsewhere is asked for each response that waits to be verified.
create index response_by_title on response (lower(title));
