/** Filters the list of rules on the home page by words (all must occur) and audience. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.filter')
  const word = form?.querySelector<HTMLInputElement>('#filter-word')
  const count = form?.querySelector<HTMLElement>('.filter-count')
  if (!form || !word || !count) return

  const audience = () => String(new FormData(form).get('audience') ?? '')
  const apply = (): void => {
    const wanted = word.value.toLowerCase().split(/\s+/).filter(Boolean)
    const chosen = audience()
    let found = 0
    for (const group of document.querySelectorAll<HTMLElement>('.rule-group')) {
      const fits = chosen === '' || (group.dataset['audience'] ?? '').split(' ').includes(chosen)
      const heading = group.querySelector('.group-head')?.textContent ?? ''
      let shown = 0
      for (const item of group.querySelectorAll<HTMLElement>('[data-words]')) {
        const text = `${item.dataset['words']} ${heading}`.toLowerCase()
        item.hidden = !fits || !wanted.every((one) => text.includes(one))
        if (!item.hidden) shown++
      }
      group.hidden = shown === 0
      found += shown
    }
    count.textContent =
      found > 0 ? `找到 ${found} 项` : '没有找到。换个短一点的词试试，如“出口”“养老”“电梯”。'
  }
  form.hidden = false
  form.addEventListener('input', (event) => {
    // Half a pinyin is no word yet.
    if (!(event as InputEvent).isComposing) apply()
  })
  for (const kind of ['compositionend', 'change']) form.addEventListener(kind, apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // What the browser puts back into the form on a return comes without an event.
  addEventListener('pageshow', () => {
    if (word.value || audience() || count.textContent) apply()
  })
}
