/*
 * Brings the copy button of the snippet to life; loaded when the calculator is alive. Older browsers
 * and pages without https have no clipboard: there the text stays marked, to be copied by hand.
 */
const box = document.querySelector('#snippet')
const text = box?.querySelector('code')
const button = box?.querySelector('button')
const status = box?.querySelector('[role="status"]')

async function copy(): Promise<void> {
  if (!text || !status) return
  getSelection()?.selectAllChildren(text)
  try {
    await navigator.clipboard.writeText(text.textContent)
    status.textContent = '已复制。'
  } catch {
    status.textContent = '这个浏览器不让直接复制。代码已经选中，请自己复制。'
  }
}

button?.addEventListener('click', () => void copy())
if (button) button.hidden = false

// A module of its own, with names of its own.
export {}
