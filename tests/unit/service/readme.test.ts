import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REQUEST } from '../../support/asked.ts'
import { app } from '../../support/service.ts'

/* What the two READMEs tell people to ask over HTTP is answered. */

const CURL = /curl http:\/\/127\.0\.0\.1:8080(\S+)(.*)$/gm

/** A line of curl as a request: `-T` sends a file, here of one line. */
function requestOf(path: string, options: string): [string, RequestInit] {
  const [, name = '', value = ''] = /-H '([^:]+): ([^']+)'/.exec(options) ?? []
  const [, data] = /-d '([^']+)'/.exec(options) ?? []
  const body = options.includes(' -T ') ? `${JSON.stringify(REQUEST)}\n` : data
  if (body === undefined) return [path, {}]
  return [path, { method: 'POST', headers: { [name]: value }, body }]
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const commands = [...readFileSync(file, 'utf8').matchAll(CURL)]

  it('has something to ask', () => expect(commands.length).toBeGreaterThan(0))

  it.each(commands.map(([, path = '', options = '']) => [path, options]))(
    '%s%s is answered',
    async (path, options) => {
      const answer = await app.request(...requestOf(path, options))
      const text = await answer.text()
      expect(answer.status).toBe(200)
      if (path === '/evaluate') expect(JSON.parse(text)).toMatchObject({ status: 'ok' })
    },
  )

  it('names no address that is not there', () => {
    const known = app.routes.map((route) => route.path)
    const [, section = ''] =
      /npm run api`([^]*?)npm run mcp`/.exec(readFileSync(file, 'utf8')) ?? []
    const named = [...section.matchAll(/`(?:[A-Z]+ )?(\/[^` ]+)`/g)].map(([, path = '']) =>
      path.replace(/<(\w+)>/g, (_, name) => `:${name === 'document' ? 'slug' : name}`),
    )
    expect(named.length).toBeGreaterThan(3)
    for (const path of named) expect(known).toContain(path)
  })
})
