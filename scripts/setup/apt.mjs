import { existsSync } from 'node:fs'

/** Whether Debian's packages can be installed here: Debian or Ubuntu, as root. */
export function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
