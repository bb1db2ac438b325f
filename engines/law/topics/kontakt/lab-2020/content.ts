import {
  all,
  any,
  ask,
  atMost,
  choose,
  concept,
  has,
  is,
  not,
  plusMonths,
  today,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../../sources.ts';
import { contactGroups, rule } from '../talks.ts';

const aims = [
  { da: 'ordinært job eller fleksjob hurtigst muligt', en: 'an ordinary job or a fleksjob as fast as possible' },
  {
    da: 'ordinært job, eller at komme tættere på, måske med få timer',
    en: 'an ordinary job, or nearer to it, perhaps a few hours',
  },
  { da: 'begynde på en uddannelse, eller blive klar til det', en: 'to begin an education, or become ready for it' },
  { da: 'vende tilbage til job eller få et støttet job', en: 'back to a job, or a supported one' },
];
const toJob = any(concept('gruppe.dagpenge'), concept('gruppe.jobparat'), concept('gruppe.ledighedsydelse'));
const young = any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat'));
const pension = concept('gruppe.foertidspension');

/** The purpose of the talks (§ 28). `jobDirected`: the young with a job-directed effort, from 2024. */
export const purpose = (jobDirected: Bool | null, cites: Rule['cites']): Rule =>
  rule({
    id: 'kontakt.indhold.formaal',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Samtalernes formål', en: 'The purpose of the talks' },
    citizen: {
      da: 'Samtalerne skal hjælpe dig med dette: {value}.',
      en: 'The talks are to help you with this: {value}.',
    },
    lawyer: {
      da: 'Indholdet i jobsamtalerne skal til enhver tid understøtte formålet med kontaktforløbet: {value}.',
      en: 'The content of the talks must at any time support the purpose of the contact course: {value}.',
    },
    cites,
    mark: 'V',
    when: any(contactGroups, pension),
    value: choose(
      [[toJob, 0], ...(jobDirected === null ? [] : [[all(young, jobDirected), 1] as const]), [young, 2], [pension, 3]],
      1,
    ),
    unit: 'code',
    labels: aims,
  });

const refugeeCircle = all(contactGroups, not(is('opholdsgrundlag.grundlag', 'dansk_eller_nordisk')));

/** Guidance on repatriation at every talk; from 2022 only in the first five years of the permit. */
export const repatriation = (circle: Bool, cites: Rule['cites'], limit: string, limitEn: string): Rule =>
  rule({
    id: 'kontakt.indhold.repatriering',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Vejledning om repatriering', en: 'Guidance on repatriation' },
    citizen: {
      da: 'Du får at vide ved hver samtale, at du kan få hjælp, hvis du ønsker at vende hjem.',
      en: 'At each talk you are told that you can get help if you wish to return home.',
    },
    lawyer: {
      da: `Under alle jobsamtaler vejledes personer omfattet af repatrieringsloven${limit} om mulighederne for repatriering. Om loven omfatter personen, afgøres efter repatrieringsloven, som ikke er læst her. I a-kassens måneder (fra 2024) vejleder a-kassen.`,
      en: `At all job talks persons covered by the repatriation act${limitEn} are guided on repatriation. Whether the act covers the person is decided under that act, which was not read here. In the fund’s months (from 2024) the fund guides.`,
    },
    cites,
    mark: 'V',
    when: circle,
  });

const covered = ask('kontakt.omfattet_af_repatrieringsloven');
const withinFiveYears = atMost(today, plusMonths(value('opholdsgrundlag.opholdstilladelseFra'), 60));

export const content2020: readonly Rule[] = [
  purpose(null, [lab2019('§ 28'), lab2022('§ 28'), lab2019('§ 29, stk. 1')]),
  rule({
    id: 'kontakt.indhold.jobfokus',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Fokus på konkrete job', en: 'Focus on concrete jobs' },
    citizen: {
      da: 'Vi taler om job, du kan få, og om hvordan du søger dem.',
      en: 'The talks are about concrete jobs and how you seek them.',
    },
    lawyer: {
      da: 'For nr. 1-3, åbenlyst uddannelsesparate og nr. 9 på ledighedsydelse skal samtalerne have fokus på konkrete job og jobsøgning, følge op på den aktive jobsøgning og fastlægge den videre.',
      en: 'For nr. 1-3, plainly ready, and nr. 9 on ledighedsydelse the talks focus on concrete jobs and job search, follow it up and settle the next steps.',
    },
    cites: [
      lab2019('§ 29, stk. 2'),
      lab2022('§ 29, stk. 2'),
      lab2024('§ 29, stk. 2'),
      labOrder2019('§ 41, stk. 1'),
      labOrder2023('§ 40'),
    ],
    mark: 'V',
    when: any(toJob, concept('gruppe.aktivitetsparat'), concept('gruppe.aabenlyst_uddannelsesparat')),
  }),
  rule({
    id: 'kontakt.indhold.sygeopfoelgning',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Opfølgning på sygdom i samtalen', en: 'Sickness follow-up in the talk' },
    citizen: {
      da: 'Når du er syg, taler vi også om, hvad du kan have brug for imens.',
      en: 'When you are sick we also talk about what you may need meanwhile.',
    },
    lawyer: {
      da: 'For nr. 2-5 og nr. 9 på ledighedsydelse, der er helt eller delvist sygemeldt, skal samtalen også have fokus på behov for sygeopfølgning eller en særlig indsats.',
      en: 'For nr. 2-5 and nr. 9 on ledighedsydelse who are wholly or partly sick, the talk also looks at follow-up or special measures.',
    },
    cites: [labOrder2019('§ 41, stk. 1, 2. pkt.'), labOrder2023('§ 41, stk. 1')],
    mark: 'V',
    when: all(has('sygdom'), any(concept('gruppe.kontanthjaelp'), concept('gruppe.ledighedsydelse'))),
  }),
  rule({
    id: 'kontakt.indhold.paalaeg',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Opfølgning på uddannelsespålæg', en: 'Follow-up on the education order' },
    citizen: {
      da: 'I samtalen taler vi om det trin, du er nået til på vej mod en uddannelse.',
      en: 'In the talk we speak of the step you have reached towards an education.',
    },
    lawyer: {
      da: 'Kommunen følger i samtalen op på det aktuelle trin i uddannelsespålægget efter § 30.',
      en: 'In the talk the municipality follows up on the present step of the uddannelsespålæg under § 30.',
    },
    cites: [labOrder2019('§ 41, stk. 1, 3. pkt.'), labOrder2023('§ 41, stk. 2')],
    mark: 'V',
    when: all(is('uddannelsesindsats', 'paalaeg_forslag', 'paalaeg_ansoegning', 'paalaeg_gennemfoer'), contactGroups),
  }),
  repatriation(
    all(refugeeCircle, covered),
    [lab2019('§ 39, nr. 1'), labOrder2019('§ 42, stk. 2'), labOrder2020('§ 42, stk. 2')],
    '',
    '',
  ),
  rule({
    id: 'kontakt.indhold.timekrav_225',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Orientering om 225-timersreglen', en: 'Information on the 225-hour rule' },
    citizen: {
      da: 'Vi siger, hvad 225 timer i job på et år gør ved din hjælp.',
      en: 'We tell you what 225 hours of work in a year mean for your help.',
    },
    lawyer: {
      da: 'Nr. 2-5, som kan blive omfattet af kravet i LAS § 13 f, orienteres om de ydelsesmæssige konsekvenser og om mulighederne for at søge ordinære og ustøttede job.',
      en: 'Nr. 2-5 who may fall under LAS § 13 f are informed of the effects on the benefit and of the chances to seek ordinary, unsubsidised jobs.',
    },
    cites: [lab2019('§ 39, nr. 1'), labOrder2019('§ 42, stk. 1'), labOrder2023('§ 42')],
    mark: 'V',
    when: all(concept('gruppe.kontanthjaelp'), not(yes('undtaget_225_timer'))),
  }),
  rule({
    id: 'kontakt.indhold.seks_uger',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Vejledning om seks ugers uddannelse', en: 'Guidance on six weeks of education' },
    citizen: {
      da: 'Spørg os, hvis du vil høre om seks ugers uddannelse.',
      en: 'You can get guidance on six weeks of education if you ask.',
    },
    lawyer: {
      da: 'Kommunen vejleder under jobsamtaler dagpengemodtagere om 6 ugers jobrettet uddannelse, hvis personen efterspørger det.',
      en: 'At job talks the municipality guides dagpenge recipients on six weeks of job-directed education if asked.',
    },
    cites: [lab2019('§ 39, nr. 1'), lab2022('§ 39, nr. 1'), labOrder2019('§ 42, stk. 3'), labOrder2021('§ 42, stk. 3')],
    mark: 'V',
    when: concept('gruppe.dagpenge'),
    groupOnly: true,
  }),
];

export const repatriation2022 = repatriation(
  all(refugeeCircle, withinFiveYears, covered),
  [labOrder2021('§ 42, stk. 2'), labOrder2023('§ 43')],
  ', som har haft opholdstilladelse i op til 5 år,',
  ' with a permit of up to five years',
);
