import { offerKinds } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import type { Fitted } from './calibration.ts';
import { Constants } from './constants.ts';
import { completedWeeks, dagpengeExits, dagpengeUsed, fundCurves } from './dagpenge.ts';
import { meanWeeks, steadyState } from './survival.ts';
import type { LabTables } from './tables.ts';

/** A published figure beside the baseline's. `fitted`: made to meet it, so it proves nothing. `free`: it came out by itself. */
export interface Check {
  readonly what: { readonly da: string; readonly en: string };
  readonly model: number;
  readonly published: number;
  readonly unit: string;
  readonly kind: 'fitted' | 'free';
  readonly source: string;
}

/** What of S5, HBS 2022 and the counts of dagpenge was fitted, what came out, and how far off it is. All of the calibration's months. */
export function baselineChecks(tables: LabTables, fitted: Fitted): Check[] {
  const constants = new Constants(tables);
  const { spending, starts, stock } = fitted;
  const row = (key: string, model: number, kind: Check['kind'], da: string, en: string): Check => {
    const { value, unit, source } = constants.row(key);
    return { what: { da, en }, model, published: value, unit, kind, source };
  };
  const offers = spending.offersDkk * spending.priceScale;
  const all = spending.caseworkersDkk + spending.consultantsDkk + offers;
  const startsOf = (kinds: readonly (typeof offerKinds)[number][]) =>
    52 * sumOf(kinds.map((kind) => sumOf(starts[kind])));
  const staff = spending.caseworkers + spending.consultants;
  return [
    row('offers_started_year', startsOf(offerKinds), 'fitted', 'Tilbud på et år', 'Offers in a year'),
    row('guidance_started_year', startsOf(['guidance']), 'fitted', 'Heraf ØVO', 'Of which guidance and upskilling'),
    row('citizens_with_offer_year', fitted.citizens, 'fitted', 'Borgere med tilbud', 'Citizens with an offer'),
    row(
      'spending_per_fulltime_person',
      all / sumOf(stock),
      'fitted',
      'Udgift pr. fuldtidsperson',
      'Spending per full-time person',
    ),
    row('spending_total', all / 1e9, 'free', 'Udgift i alt', 'Spending in all'),
    row('jobcentre_staff', staff, 'free', 'Ansatte i jobcentre', 'Staff in jobcentres'),
    ...dagpengeChecks(tables),
  ];
}

/** Two counts of dagpenge that the weekly survival curve does not meet: it ends a spell with one week without dagpenge. */
function dagpengeChecks(tables: LabTables): Check[] {
  const { leaves } = dagpengeExits(fundCurves(tables));
  const long = sumOf(steadyState(leaves).slice(26));
  return [
    {
      what: { da: 'Uger på dagpenge pr. forløb', en: 'Weeks on dagpenge of a spell' },
      model: meanWeeks(leaves),
      published: completedWeeks(tables),
      unit: 'weeks',
      kind: 'free',
      source: 'Jobindsats y01a27, June 2026: a spell ends with a whole month without dagpenge',
    },
    {
      what: { da: 'Over et halvt år på dagpenge', en: 'Over half a year on dagpenge' },
      model: 100 * long,
      published: 100 * sumOf(dagpengeUsed(tables).slice(2)),
      unit: 'per cent of the stock',
      kind: 'free',
      source: 'Jobindsats y01a12, June 2026: weeks used in all, over several spells',
    },
  ];
}
