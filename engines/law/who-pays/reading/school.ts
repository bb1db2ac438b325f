import { valueInWords } from '../../evaluate/words.ts';
import type { Words } from '../../facts/shape.ts';
import { type Cite, citesOn } from '../../rules/cite.ts';
import { betalingslov2019, labOrder2019, labOrder2023, seksUger2019 } from '../../topics/sources.ts';
import type { SchemeAnswer, SchemeId, WhoPaysAnswer } from '../answer.ts';
import { head, lawOf, lawOfSections, type Reading, type ReadingItem, section, standing } from './reading.ts';

/** Schemes of which the municipality pays the school. */
const municipal: ReadonlySet<SchemeId> = new Set([
  'T01',
  'T01b',
  'T02',
  'T02c',
  'T04',
  'T05',
  'T06',
  'T06b',
  'T19',
  'M97b',
]);
/** Schemes of which the employer is billed. */
const employers: ReadonlySet<SchemeId> = new Set(['T03', 'T07', 'T07b', 'T08b', 'ARB']);

/** The six weeks of the insured: the fund settles them (LAB § 48, stk. 5). */
const byFund = (best: SchemeAnswer | undefined): boolean => best?.id === 'T01' && best.decides === 'akasse';

const fact = (title: Words, lines: readonly Words[], cites: readonly Cite[]): ReadingItem => ({
  scheme: null,
  standing: null,
  title,
  lines,
  missing: [],
  law: lawOf(cites),
});

/** The bill, what must be there before the start, and what the school owes along the way. */
export function schoolReading(answer: WhoPaysAnswer): Reading {
  const open = standing(answer, 'yes');
  const best = open.find(({ id }) => municipal.has(id) || employers.has(id)) ?? open[0];
  const near = best ?? standing(answer, 'missing')[0] ?? standing(answer, 'ask')[0];
  const byMunicipality = best !== undefined && municipal.has(best.id);
  const sections = [
    ...section({ da: 'Hvem får regningen', en: 'Who is billed' }, [bill(answer, best)]),
    ...section({ da: 'Før start', en: 'Before the start' }, before(answer, best, near)),
    ...section({ da: 'Undervejs', en: 'Along the way' }, best && byMunicipality ? along(answer, best) : []),
  ];
  return {
    reader: 'school',
    ...head(answer),
    result: resultOf(best),
    lead: byMunicipality
      ? {
          da: 'Deltageren betaler 0 kr. Send aldrig en regning til deltageren.',
          en: 'The participant pays nothing. Never bill the participant.',
        }
      : null,
    sections,
    against: [],
    law: lawOfSections(sections),
  };
}

function resultOf(best: SchemeAnswer | undefined): Words {
  if (best === undefined) return { da: 'Ingen har sagt ja til at betale endnu.', en: 'Nobody has agreed to pay yet.' };
  if (municipal.has(best.id)) return { da: 'Regningen går til kommunen.', en: 'The bill goes to the municipality.' };
  if (best.id === 'T09')
    return {
      da: 'Spørg kommunen, om puljen til større afskedigelser betaler.',
      en: 'Ask the municipality whether the pool for large lay-offs pays.',
    };
  if (employers.has(best.id)) return { da: 'Regningen går til arbejdsgiveren.', en: 'The bill goes to the employer.' };
  return { da: 'Deltageren aftaler selv betalingen med jer.', en: 'The participant agrees on payment with you.' };
}

