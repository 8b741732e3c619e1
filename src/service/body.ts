import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { LONGEST_LINE } from '../core/ndjson/lines.ts'
import { readJson } from '../core/ndjson/read-json.ts'
import type { CalculationRequest } from './calculator.ts'

export const JSON_TYPE = 'application/json'
export const LINES_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl']

const TYPES = `类型写 ${JSON_TYPE}，一行一个请求的写 ${LINES_TYPES[0]}；用 UTF-8，不压缩。`

/** Whether the body is a request a line, not one request; throws where it says it is neither. */
export function isLines({ req }: Context): boolean {
  const says = (req.header('Content-Type') ?? '').toLowerCase().replace(/[\s"]/g, '')
  const type = /^([^;]*)(;charset=utf-?8)?;?$/.exec(says)?.[1] ?? ''
  const plain = (req.header('Content-Encoding') ?? 'identity') === 'identity'
  if (plain && type === JSON_TYPE) return false
  if (plain && LINES_TYPES.includes(type)) return true
  throw new HTTPException(415, { message: TYPES })
}

/** The JSON of a body that is one request, whatever it is, numbers exactly as they were written. */
export async function readBody(c: Context): Promise<CalculationRequest> {
  if (isLines(c)) throw new HTTPException(415, { message: `这里一次算一个，${JSON_TYPE}。` })
  const text = await textOf(c)
  try {
    return readJson(text) as CalculationRequest
  } catch {
    throw new HTTPException(400, { message: '发来的不是完整的 JSON，或者套得太深。' })
  }
}

/**
 * Of an announced length Node gives no more, and the adapter reads it three times as fast. Where the
 * sender breaks off, nobody waits for the answer.
 */
async function textOf({ req }: Context): Promise<string> {
  const announced = req.header('Content-Length')
  if (Number(announced ?? 0) > LONGEST_LINE) throw tooLong()
  if (announced !== undefined) return req.text().catch(() => '')
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of untilItEnds(req.raw.body)) {
    if ((length += piece.length) > LONGEST_LINE) throw tooLong()
    pieces.push(piece)
  }
  return new TextDecoder().decode(Buffer.concat(pieces))
}

const tooLong = () => new HTTPException(413, { message: '一个请求最多 1 MB。' })

/** A body up to where its sender breaks off, if he does. */
export async function* untilItEnds(body: ReadableStream<Uint8Array> | null) {
  try {
    if (body) yield* body
  } catch {
    return
  }
}
