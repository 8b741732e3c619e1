/* `npm run api`: listens until it is told to stop, and finishes what it began. */
import { createApi } from './api.ts'
import { startServer } from './server.ts'
import { settingsOf } from './settings.ts'

const settings = settingsOf(process.env)
const server = await startServer(createApi(settings), settings)
process.stdout.write(`${server.origin}\n`)
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void server.stop())
