import {
  all,
  any,
  between,
  choose,
  daysCovered,
  exists,
  greatest,
  least,
  measure,
  monthEnd,
  monthStart,
  nextMonthStart,
  onOrBefore,
  plus,
  plusMonths,
  times,
  today,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { arts, breachDay, ofBreach } from '../breach.ts';
import { foundOut } from '../guards/concealed.ts';
import { covers } from '../guards/steps.ts';
import { lastDay } from '../guards/timing.ts';
import { cited, type Version } from '../guards/version.ts';
import { breachOn } from '../whose.ts';
import { help } from './rate.ts';

/** A breach of §§ 36-40 that is not decided and can still be. */
const inTime = all(breachOn('kontanthjaelp', '40a'), onOrBefore(today, lastDay('40a')));
const rate = measure('sanktion.sats');

/** Days from the breach until it was made good; the first day always counts. While it goes on: today too. */
const daysSince = (section: '37' | '37a' | '38'): Quantity => {
  const ended = ofBreach(section, 'ophoert');
  const day = breachDay(section);
  return choose([[exists(ended), greatest(1, between('days', day, ended))]], plus(between('days', day, today), 1));
};

/** Of those days, the ones in the month of the breach. */
const inMonth = (section: '37' | '37a' | '38'): Quantity =>
  least(daysSince(section), plus(between('days', breachDay(section), monthEnd(breachDay(section))), 1));

const daysInOffer: Quantity = daysCovered('forseelse', {
  where: { art: arts['36'], udfald: ['uafgjort', 'sanktion'] },
  from: monthStart(breachDay('36')),
  until: nextMonthStart(breachDay('36')),
});

const capped = (amount: Quantity): Quantity => least(amount, help);

interface Sum {
  readonly section: '36' | '37' | '37a' | '38' | '39';
  readonly days: Quantity | null;
  readonly counts: { readonly da: string; readonly en: string };
  readonly paragraph: string;
}

/** How much can be deducted, and for how many days. */
export function deductions(version: Version): readonly Rule[] {
  const sums: readonly Sum[] = [
    {
      section: '36',
      days: daysInOffer,
      counts: {
        da: 'Der fradrages en sats for hver dag i måneden med helt eller delvist fravær.',
        en: 'One rate for each day of the month of whole or part absence.',
      },
      paragraph: '§ 36, stk. 2',
    },
    {
      section: '37',
      days: inMonth('37'),
      counts: {
        da: 'Der fradrages for dagene fra samtalen til kontakten er genoprettet; dagen for samtalen tæller altid.',
        en: 'The days from the talk until contact is restored; the day of the talk always counts.',
      },
      paragraph: '§ 37, stk. 1',
    },
    {
      section: '37a',
      days: inMonth('37a'),
      counts: {
        da: 'Der fradrages for dagene fra fristen til samtalen er booket eller kontakten genoprettet; dagen for fristen tæller altid.',
        en: 'The days from the deadline until the talk is booked or contact restored; the day of the deadline always counts.',
      },
      paragraph: '§ 37 a',
    },
    {
      section: '38',
      days: inMonth('38'),
      counts: {
        da: 'Der fradrages for de dage, personen ikke var tilmeldt, eller cv manglede.',
        en: 'The days without registration or CV.',
      },
      paragraph: '§ 38',
    },
    {
      section: '39',
      days: null,
      counts: {
        da: 'Hjælpen nedsættes med tre gange sanktionssatsen. Gentagelse giver ikke en højere sats.',
        en: 'The help is cut by three times the rate. Repetition gives no higher rate.',
      },
      paragraph: '§ 40, stk. 1',
    },
  ];
  return [...sums.flatMap((sum) => amountAndDays(sum, version)), theRate(version), ceiling(version)];
}

function amountAndDays({ section, days, counts, paragraph }: Sum, version: Version): readonly Rule[] {
  const concerns = all(
    breachOn('kontanthjaelp', section),
    onOrBefore(today, lastDay(section)),
    covers(section, version),
  );
  const base = {
    subject: 'person',
    bearer: 'kommune',
    mark: 'V',
    when: concerns,
    cites: [...cited(version, paragraph), ...cited(version, '§ 35, stk. 4')],
  } as const;
  const amount: Rule = {
    ...base,
    id: `sanktion.${section}.beloeb`,
    kind: 'amount',
    name: { da: 'Højeste fradrag i måneden', en: 'Highest deduction in the month' },
    citizen: {
      da: 'Fradraget kan højst være {value} for den måned. Det kommer kun, hvis alle krav er opfyldt.',
      en: 'The deduction can be {value} at most for that month, and only when every demand is met.',
    },
    lawyer: {
      da: `${counts.da} Fradraget i en kalendermåned kan ikke overstige den beregnede hjælp. For forseelsens måned: {value}.`,
      en: `${counts.en} The deduction in a calendar month cannot exceed the calculated help. For the month of the breach: {value}.`,
    },
    value: days === null ? times(rate, 3) : capped(times(days, rate)),
    unit: 'oere',
  };
  if (days === null) return [amount];
  return [
    amount,
    {
      ...base,
      // The text says from when and until when, not how the days are counted.
      mark: section === '36' ? 'V' : 'D',
      id: `sanktion.${section}.dage`,
      kind: 'limit',
      name: { da: 'Dage, der tæller i måneden', en: 'Days that count in the month' },
      citizen: {
        da: 'Det er {value} i den måned.',
        en: 'It is {value} in that month.',
      },
      lawyer: {
        da: `${counts.da} I forseelsens måned: {value}.`,
        en: `${counts.en} In the month of the breach: {value}.`,
      },
      value: days,
      unit: 'days',
    },
  ];
}

function theRate(version: Version): Rule {
  return {
    id: 'sanktion.sats_pr_dag',
    kind: 'amount',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sanktionssats', en: 'Rate of sanctions' },
    citizen: {
      da: 'Satsen for én dag er {value} ved din hjælp.',
      en: 'The rate of one day is {value} with your help.',
    },
    lawyer: {
      da: 'Sanktionssatsen afhænger af månedens beregnede hjælp, uanset fradrag for indtægter: {value}. Satserne reguleres hvert år og afrundes til 50 kr.',
      en: 'The rate depends on the calculated help of the month, whatever is deducted for income: {value}. The rates are regulated each year and rounded to 50 kr.',
    },
    cites: [...cited(version, '§ 35, stk. 4'), ...cited(version, '§ 109')],
    mark: 'D',
    when: any(inTime, all(breachOn('kontanthjaelp', '42'), onOrBefore(today, plusMonths(foundOut, 60)))),
    value: rate,
    unit: 'oere',
  };
}

function ceiling(version: Version): Rule {
  return {
    id: 'sanktion.loft',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Loft over fradrag i måneden', en: 'Ceiling of deductions in the month' },
    citizen: {
      da: 'Fradrag for en måned kan aldrig være mere end månedens hjælp.',
      en: 'Deductions of a month can never be more than the help of that month.',
    },
    lawyer: {
      da: 'Fradraget i en kalendermåned kan ikke overstige den beregnede hjælp for samme måned ({value}).',
      en: 'The deduction in a calendar month cannot exceed the calculated help of the same month ({value}).',
    },
    cites: cited(version, '§ 35, stk. 4'),
    mark: 'V',
    when: inTime,
    value: help,
    unit: 'oere',
  };
}

/** The day from which a decision counts, §§ 36-40. */
export function effectDay(version: Version): Rule {
  const day = breachDay('40a');
  return {
    id: 'sanktion.virkningsdag',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Virker fra', en: 'Counts from' },
    citizen: { da: 'Den første dag, der kan tælle med, er {value}.', en: 'The first day that can count is {value}.' },
    lawyer: {
      da: 'Fradrag, nedsættelse og ophør sker med virkning fra den dag, pligten uden rimelig grund ikke blev opfyldt: {value}.',
      en: 'Deductions, cuts and endings count from the day on which the duty was not met without reasonable ground: {value}.',
    },
    cites: cited(version, '§ 35, stk. 3'),
    mark: 'V',
    when: inTime,
    value: day,
    unit: 'day',
  };
}
