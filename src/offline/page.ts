import { currentLine } from './line.ts'
import { TAKE_OVER } from './messages.ts'
import { offerNewVersion, showStore, tell, tellNetwork } from './notice.ts'
import { rest } from './rest.ts'
import { keepStored } from './storing.ts'

const HOUR = 3_600_000

/**
 * Has the site stored for use without a network by the service worker `sw.js` of this base address, and
 * offers a new version when one is there. Where the reader saves data, only when asked to.
 */
export async function startOffline(
  base: string,
  script: (address: string) => string,
): Promise<void> {
  // Absent where the connection is not secure, and in some browsers inside other apps.
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  if (import.meta.env.DEV || !serviceWorker) return
  const isFirst = !serviceWorker.controller
  const isFrugal = isFirst && currentLine().saveData
  tellNetwork()
  try {
    if (isFirst) await (isFrugal ? asked(base) : rest())
    await serviceWorker.register(script(`${base}sw.js`), { updateViaCache: 'none' })
  } catch {
    if (isFrugal) tell('没存成，刷新再试')
    return // The site works as before, with a network.
  }
  const registration = await serviceWorker.ready
  if (!isFirst) watchForVersions(registration)
  await keepStored(registration.active, isFrugal)
}

/** Resolves when the reader, who is told what it takes, asks to store the site. */
async function asked(base: string): Promise<void> {
  const offer = await fetch(`${base}offline-offer.json`)
  const { packed, raw } = await offer.json()
  const shown = offer.headers.has('content-encoding') ? packed : raw
  return new Promise((resolve) => showStore(shown, resolve))
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
    if (document.hidden || Date.now() - asked < HOUR) return
    asked = Date.now()
    registration.update().catch(() => undefined) // Without a network there is none.
  }
  ask()
  document.addEventListener('visibilitychange', ask)
}
