import { load, NOT_LOADED, put, tell } from '../calculators/living.ts'
import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import { openDesk } from './open-engine.ts'
import RosterWork from './RosterWork.svelte'
import { Work } from './work.svelte.ts'

/**
 * Brings the roster page of a rule to life: `data-rule` names the address of the rule's code, which
 * the desk computes with and the page explains single rows with, `data-worker` that of the desk's.
 */
export async function startRoster(root: HTMLElement): Promise<void> {
  try {
    const { rule: address = '', worker = '' } = root.dataset
    const [rule, desk] = await Promise.all([load<AnyRule>(root, 'rule'), openDesk(address, worker)])
    if (!rule) throw new Error('The page names no rule')
    put(root, 'work', RosterWork, { work: new Work(rule, desk, dayInChina(new Date())) })
    root.dataset['alive'] = ''
  } catch (fault) {
    tell(root, 'work', `名册测算${NOT_LOADED}`)
    throw fault
  }
}
