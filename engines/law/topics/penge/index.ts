import type { Part, TopicLaw } from '../../rules/pack.ts';
import { costs2020, costs2022, costs2024 } from './costs.ts';
import { costs2026 } from './costs-2026.ts';
import { dagpenge2020, dagpengeQuestions } from './dagpenge.ts';
import { pengeGaps } from './gaps.ts';
import { kontanthjaelp2020, wealth2025 } from './kontanthjaelp-2020.ts';
import { kontanthjaelp2025 } from './kontanthjaelp-2025.ts';
import { ladder2020, ladder2025, ladder2026, ladderQuestions } from './ladder.ts';
import { municipality2026 } from './municipality.ts';
import { others2020 } from './others.ts';
import { pengeParameters } from './parameters/index.ts';

/** The law on the topic `penge`: who pays what of a benefit, how large it is, and every amount by date. */
export const penge: TopicLaw = {
  parts: {
    'lab-2020': together(ladder2020, costs2020, dagpenge2020, kontanthjaelp2020, others2020),
    'ung-2022': costs2022,
    'lab-2024': costs2024,
    'kth-2025b': together(ladder2025, kontanthjaelp2025, wealth2025),
    'ovo-2026': municipality2026,
    'reform-1a': together(ladder2026, costs2026),
  },
  parameters: pengeParameters,
  questions: [...ladderQuestions, ...dagpengeQuestions],
  gaps: pengeGaps,
};

function together(...parts: readonly Part[]): Part {
  return {
    concepts: parts.flatMap(({ concepts = [] }) => concepts),
    measures: parts.flatMap(({ measures = [] }) => measures),
    rules: parts.flatMap(({ rules = [] }) => rules),
    removes: parts.flatMap(({ removes = [] }) => removes),
    notDemanded: parts.flatMap(({ notDemanded = [] }) => notDemanded),
  };
}
