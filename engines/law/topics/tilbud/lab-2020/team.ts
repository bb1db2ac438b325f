import { all, atLeast, count, exists, is, latest, not, startOf } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { act1750of2025, lob2022, lob2024, rehabilitering2026 } from '../../sources.ts';

const inCase = is(
  'sag_om_varig_stoette',
  'fleksjob',
  'selvstaendig_med_tilskud',
  'foertidspension',
  'rehabiliteringsteam',
);
const decisive = ['fleksjob', 'selvstaendig_med_tilskud', 'foertidspension', 'ressourceforloeb'] as const;
const treated = latest('rehabiliteringsteam', {
  where: { sag: decisive, indstilling: true },
  from: startOf('sag_om_varig_stoette'),
});

/** The rehabilitation team (LOB §§ 9-11): before decisions on lasting support. */
export const teamRules: readonly Rule[] = [
  {
    id: 'tilbud.rehabiliteringsteam_foer_afgoerelse',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Afgøre sag om fleksjob eller pension', en: 'Decide on fleksjob or pension' },
    citizen: {
      da: 'Et rehabiliteringsteam skal se på din sag. Først derefter må kommunen afgøre den.',
      en: 'The municipality may decide your case only when the rehabilitation team has given its recommendation.',
    },
    lawyer: {
      da: 'Rehabiliteringsteamet afgiver indstilling i alle sager, inden der træffes beslutning om fleksjob, tilskud til selvstændigt erhvervsdrivende og førtidspension, og om ressourceforløb så længe de gives, bortset fra visse pensionssager efter pensionslovens §§ 17, stk. 3, og 18, stk. 2.',
      en: 'The team gives its recommendation in every case before decisions on fleksjob, support as self-employed and disability pension, and on resource courses while granted, save some pension cases under §§ 17 (3) and 18 (2) of the pension act.',
    },
    cites: [lob2022('§ 9, stk. 1'), lob2024('§ 9, stk. 1'), rehabilitering2026('§§ 1 og 7')],
    mark: 'V',
    when: inCase,
    done: exists(treated),
  },
  {
    id: 'tilbud.rehabiliteringsteam_deltag',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Du deltager i mødet', en: 'You take part in the meeting' },
    citizen: {
      da: 'Du er med til mødet i teamet, når det ser på din sag. Det er din sagsbehandler også.',
      en: 'You and your caseworker take part when the rehabilitation team treats your case.',
    },
    lawyer: {
      da: 'Borgeren og borgerens sagsbehandler deltager i rehabiliteringsteamets møde, medmindre det er åbenbart formålsløst at udvikle arbejdsevnen.',
      en: 'The citizen and the caseworker take part in the meeting of the team, unless it is plainly futile to develop the capacity for work.',
    },
    cites: [lob2022('§ 10, stk. 2'), lob2024('§ 10, stk. 2'), rehabilitering2026('§ 6')],
    mark: 'V',
    when: inCase,
  },
  {
    id: 'tilbud.rehabiliteringsteam_igen',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Forelæg sagen igen', en: 'Put the case again' },
    citizen: {
      da: 'Er kommunen ikke enig med teamet? Så skal teamet se på sagen en gang til, før den bliver afgjort.',
      en: 'If the municipality does not follow the recommendation, the case goes to the team once more before a decision.',
    },
    lawyer: {
      da: 'Følges rehabiliteringsteamets indstilling ikke, forelægges sagen for teamet på ny, inden der træffes afgørelse. Derefter afgør kommunen sagen.',
      en: 'When the recommendation is not followed, the case is put to the team again before a decision. Then the municipality decides.',
    },
    cites: [lob2022('§ 11, stk. 2'), lob2024('§ 11, stk. 2')],
    mark: 'V',
    when: all(
      inCase,
      exists(
        latest('rehabiliteringsteam', {
          where: { sag: decisive, indstilling: true, foelges: false },
          from: startOf('sag_om_varig_stoette'),
        }),
      ),
    ),
    done: atLeast(
      count('rehabiliteringsteam', {
        where: { sag: decisive, indstilling: true },
        from: startOf('sag_om_varig_stoette'),
      }),
      2,
    ),
  },
];

/** From 1 July 2026 (the day is derived): advice from the health coordinator instead of the team. */
export const coordinatorAdvice: Rule = {
  id: 'tilbud.sundhedskoordinator_inddrag_borgeren',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Rådgivning fra sundhedskoordinator', en: 'Advice of the health coordinator' },
  citizen: {
    da: 'En sundhedskoordinator kan give kommunen råd i din sag. Du skal spørges først.',
    en: 'The health coordinator may advise the municipality on your case. You must be involved first.',
  },
  lawyer: {
    da: 'Sundhedskoordinatoren yder sundhedsfaglig rådgivning, når kommunen anmoder om det til brug for afgørelse om fleksjob, tilskud til selvstændigt erhvervsdrivende eller førtidspension. Rådgivningen ydes efter inddragelse af personen.',
    en: 'The health coordinator gives advice when the municipality asks for it for a decision on fleksjob, support as self-employed or disability pension. The advice is given after the person was involved.',
  },
  cites: [act1750of2025('LOB § 15 a')],
  mark: 'D',
  when: all(
    inCase,
    exists(latest('sundhedskoordinator', { where: { hvad: 'raadgivning' }, from: startOf('sag_om_varig_stoette') })),
  ),
  done: not(
    exists(
      latest('sundhedskoordinator', {
        where: { hvad: 'raadgivning', borgerInddraget: false },
        from: startOf('sag_om_varig_stoette'),
      }),
    ),
  ),
};
