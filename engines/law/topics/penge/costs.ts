import {
  all,
  any,
  concept,
  exists,
  has,
  is,
  measure,
  not,
  number,
  param,
  per,
  roundNearest,
  times,
} from '../../language/build.ts';
import type { Bool } from '../../language/node.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { Part } from '../../rules/pack.ts';
import type { NotDemanded, Rule } from '../../rules/rule.ts';
import { fin2021, finOrder2026, lab2019, lab2022, lab2024 } from '../sources.ts';
import { municipalShare } from './ladder-count.ts';

const clarification = concept('gruppe.jobafklaring');
const resourceCourse = concept('gruppe.ressourceforloeb');
const early = any(concept('gruppe.foertidspension'), concept('gruppe.under_18'));

interface Refund {
  readonly id: string;
  readonly name: Rule['name'];
  readonly lawyer: Rule['lawyer'];
  readonly cites: readonly [Cite, ...Cite[]];
  readonly mark?: Mark;
  readonly when: Bool;
  readonly percent: number;
}

const refund = ({ id, name, lawyer, cites, mark = 'V', when, percent }: Refund): Rule => ({
  id,
  kind: 'amount',
  subject: 'person',
  bearer: 'stat',
  name,
  citizen: null,
  lawyer,
  cites,
  mark,
  when,
  value: number(percent),
  unit: 'percent',
});

/** Offers and mentor: with the resource course in the act of 2019, without it in LBK 701 of 2022. */
const running = (withResourceCourse: boolean, mark: Mark): readonly Rule[] => {
  const groups = withResourceCourse ? 'nr. 7, 8, 11 og 13' : 'nr. 7, 11 og 13';
  const mentorGroups = withResourceCourse ? 'nr. 7 og 8' : 'nr. 7';
  const cite = withResourceCourse ? lab2019 : lab2022;
  const both = withResourceCourse ? [clarification, resourceCourse] : [clarification];
  const later: readonly Cite[] = withResourceCourse ? [] : [lab2024('§§ 195 og 197')];
  return [
    refund({
      id: 'penge.drift_tilbud',
      name: { da: 'Refusion af udgifter til tilbud', en: 'Refund of costs of offers' },
      lawyer: {
        da: `Staten refunderer {value} af driftsudgifterne til vejledning og opkvalificering, partnerskabsaftaler, undervisningsmaterialer og merudgiftsgodtgørelse for personer efter § 6, ${groups}. For alle andre betaler kommunen selv.`,
        en: `The state refunds {value} of the costs of guidance and upskilling, partnerships, teaching material and extra expenses for § 6, ${groups}. For all others the municipality pays.`,
      },
      cites: [cite('§ 195'), ...later],
      mark,
      when: any(...both, early),
      percent: 50,
    }),
    refund({
      id: 'penge.drift_mentor',
      name: { da: 'Refusion af udgifter til mentor', en: 'Refund of costs of a mentor' },
      lawyer: {
        da: `Staten refunderer {value} af udgiften til mentorstøtte for personer efter § 6, ${mentorGroups}.`,
        en: `The state refunds {value} of the cost of a mentor for § 6, ${mentorGroups}.`,
      },
      cites: [cite('§ 197, nr. 1'), ...later],
      mark,
      when: any(...both),
      percent: 50,
    }),
  ];
};

const pool = (
  id: string,
  category: 'uddannelsesloeft' | 'regionalt_kursus' | 'uddannelsesloeft_110',
  cites: readonly [Cite, ...Cite[]],
  da: string,
  en: string,
): Rule =>
  refund({
    id: `penge.drift_${id}`,
    name: { da: `Refusion af udgifter til ${da}`, en: `Refund of costs of ${en}` },
    lawyer: {
      da: `Staten refunderer {value} af kommunens udgift til ${da}, også når tilbuddet fortsætter efter skift af målgruppe.`,
      en: `The state refunds {value} of the municipality’s cost of ${en}, also when it goes on after a change of group.`,
    },
    cites,
    when: has('tilbud', { kategori: category }),
    percent: 80,
  });

