/** The oldest browsers the site is built for: those of 2021, as on phones that get no newer system. */
export const BROWSERS = ['chrome90', 'safari14.1', 'firefox90']
