/**
 * Does what the Containerfile says, without a container: copies what it copies into an empty folder,
 * installs what it installs, starts what it starts, as nobody where it may, and asks as its health check
 * and a client do. It does not prove that the base image is there or what is in it.
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copied, execForm, instructionsOf, plainWords } from './containerfile.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const PORT = '18080'
/** The user nobody of most systems, by number. */
const NOBODY = 65_534

const folder = mkdtempSync(join(tmpdir(), 'container-'))
chmodSync(folder, 0o755)
const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: folder, PORT }
const said: { user?: string; command?: string[]; health?: string[] } = {}

const steps: Readonly<Record<string, (rest: string) => void>> = {
  COPY(rest) {
    for (const path of copied(rest))
      cpSync(join(root, path), join(folder, path), { recursive: true })
  },
  RUN(rest) {
    const [program = '', ...args] = plainWords(rest)
    const { status, stderr } = spawnSync(program, args, {
      cwd: folder,
      env: { ...process.env, npm_config_prefer_offline: 'true' },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${rest}: ${stderr}`)
  },
  FROM: () => {},
  WORKDIR: () => {},
  EXPOSE: () => {},
  USER: (rest) => void (said.user = rest),
  ENV(rest) {
    const [name = '', value, ...more] = plainWords(rest).flatMap((word) => word.split('='))
    if (more.length) throw new Error(`It cannot follow more than one variable: ${rest}`)
    env[name] = value
  },
  CMD: (rest) => void (said.command = execForm(rest)),
  HEALTHCHECK: (rest) => void (said.health = execForm(rest.replace(/^CMD /, ''))),
}
for (const [name, rest] of instructionsOf(readFileSync(join(root, 'Containerfile'), 'utf8'))) {
  const step = steps[name]
  if (!step) throw new Error(`It does not know ${name}.`)
  step(rest)
}
const { user, command, health } = said
if (user !== 'nobody') throw new Error('It does not run as nobody.')
if (!command || !health) throw new Error('It starts nothing, or has no health check.')

/** Bytes of all files under a folder. */
const sizeOf = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(path, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
console.log(`${(sizeOf(folder) / 1e6).toFixed(0)} MB of files beside the base image`)

/** How a program of it is started; `node` is the project's own, as the image has it. */
const options = {
  cwd: folder,
  env,
  ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
}
const [, ...args] = command
const server = spawn(process.execPath, args, { ...options, stdio: 'inherit' })
const exited = new Promise<number | null>((resolve) => server.once('exit', resolve))
try {
  const [, ...asked] = health
  let healthy = false
  for (let time = 0; time < 50 && !healthy; time++) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    healthy = spawnSync(process.execPath, asked, options).status === 0
  }
  if (!healthy) throw new Error('It is not healthy after ten seconds.')
  const inputs = { firstYearExports: '8000000', manufacturer: true }
  const answer = await fetch(`http://127.0.0.1:${PORT}/evaluate`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ rule: 'foreign-trade/export-breakthrough', on: '2023-06-30', inputs }),
  })
  const { total } = (await answer.json()) as { total: string }
  if (total !== '20000.00') throw new Error(`It gave ${total}`)
} finally {
  server.kill('SIGTERM')
  const status = await exited
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(`It ended with ${status}`)
}
console.log('The Containerfile’s steps give a service that is healthy, answers and stops. ok')
