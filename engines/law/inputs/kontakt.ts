import { choice, fields, list, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

/** Inputs of the topic `kontakt` that no other topic defines. */
export const kontaktInputs = {
  tilbudt: moment({
    name: { da: 'Tilbudt af kommunen', en: 'Offered by the authority' },
    meaning: {
      da: 'Du har fået tilbudt noget, som loven siger, at du skal have tilbudt.',
      en: 'The authority offered something that the law says must be offered. Whether it was accepted is not told here.',
    },
    shape: choice({
      samtale_barsel: { da: 'samtale før barslen slutter', en: 'a talk before the leave ends' },
      samtale_efter_arbejdsskade: { da: 'samtale efter arbejdsskade', en: 'a talk after a work injury' },
      koordinerende_sagsbehandler: { da: 'koordinerende sagsbehandler', en: 'a coordinating caseworker' },
      intensiveret_indsats: { da: 'intensiveret indsats', en: 'intensified effort' },
      personlig_jobformidler: { da: 'personlig jobformidler', en: 'a personal job broker' },
      faerdighedstest: { da: 'test i læsning, skrivning og regning', en: 'a literacy and numeracy test' },
      samtale: { da: 'samtale', en: 'a talk' },
    }),
    readBy: ['LAB § 27, stk. 4', 'LAB § 32', 'LAB § 36', 'LAB § 38 a', 'BEK-LAB §§ 47-48'],
  }),
  sagsbehandler_udpeget: interval({
    name: { da: 'Koordinerende sagsbehandler', en: 'Coordinating caseworker' },
    meaning: {
      da: 'Kommunen har udpeget en sagsbehandler, der samler trådene i din sag.',
      en: 'A coordinating caseworker is appointed. Who it is stands elsewhere.',
    },
    shape: choice({
      koordinerende: { da: 'koordinerende', en: 'coordinating' },
      gennemgaaende_og_koordinerende: { da: 'gennemgående og koordinerende', en: 'continuous and coordinating' },
    }),
    readBy: ['LAB § 36', 'DFDG § 52'],
  }),
  visiteret_til_kommunen: moment({
    name: { da: 'Visiteret fra a-kasse til kommune', en: 'Sent from the fund to the municipality' },
    meaning: {
      da: 'A-kassen har givet kommunen ansvaret for dine samtaler.',
      en: 'The fund sent the member to a contact course in the municipality.',
    },
    shape: choice({
      under_25: { da: 'under 25 år uden uddannelse', en: 'under 25 without education' },
      andet: { da: 'anden grund', en: 'another ground' },
    }),
    readBy: ['LAB § 27, stk. 3', 'DFDG § 63, stk. 4'],
  }),
  raadighed_draget_i_tvivl: moment({
    name: { da: 'Rådighed draget i tvivl ved kontrol', en: 'Availability doubted at a public control' },
    meaning: {
      da: 'En anden myndighed har ved en kontrol rejst tvivl om, hvorvidt du kan tage arbejde.',
      en: 'The day on which the message about the doubt was received from another authority.',
    },
    shape: fields({ opholdIUdlandet: ['ophold i udlandet', 'stay abroad', yesNo] }),
    readBy: ['LAB § 38'],
  }),
  henvist_til_anden_aktoer: moment({
    name: { da: 'Henvist til anden aktør', en: 'Referred to another provider' },
    meaning: {
      da: 'Kommunen har henvist dig til en anden aktør, der skal hjælpe dig med at finde et fleksjob.',
      en: 'Referred to another provider who is to find a fleksjob.',
    },
    shape: fields({ valgMellemFlere: ['valg mellem flere', 'choice between several', optional(yesNo)] }),
    readBy: ['LAB § 37'],
  }),
  fleksjob_revurderet: moment({
    name: { da: 'Fleksjob vurderet igen', en: 'Fleksjob assessed again' },
    meaning: {
      da: 'Kommunen har vurderet, om du fortsat opfylder betingelserne for fleksjob.',
      en: 'The municipality assessed after 12 months of ledighedsydelse whether the terms of a fleksjob are still met.',
    },
    shape: fields({ fortsatBerettiget: ['fortsat berettiget', 'still entitled', yesNo] }),
    readBy: ['LAS § 74 c', 'LAB § 37, stk. 2'],
  }),
  afklaring_efter_to_aar: moment({
    name: { da: 'Afklaring efter to år', en: 'Clarification after two years' },
    meaning: {
      da: 'Kommunen har afklaret, hvad der kan hjælpe dig videre efter to år på kontanthjælp.',
      en: 'The clarification after two unbroken years of kontanthjælp was made.',
    },
    shape: choice({
      rehabiliteringsteam: { da: 'sagen skal i rehabiliteringsteam', en: 'to the rehabilitation team' },
      anden_indsats: { da: 'anden indsats', en: 'another effort' },
    }),
    readBy: ['LAB § 36 a'],
  }),
  nye_forhold: moment({
    name: { da: 'Nye forhold i sagen', en: 'New circumstances in the case' },
    meaning: {
      da: 'Noget vigtigt har ændret sig, så kommunen skal vurdere dig igen.',
      en: 'A caseworker noted a material change, or new information, that may matter for the readiness.',
    },
    shape: choice({
      vaesentlig_aendring: { da: 'væsentlig ændring', en: 'material change' },
      nye_oplysninger: { da: 'nye oplysninger', en: 'new information' },
    }),
    readBy: ['BEK-LAB § 4, stk. 5', 'BEK-LAB § 5, stk. 3'],
  }),
  klarer_sig_selv: interval({
    name: { da: 'Klarer sig uden mindstetallet', en: 'Manages without the minimum' },
    meaning: {
      da: 'Det er vurderet, at du kan finde job uden det faste antal samtaler eller tilbud.',
      en: 'A concrete assessment: the person can find a job without the minimum number. In law from 1 July 2026.',
    },
    shape: list(choice({ samtaler: { da: 'samtaler', en: 'talks' }, tilbud: { da: 'tilbud', en: 'offers' } })),
    readBy: ['LAB § 31', 'LAB § 102'],
  }),
  faerdighedstest_unoedvendig: interval({
    name: { da: 'Test åbenlyst unødvendig', en: 'Test plainly not needed' },
    meaning: {
      da: 'Kommunen har vurderet, at du åbenlyst ikke har brug for en test i læsning, skrivning og regning.',
      en: 'The municipality found that a test in reading, writing and numeracy is plainly not needed.',
    },
    shape: yesNo,
    readBy: ['BEK-LAB § 48, stk. 1', 'LAS § 13, stk. 5'],
  }),
  mindstesamtaler: interval({
    subject: 'kommune',
    name: { da: 'Andel med mindstetallet af samtaler', en: 'Share with the minimum of talks' },
    meaning: {
      da: 'Hvor mange i en gruppe der har fået det antal samtaler, som loven mindst kræver.',
      en: 'Of a pool of citizens: how many, and how many of them got the minimum number of talks.',
    },
    shape: fields({
      gruppe: [
        'gruppe',
        'pool',
        choice({
          dagpenge_akasse: { da: 'dagpenge i a-kassens tid', en: 'dagpenge in the fund’s time' },
          dagpenge_kommune: { da: 'dagpenge i kommunens tid', en: 'dagpenge in the municipality’s time' },
          jobparate: { da: 'jobparate på kontanthjælp', en: 'job-ready on cash benefit' },
          ledighedsydelse: { da: 'ledighedsydelse', en: 'ledighedsydelse' },
        }),
      ],
      personer: ['personer', 'persons', number(0, 1000000)],
      fik: ['fik mindstetallet', 'got the minimum', number(0, 1000000)],
    }),
    overlaps: true,
    readBy: ['LAB § 31'],
  }),
} as const;
