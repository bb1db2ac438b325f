import { decisionWith, factWith, groundWith, openingWith, weighedWith } from '../../decisions/testing/decisions.ts';
import { testActor } from '../../kernel/act/testing.ts';
import { anna, theCase, today, uuid } from '../../people/testing/decide.ts';
import { cardWith, planWith } from '../../plan/testing/plan.ts';
import type { AnswerState } from '../answering.ts';
import { placementPraktik } from '../decision-kinds/index.ts';
import { termsOf } from '../decision-kinds/terms.ts';
import type { Confirmation, FollowUp, Party, Placement } from '../placement.ts';
import type { GrantState } from '../queries/granting.ts';
import type { SendingState } from '../queries/sending.ts';
import type { WritingState } from '../queries/writing.ts';
import { companyWith, dayOn, inputWith } from './places.ts';

export const thePlacement = uuid(900);
export const theSite = uuid(901);
export const theCompany = uuid(902);
export const theCheck = uuid(910);
export const theCard = uuid(620);

export const maja = testActor({
  id: uuid(2),
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});
export const carl = testActor({
  id: uuid(300),
  kind: 'organisation',
  name: 'Carl Café',
  roles: ['company-user'],
  organisationId: theCompany,
});

export const confirmationWith = (party: Party, over: Partial<Confirmation> = {}): Confirmation => ({
  id: uuid(920 + ['citizen', 'company', 'representative'].indexOf(party)),
  party,
  name: party === 'citizen' ? 'Maja Østergaard' : party === 'company' ? 'Carl Café' : 'Tina Tillid',
  email: party === 'citizen' ? null : 'x@example.org',
  phone: null,
  representativeKind: party === 'representative' ? 'tr_pnr' : null,
  state: 'waiting',
  answeredAt: null,
  answeredByName: null,
  channel: null,
  behalfReason: null,
  words: null,
  ratioKept: null,
  remindedAt: null,
  ...over,
});

export const followUpWith = (over: Partial<FollowUp> = {}): FollowUp => ({
  id: theCheck,
  placementId: thePlacement,
  kind: 'check',
  dueOn: today,
  state: 'planned',
  citizenScore: null,
  citizenWords: null,
  citizenAt: null,
  companyScore: null,
  companyWords: null,
  companyAt: null,
  heldOn: null,
  heldByName: null,
  minutes: null,
  outcome: null,
  staffId: null,
  ...over,
});

/** A praktik in the kitchen of Café Nord from next month, sent to the three. */
export const placementWith = (over: Partial<Placement> = {}): Placement => ({
  id: thePlacement,
  caseId: theCase,
  organisationId: theCompany,
  companyName: 'Café Nord',
  siteId: theSite,
  siteName: 'Café Nord',
  sector: 'private',
  kind: 'praktik',
  state: 'sent',
  functionTitle: 'Medhjælper i køkkenet',
  occupationUri: null,
  purposeKind: 'paid-hours',
  purpose: 'Prøve arbejdet',
  tasks: 'Anretning',
  contactName: 'Carl Café',
  contactPhone: null,
  contactEmail: 'carl@example.org',
  startsOn: dayOn('2026-12-07'),
  endsOn: dayOn('2027-01-03'),
  ladder: [{ fromWeek: 1, toWeek: 4, unpaid: 20, paid: 0 }],
  paidFunction: null,
  alongside: null,
  transport: null,
  adjustments: null,
  citizenName: 'Maja',
  citizenPhone: null,
  checks: [],
  answers: { 'virksomhed.praktik_behov': true, 'virksomhed.konkurrenceforvridende': false },
  representativeId: null,
  noRepresentative: false,
  testsAvailability: false,
  extendsId: null,
  extensionGround: null,
  decisionId: null,
  cardId: theCard,
  madeBy: anna.id,
  madeByName: anna.name,
  madeAt: '2026-11-20T09:00:00.000Z',
  sentAt: '2026-11-20T09:00:00.000Z',
  grantedAt: null,
  grantedOn: null,
  endedOn: null,
  endReason: null,
  endWords: null,
  withdrawnWords: null,
  assessmentAskedAt: null,
  nextStep: null,
  version: 1,
  confirmations: [confirmationWith('citizen'), confirmationWith('company'), confirmationWith('representative')],
  followUps: [],
  assessments: [],
  outcomes: [],
  ...over,
});

