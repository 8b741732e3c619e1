import { dateInWords } from '../../core/dates.ts'
import type { Figure } from './stated.svelte.ts'

/** The days of calculation that a figure is for: 2021年1月1日起、2021年12月31日止 */
export const periodText = ({ from, to }: Pick<Figure, 'from' | 'to'>): string =>
  `${dateInWords(from)}起${to ? `、${dateInWords(to)}止` : ''}`
