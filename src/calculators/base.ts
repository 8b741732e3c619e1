/** The site's base path, ending in a slash. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** Where the calculations that were kept are listed. */
export const minePath = `${base}mine/`
