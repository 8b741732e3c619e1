import type { ComputedRoster } from '../computed-roster.ts'
import type { Format } from '../engine.ts'
import type { ForEachPlace } from '../time-slices.ts'

/** The whole roster with its results as a file. The code that writes it is loaded now. */
export async function saveRoster(
  format: Format,
  computed: ComputedRoster,
  forEachPlace: ForEachPlace,
): Promise<Blob> {
  switch (format) {
    case 'csv':
      return (await loaded(import('./csv.ts'))).csvOf(computed, forEachPlace)
    case 'xlsx':
      return (await loaded(import('./xlsx.ts'))).xlsxOf(computed, forEachPlace)
    case 'formulas':
      return (await loaded(import('./formulas.ts'))).formulasOf(computed, forEachPlace)
  }
}

/** By the time that a file is saved the network may be gone. */
function loaded<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch(() => {
    throw new Error('存文件的部分没有加载成功。请检查网络，再点一次。名册和结果都还在。')
  })
}
