import { danishLaw, type Entry, evaluate } from '@fodfaeste/law';
import { addDays, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { type FundUse, fundMonths } from './fund-months.ts';

const today = plainDate('2026-11-24');
const day = (text: string) => plainDate(text);
const use = (over: Partial<FundUse> = {}): FundUse => ({
  counts: [],
  partTime: false,
  placed: day('2026-09-01'),
  ...over,
});
const count = (hours: number, to: string) => ({ hours, countedTo: day(to) });

/** What the law engine says the day is, through the duty that ends with the a-kasse's months. */
function inTheLaw({ counts, partTime, placed }: FundUse): PlainDate | null {
  const told = (kind: Entry['kind'], value: unknown, from: PlainDate): Entry => ({ kind, value, from, to: null });
  const from = placed ?? day('2026-01-01');
  const entries = [
    told('foedselsdato', '1985-07-07', from),
    told('ydelse', 'dagpenge', from),
    told('akasse', { akasse: 9048, forsikring: partTime ? 'deltid' : 'fuldtid' }, from),
    told('uddannelse', { niveau: 'lang_videregaaende', erhvervskompetencegivende: true, afsluttet: null }, from),
    told('dagpengeperiode', { indplaceret: from, grundlag: 'indkomst' }, from),
    ...counts.map(({ hours, countedTo }, at): Entry => {
      const next = counts[at + 1];
      const value = { timer: hours, opgjortTilOgMed: countedTo };
      return {
        kind: 'dagpengeforbrug',
        value,
        from: addDays(countedTo, 1),
        to: next ? addDays(next.countedTo, 1) : null,
      };
    }),
  ];
  const { outcomes } = evaluate(danishLaw, entries, { on: today });
  return outcomes.find(({ rule }) => rule.id === 'kontakt.samtaler.akasse')?.due ?? null;
}

describe('the months of the a-kasse, as the law engine has them', () => {
  it.each<[string, FundUse, string, boolean]>([
    ['not counted yet', use({ placed: day('2026-10-20') }), '2027-01-31', false],
    ['some hours', use({ counts: [count(148, '2026-09-30'), count(300, '2026-10-31')] }), '2026-11-30', false],
    ['over the limit', use({ counts: [count(300, '2026-09-30'), count(455, '2026-10-31')] }), '2026-10-31', true],
    ['exactly the limit', use({ counts: [count(410, '2026-10-31')] }), '2026-10-31', true],
    ['part-time', use({ counts: [count(240, '2026-10-31')], partTime: true }), '2026-11-30', false],
    ['part-time over', use({ counts: [count(333, '2026-10-31')], partTime: true }), '2026-10-31', true],
  ])('%s', (_, given, lastDay, certain) => {
    expect(fundMonths(given, today)).toMatchObject({ lastDay, certain });
    expect(inTheLaw(given)).toBe(lastDay);
  });

  it('tells hours and weeks, and begins anew with a new period', () => {
    const given = use({ counts: [count(900, '2025-03-31'), count(74, '2026-10-31')] });
    expect(fundMonths(given, today)).toMatchObject({ used: 74, weeks: 2, limit: 410, certain: false });
  });

  it('does not know where the count stays away', () => {
    expect(fundMonths(use({ placed: day('2026-06-01') }), today)).toMatchObject({ used: null, lastDay: null });
    expect(fundMonths(use({ placed: null }), today)).toMatchObject({ lastDay: null });
  });
});
