import {
  all,
  any,
  ask,
  atLeast,
  choose,
  concept,
  count,
  day,
  greatest,
  has,
  is,
  least,
  orElse,
  param,
  plus,
  plusDays,
  plusMonths,
  startOf,
  sum,
  today,
  unbrokenSince,
  value,
} from '../../language/build.ts';
import type { Quantity } from '../../language/node.ts';
import type { Exception, Rule } from '../../rules/rule.ts';
import { act1654of2024, lab2024 } from '../sources.ts';

const covered = concept('arbejdspligt.omfattet');
/** The day the person came under the duty: the first in the period on which the demands were not met, and the law in force. */
const since = greatest(
  day('2025-01-01'),
  unbrokenSince('ydelse', { value: ['kontanthjaelp', 'overgangsydelse', 'uddannelseshjaelp'] }, 'calendar-month'),
  choose(
    [
      [
        all(is('opholdskrav', 'ikke_opfyldt'), is('beskaeftigelseskrav', 'ikke_opfyldt')),
        least(startOf('opholdskrav'), startOf('beskaeftigelseskrav')),
      ],
      [is('opholdskrav', 'ikke_opfyldt'), startOf('opholdskrav')],
    ],
    startOf('beskaeftigelseskrav'),
  ),
);

const hoursOn = (where: { art: 'forberedelse_jobsoegning' | readonly Counted[] }): Quantity =>
  sum('arbejdspligt_aktivitet', 'timerPrUge', {
    where,
    from: today,
    until: plusDays(today, 1),
    by: 'overlap',
  });

const countedInFull = [
  'virksomhedspraktik',
  'loentilskud',
  'nytteindsats',
  'kort_kursus',
  'danskundervisning',
  'regne_ordblindekursus',
  'sundhedsfaglig_vejledning',
  'ordinaere_timer',
  'samtale',
  'fremmende_aktivitet',
  'jobrotation',
  'loentilskud_handicap',
  'social_sundhed',
  'transport',
] as const;
type Counted = (typeof countedInFull)[number];