/** Granted and running: it began two weeks ago. */
export const runningWith = (over: Partial<Placement> = {}): Placement =>
  placementWith({ state: 'granted', startsOn: dayOn('2026-11-09'), endsOn: dayOn('2026-12-06'), ...over });

const card = cardWith({ id: theCard, source: 'placements', area: 'company', state: 'proposed' });
export const planWithCard = (state: typeof card.state = 'proposed') =>
  planWith({ cards: [{ ...card, state, agreedAt: state === 'proposed' ? null : '2026-11-05T09:00:00.000Z' }] });

const contact = {
  party: 'company',
  name: 'Carl Café',
  email: 'carl@example.org',
  phone: null,
  prefersSms: false,
} as const;
const house = { authority: 'Hjørring Kommune', staffName: 'Anna Holm', phone: '12345678' } as const;
export const tokens = ['a'.repeat(43), 'b'.repeat(43)] as const;

export const answerWith = (placement: Placement = placementWith(), over: Partial<AnswerState> = {}): AnswerState => ({
  closed: false,
  placement,
  plan: planWithCard(),
  fullName: 'Maja Østergaard',
  link: null,
  ...over,
});

export const writingWith = (placement: Placement = runningWith(), over: Partial<WritingState> = {}): WritingState => ({
  closed: false,
  placement,
  isProlonged: false,
  root: placement,
  plan: planWithCard(placement.state === 'granted' ? 'under-way' : 'proposed'),
  contact,
  house,
  tokens,
  ...over,
});

export const sendingWith = (over: Partial<SendingState> = {}): SendingState => ({
  closed: false,
  before: null,
  chain: [],
  site: null,
  organisationId: theCompany,
  companyName: 'Café Nord',
  givenName: 'Maja',
  fullName: 'Maja Østergaard',
  phone: '11223344',
  input: inputWith(),
  representative: {
    id: uuid(930),
    siteId: theSite,
    kind: 'tr_pnr',
    name: 'Tina Tillid',
    unionName: null,
    email: 'tina@example.org',
    phone: null,
    absent: false,
    active: true,
  },
  contact,
  house,
  plan: planWith(),
  tokens,
  ...over,
});

const allYes = (['citizen', 'company', 'representative'] as const).map((party) =>
  confirmationWith(party, { state: 'yes', ...(party === 'representative' ? { ratioKept: true } : {}) }),
);

export function grantWith(over: Partial<Placement> = {}, more: Partial<GrantState> = {}): GrantState {
  const placement = placementWith({ state: 'ready', confirmations: allYes, ...over });
  return {
    ...writingWith(placement),
    input: inputWith({ company: companyWith(24) }),
    duty: true,
    fullName: 'Maja Østergaard',
    judged: { 'virksomhed.praktik_behov': [uuid(940)] },
    atOnce: {
      opening: openingWith(),
      weighed: weighedWith({
        kind: placementPraktik,
        ground: groundWith({ state: 'yes', rule: placementPraktik.rule }),
        decision: decisionWith({
          id: '',
          kind: placementPraktik.kind,
          terms: termsOf(placement, placement),
          result: 'granted',
          facts: [factWith()],
        }),
      }),
    },
    ...more,
  };
}

/** What a form gives. */
export const typed = (over: object = {}) => ({
  siteId: theSite,
  kind: 'praktik',
  functionTitle: 'Medhjælper i køkkenet',
  purposeKind: 'paid-hours',
  purpose: 'Prøve arbejdet',
  tasks: 'Anretning',
  contactName: 'Carl Café',
  startsOn: '2026-12-07',
  endsOn: '2027-01-03',
  step1Unpaid: '20',
  ...over,
});
