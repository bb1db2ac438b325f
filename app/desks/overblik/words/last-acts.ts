/** The acts that a list tells in words of its own ("Ny kontaktperson"), under `last.` in the texts. */
export const actsWithLastWords = [
  'answer-law-question',
  'assess-readiness',
  'assign-contact-person',
  'change-channel',
  'change-contact-data',
  'change-cpr',
  'close-case',
  'correct-fact',
  'end-access',
  'end-benefit',
  'end-protection',
  'give-helper-access',
  'move-to-municipality',
  'open-as-guest',
  'protect-address',
  'record-benefit',
  'record-education',
  'record-health-limit',
  'register-citizen',
] as const;

export const hasLastWords = (act: string): act is (typeof actsWithLastWords)[number] =>
  (actsWithLastWords as readonly string[]).includes(act);
