import {
  after,
  all,
  any,
  choose,
  concept,
  equal,
  exists,
  latest,
  least,
  not,
  nothing,
  number,
  onOrAfter,
  param,
  per,
  plusDays,
  today,
  value,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Rule } from '../../../rules/rule.ts';
import { canBeReferred, mustCome, mustTakeWork } from './groups.ts';

/** The orders of the time: members, job-ready, ready for activities. */
export interface Orders {
  readonly notice: readonly [Cite, ...Cite[]];
  readonly come: readonly [Cite, ...Cite[]];
  readonly travel: readonly [Cite, ...Cite[]];
}

/** How soon and how far: a day's notice, coming the day after, three hours of travel. */
export function workRules({ notice, come, travel }: Orders): readonly Rule[] {
  const base = { kind: 'limit', subject: 'person', bearer: 'borger', mark: 'V' } as const;
  const lower = per(value('transporttid'), 60);
  return [
    {
      ...base,
      id: 'sanktion.raadighed.dags_varsel',
      name: { da: 'Arbejde med dags varsel', en: 'Work at a day’s notice' },
      citizen: {
        da: 'Får du anvist et job, skal du kunne begynde dagen efter.',
        en: 'If you are referred to a job, you must be able to begin the day after.',
      },
      lawyer: {
        da: 'Personen skal kunne overtage rimeligt arbejde ved arbejdstids begyndelse dagen efter henvisningen. Kortere varsel kræver, at personen på forhånd er orienteret (dagpenge), eller henvises med tiltrædelse samme dag (kontanthjælp). Gælder ikke aktivitetsparate i LAB § 6, nr. 5.',
        en: 'The person must be able to take reasonable work at the start of work the day after the referral. Shorter notice needs that the person was told beforehand (dagpenge) or is referred with start the same day (cash benefit). Not for people ready for activities under LAB § 6 nr. 5.',
      },
      cites: notice,
      when: mustTakeWork,
      value: number(1),
      unit: 'days',
    },
    {
      ...base,
      id: 'sanktion.raadighed.moede_dagen_efter',
      name: { da: 'Møde dagen efter', en: 'Come the day after' },
      citizen: {
        da: 'Du skal kunne møde til samtaler og tilbud dagen efter, du har fået besked.',
        en: 'You must be able to come to talks and offers the day after you were told.',
      },
      lawyer: {
        da: 'Personen skal kunne møde til samtaler, aktiviteter og tilbud dagen efter, at indkaldelsen er modtaget; i Digital Post er det den dag, den er tilgængelig. Uddannelsesparate, der ikke er åbenlyst det, nævnes ikke. En rimelig grund fritager; for aktivitetsparate også andre forhold.',
        en: 'The person must be able to come to talks, activities and offers the day after the summons was received; in Digital Post the day on which it is available. Persons ready for education but not plainly so are not named. A reasonable ground frees; for the activity-ready also other circumstances.',
      },
      cites: come,
      // LAB § 106: no duty to attend. A member in it still comes to the fund’s talks (BEK-RAADIGHED § 22).
      when: any(concept('sanktion.dagpenge'), all(mustCome, not(concept('fritaget.mindre_intensiv')))),
      value: number(1),
      unit: 'days',
      opens: choose([
        [
          onOrAfter(latest('indkaldelse', { take: 'samtaledag' }), today),
          plusDays(latest('indkaldelse', { take: 'modtaget' }), 1),
        ],
      ]),
    },
    {
      ...base,
      id: 'sanktion.raadighed.transporttid',
      name: { da: 'Transport til arbejde', en: 'Travel to work' },
      citizen: {
        da: 'De første tre måneder skal du som udgangspunkt rejse højst {value} om dagen. Derefter kan det være mere.',
        en: 'In the first three months you must as a rule travel {value} a day at most. After that it can be more.',
      },
      lawyer: {
        da: 'Som udgangspunkt op til tre timer dagligt med offentlig transport; efter tre måneders sammenlagt ledighed mere end tre timer (loven nævner ikke et loft); i særlige tilfælde op til fire. Længere, hvor bopælen kræver det, og for mellem- og højtuddannede, når stillingen ellers ikke kan besættes. For aktivitetsparate skal kommunen altid vurdere, om personlige forhold sætter en lavere grænse. Her: {value}.',
        en: 'As a rule up to three hours a day by public transport; after three months of unemployment more than three (no ceiling is named); in special cases up to four. Longer where the home demands it, and for people with medium or long education where the post cannot otherwise be filled. For people ready for activities personal grounds for a lower limit must always be judged. Here: {value}.',
      },
      cites: travel,
      when: mustTakeWork,
      value: choose(
        [
          [
            not(concept('sanktion.aktivitetsparat')),
            choose([[concept('sanktion.tre_maaneders_ledighed'), nothing]], param('sanktion.transport_timer')),
          ],
          [concept('sanktion.tre_maaneders_ledighed'), lower],
        ],
        least(lower, param('sanktion.transport_timer')),
      ),
      unit: 'hours',
    },
    {
      ...base,
      id: 'sanktion.raadighed.transport_uden_loft',
      kind: 'status',
      name: { da: 'Længere transport efter tre måneder', en: 'Longer travel after three months' },
      citizen: {
        da: 'Du skal nu kunne rejse mere end tre timer om dagen til et job. Der er ikke et fast loft.',
        en: 'You must now be able to travel more than three hours a day to a job. There is no fixed ceiling.',
      },
      lawyer: {
        da: 'Efter tre måneders sammenlagt ledighed skal personen kunne overtage arbejde med mere end tre timers daglig transport med offentlige transportmidler. Reglen nævner ikke et loft. For aktivitetsparate skal kommunen vurdere, om personlige forhold sætter en lavere grænse.',
        en: 'After three months of unemployment in all the person must be able to take work with more than three hours of daily travel by public transport. No ceiling is named. For people ready for activities personal grounds for a lower limit must be judged.',
      },
      cites: travel,
      when: all(
        mustTakeWork,
        concept('sanktion.tre_maaneders_ledighed'),
        not(all(concept('sanktion.aktivitetsparat'), exists(lower))),
      ),
    },
  ];
}

