import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { kindLabels, type LadderStep, type Placement, type PlacementKind } from '../../../placements/index.ts';
import { placementWords } from './text.ts';

/** Hours as people write them: 7,5 in Danish, and no decimals where there are none. */
export const hourText = (lang: Lang, hours: number): string => formatCount(lang, Math.round(hours * 10) / 10);

export interface Week {
  readonly week: number;
  readonly unpaid: number;
  readonly paid: number;
}

/** The ladder with one row a week, so that it can be drawn and read. */
export const weeksOf = (ladder: readonly LadderStep[]): Week[] =>
  ladder.flatMap(({ fromWeek, toWeek, unpaid, paid }) =>
    Array.from({ length: Math.max(0, toWeek - fromWeek + 1) }, (_, at) => ({ week: fromWeek + at, unpaid, paid })),
  );

/** Praktik and paid hours inside one agreement (LAB § 52, stk. 2). */
export const isHybrid = ({ kind, ladder }: Pick<Placement, 'kind' | 'ladder'>): boolean =>
  kind !== 'smaajob' && kind !== 'loentilskud' && ladder.some(({ paid }) => paid > 0);

/** What kind of place it is, with the paid hours and the course beside it named. */
export function kindWords(lang: Lang, place: Pick<Placement, 'kind' | 'ladder' | 'alongside'>): string {
  const t = placementWords(lang);
  const slags = isHybrid(place) && place.kind === 'praktik' ? t('kind.hybrid') : inLang(kindLabels[place.kind], lang);
  return place.alongside ? t('kind.with-course', { slags }) : slags;
}

/** "15 timer praktik + 5 timer med løn". */
export function stepHours(lang: Lang, kind: PlacementKind, { unpaid, paid }: Pick<LadderStep, 'unpaid' | 'paid'>) {
  const t = placementWords(lang);
  const words = [
    ...(unpaid > 0 ? [t(`hours.unpaid.${kind}`, { timer: hourText(lang, unpaid) })] : []),
    ...(paid > 0 ? [t('hours.paid', { timer: hourText(lang, paid) })] : []),
  ];
  const [first, second] = words;
  if (first === undefined) return t('hours.none');
  return second === undefined ? first : t('hours.both', { den: first, anden: second });
}

export function stepWeeks(lang: Lang, { fromWeek, toWeek }: Pick<LadderStep, 'fromWeek' | 'toWeek'>): string {
  const t = placementWords(lang);
  return fromWeek === toWeek
    ? t('week.one', { uge: String(fromWeek) })
    : t('week.span', { fra: String(fromWeek), til: String(toWeek) });
}

/** The ladder in one line: "Uge 1-2: 15 timer praktik · Uge 3-4: …". */
export const ladderLine = (lang: Lang, { kind, ladder }: Pick<Placement, 'kind' | 'ladder'>): string =>
  ladder.map((step) => `${stepWeeks(lang, step)}: ${stepHours(lang, kind, step)}`).join(' · ');

/** Where the paid hours go, in a sentence. */
export function wayToPay(lang: Lang, ladder: readonly LadderStep[]): string {
  const t = placementWords(lang);
  const weeks = weeksOf(ladder);
  const paid = weeks.map((week) => week.paid);
  const most = Math.max(0, ...paid);
  if (most === 0) return t('ladder.goes.none');
  const [first = 0, last = 0] = [paid[0], paid.at(-1)];
  const goes = paid.every((hours) => hours === first)
    ? t('ladder.goes.same', { timer: hourText(lang, first) })
    : t('ladder.goes.up', { fra: hourText(lang, Math.min(first, last)), til: hourText(lang, most) });
  const sum = (pick: (week: Week) => number) => weeks.reduce((all, week) => all + pick(week), 0);
  const share = t('ladder.share', {
    betalt: hourText(
      lang,
      sum((week) => week.paid),
    ),
    alle: hourText(
      lang,
      sum((week) => week.paid + week.unpaid),
    ),
  });
  return `${goes} ${share}`;
}
