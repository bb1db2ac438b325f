import { isPlainDate } from '@fodfaeste/law/dates';
import { type Group, groups, type OfferKind, offerKinds } from '../model/groups.ts';
import type { CutOrder, Priority } from '../model/plan.ts';
import { readCaseload, readMoney, readNumber, readShare } from './quantities.ts';
import { type Place, type Reading, unknown } from './reading.ts';
import type { Caseload, Ceiling, Closed, Known, Money, Turns } from './scenario.ts';

export const priorities = [
  'due-first',
  'newest-first',
  'longest-first',
  'far-from-work-first',
] as const satisfies readonly Priority[];
export const cutOrders = ['unregulated-first', 'guidance-first', 'evenly'] as const satisfies readonly CutOrder[];

/** Every key of a block, as a reader meets them. */
export const turnKeys = [
  'law',
  'suspended',
  'voluntary',
  'budget',
  'saving',
  'extra',
  'caseload',
  'offers',
  'prices',
  'guidance-ceiling',
  'priority',
  'cut-order',
  'paid-hours',
  'caseworker-changes',
  'a-kasse-first-months',
  'extra-talks',
  'closed',
  'inflow',
] as const;
export type TurnKey = (typeof turnKeys)[number];

type Draft = { -readonly [K in keyof Turns]: Turns[K] };
type Reader = (reading: Reading, place: Place, into: Draft, known: Known) => void;

/** Puts what was read where it belongs; what could not be read left a problem. */
const put =
  <K extends keyof Turns>(key: K, read: (reading: Reading, place: Place, known: Known) => Turns[K] | null): Reader =>
  (reading, place, into, known) => {
    const value = read(reading, place, known);
    if (value !== null) into[key] = value as Draft[K];
  };

const factor = (reading: Reading, place: Place) => readShare(reading, place);

const readers: Readonly<Record<TurnKey, Reader>> = {
  law: put('law', (reading, place, known) => lawOf(reading, place, known)),
  suspended: put('suspended', (reading, place) => reading.truth(place)),
  voluntary: put('voluntary', (reading, place) => readShare(reading, place, 1)),
  budget: put('money', moneyAs('budget')),
  saving: put('money', moneyAs('saving')),
  extra: put('money', moneyAs('extra')),
  caseload: put('caseload', caseloadOf),
  offers: put('offers', sharesOf),
  prices: put('prices', sharesOf),
  'guidance-ceiling': put('guidanceCeiling', ceilingOf),
  priority: put('priority', (reading, place) => reading.oneOf(place, priorities, 'rækkefølge', 'priority')),
  'cut-order': put('cutOrder', (reading, place) => reading.oneOf(place, cutOrders, 'rækkefølge', 'order')),
  'paid-hours': put('paidHours', factor),
  'caseworker-changes': put('caseworkerChanges', factor),
  'a-kasse-first-months': put('fundFirstMonths', (reading, place) => reading.truth(place)),
  'extra-talks': put('extraTalks', (reading, place) => readNumber(reading, place)),
  closed: put('closed', closedOf),
  inflow: put('inflow', factor),
};

/** What is turned by a block. */
export function readTurns(reading: Reading, found: ReadonlyMap<string, Place>, known: Known): Turns {
  const turns: Draft = {};
  for (const key of turnKeys) {
    const place = found.get(key);
    if (place !== undefined) readers[key](reading, place, turns, known);
  }
  const [first, second] = (['budget', 'saving', 'extra'] as const).flatMap((key) => found.get(key) ?? []);
  if (first !== undefined && second !== undefined)
    reading.fault(first.at > second.at ? first : second, {
      da: 'Skriv kun én af budget, saving og extra.',
      en: 'Write only one of budget, saving and extra.',
    });
  const suspended = found.get('suspended');
  if (turns.suspended === true && turns.voluntary === undefined && suspended !== undefined && !found.has('voluntary'))
    reading.fault(suspended, {
      da: 'Når loven er sat ud af kraft, skal der stå, hvor mange der deltager frivilligt: voluntary.',
      en: 'Where the law is suspended, say how many take part of their own wish: voluntary.',
    });
  return turns;
}

