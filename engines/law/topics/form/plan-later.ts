import { all, atLeast, count, is, not, startOf } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { act1750of2025, lab2024, labOrder2020, labOrder2021, labOrder2023 } from '../sources.ts';
import { akassensTid, alleMaalgrupper, dagpenge, foersteSamtaledag, ungeDagpenge } from './groups.ts';
import { planRules2020 } from './plan-2020.ts';
import { planCases2020 } from './plan-cases.ts';
import { billL14 } from './sources.ts';
import { w } from './words.ts';

const { has, offers, content, visible, paper, name, informed } = planRules2020;
const { holistic, consent, moved, team } = planCases2020;

/** Changes of Min Plan, by pack. */
export const planLater: Readonly<Record<string, Part>> = {
  'selvbooking-2021': {
    rules: [
      {
        ...moved,
        citizen: w(
          'Din nye kommune ser på din plan sammen med dig. Du beholder så vidt muligt det, du har aftalt.',
          'Your new municipality looks at your plan with you. You keep as far as possible what was agreed.',
        ),
        lawyer: w(
          'Den nye kommune vurderer sammen med personen, om den planlagte indsats skal revideres. En aftale om et konkret tilbud bevares så vidt muligt; i revalidering bevares retten.',
          'The new municipality judges with the person whether to revise. An agreed offer is kept as far as possible; in revalidering it is kept.',
        ),
        cites: [labOrder2020('§ 135, stk. 1-3'), labOrder2021('§ 137, stk. 1-3')],
      },
    ],
  },
  'ung-2022': {
    rules: [
      { ...paper, cites: [labOrder2021('§ 133')] },
      { ...name, cites: [labOrder2021('§ 134')] },
    ],
  },
  'lab-2023': {
    removes: [
      {
        id: 'form.plan.status',
        why: w('§ 41, stk. 2, nr. 7, er ophævet.', '§ 41, stk. 2, nr. 7, is repealed.'),
        cites: [billL14('§ 1, nr. 7'), lab2024('§ 41, stk. 2')],
      },
    ],
  },
  'lab-2024': {
    rules: [
      {
        ...has,
        lawyer: w(
          'Personer i § 6, der kan få en indsats, skal have Min Plan. Kommunen udarbejder og opdaterer den ved tilbud og ved væsentligt ændrede forudsætninger, også for unge efter § 27, stk. 3. Loven sætter ingen frist.',
          'Persons in § 6 who can get an effort have a plan, made and updated by the municipality with offers and material changes. The act sets no deadline.',
        ),
        cites: [lab2024('§ 40, stk. 1'), lab2024('§ 41, stk. 4'), lab2024('§ 42, stk. 1 og 3')],
        when: all(alleMaalgrupper, not(akassensTid)),
        due: { op: 'none' },
      },
      {
        ...has,
        id: 'form.plan.har.akasse',
        bearer: 'akasse',
        name: w('A-kassen laver din plan', 'The fund makes your plan'),
        citizen: w(
          'Du og a-kassen laver en plan ved den første samtale.',
          'You and the fund make a plan at the first talk.',
        ),
        lawyer: w(
          'A-kassen udarbejder Min Plan ved den første jobsamtale og opdaterer den løbende i de første 3 måneder; derefter kommunen. Det gælder ikke unge efter § 27, stk. 3.',
          'The fund makes the plan at the first job talk and updates it in the first 3 months; then the municipality.',
        ),
        cites: [lab2024('§ 42, stk. 1')],
        when: all(dagpenge, akassensTid, not(ungeDagpenge)),
        due: foersteSamtaledag,
        groupOnly: true,
      },
      {
        ...offers,
        cites: [lab2024('§ 41, stk. 2, nr. 4, og stk. 4'), labOrder2023('§ 51, stk. 1'), labOrder2023('§ 52')],
      },
      { ...content, cites: [lab2024('§ 41, stk. 1-3')] },
      { ...visible, cites: [lab2024('§ 41, stk. 4'), lab2024('§ 42, stk. 2-3')] },
      { ...paper, cites: [labOrder2023('§ 134')] },
      { ...name, cites: [labOrder2023('§ 135')] },
      { ...informed, cites: [labOrder2023('§ 51, stk. 2')] },
      {
        ...holistic,
        cites: [lab2024('§ 40, stk. 3'), lab2024('§ 46'), labOrder2023('§ 53')],
        over: [...holistic.over, 'form.plan.har.akasse'],
      },
      { ...consent, cites: [lab2024('§ 40, stk. 3')] },
      { ...moved, cites: [labOrder2023('§ 138, stk. 1-3')] },
      { ...team, cites: [lab2024('§ 40, stk. 2'), lab2024('§§ 43-45')] },
    ],
  },
  'reform-1b': {
    removes: [
      {
        id: 'form.plan.rehabilitering',
        why: w(
          'Lov nr. 1750/2025 indfører en samlet beskrivelse i § 43. At rehabiliteringsplanen ophører samme dag, er udledt.',
          'Lov 1750/2025 puts a full description into § 43. That the rehabilitation plan ends that day is derived.',
        ),
        cites: [act1750of2025('§ 43')],
      },
    ],
    rules: [
      {
        id: 'form.plan.samlet_beskrivelse',
        kind: 'duty',
        subject: 'person',
        bearer: 'kommune',
        name: w('Samlet beskrivelse', 'Full description'),
        citizen: w(
          'Kommunen skriver ned, hvad du kan, når det gælder job.',
          'The municipality writes a full description of your conditions for working.',
        ),
        lawyer: w(
          'Vurderer kommunen, at personen er i målgruppen for fleksjob, tilskud til selvstændige eller førtidspension, udarbejder den en samlet beskrivelse af personens forudsætninger for at arbejde. Ikrafttræden 1. juli 2026 er udledt.',
          'When the municipality finds a person to be in the group for fleksjob, support as self-employed or disability pension it writes a full description. The date is derived.',
        ),
        cites: [act1750of2025('§ 43')],
        mark: 'D',
        when: is('sag_om_varig_stoette', 'fleksjob', 'selvstaendig_med_tilskud', 'foertidspension'),
        done: atLeast(
          count('sagsplan', { where: { value: 'samlet_beskrivelse' }, from: startOf('sag_om_varig_stoette') }),
          1,
        ),
      },
    ],
  },
};
