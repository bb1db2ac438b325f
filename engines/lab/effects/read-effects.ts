import type { Standing } from '../model/baseline.ts';
import { type Group, groups, type OfferKind, offerKinds } from '../model/groups.ts';
import type { EffectInterval, EffectParameter, Measure, Strength } from '../model/parameters.ts';
import { readTable, type TableRow } from './read-table.ts';

/** An effect of `data/lab/effects.csv`, with what a reader is shown of it. */
export interface ShownEffect extends EffectParameter {
  /** First week of the spell from which it holds. */
  readonly fromWeek: number;
  /** `evidence`: carried over from studies of that measure and group. `assumed`: no study of just that. Both are our translation. */
  readonly standing: Extract<Standing, 'evidence' | 'assumed'>;
}

const kinds = [
  'talk',
  'missed-talk',
  'new-caseworker',
  'caseload',
  'paid-hours',
  'sanction',
  'guidance-with-company',
] as const;

/**
 * The effects of a table, one a line: multipliers of the weekly chance of leaving, low and high end of each.
 * @throws Error naming the line of the first row that is not right
 */
export function readEffects(csv: string): readonly ShownEffect[] {
  const seen = new Set<string>();
  return readTable(csv, columns).map((row) => {
    const id = row.text('id');
    if (!/^[a-z][a-z0-9-]*$/.test(id)) row.fault(`“${id}” is no id`);
    if (seen.has(id)) row.fault(`${id} stands twice`);
    seen.add(id);
    const fadeWeeks = row.whole('fade_weeks');
    const after = interval(row, 'after');
    const measure = measureOf(row);
    if (fadeWeeks > 0 && after.low === 1 && after.high === 1 && !isMoment(measure))
      row.fault('something fades, and there is nothing after');
    return {
      id,
      measure,
      groups: groupsOf(row),
      during: interval(row, 'during'),
      after,
      fadeWeeks,
      fromWeek: row.whole('from_week'),
      strength: row.oneOf<Strength>('strength', ['strong', 'medium', 'weak']),
      standing: row.oneOf<ShownEffect['standing']>('standing', ['evidence', 'assumed']),
      evidence: row.words('evidence'),
      words: { da: row.text('words_da'), en: row.text('words_en') },
    };
  });
}

const columns = [
  'id',
  'measure',
  'groups',
  'during_low',
  'during_high',
  'after_low',
  'after_high',
  'fade_weeks',
  'from_week',
  'strength',
  'standing',
  'evidence',
  'words_da',
  'words_en',
] as const;
type Row = TableRow<(typeof columns)[number]>;

/**
 * What happens at one moment and does not last: the size `during` holds at once and fades to `after` over `fadeWeeks`. Of everything
 * else `during` holds while it lasts, and `after`, from its end on, fades to 1.
 */
export const isMoment = ({ kind }: Measure): boolean =>
  kind === 'missed-talk' || kind === 'new-caseworker' || kind === 'sanction';

function measureOf(row: Row): Measure {
  const word = row.text('measure');
  const offer = offerKinds.find((kind) => word === `offer:${kind}`);
  if (offer !== undefined) return { kind: 'offer', offer: offer satisfies OfferKind };
  return { kind: row.oneOf('measure', kinds) };
}

function groupsOf(row: Row): readonly Group[] {
  const named = row.words('groups');
  if (named.length === 0) row.fault('groups is empty');
  return named.map((name) => groups.find((group) => group === name) ?? row.fault(`“${name}” is no group`));
}

function interval(row: Row, which: 'during' | 'after'): EffectInterval {
  const [low, high] = [row.number(`${which}_low`), row.number(`${which}_high`)];
  if (low <= 0) row.fault(`${which} must be above 0`);
  if (high < low) row.fault(`${which} ends before it begins`);
  return { low, high };
}
