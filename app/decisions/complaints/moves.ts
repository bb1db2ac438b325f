import type { Complaint, ComplaintState } from './complaint.ts';

/** What can happen to a complaint. */
export const steps = ['assess', 'answer', 'forward', 'drop', 'board'] as const;
export type Step = (typeof steps)[number];

/** From which state which step leads where; a step that is not named is refused. */
export const moves: Readonly<Record<ComplaintState, Readonly<Partial<Record<Step, readonly ComplaintState[]>>>>> = {
  received: { assess: ['upheld', 'awaits-citizen', 'to-forward'], drop: ['dropped'] },
  'awaits-citizen': { answer: ['to-forward', 'dropped'], drop: ['dropped'] },
  // A late complaint is here at once; it may still be upheld in full (retssikkerhedsloven § 66, stk. 1).
  'to-forward': { assess: ['upheld', 'to-forward'], forward: ['forwarded'], drop: ['dropped'] },
  forwarded: { board: ['decided'], drop: ['dropped'] },
  upheld: {},
  decided: {},
  dropped: {},
};

/** Where a complaint that is assessed goes. Null: not that way. One assessment only. */
export const mayStep = ({ state, outcome }: Pick<Complaint, 'state' | 'outcome'>, step: Step): boolean =>
  moves[state][step] !== undefined && !(step === 'assess' && outcome !== null);
