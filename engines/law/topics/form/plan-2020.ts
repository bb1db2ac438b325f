import { all, any, atLeast, choose, concept, count, exists, has, is, latest, not, yes } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { offersOfChapters11to14 } from '../categories.ts';
import { lab2019, lab2022, labOrder2019, labOrder2020, labOrder2021 } from '../sources.ts';
import {
  aktivitetsparat,
  alleMaalgrupper,
  dagpenge,
  foersteSamtaledag,
  foertidspension,
  jobparat,
  ledighedsydelse,
  uddannelsesparat,
  ungAktivitetsparat,
} from './groups.ts';
import { planCases2020 } from './plan-cases.ts';
import { w } from './words.ts';

const planMade = atLeast(count('min_plan'), 1);
export const latestPlan = latest('min_plan');
const orderedEducation = is('uddannelsesindsats', 'paalaeg_forslag', 'paalaeg_ansoegning', 'paalaeg_gennemfoer');
const hasPart = (part: 'jobmaal' | 'uddannelsesmaal' | 'tilbud' | 'status') =>
  atLeast(count('min_plan', { where: { indhold: part } }), 1);
/** Whose plan has a job goal; the others have a job and education goal. */
const jobGoal = any(
  all(dagpenge, not(orderedEducation)),
  jobparat,
  aktivitetsparat,
  ledighedsydelse,
  concept('gruppe.revalidering'),
);
/** Nr. 3, nr. 4 without the plainly ready, nr. 5-13: their plan can be on paper. */
const onPaperGroups = any(
  aktivitetsparat,
  uddannelsesparat,
  ungAktivitetsparat,
  concept('gruppe.sygedagpenge'),
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  concept('gruppe.fleksjob'),
  concept('gruppe.revalidering'),
  foertidspension,
  concept('gruppe.selvforsoergende'),
  concept('gruppe.under_18'),
);
export const needsPaper = all(onPaperGroups, any(is('digital_post', 'fritaget'), yes('plan_paa_papir')));
const offered = has('tilbud', { kategori: offersOfChapters11to14 });

