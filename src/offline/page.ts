import type { KeepRoster } from './messages.ts'
import { KEPT, ROSTER_PAGE, TAKE_OVER } from './messages.ts'
import { offerNewVersion, tell, tellNetwork } from './notice.ts'

const HOUR = 3_600_000

/**
 * Has the site stored for use without a network by the service worker at this address, and offers a
 * new version when one is there.
 * Where the reader saves data, only a site already stored is looked after.
 */
export async function startOffline(worker: string): Promise<void> {
  // Absent where the connection is not secure, and in some browsers inside other apps.
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  if (import.meta.env.DEV || !serviceWorker) return
  const stored = serviceWorker.controller !== null
  if (stored) tellNetwork()
  else if (savesData()) return
  try {
    await serviceWorker.register(worker, { updateViaCache: 'none' })
  } catch {
    return // The site works as before, with a network.
  }
  const registration = await serviceWorker.ready
  if (!savesData()) keepRoster(registration)
  if (stored) {
    watchForVersions(registration)
    return
  }
  tell('已存好，没有网络也能用')
  tellNetwork()
}

/** Has the roster stored that is open or that a rule's page links to; a link says where that fails. */
function keepRoster({ active, scope }: ServiceWorkerRegistration): void {
  const path = (location.origin + location.pathname).slice(scope.length)
  const message: KeepRoster = { keep: `${scope}${ROSTER_PAGE.test(path) ? '' : 'roster/'}${path}` }
  const links = [...document.links].filter(
    (link): link is HTMLAnchorElement =>
      link instanceof HTMLAnchorElement && link.href.startsWith(message.keep),
  )
  if (!links.length || !ROSTER_PAGE.test(message.keep.slice(scope.length))) return
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => {
    for (const link of links)
      if (data !== KEPT) link.dataset['unstored'] = ''
      else if (link.download) void holdFile(link)
  }
  active?.postMessage(message, [port2])
}

/** Puts the file itself behind a link to save it: browsers do not ask the worker for that. */
async function holdFile(link: HTMLAnchorElement): Promise<void> {
  const file = await fetch(link.href)
  if (file.ok) link.href = URL.createObjectURL(await file.blob())
}

/** Whether the reader asked the browser to save data. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** Offers a version that waits, now or later, and asks for one now and after an hour out of sight. */
function watchForVersions(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting) offerNewVersion(() => registration.waiting?.postMessage(TAKE_OVER))
  }
  const follow = () => registration.installing?.addEventListener('statechange', offer)
  offer()
  follow()
  registration.addEventListener('updatefound', follow)

  let asked = 0
  const ask = () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < HOUR) return
    asked = Date.now()
    registration.update().catch(() => undefined) // Without a network there is none.
  }
  ask()
  document.addEventListener('visibilitychange', ask)
}
