-- How many events a month an institution can take part in, by its own word; unknown where it said
-- nothing.
alter table organisation add column events_per_month int check (events_per_month between 0 and 1000);
