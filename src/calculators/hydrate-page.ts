import type { Component } from 'svelte'
import { hydrate, tick } from 'svelte'
import { translation } from './translation.svelte.ts'

/* How a page kind comes to life: its one component takes over the HTML that it was built as. */

/**
 * Brings the component that `root` was built with to life, once what its props need has arrived.
 * Where that fails, `data-failed` lets the styles show the sentence that stands ready after it.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Svelte's own types have it
export async function hydratePage<Props extends Record<string, any>>(
  root: HTMLElement,
  component: Component<Props>,
  props: Promise<Props>,
): Promise<void> {
  try {
    hydrate(component, { target: root, props: await props })
    await tick()
    translation.watch(root)
  } catch (fault) {
    root.dataset['failed'] = ''
    throw fault
  } finally {
    delete document.documentElement.dataset['waiting']
  }
}

/** The props that a page was built with, from the JSON in its `data-props`. */
export function builtProps<Props>(root: HTMLElement): Props {
  return JSON.parse(root.dataset['props'] ?? '{}') as Props
}

/** Imports the module at an address that the page names and gives its default export. */
export async function importDefault<T>(address: string): Promise<T> {
  const module = (await import(/* @vite-ignore */ address)) as { default: T }
  return module.default
}
