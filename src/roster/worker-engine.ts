import type { Asked } from '../core/rows/columns.ts'
import type { Desk, Filter, Format, Opened, ShownRow, Sums } from './engine.ts'
import { Cancelled } from './engine.ts'
import type { Call, Question, Reply } from './messages.ts'

/** One who waits for a reply. */
interface Waiting {
  readonly told: ((done: number) => void) | undefined
  readonly resolve: (value: never) => void
  readonly reject: (fault: Error) => void
}

/** The desk as the page sees it while a worker does the work. */
export class RemoteDesk implements Desk {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private calls = 0
  private lost = false

  /** The worker must have said that it is ready. */
  constructor(worker: Worker) {
    this.worker = worker
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.hear(data)
    worker.onerror = () => this.lose()
  }

  open(source: File | string): Promise<Opened> {
    return this.ask(['open', source])
  }

  compute(asked: Asked, told: (done: number) => void): Promise<Sums> {
    return this.ask(['compute', asked], told)
  }

  cancel(): void {
    this.ask(['cancel']).catch(() => undefined)
  }

  rows(filter: Filter, from: number, count: number): Promise<{ all: number; rows: ShownRow[] }> {
    return this.ask(['rows', filter, from, count])
  }

  classes(column: number, most: number): Promise<Sums[]> {
    return this.ask(['classes', column, most])
  }

  save(format: Format): Promise<Blob> {
    return this.ask(['save', format])
  }

  private ask<Answer>(asked: Question, told?: (done: number) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.lost) throw new Error(LOST)
      const id = this.calls++
      this.waiting.set(id, { told, resolve, reject })
      const call: Call = { id, asked }
      this.worker.postMessage(call)
    })
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.id)
    if ('done' in reply) return waiting?.told?.(reply.done)
    this.waiting.delete(reply.id)
    if ('value' in reply) waiting?.resolve(reply.value as never)
    else waiting?.reject(new (reply.cancelled ? Cancelled : Error)(reply.fault))
  }

  /** A fault that nobody caught: whatever the worker still said could be wrong. */
  private lose(): void {
    this.lost = true
    this.worker.terminate()
    for (const { reject } of this.waiting.values()) reject(new Error(LOST))
    this.waiting.clear()
  }
}
const LOST = '后台的计算出了意外，停住了。请刷新这一页，再打开名册。'
