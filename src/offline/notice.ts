import type { Shown } from './messages.ts'

/* What a page tells about the network, its store and its version: in the footer, and a bar at the bottom. */

const PUT_OFF = 'new-version-put-off'

/** Puts a sentence into the line in the footer. */
export function tell(sentence: string): void {
  document.querySelector('.network')?.replaceChildren(sentence)
}

/** Tells, from now on, when there is no network. */
export function tellNetwork(): void {
  const offline = () => tell('现在没有网络，存下的照样能算')
  if (!navigator.onLine) offline()
  addEventListener('offline', offline)
  addEventListener('online', () => tell(''))
}

/** Says in the footer what is stored, and offers by a button to store the rest where that is missing. */
export function showStore({ said, offers }: Shown, press: () => void): void {
  const [words, button] = document.querySelectorAll<HTMLElement>('.store > *')
  if (!words || !button) return
  words.textContent = said
  button.hidden = !offers
  button.onclick = () => {
    tell('正在存')
    press()
  }
}

/** Offers a new version, unless the reader has put it off in this window. */
export function offerNewVersion(take: () => void): void {
  const bar = document.querySelector('.notice')
  if (!bar || bar.childElementCount > 0 || isPutOff()) return
  bar.append(
    '有新版本',
    button('换成新版本', () => {
      // A browser waits for the old worker to finish, which may take it a while.
      bar.replaceChildren('正在换成新版本，填的数都在。')
      take()
    }),
    button('以后再说', () => {
      putOff()
      bar.replaceChildren()
    }),
  )
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(PUT_OFF) !== null
  } catch {
    return false // Storage is forbidden: each page then offers it anew.
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(PUT_OFF, 'yes')
  } catch {
    // As above.
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const one = document.createElement('button')
  one.textContent = words
  one.onclick = press
  return one
}
