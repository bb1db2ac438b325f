import type { Weighted } from '../random/stream.ts';
import type { AgeBand, InsuredFigures } from './figures.ts';

type Row = Readonly<Record<string, string>>;

/** Funds are authorities of their own: 9000 and the fund's number at Danmarks Statistik. */
export const fundAuthorityId = (fundCode: string): number => 9000 + Number(fundCode);

const total = 'TOT';

/** Members by age and people by fund in the region, and how spells of dagpenge end there. */
export function insuredFigures(rows: readonly Row[], region: string): InsuredFigures {
  const here = rows.filter((row) => row['region'] === regionKey(region));
  const of = (kind: string, fund: string) => here.filter((row) => row['kind'] === kind && row['fund_code'] === fund);
  return {
    ages: of('members_age', total).map((row) => [ageBand(row['label'] ?? ''), Number(row['value'])] as const),
    survival: of('survival', total)
      .map((row) => ({ weeks: Number.parseInt(row['label'] ?? '', 10), percent: Number(row['value']) }))
      .sort((a, b) => a.weeks - b.weeks),
    funds: peopleByFund(here),
  };
}

const regionKey = (name: string): string => name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe');

function peopleByFund(rows: readonly Row[]): Weighted<number> {
  const people = new Map<string, number>();
  for (const row of rows) {
    const fund = row['fund_code'] ?? '';
    if (row['kind'] !== 'benefitConsumption' || fund === total) continue;
    people.set(fund, (people.get(fund) ?? 0) + Number(row['value']));
  }
  return [...people].map(([fund, count]) => [fundAuthorityId(fund), count] as const);
}

/** "16-24 år" and "60 år og derover": from the year a person can have earned dagpenge to the year before pension. */
function ageBand(label: string): AgeBand {
  const [first = 18, last = 66] = [...label.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { from: Math.max(18, first), to: Math.min(66, last) };
}
