/** Filters the list of rules on the home page by words (all must occur), audience and standing. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.filter')
  const word = form?.querySelector<HTMLInputElement>('#filter-word')
  const count = form?.querySelector<HTMLElement>('.filter-count')
  const expired = document.querySelector<HTMLDetailsElement>('.expired-rules')
  if (!form || !word || !count) return

  /** Whether the folded list was unfolded for a word: then it folds again without one. */
  let unfolded = false
  const chosenIn = (name: string) => String(new FormData(form).get(name) ?? '')
  const apply = (): void => {
    const wanted = word.value.toLowerCase().split(/\s+/).filter(Boolean)
    const [audience, valid] = [chosenIn('audience'), chosenIn('valid')]
    for (const group of document.querySelectorAll<HTMLElement>('.rule-group')) {
      const head = group.querySelector('.group-head')
      for (const item of group.querySelectorAll<HTMLElement>('[data-words]')) {
        const fits = !audience || item.matches(`[data-audience~="${audience}"]`)
        const text = `${item.dataset['words']} ${head?.textContent}`.toLowerCase()
        // A rule with dates of its own has its own badge.
        const badge = item.querySelector('.badge') ?? head?.querySelector('.badge')
        const isOver =
          valid !== '' && badge?.matches('[data-status=expired], [data-status=not-yet]')
        item.hidden = !fits || !!isOver || !wanted.every((one) => text.includes(one))
      }
      group.hidden = shownIn(group) === 0
    }
    if (expired) {
      const shown = shownIn(expired)
      expired.hidden = shown === 0
      if (wanted.length && !expired.open) expired.open = unfolded = true
      else if (!wanted.length && unfolded) expired.open = unfolded = false
      for (const number of expired.querySelectorAll('[data-shown]')) number.textContent = `${shown}`
    }
    const found = shownIn(document)
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
    if (word.value || chosenIn('audience') || chosenIn('valid') || count.textContent) apply()
  })
}

const shownIn = (part: ParentNode): number =>
  part.querySelectorAll('[data-words]:not([hidden])').length
