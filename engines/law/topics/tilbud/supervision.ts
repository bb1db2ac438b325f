import {
  all,
  any,
  atMost,
  choose,
  day,
  exists,
  latest,
  less,
  not,
  nothing,
  onOrAfter,
  param,
  per,
  plus,
  plusMonths,
  times,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Rule } from '../../rules/rule.ts';
import { lob2022, lob2024, tilsyn2023, tilsyn2025 } from '../sources.ts';
import { starEarlyEffort, starSupervision } from './sources.ts';

/** Intensified supervision of a municipality (LOB §§ 22 a-22 f and the order). */

const measured = (take: string): Quantity => latest('fokusmaal_maaling', { take });
export const share = (part: string): Quantity => times(per(measured(part), measured('personer')), 100);
const withoutOffers = share('udenTilbudEllerTimer');
export const fewTalks = share('underFireSamtaler');

const resultMet = atMost(latest('ydelsesgrad', { take: 'faktisk' }), latest('ydelsesgrad', { take: 'forventet' }));
const offersMet = less(withoutOffers, param('tilbud.fokusmaal_graense_tilbud'));
const talksMet = less(fewTalks, param('tilbud.fokusmaal_graense_samtaler'));

export const message = (value: 'omfattet' | 'forlaenget' | 'minimumskrav'): Quantity =>
  latest('tilsyn_meddelelse', { where: { value } });
const ended = latest('tilsyn_meddelelse', { where: { value: 'ophoert' } });
export const goesOn = (since: Quantity): Bool => all(exists(since), not(onOrAfter(ended, since)));

export const kommune = { subject: 'kommune', bearer: 'kommune', citizen: null } as const;

const resultGoal: Rule = {
  ...kommune,
  id: 'tilbud.tilsyn_resultatmaal',
  kind: 'duty',
  name: { da: 'Resultatmål', en: 'Result goal' },
  lawyer: {
    da: 'Kommunens faktiske ydelsesgrad må ikke overstige den forventede. Er målet ikke opfyldt, ses der på fokusmålene.',
    en: 'The actual share on benefits may not exceed the expected one. When missed, the focus goals are looked at.',
  },
  cites: [lob2022('§ 22 a'), lob2024('§ 22 a'), tilsyn2023('§ 4'), tilsyn2025('§ 4')],
  mark: 'V',
  when: exists(latest('ydelsesgrad')),
  done: resultMet,
};

const goalOnOffers: Rule = {
  ...kommune,
  id: 'tilbud.tilsyn_fokusmaal_tilbud',
  kind: 'duty',
  name: { da: 'Fokusmål om tilbud', en: 'Focus goal on offers' },
  lawyer: {
    da: 'Den gennemsnitlige andel personer med mindst 12 måneder på ydelse, som i de seneste 12 måneder hverken har fået et beskæftigelsesrettet tilbud eller haft 100 timers ordinær beskæftigelse, skal være mindre end 30 procent. Opgjort er {value}.',
    en: 'The average share of people with at least 12 months on benefit who in the latest 12 months had neither an offer nor 100 hours of ordinary work must be under 30 per cent. Measured: {value}.',
  },
  cites: [starSupervision('fokusmål'), tilsyn2023('§ 5, nr. 1'), tilsyn2025('§ 5, nr. 1')],
  mark: 'V',
  when: exists(latest('fokusmaal_maaling')),
  done: offersMet,
  value: withoutOffers,
  unit: 'percent',
};

const goalOnTalks: Rule = {
  ...kommune,
  id: 'tilbud.tilsyn_fokusmaal_samtaler',
  kind: 'duty',
  name: { da: 'Fokusmål om samtaler', en: 'Focus goal on talks' },
  lawyer: {
    da: 'Den gennemsnitlige andel personer med mindst 12 måneder på ydelse, som i de seneste 12 måneder har haft færre end fire samtaler, skal være mindre end 20 procent. Opgjort er {value}.',
    en: 'The average share of people with at least 12 months on benefit who in the latest 12 months had fewer than four talks must be under 20 per cent. Measured: {value}.',
  },
  cites: [tilsyn2023('§ 5, nr. 2'), tilsyn2025('§ 5, nr. 2')],
  mark: 'V',
  when: exists(latest('fokusmaal_maaling')),
  done: talksMet,
  value: fewTalks,
  unit: 'percent',
};

/** Offers of 2022 cannot bring a municipality under supervision (BEK 301/2023 § 14, stk. 3). */
const offersCount = not(all(onOrAfter(measuredFrom(), day('2022-01-01')), less(measuredFrom(), day('2023-01-01'))));

function measuredFrom(): Quantity {
  return latest('fokusmaal_maaling');
}

const underSupervision: Rule = {
  ...kommune,
  id: 'tilbud.tilsyn_betingelser',
  kind: 'status',
  name: { da: 'Betingelserne for skærpet tilsyn er opfyldt', en: 'The conditions of intensified supervision are met' },
  lawyer: {
    da: 'En kommune bliver omfattet af skærpet tilsyn, når den faktiske ydelsesgrad overstiger den forventede, og fokusmålene ikke er opfyldt ved den årlige opgørelse. Opgørelsen dækker 1. januar til 31. december og offentliggøres senest 1. april; ministeriet giver meddelelse inden udgangen af april. Målet om tilbud kan ikke bruges for 2022.',
    en: 'A municipality comes under intensified supervision when the actual share on benefits exceeds the expected one and the focus goals are not met in the yearly measurement. It covers 1 January to 31 December and is published by 1 April; the ministry writes by the end of April. The goal on offers cannot be used for 2022.',
  },
  cites: [
    lob2022('§ 22 b'),
    lob2024('§ 22 b'),
    tilsyn2023('§§ 2 og 6'),
    tilsyn2023('§ 14, stk. 3'),
    tilsyn2025('§§ 2 og 6'),
  ],
  mark: 'D',
  when: all(not(resultMet), any(all(offersCount, not(offersMet)), not(talksMet))),
};

