/**
 * Whether two builds of one commit are the same bytes. Each is made of a copy of the project's files in a
 * folder of its own, with a home, a time zone, a language and a day of its own. Run by itself it makes
 * two, compares every file and prints the digest of all; fails where a byte differs.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { copyProject } from '../build/project-copy.ts'

/** Where and when a build is made: the folder's name, and what the machine says of itself. */
export interface Circumstances {
  readonly folder: string
  readonly zone: string
  readonly language: string
  /** How many days the clock is ahead. */
  readonly ahead: number
}
export const HERE = { folder: 'a', zone: 'Asia/Shanghai', language: 'zh_CN.UTF-8', ahead: 0 }
/** Another year, on the other side of the date line. */
export const ELSEWHERE = {
  folder: 'somewhere/else',
  zone: 'America/Los_Angeles',
  language: 'C',
  ahead: 400,
}

/** Builds a copy of the project under `base` in these circumstances; gives the folder of the built site. */
export function buildIn(base: string, { folder, zone, language, ahead }: Circumstances): string {
  const project = join(base, folder)
  const home = join(project, 'home')
  mkdirSync(home, { recursive: true })
  copyProject(project)
  const { PATH, SITE, BASE } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/verify/elsewhere.ts', 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...{ PATH, HOME: home, TZ: zone, LANG: language, LC_ALL: language, AHEAD: String(ahead) },
        ...(SITE !== undefined && { SITE }),
        ...(BASE !== undefined && { BASE }),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  )
  if (status !== 0) throw new Error(`The build in ${project} failed:\n${stdout}\n${stderr}`)
  return join(project, 'dist')
}

/** Every file of a folder with its content, in order of their paths. */
export function contentsOf(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]))
}

/** The files that are not in both, or not the same in both. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
    const [a, b] = [one.get(path), other.get(path)]
    return !a || !b || !a.equals(b)
  })
}

function compare(): void {
  const base = mkdtempSync(join(tmpdir(), 'reproducible-'))
  try {
    const [one, other] = [HERE, ELSEWHERE].map((where) => {
      console.log(
        `building in “${where.folder}”, ${where.zone}, ${where.language}, ${where.ahead} days ahead`,
      )
      return contentsOf(buildIn(base, where))
    }) as [Map<string, Buffer>, Map<string, Buffer>]
    const digest = createHash('sha256')
    let bytes = 0
    for (const [path, content] of one) {
      bytes += content.length
      digest.update(`${path}\0${content.length}\0`).update(content)
    }
    const different = differences(one, other)
    console.log(`${one.size} files, ${bytes} bytes, sha256 ${digest.digest('hex')}`)
    console.log(different.length ? `${different.length} files differ:` : 'both builds are the same')
    for (const path of different) console.error(`  ${path}`)
    if (different.length) process.exitCode = 1
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) compare()
