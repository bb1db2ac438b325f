import {
  all,
  any,
  concept,
  exists,
  first,
  has,
  latest,
  measure,
  more,
  not,
  onOrBefore,
  param,
  plusWeeks,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { unchanged } from '../cites.ts';
import { endOfWeek } from './concepts.ts';
import { followUpsFrom, one } from './talks.ts';

const firstDay = measure('syge.foerste_fravaersdag');
const sickFromWork = all(has('sygdom', { fra: 'arbejde' }), concept('syge.ansat'));
const planMade = latest('fastholdelsesplan', { where: { value: 'udarbejdet' }, from: firstDay });
/** Nobody knows when the person is well, or it is later than eight weeks. */
const longAbsence = any(
  not(exists(value('sygdom.forventetRask'))),
  more(value('sygdom.forventetRask'), endOfWeek(firstDay, param('syge.laengere_forloeb_uger'))),
);

/** The employer’s talk and the plan for keeping the job. SDPL §§ 7 a-7 b. */
export const employerRules: readonly Rule[] = [
  {
    id: 'syge.arbejdsgiver.samtale',
    kind: 'duty',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Samtale med arbejdsgiveren', en: 'Talk with the employer' },
    citizen: {
      da: 'Din arbejdsgiver skal tale med dig senest {due}. I taler om, hvordan og hvornår du kan komme tilbage.',
      en: 'Your employer must talk with you by {due} about how and when you can come back.',
    },
    lawyer: {
      da: 'Arbejdsgiveren indkalder den sygemeldte lønmodtager til en personlig samtale, som holdes senest 4 uger efter første sygedag ({due}). Er en personlig samtale ikke mulig, holdes den så vidt muligt telefonisk. Pligten gælder ikke i opsagt stilling med fratræden inden 8 uger efter første sygedag. Kollektiv overenskomst kan fravige stk. 2, 1. pkt., og stk. 3.',
      en: 'The employer calls the sick employee to a personal talk, held at the latest 4 weeks after the first sick day; by phone where it cannot be in person. No duty when notice is given and the job ends within 8 weeks of the first sick day. Collective agreements may depart from subsections 2, 1st sentence, and 3.',
    },
    cites: unchanged('§ 7 a, stk. 1-4'),
    mark: 'V',
    when: all(
      sickFromWork,
      not(onOrBefore(latest('opsigelse', { take: 'value' }), plusWeeks(firstDay, param('syge.fratraeder_uger')))),
    ),
    done: exists(first('arbejdsgiversamtale', { from: firstDay })),
    due: plusWeeks(firstDay, param('syge.samtale_arbejdsgiver_uger')),
  },
  {
    id: 'syge.fastholdelsesplan.ret',
    kind: 'right',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Plan for at komme tilbage', en: 'A plan for the way back' },
    citizen: {
      da: 'Du kan bede din arbejdsgiver om en plan for, hvordan du kommer tilbage. Arbejdsgiveren må gerne sige nej.',
      en: 'You can ask your employer for a plan for the way back. The employer may say no.',
    },
    lawyer: {
      da: 'Ventes lønmodtageren ikke tilbage inden 8 uger fra første sygedag, kan lønmodtageren når som helst i sygeforløbet anmode om en fastholdelsesplan, som udarbejdes i fællesskab. Arbejdsgiveren kan afslå.',
      en: 'An employee not expected back within 8 weeks of the first sick day may at any time ask for a plan, made together. The employer may refuse.',
    },
    cites: unchanged('§ 7 b, stk. 1-2'),
    mark: 'V',
    when: all(sickFromWork, longAbsence),
  },
  {
    id: 'syge.fastholdelsesplan.medbring',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Tag planen med', en: 'Bring the plan' },
    citizen: {
      da: 'Du skal tage din plan fra job med til den næste samtale. Så kan I bruge den.',
      en: 'Bring the plan from work to your next talk with the municipality.',
    },
    lawyer: {
      da: 'Er der udarbejdet en fastholdelsesplan, medbringer lønmodtageren den til den første opfølgningssamtale hos kommunen derefter. Planen indgår så vidt muligt i opfølgningen (§ 15, stk. 4).',
      en: 'A plan that has been made is brought to the first follow-up talk after it and is used there as far as possible.',
    },
    cites: unchanged('§ 7 b, stk. 3'),
    mark: 'V',
    when: all(concept('syge.sag'), exists(planMade)),
    need: one,
    have: followUpsFrom(planMade),
  },
];
