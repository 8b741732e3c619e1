import { faultText } from './faults-text.ts'
import { DONE, FAULT, main } from './main.ts'

/* The process of the command line, which alone reads the clock; core takes the day as an argument. */

// A reader that has seen enough (head, less) closes the pipe, which is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') process.stderr.write(faultText(fault))
    process.exit(fault.code === 'EPIPE' ? DONE : FAULT)
  })

process.exitCode = await main(process.argv.slice(2), process, new Date())
