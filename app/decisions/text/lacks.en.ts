import type { da } from './lacks.da.ts';

export const en = {
  'lack.not-open': 'The decision has been made or withdrawn already. To change it, make a new round.',
  'lack.no-result': 'Say what the decision is.',
  'lack.no-main-facts': 'Write at least one fact that weighs in the decision. Without it the citizen cannot see why.',
  'lack.no-considerations':
    'Write what you gave weight to. The rule leaves it to your judgement, and the citizen must see it.',
  'lack.law-unknown': 'The law cannot answer yet. Missing: {mangler}.',
  'lack.law-unknown.nothing': 'facts about the citizen',
  'lack.law-says-otherwise':
    'The rule does not give that result for the citizen today. See what the law says, and choose again.',
  'lack.hearing-open': 'The citizen has until {dato} to answer. Wait until then, or until the answer comes.',
  'lack.hearing-missing': 'The citizen does not know of “{oplysning}”. Hear the citizen before you decide.',
  'lack.wait-wanted':
    'The citizen has asked you to wait and wants to say something first. Give the citizen a last day.',
  'lack.oral-not-noted': 'Tick that everything you were told orally is written down.',
  'lack.ground-changed': 'New facts have come since the reasons were written. Read them, and save the reasons again.',
  'lack.no-mandate': 'You have no mandate to decide this. Put it before somebody who has.',
  'lack.over-sum': 'Up to {kroner} you may decide yourself. Put the decision before somebody who may decide more.',
  'lack.not-submitted': 'The municipality wants two people behind this decision. Put it forward for approval.',
  'lack.same-person': '{navn} prepared the decision. Somebody else must approve it.',
} as const satisfies Readonly<Record<keyof typeof da, string>>;
