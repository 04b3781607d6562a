-- A reminder that is sent by hand long before the due day does not say that it is soon.
alter table reminder_task
  drop constraint reminder_task_occasion_check,
  add constraint reminder_task_occasion_check
    check (occasion in ('asked', 'due soon', 'due later', 'overdue'));
