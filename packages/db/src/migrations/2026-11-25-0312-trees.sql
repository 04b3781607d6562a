-- Versions of the tree: drafted as a copy of another, put in force once, and unchangeable as soon as
-- a cycle was opened with it.

alter table tree_version
  add column version int not null default 1,
  -- A draft until then. In force is the one that came last; nothing is written to the others for it,
  -- since a frozen cycle may use them.
  add column in_force_on date,
  -- The version that it was copied from.
  add column based_on_id uuid references tree_version;
update tree_version set in_force_on = created_at::date;

create function tree_in_force() returns uuid language sql stable as $$
  select id from tree_version where in_force_on <= current_date
  order by in_force_on desc, created_at desc, id desc limit 1
$$;

-- The objectives of the tree in force, which say what a pillar is about.
create or replace view published.objective with (security_barrier) as
  select objective.code, objective.pillar::text as pillar, objective.title, objective.position,
    tree_version.label as tree, tree_version.note
  from objective join tree_version on tree_version.id = objective.tree_version_id
  where tree_version.id = (
    select id from tree_version where in_force_on <= current_date
    order by in_force_on desc, created_at desc, id desc limit 1);

-- Where a measure comes from in the version before: one from one, several from one, one from several.
create table measure_origin (
  measure_id uuid not null references measure on delete cascade,
  origin_id uuid not null references measure,
  primary key (measure_id, origin_id),
  check (measure_id <> origin_id)
);
create index measure_origin_origin on measure_origin (origin_id);

-- Renaming never rewrites an old cycle: what a cycle was opened with, or what is or was in force,
-- stays as it is.
create function tree_is_fixed(tree uuid) returns boolean language sql stable as $$
  select exists (select from mapping_cycle where tree_version_id = tree)
    or exists (select from tree_version where id = tree and in_force_on is not null)
$$;

create function keep_fixed_tree() returns trigger language plpgsql as $$
declare trees uuid[];
begin
  case tg_table_name
    when 'objective' then
      trees := array[
        case when tg_op <> 'INSERT' then old.tree_version_id end,
        case when tg_op <> 'DELETE' then new.tree_version_id end];
    when 'measure' then
      trees := array(select tree_version_id from objective where id in (
        case when tg_op <> 'INSERT' then old.objective_id end,
        case when tg_op <> 'DELETE' then new.objective_id end));
    when 'measure_origin' then
      trees := array(
        select tree_version_id from measure join objective on objective.id = measure.objective_id
        where measure.id in (
          case when tg_op <> 'INSERT' then old.measure_id end,
          case when tg_op <> 'DELETE' then new.measure_id end));
  end case;
  if exists (select from unnest(trees) as each (tree) where tree_is_fixed(tree)) then
    raise exception 'a tree that is in force or in use stays as it is: copy it to a draft'
      using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger objective_of_fixed_tree before insert or update or delete on objective
  for each row execute function keep_fixed_tree();
create trigger measure_of_fixed_tree before insert or update or delete on measure
  for each row execute function keep_fixed_tree();
create trigger measure_origin_of_fixed_tree before insert or update or delete on measure_origin
  for each row execute function keep_fixed_tree();

-- Its name and note, too.
create function keep_fixed_version() returns trigger language plpgsql as $$
begin
  if tree_is_fixed(old.id)
    and (tg_op = 'DELETE'
      or (new.label, new.note, new.based_on_id) is distinct from (old.label, old.note, old.based_on_id)
      or old.in_force_on is not null and new.in_force_on is distinct from old.in_force_on)
  then
    raise exception 'a tree that is in force or in use stays as it is: copy it to a draft'
      using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger tree_version_fixed before update or delete on tree_version
  for each row execute function keep_fixed_version();
