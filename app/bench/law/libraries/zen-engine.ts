import type { TenNumbers } from '../ten-rules.ts';
import { type Library, load, type Runner } from './library.ts';

interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => {
      readonly evaluate: (context: object) => Promise<{ result: { people: readonly unknown[] } }>;
    };
  };
}

/** In the engine's expression language; `$` is what the node has worked out so far. */
const rules: Readonly<Record<string, string>> = {
  young: 'age < 30 and not skilled',
  group: `benefit == 'dagpenge' ? 1 : benefit == 'sygedagpenge' ? 6 : benefit == 'ledighedsydelse' ? 9
    : benefit != 'kontanthjaelp' ? 0
    : $.young ? (readiness == 'uddannelsesparat' ? 4 : readiness == 'aktivitetsparat' ? 5 : -2)
    : (readiness == 'jobparat' ? 2 : readiness == 'aktivitetsparat' ? 3 : -1)`,
  talkDue: 'firstContact + 7',
  talk: `benefit != 'kontanthjaelp' or lessIntensive ? 0 : talks >= 1 ? 4 : today > $.talkDue ? 5 : 3`,
  coordinator: '$.group in [3, 5] ? 3 : $.group in [-1, -2] ? 1 : 0',
  registrationDue: 'firstContact',
  registration: '$.group == 2 ? (registeredSince > 0 ? 4 : today > firstContact ? 5 : 3) : $.group == -1 ? 1 : 0',
  cvDue: '$.group == 1 ? registeredSince + 14 : $.group == 2 ? registeredSince + 21 : benefitSince + 21',
  cv: '$.group in [1, 2, 9] ? (today > $.cvDue ? 5 : 3) : $.group == -1 ? 1 : 0',
  search: 'lessIntensive ? 0 : $.group in [1, 2, 9] ? 3 : $.group == -1 ? 1 : 0',
  offers: 'lessIntensive ? 0 : $.group in [2, 3] ? 3 : $.group == -1 ? 1 : 0',
  placement: '$.group == 0 ? 0 : $.group in [-1, -2] ? 1 : 2',
  placementWeeks: '$.group in [1, 2, 4] ? 4 : 13',
  under30: 'age >= 30 or $.group in [0, 6, 9] ? 0 : ($.group in [-1, -2] or not skilled) ? 1 : 2',
  sixWeeks: '$.group in [1, 9] ? 2 : 0',
  sixWeeksMonths: '$.group == 1 and age < 25 ? 6 : 9',
};

const expressions = Object.entries(rules).map(([key, value]) => ({
  id: key,
  key,
  value: value.replaceAll(/\s+/g, ' '),
}));
const content = { expressions, executionMode: 'loop', inputField: 'people', outputPath: 'people', passThrough: false };
const decision = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'ten', name: 'ten', type: 'expressionNode', position: { x: 0, y: 0 }, content },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'ten' },
    { id: 'b', type: 'edge', sourceId: 'ten', targetId: 'out' },
  ],
};

/** So many people go over to the native side at once, which is faster than one by one. */
const atOnce = 250;

async function open(): Promise<Runner> {
  const { default: zen } = (await load('@gorules/zen-engine')) as { default: Zen };
  const ten = new zen.ZenEngine().createDecision(decision);
  return {
    async run(people) {
      const answers: unknown[] = [];
      for (let at = 0; at < people.length; at += atOnce) {
        const { result } = await ten.evaluate({ people: people.slice(at, at + atOnce) });
        answers.push(...result.people);
      }
      return answers;
    },
    numbersOf: (answer) => answer as TenNumbers,
  };
}

export const zenEngine: Library = {
  name: '@gorules/zen-engine',
  version: '0.54.0',
  how: `one expression node that loops over ${atOnce} people, read once; native code`,
  absent:
    'not in package.json, for the registry lacks its packages for other platforms and npm ci would stop; npm install --no-save brings it in',
  open,
};
