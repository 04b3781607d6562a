import { type TestDatabase, test } from '@iisg/db/testing'
import { type Duty, may } from '@iisg/domain/accounts'
import { describe, expect } from 'vitest'
import { type Door, doors } from './doors.ts'
import { everyAddress, look, send } from './knock.ts'
import { everybody, type Person } from './people.ts'
import { everyRecord, mayKnow, type Scene, type Secret } from './records.ts'
import { hasARoom, roomsOf } from './rooms.ts'

const addresses = await everyAddress()

describe('the table of who may open what', () => {
  test('has a line for every address, and for no other', () => {
    expect(Object.keys(doors).toSorted()).toEqual(addresses.map(({ path }) => path).toSorted())
  })

  test('says who reads where there is something to read, and who writes where something is sent', () => {
    const said = addresses.map(({ path }) => [
      path,
      doors[path]?.read !== undefined,
      doors[path]?.write !== undefined,
    ])

    expect(said).toEqual(
      addresses.map(({ path, loader, action }) => [
        path,
        loader !== undefined,
        action !== undefined,
      ]),
    )
  })
})

describe('every address, for every role in every scope', { timeout: 900_000 }, () => {
  test('shows nothing of a record to who may not know it', async ({ db }) => {
    const { people, scene } = await theScene(db)
    const leaks: string[] = []
    const opened = new Set<string>()

    for (const address of addresses.filter(({ loader }) => loader)) {
      for (const { params, secret, search } of askedFor(address.path, scene)) {
        for (const person of people) {
          const answer = await look(address, db, person, params, search)
          const told = `${person.name} at ${address.path} ${JSON.stringify(params)}: ${answer.status}`

          if (!isOpenTo(doors[address.path]?.read, person)) {
            if (answer.status !== 403 && answer.status !== 404) leaks.push(`${told}, not refused`)
          } else if (secret && !mayKnow(person, secret)) {
            if (answer.status !== 404) leaks.push(`${told}, not hidden`)
          }
          const words = wordsIn(answer.body, unknownTo(person, scene))
          if (words.length > 0) leaks.push(`${told}, tells ${words.join(', ')}`)
          if (answer.status < 400) opened.add(address.path)
        }
      }
    }

    expect(leaks).toEqual([])
    // A door that nobody got through would prove nothing.
    expect(
      addresses.filter(
        ({ path, loader }) =>
          loader && hasARoom(path, scene) && !opened.has(path) && doors[path]?.shut === undefined,
      ),
    ).toEqual([])
  })

  test('answers a search for a hidden word as a search for no word at all', async ({ db }) => {
    const { people, scene } = await theScene(db)
    const leaks: string[] = []

    for (const address of addresses.filter(({ loader, path }) => loader && !path.includes(':'))) {
      for (const person of people.filter(({ grant }) => grant && grant.role !== 'admin')) {
        const [hidden] = unknownTo(person, scene)
        if (!hidden) continue
        for (const where of searchesFor(address.path, scene)) {
          const search = (word: string) =>
            look(address, db, person, {}, `${where}&q=${word}&search=${word}`)
          const found = await search(hidden.word)
          const nothing = await search(noWord)

          if (found.body.replaceAll(hidden.word, noWord) !== nothing.body) {
            leaks.push(`${person.name} at ${address.path}?${where}&q=${hidden.word}`)
          }
        }
      }
    }

    expect(leaks).toEqual([])
  })

  test('takes no form from who has not the duty, and none over a record that is not theirs', async ({
    db,
  }) => {
    const { people, scene } = await theScene(db)
    const before = await stateOf(db)
    const taken: string[] = []

    for (const address of addresses.filter(({ action }) => action)) {
      const door = doors[address.path]
      for (const { params, secret } of roomsOf(address.path, scene)) {
        for (const person of people.filter((each) => !maySend(door, each, secret))) {
          const { status } = await send(address, db, person, params, { version: '1' })
          // Who has the duty elsewhere is told in a sentence why not here.
          const told = status === 422 && isOpenTo(door?.write, person)
          if (status !== 403 && status !== 404 && !told) {
            taken.push(`${person.name} to ${address.path} ${JSON.stringify(params)}: ${status}`)
          }
        }
      }
    }

    expect(taken).toEqual([])
    expect(await stateOf(db)).toEqual(before)
  })
})

const noWord = 'zqx999'

let made: { people: Person[]; scene: Scene } | undefined

/** Made once: nobody in these tests may change it. */
async function theScene(db: TestDatabase['db']) {
  if (made) return made
  const scene = await everyRecord(db)
  made = { scene, people: await everybody(db, scene.organisationIds) }
  return made
}

function askedFor(path: string, scene: Scene) {
  return searchesFor(path, scene).flatMap((search) =>
    roomsOf(path, scene).map((room) => ({ ...room, search })),
  )
}

/** An address is asked for the cycle of the scene; lists of responses are of no cycle, too. */
function searchesFor(path: string, { cycleId }: Scene): string[] {
  const ofCycle = `cycle=${cycleId}`
  return /^responses(\.csv)?$/.test(path) ? ['', ofCycle] : [ofCycle]
}

function isOpenTo(who: Duty | 'whoever is signed in' | 'anybody' | undefined, person: Person) {
  if (who === 'anybody') return true
  if (person.viewer === 'public' || who === undefined) return false
  return who === 'whoever is signed in' || may(person.viewer, who)
}

/** Whether somebody may send a form about a record: the duty has to reach whose record it is. */
function maySend(door: Door | undefined, person: Person, secret: Secret | undefined): boolean {
  if (!isOpenTo(door?.write, person)) return false
  if (secret === undefined || door?.over === undefined) return true
  if (door.write === undefined || door.write === 'anybody' || door.write === 'whoever is signed in')
    return true
  return mayKnow(person, secret) && may(person.viewer, door.write, scopeOf(secret))
}

function scopeOf({ of, pillar }: Secret) {
  const pillars = [pillar]
  if (of === 'the Secretariat') return { pillars }
  return 'partner' in of
    ? { partners: [of.partner], pillars }
    : { organisationIds: [of.organisationId], pillars }
}

function unknownTo(person: Person, { needs, responses }: Scene): Secret[] {
  return [...needs, ...responses].filter((secret) => !mayKnow(person, secret))
}

function wordsIn(body: string, secrets: readonly Secret[]): string[] {
  return secrets.map(({ word }) => word).filter((word) => body.includes(word))
}

/** What would have changed if a form had been taken. */
async function stateOf(db: TestDatabase['db']) {
  const { entries } = await db
    .selectFrom('auditEntry')
    .select(({ fn }) => fn.countAll<number>().as('entries'))
    .executeTakeFirstOrThrow()
  return entries
}