function bill({ billed, course, on }: WhoPaysAnswer, best: SchemeAnswer | undefined): ReadingItem {
  const price = course?.fullPriceOere ?? null;
  const full: readonly Words[] = price === null ? [] : [priceWords(valueInWords(price, 'oere', undefined))];
  if (billed.municipality)
    return fact(
      { da: 'Rekvirenten er kommunen', en: 'The municipality is the payer' },
      [
        {
          da: 'Skriv kommunen som rekvirent. Regningen er den fulde takst. I får ikke tilskud fra staten for deltageren.',
          en: 'Enter the municipality as payer. The bill is the full rate. You get no state grant for the participant.',
        },
        ...full,
        ...(byFund(best)
          ? [
              {
                da: 'A-kassen siger ja til kurset. Kommunen betaler.',
                en: 'The fund approves the course. The municipality pays.',
              },
            ]
          : []),
        {
          da: 'Ordblindeundervisning og specialundervisning betales efter egne regler.',
          en: 'Dyslexia and special education are paid by rules of their own.',
        },
      ],
      billed.cites,
    );
  return fact(
    { da: 'Kommunen er ikke rekvirent', en: 'The municipality is not the payer' },
    [
      {
        da: 'Deltageren er ikke i en af de grupper, som kommunen skal betale for. Arbejdsgiver eller deltager aftaler betalingen.',
        en: 'The participant is in none of the groups that the municipality must pay for. Employer or participant agrees on payment.',
      },
    ],
    citesOn([betalingslov2019('§ 1, stk. 2')], on),
  );
}

const priceWords = (price: Words): Words => ({
  da: `Fuld pris i kataloget: ${price.da}`,
  en: `Full price in the catalogue: ${price.en}.`,
});

/** Ways to have a course paid that a school can tell of where the municipality is not billed. */
const mostWays = 4;

function before(
  answer: WhoPaysAnswer,
  best: SchemeAnswer | undefined,
  near: SchemeAnswer | undefined,
): readonly ReadingItem[] {
  const { billed, on } = answer;
  if (!billed.municipality)
    return standing(answer, 'yes', 'missing', 'ask')
      .slice(0, mostWays)
      .map(({ name, they, cites }) => fact(name, [they.because, they.nextStep], cites));
  return [
    fact(
      { da: 'Betalingstilsagn', en: 'Promise of payment' },
      [
        {
          da: 'Få kommunens ja til at betale, før kurset begynder. Uden en aftale om betaling må forløbet ikke begynde.',
          en: 'Have the municipality’s yes to pay before the course begins. Without an agreement on payment it may not begin.',
        },
        { da: 'Kommunen melder deltageren til.', en: 'The municipality enrols the participant.' },
      ],
      citesOn([betalingslov2019('§ 2, stk. 4'), betalingslov2019('§ 4')], on),
    ),
    ...(byFund(best)
      ? [
          fact(
            { da: 'A-kassens ja', en: 'The fund’s yes' },
            [
              {
                da: 'A-kassen afgør, om deltageren har ret til de seks uger.',
                en: 'The fund settles whether the participant has a right to the six weeks.',
              },
            ],
            citesOn([seksUger2019('§ 5')], on),
          ),
        ]
      : []),
    ...(best === undefined && near !== undefined
      ? [fact(near.name, [near.they.because, near.they.nextStep], near.cites)]
      : []),
  ];
}

function along({ on }: WhoPaysAnswer, best: SchemeAnswer): readonly ReadingItem[] {
  if (byFund(best))
    return [
      fact(
        { da: 'Stopper deltageren', en: 'If the participant stops' },
        [
          {
            da: 'Fortæl a-kassen det, hvis deltageren stopper, kommer på venteliste eller flytter hold.',
            en: 'Tell the fund if the participant stops, is put on a waiting list or moves to another class.',
          },
        ],
        citesOn([seksUger2019('§ 13')], on),
      ),
    ];
  return [
    fact(
      { da: 'Er deltageren væk', en: 'If the participant is absent' },
      [
        {
          da: 'Følg med i, om deltageren er med. Fortæl straks kommunen det, hvis deltageren ikke er, eller datoerne flytter sig.',
          en: 'See whether the participant takes part. Tell the municipality at once if not, or if the dates move.',
        },
      ],
      citesOn([labOrder2019('§ 108'), labOrder2023('§ 110')], on),
    ),
  ];
}
