import {
  after,
  all,
  any,
  ask,
  atMost,
  concept,
  exists,
  has,
  not,
  onOrBefore,
  param,
  today,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { act1657of2024, sdpl2025 } from '../../sources.ts';
import { endOfWeek } from '../lab-2020/concepts.ts';
import { followedUp } from '../lab-2020/follow-up.ts';
import { firstFollowUp } from '../lab-2020/talks.ts';

const weekThirteen = endOfWeek(firstFollowUp, param('syge.kort_forloeb_uger'));
const predictable = ask('syge.kort_forudsigeligt_forloeb');
const fromWork = has('sygdom', { fra: 'arbejde' });
const inShortCourse = all(
  followedUp,
  fromWork,
  concept('syge.ansat'),
  exists(firstFollowUp),
  onOrBefore(today, weekThirteen),
  any(not(exists(value('sygdom.forventetRask'))), atMost(value('sygdom.forventetRask'), weekThirteen)),
  predictable,
);

/** Employed and soon well: SDPL § 13 f of 1 January 2025. */
export const shortCourseRules: readonly Rule[] = [
  {
    id: 'syge.opfoelgning.i_job_13_uger',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ikke flere samtaler nu', en: 'No more talks now' },
    citizen: {
      da: 'Du skal ikke til flere samtaler nu, for du har et job og ventes snart rask. Du kan altid bede om en samtale.',
      en: 'No more talks now, since you have a job and are expected well soon. You can always ask for one.',
    },
    lawyer: {
      da: 'For ansatte med et forudsigeligt sygeforløb og forventet raskmelding senest inden udgangen af 13. uge regnet fra første opfølgningssamtale skal kommunen uanset § 13 b, stk. 1, 1. pkt., alene følge op på, om den sygemeldte bliver rask. Retten til en samtale består.',
      en: 'For the employed with a predictable course and recovery expected by the end of week 13 from the first follow-up talk, the municipality only checks whether the person recovers. The right to a talk remains.',
    },
    cites: [sdpl2025('§ 13 f, stk. 1'), act1657of2024('§ 13 f, stk. 1')],
    mark: 'V',
    when: inShortCourse,
    over: ['syge.opfoelgning.antal'],
  },
  {
    id: 'syge.opfoelgning.tjek_rask',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Tjek, om du er blevet rask', en: 'Check whether you have recovered' },
    citizen: {
      da: 'Kommunen ser senest {due}, om du er blevet rask.',
      en: 'By {due} the municipality checks whether you have recovered.',
    },
    lawyer: {
      da: 'Kommunen følger op på, om den sygemeldte bliver rask inden udgangen af 13. uge fra første opfølgningssamtale ({due}; uge 1 begynder på samtalens dag, udledt).',
      en: 'The municipality checks whether the person recovers by the end of week 13 from the first follow-up talk.',
    },
    cites: [sdpl2025('§ 13 f, stk. 1')],
    mark: 'V',
    when: inShortCourse,
    due: weekThirteen,
  },
  {
    id: 'syge.opfoelgning.efter_13_uger',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Opfølgning aftales', en: 'Follow-up is agreed' },
    citizen: {
      da: 'Du og kommunen aftaler nu, hvornår I taler sammen. Kommunen følger også op, når der er brug for det.',
      en: 'You and the municipality now agree when to talk. It also follows up where there is a need.',
    },
    lawyer: {
      da: 'Den, der var omfattet af § 13 f, stk. 1, og som bliver ledig eller ikke er rask inden udgangen af 13. uge fra første samtale, følges op efter § 13 b, stk. 1, 3.-8. pkt., uanset at der ikke er gået 6 måneder.',
      en: 'Whoever was covered and becomes unemployed, or has not recovered by week 13, is followed up by agreement and need although 6 months have not passed.',
    },
    cites: [sdpl2025('§ 13 f, stk. 2')],
    mark: 'V',
    when: all(
      followedUp,
      fromWork,
      exists(firstFollowUp),
      any(not(concept('syge.ansat')), after(today, weekThirteen)),
      predictable,
    ),
    over: ['syge.opfoelgning.antal'],
  },
];
