import type { PlainInputs } from '../plain-inputs.ts';
import type { TenNumbers } from '../ten-rules.ts';
import { type Library, load, type Runner } from './library.ts';

type Logic = { readonly [op: string]: unknown } | number | string | boolean;

interface JsonLogic {
  readonly apply: (logic: Logic, data: object) => unknown;
}

const of = (name: string): Logic => ({ var: name });
const is = (name: string, value: string | number): Logic => ({ '===': [of(name), value] });
const not = (logic: Logic): Logic => ({ '!': [logic] });
const and = (...logics: readonly Logic[]): Logic => ({ and: logics });
const or = (...logics: readonly Logic[]): Logic => ({ or: logics });
const among = (...groups: readonly number[]): Logic => ({ in: [of('group'), groups] });
const plus = (name: string, days: number): Logic => ({ '+': [of(name), days] });
/** First true condition wins; the last is what else. */
const cases = (...parts: readonly Logic[]): Logic => ({ if: parts });
const late = (due: Logic): Logic => ({ '>': [of('today'), due] });

const young = and({ '<': [of('age'), 30] }, not(of('skilled')));

const groupRule = cases(
  is('benefit', 'dagpenge'),
  1,
  is('benefit', 'sygedagpenge'),
  6,
  is('benefit', 'ledighedsydelse'),
  9,
  not(is('benefit', 'kontanthjaelp')),
  0,
  young,
  cases(is('readiness', 'uddannelsesparat'), 4, is('readiness', 'aktivitetsparat'), 5, -2),
  cases(is('readiness', 'jobparat'), 2, is('readiness', 'aktivitetsparat'), 3, -1),
);

const cvDue = cases(
  is('group', 1),
  plus('registeredSince', 14),
  is('group', 2),
  plus('registeredSince', 21),
  plus('benefitSince', 21),
);

const rules: Readonly<Record<Exclude<keyof TenNumbers, 'group'>, Logic>> = {
  talk: cases(
    or(not(is('benefit', 'kontanthjaelp')), of('lessIntensive')),
    0,
    { '>=': [of('talks'), 1] },
    4,
    late(plus('firstContact', 7)),
    5,
    3,
  ),
  talkDue: plus('firstContact', 7),
  coordinator: cases(among(3, 5), 3, among(-1, -2), 1, 0),
  registration: cases(
    is('group', 2),
    cases({ '>': [of('registeredSince'), 0] }, 4, late(of('firstContact')), 5, 3),
    is('group', -1),
    1,
    0,
  ),
  registrationDue: of('firstContact'),
  cv: cases(among(1, 2, 9), cases(late(cvDue), 5, 3), is('group', -1), 1, 0),
  cvDue,
  search: cases(of('lessIntensive'), 0, among(1, 2, 9), 3, is('group', -1), 1, 0),
  offers: cases(of('lessIntensive'), 0, among(2, 3), 3, is('group', -1), 1, 0),
  placement: cases(is('group', 0), 0, among(-1, -2), 1, 2),
  placementWeeks: cases(among(1, 2, 4), 4, 13),
  under30: cases(or({ '>=': [of('age'), 30] }, among(0, 6, 9)), 0, or(among(-1, -2), not(of('skilled'))), 1, 2),
  sixWeeks: cases(among(1, 9), 2, 0),
  sixWeeksMonths: cases(and(is('group', 1), { '<': [of('age'), 25] }), 6, 9),
};

const names = Object.keys(rules) as (keyof typeof rules)[];
const all = names.map((name) => rules[name]) as unknown as Logic;

async function open(): Promise<Runner> {
  const { default: logic } = (await load('json-logic-js')) as { default: JsonLogic };
  const one = (person: PlainInputs) => {
    const group = logic.apply(groupRule, person);
    return [group, logic.apply(all, { ...person, group })];
  };
  return {
    run: (people) => people.map(one),
    numbersOf: (answer) => {
      const [group, found] = answer as [number, readonly number[]];
      return { group, ...Object.fromEntries(names.map((name, at) => [name, found[at]])) } as unknown as TenNumbers;
    },
  };
}

export const jsonLogic: Library = {
  name: 'json-logic-js',
  version: '2.0.5',
  how: 'one logic for the group, then an array of logics; interpreted',
  open,
};
