-- How a cycle goes through its stages, who was asked for what in it and how that went, and the mails
-- that remind people of it.

alter table mapping_cycle
  add column stage text not null default 'planned' check (stage in
    ('planned', 'template agreement', 'collection', 'consolidation', 'Support Group review',
     'proposed to Board', 'adopted', 'closed'));
update mapping_cycle set stage = case when closed_on is null then 'collection' else 'closed' end;

-- A cycle that has a day of closing is closed, whoever noted the day.
create function keep_stage_of_closed() returns trigger language plpgsql as $$
begin
  if new.closed_on is not null then new.stage := 'closed'; end if;
  return new;
end $$;
create trigger mapping_cycle_closed before insert or update on mapping_cycle
  for each row execute function keep_stage_of_closed();
alter table mapping_cycle
  add constraint mapping_cycle_closed check ((stage = 'closed') = (closed_on is not null));

-- The day on which a stage was to begin, as planned before the cycle left its first stage, and the
-- day on which it did.
create table cycle_stage (
  cycle_id uuid not null references mapping_cycle,
  stage text not null check (stage in
    ('planned', 'template agreement', 'collection', 'consolidation', 'Support Group review',
     'proposed to Board', 'adopted', 'closed')),
  planned_on date check (planned_on between '1990-01-01' and '2100-12-31'),
  reached_on date check (reached_on between '1990-01-01' and '2100-12-31'),
  primary key (cycle_id, stage)
);

-- What was planned stays as it was planned: a slip is measured against it.
create function keep_plan_of_cycle() returns trigger language plpgsql as $$
begin
  if new.planned_on is distinct from old.planned_on
    and exists (select from mapping_cycle where id = new.cycle_id and stage <> 'planned')
  then
    raise exception 'the plan of a cycle under way stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger cycle_stage_planned before update on cycle_stage
  for each row execute function keep_plan_of_cycle();

alter table cycle_task
  add column version int not null default 1,
  add column responsible_id uuid references account,
  -- Also reminded once the task is overdue.
  add column deputy_id uuid references account,
  -- Since when it is asked for: opened, returned or reopened.
  add column asked_on date,
  add column submitted_by uuid references account,
  add column submitted_on date,
  -- Who finalised, returned or waived it last.
  add column settled_by uuid references account,
  add column settled_on date,
  add column return_reasons text[] not null default '{}' check (return_reasons <@ array[
    'needs missing', 'responses missing', 'figures missing', 'period wrong', 'sources missing',
    'not agreed', 'duplicates', 'other']),
  -- What was said to whoever has to look at it again, or why nothing is asked any more.
  add column note text not null default '',
  -- Nobody verifies what they submitted.
  add constraint cycle_task_four_eyes check (
    state not in ('returned', 'finalised') or settled_by is null or submitted_by is null
    or settled_by <> submitted_by),
  add constraint cycle_task_deputy check (deputy_id <> responsible_id),
  add constraint cycle_task_returned check (
    (state = 'returned') or return_reasons = '{}');
create index cycle_task_responsible on cycle_task (responsible_id);
create index cycle_task_deputy on cycle_task (deputy_id);

-- Where the last look for reminders was made: each day once, whatever happens to the worker.
create table reminder_run (
  day date primary key,
  made_at timestamptz not null default now()
);

-- One mail to one person on one day, about all that is asked of them.
create table reminder (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  day date not null,
  unique (account_id, day)
);
create table reminder_task (
  reminder_id uuid not null references reminder on delete cascade,
  task_id uuid not null references cycle_task on delete cascade,
  occasion text not null check (occasion in ('asked', 'due soon', 'overdue')),
  primary key (reminder_id, task_id)
);
create index reminder_task_task on reminder_task (task_id);

alter table notice
  add column reminder_id uuid unique references reminder,
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in
    ('confirm subscription', 'already subscribed', 'invitation', 'reminder')),
  drop constraint notice_check,
  add constraint notice_about check (num_nonnulls(subscriber_id, invitation_id, reminder_id) = 1);
