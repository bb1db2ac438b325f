/** The acts of one placement's page by the word in its address, and what each is about beside the placement. */
export const steps = {
  bevilg: { act: 'grant-placement', of: null },
  'traek-tilbage': { act: 'withdraw-placement', of: null },
  afslut: { act: 'end-placement', of: null },
  svar: { act: 'record-placement-answer', of: 'party' },
  paamind: { act: 'remind-placement-party', of: 'party' },
  samtale: { act: 'hold-placement-talk', of: 'followUpId' },
  opfoelgning: { act: 'plan-placement-follow-up', of: null },
  spoerg: { act: 'ask-placement-check', of: 'followUpId' },
  fjern: { act: 'drop-placement-follow-up', of: 'followUpId' },
  vurdering: { act: 'assess-placement-as-staff', of: null },
  udfald: { act: 'note-placement-outcome', of: null },
} as const;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];
export const isStep = (text: string): text is StepName => (stepNames as readonly string[]).includes(text);
