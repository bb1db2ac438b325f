import {
  all,
  any,
  choose,
  concept,
  count,
  day,
  exists,
  has,
  latest,
  measure,
  no,
  not,
  number,
  onOrAfter,
  param,
  plusWeeks,
  unbrokenSince,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2024, labOrder2023 } from '../../sources.ts';
import { firstTalk, talks2020 } from '../lab-2020/talks.ts';
import { fundTalks, jointTalks, municipalTalks, periodStart, rule, sixMonths } from '../talks.ts';

const dagpenge = concept('gruppe.dagpenge');
const young = concept('gruppe.ung_paa_dagpenge_hos_kommunen');
const inFund = concept('akasse.har_kontaktforloebet');
const begins = day('2024-01-01');
const registered = unbrokenSince('tilmelding', { value: ['dagpenge', 'dimittend'] }, 'calendar-month');
const handOver = measure('akasse.kommunens_start');

/** The rule of the earlier pack with the citations (and words) of the consolidation of 2024. */
function again(id: string, cites: Rule['cites'], changed: Partial<Rule> = {}): Rule {
  const earlier = talks2020.find((one) => one.id === id);
  if (earlier === undefined) throw new Error(`No rule ${id}`);
  return { ...earlier, ...changed, cites };
}

export const fundTalks2024: Rule = rule({
  id: 'kontakt.samtaler.akasse',
  kind: 'duty',
  bearer: 'akasse',
  name: { da: 'A-kassens samtaler', en: 'The fund’s talks' },
  citizen: {
    da: 'Du får mindst {need} samtaler med din a-kasse, mens den har ansvaret. A-kassen sørger for dem.',
    en: 'You have at least {need} talks with your fund while it is responsible. The fund sees to them.',
  },
  lawyer: {
    da: 'Inden for de første 3 måneder holder a-kassen mindst {need} individuelle jobsamtaler for § 6, nr. 1, bortset fra § 27, stk. 3. De 3 måneder løber til udgangen af den kalendermåned, hvori 410 timers forbrug er registreret (deltidsforsikrede 333).',
    en: 'Within the first three months the fund holds at least {need} individual job talks for nr. 1 other than § 27 stk. 3. The three months run to the end of the calendar month in which 410 hours (part-time 333) are registered used.',
  },
  cites: [lab2024('§ 31, stk. 1, 1. pkt.'), lab2024('§ 27, stk. 2'), labOrder2023('§ 7, stk. 2')],
  mark: 'V',
  when: all(
    dagpenge,
    not(young),
    any(inFund, all(onOrAfter(measure('akasse.slut'), begins), concept('periode.inden_seks_maaneder'))),
  ),
  need: param('kontakt.samtaler_akasse'),
  have: fundTalks(periodStart),
  due: measure('akasse.slut'),
  groupOnly: true,
});

export const municipalTalks2024: Rule = rule({
  id: 'kontakt.samtaler.dagpenge',
  kind: 'duty',
  bearer: 'kommune',
  name: { da: 'Kommunens samtaler efter a-kassens', en: 'The municipality’s talks after the fund’s' },
  citizen: {
    da: 'Du får mindst {need} samtaler med kommunen, før du har været ledig i et halvt år. Kommunen sørger for dem.',
    en: 'You have at least {need} talks with the municipality before half a year without work. The municipality sees to them.',
  },
  lawyer: {
    da: 'Herefter, og senest inden personen har været ledig i 6 måneder (961,98 timer, deltidsforsikrede 780), holder kommunen mindst {need} individuelle jobsamtaler. Talt fra dagen efter a-kassens måneder.',
    en: 'Thereafter, and before six months of unemployment (961.98 hours, part-time 780), the municipality holds at least {need} individual job talks, counted from the day after the fund’s months.',
  },
  cites: [lab2024('§ 31, stk. 1, 2. pkt.'), labOrder2023('§ 7')],
  mark: 'V',
  when: all(dagpenge, not(young), not(inFund), onOrAfter(sixMonths, begins)),
  need: param('kontakt.samtaler_kommune_dagpenge'),
  have: municipalTalks(handOver, ['jobsamtale', 'faellessamtale']),
  opens: handOver,
  due: sixMonths,
  groupOnly: true,
});

export const youngTalks2024: Rule = rule({
  id: 'kontakt.samtaler.unge_dagpenge',
  kind: 'duty',
  bearer: 'kommune',
  name: { da: 'Kommunens samtaler med unge på dagpenge', en: 'The municipality’s talks with the young on dagpenge' },
  citizen: {
    da: 'Du får mindst {need} samtaler med kommunen i dit første halve år som ledig. Kommunen sørger for dem.',
    en: 'You have at least {need} talks with the municipality in your first half-year without work. The municipality sees to them.',
  },
  lawyer: {
    da: 'Inden for de første 6 måneder holder kommunen mindst seks individuelle jobsamtaler for § 6, nr. 1, som visiteres til et kontaktforløb i kommunen efter § 27, stk. 3. Loven sætter ingen frist for deres første samtale.',
    en: 'Within the first six months the municipality holds at least six individual job talks for nr. 1 who are sent to it under § 27 stk. 3. The act sets no deadline for their first talk.',
  },
  cites: [lab2024('§ 31, stk. 1, 3. pkt.'), lab2024('§ 27, stk. 3')],
  mark: 'V',
  when: all(young, any(onOrAfter(periodStart, begins), onOrAfter(sixMonths, begins))),
  need: param('kontakt.samtaler_unge_dagpenge'),
  have: municipalTalks(periodStart, ['jobsamtale', 'faellessamtale']),
  due: sixMonths,
  groupOnly: true,
});