const rules: readonly Rule[] = [
  ...running(true, 'V'),
  pool(
    'uddannelsesloeft',
    'uddannelsesloeft',
    [lab2019('§ 196, stk. 1'), lab2024('§ 196, stk. 1')],
    'uddannelsesløft efter § 96',
    'an education lift under § 96',
  ),
  pool(
    'regional_pulje',
    'regionalt_kursus',
    [lab2019('§ 196, stk. 2'), lab2024('§ 196, stk. 2')],
    'korte erhvervsrettede kurser efter § 97',
    'short courses under § 97',
  ),
  pool(
    'uddannelsesloeft_110',
    'uddannelsesloeft_110',
    [lab2022('§ 196 a'), lab2024('§ 196 a')],
    'uddannelsesløft efter § 97 a',
    'an education lift under § 97 a',
  ),
  refund({
    id: 'penge.drift_loentilskud_foertidspension',
    name: { da: 'Refusion af løntilskud ved førtidspension', en: 'Refund of wage subsidy, disability pension' },
    lawyer: {
      da: 'Staten refunderer {value} af kommunens udgift til løntilskud for førtidspensionister.',
      en: 'The state refunds {value} of the municipality’s cost of wage subsidy for disability pensioners.',
    },
    cites: [lab2019('§ 199'), lab2024('§ 199')],
    when: all(
      concept('gruppe.foertidspension'),
      has('tilbud', { kategori: ['loentilskud_privat', 'loentilskud_offentlig'] }),
    ),
    percent: 50,
  }),
  refund({
    id: 'penge.drift_jobrotation',
    name: { da: 'Refusion af jobrotationsydelse', en: 'Refund of job rotation payment' },
    lawyer: {
      da: 'Staten refunderer {value} af kommunens udgift til jobrotationsydelse. Fra 1. februar 2026 kun for det, kommunen har bevilget senest 31. januar 2026.',
      en: 'The state refunds {value} of the municipality’s cost of job rotation payment; from 1 February 2026 only for what was granted by 31 January 2026.',
    },
    cites: [lab2019('§ 201, stk. 1'), lab2024('§ 201, stk. 1')],
    when: any(has('tilbud', { kategori: 'jobrotation' }), is('stoettet_beskaeftigelse', 'vikar_i_jobrotation')),
    percent: 60,
  }),
  refund({
    id: 'penge.drift_voksenlaerling',
    name: { da: 'Refusion af tilskud til voksenlærlinge', en: 'Refund of subsidy for adult apprentices' },
    lawyer: {
      da: 'Staten refunderer {value} af kommunens udgift til tilskud til arbejdsgivere med voksenlærlinge.',
      en: 'The state refunds {value} of the municipality’s cost of subsidies to employers of adult apprentices.',
    },
    cites: [lab2019('§ 201, stk. 2'), lab2024('§ 201, stk. 2')],
    when: is('stoettet_beskaeftigelse', 'voksenlaerling'),
    percent: 100,
  }),
  {
    id: 'penge.drift_befordring',
    kind: 'amount',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Medfinansiering af befordring', en: 'Share of transport costs' },
    citizen: null,
    lawyer: {
      da: 'Kommunen betaler {value} af statens udgift til den befordringsgodtgørelse, a-kassen udbetaler. Den kommune betaler, hvor den ledige har sin kommune den første mandag i måneden.',
      en: 'The municipality pays {value} of the state’s cost of transport allowance paid by the fund: the municipality in which the person belongs on the first Monday of the month.',
    },
    cites: [lab2019('§ 198'), lab2024('§ 198'), finOrder2026('§§ 4 og 25')],
    mark: 'V',
    when: all(concept('gruppe.dagpenge'), has('tilbud')),
    value: param('drift.befordring_pct'),
    unit: 'percent',
  },
  {
    id: 'penge.drift_egne_udgifter',
    kind: 'status',
    subject: 'kommune',
    bearer: 'kommune',
    name: { da: 'Udgifter, kommunen selv betaler', en: 'Costs the municipality pays in full' },
    citizen: null,
    lawyer: {
      da: 'Kommunen betaler selv vejledning, sagsbehandling, kontaktforløb, Min Plan, helhedsorienteret plan, rehabiliteringsplan og administration samt særlige aktiviteter efter § 17, godtgørelse efter § 62, stk. 2, og lægeerklæringer.',
      en: 'The municipality pays guidance, casework, the contact course, Min Plan, plans and administration, activities under § 17, allowances under § 62, subsection 2, and medical certificates itself.',
    },
    cites: [lab2019('§ 194'), lab2024('§ 194')],
    mark: 'V',
    when: { op: 'const', value: true },
  },
  {
    id: 'penge.udgift_pr_uge',
    kind: 'amount',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kommunens udgift pr. uge', en: 'The municipality’s cost a week' },
    citizen: null,
    lawyer: {
      da: 'Kommunens udgift til ydelsen er omkring {value} i denne uge før skat: ydelsen pr. måned gange 12 delt med 52 gange kommunens andel. Ved sygedagpenge bruges det højeste beløb. Ydelsesrefusion fordeler den faktiske udbetaling på dage, så tallet er vejledende.',
      en: 'The municipality’s cost of the benefit is about {value} in this week before tax: the monthly benefit times 12 over 52 times its part. For sickness benefit the highest amount is used. Ydelsesrefusion spreads the payment by days, so the figure is a guide.',
    },
    cites: [fin2021('§ 5'), finOrder2026('§§ 19 og 23')],
    mark: 'D',
    when: all(
      any(concept('refusion.refunderet_ydelse'), concept('refusion.medfinansieret_ydelse')),
      exists(measure('sats.maaned')),
    ),
    value: roundNearest(per(times(times(measure('sats.maaned'), 12 / 52), municipalShare), 100)),
    unit: 'oere',
  },
];

const beliefs: readonly NotDemanded[] = [
  {
    id: 'penge.halvdelen_for_dagpenge',
    text: {
      da: 'Staten dækker ikke halvdelen af dit kursus.',
      en: 'The state does not pay half of guidance and courses for people on dagpenge or kontanthjælp.',
    },
    because: {
      da: 'Staten giver kun halvdelen ved jobafklaring, ved førtidspension og til unge under 18 år. I 2020 gjaldt det også ressourceforløb. Til nogle få slags kurser giver staten mere.',
      en: 'The refund of 50 per cent is only for job clarification, disability pension and those under 18 (in 2020 also resource courses). For a few kinds of courses the state pays more.',
    },
    cites: [lab2019('§ 195'), lab2022('§ 195'), lab2024('§ 195')],
    mark: 'V',
    when: all(
      not(any(clarification, early)),
      has('tilbud', {
        kategori: [
          'ordinaer_uddannelse',
          'oevrig_vejledning',
          'jobsoegningskursus',
          'faerdighedskursus',
          'realkompetencevurdering',
        ],
      }),
    ),
  },
];

export const costs2020: Part = { rules, notDemanded: beliefs };

/** Resource courses fell out between lov 548/2019 and LBK 701/2022; the day was not read. */
export const costs2022: Part = { rules: running(false, 'D') };

export const costs2024: Part = { rules: running(false, 'V') };
