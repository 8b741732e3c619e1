/**
 * What follows from an event of a document on a day, counted by hand: each date's id and day, or `none`,
 * with the days by other readings in brackets; and how it was counted.
 */
export type DateCount = [slug: string, event: string, day: string, dates: string[], working: string]

// Off in 2021: 19–21 September, 1–7 October; worked: Sunday 26 September, Saturday 9 October.
// So the working days after Friday 24 September are 26–30 (5), 8 and 9 October (7), 11–15 (12),
// 18–22 (17), 25–29 (22), 1–5 November (27), 8 (28).
