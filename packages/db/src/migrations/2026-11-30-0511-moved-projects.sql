-- Where a project went that anyone could see and that is told under another by now: addresses that
-- people have kept or printed lead on. Both have to be for everyone; nothing else of either is told.
create view published.moved_project with (security_barrier) as
  select merged.id, kept.id as now_id
  from response merged
  join response kept on kept.id = merged.merged_into_id
  where merged.state = 'merged' and merged.kind = 'support project' and merged.tier = 'public'
    and kept.kind = 'support project' and kept.state = 'published' and kept.tier = 'public';
