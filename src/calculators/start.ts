import type { ComponentProps } from 'svelte'
import type { AnyRule } from '../core/index.ts'
import { linkOfAddress } from './address.ts'
import { builtProps, hydratePage, importDefault } from './hydrate-page.ts'
import type { BuiltStated } from './stated/load-stated.ts'
import { loadStated } from './stated/load-stated.ts'
import RulePage from './RulePage.svelte'

type Props = ComponentProps<typeof RulePage>

/**
 * Brings the calculator of a rule page to life. `data-rule` names the address of the rule's own code,
 * so that a page loads no other rule's.
 */
export function startRulePage(root: HTMLElement): Promise<void> {
  const { rule: code, stated: figures } = root.dataset
  const built = builtProps<Omit<Props, 'rule' | 'link' | 'stated'>>(root)
  const coming = Promise.all([
    importDefault<AnyRule>(code ?? ''),
    linkOfAddress(),
    figures ? loadStated(JSON.parse(figures) as BuiltStated) : undefined,
  ])
  return hydratePage<Props>(
    root,
    RulePage,
    coming.then(([rule, link, stated]) => ({
      ...built,
      ...{ rule, link, stated, chosen: chosenIn(root) },
    })),
  )
}

/**
 * The options chosen before the script ran, by key. Texts come in with Svelte's bindings, which lose a
 * group of radio buttons where a text was typed as well.
 */
function chosenIn(root: HTMLElement): [key: string, option: string][] {
  return [...root.querySelectorAll<HTMLInputElement>('.form input[type="radio"]')]
    .filter(({ checked, defaultChecked }) => checked && !defaultChecked)
    .map(({ name, value }) => [name, value])
}
