import { ownScript } from '../calculators/own-script.ts'
import { startOffline } from '../offline/page.ts'
import { startElderSwitch } from './elder.ts'
import { base } from '../calculators/base.ts'

/* What a page starts only once it can be used: `load-later.ts` loads this file then. */

startElderSwitch()
void startOffline(base, ownScript)
