import type { PlainDate } from '@fodfaeste/law/dates';

/**
 * forming (parties are asked, jobs are pledged) → open (citizens are asked) → running (the class) → hiring (the class is over) → closed;
 * or stopped, when it came to nothing.
 */
export const partnershipStates = ['forming', 'open', 'running', 'hiring', 'closed', 'stopped'] as const;
export type PartnershipState = (typeof partnershipStates)[number];

/** The way forward; where it ends is an act of its own. */
export const nextState: Readonly<Partial<Record<PartnershipState, 'open' | 'running' | 'hiring'>>> = {
  forming: 'open',
  open: 'running',
  running: 'hiring',
};

export const isOver = ({ state }: { readonly state: PartnershipState }): boolean =>
  state === 'closed' || state === 'stopped';

export interface PartnershipTerms {
  readonly title: string;
  /** In plain words: what is different when it has gone well. */
  readonly goal: string;
  readonly occupationTitle: string;
  readonly occupationUri: string | null;
  readonly isco: string | null;
  readonly seatsMin: number;
  readonly seatsMax: number;
  readonly infoOn: PlainDate | null;
  readonly infoPlace: string | null;
  readonly selectionOn: PlainDate | null;
  readonly workFrom: PlainDate | null;
}

/** The class it is about, as the catalogue has it today. */
export interface ClassOfPartnership {
  readonly id: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly providerName: string;
  readonly place: string;
  readonly postalCode: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly seatsMin: number | null;
  readonly seatsMax: number | null;
}

/** What it came to, on the day it was counted. */
export interface PartnershipResult {
  readonly pledged: number;
  readonly seats: number;
  readonly invited: number;
  readonly yes: number;
  readonly enrolled: number;
  readonly finished: number;
  readonly hired: number;
  /** Hired within three and six months of the last day of the class. */
  readonly hired3: number;
  readonly hired6: number;
}

export interface Partnership extends PartnershipTerms {
  readonly authorityId: number;
  readonly id: string;
  readonly state: PartnershipState;
  readonly stateAt: string;
  readonly stateWords: string | null;
  readonly requestId: string | null;
  readonly heldClass: ClassOfPartnership | null;
  readonly madeAt: string;
  readonly madeByName: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly result: PartnershipResult | null;
  readonly resultOn: PlainDate | null;
}

/** In the order in which they are shown. */
export const partyKinds = ['municipality', 'state', 'employer', 'union', 'fund', 'school'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** What a party gives: money, hours, and from which purse. */
export interface Gift {
  readonly oere: number | null;
  readonly hours: number | null;
  readonly source: string | null;
  readonly words: string | null;
}

export interface PartnershipParty {
  readonly id: string;
  readonly partnershipId: string;
  readonly kind: PartyKind;
  /** Null for the municipality, and for a fund that has no users here. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly state: 'asked' | 'yes' | 'no';
  readonly askedWords: string | null;
  readonly askedByName: string;
  readonly gives: Gift;
  readonly answeredByName: string | null;
  readonly lesson: string | null;
  readonly lessonByName: string | null;
}

export interface PledgeTerms {
  readonly jobs: number;
  readonly from: PlainDate | null;
  readonly hoursWeek: number;
  readonly payWords: string | null;
  readonly contactName: string;
  readonly contactPhone: string | null;
  /** Signs for each person (LAB § 97, stk. 1, nr. 2). */
  readonly declares: boolean;
}

export interface Pledge extends PledgeTerms {
  readonly id: string;
  readonly partnershipId: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly words: string | null;
  readonly state: 'pledged' | 'withdrawn';
  readonly toldBy: 'company' | 'staff';
  readonly byName: string;
  readonly at: string;
}

export interface PartnershipNote {
  readonly id: string;
  readonly fromName: string;
  readonly byName: string;
  readonly words: string;
  readonly at: string;
}

/** How many came how far. */
export interface Funnel {
  readonly invited: number;
  readonly yes: number;
  readonly no: number;
  readonly info: number;
  readonly met: number;
  readonly declared: number;
  readonly enrolled: number;
  readonly finished: number;
  readonly stopped: number;
  readonly hired: number;
  readonly notHired: number;
  /** Came through the class, and nothing is written of what followed. */
  readonly waiting: number;
  readonly hired3: number;
  readonly hired6: number;
}

/** What is agreed, and by whom. */
export interface AgreedPartnership {
  readonly partnership: Partnership;
  readonly parties: readonly PartnershipParty[];
  readonly pledges: readonly Pledge[];
}

/** Everything about one partnership that its parties may see; nobody's name. */
export interface WholePartnership extends AgreedPartnership {
  readonly funnel: Funnel;
}

export const pledgedJobs = (pledges: readonly Pick<Pledge, 'state' | 'jobs'>[]): number =>
  pledges.reduce((sum, { state, jobs }) => (state === 'pledged' ? sum + jobs : sum), 0);

/** Whether a promise can still be changed: the class has not begun. */
export const takesPledges = ({ state }: Pick<Partnership, 'state'>): boolean => state === 'forming' || state === 'open';

export const takesInvitations = ({ state }: Pick<Partnership, 'state'>): boolean => state === 'open';

export const resultOf = ({ partnership, pledges, funnel }: WholePartnership): PartnershipResult => ({
  pledged: pledgedJobs(pledges),
  seats: partnership.seatsMax,
  invited: funnel.invited,
  yes: funnel.yes,
  enrolled: funnel.enrolled,
  finished: funnel.finished,
  hired: funnel.hired,
  hired3: funnel.hired3,
  hired6: funnel.hired6,
});
