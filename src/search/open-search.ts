import { hydratePage } from '../calculators/hydrate-page.ts'
import Search from './Search.svelte'

/** Takes over the HTML that the search was built as. */
export function openSearch(root: HTMLElement): Promise<void> {
  return hydratePage(root, Search, Promise.resolve({}))
}
