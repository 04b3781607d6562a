-- A mail server may ask for patience: before this moment nothing hands the mail over again.
alter table delivery add column not_before timestamptz;
alter table notice add column not_before timestamptz;
