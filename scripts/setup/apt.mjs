import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * The words that start apt-get with the right to install: for root, or for others where sudo asks for no
 * password. Undefined where neither holds, or where the system has no apt-get.
 */
export function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  if (process.getuid?.() === 0) return ['apt-get']
  const hasSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return hasSudo ? ['sudo', '-n', 'apt-get'] : undefined
}
