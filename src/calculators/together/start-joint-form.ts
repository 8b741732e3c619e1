import { linkOfAddress } from '../address.ts'
import { builtProps, hydratePage } from '../hydrate-page.ts'
import JointForm from './JointForm.svelte'
import { REPEATABLE } from './joint-link.ts'

/** Brings the page's joint form to life, with what the link that opened it carries. */
export function startJointForm(): void {
  const root = document.querySelector<HTMLElement>('#together')
  if (!root) return
  const link = linkOfAddress(REPEATABLE)
  void hydratePage(
    root,
    JointForm,
    link.then((link) => ({ ...builtProps(root), link })),
  )
}
