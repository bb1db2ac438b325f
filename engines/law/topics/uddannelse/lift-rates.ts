import {
  all,
  ask,
  atLeast,
  choose,
  concept,
  day,
  greatest,
  latest,
  least,
  less,
  measure,
  minus,
  not,
  onOrAfter,
  param,
  per,
  roundNearest,
  times,
  value,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Rule } from '../../rules/rule.ts';
import { alf2024, alf2025 } from '../sources.ts';
import { inOffer } from './shared/offers.ts';
import { personRule } from './shared/person-rule.ts';

/** What members receive, and may borrow, during an education lift (ALF §§ 48 a and 75 i-75 j). */

const krone = 100;
const most = measure('sats.dagpenge_maks');
/** The member's own rate, at most the highest dagpenge: here a work supplement changes nothing. */
const own: Quantity = choose([[atLeast(value('dagpengesats'), most), most]], measure('sats.dagpenge'));
const share = (of: Quantity, percent: string): Quantity => roundNearest(per(times(of, param(percent)), 100), krone);
const lowRate = share(most, 'dagpenge.uddannelsesloeft_80_pct');

const begun = latest('tilbud', { where: { kategori: 'uddannelsesloeft' } });
/** Begun in 2020 on the old shortage list: the rate stays as it was. */
const keepsRate: Bool = all(
  onOrAfter(begun, day('2020-01-01')),
  less(begun, day('2021-01-01')),
  ask('uddannelse.paa_listen_fra_foer_2020', { since: begun }),
);

const onLift80 = all(inOffer('uddannelsesloeft'), concept('gruppe.dagpenge'), not(keepsRate));

/** The rates of those who are not on an education lift. */
const ordinary = ['dimittend', 'vaernepligt', 'ung', 'egen'].map((kind) => `penge.dagpengesats.${kind}`);

const rate = (given: Pick<Rule, 'id' | 'name' | 'lawyer' | 'cites' | 'when' | 'value'>): Rule =>
  personRule({
    ...given,
    kind: 'amount',
    bearer: 'akasse',
    groupOnly: true,
    mark: 'D',
    citizen: {
      da: 'Du får {value} om måneden før skat, mens du er på uddannelsen.',
      en: 'You get {value} a month in dagpenge before tax during the education.',
    },
    unit: 'oere',
    answers: 'dagpengesats',
    over: ordinary,
  });

export const liftMoneyRules: readonly Rule[] = [
  rate({
    id: 'uddannelse.loeft80.dagpengesats',
    name: { da: 'Dagpenge under uddannelsesløft', en: 'Dagpenge during an education lift' },
    lawyer: {
      da: 'Under uddannelse efter LAB § 96 er dagpengene {value}: 80 procent af højeste dagpenge, dog højst den hidtidige sats. Den, der begyndte i 2020 på en uddannelse fra den gamle liste, beholder sin sats. Afrundingen til hele kroner er udledt; teksten er læst i 2024- og 2025-udgaverne.',
      en: 'During education under LAB § 96 dagpenge are {value}: 80 per cent of the highest, at most the earlier rate. Who began in 2020 on the old list keeps the rate. The rounding to whole kroner is derived; read in the versions of 2024 and 2025.',
    },
    cites: [alf2024('§ 48 a, stk. 1-2'), alf2025('§ 48 a')],
    when: onLift80,
    value: least(own, lowRate),
  }),
  personRule({
    id: 'uddannelse.loeft80.laan',
    kind: 'right',
    bearer: 'akasse',
    groupOnly: true,
    mark: 'D',
    name: { da: 'Lån under uddannelsesløft', en: 'Loan during an education lift' },
    citizen: {
      da: 'Du kan låne penge hos a-kassen, mens du er på uddannelsesløft. Lånet dækker en del af det, du går ned i ydelse. Søg hos a-kassen.',
      en: 'You may borrow from the fund during the education lift. The loan covers part of what you go down in benefit. Apply to the fund.',
    },
    lawyer: {
      da: 'Et medlem i uddannelse efter § 96 kan låne forskellen mellem 80 procent af højeste dagpenge og sin hidtidige sats med fradrag af 37 procent, afrundet til hele kroner, tidligst fra ansøgningen. Det gælder ikke den, der begyndte i 2020 på en uddannelse fra den gamle liste og beholder sin sats. Teksten er læst i 2024- og 2025-udgaverne.',
      en: 'A member in education under § 96 may borrow the difference between 80 per cent of the highest dagpenge and the own rate less 37 per cent, to the nearest krone, from the application. Not who began in 2020 on the old list and keeps the rate. Read in the versions of 2024 and 2025.',
    },
    cites: [alf2024('§§ 75 i-75 j'), alf2025('§§ 75 i-75 j')],
    when: onLift80,
    value: greatest(0, roundNearest(times(minus(own, lowRate), 0.63), krone)),
    unit: 'oere',
  }),
];

/** From 1 August 2020. */
export const lift110Rate: Rule = rate({
  id: 'uddannelse.loeft110.dagpengesats',
  name: { da: 'Dagpenge under uddannelsesløft med 110 procent', en: 'Dagpenge during a lift at 110 per cent' },
  lawyer: {
    da: 'Under uddannelse efter LAB § 97 a er dagpengene {value}: 110 procent af den hidtidige sats, dog højst 110 procent af højeste dagpenge. Afrundingen til hele kroner er udledt; teksten er læst i 2024- og 2025-udgaverne.',
    en: 'During education under LAB § 97 a dagpenge are {value}: 110 per cent of the earlier rate, at most 110 per cent of the highest. The rounding to whole kroner is derived; read in the versions of 2024 and 2025.',
  },
  cites: [alf2024('§ 48 a, stk. 3'), alf2025('§ 48 a')],
  when: all(inOffer('uddannelsesloeft_110'), concept('gruppe.dagpenge')),
  value: share(own, 'dagpenge.uddannelsesloeft_110_pct'),
});
