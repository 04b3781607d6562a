-- When all pairs were looked at last, and how many entries of the audit there were then about what
-- findings are made of. The audit only grows: where there are more by now, somebody should look again.
create table finding_look (
  single boolean primary key default true check (single),
  entries bigint not null check (entries >= 0),
  looked_at timestamptz not null default now()
);
