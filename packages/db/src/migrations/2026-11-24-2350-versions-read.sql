-- Every version of an activity that was ever read, so that an old file read again changes nothing;
-- and how far the reading of a file has come, for whoever waits.
create table iati_version (
  identifier text not null,
  fingerprint text not null,
  file_id uuid not null references import_file,
  primary key (identifier, fingerprint)
);
alter table import_file add column bytes_read bigint not null default 0;
alter table import_file add column activities_read int not null default 0;
