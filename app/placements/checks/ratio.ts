import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { formatMonth } from '../../plan/index.ts';
import { fullTimeHours } from '../ladder.ts';
import type { PlacementCheck } from '../placement.ts';
import { both, bothBy } from '../text.ts';
import { companyEntries, fteOf, monthsLookedAt } from './entries.ts';
import type { CheckInput, CompanyFigures, OfferKind } from './input.ts';
import { numberIn } from './numbers.ts';
import { lawOfCompany, type Says, told, unanswered } from './outcome.ts';

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Months of which nobody has told. */
export function missingMonths(
  input: CheckInput,
  company: CompanyFigures,
  count: 4 | 12,
  whose: 'site' | 'unit',
): readonly PlainDate[] {
  const known = new Set(company.months.filter((one) => one[whose] !== null).map(({ month }) => month));
  return monthsLookedAt(input, count).filter((month) => !known.has(month));
}

const monthsInWords = (months: readonly PlainDate[]): Bilingual => {
  const list = (lang: Lang) => months.map((month) => formatMonth(lang, month)).join(', ');
  return { da: list('da'), en: list('en') };
};

export function unknownMonths(months: readonly PlainDate[]): { readonly text: Bilingual; readonly wayOut: Bilingual } {
  const names = monthsInWords(months);
  return {
    text: bothBy('check.ratio.unknown', (lang) => ({ maaneder: names[lang] })),
    wayOut: both('check.ratio.unknown.out'),
  };
}

/** Mean of the four months at the site; null where a month is missing. */
export function meanAtSite(input: CheckInput, company: CompanyFigures): number | null {
  if (missingMonths(input, company, 4, 'site').length > 0) return null;
  const looked = new Set(monthsLookedAt(input, 4));
  return mean(company.months.flatMap(({ month, site }) => (looked.has(month) && site !== null ? [site] : [])));
}

/** How many stand in places now, of those whom the law counts. From 2025 it no longer counts community work (LOV 1654/2024). */
function countedNow({ supported }: CompanyFigures, kind: OfferKind, countsCommunityWork: boolean): number {
  return (
    supported.praktik +
    supported.loentilskud +
    // BEK-LAB § 83, stk. 5.
    (kind === 'loentilskud' ? 0 : supported.loentilskudFoertidspension) +
    (countsCommunityWork ? supported.nytteindsats : 0)
  );
}

/** Rimelighedskravet, with its figures. */
export function ratioChecks(input: CheckInput, company: CompanyFigures, kind: OfferKind): readonly PlacementCheck[] {
  const says = lawOfCompany(companyEntries(input, company, 'ratio'), input.today);
  const room = says('virksomhed.rimelighed.plads');
  if (!room) return [];
  const title = both('check.ratio.title');
  if (room.state === 'no') return [told(room, { state: 'note', title, text: both('check.ratio.free') })];
  const missing = missingMonths(input, company, 4, 'site');
  const ansatte = meanAtSite(input, company);
  const loft = says('virksomhed.rimelighed.loft')?.value ?? null;
  const now = countedNow(company, kind, input.today < '2025-01-01');
  if (room.state === 'allowed' && (ansatte === null || loft === null))
    return [told(room, { state: 'ok', title, text: both('check.ratio.only') })];
  if (room.state === 'unknown') {
    if (missing.length === 0) return [unanswered(room, title)];
    return [told(room, { state: 'unknown', title, ...unknownMonths(missing) })];
  }
  if (ansatte === null || loft === null) return [];
  const figures = (lang: Lang) => ({
    ansatte: numberIn(lang, ansatte),
    loft: numberIn(lang, loft),
    nu: numberIn(lang, now),
  });
  if (room.state === 'allowed') return [told(room, { state: 'ok', title, text: bothBy('check.ratio.ok', figures) })];
  const free = (loft - now) * fullTimeHours;
  const bliver = (lang: Lang) => numberIn(lang, now + fteOf(input.place));
  return [
    told(room, {
      state: 'stop',
      title,
      text: bothBy('check.ratio.stop', (lang) => ({ ...figures(lang), bliver: bliver(lang) })),
      wayOut:
        free >= 1
          ? bothBy('check.ratio.out.hours', (lang) => ({ timer: numberIn(lang, free) }))
          : both('check.ratio.out'),
    }),
  ];
}

/** Merbeskæftigelse: of wage subsidy alone. */
export function increaseChecks(input: CheckInput, company: CompanyFigures): readonly PlacementCheck[] {
  const says: Says = lawOfCompany(companyEntries(input, company, 'increase'), input.today);
  const rule = says('virksomhed.merbeskaeftigelse');
  if (!rule || rule.state === 'no') return [];
  const title = both('check.increase.title');
  const missing = missingMonths(input, company, 12, 'unit');
  if (missing.length > 0) return [told(rule, { state: 'unknown', title, ...unknownMonths(missing) })];
  if (rule.state === 'unknown') return [unanswered(rule, title)];
  const looked = monthsLookedAt(input, 12);
  const byMonth = new Map(company.months.map(({ month, unit }) => [month, unit ?? 0]));
  const withStaff = looked.map((month) => byMonth.get(month) ?? 0).filter((count) => count > 0);
  if (withStaff.length === 0)
    return [
      told(rule, {
        state: rule.state === 'allowed' ? 'ok' : 'stop',
        title,
        text: both(rule.state === 'allowed' ? 'check.increase.nobody' : 'check.increase.nobody.stop'),
        wayOut: null,
      }),
    ];
  const figures = (lang: Lang) => ({
    seneste: numberIn(lang, byMonth.get(looked.at(-1) as PlainDate) ?? 0),
    gennemsnit: numberIn(lang, mean(withStaff)),
  });
  const scope = both(`check.increase.scope.${company.sector}`);
  const withScope = ({ da, en }: Bilingual): Bilingual => ({ da: `${da} ${scope.da}`, en: `${en} ${scope.en}` });
  if (rule.state === 'allowed')
    return [told(rule, { state: 'ok', title, text: withScope(bothBy('check.increase.ok', figures)) })];
  return [
    told(rule, {
      state: 'stop',
      title,
      text: withScope(bothBy('check.increase.stop', figures)),
      wayOut: bothBy('check.increase.out', (lang) => ({ gennemsnit: figures(lang).gennemsnit })),
    }),
  ];
}

/** The figures for whoever is to say whether the ratio is kept, in Danish; undefined where they are not known. */
export function ratioFigures(input: CheckInput, company: CompanyFigures): string | undefined {
  const { kind } = input.place;
  const ansatte = meanAtSite(input, company);
  if (ansatte === null || kind === 'smaajob') return undefined;
  const loft = lawOfCompany(companyEntries(input, company, 'ratio'), input.today)('virksomhed.rimelighed.loft')?.value;
  if (loft == null) return undefined;
  const nu = countedNow(company, kind, input.today < '2025-01-01');
  return both('mail.figures', {
    ansatte: numberIn('da', ansatte),
    loft: numberIn('da', loft),
    nu: numberIn('da', nu),
  }).da;
}
