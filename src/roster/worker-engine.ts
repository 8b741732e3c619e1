import type { Answers } from '../core/rows/questions.ts'
import { abortError } from './abort.ts'
import type {
  ComputeOptions,
  Filter,
  Format,
  Opened,
  RosterAsked,
  RosterEngine,
  ShownRow,
  Sums,
} from './engine.ts'
import type { Call, Reply, Request } from './messages.ts'

/** A call that waits for its reply. */
interface Pending {
  readonly onProgress: ((done: number) => void) | undefined
  readonly resolve: (value: never) => void
  readonly reject: (fault: Error) => void
}

/** The engine as the page calls it while a worker does the work. */
export class WorkerEngine implements RosterEngine {
  private readonly worker: Worker
  private readonly pending = new Map<number, Pending>()
  private calls = 0
  private failed = false

  /** The worker must have replied that it is ready. */
  constructor(worker: Worker) {
    this.worker = worker
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.receive(data)
    worker.onerror = () => this.fail()
  }

  open(source: File | string, sheet?: string): Promise<Opened> {
    return this.call(['open', source, sheet])
  }

  match(answers: Answers): Promise<Opened> {
    return this.call(['match', answers])
  }

  compute(asked: RosterAsked, options?: ComputeOptions): Promise<Sums> {
    return this.call(['compute', asked], options)
  }

  rows(filter: Filter, from: number, count: number): Promise<{ all: number; rows: ShownRow[] }> {
    return this.call(['rows', filter, from, count])
  }

  classes(column: number, most: number): Promise<Sums[]> {
    return this.call(['classes', column, most])
  }

  save(format: Format): Promise<Blob> {
    return this.call(['save', format])
  }

  private call<Value>(call: Call, { signal, onProgress }: ComputeOptions = {}): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.failed) throw new Error(FAILED)
      if (signal?.aborted) throw abortError()
      const id = this.calls++
      this.pending.set(id, { onProgress, resolve, reject })
      this.send({ id, call })
      // The worker says how the call ended: it may have been done before the message came.
      signal?.addEventListener('abort', () => this.send({ abort: id }), { once: true })
    })
  }

  private send(request: Request): void {
    this.worker.postMessage(request)
  }

  private receive(reply: Reply): void {
    const pending = this.pending.get(reply.id)
    if ('done' in reply) return pending?.onProgress?.(reply.done)
    this.pending.delete(reply.id)
    if ('value' in reply) pending?.resolve(reply.value as never)
    else pending?.reject(reply.aborted ? abortError() : new Error(reply.fault))
  }

  /** After a fault that nobody caught, whatever the worker still replied could be wrong. */
  private fail(): void {
    this.failed = true
    this.worker.terminate()
    for (const { reject } of this.pending.values()) reject(new Error(FAILED))
    this.pending.clear()
  }
}
const FAILED = '后台的计算出了意外，停住了。请刷新这一页，再打开名册。'
