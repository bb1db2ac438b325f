import {
  after,
  all,
  any,
  ask,
  atMost,
  concept,
  exists,
  has,
  latest,
  measure,
  not,
  param,
  today,
  value,
  yes,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { act1750of2025, sdpl2025 } from '../sources.ts';
import { endOfWeek } from './lab-2020/concepts.ts';
import { followedUp } from './lab-2020/follow-up.ts';
import { followUps, followUpsInHalfYear } from './lab-2020/talks.ts';
import { proposal66 } from './sources.ts';

const firstDay = measure('syge.foerste_fravaersdag');
const weekTwentySix = endOfWeek(firstDay, param('syge.i_job_uger'));
const wanted = exists(latest('anmodning', { where: { om: ['samtale', 'opfoelgning_arbejdsgiver'] }, from: firstDay }));
const expectedBack = any(
  atMost(value('sygdom.forventetRask'), weekTwentySix),
  all(not(exists(value('sygdom.forventetRask'))), ask('syge.rask_inden_26_uger')),
);
const fromWork = has('sygdom', { fra: 'arbejde' });

const jobRules: readonly Rule[] = [
  {
    id: 'syge.opfoelgning.i_job_26_uger',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kommunen følger ikke op', en: 'The municipality does not follow up' },
    citizen: {
      da: 'Kommunen følger ikke op, for du har et job og ventes rask inden 26 uger. Du kan altid bede om en samtale.',
      en: 'The municipality does not follow up, since you have a job and are expected well within 26 weeks. You can always ask for a talk.',
    },
    lawyer: {
      da: 'For ansatte, der ventes raske senest inden udgangen af 26. uge fra første fraværsdag, skal kommunen uanset § 13 b, stk. 1, 1. pkt., ikke følge op, medmindre den sygemeldte eller arbejdsgiveren ønsker det, eller kommunen efter en konkret vurdering beslutter det. Retten til en samtale består. Datoen 1. juli 2026 er udledt; lovens ikrafttræden for denne del er ikke læst.',
      en: 'For the employed expected well by the end of week 26 from the first day of absence, the municipality shall not follow up unless the person or the employer wants it, or the municipality decides so after a concrete assessment. The right to a talk remains. The date 1 July 2026 is derived.',
    },
    cites: [act1750of2025('§ 13 f, stk. 1-2')],
    mark: 'D',
    when: concept('syge.i_job_26_uger'),
  },
  {
    id: 'syge.opfoelgning.efter_26_uger',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Opfølgning aftales', en: 'Follow-up is agreed' },
    citizen: {
      da: 'Du og kommunen aftaler nu, hvornår I taler sammen. Kommunen følger også op, når der er brug for det.',
      en: 'You and the municipality now agree when to talk. It also follows up where there is a need.',
    },
    lawyer: {
      da: 'Den, der var omfattet af § 13 f, stk. 1, og som bliver ledig eller ikke er rask inden udgangen af 26. uge fra første fraværsdag, følges op efter § 13 b, stk. 1, 3.-8. pkt.',
      en: 'Whoever was covered and becomes unemployed, or has not recovered by week 26, is followed up by agreement and need.',
    },
    cites: [act1750of2025('§ 13 f, stk. 3')],
    mark: 'D',
    when: all(
      concept('syge.sag'),
      fromWork,
      any(not(concept('syge.ansat')), after(today, weekTwentySix)),
      any(atMost(value('sygdom.forventetRask'), weekTwentySix), ask('syge.rask_inden_26_uger')),
    ),
    over: ['syge.opfoelgning.antal'],
  },
  {
    id: 'syge.opfoelgning.ret_til_samtale',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ret til en samtale', en: 'Right to a talk' },
    citizen: {
      da: 'Du har ret til en samtale med kommunen, når du ønsker det.',
      en: 'You have a right to a talk with the municipality whenever you want one.',
    },
    lawyer: {
      da: 'Den sygemeldte har ret til en samtale, hvis den sygemeldte ønsker det, også når kommunen ikke skal følge op. Loven sætter ingen frist.',
      en: 'The sick person has a right to a talk on request, also where the municipality shall not follow up. No time limit.',
    },
    cites: [act1750of2025('§ 13 f, stk. 2, 2. pkt.'), sdpl2025('§ 13 b, stk. 1, 5. pkt.')],
    mark: 'D',
    when: concept('syge.sag'),
  },
];

const otherRules: readonly Rule[] = [
  {
    id: 'syge.opfoelgning.antal',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Opfølgning i det første halve år', en: 'Follow-up in the first half year' },
    citizen: {
      da: 'Kommunen følger op mindst én gang i det første halve år, du er syg.',
      en: 'The municipality follows up at least once in your first half year of sickness.',
    },
    lawyer: {
      da: 'For sygemeldte, der ikke er omfattet af § 13 f, er kravet mindst én opfølgning i det første halve år. Det fremgår af omtaler af L 66 (2025-26); den ændrede § 13 b, stk. 1, 1. pkt., er ikke læst.',
      en: 'For sick persons outside § 13 f at least one follow-up in the first half year. So accounts of L 66 (2025-26) say; the amended § 13 b(1) was not read.',
    },
    cites: [proposal66('§ 3')],
    mark: 'S',
    when: followedUp,
    need: param('syge.opfoelgninger'),
    have: followUpsInHalfYear,
    due: measure('syge.halvaar'),
  },
  {
    id: 'syge.opfoelgning.foerste',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Første opfølgning: fristen er ikke kendt', en: 'First follow-up: deadline not known' },
    citizen: {
      da: 'Kommunen følger op i det første halve år. Spørg kommunen, hvornår den gør det første gang.',
      en: 'The municipality follows up in the first half year. Ask when it does so for the first time.',
    },
    lawyer: {
      da: 'Om den første opfølgning efter 1. juli 2026 stadig skal ske inden udgangen af ottende uge, er ikke læst. § 13 f i lov nr. 1750/2025 henviser til § 13 b, stk. 1, 1. og 3.-8. pkt., så 2. pkt. findes fortsat; ordene kendes ikke.',
      en: 'Whether the first follow-up must still be by the end of week eight after 1 July 2026 was not read. § 13 f refers to sentences 1 and 3-8 of § 13 b(1), so sentence 2 still exists; its words are not known.',
    },
    cites: [act1750of2025('§ 13 f'), sdpl2025('§ 13 b, stk. 1, 2. pkt.')],
    mark: 'D',
    when: all(followedUp, atMost(followUps, 0)),
  },
];

/** Act no. 1750/2025 on sickness benefit; the day is derived. */
export const sygeReform: Part = {
  concepts: [
    {
      id: 'syge.i_job_26_uger',
      name: { da: 'har et job og ventes rask inden 26 uger', en: 'has a job and is expected well within 26 weeks' },
      when: all(
        concept('syge.sag'),
        fromWork,
        concept('syge.ansat'),
        not(wanted),
        not(yes('opfoelgning_besluttet')),
        atMost(today, weekTwentySix),
        expectedBack,
      ),
      cites: [act1750of2025('§ 13 f, stk. 1')],
    },
    {
      // Categories are phased out (L 66): whoever is not in a job with recovery in sight is followed up.
      id: 'syge.laengere_forloeb',
      name: { da: 'skal følges op', en: 'to be followed up' },
      when: not(concept('syge.i_job_26_uger')),
      cites: [act1750of2025('§ 13 f'), proposal66('§ 3')],
    },
  ],
  rules: [...jobRules, ...otherRules],
  removes: [
    ended('syge.opfoelgning.i_job_13_uger', 'Afløst af reglen om 26 uger.', 'Replaced by the rule of 26 weeks.'),
    ended('syge.opfoelgning.tjek_rask', 'Afløst af reglen om 26 uger.', 'Replaced by the rule of 26 weeks.'),
    ended('syge.opfoelgning.efter_13_uger', 'Afløst af reglen om 26 uger.', 'Replaced by the rule of 26 weeks.'),
    ended(
      'syge.visitation',
      'Kategorierne udfases ifølge omtaler af L 66.',
      'Categories are phased out by accounts of L 66.',
    ),
    ended(
      'syge.kategori_1.frit',
      'Kategorierne udfases ifølge omtaler af L 66.',
      'Categories are phased out by accounts of L 66.',
    ),
    ended(
      'syge.kategori_1.over_8_uger',
      'Kategorierne udfases ifølge omtaler af L 66.',
      'Categories are phased out by accounts of L 66.',
    ),
    ended(
      'syge.kategori_1.tilbud_frivillige',
      'Kategorierne udfases ifølge omtaler af L 66.',
      'Categories are phased out by accounts of L 66.',
    ),
    ended(
      'syge.kategori_1.ledig_medlem',
      'Kategorierne udfases ifølge omtaler af L 66.',
      'Categories are phased out by accounts of L 66.',
    ),
    ended(
      'syge.tvaerfaglig.rehabteam',
      'Rehabiliteringsteamet er afskaffet (dato udledt).',
      'The rehabilitation team is abolished (date derived).',
    ),
  ],
  removesNotDemanded: ['syge.tilbud_frivillige', 'syge.ingen_samtale_hver_fjerde_uge'],
  notDemanded: [
    {
      id: 'syge.i_job_ingen_opfoelgning',
      text: {
        da: 'Du skal ikke til samtale i kommunen, når du har et job og ventes rask inden 26 uger.',
        en: 'You need no talk with the municipality when you have a job and are expected well within 26 weeks.',
      },
      because: {
        da: 'Kommunen taler kun med dig, hvis du eller dit job vil have det. Den kan også sige, at netop du skal.',
        en: 'It follows up only where you or your employer want it, or where it decided so for you.',
      },
      cites: [act1750of2025('§ 13 f')],
      mark: 'D',
      when: concept('syge.i_job_26_uger'),
    },
  ],
};

function ended(id: string, da: string, en: string) {
  return { id, why: { da, en }, cites: [act1750of2025('§ 13 f'), proposal66('§ 3')] };
}