type Field = (take: 'tiltraedes' | 'skriftlig' | 'orienteretForinden' | 'telefonSaerligSituation') => Quantity;

const writtenOrPhone = (of: Field): Bool => any(equal(of('skriftlig'), 1), equal(of('telefonSaerligSituation'), 1));

const dayAhead = (referred: Quantity, of: Field): Bool =>
  any(after(of('tiltraedes'), referred), equal(of('orienteretForinden'), 1));

/** A referral to a job: in writing, at a day's notice. */
export function referral(cites: readonly [Cite, ...Cite[]]): Rule {
  const referred = latest('jobhenvisning');
  const of = (take: 'tiltraedes' | 'skriftlig' | 'orienteretForinden' | 'telefonSaerligSituation') =>
    latest('jobhenvisning', { take });
  return {
    id: 'sanktion.raadighed.henvisning',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Henvisning til et job', en: 'Referral to a job' },
    citizen: {
      da: 'En henvisning til et job skal som regel være skriftlig. Du skal have mindst en dags varsel, eller være orienteret før.',
      en: 'A referral to a job must as a rule be in writing. You must have at least a day’s notice or have been told before.',
    },
    lawyer: {
      da: 'Henvisning sker som udgangspunkt skriftligt og med mindst en dags varsel; i særlige situationer telefonisk, når den ledige ved, at det er en henvisning. Kortere varsel kræver, at den ledige på forhånd er orienteret. Jobbet skal passe til transporttid, pasning og, uden for dagpenge, helbred og andre rimelige grunde.',
      en: 'A referral is as a rule in writing and at least a day ahead; in special situations by phone, made clear as a referral. Shorter notice needs that the person was told beforehand. The job must fit travel, care and, outside dagpenge, health and other reasonable grounds.',
    },
    cites,
    mark: 'V',
    when: all(canBeReferred, exists(referred)),
    done: all(writtenOrPhone(of), dayAhead(referred, of)),
  };
}
