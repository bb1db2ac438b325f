import type { TenNumbers } from '../ten-rules.ts';
import { type Library, load, type Runner } from './library.ts';

interface Almanac {
  readonly factValue: <T>(name: string) => Promise<T>;
  readonly addFact: (name: string, value: unknown) => void;
}

interface Rule {
  readonly conditions: object;
  readonly event: { readonly type: string; readonly params: object };
  readonly priority?: number;
  readonly onSuccess?: (event: unknown, almanac: Almanac) => void;
}

interface JsonRules {
  readonly Engine: new (
    rules: readonly Rule[],
    options: object,
  ) => {
    readonly addFact: (name: string, value: (params: object, almanac: Almanac) => unknown) => void;
    readonly run: (facts: object) => Promise<{ readonly events: readonly { type: string; params: object }[] }>;
  };
}

type Condition = object;

const fact = (name: string, operator: string, value: unknown): Condition => ({ fact: name, operator, value });
const is = (name: string, value: unknown): Condition => fact(name, 'equal', value);
const isNot = (name: string, value: unknown): Condition => fact(name, 'notEqual', value);
const among = (...groups: readonly number[]): Condition => fact('group', 'in', groups);
const all = (...of: readonly Condition[]): Condition => ({ all: of });
const any = (...of: readonly Condition[]): Condition => ({ any: of });
const late = (due: string): Condition => ({ fact: 'today', operator: 'greaterThan', value: { fact: due } });
const inTime = (due: string): Condition => ({ fact: 'today', operator: 'lessThanInclusive', value: { fact: due } });

/** The group is a fact for the rules that follow; every rule that is met tells one answer, and where none is, it is no. */
const group = (value: number, ...conditions: readonly Condition[]): Rule => ({
  conditions: all(...conditions),
  event: { type: 'group', params: { group: value } },
  priority: 10,
  onSuccess: (_, almanac) => almanac.addFact('group', value),
});
const tells = (name: keyof TenNumbers, state: number, conditions: Condition): Rule => ({
  conditions,
  event: { type: name, params: { [name]: state } },
});

const cash = is('benefit', 'kontanthjaelp');
const young = all(fact('age', 'lessThan', 30), is('skilled', false));
const grown = any(fact('age', 'greaterThanInclusive', 30), is('skilled', true));
const intensive = is('lessIntensive', false);

const rules: readonly Rule[] = [
  group(1, is('benefit', 'dagpenge')),
  group(6, is('benefit', 'sygedagpenge')),
  group(9, is('benefit', 'ledighedsydelse')),
  group(2, cash, grown, is('readiness', 'jobparat')),
  group(3, cash, grown, is('readiness', 'aktivitetsparat')),
  group(-1, cash, grown, fact('readiness', 'notIn', ['jobparat', 'aktivitetsparat'])),
  group(4, cash, young, is('readiness', 'uddannelsesparat')),
  group(5, cash, young, is('readiness', 'aktivitetsparat')),
  group(-2, cash, young, fact('readiness', 'notIn', ['uddannelsesparat', 'aktivitetsparat'])),
  tells('talk', 4, all(cash, intensive, fact('talks', 'greaterThanInclusive', 1))),
  tells('talk', 5, all(cash, intensive, is('talks', 0), late('talkDue'))),
  tells('talk', 3, all(cash, intensive, is('talks', 0), inTime('talkDue'))),
  tells('coordinator', 3, all(among(3, 5))),
  tells('coordinator', 1, all(among(-1, -2))),
  tells('registration', 4, all(is('group', 2), fact('registeredSince', 'greaterThan', 0))),
  tells('registration', 5, all(is('group', 2), is('registeredSince', 0), late('firstContact'))),
  tells('registration', 3, all(is('group', 2), is('registeredSince', 0), inTime('firstContact'))),
  tells('registration', 1, all(is('group', -1))),
  tells('cv', 5, all(among(1, 2, 9), late('cvDue'))),
  tells('cv', 3, all(among(1, 2, 9), inTime('cvDue'))),
  tells('cv', 1, all(is('group', -1))),
  tells('search', 3, all(intensive, among(1, 2, 9))),
  tells('search', 1, all(intensive, is('group', -1))),
  tells('offers', 3, all(intensive, among(2, 3))),
  tells('offers', 1, all(intensive, is('group', -1))),
  tells('placement', 2, all(isNot('group', 0), fact('group', 'notIn', [-1, -2]))),
  tells('placement', 1, all(among(-1, -2))),
  tells('placementWeeks', 4, all(among(1, 2, 4))),
  tells('placementWeeks', 13, all(among(3, 5, 6, 9))),
  tells('under30', 2, all(fact('age', 'lessThan', 30), among(1, 2, 3, 4, 5), is('skilled', true))),
  tells('under30', 1, all(fact('age', 'lessThan', 30), any(among(-1, -2), all(among(1, 4, 5), is('skilled', false))))),
  tells('sixWeeks', 2, all(among(1, 9))),
  tells('sixWeeksMonths', 6, all(is('group', 1), fact('age', 'lessThan', 25))),
  tells('sixWeeksMonths', 9, any(is('group', 9), all(is('group', 1), fact('age', 'greaterThanInclusive', 25)))),
];

const none: TenNumbers = {
  group: 0,
  talk: 0,
  talkDue: 0,
  coordinator: 0,
  registration: 0,
  registrationDue: 0,
  cv: 0,
  cvDue: 0,
  search: 0,
  offers: 0,
  placement: 0,
  placementWeeks: 0,
  under30: 0,
  sixWeeks: 0,
  sixWeeksMonths: 0,
};

async function open(): Promise<Runner> {
  const { Engine } = (await load('json-rules-engine')) as JsonRules;
  const engine = new Engine(rules, {});
  // Days are facts that the engine asks for, as its manual advises for what is worked out.
  engine.addFact('talkDue', async (_, almanac) => (await almanac.factValue<number>('firstContact')) + 7);
  engine.addFact('cvDue', async (_, almanac) => {
    const code = await almanac.factValue<number>('group');
    const since = await almanac.factValue<number>(code === 9 ? 'benefitSince' : 'registeredSince');
    return since + (code === 1 ? 14 : 21);
  });
  return {
    async run(people) {
      const answers: unknown[] = [];
      for (const person of people) {
        const { events } = await engine.run({ ...person, group: 0 });
        answers.push([person, events]);
      }
      return answers;
    },
    numbersOf(answer) {
      const [person, events] = answer as [
        { firstContact: number; registeredSince: number; benefitSince: number },
        readonly { params: Partial<TenNumbers> }[],
      ];
      const found: TenNumbers = Object.assign({}, none, ...events.map(({ params }) => params));
      const since = found.group === 9 ? person.benefitSince : person.registeredSince;
      return {
        ...found,
        talkDue: person.firstContact + 7,
        registrationDue: person.firstContact,
        cvDue: since + (found.group === 1 ? 14 : 21),
      };
    },
  };
}

export const jsonRulesEngine: Library = {
  name: 'json-rules-engine',
  version: '7.3.1',
  how: 'a rule for each answer, groups first; one person after another',
  open,
};
