import {
  all,
  ask,
  atLeast,
  less,
  onOrBefore,
  orElse,
  param,
  plusMonths,
  today,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { fvl2014 } from '../../sources.ts';
import { breachDay, ofBreach } from '../breach.ts';
import { breachOn } from '../whose.ts';
import { type Check, guardsOf } from './check.ts';
import { access, hearing, moreTime } from './hearing.ts';
import { informed } from './judgements.ts';
import { cited, type Version } from './version.ts';

const day = breachDay('42');
/** The day on which the municipality found out. */
export const foundOut = orElse(ofBreach('42', 'konstateret'), day);

/** §§ 42-43: work or a stay abroad that was not told. */
export function concealedGuards(version: Version): readonly Rule[] {
  const help = value('kontanthjaelp_beregnet');
  return (['42', '43'] as const).flatMap((section) =>
    guardsOf({
      id: `sanktion.${section}`,
      bearer: 'kommune',
      label: `§ ${section}`,
      when: all(
        breachOn('kontanthjaelp', '42'),
        section === '42' ? atLeast(help, param('sanktion.graense_42')) : less(help, param('sanktion.graense_42')),
      ),
      name: { da: `Afgørelse om nedsat hjælp (§ ${section})`, en: `Decision on a cut (§ ${section})` },
      citizen: {
        da: 'Kommunen kan kun sætte hjælpen ned, hvis du vidste, at du skulle oplyse det. Du skal høres først.',
        en: 'The help can be cut only if you knew that you had to tell. You must be heard first.',
      },
      lawyer:
        section === '42'
          ? {
              da: 'Hjælp på mindst grænsen i § 42 nedsættes med en tredjedel i 20 uger, og den nedsatte hjælp tilbagebetales, når personen mod bedre vidende ikke oplyste om arbejde eller uberettiget fik hjælp i udlandet. Virker fra første hele kalendermåned efter afgørelsen.',
              en: 'Help of at least the limit of § 42 is cut by one third for 20 weeks and the cut help repaid when the person, knowing better, did not tell of work or unlawfully received help abroad. From the first whole calendar month after the decision.',
            }
          : {
              da: 'Hjælp under grænsen i § 43 nedsættes med tre sanktionssatser om måneden i tre måneder, og den nedsatte hjælp tilbagebetales i 20 uger, når personen mod bedre vidende ikke oplyste om arbejde eller uberettiget fik hjælp i udlandet.',
              en: 'Help below the limit of § 43 is cut by three rates a month for three months and the cut help repaid for 20 weeks when the person, knowing better, did not tell of work or unlawfully received help abroad.',
            },
      cites: cited(version, `§ ${section}`),
      checks: [
        hearing(day, 'kommune', 'never', [fvl2014('§ 19')]),
        moreTime(day, 'kommune'),
        access(day),
        knewBetter(section, version),
        informed(day, 'kommune'),
        fiveYears(section, version),
      ],
    }),
  );
}

function knewBetter(section: '42' | '43', version: Version): Check {
  return {
    key: 'mod_bedre_vidende',
    judged: true,
    name: { da: 'Mod bedre vidende', en: 'Knowing better' },
    citizen: {
      da: 'Vidste du ikke, at du skulle oplyse det, må kommunen ikke sætte hjælpen ned.',
      en: 'If you did not know that you had to tell, the help may not be cut.',
    },
    lawyer: {
      da: 'Personen skal have handlet mod bedre vidende.',
      en: 'The person must have acted knowing better.',
    },
    cites: cited(version, `§ ${section}, stk. 1`),
    may: ask('sanktion.mod_bedre_vidende', { since: day }),
  };
}

function fiveYears(section: '42' | '43', version: Version): Check {
  const last = plusMonths(foundOut, 60);
  return {
    key: 'fem_aar',
    name: { da: 'Bortfalder efter fem år', en: 'Lapses after five years' },
    citizen: {
      da: 'Er hjælpen ikke sat ned senest {due}, falder det væk.',
      en: 'If the help has not been cut by {due}, it lapses.',
    },
    lawyer: {
      da: 'Nedsættelsen bortfalder, hvis den ikke er afviklet inden fem år fra den dag, kommunen konstaterede forseelsen: {due}.',
      en: 'The cut lapses when it is not served within five years of the day on which the municipality found out: {due}.',
    },
    cites: cited(version, `§ ${section}, stk. 3`),
    may: onOrBefore(today, last),
    due: last,
    lapses: true,
  };
}
