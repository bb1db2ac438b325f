import { all, any, concept, exists, measure, not, number } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { contactGroups, periodStart, rule } from '../talks.ts';

const groupNames = [
  ['ingen', 'none'],
  ['dagpenge', 'dagpenge'],
  ['jobparat', 'job-ready'],
  ['aktivitetsparat', 'activity-ready'],
  ['uddannelsesparat', 'ready for education'],
  ['ung aktivitetsparat', 'young activity-ready'],
  ['sygedagpenge', 'sickness benefit'],
  ['jobafklaring', 'job clarification'],
  ['ressourceforløb', 'resource course'],
  ['fleksjob', 'fleksjob'],
  ['revalidering', 'rehabilitation'],
  ['førtidspension', 'disability pension'],
  ['ledig og selvforsørgende', 'jobless, self-supporting'],
  ['under 18 år', 'under 18'],
] as const;

export const status2020: readonly Rule[] = [
  rule({
    id: 'kontakt.maalgruppe',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Målgruppe', en: 'Target group' },
    citizen: {
      da: 'Du hører til gruppen: {value}. Gruppen afgør, hvilken hjælp du kan få.',
      en: 'You belong to the group: {value}. The group decides which help you can get.',
    },
    lawyer: {
      da: 'Målgruppen følger af ydelse, alder, uddannelse, visitation og forløb og gemmes aldrig som nummer. Er flere numre opfyldt (nr. 9 ved siden af en anden ydelse), vises ydelsens nummer. Vist nummer: {value}.',
      en: 'The target group follows from benefit, age, education, readiness and course. Where several hold (nr. 9 beside another benefit), that of the benefit is shown: {value}.',
    },
    cites: [lab2019('§ 6'), lab2022('§ 6'), lab2024('§ 6')],
    mark: 'V',
    when: exists(measure('gruppe.nummer')),
    value: measure('gruppe.nummer'),
    unit: 'code',
    labels: groupNames.map(([da, en]) => ({ da, en })),
  }),
  rule({
    id: 'kontakt.periode',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Perioden regnes fra', en: 'The period is counted from' },
    citizen: {
      da: 'Vi regner din tid fra {value}. Dagen afgør, hvornår du skal have samtaler.',
      en: 'We count your time from {value}. The day decides when you are due for talks.',
    },
    lawyer: {
      da: 'Perioden i §§ 31 og 32 regnes for nr. 1 fra indplaceringen i dagpengeperioden og opgøres i timer; for nr. 2-5 fra første henvendelse, for nr. 7, 8 og 9 (ledighedsydelse) fra overgangen til ydelsen og for nr. 10 fra overgangen til revalidering. Ydelsesskift og overgang fra nr. 4-5 til nr. 2-3 begynder en ny periode; kun en hel kalendermåned uden ydelse og løntilskud afbryder den.',
      en: 'The period of §§ 31 and 32: nr. 1 from placement, in hours; nr. 2-5 from first contact; nr. 7, 8 and 9 on ledighedsydelse from the shift to the benefit; nr. 10 from the shift to rehabilitation. A shift of benefit, or from nr. 4-5 to nr. 2-3, starts anew; only a whole calendar month without benefit or løntilskud breaks it.',
    },
    cites: [lab2019('§ 9, stk. 1-5'), lab2022('§ 9'), lab2024('§ 9'), labOrder2019('§§ 7-8'), labOrder2023('§§ 7-8')],
    mark: 'V',
    when: contactGroups,
    value: periodStart,
    unit: 'day',
  }),
  rule({
    id: 'kontakt.ferie',
    kind: 'right',
    bearer: 'borger',
    name: { da: 'Ret til optjent ferie', en: 'Right to earned holiday' },
    citizen: {
      da: 'Du kan holde optjent ferie. Giv besked senest to uger før, så der ikke ligger møder i ferien.',
      en: 'You can take earned holiday. Tell us at least two weeks before, so that no meetings fall in it.',
    },
    lawyer: {
      da: 'Nr. 1-5, 7 og 8 med optjent ret til betalt ferie eller feriedagpenge har ret til at holde ferien, når besked er modtaget senest 2 uger før, og der ikke allerede er fastsat møder, henvist til job eller afgivet tilbud i perioden. Ved kortere varsel kan ferien godkendes; enkelte dage kan holdes, når besked er modtaget, og intet er fastsat.',
      en: 'Nr. 1-5, 7 and 8 with earned paid holiday may take it when told at least two weeks before and nothing is fixed in it. Shorter notice may be approved; single days need notice only.',
    },
    cites: [labOrder2019('§ 49, stk. 3'), labOrder2023('§ 49, stk. 3')],
    mark: 'V',
    when: any(
      concept('gruppe.dagpenge'),
      concept('gruppe.kontanthjaelp'),
      concept('gruppe.jobafklaring'),
      concept('gruppe.ressourceforloeb'),
    ),
    value: number(2),
    unit: 'weeks',
  }),
  rule({
    id: 'kontakt.giv_besked',
    kind: 'duty',
    bearer: 'borger',
    name: { da: 'Giv besked, når du ikke kan møde', en: 'Tell when you cannot attend' },
    citizen: {
      da: 'Giv besked med det samme, hvis du ikke kan komme til en samtale, et tilbud eller et job.',
      en: 'Tell us at once if you cannot come to a talk, an offer or a job.',
    },
    lawyer: {
      da: 'Nr. 1-5, 7, 8 og 9 (ledighedsydelse) skal straks give besked, hvis de ikke står til rådighed for henvist job, tilbud eller samtale på grund af arbejde, sygdom, kursus eller af anden grund. Fra 2021 kan dagpengemodtagere melde sygdom til a-kassen; fra 2024 gives besked til a-kassen i dens måneder.',
      en: 'Nr. 1-5, 7, 8 and 9 on ledighedsydelse tell at once when they are not available. From 2021 dagpenge recipients may report sickness to the fund; from 2024 the fund is told in its months.',
    },
    cites: [labOrder2019('§ 49, stk. 1'), labOrder2023('§ 49, stk. 1')],
    mark: 'V',
    when: all(contactGroups, not(concept('gruppe.revalidering'))),
  }),
];
