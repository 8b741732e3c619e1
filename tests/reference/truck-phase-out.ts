/** 晋市政办〔2020〕61号: old diesel lorries that leave service, and the roads closed to them. */
import { checked, isTrue } from './checked.ts'
import { check, given, type Inputs, type Reference } from './model.ts'
import { choice, day, flag } from './ranges.ts'

// 2020-11-02; it states no end.
const plan = {
  ...{ from: '2020-11-02', to: null },
  ...{ kind: 'check', unit: '是否' },
  statuses: ['ok'] as const,
}

const classes = ['heavy', 'medium', 'tractor', 'other']

/** 截止2013年7月1日前生产, without that day or with it. */
function madeInTime(inputs: Inputs, lastDay: string | undefined): boolean {
  const madeOn = given(inputs, 'madeOn')
  return lastDay === 'included' ? madeOn <= '2013-07-01' : madeOn < '2013-07-01'
}

/** Section 8 of the rule book, 柴油货车淘汰. */
export const truckPhaseOut: Record<string, Reference> = {
  // 二: 在我市车辆管理部门注册登记并持有道路运输证的重型柴油货车、中型柴油货车、牵引车.
  'truck-phase-out/in-scope': checked(
    {
      ...{ registeredHere: flag, permit: flag, diesel: flag },
      ...{ truckClass: choice(...classes), madeOn: day },
    },
    {
      ...plan,
      readings: { lastDay: ['excluded', 'included'] },
      ask: (random) => ({
        registeredHere: random.flag(10),
        permit: random.flag(10),
        diesel: random.flag(10),
        truckClass: random.pick(classes),
        madeOn: random.day('1990-01-01', '2020-12-31', '2013-07-01', '2013-07-01'),
      }),
      answer: (inputs, readings) =>
        check(
          ['registeredHere', 'permit', 'diesel'].every((key) => isTrue(inputs, key)) &&
            given(inputs, 'truckClass') !== 'other' &&
            madeInTime(inputs, readings.lastDay),
        ),
    },
  ),

  // 五: 全市范围内所有道路禁止国三及以下柴油营运客、货车通行.
  'truck-phase-out/road-ban': checked(
    { nationalThree: flag, diesel: flag, commercial: flag },
    {
      ...plan,
      readings: {},
      ask: (random) => ({
        nationalThree: random.flag(4),
        diesel: random.flag(4),
        commercial: random.flag(4),
      }),
      answer: (inputs) =>
        check(['nationalThree', 'diesel', 'commercial'].every((key) => isTrue(inputs, key))),
    },
  ),
}
