import { all, any, ask, concept, equal, is, measure } from '../../language/build.ts';
import type { Cite } from '../../rules/cite.ts';
import type { Part } from '../../rules/pack.ts';
import type { Concept, NotDemanded, Question, Rule } from '../../rules/rule.ts';
import { act1655of2024, act1750of2025, fin2021, finOrder2026 } from '../sources.ts';
import { byStep, ladderConcepts, ladderMeasures, municipalShare } from './ladder-count.ts';

const onLadder = any(concept('refusion.refunderet_ydelse'), concept('refusion.medfinansieret_ydelse'));

/** How the numbers of FIN § 3 run in one version; the shares hang on the benefit and not on the number. */
interface Numbering {
  readonly refunded: string;
  readonly shared: string;
  readonly cites: readonly [Cite, ...Cite[]];
}

const numbering2020: Numbering = {
  refunded: '§ 3, stk. 1, nr. 4-10 og 12-14',
  shared: '§ 3, stk. 1, nr. 1, 2, 11, 15 og 16',
  cites: [fin2021('§ 2'), fin2021('§ 5'), fin2021('§ 6')],
};
const numbering2025: Numbering = {
  refunded: '§ 3, stk. 1, nr. 4-9 og 11-13',
  shared: '§ 3, stk. 1, nr. 1, 2 og 10',
  cites: [act1655of2024('FIN § 2'), fin2021('§ 5'), fin2021('§ 6')],
};
const numbering2026: Numbering = {
  refunded: '§ 3, stk. 1, nr. 4-8, 10 og 11',
  shared: '§ 3, stk. 1, nr. 1, 2, 9 og 12',
  cites: [act1750of2025('FIN § 2'), finOrder2026('§ 2'), fin2021('§ 5'), fin2021('§ 6')],
};

function ladderRules({ refunded, shared, cites }: Numbering): readonly Rule[] {
  return [
    {
      id: 'penge.refusion',
      kind: 'amount',
      subject: 'person',
      bearer: 'stat',
      name: { da: 'Statens refusion', en: 'The state’s refund' },
      citizen: null,
      lawyer: {
        da: `Staten refunderer {value} af kommunens udgift til ydelsen i denne uge (${refunded}). Procenten er 80 i uge 1-4 med ydelser, 40 i uge 5-26, 30 i uge 27-52 og 20 derefter. Ugerne lægges sammen på tværs af ydelser.`,
        en: `The state refunds {value} of the municipality’s cost of the benefit in this week (${refunded}): 80 per cent in weeks 1-4 with benefits, 40 in weeks 5-26, 30 in weeks 27-52 and 20 after that. Weeks add up across benefits.`,
      },
      cites,
      mark: 'V',
      when: concept('refusion.refunderet_ydelse'),
      value: byStep('refusion'),
      unit: 'percent',
    },
    {
      id: 'penge.medfinansiering',
      kind: 'amount',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Kommunens medfinansiering', en: 'The municipality’s share' },
      citizen: null,
      lawyer: {
        da: `Kommunen betaler {value} af statens udgift til ydelsen i denne uge (${shared}). Procenten er 20 i uge 1-4 med ydelser, 60 i uge 5-26, 70 i uge 27-52 og 80 derefter. Seniorpension følger § 5, stk. 3.`,
        en: `The municipality pays {value} of the cost of the benefit in this week (${shared}): 20 per cent in weeks 1-4 with benefits, 60 in weeks 5-26, 70 in weeks 27-52 and 80 after that. Senior pension by § 5, subsection 3.`,
      },
      cites,
      mark: 'V',
      when: concept('refusion.medfinansieret_ydelse'),
      value: byStep('medfinansiering'),
      unit: 'percent',
    },
  ];
}

const steps = [
  { da: 'ukendt', en: 'not known' },
  { da: 'uge 1 til 4', en: 'week 1 to 4' },
  { da: 'uge 5 til 26', en: 'week 5 to 26' },
  { da: 'uge 27 til 52', en: 'week 27 to 52' },
  { da: 'uge 53 og frem', en: 'week 53 and on' },
] as const;

