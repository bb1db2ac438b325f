import type { PlanKind } from './kinds.ts';

export interface GroupIdea {
  readonly title: string;
  readonly description: string;
  readonly kinds: readonly PlanKind[];
  readonly places: number;
  /** Days from today. */
  readonly ahead: number;
}

export const groupIdeas: readonly GroupIdea[] = [
  {
    title: 'Åben cv-time',
    description: 'Tag dit cv med, og gå hjem med et bedre. Vi sidder to ved hvert bord.',
    kinds: ['graduate-academic', 'graduate-trade', 'insured', 'jobready', 'senior', 'own'],
    places: 14,
    ahead: 6,
  },
  {
    title: 'Mød tre virksomheder',
    description: 'Tre lokale firmaer fortæller, hvem de mangler. Du kan tale med dem bagefter.',
    kinds: ['graduate-trade', 'insured', 'jobready', 'senior'],
    places: 24,
    ahead: 13,
  },
  {
    title: 'Første job efter studiet',
    description: 'To nyansatte fortæller, hvordan de fik foden inden for. Der er tid til spørgsmål.',
    kinds: ['graduate-academic', 'graduate-trade'],
    places: 16,
    ahead: 9,
  },
  {
    title: 'Besøg på erhvervsskolen',
    description: 'Vi følges ad med bussen og ser to værksteder. En elev viser rundt.',
    kinds: ['young', 'young-support', 'minor'],
    places: 12,
    ahead: 15,
  },
];
