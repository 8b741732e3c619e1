/** The oldest browsers the site is built for: those of 2021, as on phones that get no newer system. */
export const BROWSERS = ['chrome90', 'safari14.1', 'firefox90']

/**
 * The same for syntax. Chromium 90 reads `a?.b`, but has a fault with `(a?.b)(...c)`, for which every `?.`
 * would be written out; nothing here is called so, and tests/built/old-browsers.spec.ts reads every script.
 * Firefox 78 is the last without what came after ES2020, which no script uses.
 */
export const SYNTAX = ['chrome91', 'safari14.1', 'firefox78']
