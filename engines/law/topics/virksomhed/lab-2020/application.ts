import {
  all,
  any,
  ask,
  atLeast,
  atMost,
  choose,
  count,
  exists,
  has,
  is,
  latest,
  monthEnd,
  nextMonthStart,
  not,
  onOrBefore,
  param,
  per,
  plusDays,
  plusWorkingDays,
  recorded,
  startOf,
  times,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../../sources.ts';
import { placeBegins, plannedGroup, plannedIs, plannedPlace } from '../staff.ts';

const privatePlace = is('arbejdssted.sektor', 'privat');
const lastApplication = latest('vitas', { where: { trin: 'ansoegning' } });
const lastClaim = latest('loentilskud_anmodning');
const claimedMonth = latest('loentilskud_anmodning', { take: 'loenmaaned' });
const fifteenthAfter = plusDays(nextMonthStart(claimedMonth), 14);
const supportCeiling = choose(
  [[plannedGroup(7, 8, 10, 11), param('virksomhed.stoetteloft_hoejt')]],
  param('virksomhed.stoetteloft'),
);
const underCeiling = all(plannedIs('loentilskud'), privatePlace, not(plannedGroup(9, 12, 13)));
const told = (hvad: 'resultat_meddelt' | 'ophoer_meddelt', since: 'henvist' | 'ophoert_foer_tid') =>
  atLeast(count('pladsmelding', { where: { hvad }, from: latest('pladsmelding', { where: { hvad: since } }) }), 1);

/** Application, claim, support ceiling and other conditions of the company. */
export const applicationRules: readonly Rule[] = [
  {
    id: 'virksomhed.vitas.ansoegning',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Ansøgning i VITAS', en: 'Application in VITAS' },
    citizen: null,
    lawyer: {
      da: 'Arbejdsgivere ansøger digitalt i VITAS om løntilskud, virksomhedspraktik og nytteindsats. Kan der ikke fås et CVR-nummer, eller kan en enhed i Politiet eller Forsvaret ikke bruge digital kommunikation af sikkerhedsgrunde, kan ansøgningen indgives på anden måde. Kommunen kan hjælpe.',
      en: 'Employers apply digitally in VITAS for wage subsidy, placements and community work. Without a CVR number, or for units of police and defence for security, the application can be made otherwise. The municipality can help.',
    },
    cites: [labOrder2019('§ 133'), labOrder2020('§ 133'), labOrder2021('§ 135'), labOrder2023('§ 136')],
    mark: 'V',
    when: plannedPlace,
    done: any(
      ...(['virksomhedspraktik', 'loentilskud', 'nytteindsats'] as const).map((slags) =>
        all(
          plannedIs(slags),
          atLeast(count('vitas', { where: { trin: 'ansoegning', slags }, from: startOf('planlagt_plads') }), 1),
        ),
      ),
    ),
    due: plusDays(placeBegins, -1),
  },
  {
    id: 'virksomhed.vitas.svar',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'kommune',
    name: { da: 'Svar på ansøgningen', en: 'Answer to the application' },
    citizen: null,
    lawyer: {
      da: 'Kommunen behandler ansøgningen inden for 10 arbejdsdage og meddeler resultatet i VITAS.',
      en: 'The municipality handles the application within 10 working days and tells the result in VITAS.',
    },
    cites: [labOrder2019('§ 133, stk. 4-5'), labOrder2021('§ 135, stk. 4-5'), labOrder2023('§ 136, stk. 4-5')],
    mark: 'V',
    when: exists(lastApplication),
    done: atLeast(count('vitas', { where: { trin: 'svar' }, from: lastApplication }), 1),
    due: plusWorkingDays(lastApplication, param('virksomhed.vitas_arbejdsdage')),
  },
  {
    id: 'virksomhed.stoetteloft',
    kind: 'limit',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Loft over støtten', en: 'Ceiling on the support' },
    citizen: null,
    lawyer: {
      da: 'Al støtte i tilknytning til ansættelsen hos en privat arbejdsgiver må i et år fra begyndelsen højst udgøre {value} af de samlede lønomkostninger: 50 pct. for nr. 1-6, 75 pct. for nr. 7, 8, 10 og 11. For nr. 10 og 11 kan der kumuleres med anden støtte op til 100 pct. Nr. 12 er ikke omfattet.',
      en: 'All support tied to the employment with a private employer may over a year from its beginning be at most {value} of the whole wage cost: 50 per cent for nr. 1-6, 75 for nr. 7, 8, 10 and 11. For nr. 10 and 11 other support may be cumulated up to 100. Nr. 12 is not covered.',
    },
    cites: [labOrder2019('§ 86'), labOrder2023('§ 86')],
    mark: 'V',
    when: underCeiling,
    value: supportCeiling,
    unit: 'percent',
  },
  {
    id: 'virksomhed.stoetteloft.overholdt',
    kind: 'guard',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Støtten er under loftet', en: 'The support is under the ceiling' },
    citizen: null,
    lawyer: {
      da: 'Støtten i året holdt op mod loftet. For meget støtte kan kræves tilbage.',
      en: 'The support of the year, held against the ceiling. Support in excess can be claimed back.',
    },
    cites: [labOrder2019('§ 86'), labOrder2023('§ 86'), labOrder2023('§ 95')],
    mark: 'V',
    when: all(underCeiling, recorded('loenomkostning')),
    done: atMost(times(per(value('loenomkostning.stoette'), value('loenomkostning.loen')), 100), supportCeiling),
  },
  {
    id: 'virksomhed.loentilskud.udbetaling',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'kommune',
    name: { da: 'Udbetaling af løntilskud', en: 'Payment of the subsidy' },
    citizen: null,
    lawyer: {
      da: 'Modtager kommunen anmodningen senest den 15. i måneden efter, udbetales løntilskuddet inden udgangen af den måned, hvor den er modtaget, ellers inden udgangen af måneden efter modtagelsen. Anmodning sker i NemRefusion.',
      en: 'A claim received by the 15th of the month after is paid by the end of the month of receipt, else by the end of the month after it. Claims are made in NemRefusion.',
    },
    cites: [labOrder2019('§§ 91-92'), labOrder2023('§§ 91-92')],
    mark: 'V',
    when: exists(lastClaim),
    done: exists(latest('loentilskud_anmodning', { take: 'udbetalt' })),
    due: choose([[onOrBefore(lastClaim, fifteenthAfter), monthEnd(lastClaim)]], monthEnd(nextMonthStart(lastClaim))),
  },
  {
    id: 'virksomhed.arbejdsfordeling',
    kind: 'guard',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Arbejdsfordeling og løntilskud', en: 'Work-sharing and wage subsidy' },
    citizen: null,
    lawyer: {
      da: 'En person kan ikke ansættes med løntilskud hos en arbejdsgiver, hvor der er etableret eller aftalt arbejdsfordeling. Virksomhedspraktik er ikke omfattet.',
      en: 'Nobody can be employed with a subsidy where work-sharing is set up or agreed. Placements are not covered.',
    },
    cites: [labOrder2019('§ 67, stk. 2'), labOrder2023('§ 67, stk. 2')],
    mark: 'V',
    when: plannedIs('loentilskud'),
    done: not(has('arbejdsfordeling')),
  },
  {
    id: 'virksomhed.konkurrence',
    kind: 'guard',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Ingen skæv konkurrence', en: 'No distortion of competition' },
    citizen: null,
    lawyer: {
      da: 'Virksomhedspraktik, løntilskud og nytteindsats må ikke være konkurrenceforvridende.',
      en: 'Placements, wage subsidy and community work may not distort competition.',
    },
    cites: [lab2019('§ 64'), lab2019('§ 80'), lab2019('§ 88'), lab2024('§ 64'), lab2024('§ 80'), lab2024('§ 88')],
    mark: 'V',
    when: plannedPlace,
    done: not(ask('virksomhed.konkurrenceforvridende', { since: startOf('planlagt_plads') })),
  },
  {
    id: 'virksomhed.statsstoette',
    kind: 'guard',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Virksomheder, der ikke kan få løntilskud', en: 'Companies excluded from subsidy' },
    citizen: null,
    lawyer: {
      da: 'Privat løntilskud må ikke støtte eksport, kræve danske varer eller gå til arbejdsgivere, der er kriseramte, får redningsstøtte eller ikke har tilbagebetalt ulovlig støtte. Støtte over 5 mio. EUR årligt til én arbejdsgiver anmeldes til EU-Kommissionen.',
      en: 'Private subsidy may not support exports, demand Danish goods, or go to employers in difficulty, on rescue aid, or with unlawful aid not paid back. Support of over 5 million EUR a year to one employer is notified to the EU Commission.',
    },
    cites: [labOrder2019('§§ 85, 87'), labOrder2023('§§ 85, 87')],
    mark: 'V',
    when: all(plannedIs('loentilskud'), privatePlace),
    done: not(ask('virksomhed.udelukket_fra_statsstoette', { since: startOf('planlagt_plads') })),
  },
  {
    id: 'virksomhed.underretning.resultat',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Besked om en henvist person', en: 'Message about a referred person' },
    citizen: null,
    lawyer: {
      da: 'Når en person er henvist, giver arbejdsgiveren straks kommunen besked om resultatet, også hvis pladsen ikke begynder.',
      en: 'When a person is referred the employer at once tells the municipality the result, also when the place does not begin.',
    },
    cites: [
      labOrder2019('§ 62, stk. 2'),
      labOrder2019('§ 76'),
      labOrder2023('§ 62, stk. 2'),
      labOrder2023('§ 76'),
      labOrder2023('§ 100'),
    ],
    mark: 'V',
    when: exists(latest('pladsmelding', { where: { hvad: 'henvist' } })),
    done: told('resultat_meddelt', 'henvist'),
  },
  {
    id: 'virksomhed.underretning.ophoer',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Besked om en plads, der slutter før tid', en: 'Message about an early end' },
    citizen: null,
    lawyer: {
      da: 'Arbejdsgiveren underretter kommunen om ophør før tid og om andre forhold, der har betydning for retten til løntilskud.',
      en: 'The employer tells the municipality of an early end and of all else that matters for the right to the subsidy.',
    },
    cites: [labOrder2019('§§ 90, 94'), labOrder2023('§§ 90, 94')],
    mark: 'V',
    when: exists(latest('pladsmelding', { where: { hvad: 'ophoert_foer_tid' } })),
    done: told('ophoer_meddelt', 'ophoert_foer_tid'),
  },
];
