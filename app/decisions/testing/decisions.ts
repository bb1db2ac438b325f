import { plainDate } from '@fodfaeste/law/dates';
import { testActor } from '../../kernel/act/testing.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { anna, day, theCase, thePerson, today, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { Decision, DecisionFact, Ground, Hearing, OtherMatters, Sparring } from '../decision.ts';
import type { Weighed } from '../lacks.ts';
import { usualPolicy } from '../policy.ts';
import type { Matter } from '../queries/matters.ts';
import type { OpeningState } from '../queries/opening.ts';
import type { SigningState } from '../queries/signing.ts';
import { exemption } from './kinds.ts';

export const maja = testActor({
  id: thePerson,
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});
export const bo = testActor({ id: uuid(101), name: 'Bo Dahl' });
export const theDecision = uuid(700);
export const theFact = uuid(710);
export const theHearing = uuid(720);
export const theQuestion = uuid(730);

export const nothingElse: OtherMatters = {
  decisions: 0,
  submitted: 0,
  dueOn: null,
  hearingUntil: null,
  complaints: 0,
  complaintDueOn: null,
};

export const factWith = (over: Partial<DecisionFact> = {}): DecisionFact => ({
  id: theFact,
  words: 'A-kassen skriver, at du booker selv',
  source: 'document',
  saidBy: 'Brev fra a-kassen',
  heardOn: plainDate('2026-11-20'),
  main: true,
  against: false,
  known: null,
  notedAt: testNow,
  notedByName: 'Anna Holm',
  ...over,
});

/** To the citizen's disadvantage, and the citizen does not know of it. */
export const hidden = factWith({ against: true });

export const hearingWith = (over: Partial<Hearing> = {}): Hearing => ({
  id: theHearing,
  state: 'open',
  facts: [{ id: theFact, words: hidden.words }],
  why: 'Vi overvejer at sige nej.',
  sentAt: testNow,
  until: day(14),
  extended: false,
  answeredAt: null,
  answer: null,
  answerChannel: null,
  skipGround: null,
  skipReason: null,
  byName: 'Anna Holm',
  ...over,
});

export const sparringWith = (over: Partial<Sparring> = {}): Sparring => ({
  id: theQuestion,
  askedByName: 'Anna Holm',
  colleagueId: bo.id,
  colleagueName: bo.name,
  question: 'Er begrundelsen klar nok?',
  askedAt: testNow,
  answer: null,
  answeredAt: null,
  ...over,
});

/** A draft that somebody asked for, with everything a refusal needs. */
export const decisionWith = (over: Partial<Decision> = {}): Decision => ({
  id: theDecision,
  caseId: theCase,
  kind: exemption.kind,
  kle: exemption.kle,
  state: 'draft',
  round: 1,
  replaces: null,
  replacedBy: null,
  roundBecause: null,
  roundReason: null,
  openedAt: testNow,
  openedByName: anna.name,
  askedOn: today,
  askedHow: 'here',
  askedWords: null,
  dueOn: day(28),
  newDueOn: null,
  newDueToldAt: null,
  terms: { why: 'it' },
  result: 'refused',
  considerations: 'Du har booket selv tre gange.',
  oere: null,
  readHash: 'hash',
  preparedBy: anna.id,
  preparedByName: anna.name,
  twoPersons: false,
  submittedAt: null,
  returnedReason: null,
  oralNoted: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  decidedOn: null,
  ground: null,
  complaintBody: null,
  complaintUntil: null,
  withdrawnAt: null,
  withdrawnReason: null,
  waitWantedAt: null,
  facts: [factWith()],
  hearings: [],
  sparrings: [],
  ...over,
});

export const signed = (over: Partial<Decision> = {}): Decision =>
  decisionWith({
    state: 'signed',
    oralNoted: true,
    decidedBy: bo.id,
    decidedByName: bo.name,
    decidedAt: testNow,
    decidedOn: today,
    ground: groundWith(),
    complaintBody: 'Ankestyrelsen',
    complaintUntil: day(28),
    ...over,
  });

const labOrder = {
  short: 'BEK-LAB',
  name: 'Bekendtgørelse om en aktiv beskæftigelsesindsats',
  number: 'BEK nr. 1216 af 28. september 2023',
  url: 'https://www.retsinformation.dk/eli/lta/2023/1216',
};

export const groundWith = (over: Partial<Ground> = {}): Ground => ({
  rule: exemption.rule,
  ruleName: say('Fritagelse for at booke', 'Exemption from booking'),
  pack: 'dk-2026',
  on: today,
  state: 'refused',
  lawyer: say('Fritagelse forudsætter en vurdering.', 'Exemption presupposes an assessment.'),
  citizen: null,
  cites: [{ source: labOrder, paragraph: '§ 45, stk. 1' }],
  trace: [],
  missing: [],
  factsHash: 'hash',
  ...over,
});

export const matterWith = (over: Partial<Decision> = {}): Matter => ({
  decision: decisionWith(over),
  others: nothingElse,
});

export const gone: Matter = { decision: null, others: nothingElse };

export const weighedWith = (over: Partial<Weighed> = {}): Weighed => ({
  decision: decisionWith(),
  kind: exemption,
  ground: groundWith(),
  twoPersons: false,
  mandate: { ok: true },
  signerId: anna.id,
  today,
  oralNoted: true,
  ...over,
});

/** The decision and what a signature is weighed by. */
export function signingWith(over: Partial<Decision> = {}, weighed: Partial<Weighed> = {}): SigningState {
  const decision = decisionWith(over);
  return { decision, others: nothingElse, weighed: weighedWith({ decision, ...weighed }) };
}

export const openingWith = (over: Partial<OpeningState> = {}): OpeningState => ({
  closed: false,
  open: [],
  policy: usualPolicy,
  others: nothingElse,
  contact: { id: anna.id, name: anna.name },
  ...over,
});