export const planRules2020 = {
  has: {
    id: 'form.plan.har',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w('Du har en plan', 'You have a plan'),
    citizen: w(
      'Du og kommunen laver en plan. Den hedder Min Plan.',
      'You and the municipality make a plan. It is called My plan.',
    ),
    lawyer: w(
      'Personer i § 6, der kan få en indsats, skal have Min Plan. For dagpengemodtagere påbegyndes den ved første jobsamtale, bl.a. på grundlag af forslag fra cv-samtalen. For andre sætter loven ingen frist; planen udarbejdes og opdateres ved tilbud og ved væsentligt ændrede forudsætninger.',
      'Persons in § 6 who can get an effort have a plan; for dagpenge it is begun at the first job talk. For others the act sets no deadline.',
    ),
    cites: [lab2019('§ 40, stk. 1'), lab2019('§ 41, stk. 4'), lab2019('§ 42'), lab2022('§ 42')],
    mark: 'V',
    when: alleMaalgrupper,
    done: planMade,
    due: choose([[dagpenge, foersteSamtaledag]]),
  },
  offers: {
    id: 'form.plan.tilbud',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w('Tilbud står i planen', 'Offers stand in the plan'),
    citizen: w(
      'Din plan siger, hvor, hvornår og hvorfor du skal være med.',
      'What you take part in stands in your plan: where, when and why.',
    ),
    lawyer: w(
      'Min Plan opdateres i forbindelse med afgivelse af tilbud og indeholder tilbud efter kapitel 11-14 og oplysning om hvor, hvornår og hvorfor personen deltager. Ved mentor står mål, navn, opgaver, varighed og timer.',
      'The plan is updated when offers are given and says where, when and why; for a mentor also goal, name, tasks, length and hours.',
    ),
    cites: [lab2019('§ 41, stk. 2, nr. 4, og stk. 4'), labOrder2019('§ 51, stk. 1'), labOrder2019('§ 52')],
    mark: 'V',
    when: all(alleMaalgrupper, offered),
    done: hasPart('tilbud'),
  },
  content: {
    id: 'form.plan.maal',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w('Planen har et mål', 'The plan has a goal'),
    citizen: w(
      'Din plan siger, hvad du vil nå: et job, en uddannelse eller begge dele.',
      'Your plan says what you aim at: a job, an education or both.',
    ),
    lawyer: w(
      'Planen indeholder jobmål (nr. 1-3, ledighedsydelse, nr. 10) eller job- og uddannelsesmål (dagpenge med uddannelsespålæg, nr. 4-8 og 11-13), aftaler om og krav til jobsøgning, tilbud, stabiliserende aktiviteter (nr. 3, 5-8, ledighedsydelse, 11) og øvrige aftalte indsatser. Jobmål rettes så vidt muligt mod områder med behov for arbejdskraft; for ansatte i nr. 6 og 7 mod tilbagevenden til jobbet.',
      'The plan has a job goal or a job and education goal by group, agreements on job search, offers, stabilising activities and other efforts.',
    ),
    cites: [lab2019('§ 41, stk. 1-3'), lab2022('§ 41, stk. 1-3')],
    mark: 'V',
    when: all(alleMaalgrupper, planMade),
    done: any(all(jobGoal, hasPart('jobmaal')), all(not(jobGoal), hasPart('jobmaal'), hasPart('uddannelsesmaal'))),
  },
  status: {
    id: 'form.plan.status',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w('Status i planen', 'Status in the plan'),
    citizen: w('Din plan siger, hvordan det går med det, du deltager i.', 'Your plan says how your activities go.'),
    lawyer: w(
      'Planen indeholder status på igangsatte og opfølgning på afsluttede indsatser, som indsættes løbende, fx i forbindelse med kontaktforløbet.',
      'The plan holds the status of efforts begun and follow-up on those ended.',
    ),
    cites: [
      lab2019('§ 41, stk. 2, nr. 7'),
      labOrder2019('§ 51, stk. 2'),
      labOrder2020('§ 51, stk. 2'),
      labOrder2021('§ 51, stk. 2'),
    ],
    mark: 'V',
    when: all(alleMaalgrupper, offered),
    done: hasPart('status'),
  },
  visible: {
    id: 'form.plan.jobnet',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: w('Planen på Jobnet', 'The plan on Jobnet'),
    citizen: w('Du kan se din plan på Jobnet.', 'You can see your plan on Jobnet.'),
    lawyer: w(
      'Planen gøres digitalt tilgængelig for personen på Jobnet.',
      'The plan is available to the person on Jobnet.',
    ),
    cites: [lab2019('§ 41, stk. 4')],
    mark: 'V',
    when: all(alleMaalgrupper, planMade),
  },
  paper: {
    id: 'form.plan.papir',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: w('Planen på papir', 'The plan on paper'),
    citizen: w('Du får din plan på papir.', 'You get your plan on paper.'),
    lawyer: w(
      'Nr. 3, nr. 4 (ikke åbenlyst) og nr. 5-13 får Min Plan udleveret eller sendt som brev, hvis de er fritaget for Digital Post, eller kommunen vurderer, at de ikke kan mestre den digitale plan.',
      'Nr. 3, 4 (not plainly ready) and 5-13 get the plan on paper when exempt from Digital Post or when they cannot master the digital plan.',
    ),
    cites: [labOrder2019('§ 131'), labOrder2020('§ 131')],
    mark: 'V',
    when: needsPaper,
  },
  name: {
    id: 'form.plan.navn',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: w('Planen nævner medarbejderen', 'The plan names the employee'),
    citizen: w(
      'Din plan nævner den medarbejder, der har lavet den. Du skal ikke skrive under.',
      'Your plan names the employee who made it. You need not sign.',
    ),
    lawyer: w(
      'Den digitale plan er uden underskrift, men navnet på den medarbejder, der har udarbejdet eller revideret den, fremgår.',
      'The digital plan bears no signature, but names the employee who made or revised it.',
    ),
    cites: [labOrder2019('§ 132'), labOrder2020('§ 132')],
    mark: 'V',
    when: exists(latestPlan),
    done: atLeast(count('min_plan', { where: { medarbejderNavngivet: true }, from: latestPlan }), 1),
  },
  informed: {
    id: 'form.plan.orienter_dig',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: w('Hold øje med din plan', 'Keep an eye on your plan'),
    citizen: w(
      'Hold øje med din plan på Jobnet. Der er ingen fast dag.',
      'Keep an eye on your plan on Jobnet. There is no fixed day.',
    ),
    lawyer: w(
      'Personer, der kan få en indsats, holder sig løbende orienteret i Min Plan på Jobnet. Det gælder ikke, når planen gives på papir. Ingen rytme er fastsat.',
      'Persons keep themselves informed in the plan on Jobnet, unless it is given on paper. No rhythm is set.',
    ),
    cites: [labOrder2019('§ 51, stk. 3'), labOrder2021('§ 51, stk. 3')],
    mark: 'V',
    when: all(alleMaalgrupper, planMade, not(needsPaper)),
  },
} as const satisfies Record<string, Rule>;

/** Min Plan from 1 January 2020. */
export const plan2020: Part = { rules: [...Object.values(planRules2020), ...Object.values(planCases2020)] };
