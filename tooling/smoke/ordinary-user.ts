import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import path from 'node:path'

export type User = { uid: number; gid: number; home: string }

/**
 * Where we are root, somebody with no rights to try as, so that both kinds of user are tried; as
 * anybody else, nobody but ourselves. Their home is new: whatever the platform needs it must fetch.
 */
export function ordinaryUser(folder: string): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const user = { uid: 65_534, gid: 65_534, home: path.join(folder, 'home') }
  if (spawnSync('npm', ['--version'], { uid: user.uid, gid: user.gid, cwd: '/' }).status !== 0)
    return undefined

  mkdirSync(user.home)
  chownSync(user.home, user.uid, user.gid)
  return user
}
