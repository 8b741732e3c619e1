/*
 * Elder mode (长者模式): large text, one thing at a time. It is remembered on this device; before-paint.js
 * puts it on before the page is painted.
 */

const KEY = 'huisuan-elder'
const root = document.documentElement

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    // Storage is forbidden: the mode then lasts as long as the page.
    return root.hasAttribute('data-elder')
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, 'on')
    else localStorage.removeItem(KEY)
  } catch {
    // As above.
  }
}

/** Puts the page into elder mode or out of it, and tells the calculator. */
function show(on: boolean): void {
  root.toggleAttribute('data-elder', on)
  for (const button of document.querySelectorAll<HTMLElement>('.elder-switch')) {
    button.textContent = on ? '退出长者模式' : '长者模式'
    button.hidden = false
  }
  document.dispatchEvent(new Event('elder'))
}

/** Brings the switch of every page to life. */
export function startElderSwitch(): void {
  show(remembered())
  for (const button of document.querySelectorAll('.elder-switch'))
    button.addEventListener('click', () => {
      const on = !root.hasAttribute('data-elder')
      remember(on)
      show(on)
    })
  // Another tab, or a page brought back from the browser's memory.
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) show(remembered())
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(remembered())
  })
}