const account = (id: 'tilbud.tilsyn_redegoerelse', told: Pick<Rule, 'lawyer' | 'cites' | 'due'>, sent: Bool): Rule => ({
  ...kommune,
  id,
  kind: 'duty',
  name: { da: 'Redegørelse til ministeriet', en: 'Account to the ministry' },
  mark: 'V',
  ...told,
  when: goesOn(message('omfattet')),
  done: sent,
});

const accountWithReview = account(
  'tilbud.tilsyn_redegoerelse',
  {
    lawyer: {
      da: 'En kommune under skærpet tilsyn sender ministeren en redegørelse om initiativer og en plan. Redegørelsen skal indeholde resultatet af en uvildig sagsgennemgang for de grupper, hvor målene ikke nås. Fristen stod i en bekendtgørelse, der ikke er læst.',
      en: 'A municipality under supervision sends the minister an account of initiatives and a plan, with the result of an independent review of cases for the groups that miss the goals. The deadline stood in an order that was not read.',
    },
    cites: [lob2022('§ 22 c')],
    due: nothing,
  },
  exists(latest('tilsyn_indsendt', { where: { value: 'redegoerelse_med_sagsgennemgang' }, from: message('omfattet') })),
);

const accountSimple = account(
  'tilbud.tilsyn_redegoerelse',
  {
    lawyer: {
      da: 'Kommunen redegør senest tre måneder efter meddelelsen, {due}, for hvordan fokusmålene nås, med initiativer og en genopretningsplan med milepæle. En uvildig sagsgennemgang kræves ikke længere her.',
      en: 'By three months after the message, {due}, the municipality gives an account of how the goals are met, with initiatives and a plan with milestones. An independent review is no longer demanded here.',
    },
    cites: [lob2024('§ 22 c'), tilsyn2023('§ 7'), tilsyn2025('§ 7')],
    due: plusMonths(message('omfattet'), param('tilbud.redegoerelse_maaneder')),
  },
  exists(
    latest('tilsyn_indsendt', {
      where: { value: ['redegoerelse', 'redegoerelse_med_sagsgennemgang'] },
      from: message('omfattet'),
    }),
  ),
);

const recovery: Rule = {
  ...kommune,
  id: 'tilbud.tilsyn_genopretning',
  kind: 'limit',
  name: { da: 'Tid til at rette op', en: 'Time to recover' },
  lawyer: {
    da: 'Kommunen har ni måneder til at rette op, til {value}. Har den opnået mindst halvdelen af den påkrævede fremgang ved næste opgørelse, forlænges perioden med 12 måneder.',
    en: 'The municipality has nine months to recover, to {value}. With at least half of the required progress at the next measurement it is prolonged by 12 months.',
  },
  cites: [lob2022('§ 22 d'), lob2024('§ 22 d'), tilsyn2023('§§ 10-11'), tilsyn2025('§§ 10-11')],
  mark: 'V',
  when: goesOn(message('omfattet')),
  value: plusMonths(
    message('omfattet'),
    plus(
      param('tilbud.genopretning_maaneder'),
      choose([[prolonged(), param('tilbud.genopretning_forlaenget_maaneder')]], 0),
    ),
  ),
  unit: 'day',
};

function prolonged(): Bool {
  return exists(latest('tilsyn_meddelelse', { where: { value: 'forlaenget' }, from: message('omfattet') }));
}

const earlyShare = times(
  per(
    latest('tidlig_indsats_maaling', { take: 'udenIndsats' }),
    latest('tidlig_indsats_maaling', { take: 'personer' }),
  ),
  100,
);

export const earlyEffort: Rule = {
  ...kommune,
  id: 'tilbud.tidlig_indsats',
  kind: 'status',
  name: { da: 'Opfølgning på tidlig indsats', en: 'Follow-up on the early effort' },
  bearer: 'stat',
  lawyer: {
    da: 'STAR følger op, når mere end 20 procent af de ledige over seks måneder ikke har fået den lovbestemte tidlige indsats. Siden 28. november 2023 opgøres grupperne samlet med højst to breve om året. Det er styrelsens praksis, ikke en paragraf. Opgjort er {value}.',
    en: 'STAR follows up when more than 20 per cent of the unemployed over six months missed the early effort of the law. Since 28 November 2023 the groups are measured together with at most two letters a year. It is the agency’s practice, no paragraph. Measured: {value}.',
  },
  cites: [starEarlyEffort('opfølgning')],
  mark: 'S',
  when: less(param('tilbud.tidlig_indsats_graense'), earlyShare),
  value: earlyShare,
  unit: 'percent',
};

/** Until 21 March 2023: the order in force was not read; the threshold of the talks is a gap. */
export const supervision2020: readonly Rule[] = [resultGoal, goalOnOffers, accountWithReview, recovery];
export const supervision2023: readonly Rule[] = [goalOnOffers, goalOnTalks, underSupervision, accountSimple];
