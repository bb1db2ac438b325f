import { always } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { fvl2014 } from '../../sources.ts';
import { breachDay } from '../breach.ts';
import { breachOn } from '../whose.ts';
import { guardsOf } from './check.ts';
import { guidance } from './guidance.ts';
import { access, hearing, moreTime } from './hearing.ts';
import { contact, furthers, ground, informed } from './judgements.ts';
import { threeMonths } from './timing.ts';
import { cited, type Version } from './version.ts';

const day = breachDay('40a');

/** Deductions in ressourceforløbsydelse (§§ 69 a-69 e) and ledighedsydelse (§§ 75 a-77 b). */
export function otherBenefitGuards(version: Version): readonly Rule[] {
  const shared = [moreTime(day, 'kommune'), access(day), ground('40a', version)];
  return [
    ...guardsOf({
      id: 'sanktion.ressourceforloeb',
      bearer: 'kommune',
      label: '§ 69 a',
      when: breachOn('ressourceforloeb', '40a'),
      name: { da: 'Afgørelse om fradrag (§§ 69 a-69 e)', en: 'Decision on a deduction (§§ 69 a-69 e)' },
      citizen: {
        da: 'Det kan koste noget af din ydelse. Men først skal alle krav til sagen være på plads.',
        en: 'It can cost something of your benefit, but only when every demand on the case is met.',
      },
      lawyer: {
        da: 'Fradrag i eller nedsættelse af ressourceforløbsydelse efter §§ 69 b-69 e kræver vejledning, udtømte muligheder for personlig kontakt, høring, at der ikke var rimelig grund, og at fristen på tre hele kalendermåneder er holdt.',
        en: 'Deductions in or cuts of ressourceforløbsydelse under §§ 69 b-69 e need guidance, exhausted means of personal contact, a hearing, that there was no reasonable ground, and the three whole calendar months.',
      },
      cites: [...cited(version, '§ 69 a'), ...cited(version, '§§ 69 b-69 e')],
      checks: [
        guidance('40a', version, '§ 69 a, stk. 1'),
        hearing(day, 'kommune', 'never', [fvl2014('§ 19'), ...cited(version, '§ 69 a, stk. 3')]),
        ...shared,
        { ...contact('40a', version), when: always, cites: cited(version, '§ 69 a, stk. 2') },
        { ...furthers('40a', version), when: always, cites: cited(version, '§ 69, stk. 4') },
        informed(day, 'kommune'),
        { ...threeMonths('40a', version), cites: cited(version, '§ 69 a, stk. 3') },
      ],
    }),
    ...guardsOf({
      id: 'sanktion.ledighedsydelse',
      bearer: 'kommune',
      label: '§ 75 a',
      when: breachOn('ledighedsydelse', '40a'),
      name: { da: 'Afgørelse om fradrag (§§ 75 a-77 b)', en: 'Decision on a deduction (§§ 75 a-77 b)' },
      citizen: {
        da: 'Det kan koste noget af din ydelse. Men først skal alle krav til sagen være på plads.',
        en: 'It can cost something of your benefit, but only when every demand on the case is met.',
      },
      lawyer: {
        da: 'Fradrag i, nedsættelse eller ophør af ledighedsydelse efter §§ 76-77 b kræver vejledning, høring og at der ikke var rimelig grund.',
        en: 'Deductions in, cuts or endings of ledighedsydelse under §§ 76-77 b need guidance, a hearing and that there was no reasonable ground.',
      },
      cites: [...cited(version, '§ 75 a'), ...cited(version, '§§ 76-77 b')],
      checks: [
        guidance('40a', version, '§ 75 a, stk. 1'),
        hearing(day, 'kommune', 'never', [fvl2014('§ 19'), ...cited(version, '§ 77 a, stk. 5')]),
        ...shared,
        informed(day, 'kommune'),
      ],
    }),
  ];
}
