import { flag } from '../../core/index.ts'

/** The phase-out and the ban are of diesel engines. */
export const dieselField = flag('烧柴油', {
  fact: 'diesel-engine',
  hint: '看行驶证或登记证书的燃料种类',
})
