import { plainDate } from '@fodfaeste/law/dates';
import type { DecisionLetterFacts } from '../merge/decision-values.ts';

/** A talk in person that nobody asked for (LAB § 33 stk. 2), as decisions hand it to letters. */
export const exampleDecision: DecisionLetterFacts = {
  about: 'om den næste samtale skal være et møde',
  result:
    'Den næste samtale bliver ansigt til ansigt den 8. december 2026 kl. 10.00. Vi kan ikke holde den i telefonen.',
  reasons: 'Vi skal se på din plan sammen. Det er svært at gøre godt i telefonen.',
  facts: [
    'Du bad den 20. november 2026 om at tale i telefonen.',
    'Du har fortalt, at bussen går én gang i timen.',
    'Din a-kasse har skrevet, at du ikke kom til mødet den 12. november 2026.',
  ],
  rules: ['Vi har brugt lov om en aktiv beskæftigelsesindsats § 33, stk. 2.'],
  decidedOn: plainDate('2026-11-24'),
  decidedBy: 'Anna Holm',
  complaint: {
    body: 'Ankestyrelsen',
    until: plainDate('2026-12-22'),
    howTo:
      'Er du ikke enig, kan du klage. Ring eller skriv til os senest den 22. december 2026. Så ser vi på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til Ankestyrelsen.',
  },
  hearing: {
    facts: ['Din a-kasse har skrevet, at du ikke kom til mødet den 12. november 2026.'],
    why: 'Er det rigtigt, overvejer vi, at den næste samtale skal være ansigt til ansigt.',
    until: plainDate('2026-12-02'),
  },
  newDate: plainDate('2026-12-15'),
  received: plainDate('2026-12-10'),
};
