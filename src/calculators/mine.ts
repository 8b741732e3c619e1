import { mount } from 'svelte'
import Mine from './Mine.svelte'

/**
 * Brings the page of kept calculations to life. `data-rules` names, by rule id, the address of each
 * rule's code; none is loaded before calculations are compared.
 */
export function startMine(root: HTMLElement): void {
  const rules = JSON.parse(root.dataset['rules'] ?? '{}') as Record<string, string>
  root.textContent = ''
  mount(Mine, { target: root, props: { rules } })
}
