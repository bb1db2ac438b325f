import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Area, PlanPart, Whose } from '../plan.ts';

/** Something a template suggests as a card. It is proposed, and it is nothing before the citizen has said yes. */
export interface TemplateCard {
  readonly area: Area;
  readonly title: Bilingual;
  /** Why, said to the citizen. */
  readonly purpose: Bilingual;
  readonly whose: Whose;
  /** Left out: what the area is most often for. */
  readonly planPart?: PlanPart;
}

/** A first draft of a plan for people in the same place. Words to begin with, for caseworker and citizen to change. */
export interface PlanTemplate {
  readonly name: Bilingual;
  /** For whom and how, said to the caseworker. */
  readonly lead: Bilingual;
  readonly goal: { readonly words: Bilingual; readonly aim: 'job' | 'education' | 'both' };
  readonly step: { readonly words: Bilingual; readonly whose: Whose };
  readonly cards: readonly TemplateCard[];
}
