/** The paper of `styles/base.css`, for what surrounds the page: the browser's bars and the start screen. */
export const PAPER = { light: '#fbfaf5', dark: '#171613' } as const
