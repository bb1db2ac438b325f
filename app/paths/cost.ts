import { between, monthsIn, monthsOfYear, unknown, weeksOfYear } from './figures.ts';
import type { LadderStep, LawFigures } from './law-figures.ts';
import type { Figure } from './path.ts';
import { both, bothBy } from './text.ts';

const shareIn = (ladder: readonly LadderStep[], week: number): number =>
  ladder.find(({ untilWeek }) => week <= untilWeek)?.share ?? 0;

/** The municipality's part of a benefit over some weeks, each with the share of its own week on the ladder. */
export function climbed(oereMonth: number, fromWeek: number, weeks: number, ladder: readonly LadderStep[]): number {
  const week = (oereMonth * monthsOfYear) / weeksOfYear;
  let sum = 0;
  for (let at = 0; at < weeks; at++) sum += (week * shareIn(ladder, fromWeek + at)) / 100;
  return Math.round(sum);
}

type Payer = 'municipality' | 'state';

/** A payer's part of a benefit, by the month now, or over so many weeks from the week now. Week unknown: anything the ladder allows. */
export function partOf(payer: Payer, benefit: Figure, law: LawFigures, weeks: number | null): Figure {
  if (!benefit.known) return benefit;
  if (law.onLadder !== 'yes') return unknown(both(law.onLadder === 'no' ? 'money.offLadder' : 'money.ladderUnknown'));
  const source = law.ladderSource;
  const unit = weeks === null ? 'oere-month' : 'oere';
  const months = weeks === null ? 1 : monthsIn(weeks);
  const ofPayer = (whole: number, share: number) => Math.round(whole * (payer === 'state' ? 1 - share : share));
  if (law.week === null) {
    const shares = law.ladder.map(({ share }) => share / 100);
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    const [low, high] = payer === 'state' ? [most, least] : [least, most];
    return between(
      benefit.low === null ? null : ofPayer(benefit.low * months, low),
      benefit.high === null ? null : ofPayer(benefit.high * months, high),
      unit,
      { ...source, words: bothBy('source.ladder.unknown', (lang) => ({ kilde: source.words[lang] })) },
    );
  }
  const from = law.week;
  const end = (month: number | null): number | null => {
    if (month === null) return null;
    if (weeks === null) return ofPayer(month, shareIn(law.ladder, from) / 100);
    const municipal = climbed(month, from, weeks, law.ladder);
    return payer === 'municipality' ? municipal : Math.round(month * months) - municipal;
  };
  return between(end(benefit.low), end(benefit.high), unit, source);
}
