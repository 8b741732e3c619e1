import { serveHost } from '../../support/browser/host-page.ts'
import { startHost } from '../../support/browser/host.ts'
import { inEngines } from '../../support/engines/engines.ts'
import { accountant, clerk, farmer, neighbours, snippet } from '../../support/engines/journeys.ts'
import type { Reader } from '../../support/engines/reader.ts'

/* The personas in browsers of other engines, each in a browser of its own. */

type Host = Awaited<ReturnType<typeof startHost>>

/** A clerk puts a calculator into the county's own page. */
async function clerkAtWork(reader: Reader, { address }: Host): Promise<void> {
  const county = await serveHost(await snippet(reader, address))
  try {
    await clerk(reader, county.address)
  } finally {
    await county.close()
  }
}

const JOURNEYS: Record<string, (reader: Reader, host: Host) => Promise<void>> = {
  'an accountant gets the sums over eight measures': (reader, host) =>
    accountant(reader, host.address),
  'a farmer in elder mode keeps the monthly top-up, without a network': (reader, host) =>
    farmer(reader, host.address, host.stop),
  'neighbours share a lift by weights': (reader, host) => neighbours(reader, host.address),
  'a clerk puts a calculator into the county’s own page': clerkAtWork,
}

for (const [title, journey] of Object.entries(JOURNEYS))
  inEngines(
    title,
    async (reader) => {
      const host = await startHost('dist')
      try {
        await journey(reader, host)
      } finally {
        await host.stop()
      }
    },
    '@nightly',
  )
