import {
  all,
  any,
  concept,
  count,
  day,
  exists,
  has,
  is,
  latest,
  measure,
  not,
  onOrAfter,
  param,
  per,
  times,
} from '../../../language/build.ts';
import type { Removal } from '../../../rules/pack.ts';
import type { Exception, Rule } from '../../../rules/rule.ts';
import { act1750of2025, lab2024 } from '../../sources.ts';
import { firstTalk, talks2020 } from '../lab-2020/talks.ts';
import { firstFundTalk, fundTalks2024, municipalTalks2024 } from '../lab-2024/talks.ts';
import { starReform } from '../sources.ts';
import { rule, sixMonths } from '../talks.ts';

const begins = day('2026-07-01');
const dagpenge = concept('gruppe.dagpenge');
const young = concept('gruppe.ung_paa_dagpenge_hos_kommunen');
const inFund = concept('akasse.har_kontaktforloebet');

/** With § 31 as amended unread: who has a minimum from 1 July 2026, by STAR's guidance. */
const minimumGroups = any(concept('gruppe.jobparat'), concept('gruppe.ledighedsydelse'));
/** Who had one before, and whose minimum is not known here. */
const unknownMinimum = any(
  young,
  concept('gruppe.aktivitetsparat'),
  concept('gruppe.uddannelsesparat'),
  concept('gruppe.ung_aktivitetsparat'),
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  concept('gruppe.revalidering'),
  concept('gruppe.foertidspension'),
);

