import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { openAPIRouteHandler } from 'hono-openapi'
import { except } from 'hono/combine'
import { cors } from 'hono/cors'
import { RETAINED_304_HEADERS, etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { timeout } from 'hono/timeout'
import { dayInChina } from '../core/dates.ts'
import type { Outcome } from '../core/evaluate.ts'
import { answerLines } from '../core/ndjson/answers.ts'
import { respond } from '../core/respond.ts'
import { catalogueJson } from '../policies/catalogue-json.ts'
import { AS_OF, ruleOf, rules } from '../policies/index.ts'
import { procedureJson } from '../policies/procedure-json.ts'
import { ruleJson } from '../policies/rule-json.ts'
import { LINES_TYPES, isLines, readBody, untilItEnds } from './body.ts'
import { calculatorOf } from './calculator.ts'
import { ASKED, documentation, documented } from './openapi.ts'
import { problem, report } from './problem.ts'
import type { Settings } from './settings.ts'

/** The app that answers programs over HTTP, and at `/mcp` assistants. */
export function createApi(
  { lines, bodySeconds }: Pick<Settings, 'lines' | 'bodySeconds'>,
  today = () => dayInChina(new Date()),
): Hono {
  const { evaluate, explain } = calculatorOf(rules, today)
  const inTime = timeout(bodySeconds * 1000, new HTTPException(408, { message: LATE }))
  const app = new Hono()
  app.use(secureHeaders(SECURE))
  app.use(except((c) => c.req.method !== 'OPTIONS', cors(CORS)))
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'Access-Control-Allow-Origin'] }))
  app.use(methodNotAllowed({ app, onMethodNotAllowed }), cached)
  app.notFound((c) => problem(c, 404, '没有这个地址，有哪些写在 /openapi.json。'))
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return problem(c, fault.status, fault.message)
    report(fault)
    return problem(c, 500, '没有算出来。')
  })

  const one = documented('evaluate', '算一个请求', 'Outcome', { ...ASKED, description: MANY })
  app.post('/evaluate', one, except(isLines, inTime), async (c) => {
    if (!isLines(c)) {
      const outcome = evaluate(await readBody(c))
      return answered(c, outcome, outcome)
    }
    // One day for all lines, even past midnight.
    const day = today()
    const answer = (raw: unknown) => respond(raw, day, ruleOf).outcome
    const answers = answerLines(untilItEnds(c.req.raw.body), answer, report, lines)
    c.header('Content-Type', LINES_TYPES[0])
    return c.body(Readable.toWeb(Readable.from(answers, { objectMode: false })) as ReadableStream)
  })
  const steps = documented('explain', '算一个请求，写出每一步', 'Explained', ASKED)
  app.post('/explain', steps, inTime, async (c) => {
    const explained = explain(await readBody(c))
    return answered(c, explained.outcome, explained)
  })
  app.get('/rules', documented('listRules', '全部措施', 'Catalogue'), (c) =>
    c.json(catalogueJson()),
  )
  app.get('/rules/:policy/:rule', documented('getRule', '一项措施', 'Rule'), (c) => {
    const rule = ruleOf(`${c.req.param('policy')}/${c.req.param('rule')}`)
    return found(c, rule && ruleJson(rule))
  })
  const how = documented('getProcedure', '一份文件的事怎么办', 'Procedure')
  app.get('/documents/:slug/procedure', how, (c) => found(c, procedureJson(c.req.param('slug'))))
  app.get('/health', documented('health', '在不在', 'Health'), (c) =>
    c.json({ status: 'ok', asOf: AS_OF }),
  )
  app.get('/openapi.json', openAPIRouteHandler(app, { documentation }))
  // Loaded at the first question, for the search's words take as much memory as all the rest.
  app.all('/mcp', async (c) => (await import('./mcp-http.ts')).answerMcp(c.req.raw))
  return app
}

const MANY = `一行一个请求的（${LINES_TYPES.join('、')}），一行答一个，来一行答一行。`
const LATE = '请求没有按时传完。'
const CORS = { allowMethods: ['GET', 'HEAD', 'POST'], maxAge: 86_400 }
const SECURE = {
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin',
  // It speaks HTTP; whoever brings HTTPS says so.
  strictTransportSecurity: false,
}

const onMethodNotAllowed = (c: Context, methods: string[]) => {
  c.header('Allow', methods.join(', '))
  return problem(c, 405, `这个地址只收 ${methods.join('、')}。`)
}

/** What is published changes with a release only; answers are nobody else's. Any page may ask. */
async function cached(c: Context, next: () => Promise<void>): Promise<void> {
  c.header('Access-Control-Allow-Origin', '*')
  await next()
  const published = c.req.method !== 'POST' && c.res.ok && c.req.path !== '/health'
  // Not `c.header`, which from here on makes the answer anew, as a stream.
  c.res.headers.set('Cache-Control', published ? 'public, max-age=3600' : 'no-store')
}

const found = (c: Context, json: object | undefined) =>
  json ? c.json(json) : problem(c, 404, '没有这一项，有哪些写在 /rules。')

/** An answer, or all that is wrong with its request. */
function answered(c: Context, { status, rule, problems }: Outcome, whole: object) {
  if (status !== 'invalid') return c.json(whole)
  return problem(c, 422, `有 ${problems.length} 处要改，见 problems。`, { rule, problems })
}