export const firstFundTalk: Rule = rule({
  id: 'kontakt.foerste_samtale_akasse',
  kind: 'duty',
  bearer: 'akasse',
  name: { da: 'Første samtale i a-kassen', en: 'First talk in the fund' },
  citizen: {
    da: 'Du får din første samtale med a-kassen senest {due}. Det er to uger efter, at du meldte dig ledig.',
    en: 'You have your first talk with the fund by {due}, two weeks after you registered.',
  },
  lawyer: {
    da: 'For § 6, nr. 1, bortset fra § 27, stk. 3, holder a-kassen den første jobsamtale senest 2 uger efter tilmeldingen som jobsøgende.',
    en: 'For nr. 1 other than § 27 stk. 3 the fund holds the first job talk no later than two weeks after registration as a jobseeker.',
  },
  cites: [lab2024('§ 31, stk. 4')],
  mark: 'V',
  when: all(has('tilmelding', { value: ['dagpenge', 'dimittend'] }), inFund, onOrAfter(registered, begins)),
  need: number(1),
  have: fundTalks(registered),
  due: plusWeeks(registered, param('kontakt.foerste_samtale_akasse_uger')),
  groupOnly: true,
});

export const talks2024: readonly Rule[] = [
  { ...firstTalk, cites: [lab2024('§ 31, stk. 5')] },
  again('kontakt.samtaler.kommune', [lab2024('§ 31, stk. 3')]),
  fundTalks2024,
  municipalTalks2024,
  youngTalks2024,
  firstFundTalk,
  rule({
    id: 'kontakt.visitering_af_unge',
    kind: 'duty',
    bearer: 'akasse',
    name: { da: 'A-kassen sender unge til kommunen', en: 'The fund sends the young to the municipality' },
    citizen: {
      da: 'Du er under 25 år og uden uddannelse. Derfor er dine samtaler hos kommunen fra senest {due}.',
      en: 'You are under 25 and without education. So the municipality takes over your talks by {due}.',
    },
    lawyer: {
      da: 'A-kassen visiterer § 6, nr. 1, under 25 år uden erhvervskompetencegivende uddannelse og uden forsørgerpligt over for hjemmeboende børn til et kontaktforløb i kommunen senest 2 uger efter tilmeldingen.',
      en: 'The fund sends nr. 1 under 25 without vocational education and without children at home to a contact course in the municipality no later than two weeks after registration.',
    },
    cites: [lab2024('§ 27, stk. 3')],
    mark: 'V',
    when: all(
      concept('gruppe.unge_dagpenge'),
      has('tilmelding', { value: ['dagpenge', 'dimittend'] }),
      onOrAfter(registered, begins),
    ),
    done: exists(latest('visiteret_til_kommunen', { where: { value: 'under_25' }, from: registered })),
    due: plusWeeks(registered, param('kontakt.visitering_af_unge_uger')),
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.samtaler_hos',
    kind: 'status',
    bearer: 'akasse',
    name: { da: 'Hvem holder samtalerne', en: 'Who holds the talks' },
    citizen: {
      da: 'Dine samtaler er hos {value}.',
      en: 'Your talks are with {value}.',
    },
    lawyer: {
      da: 'A-kassen varetager kontaktforløbet til udgangen af den kalendermåned, hvori 410 timers forbrug er registreret (deltidsforsikrede 333); derefter kommunen. Unge efter § 27, stk. 3, hører til kommunen. Opgøres forbruget først senere, slutter a-kassens ansvar efter DFDG § 63, stk. 6, på opgørelsens dag. Nu: {value}.',
      en: 'The fund runs the contact course to the end of the calendar month in which 410 hours (part-time 333) are registered used; then the municipality. § 27 stk. 3 persons belong to the municipality. Where the use is counted later, the fund’s part ends on that day (DFDG § 63 stk. 6). Now: {value}.',
    },
    cites: [lab2024('§ 27, stk. 1-3'), labOrder2023('§ 7, stk. 2')],
    mark: 'V',
    when: dagpenge,
    value: choose([[inFund, 1]], 0),
    unit: 'code',
    labels: [
      { da: 'kommunen', en: 'the municipality' },
      { da: 'a-kassen', en: 'the fund' },
    ],
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.valg_af_akasse',
    kind: 'right',
    bearer: 'borger',
    name: { da: 'Vælg, om a-kassen er med', en: 'Choose whether the fund joins' },
    citizen: {
      da: 'Du vælger selv, om a-kassen er med til din første samtale i kommunen.',
      en: 'You decide whether the fund joins your first talk with the municipality.',
    },
    lawyer: {
      da: 'Personen vælger, om a-kassen skal deltage i den første individuelle jobsamtale med kommunen.',
      en: 'The person chooses whether the fund takes part in the first individual job talk with the municipality.',
    },
    cites: [lab2024('§ 31, stk. 2')],
    mark: 'V',
    when: all(dagpenge, not(inFund), concept('periode.inden_seks_maaneder')),
    need: number(1),
    have: count('samtale', {
      where: { myndighed: ['kommune', 'anden_aktoer'], slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' },
      from: periodStart,
    }),
    groupOnly: true,
  }),
  again('kontakt.ret_til_samtaler', [lab2024('§ 32, stk. 1')]),
  again('kontakt.samtale_efter_oenske', [lab2024('§ 32, stk. 1, 3. pkt.')]),
  again('kontakt.seksten_maaneder', [lab2024('§ 32, stk. 2')], {
    when: all(dagpenge, not(no('akasse_med_til_samtale')), not(concept('periode.inden_seks_maaneder'))),
    have: jointTalks(sixMonths),
  }),
  again('kontakt.intensiveret_indsats', [lab2024('§ 32, stk. 2, 2. pkt.'), labOrder2023('§ 47')]),
];
