import { all, concept, exists, latest, onOrBefore, plusDays, plusMonths, today } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { cited, type Version } from '../guards/version.ts';

const decided = { where: { om: 'skaerpet_sanktion' as const, trin: 'truffet' as const } };
const from = latest('afgoerelse', { ...decided, take: 'virkningsdag' });
const last = plusDays(plusMonths(from, 3), -1);

/** What follows from a decision under § 40 a. */
export function intensifiedFollows(version: Version): readonly Rule[] {
  return [
    {
      id: 'sanktion.40a.varighed',
      kind: 'limit',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Højst tre måneder (§ 40 a)', en: 'Three months at most (§ 40 a)' },
      citizen: {
        da: 'Den skærpede sanktion slutter senest {value}. Du får hjælp for de dage, du møder op.',
        en: 'The intensified sanction ends by {value}. You are paid for the days you attend.',
      },
      lawyer: {
        da: 'Retten til hjælp kan mistes i op til tre måneder fra virkningsdagen: til og med {value}. Hjælpen beregnes efter kalenderdage med opfyldt pligt.',
        en: 'The right to help can be lost for up to three months from the day of effect: up to and including {value}. Help is counted by calendar days on which the duty was met.',
      },
      cites: cited(version, '§ 40 a, stk. 1'),
      mark: 'V',
      when: all(concept('sanktion.kontanthjaelp'), exists(latest('afgoerelse', decided)), onOrBefore(today, last)),
      value: last,
      unit: 'day',
    },
    {
      id: 'sanktion.40a.lukning',
      kind: 'limit',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Sagen kan lukkes (§ 40 a)', en: 'The case can be closed (§ 40 a)' },
      citizen: {
        da: 'Møder du slet ikke op i en hel kalendermåned, stopper hjælpen, også til din ægtefælle. I kan begge søge igen.',
        en: 'If you do not attend at all in a whole calendar month, the help ends, also for your spouse. You can both apply again.',
      },
      lawyer: {
        da: 'Kommunen træffer samtidig afgørelse om, at hjælpen ophører, og sagen lukkes, også ægtefællens, hvis personen i en hel kalendermåned udebliver fra aktiviteterne. Begge kan søge på ny.',
        en: 'At the same time the municipality decides that help ends and the case closes, also the spouse’s, if the person stays away from the activities for a whole calendar month. Both can apply again.',
      },
      cites: cited(version, version.closing),
      mark: 'V',
      when: all(concept('sanktion.kontanthjaelp'), exists(latest('afgoerelse', decided)), onOrBefore(today, last)),
    },
  ];
}
