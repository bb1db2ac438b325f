import { all, atLeast, concept, count, has, less, measure, not, onOrAfter, today } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  raadighed2023,
  raadighed2026,
} from '../sources.ts';
import { akassensTid, dagpenge, frist, harFrist, kontanthjaelp, medKontaktforloeb, samtalerHoldt } from './groups.ts';
import { bookingDuty, selvbooking2020 } from './selvbooking-2020.ts';
import { w } from './words.ts';

const rule2020 = (id: string): Rule => {
  const found = selvbooking2020.rules?.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No rule ${id} in 2020`);
  return found;
};

/** From 1 January 2021 every group of the contact course books. */
export const selvbooking2021: Part = {
  concepts: [
    bookingDuty(medKontaktforloeb, [
      lab2019('§ 34, stk. 1 og 3'),
      lab2022('§ 208, stk. 2'),
      labOrder2020('§ 44, stk. 1'),
      labOrder2021('§ 44, stk. 1'),
    ]),
  ],
};

const firstSummoned: Rule = {
  id: 'form.selvbooking.foerste_indkaldes',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Indkaldelse til første samtale', 'Summons to the first talk'),
  citizen: w(
    'Du skal ikke selv booke den første samtale. Du får en tid af kommunen.',
    'You do not book the first talk; the municipality summons you.',
  ),
  lawyer: w(
    'Kommunen indkalder kontanthjælpsmodtagere til den første jobsamtale. Dagen, hvor bestemmelsen kom ind i loven, er ikke læst; den står i LBK nr. 701 af 22. maj 2022 og ikke i lov nr. 548/2019.',
    'The municipality summons to the first talk. The day on which the rule came is not known; LBK 701/2022 has it.',
  ),
  cites: [lab2022('§ 34, stk. 2')],
  mark: 'D',
  when: all(
    kontanthjaelp,
    less(samtalerHoldt, 1),
    not(concept('fritaget.kontaktforloeb')),
    not(concept('fritaget.mindre_intensiv')),
  ),
  done: atLeast(count('indkaldelse', { from: measure('periode.start') }), 1),
  over: ['form.selvbooking.book'],
};

/** From 2022: the first talk of people on kontanthjælp is summoned. */
export const selvbooking2022: Part = { rules: [firstSummoned] };

/** From 1 January 2024: the fund summons and takes bookings in its months. */
export const selvbooking2024: Part = {
  concepts: [
    bookingDuty(medKontaktforloeb, [lab2024('§ 34, stk. 1 og 3'), labOrder2023('§ 44, stk. 1'), raadighed2023('§ 10')]),
  ],
  rules: [
    {
      ...rule2020('form.selvbooking.book'),
      cites: [
        lab2024('§ 34, stk. 1 og 3'),
        labOrder2023('§ 44, stk. 1-2'),
        raadighed2023('§§ 10-11'),
        raadighed2026('§§ 10-11'),
      ],
    },
    {
      ...firstSummoned,
      lawyer: w(
        'Kommunen indkalder kontanthjælpsmodtagere til den første jobsamtale.',
        'The municipality summons people on kontanthjælp to the first talk.',
      ),
      cites: [lab2024('§ 34, stk. 2')],
      mark: 'V',
    },
    {
      ...firstSummoned,
      id: 'form.selvbooking.foerste_indkaldes.akasse',
      bearer: 'akasse',
      citizen: w(
        'Du skal ikke selv booke den første samtale. Du får en tid af a-kassen.',
        'You do not book the first talk; the fund summons you.',
      ),
      lawyer: w(
        'A-kassen indkalder til den første jobsamtale efter § 31, stk. 4. Medlemmet booker selv de følgende i a-kassens system.',
        'The fund summons to the first talk; the member books the next ones in the fund’s system.',
      ),
      cites: [lab2024('§ 34, stk. 2'), raadighed2023('§ 11, stk. 1'), raadighed2026('§ 11, stk. 1')],
      mark: 'V',
      when: all(dagpenge, akassensTid, less(samtalerHoldt, 1), not(concept('fritaget.mindre_intensiv'))),
      groupOnly: true,
    },
    {
      ...rule2020('form.selvbooking.uden_for_jobnet'),
      lawyer: w(
        'Er personen fritaget for at søge job efter bekendtgørelsens § 56 eller LAB §§ 96, 97 a og 97 b, meddeler kommunen skriftligt på anden vis end på Jobnet, at der er en bookingfrist.',
        'For persons freed of job search the municipality tells the deadline in writing outside Jobnet as well.',
      ),
      cites: [labOrder2023('§ 44, stk. 3')],
      when: all(
        concept('selvbooking.pligt'),
        harFrist,
        onOrAfter(frist, today),
        has('tilbud', { kategori: ['uddannelsesloeft', 'uddannelsesloeft_110', 'mink_uddannelse'] }),
      ),
    },
    {
      ...rule2020('form.selvbooking.med_akassen'),
      citizen: w(
        'Er a-kassen med, kan du få en tid eller selv booke. Det vælger kommunen.',
        'The municipality chooses whether you book the talks where the fund takes part.',
      ),
      lawyer: w(
        'Kommunen vælger, om dagpengemodtagere selv booker eller indkaldes til jobsamtaler, hvor personen har valgt, at a-kassen deltager.',
        'The municipality chooses booking or summons for talks where the person chose the fund to take part.',
      ),
      cites: [lab2024('§ 34, stk. 1')],
      when: all(dagpenge, not(akassensTid), not(concept('fritaget.kontaktforloeb'))),
    },
    {
      id: 'form.selvbooking.akassens_system',
      kind: 'status',
      subject: 'person',
      bearer: 'akasse',
      name: w('Book i a-kassen', 'Book with the fund'),
      citizen: w(
        'Book dine samtaler hos a-kassen. Det gælder de første tre måneder.',
        'In the first three months you book your talks with the fund.',
      ),
      lawyer: w(
        'Inden for de første 3 måneders sammenlagt ledighed booker medlemmet i a-kassens selvbookingsystem inden for a-kassens frist. Det gælder ikke første jobsamtale.',
        'Within the first 3 months the member books in the fund’s system, but for the first talk.',
      ),
      cites: [raadighed2023('§ 11'), raadighed2026('§ 11')],
      mark: 'V',
      when: all(dagpenge, akassensTid, concept('selvbooking.pligt')),
      groupOnly: true,
    },
    { ...rule2020('form.selvbooking.frist'), cites: [labOrder2023('§ 44, stk. 1')] },
    { ...rule2020('form.selvbooking.fritagelse'), cites: [labOrder2023('§ 45, stk. 1'), labOrder2023('§ 45, stk. 2')] },
    { ...rule2020('form.selvbooking.fratag'), cites: [lab2024('§ 35')] },
    { ...rule2020('form.selvbooking.kort_varsel'), cites: [lab2024('§ 34, stk. 2')] },
  ],
};
