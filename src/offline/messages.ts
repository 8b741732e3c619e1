/** What a page tells a waiting worker when its reader has asked for the new version. */
export const TAKE_OVER = 'take-over'
