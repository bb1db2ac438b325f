import type { Origin } from '../model/baseline.ts';
import type { Fitted } from './calibration.ts';

/** What stands behind the numbers no constant and no stock tells of. */
export function baselineOrigins({ spending, guidanceWeeks, citizens }: Fitted): Origin[] {
  const round = (value: number, digits = 0) => value.toFixed(digits);
  return [
    {
      what: 'exits of dagpenge by week, and by region',
      standing: 'fitted',
      source:
        'Jobindsats y01b01, 2025Q2: constant hazard between the published weeks; after week 52 the mean hazard of weeks 39-52 goes on; one factor for each region',
    },
    {
      what: 'weeks on dagpenge so far',
      standing: 'fitted',
      source:
        'a population that stands still under those exits: a spell ends when a week is without dagpenge, so most are short',
    },
    {
      what: 'inflow of every group and municipality',
      standing: 'fitted',
      source:
        'mean stock of twelve months over mean spell, so that the stock stands still; a mean year, which the months go up and down from',
    },
    {
      what: 'where people of dagpenge go',
      standing: 'counted',
      source: 'Jobindsats y01b15, 2025Q4, three months after; who is back on dagpenge is left out',
    },
    {
      what: 'season of the inflow where no forecast tells it',
      standing: 'fitted',
      source:
        'Jobindsats y25i01, dagpenge by month, country; used for all groups without a forecast, and before the day of the figures',
    },
    {
      what: 'starts of guidance (220,000) and all offers (340,000) in the country a year',
      standing: 'fitted',
      source: 'KL 2022 (S5), on the stocks of 2021M08-2022M07; ordinary education is what is left',
    },
    {
      what: `length of guidance: ${guidanceWeeks} weeks`,
      standing: 'fitted',
      source: `KL 2022 (S5): 275,000 citizens got offers; reckoned without the simulator, ${round(citizens)} come out`,
    },
    {
      what: 'starts by municipality',
      standing: 'fitted',
      source:
        'Jobindsats y60c02 (kontanthjaelp, July 2026) against the country, drawn to the mean where few are expected; used for all groups',
    },
    {
      what: 'share with ordinary hours on kontanthjaelp',
      standing: 'counted',
      source: 'Jobindsats y60j01; the same in all groups on kontanthjaelp; no figure for others: none',
    },
    {
      what: `prices of offers: times ${round(spending.priceScale, 3)}`,
      standing: 'fitted',
      source: 'HBS 2022: 31,991 DKK a full-time person, when staff is paid',
    },
    {
      what: `hours a caseworker has with citizens: ${round(spending.hoursYear)} a year`,
      standing: 'fitted',
      source: 'so that the talks of the rules before 2020 (KL: about 2.4 million a year) fill nine tenths of them',
    },
    {
      what: 'companyJobs',
      standing: 'assumed',
      source: 'full-time jobs of the country (STAR, by industry) by the workforce that lives in the municipality',
    },
    { what: 'starts of mentor', standing: 'assumed', source: 'no figure was found: none in the baseline' },
    { what: 'ladder of refusion', standing: 'counted', source: 'FIN §§ 5-6: 80, 40, 30 and 20 per cent' },
  ];
}
