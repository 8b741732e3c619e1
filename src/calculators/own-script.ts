import { base } from './base.ts'

/** The part of the browser's trusted types that is used; browsers before Chromium 83 have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** The address itself where it is one of the site's own files; throws for any other. */
function own(address: string): string {
  const { href, origin, pathname } = new URL(address, location.href)
  if (origin !== location.origin || !pathname.startsWith(base))
    throw new TypeError(`Not a script of this site: ${address}`)
  return href
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/**
 * An address from which the browser may run a worker: the pages' policy lets no other text be one.
 * Throws where it is not a file of the site.
 */
export function ownScript(address: string): string {
  const types = window.trustedTypes
  if (!types) return own(address)
  policy ??= types.createPolicy('huisuan-script', { createScriptURL: own })
  return policy.createScriptURL(address)
}
