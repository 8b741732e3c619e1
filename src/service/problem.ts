import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export const PROBLEM_TYPE = 'application/problem+json'

/** Problem details of RFC 9457, in Chinese for people; `more` are members of our own. */
export function problemDetails(status: number, detail: string, more: object = {}) {
  const title = status < 500 ? '请求有错' : '程序出错'
  return { type: 'about:blank', title, status, detail, ...more }
}

/** Answers with problem details. */
export function problem(c: Context, ...[status, ...about]: Parameters<typeof problemDetails>) {
  c.header('Content-Type', PROBLEM_TYPE)
  const details = problemDetails(status, ...about)
  return c.body(JSON.stringify(details), status as ContentfulStatusCode)
}

/** Logs where the program failed, of lines at which, and not what the fault says, which may hold what was asked. */
export function report(fault: unknown, line?: number): void {
  const { name, message, stack = '' } = fault instanceof Error ? fault : new Error('')
  const frames = stack.slice(stack.indexOf(message) + message.length).match(/^ +at .*$/gm) ?? []
  const where = line === undefined ? '' : `（第 ${line} 行）`
  process.stderr.write(`${[`程序出错${where}：${name}`, ...frames].join('\n')}\n`)
}
