import { cityOf } from '../core/source.ts'
import { documents } from './index.ts'

/** The cities whose bulletins the documents are printed in: 朔州、晋城. */
export const CITIES = [...new Set(documents.map(cityOf))].join('、')
