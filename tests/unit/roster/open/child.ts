import { readFileSync } from 'node:fs'
import { openFile } from '../../../../src/roster/open/index.ts'

/* Opens the workbook named, in a process of its own with little memory, and says what came of it and took. */

const [, , path = ''] = process.argv
const table = await openFile(path, readFileSync(path))
const took = process.cpuUsage().user / 1000
console.log(JSON.stringify({ table, took }))
