import { sql } from 'kysely'
import type { Database } from './db.ts'

type Passwords = { appPassword: string; publicPassword: string }

/** Gives each login what it needs and nothing more. Repeated after every migration. */
export async function grantRights(db: Database, passwords: Passwords): Promise<void> {
  await ensureLogin(db, 'iisg_app', passwords.appPassword)
  await ensureLogin(db, 'iisg_public', passwords.publicPassword)
  await sql.raw(rights).execute(db)
}

async function ensureLogin(db: Database, name: string, password: string): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${name}`.execute(db)
  const verb = rows.length === 0 ? sql`create` : sql`alter`
  // Roles take no parameters: `sql.lit` quotes the password.
  await sql`${verb} role ${sql.id(name)} login password ${sql.lit(password)}`.execute(db)
}

const rights = `
  revoke all on schema public, published, auth, pgboss from public;
  revoke execute on all functions in schema public, published, pgboss from public;
  revoke all on all tables in schema public, published, auth, pgboss from iisg_public;

  grant usage on schema public, auth, pgboss to iisg_app;
  grant select, insert, update, delete on all tables in schema public, auth, pgboss to iisg_app;
  grant usage on all sequences in schema public, auth, pgboss to iisg_app;
  grant execute on all functions in schema public, pgboss to iisg_app;

  -- What happened stays as it was told.
  revoke update, delete, truncate on audit_entry, audit_subject from iisg_app;
  revoke update, delete, truncate on link_confirmation from iisg_app;
  revoke update, delete, truncate on need_version, need_return from iisg_app;
  revoke delete, truncate on need_approval, need_comment from iisg_app;
  revoke update, delete, truncate on cycle_snapshot, cycle_edition, cycle_erratum from iisg_app;
  revoke update, delete, truncate on public_figure from iisg_app;
  revoke delete, truncate on figure_publication from iisg_app;
  -- Whoever freezes a cycle waits for those who write: for that it locks this table.
  grant maintain on cycle_snapshot to iisg_app;
  revoke insert, update, delete on kysely_migration, kysely_migration_lock from iisg_app;

  grant usage on schema published to iisg_public;
  grant select on all tables in schema published to iisg_public;
  grant execute on all functions in schema published to iisg_public;
`
