import type { DocumentDates, FollowingDate } from '../../core/index.ts'
import approval from './approval-deadline.ts'
import connection from './connection-days.ts'
import { electricity } from './document.ts'

const CUSTOMERS = {
  resident: '居民',
  'three-zero': '“三零”的低压非居民',
  'low-voltage': '其他低压非居民',
  'single-source': '高压单电源',
  'dual-source': '高压双电源',
}
const VOLTAGES = { low: '低压', '10kv': '10kV 高压' }

const connected = ([customer, words]: [string, string]): FollowingDate => ({
  id: `connected-${customer}`,
  title: `${words}：装表接电最晚到`,
  step: 'meter',
  office: true,
  rule: connection,
  inputs: ['date', 'appliedDate'],
  given: { customer },
  line: 'latest',
})

const permitted = ([voltage, words]: [string, string]): FollowingDate => ({
  id: `permitted-${voltage}`,
  title: `${words}：审批最晚到`,
  step: 'works-and-permits',
  office: true,
  rule: approval,
  inputs: ['acceptedDate'],
  given: { voltage },
})

export const dates: DocumentDates = {
  document: electricity,
  events: [
    {
      id: 'applied',
      title: '受理报装那天',
      dates: Object.entries(CUSTOMERS).map(connected),
    },
    {
      id: 'permitsAccepted',
      title: '受理审批那天',
      dates: Object.entries(VOLTAGES).map(permitted),
    },
  ],
}
