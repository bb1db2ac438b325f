import { atOnesOwnPace, backToKnownWork, newTrade } from './general.ts';
import { newGraduate } from './new-graduate.ts';
import type { PlanTemplate } from './template.ts';
import { youngSmallSteps } from './young-small-steps.ts';

/** The templates by the word that stands in addresses and events, in the order in which they are shown. */
export const templates = {
  nyuddannet: newGraduate,
  'ung-smaa-skridt': youngSmallSteps,
  'kendt-arbejde': backToKnownWork,
  'nyt-fag': newTrade,
  'eget-tempo': atOnesOwnPace,
} as const satisfies Readonly<Record<string, PlanTemplate>>;

export type TemplateKey = keyof typeof templates;
export const templateKeys = Object.keys(templates) as readonly TemplateKey[];
export const isTemplateKey = (text: string): text is TemplateKey => Object.hasOwn(templates, text);

/** Cards a template may hold: the act has as many pairs of words. */
export const mostCards = 7;
