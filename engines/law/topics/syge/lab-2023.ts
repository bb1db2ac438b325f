import { all, any, ask, choose, concept, equal, exists, more, not, yes } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { sdpl2023, sdpl2025 } from '../sources.ts';
import { followedUp } from './lab-2020/follow-up.ts';
import { formLabels, forms, hindered, noAttendanceGrounds } from './lab-2020/form.ts';
import { firstFollowUp, followUps } from './lab-2020/talks.ts';
import { guidance9208 } from './sources.ts';
import { attendanceDemanded } from './ung-2022.ts';

/** From 22 March 2023 the sick person chooses the form after the first follow-up. */
export const syge2023: Part = {
  rules: [
    {
      id: 'syge.form.naeste',
      kind: 'status',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Sådan holdes næste opfølgning', en: 'How the next follow-up is held' },
      citizen: { da: 'Sådan er din næste samtale om din sygdom: {value}.', en: 'Next talk: {value}.' },
      lawyer: {
        da: 'Den første opfølgning sker ved en individuel samtale med personligt fremmøde. Den kan ske på telefon eller video, når den sygemeldte 1) er i et ansættelsesforhold, 2) er delvis tilbage, 3) ventes rask og på vej tilbage inden 4 uger, 4) ventes på barsel inden 4 uger, 5) deltager i tilbud, eller 6) er hindret af sygdommen. Derefter vælger den sygemeldte fremmøde, telefon eller video; kommunen kan ud fra en konkret vurdering kræve fremmøde. Ved alvorlig sygdom uden kontakt (standby).',
        en: 'The first follow-up is an individual talk in person; by phone or video when the person 1) is employed, 2) partly back, 3) expected well within 4 weeks, 4) on leave within 4 weeks, 5) in an offer, 6) hindered. After it the sick person chooses; attendance may be demanded after a concrete assessment. In serious illness without contact.',
      },
      cites: [
        sdpl2023('§ 13 b, stk. 1, 6.-8. pkt., og stk. 4-5'),
        sdpl2025('§ 13 b, stk. 1 og 4-5'),
        guidance9208('pkt. 1'),
      ],
      mark: 'V',
      when: followedUp,
      value: choose(
        [
          [yes('standby'), forms.standby],
          [more(followUps, 0), choose([[attendanceDemanded, forms.kraevet]], forms.selvValgt)],
          [any(concept('syge.ansat'), noAttendanceGrounds), forms.telefonVideo],
          [hindered, forms.telefonVideo],
        ],
        forms.fremmoede,
      ),
      unit: 'code',
      labels: formLabels,
    },
    {
      id: 'syge.form.kraevet_fremmoede',
      kind: 'guard',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Kommunen vil have, at du møder op', en: 'The municipality wants you to attend' },
      citizen: {
        da: 'Kommunen kan kun kræve, at du møder op, når den har vurderet, at der er brug for det.',
        en: 'The municipality can demand attendance only where it has found a need for it.',
      },
      lawyer: {
        da: 'Efter den første opfølgning kan kommunen kun ud fra en konkret vurdering af behovet beslutte, at samtalen holdes ved personligt fremmøde. Det gælder ikke ved standby.',
        en: 'After the first follow-up the municipality may demand attendance only after a concrete assessment of the need; not in standby.',
      },
      cites: [sdpl2023('§ 13 b, stk. 1, 8. pkt.'), sdpl2025('§ 13 b, stk. 1, 8. pkt.')],
      mark: 'V',
      when: all(followedUp, exists(firstFollowUp), attendanceDemanded),
      done: all(not(yes('standby')), ask('syge.behov_for_fremmoede')),
    },
  ],
  notDemanded: [
    {
      id: 'syge.intet_fremmoede_efter_foerste',
      text: {
        da: 'Du skal ikke møde op til hver samtale. Efter den første vælger du selv telefon, video eller fremmøde.',
        en: 'You need not attend each talk in person. After the first one you choose phone, video or attendance.',
      },
      because: {
        da: 'Kommunen kan kun kræve et møde, når den har set på din sag og har brug for det.',
        en: 'Attendance can be demanded only after a concrete assessment of the need.',
      },
      cites: [sdpl2023('§ 13 b, stk. 1, 7.-8. pkt.')],
      mark: 'V',
      when: followedUp,
    },
    {
      id: 'syge.ansat_uden_fremmoede',
      text: {
        da: 'Har du et job, kan den første samtale være på telefon eller video.',
        en: 'If you have a job, the first talk can be by phone or video.',
      },
      because: {
        da: 'Loven kræver ikke fremmøde til første samtale, når du er ansat.',
        en: 'The act does not demand attendance at the first talk of those who are employed.',
      },
      cites: [sdpl2023('§ 13 b, stk. 4, nr. 1')],
      mark: 'V',
      when: all(followedUp, concept('syge.ansat'), equal(followUps, 0)),
    },
  ],
};
