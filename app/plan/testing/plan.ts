import { danishLaw, evaluate, type RawEntry, validateEntries } from '@fodfaeste/law';
import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { testActor } from '../../kernel/act/testing.ts';
import type { CaseLaw } from '../../law/index.ts';
import { anna, theCase, thePerson, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { Card, Goal, Plan, Step } from '../plan.ts';

/** The citizen of the case, acting. */
export const maja = testActor({
  id: thePerson,
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});

/** The a-kasse's caseworker, acting in the municipality's case. */
export const karen = testActor({ id: uuid(102), name: 'Karen Munk', roles: ['akasse-caseworker'], authorityId: 9001 });

export const goalWith = (over: Partial<Goal> = {}): Goal => ({
  id: uuid(600),
  words: 'Jeg vil arbejde med børn',
  aim: 'job',
  jobUri: null,
  jobTitle: 'Pædagogmedhjælper',
  education: null,
  horizon: null,
  setAt: testNow,
  setBy: 'citizen',
  setByName: maja.name,
  endedAt: null,
  ...over,
});

export const stepWith = (over: Partial<Step> = {}): Step => ({
  id: uuid(610),
  words: 'Ring til børnehaven',
  onDay: null,
  whose: 'citizen',
  setAt: testNow,
  setByName: anna.name,
  ...over,
});

/** Proposed by staff, where nothing else is said. */
export const cardWith = (over: Partial<Card> = {}): Card => ({
  id: uuid(620),
  area: 'company',
  title: 'Besøg i en børnehave',
  purpose: null,
  whose: 'citizen',
  state: 'proposed',
  proposedBy: 'caseworker',
  proposedByName: anna.name,
  startsOn: null,
  endsOn: null,
  agreedAt: null,
  note: null,
  planPart: 'other',
  duty: null,
  meetingId: null,
  source: null,
  details: [],
  createdAt: testNow,
  updatedAt: testNow,
  ...over,
});

export const agreedCard = (over: Partial<Card> = {}): Card =>
  cardWith({ state: 'agreed', agreedAt: testNow, duty: false, ...over });

export const planWith = (over: Partial<Plan> = {}): Plan => ({
  caseId: theCase,
  closed: false,
  goal: null,
  step: null,
  cards: [],
  maker: null,
  earlierGoals: [],
  earlierSteps: [],
  ...over,
});

/** What the law says of a person with these facts, born on 7 July 1985 unless told otherwise. */
export function lawOf(
  raw: readonly RawEntry[],
  { on = plainDate('2026-11-24'), born = '1985-07-07' }: { on?: PlainDate; born?: string } = {},
): CaseLaw {
  const checked = validateEntries([{ kind: 'foedselsdato', value: born }, ...raw]);
  if (!checked.ok) throw new Error(checked.problems.map(({ en }) => en).join());
  return { answer: evaluate(danishLaw, checked.entries, { on }), goals: [], firstDay: null } as CaseLaw;
}
