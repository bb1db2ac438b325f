import { all, ask, concept, not } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { reopening113of2021, reopening686of2020, reopening1576of2021, suspension2020 } from '../sources.ts';

/** What the orders of 2020-2021 set out of force of right and duty to offers. The overlays are those of the topic `syge`. */

const deadlines = [
  'tilbud.foerste',
  'tilbud.foerste_efter_suspension',
  'tilbud.unge_foerste',
  'tilbud.unge_naeste',
  'tilbud.vurder_under_fritagelse',
  'tilbud.unge_vurder_under_fritagelse',
];
const duties = ['tilbud.pligt_dagpenge', 'tilbud.pligt_kontanthjaelp', 'tilbud.pligt_unge'];
const courses = [
  'tilbud.jobafklaring_indsats',
  'tilbud.jobafklaring_rehabiliteringsteam',
  'tilbud.jobafklaring_sundhedskoordinator',
  'tilbud.rehabiliteringsteam_foer_afgoerelse',
];

/** The order of January 2021 collects those of December; its prolonging from March was not read, but BEK 1576/2021 names the whole time. */
const winter: Part = {
  suspends: [
    {
      rules: [...deadlines, ...duties, 'tilbud.ret_til_selvfundet'],
      why: {
        da: 'Ret og pligt til tilbud var sat i bero. Tilbud kunne fortsætte, når borgeren var enig.',
        en: 'Right and duty to offers were suspended. Offers could go on where the citizen agreed.',
      },
      cites: [reopening113of2021('§ 1, stk. 1, nr. 3-4'), reopening1576of2021('§ 14, stk. 3')],
    },
  ],
};

export const coronaParts: Readonly<Record<string, Part>> = {
  'corona-suspension': {
    suspends: [
      {
        rules: [
          ...deadlines,
          ...duties,
          'tilbud.loebende_vurdering',
          'tilbud.jobsoegning_under_tilbud',
          'tilbud.ret_til_selvfundet',
          'tilbud.ret_selvforsoergende',
        ],
        why: {
          da: 'Tilbud og ret og pligt til tilbud var sat i bero. Tilbud, der var begyndt, kunne fortsætte, når borger og arbejdsgiver var enige.',
          en: 'Offers and the right and duty to them were suspended. Offers that had begun could go on where citizen and employer agreed.',
        },
        cites: [suspension2020('§ 1, stk. 1, nr. 7-8'), suspension2020('§§ 3-4')],
      },
      {
        rules: courses,
        why: {
          da: 'Indsatsen i jobafklaring og møderne i rehabiliteringsteamet var sat i bero.',
          en: 'The effort in job clarification and the meetings of the team were suspended.',
        },
        cites: [suspension2020('§ 1, stk. 1, nr. 9'), suspension2020('§ 2')],
      },
    ],
  },
  'corona-delvis': {
    exceptions: [
      {
        id: 'tilbud.oest_uden_relevante_tilbud',
        name: {
          da: 'Region Hovedstaden og Region Sjælland, intet relevant tilbud uden fremmøde',
          en: 'the regions of the Capital and Zealand, no relevant offer without attendance',
        },
        lifts: [...deadlines, ...duties],
        when: all(concept('corona.oest'), not(ask('tilbud.relevant_tilbud_kan_findes'))),
        cites: [reopening686of2020('§ 2, stk. 1, nr. 7')],
        mark: 'V',
      },
      {
        id: 'tilbud.oest_uden_team',
        name: { da: 'Region Hovedstaden og Region Sjælland', en: 'the regions of the Capital and Zealand' },
        lifts: courses,
        when: concept('corona.oest'),
        cites: [reopening686of2020('§ 2, stk. 1, nr. 8'), reopening686of2020('§ 4')],
        mark: 'V',
      },
    ],
  },
  'corona-vinter-2020': winter,
  'corona-vinter-2021': winter,
  'corona-marts-2021': winter,
  'corona-foraar-2021': {
    suspends: [
      {
        rules: deadlines,
        why: {
          da: 'Fristerne for tilbud var sat i bero til 1. juli 2021.',
          en: 'The deadlines of offers were suspended until 1 July 2021.',
        },
        cites: [reopening1576of2021('§ 14, stk. 1 og 3')],
      },
    ],
  },
};
