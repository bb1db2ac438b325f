import { plainDate } from '../../dates/index.ts';
import { fact } from '../fact.ts';
import { choice, date, fields, optional, yesNo } from '../shape.ts';

const reform = plainDate('2025-07-01');

/** Right to stay, and the two demands on which the level of kontanthjælp and the work duty rest. */
export const residenceFacts = {
  opholdsgrundlag: fact({
    name: { da: 'Opholdsgrundlag', en: 'Basis of residence' },
    meaning: {
      da: 'Hvad dit ophold i Danmark bygger på.',
      en: 'What the right to stay in Denmark rests on.',
    },
    shape: fields({
      grundlag: [
        'grundlag',
        'basis',
        choice({
          dansk_eller_nordisk: { da: 'dansk eller nordisk statsborger', en: 'Danish or Nordic citizen' },
          eu_eoes: { da: 'EU- eller EØS-borger', en: 'EU or EEA citizen' },
          flygtning: { da: 'flygtning', en: 'refugee' },
          familiesammenfoert_til_flygtning: { da: 'familie til en flygtning', en: 'family of a refugee' },
          familiesammenfoert: { da: 'familiesammenført', en: 'family reunified' },
          ukraine_saerlov: { da: 'særloven for Ukraine', en: 'special act for Ukraine' },
          arbejde_eller_studie: { da: 'arbejde eller studie', en: 'work or study' },
          andet: { da: 'andet grundlag', en: 'another basis' },
        }),
      ],
      opholdstilladelseFra: ['opholdstilladelse fra', 'permit from', optional(date)],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['udlaendingemyndighed', 'cpr', 'kommune'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: [
      'LOV-1654 § 105 a, stk. 1',
      'LAS § 11, stk. 8, 10 og 12',
      'BEK-LAB § 43',
      'DFDG § 15, stk. 1, nr. 16-17 og 24',
    ],
  }),
  integrationsprogram: fact({
    name: { da: 'Integrationsprogram', en: 'Integration programme' },
    meaning: {
      da: 'Om du følger et program efter integrationsloven. Så gælder andre regler for din indsats.',
      en: 'Whether the person follows a programme under the integration act; other rules then apply.',
    },
    shape: choice({
      ingen: { da: 'følger intet program', en: 'follows no programme' },
      introduktionsprogram: { da: 'introduktionsprogrammet', en: 'the introduction programme' },
      introduktionsforloeb: { da: 'introduktionsforløbet', en: 'the introduction course' },
      selvforsoergelses_og_hjemrejseprogram: {
        da: 'selvforsørgelses- og hjemrejseprogrammet',
        en: 'the self-support and return programme',
        until: reform,
      },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune', 'udlaendingemyndighed'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 6, nr. 2-5 og 12', 'BEK-LAB § 3', 'BEK-LAB § 5', 'DFDG § 15, stk. 1, nr. 16-18 og 24'],
  }),
  opholdskrav: fact({
    name: { da: 'Opholdskrav', en: 'Residence demand' },
    meaning: {
      da: 'Om du har boet lovligt i Danmark i 9 af de seneste 10 år.',
      en: 'Whether the person has lived lawfully in Denmark in 9 of the latest 10 years.',
    },
    shape: choice({
      opfyldt: { da: 'opfyldt', en: 'met' },
      ikke_opfyldt: { da: 'ikke opfyldt', en: 'not met' },
      gaelder_ikke: { da: 'gælder ikke efter EU-retten', en: 'does not apply under EU law' },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune', 'cpr'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAS § 11, stk. 3-7 og 10-12', 'LAS § 16, stk. 2', 'LOV-1654 § 105 a, stk. 1', 'LAS-2024 § 22'],
  }),
  beskaeftigelseskrav: fact({
    name: { da: 'Beskæftigelseskrav', en: 'Employment demand' },
    meaning: {
      da: 'Om du har haft ordinært arbejde, der svarer til fuld tid i 2 år og 6 måneder, inden for 10 år.',
      en: 'Whether ordinary work within 10 years adds up to full time for 2 years and 6 months. Met once, it stays met.',
    },
    shape: choice({
      opfyldt: { da: 'opfyldt', en: 'met' },
      ikke_opfyldt: { da: 'ikke opfyldt', en: 'not met' },
      gaelder_ikke: { da: 'gælder ikke', en: 'does not apply' },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune', 'indkomstregister'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAS § 11, stk. 8-12', 'LAS § 16, stk. 2', 'LOV-1654 § 105 a, stk. 1', 'LAS-2024 § 11, stk. 8'],
  }),
  arbejde_til_forhoejet_sats: fact({
    name: { da: 'Arbejde, der giver forhøjet sats', en: 'Work that gives the higher rate' },
    meaning: {
      da: 'Om du er mellem 25 og 29 år og har arbejdet nok til at få kontanthjælp med forhøjet sats.',
      en: 'Whether somebody aged 25-29 has worked enough for the higher rate of kontanthjælp.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune', 'indkomstregister'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAS § 16, stk. 3-5'],
    from: reform,
  }),
} as const;
