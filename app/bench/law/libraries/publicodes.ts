import type { PlainInputs } from '../plain-inputs.ts';
import type { TenNumbers } from '../ten-rules.ts';
import { type Library, load, type Runner } from './library.ts';

interface Publicodes {
  readonly default: new (
    rules: object,
  ) => {
    readonly setSituation: (situation: object) => unknown;
    readonly evaluate: (rule: string) => { readonly nodeValue: unknown };
  };
}

type Case = readonly [si: unknown, alors: string | number | object];

/** First condition that holds; the last is what else. */
const cases = (of: readonly Case[], otherwise: string | number | object) => ({
  variations: [...of.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
});
const every = (...of: readonly unknown[]) => ({ 'toutes ces conditions': of });
const some = (...of: readonly unknown[]) => ({ 'une de ces conditions': of });
const among = (...groups: readonly number[]) => some(...groups.map((group) => `group = ${group}`));

const inputs = {
  today: 0,
  benefit: "''",
  benefitSince: 0,
  readiness: "''",
  age: 0,
  skilled: 'non',
  lessIntensive: 'non',
  registeredSince: 0,
  firstContact: 0,
  talks: 0,
} satisfies Record<keyof PlainInputs, unknown>;

const rules: Readonly<Record<keyof TenNumbers | 'young', object | string>> = {
  young: every('age < 30', 'skilled = non'),
  group: cases(
    [
      ["benefit = 'dagpenge'", 1],
      ["benefit = 'sygedagpenge'", 6],
      ["benefit = 'ledighedsydelse'", 9],
      ["benefit != 'kontanthjaelp'", 0],
      [every('young', "readiness = 'uddannelsesparat'"), 4],
      [every('young', "readiness = 'aktivitetsparat'"), 5],
      ['young', -2],
      ["readiness = 'jobparat'", 2],
      ["readiness = 'aktivitetsparat'", 3],
    ],
    -1,
  ),
  talkDue: 'firstContact + 7',
  talk: cases(
    [
      [some("benefit != 'kontanthjaelp'", 'lessIntensive'), 0],
      ['talks >= 1', 4],
      ['today > talkDue', 5],
    ],
    3,
  ),
  coordinator: cases(
    [
      [among(3, 5), 3],
      [among(-1, -2), 1],
    ],
    0,
  ),
  registrationDue: 'firstContact',
  registration: cases(
    [
      [every('group = 2', 'registeredSince > 0'), 4],
      [every('group = 2', 'today > firstContact'), 5],
      ['group = 2', 3],
      ['group = -1', 1],
    ],
    0,
  ),
  cvDue: cases(
    [
      ['group = 1', 'registeredSince + 14'],
      ['group = 2', 'registeredSince + 21'],
    ],
    'benefitSince + 21',
  ),
  cv: cases(
    [
      [every(among(1, 2, 9), 'today > cvDue'), 5],
      [among(1, 2, 9), 3],
      ['group = -1', 1],
    ],
    0,
  ),
  search: cases(
    [
      ['lessIntensive', 0],
      [among(1, 2, 9), 3],
      ['group = -1', 1],
    ],
    0,
  ),
  offers: cases(
    [
      ['lessIntensive', 0],
      [among(2, 3), 3],
      ['group = -1', 1],
    ],
    0,
  ),
  placement: cases(
    [
      ['group = 0', 0],
      [among(-1, -2), 1],
    ],
    2,
  ),
  placementWeeks: cases([[among(1, 2, 4), 4]], 13),
  under30: cases(
    [
      [some('age >= 30', among(0, 6, 9)), 0],
      [some(among(-1, -2), 'skilled = non'), 1],
    ],
    2,
  ),
  sixWeeks: cases([[among(1, 9), 2]], 0),
  sixWeeksMonths: cases([[every('group = 1', 'age < 25'), 6]], 9),
};

const asked = Object.keys(rules).filter((name) => name !== 'young');

function situationOf(person: PlainInputs): object {
  return Object.fromEntries(
    Object.entries(person).map(([name, value]) => [
      name,
      typeof value === 'string' ? `'${value}'` : typeof value === 'boolean' ? (value ? 'oui' : 'non') : value,
    ]),
  );
}

async function open(): Promise<Runner> {
  const { default: Engine } = (await load('publicodes')) as Publicodes;
  const defaults = Object.entries(inputs).map(([name, value]) => [name, { 'par défaut': value }]);
  const engine = new Engine({ ...Object.fromEntries(defaults), ...rules });
  return {
    run: (people) =>
      people.map((person) => {
        engine.setSituation(situationOf(person));
        return asked.map((name) => engine.evaluate(name).nodeValue);
      }),
    numbersOf: (answer) =>
      Object.fromEntries(asked.map((name, at) => [name, (answer as unknown[])[at]])) as unknown as TenNumbers,
  };
}

export const publicodes: Library = {
  name: 'publicodes',
  version: '1.10.3',
  how: 'a rule for each answer, parsed once; a new situation for each person',
  open,
};
