/*
 * What a page may load and do, said once: the pages carry it in their heads (`Head.astro`), and the
 * files that tell a host its headers are made of it (`scripts/build/host-headers.ts`).
 */

/**
 * The content security policy of every page: everything comes from the site itself, there is no script
 * or style inside a page, and a text becomes a script's address or part of a page only where the two
 * named policies make it so: Svelte's for its own templates, and `calculators/own-script.ts`.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html huisuan-script',
].join('; ')

/**
 * The same for a page in a frame of another site. Where that site sandboxes it, it has no origin, and in
 * WebKit `'self'` then matches nothing: the address the site is built for stands beside it.
 */
export const framedPolicy = (site: URL): string =>
  POLICY.replaceAll("'self'", `'self' ${site.origin}`)

/** An address carries the calculation: it is told to nobody, not even to the site's own files. */
export const REFERRER = 'no-referrer'
