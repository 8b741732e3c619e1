/** Preloaded into a process that is measured: says on standard error what it took when it ends. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1_000_000
  process.stderr.write(`peak memory ${maxRSS} KB\nprocessor time ${seconds.toFixed(2)} s\n`)
})
