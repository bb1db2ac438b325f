import { danishLaw, type Entry, evaluate, statusCode } from '@fodfaeste/law';
import { type PlainDate, toDayNumber } from '@fodfaeste/law/dates';

/** The ten rules that are also written by hand for each library, and the number of theirs that is compared beside how they stand. */
export const tenRules = [
  ['kontakt.maalgruppe', 'value'],
  ['kontakt.foerste_samtale', 'due'],
  ['kontakt.koordinerende_sagsbehandler', null],
  ['form.tilmelding.jobparat', 'due'],
  ['form.cv.frist', 'due'],
  ['form.jobsoegning.aktiv', null],
  ['tilbud.pligt_kontanthjaelp', null],
  ['virksomhed.praktik.varighed', 'value'],
  ['uddannelse.ordinaer.ikke_under_30', null],
  ['uddannelse.seks_uger.slutfrist', 'value'],
] as const;

/**
 * What a library works out for one person: for each rule a {@link statusCode}, and the numbers. The group is its code: 0 none,
 * -1 "2 or 3" and -2 "4 or 5", which somebody must judge.
 */
export interface TenNumbers {
  readonly group: number;
  readonly talk: number;
  readonly talkDue: number;
  readonly coordinator: number;
  readonly registration: number;
  readonly registrationDue: number;
  readonly cv: number;
  readonly cvDue: number;
  readonly search: number;
  readonly offers: number;
  readonly placement: number;
  readonly placementWeeks: number;
  readonly under30: number;
  readonly sixWeeks: number;
  readonly sixWeeksMonths: number;
}

/** In the order of {@link tenRules}: 'open 20790', 'yes 13', 'no'. */
export type TenAnswers = readonly string[];

const names = new Map<number, string>(Object.entries(statusCode).map(([name, code]) => [code, name]));
const withDue: ReadonlySet<string> = new Set(['open', 'met', 'overdue']);

export function answersOf(found: TenNumbers): TenAnswers {
  const { group } = found;
  const told = (code: number, number: number | null = null): string => {
    const state = names.get(code) ?? String(code);
    return number !== null && (state === 'yes' || withDue.has(state)) ? `${state} ${number}` : state;
  };
  return [
    told(group < 0 ? statusCode.unknown : group === 0 ? statusCode.no : statusCode.yes, group),
    told(found.talk, found.talkDue),
    told(found.coordinator),
    told(found.registration, found.registrationDue),
    told(found.cv, found.cvDue),
    told(found.search),
    told(found.offers),
    told(found.placement, found.placementWeeks),
    told(found.under30),
    told(found.sixWeeks, found.sixWeeksMonths),
  ];
}

/** What the law engine says of the same rules, from the person's records. */
export function lawAnswers(entries: readonly Entry[], on: PlainDate): TenAnswers {
  const { outcomes } = evaluate(danishLaw, entries, { on });
  const byId = new Map(outcomes.map((outcome) => [outcome.rule.id, outcome]));
  return tenRules.map(([id, compares]) => {
    const outcome = byId.get(id);
    if (outcome === undefined) throw new Error(`The law of ${on} has no rule ${id}.`);
    const { state, due, value } = outcome;
    if (state === 'lifted' || state === 'set-aside') return 'no';
    if (compares === 'due' && withDue.has(state)) return `${state} ${due === null ? '' : toDayNumber(due)}`;
    return compares === 'value' && state === 'yes' ? `${state} ${value}` : state;
  });
}
