import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runHere } from '../../support/run-here.ts'

/* What README tells people to type is answered. */

const COMMAND = /npm run --silent estimate -- ([^`\n]*)/g
/** Of files that nobody has yet, or with something left to choose. */
const OPEN = /[[<>]|\.csv/

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const commands = [...readFileSync(file, 'utf8').matchAll(COMMAND)].flatMap(([, args = '']) =>
    OPEN.test(args) ? [] : [args.replace(/\s+#.*/, '').trim()],
  )

  it('has commands to try', () => expect(commands.length).toBeGreaterThan(0))

  it.each(commands)('%s is answered', async (command) => {
    const { status, stdout, stderr } = await runHere(command.split(' '))
    expect(stderr).toBe('')
    expect([status, stdout.length > 0]).toEqual([0, true])
  })
})