/** The work duty (LAB chapter 16 a). */
export const workDutyRules: readonly Rule[] = [
  {
    id: 'tilbud.arbejdspligt',
    kind: 'status',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Arbejdspligt', en: 'Work duty' },
    citizen: {
      da: 'Du har arbejdspligt. Det har du, fordi du ikke har boet eller arbejdet længe nok i Danmark.',
      en: 'You are under the work duty, because you do not meet the demands on residence and work in Denmark.',
    },
    lawyer: {
      da: 'Personer omfattet af § 6, nr. 2-5, som ikke opfylder opholdskravet og beskæftigelseskravet i aktivlovens § 11, er omfattet af arbejdspligten, medmindre § 106 fritager. Personer med tilladelse efter særloven om fordrevne fra Ukraine er ikke omfattet. Kravene skal begge være opfyldt for at undgå mindstesatsen (aktivlovens § 16, stk. 2); den, der alene mangler det ene, er derfor regnet med.',
      en: 'People under § 6 nos. 2-5 who do not meet the demands on residence and employment of LAS § 11 are under the work duty, unless § 106 frees. Holders of permits under the Ukraine act are not. Both demands must be met to avoid the minimum rate (LAS § 16 (2)); whoever fails one only is therefore counted in.',
    },
    cites: [act1654of2024('§ 105 a, stk. 1')],
    mark: 'D',
    when: covered,
  },
  {
    id: 'tilbud.arbejdspligt_start',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Arbejdspligten begynder', en: 'The work duty begins' },
    citizen: {
      da: 'Kommunen skal sætte din indsats i gang så snart som muligt og senest {due}. Du skal begynde på den.',
      en: 'The municipality must start your effort as soon as possible and by {due}. You must begin it.',
    },
    lawyer: {
      da: 'Kommunen skal igangsætte, og personen skal påbegynde indsatsen i arbejdspligten hurtigst muligt og senest efter en måned. Fristen er regnet fra den dag, personen blev omfattet, tidligst lovens ikrafttræden.',
      en: 'The municipality must start, and the person must begin, the effort of the work duty as soon as possible and by one month. The deadline is counted from the day the person came under it, at the earliest when the act came into force.',
    },
    cites: [act1654of2024('§ 105 a, stk. 3')],
    mark: 'V',
    when: covered,
    done: any(
      atLeast(count('arbejdspligt_aktivitet', { from: since, by: 'overlap' }), 1),
      atLeast(
        count('tilbud', {
          where: { kategori: ['virksomhedspraktik', 'loentilskud_privat', 'loentilskud_offentlig', 'nytteindsats'] },
          from: since,
          by: 'overlap',
        }),
        1,
      ),
    ),
    due: plusMonths(since, param('tilbud.arbejdspligt_start_maaneder')),
  },
  {
    id: 'tilbud.arbejdspligt_timer',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Timer i arbejdspligten', en: 'Hours of the work duty' },
    citizen: {
      da: 'Du skal deltage i {need} timer om ugen. Timer i job, samtaler og behandling tæller med. Kommunen kan sætte timerne ned på grund af dit helbred.',
      en: 'You are to take part for {need} hours a week. Hours of work, talks and treatment count. The municipality may cut the hours for health.',
    },
    lawyer: {
      da: 'Indsatsen er 37 timer om ugen eller det antal, kommunen har nedsat til efter en konkret vurdering af helbredet. Praktik, løntilskud, nytteindsats og de nævnte korte kurser medregnes, desuden ordinære løntimer, samtaler, aktiviteter efter § 39, jobrotation, løntilskud efter kompensationsloven, social- og sundhedsindsatser og transport mellem aktiviteter. Forberedelse og jobsøgning medregnes med op til fire timer.',
      en: 'The effort is 37 hours a week, or the number to which the municipality cut it after a concrete assessment of health. Placements, subsidised jobs, community work and the short courses named count, and paid hours, talks, activities under § 39, job rotation, subsidy under the disability act, social and health efforts, and transport between activities. Preparation and job search count up to four hours.',
    },
    cites: [act1654of2024('§ 105 a, stk. 1-2'), act1654of2024('§ 105 b'), act1654of2024('§ 105 c')],
    mark: 'V',
    when: covered,
    need: orElse(value('arbejdspligt_timer'), param('tilbud.arbejdspligt_timer')),
    have: plus(
      hoursOn({ art: countedInFull }),
      least(hoursOn({ art: 'forberedelse_jobsoegning' }), param('tilbud.arbejdspligt_forberedelse_timer')),
    ),
    unit: 'hours',
  },
  {
    id: 'tilbud.arbejdspligt_kursus',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kursus som led i arbejdspligten', en: 'Course as part of the work duty' },
    citizen: null,
    lawyer: {
      da: 'Vejledning og opkvalificering kan i særlige tilfælde være korte kurser med et klart beskæftigelsesrettet fokus, der kan føre til et konkret job. Derudover danskundervisning, regne- og ordblindekursus, der kan føre til et konkret job, og sundhedsfaglig vejledning under sygefravær.',
      en: 'Guidance and upskilling may in special cases be short, clearly job-directed courses that can lead to a concrete job. Besides: Danish classes, numeracy and dyslexia courses that can lead to a concrete job, and health guidance during sick absence.',
    },
    cites: [act1654of2024('§ 105 b, stk. 1-2')],
    mark: 'V',
    when: all(
      covered,
      has('arbejdspligt_aktivitet', { art: ['kort_kursus', 'regne_ordblindekursus', 'sundhedsfaglig_vejledning'] }),
    ),
    done: any(
      all(has('arbejdspligt_aktivitet', { art: 'sundhedsfaglig_vejledning' }), is('sygdom.omfang', 'fuldt', 'delvist')),
      all(
        has('arbejdspligt_aktivitet', { art: ['kort_kursus', 'regne_ordblindekursus'] }),
        ask('tilbud.kursus_foerer_til_job'),
      ),
    ),
  },
  {
    id: 'tilbud.arbejdspligt_helbred',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Hensyn til dit helbred', en: 'Regard to your health' },
    citizen: {
      da: 'Kommunen skal tage hensyn til dit helbred. Den kan også sætte timerne ned.',
      en: 'The municipality must have regard to your health. It may also cut the hours.',
    },
    lawyer: {
      da: 'Kommunen skal løbende tilrettelægge indsatsen under hensyn til personens helbredsmæssige situation og kan nedsætte timerne efter en konkret vurdering.',
      en: 'The municipality must plan the effort with regard to health throughout and may cut the hours after a concrete assessment.',
    },
    cites: [act1654of2024('§ 105 a, stk. 2')],
    mark: 'V',
    when: covered,
  },
];

/** § 105 a, stk. 1: with regard to § 106. */
export const workDutyException: Exception = {
  id: 'tilbud.arbejdspligt_mindre_intensiv',
  name: { da: 'mindre intensiv indsats', en: 'less intensive effort' },
  lifts: ['tilbud.arbejdspligt', 'tilbud.arbejdspligt_start', 'tilbud.arbejdspligt_timer'],
  when: concept('fritaget.mindre_intensiv'),
  cites: [act1654of2024('§ 105 a, stk. 1'), lab2024('§ 106')],
  mark: 'V',
};
