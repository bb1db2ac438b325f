import { say } from '../../kernel/text/bilingual.ts';
import type { MergeFieldMeaning } from './field-types.ts';

/** The fields of letters about decisions, hearings and complaints. */
export const decisionFields = {
  'afgoerelse.emne': {
    type: 'sentence',
    label: say('Det, der skal besluttes: “om du …”', 'What is to be decided: “whether you …”'),
    example: say('om den næste samtale skal være et møde', 'whether the next talk is to be a meeting'),
  },
  'afgoerelse.resultat': {
    type: 'text',
    label: say('Det, vi har besluttet', 'What we have decided'),
    example: say(
      'Den næste samtale bliver ansigt til ansigt den 8. december 2026 kl. 10.00. Vi kan ikke holde den i telefonen.',
      'The next talk is face to face on 8 December 2026 at 10:00. We cannot hold it by phone.',
    ),
  },
  'afgoerelse.begrundelse': {
    type: 'text',
    label: say(
      'Hvorfor, og hvad vi har lagt vægt på (forvaltningsloven § 24)',
      'Why, and what weighed most (forvaltningsloven § 24)',
    ),
    example: say(
      'Vi skal se på din plan sammen og tale om den praktik, du blev tilbudt. Det er svært at gøre godt i telefonen.',
      'We are to look at your plan together and talk about the placement you were offered. That is hard to do well by phone.',
    ),
  },
  'afgoerelse.oplysninger': {
    type: 'list',
    label: say('De vigtigste oplysninger, et punkt for hver', 'The main facts, an item for each'),
    example: say(
      '- Du bad den 20. november 2026 om at tale i telefonen.\n- Du har fortalt, at bussen går én gang i timen.',
      '- You asked on 20 November 2026 to talk by phone.\n- You have told us that the bus runs once an hour.',
    ),
  },
  'afgoerelse.regler': {
    type: 'text',
    label: say('Reglerne med paragraf. Skal stå sidst', 'The rules with their paragraphs. Must stand last'),
    example: say(
      'Vi har brugt lov om en aktiv beskæftigelsesindsats § 33, stk. 2.',
      'We have used lov om en aktiv beskæftigelsesindsats § 33, stk. 2.',
    ),
  },
  'afgoerelse.dato': {
    type: 'date',
    label: say('Dagen, hvor vi besluttede det', 'The day on which we decided'),
    example: say('24. november 2026', '24 November 2026'),
  },
  'afgoerelse.underskriver': {
    type: 'name',
    label: say('Den, der har besluttet det (forvaltningsloven § 32 b)', 'Who decided it (forvaltningsloven § 32 b)'),
    example: say('Anna Holm', 'Anna Holm'),
  },
  'klage.instans': {
    type: 'name',
    label: say('Hvem der behandler en klage', 'Who decides a complaint'),
    example: say('Ankestyrelsen', 'Ankestyrelsen'),
  },
  'klage.frist': {
    type: 'date',
    label: say('Den sidste dag for at klage', 'The last day for a complaint'),
    example: say('22. december 2026', '22 December 2026'),
  },
  'klage.vejledning': {
    type: 'text',
    label: say('Hvordan borgeren klager', 'How the citizen complains'),
    example: say(
      'Er du ikke enig, kan du klage. Ring eller skriv til os senest den 22. december 2026. Vi ser på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til Ankestyrelsen.',
      'If you do not agree, you can complain. Call or write to us no later than 22 December 2026. We look at the matter again. If we do not change the decision, we send your complaint to Ankestyrelsen.',
    ),
  },
  'klage.modtaget': {
    type: 'date',
    label: say('Dagen, hvor klagen kom', 'The day the complaint came'),
    example: say('10. december 2026', '10 December 2026'),
  },
  'hoering.oplysninger': {
    type: 'list',
    label: say(
      'Det, vi har fået at vide, og som borgeren måske ikke kender',
      'What we were told and the citizen may not know',
    ),
    example: say(
      '- Din a-kasse har skrevet, at du ikke kom til mødet den 12. november 2026.',
      '- Your a-kasse has written that you did not come to the meeting on 12 November 2026.',
    ),
  },
  'hoering.hvorfor': {
    type: 'text',
    label: say('Hvorfor det betyder noget', 'Why it matters'),
    example: say(
      'Er det rigtigt, overvejer vi, at den næste samtale skal være ansigt til ansigt.',
      'If it is right, we may decide that the next talk is to be face to face.',
    ),
  },
  'hoering.frist': {
    type: 'date',
    label: say('Den sidste dag for at svare', 'The last day for an answer'),
    example: say('2. december 2026', '2 December 2026'),
  },
  'ny.dato': {
    type: 'date',
    label: say('Den nye dag, vi er færdige', 'The new day on which we are done'),
    example: say('15. december 2026', '15 December 2026'),
  },
  'kontaktperson.foer': {
    type: 'name',
    label: say('Den forrige kontaktperson', 'The contact person before'),
    example: say('Bo Dahl', 'Bo Dahl'),
  },
} as const satisfies Readonly<Record<string, MergeFieldMeaning>>;
