/** Preloaded by `bench-rows.ts`: says on standard error how much memory the process held at most. */
process.on('exit', () => {
  process.stderr.write(`peak memory ${process.resourceUsage().maxRSS} KB\n`)
})
