import type { PlainDate } from '@fodfaeste/law/dates';
import type { LadderStep, PlacementKind } from '../placement.ts';
import { fteOf } from './entries.ts';
import type { CompanyFigures } from './input.ts';

/** A place at the same site that is granted. */
export interface PlaceBeside {
  readonly kind: PlacementKind;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly ladder: readonly LadderStep[];
  /** Its citizen is on førtidspension: counted by a rule of its own (BEK-LAB § 83, stk. 5). */
  readonly pensioner: boolean;
}

type Supported = CompanyFigures['supported'];

const none: Supported = { praktik: 0, loentilskud: 0, loentilskudFoertidspension: 0, nytteindsats: 0 };

const columnOf = ({ kind, pensioner }: PlaceBeside): keyof Supported | null =>
  kind === 'smaajob' ? null : kind === 'loentilskud' && pensioner ? 'loentilskudFoertidspension' : kind;

function onDay(beside: readonly PlaceBeside[], day: PlainDate): Supported {
  const sums = { ...none };
  for (const place of beside) {
    const column = columnOf(place);
    if (column !== null && place.startsOn <= day && day <= place.endsOn)
      sums[column] = Math.round((sums[column] + fteOf(place)) * 10_000) / 10_000;
  }
  return sums;
}

const total = (supported: Supported): number => Object.values(supported).reduce((sum, one) => sum + one, 0);

/**
 * Who stands in places at the site on the fullest day of the new one: its first day, or a later one on which somebody else begins.
 * Places that follow each other do not stand there at once.
 */
export function supportedAtPeak(beside: readonly PlaceBeside[], from: PlainDate, to: PlainDate): Supported {
  const days = [from, ...beside.map(({ startsOn }) => startsOn).filter((day) => from < day && day <= to)];
  return days.map((day) => onDay(beside, day)).reduce((best, one) => (total(one) > total(best) ? one : best));
}
