import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import type { DesignStrength } from './finding.ts';

/** How something was found out. What it can carry follows from it; nobody chooses the strength. */
export const designs = {
  rct: say('Lodtrækning: nogle fik indsatsen, andre ikke', 'Drawn by lot: some got the measure, others did not'),
  'natural-experiment': say(
    'Naturligt forsøg: noget tilfældigt skilte dem ad',
    'Natural experiment: something random told them apart',
  ),
  matching: say('Sammenlignet med andre, der ligner', 'Compared with others who are alike'),
  register: say(
    'Fulgt over tid i registre, med forskelle regnet fra',
    'Followed over time in registers, differences reckoned out',
  ),
  'before-after': say('Før og efter, uden sammenligning', 'Before and after, without comparison'),
  survey: say('Spørgeskema eller samtaler', 'Questionnaire or interviews'),
  opinion: say('Fagligt skøn', 'Professional judgement'),
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Design = keyof typeof designs;

const strengths: Readonly<Record<Design, DesignStrength>> = {
  rct: 'RCT',
  'natural-experiment': 'register',
  matching: 'matching',
  register: 'register',
  'before-after': 'opinion',
  survey: 'opinion',
  opinion: 'opinion',
};

export const isDesign = (key: string): key is Design => Object.hasOwn(designs, key);
export const designStrength = (design: Design): DesignStrength => strengths[design];
