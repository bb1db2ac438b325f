import { choose, latest, measure, onOrAfter, today, yes } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { sdpl2020 } from '../sources.ts';
import { followedUp } from './lab-2020/follow-up.ts';
import { formLabels, forms, hindered, noAttendanceGrounds } from './lab-2020/form.ts';
import { dayAfter } from './lab-2020/talks.ts';
import { proposal67of2021 } from './sources.ts';

/** Attendance at a coming talk was demanded after a concrete assessment. */
export const attendanceDemanded = onOrAfter(
  latest('fremmoede_besluttet', {
    where: { myndighed: 'kommune' },
    from: measure('syge.foerste_fravaersdag'),
    take: 'samtaledag',
  }),
  today,
);

/** From 1 January 2022 the sick person chooses the form after the first six months. */
export const syge2022: Part = {
  rules: [
    {
      id: 'syge.form.naeste',
      kind: 'status',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Sådan holdes næste opfølgning', en: 'How the next follow-up is held' },
      citizen: { da: 'Sådan er din næste samtale om din sygdom: {value}.', en: 'Next talk: {value}.' },
      lawyer: {
        da: 'Fra 1. januar 2022 (lov nr. 2590/2021) vælger den sygemeldte efter de første 6 måneder fremmøde, telefon eller video; kommunen kan ud fra en konkret vurdering kræve fremmøde. I de første 6 måneder gælder reglerne om fremmøde som før. Lovens ord om sygedagpenge er ikke læst, kun omtalt.',
        en: 'From 1 January 2022 (act 2590/2021) the sick person chooses the form after the first 6 months; attendance may be demanded after a concrete assessment. In the first 6 months as before. The words of the act on sickness benefit were not read, only an account of them.',
      },
      cites: [proposal67of2021('§ 2'), sdpl2020('§ 13 b, stk. 1 og 4-5')],
      mark: 'S',
      when: followedUp,
      value: choose(
        [
          [yes('standby'), forms.standby],
          [
            onOrAfter(today, dayAfter(measure('syge.halvaar'))),
            choose([[attendanceDemanded, forms.kraevet]], forms.selvValgt),
          ],
          [noAttendanceGrounds, forms.udenFremmoede],
          [hindered, forms.udenFremmoede],
        ],
        forms.fremmoede,
      ),
      unit: 'code',
      labels: formLabels,
    },
  ],
};
