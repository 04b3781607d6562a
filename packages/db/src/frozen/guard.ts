import { sql } from 'kysely'
import type { Database } from '../db.ts'
import { belongs, type Hanging, hangingOn } from './hanging.ts'

/**
 * Puts a trigger on every table that hangs on a cycle or on a tree: it refuses to change what
 * belongs to a frozen cycle, whoever asks, the owner included. Repeated after every migration, so
 * that a new table is guarded from its first day.
 *
 * A migration that has to touch frozen rows says so: `set local iisg.thaw = 'on'`. It is heard from
 * the owner alone, and the seal still tells whether the content is what it was.
 */
export async function guardFrozen(db: Database): Promise<void> {
  const hanging = await hangingOn(db)
  await sql.raw('create schema if not exists frozen').execute(db)
  for (const table of hanging.keys()) await sql.raw(guardOf(hanging, table)).execute(db)
  // Triggers call them; nobody else has to.
  await sql.raw('revoke execute on all functions in schema frozen from public').execute(db)
}

function guardOf(hanging: Hanging, table: string): string {
  const was = belongs(hanging, table, 'old', isFrozen)
  const becomes = belongs(hanging, table, 'new', isFrozen)
  // Whoever writes shares this lock until the end of the transaction, and whoever freezes waits for
  // them: nothing slips in between what the snapshot has read and the moment that it holds.
  return `
    create or replace function frozen.keep_${table}() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $guard$
    begin
      if session_user <> 'iisg_app' and current_setting('iisg.thaw', true) = 'on' then
        return coalesce(new, old);
      end if;
      lock table cycle_snapshot in row share mode;
      if tg_op <> 'INSERT' then
        if ${was} then perform frozen.refuse(); end if;
      end if;
      if tg_op <> 'DELETE' then
        if ${becomes} then perform frozen.refuse(); end if;
      end if;
      return coalesce(new, old);
    end $guard$;
    create or replace function frozen.refuse() returns void language plpgsql as $refuse$
    begin
      raise exception 'This belongs to a frozen mapping cycle, which never changes. Tell an erratum beside it.'
        using errcode = 'IISG1';
    end $refuse$;
    create or replace function frozen.refuse_emptying() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $refuse$
    begin
      if exists (select from cycle_snapshot) then perform frozen.refuse(); end if;
      return null;
    end $refuse$;
    create or replace trigger keep_frozen before insert or update or delete on ${table}
      for each row execute function frozen.keep_${table}();
    create or replace trigger keep_frozen_from_emptying before truncate on ${table}
      execute function frozen.refuse_emptying();`
}

function isFrozen(root: string, alias: string): string | undefined {
  if (root === 'mapping_cycle') {
    return `exists (select from cycle_snapshot s where s.cycle_id = ${alias}.id)`
  }
  if (root === 'tree_version') {
    return `exists (select from mapping_cycle c join cycle_snapshot s on s.cycle_id = c.id
      where c.tree_version_id = ${alias}.id)`
  }
  return undefined
}
