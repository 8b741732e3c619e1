/** Serves the built site and prints its address; `PORT` chooses the port, a taken one gives way to the next. */
import { preview } from 'astro'

await preview({ logLevel: 'error' }).then(({ host = 'localhost', port }) =>
  console.log(`http://${host}:${port}${process.env.BASE ?? '/'}`),
)