const earlier = (id: string): Rule => {
  const found = talks2020.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No rule ${id}`);
  return found;
};

const guidance =
  ' Fra 1. juli 2026 efter STARs vejledning: mindst 75 procent af gruppen skal have mindstetallet; § 31 som affattet ved lov 1750/2025 er ikke læst.';
const guidanceEn =
  ' From 1 July 2026 by STAR’s guidance: at least 75 per cent of the group must get the minimum; § 31 as amended by act 1750/2025 was not read.';

function asGuided(of: Rule, changed: Partial<Rule> = {}): Rule {
  return {
    ...of,
    ...changed,
    lawyer: { da: of.lawyer.da + guidance, en: of.lawyer.en + guidanceEn },
    cites: [starReform('kontaktforløb'), act1750of2025('§ 1')],
    mark: 'S',
  };
}

export const reformRules: readonly Rule[] = [
  rule({
    id: 'kontakt.ret_til_samtaler',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Ret til samtaler', en: 'Right to talks' },
    citizen: {
      da: 'Du har ret til samtaler. Bed om en, når du har brug for det.',
      en: 'You have a right to talks. Ask for one when you need it.',
    },
    lawyer: {
      da: '§ 6, nr. 1 (bortset fra § 27, stk. 3), har ret til jobsamtaler med a-kassen i de første 3 måneder og herefter med kommunen. Personer omfattet af § 27, stk. 3, nr. 2-5 og 7, nr. 9 på ledighedsydelse og nr. 11-13 har ret til jobsamtaler med kommunen. Nr. 6, 8 og 10 er ikke nævnt. Ikrafttræden 1. juli 2026 er udledt.',
      en: 'Nr. 1 (other than § 27 stk. 3) have a right to job talks with the fund in the first three months and then with the municipality; § 27 stk. 3 persons, nr. 2-5 and 7, nr. 9 on ledighedsydelse and nr. 11-13 with the municipality. Nr. 6, 8 and 10 are not named. The date is derived.',
    },
    cites: [act1750of2025('§ 32 a')],
    mark: 'D',
    when: any(
      dagpenge,
      concept('gruppe.kontanthjaelp'),
      concept('gruppe.jobafklaring'),
      concept('gruppe.ledighedsydelse'),
      concept('gruppe.foertidspension'),
      concept('gruppe.selvforsoergende'),
      concept('gruppe.under_18'),
    ),
  }),
  {
    ...earlier('kontakt.samtale_efter_oenske'),
    when: all(
      any(
        dagpenge,
        concept('gruppe.kontanthjaelp'),
        concept('gruppe.jobafklaring'),
        concept('gruppe.ledighedsydelse'),
        concept('gruppe.foertidspension'),
        concept('gruppe.selvforsoergende'),
        concept('gruppe.under_18'),
      ),
      exists(latest('anmodning', { where: { om: 'samtale' } })),
    ),
    have: count('samtale', {
      where: { slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' },
      from: latest('anmodning', { where: { om: 'samtale' } }),
    }),
    cites: [act1750of2025('§ 32 a')],
    mark: 'D',
  },
  asGuided(fundTalks2024, {
    when: all(
      dagpenge,
      not(young),
      any(inFund, all(onOrAfter(measure('akasse.slut'), begins), concept('periode.inden_seks_maaneder'))),
    ),
  }),
  asGuided(municipalTalks2024, { when: all(dagpenge, not(young), not(inFund), onOrAfter(sixMonths, begins)) }),
  asGuided(earlier('kontakt.samtaler.kommune'), { when: all(minimumGroups, onOrAfter(sixMonths, begins)) }),
  // The first talk is held with everybody; its deadline is carried on from the text of 2024.
  { ...firstTalk, cites: [starReform('kontaktforløb'), lab2024('§ 31, stk. 5')], mark: 'S' },
  { ...firstFundTalk, cites: [starReform('kontaktforløb'), lab2024('§ 31, stk. 4')], mark: 'S' },
  rule({
    id: 'kontakt.mindstetal_ukendt',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Mindstetallet er ikke kendt her', en: 'The minimum is not known here' },
    citizen: {
      da: 'Vi kender ikke det mindste antal samtaler for dig efter 1. juli 2026. Spørg din sagsbehandler.',
      en: 'We do not know the minimum number of talks for you after 1 July 2026. Ask your caseworker.',
    },
    lawyer: {
      da: 'Mindstetallet efter 1. juli 2026 for nr. 3, 4, 5, 7, 8, 10 og 11 og for § 27, stk. 3-personer står i § 31 og § 27 som affattet ved lov 1750/2025, der ikke er læst. Intet mindstetal vises, og intet er overskredet.',
      en: 'The minimum after 1 July 2026 for nr. 3, 4, 5, 7, 8, 10, 11 and § 27 stk. 3 persons stands in §§ 31 and 27 as amended by act 1750/2025, which was not read. No minimum is shown and nothing is overdue.',
    },
    cites: [act1750of2025('§ 32 a')],
    mark: 'D',
    when: unknownMinimum,
  }),
];

const unread = {
  da: 'Mindstetallet efter 1. juli 2026 er ikke læst.',
  en: 'The minimum after 1 July 2026 was not read.',
};
export const reformRemovals: readonly Removal[] = [
  { id: 'kontakt.samtaler.unge_dagpenge', why: unread, cites: [act1750of2025('§ 32 a')] },
  { id: 'kontakt.foertidspension', why: unread, cites: [act1750of2025('§ 32 a')] },
];

/** Up to 25 per cent may be left out after a concrete assessment that they can find a job alone; the first talk is still held. */
export const reformExceptions: readonly Exception[] = [
  {
    id: 'kontakt.klarer_sig_selv',
    name: { da: 'Kan finde job uden mindstetallet', en: 'Can find a job without the minimum' },
    lifts: ['kontakt.samtaler.*'],
    when: is('klarer_sig_selv', 'samtaler'),
    cites: [starReform('kontaktforløb')],
    mark: 'S',
  },
];

const pools = [
  ['dagpenge_akasse', 'dagpenge i a-kassens tid', 'dagpenge in the fund’s time', 'akasse'],
  ['dagpenge_kommune', 'dagpenge i kommunens tid', 'dagpenge in the municipality’s time', 'kommune'],
  ['jobparate', 'jobparate på kontanthjælp', 'job-ready on cash benefit', 'kommune'],
  ['ledighedsydelse', 'ledighedsydelse', 'ledighedsydelse', 'kommune'],
] as const;

/** The 75 per cent of each pool. The window of measuring and the consequence are not known: there is no deadline. */
export const reformShares: readonly Rule[] = pools.map(
  ([gruppe, da, en, bearer]): Rule => ({
    id: `kontakt.andel_med_mindstetal.${gruppe}`,
    kind: 'duty',
    subject: 'kommune',
    bearer,
    name: { da: `Andel med mindstetallet: ${da}`, en: `Share with the minimum: ${en}` },
    citizen: null,
    lawyer: {
      da: `Mindst 75 procent af gruppen (${da}) skal have mindstetallet af samtaler; højst 25 procent kan undtages efter en konkret vurdering af, at personen kan finde job selv. Efter STARs vejledning. Hvornår der måles, og hvad der følger, er ikke kendt.`,
      en: `At least 75 per cent of the pool (${en}) must get the minimum number of talks; at most 25 per cent may be exempted after a concrete assessment. By STAR’s guidance. When it is measured, and what follows, is not known.`,
    },
    cites: [starReform('kontaktforløb')],
    mark: 'S',
    when: has('mindstesamtaler', { gruppe }),
    need: param('kontakt.andel_med_mindstetal'),
    have: per(
      times(latest('mindstesamtaler', { where: { gruppe }, take: 'fik' }), 100),
      latest('mindstesamtaler', { where: { gruppe }, take: 'personer' }),
    ),
  }),
);