function lawOf(reading: Reading, place: Place, { laws, firstLawDay }: Known): string | null {
  const name = reading.typed(place) ?? '';
  if (laws.has(name)) return name;
  if (isPlainDate(name)) {
    if (name >= firstLawDay) return name;
    reading.fault(place, {
      da: `Loven før ${firstLawDay} er ikke med.`,
      en: `The law before ${firstLawDay} is not here.`,
    });
    return null;
  }
  reading.fault(place, unknown('lov', 'law', name, [...laws.keys()]));
  return null;
}

function moneyAs(as: Money['as']) {
  return (reading: Reading, place: Place, { effortYearOere }: Known): Money | null => {
    const of = readMoney(reading, place);
    if (of === null) return null;
    const more =
      'share' in of ? of.share > 1 : effortYearOere !== undefined && of.where === 'country' && of.oere > effortYearOere;
    if (as === 'saving' && more) {
      reading.fault(place, {
        da: 'Så bliver budgettet negativt: der spares mere, end indsatsen koster.',
        en: 'That makes the budget negative: more is saved than the effort costs.',
      });
      return null;
    }
    return { as, of };
  };
}

function caseloadOf(reading: Reading, place: Place) {
  const read: Partial<Record<Group | 'all', Caseload>> = {};
  for (const [group, inside] of namedIn(reading, place, ['all', ...groups] as const, 'gruppe', 'group')) {
    const size = readCaseload(reading, inside);
    if (size !== null) read[group] = size;
  }
  return read;
}

function sharesOf(reading: Reading, place: Place) {
  const read: Partial<Record<OfferKind, number>> = {};
  for (const [kind, inside] of namedIn(reading, place, offerKinds, 'tilbud', 'offer')) {
    const share = readShare(reading, inside);
    if (share !== null) read[kind] = share;
  }
  return read;
}

const namedIn = <Name extends string>(reading: Reading, place: Place, names: readonly Name[], da: string, en: string) =>
  reading.entries(place, names, { da, en });

function ceilingOf(reading: Reading, place: Place): Ceiling | 'none' | null {
  if (reading.typed(place) === 'none') return 'none';
  const isMap = reading.scalar(place) === null;
  const found = isMap ? reading.entries(place, ['amount', 'standing']) : new Map([['amount', place]]);
  const [amount, standing] = [found.get('amount'), found.get('standing')];
  const money = amount === undefined ? null : readMoney(reading, amount);
  const kind = standing === undefined ? 'adopted' : reading.oneOf(standing, ['draft', 'adopted'], 'status', 'standing');
  if (money !== null && 'oere' in money && kind !== null) return { oere: money.oere, draft: kind === 'draft' };
  if (amount === undefined || (money !== null && 'share' in money))
    reading.fault(amount ?? place, {
      da: 'Skriv et beløb, fx 10602 kr, eller none.',
      en: 'Write an amount, such as 10602 kr, or none.',
    });
  return null;
}

function closedOf(reading: Reading, place: Place, known: Known): readonly Closed[] {
  return reading.list(place).flatMap((item) => {
    const found = reading.entries(item, ['municipality', 'staff-kept']);
    const [where, staff] = [found.get('municipality'), found.get('staff-kept')];
    if (where === undefined) {
      reading.fault(item, { da: 'Her mangler municipality.', en: 'municipality is missing here.' });
      return [];
    }
    const municipality = municipalityOf(reading, where, known);
    const kept = staff === undefined ? 0 : readShare(reading, staff, 1);
    return municipality === null || kept === null ? [] : [{ municipality, kept }];
  });
}

/** The code of a municipality that is named or given by its code. */
export function municipalityOf(reading: Reading, place: Place, { municipalities }: Known): string | null {
  const typed = (reading.typed(place) ?? '').trim();
  const code = /^\d{3,4}$/.test(typed) ? typed.padStart(4, '0') : null;
  const found = municipalities.find((one) => one.code === code || one.name.toLowerCase() === typed.toLowerCase());
  if (found !== undefined) return found.code;
  reading.fault(
    place,
    unknown(
      'kommune',
      'municipality',
      typed,
      municipalities.map(({ name }) => name),
    ),
  );
  return null;
}
