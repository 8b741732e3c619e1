import { startOffline } from '../offline/page.ts'

/* What a page starts only once it can be used: `load-later.ts` loads this file then. */

void startOffline()
