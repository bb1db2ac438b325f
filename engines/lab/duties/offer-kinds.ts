import { type Law, noDay, populationOf, questionCode, recordOf, runColumns, statusCode } from '@fodfaeste/law';
import { addDays, type PlainDate, toDayNumber } from '@fodfaeste/law/dates';
import { type OfferKind, offerKinds, spellWeeks } from '../model/groups.ts';
import { offerRules } from './rules.ts';
import { compileDuties, joined, offerOn, type Walker } from './walk.ts';

/** The law's categories (fact `tilbud`) of each kind of the model. */
export const categoriesOf: Readonly<Record<OfferKind, readonly [string, ...string[]]>> = {
  guidance: ['oevrig_vejledning', 'jobsoegningskursus'],
  'ordinary-education': ['ordinaer_uddannelse'],
  praktik: ['virksomhedspraktik'],
  'private-loentilskud': ['loentilskud_privat'],
  'public-loentilskud': ['loentilskud_offentlig'],
  nytteindsats: ['nytteindsats'],
  mentor: ['mentor'],
};

export const kindBit = (kind: OfferKind): number => 1 << offerKinds.indexOf(kind);

/** Long enough for LAB § 102, stk. 2 (two weeks), and still running when the first offer to nr. 4-5 falls due. */
const triedWeeks = 4;

/**
 * Which kinds fulfil each person's duty of an offer, by trying: an offer of the category is recorded from the second day of the spell, and the
 * law is asked in the week in which the first offer falls due. A bit for each of `offerKinds`; 0 for whom no offer falls due.
 * `offers` is what {@link import('./walk.ts').walkSpells} found for the same people.
 */
export function countingKinds(law: Law, walkers: readonly Walker[], start: PlainDate, offers: Uint8Array): Uint8Array {
  const program = compileDuties(law, start);
  const textCode = questionCode(law);
  const second = toDayNumber(start) + 1;
  const firstWeek = walkers.map((_, row) => offers.subarray(row * spellWeeks, (row + 1) * spellWeeks).indexOf(1));
  const bits = Uint8Array.from(walkers, (_, row) => ((firstWeek[row] ?? -1) < 0 ? 0 : 2 ** offerKinds.length - 1));
  for (const week of new Set(firstWeek.filter((one) => one >= 0))) {
    const rows = walkers.flatMap((_, row) => (firstWeek[row] === week ? [row] : []));
    const records = rows.map((row) => recordOf(walkers[row]?.entries ?? [], { textCode }));
    const on = addDays(start, 7 * week);
    const weekEnds = toDayNumber(on) + 6;
    for (const kind of offerKinds) {
      for (const category of categoriesOf[kind]) {
        const tried = records.map((one) => joined(one, [offerOn(second, triedWeeks, category)], textCode));
        const { columns } = runColumns(program, populationOf(tried, textCode), on);
        for (const { rule, status, due } of columns) {
          if (!offerRules.includes(rule.id)) continue;
          for (const [at, row] of rows.entries()) {
            const isOpen = status[at] === statusCode.open || status[at] === statusCode.overdue;
            const last = due?.[at] ?? noDay;
            if (isOpen && last <= weekEnds) bits[row] = (bits[row] ?? 0) & ~kindBit(kind);
          }
        }
      }
    }
  }
  return bits;
}
