/** Where the site is served, the hosts that tests start included; and pages of others with a frame of it. */
export const SITES = new Set<string>()
export const OTHERS = new Set<string>()