const common: readonly Rule[] = [
  {
    id: 'penge.refusionstrin',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Trin på refusionstrappen', en: 'Step of the ladder of refunds' },
    citizen: null,
    lawyer: {
      da: 'Personen er på trinet {value}. En kalenderuge med en ydelse, også en del af ugen, tæller én gang. Trappen begynder forfra, når personen efter den første uge med ydelser har haft 52 hele kalenderuger med selvforsørgelse inden for de seneste 3 år. Barselsdagpenge, SU, efterløn, pension og job med tilskud til lønnen er ikke selvforsørgelse.',
      en: 'The person is on the step {value}. A calendar week with a benefit, also in part, counts once. The ladder begins anew after 52 whole calendar weeks of self-support within the latest 3 years, counted after the first week with benefits. Parental benefit, SU, early retirement, pensions and subsidised jobs are no self-support.',
    },
    cites: [fin2021('§ 5'), fin2021('§ 6'), finOrder2026('§§ 2-3, 20 og 22')],
    mark: 'V',
    when: onLadder,
    value: measure('refusion.trin'),
    unit: 'code',
    labels: steps,
  },
  {
    id: 'penge.refusionsuge',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Uge på refusionstrappen', en: 'Week on the ladder of refunds' },
    citizen: null,
    lawyer: {
      da: 'Der er talt {value} med ydelser på refusionstrappen, denne uge med. Tallet kommer fra Ydelsesrefusion eller fra en genstart, som de registrerede ydelser viser; ellers er det ikke kendt.',
      en: '{value} with benefits are counted on the ladder, this week included. The number comes from Ydelsesrefusion, or from a new start that the recorded benefits show; else it is not known.',
    },
    cites: [fin2021('§ 5'), finOrder2026('§§ 20 og 22')],
    mark: 'V',
    when: onLadder,
    value: measure('refusion.uge'),
    unit: 'weeks',
  },
  {
    id: 'penge.kommunens_andel',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kommunens andel af ydelsen', en: 'The municipality’s part of the benefit' },
    citizen: null,
    lawyer: {
      da: 'Kommunens andel af udgiften til ydelsen er {value} i denne uge: det, staten ikke refunderer, eller det, kommunen medfinansierer.',
      en: 'The municipality’s part of the cost of the benefit is {value} in this week: what the state does not refund, or the share.',
    },
    cites: [fin2021('§ 5, stk. 2-3')],
    mark: 'D',
    when: onLadder,
    value: municipalShare,
    unit: 'percent',
  },
  {
    id: 'penge.fleksbidrag',
    kind: 'right',
    subject: 'person',
    bearer: 'stat',
    name: { da: 'Særligt fleksbidrag til kommunen', en: 'Special fleksjob contribution to the municipality' },
    citizen: null,
    lawyer: {
      da: 'Kommunen har ret til et særligt fleksbidrag, når den får 20 pct. i refusion af fleksløntilskud. Bidraget er højst 30 pct. af beregningsgrundlaget og højst 4.212 kr. (2015-niveau) pr. måned, mindre refusionen og 20 pct. af lønindtægten. Ydelsesrefusion beregner det.',
      en: 'The municipality has a right to a special contribution when its refund of fleksløntilskud is 20 per cent: at most 30 per cent of the basis and DKK 4,212 (2015 level) a month, less the refund and 20 per cent of wages. Ydelsesrefusion reckons it.',
    },
    cites: [fin2021('§ 7'), finOrder2026('§ 24')],
    mark: 'V',
    when: all(
      is('ydelse', 'fleksloentilskud'),
      concept('refusion.refunderet_ydelse'),
      equal(measure('refusion.trin'), 4),
    ),
    groupOnly: true,
  },
];

const beliefs: readonly NotDemanded[] = [
  {
    id: 'penge.samtaler_giver_refusion',
    text: {
      da: 'Flere samtaler med dig giver ikke kommunen flere penge fra staten.',
      en: 'More talks or offers do not give a larger refund.',
    },
    because: {
      da: 'Det er kun tallet af uger med ydelse, der tæller for statens del.',
      en: 'The refund follows the number of weeks with benefits alone.',
    },
    cites: [fin2021('§ 5'), fin2021('§ 6')],
    mark: 'V',
    when: onLadder,
  },
  {
    id: 'penge.ny_ydelse_ny_trappe',
    text: {
      da: 'Kommunen får ikke flere penge, fordi du skifter ydelse.',
      en: 'The ladder does not begin anew because the person shifts to another benefit.',
    },
    because: {
      da: 'Ugerne med ydelse lægges sammen. Tællingen begynder kun forfra efter 52 hele uger uden ydelse inden for 3 år.',
      en: 'Weeks add up across benefits. Only 52 whole weeks of self-support within 3 years begin anew.',
    },
    cites: [fin2021('§ 5'), fin2021('§ 6')],
    mark: 'V',
    when: onLadder,
  },
];

export const ladder2020: Part = {
  concepts: ladderConcepts,
  measures: ladderMeasures,
  rules: [...ladderRules(numbering2020), ...common],
  notDemanded: beliefs,
};

export const ladder2025: Part = { rules: ladderRules(numbering2025) };

/** From 1 February 2026 revalideringsydelse is out of the list; whether running cases are still refunded was not read. */
const refunded2026: Concept = {
  id: 'refusion.refunderet_ydelse',
  name: { da: 'ydelse, som staten refunderer en del af', en: 'benefit that the state refunds in part' },
  when: any(
    all(...ladderConcepts.filter(({ id }) => id === 'refusion.refunderet_ydelse').map(({ when }) => when), {
      op: 'not',
      of: is('ydelse', 'revalideringsydelse'),
    }),
    all(is('ydelse', 'revalideringsydelse'), ask('penge.revalidering_refunderes')),
  ),
  cites: [act1750of2025('FIN § 2'), finOrder2026('§ 2, stk. 1'), finOrder2026('§ 33, stk. 3')],
};

export const ladder2026: Part = { concepts: [refunded2026], rules: ladderRules(numbering2026) };

export const ladderQuestions: readonly Question[] = [
  {
    id: 'penge.revalidering_refunderes',
    text: {
      da: 'Refunderer staten fortsat en del af denne revalideringsydelse?',
      en: 'Does the state still refund a part of this revalideringsydelse?',
    },
    help: {
      da: 'Revalideringsydelse står ikke i listen fra 1. februar 2026. Overgangsreglen for løbende forløb er ikke læst.',
      en: 'Revalideringsydelse is not in the list from 1 February 2026. The transition rule for running courses was not read.',
    },
    cites: [finOrder2026('§ 33, stk. 3')],
    subject: 'person',
  },
];
