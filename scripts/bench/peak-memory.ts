import { readFileSync } from 'node:fs'

/** Preloaded into a process that is measured: says on standard error what it took when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1_000_000
  process.stderr.write(`peak memory ${peak()} KB\nprocessor time ${seconds.toFixed(2)} s\n`)
})

/**
 * The most memory it held, in KB. Linux counts as a process's `maxRSS` what the process that started it
 * held at that moment, so its own is read where the system keeps it.
 */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
}
