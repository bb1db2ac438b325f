import type { Side } from '../people/index.ts';

export const cardStates = ['proposed', 'agreed', 'under-way', 'done', 'stopped', 'declined'] as const;
export type CardState = (typeof cardStates)[number];

/** A case has two parties: the citizen, and everybody who helps. What one proposes the other answers. */
export type Party = 'citizen' | 'staff';
export const partyOf = (side: Side): Party => (side === 'citizen' ? 'citizen' : 'staff');

export const moves = ['accept', 'decline', 'change', 'start', 'finish', 'stop'] as const;
export type Move = (typeof moves)[number];

/** Who may make a move: both parties, the one that did not propose, or the one that did. */
export type By = 'either' | 'the-other' | 'the-proposer';

export interface AllowedMove {
  readonly move: Move;
  readonly from: CardState;
  readonly to: CardState;
  readonly by: By;
}

/** Every way a card may go. Acts and pages read it; nothing else moves a card. */
export const allowedMoves: readonly AllowedMove[] = [
  { move: 'accept', from: 'proposed', to: 'agreed', by: 'the-other' },
  { move: 'decline', from: 'proposed', to: 'declined', by: 'the-other' },
  // A change is a new proposal by whoever made it: the other party says yes again.
  { move: 'change', from: 'proposed', to: 'proposed', by: 'either' },
  { move: 'change', from: 'agreed', to: 'proposed', by: 'either' },
  { move: 'start', from: 'agreed', to: 'under-way', by: 'either' },
  { move: 'finish', from: 'under-way', to: 'done', by: 'either' },
  { move: 'stop', from: 'proposed', to: 'stopped', by: 'the-proposer' },
  { move: 'stop', from: 'agreed', to: 'stopped', by: 'either' },
  { move: 'stop', from: 'under-way', to: 'stopped', by: 'either' },
];

interface Movable {
  readonly state: CardState;
  readonly proposedBy: Side;
  /** The module that keeps it; null for cards of the plan's own. */
  readonly source: string | null;
}

/** Why a party may not make a move; null when it may. */
export type MoveFault = 'kept-elsewhere' | 'not-from-here' | 'own-proposal' | 'not-yours';

export function moveFault(card: Movable, move: Move, party: Party): MoveFault | null {
  if (card.source !== null) return 'kept-elsewhere';
  const found = allowedMoves.find((one) => one.move === move && one.from === card.state);
  if (!found) return 'not-from-here';
  const isProposer = partyOf(card.proposedBy) === party;
  if (found.by === 'the-other' && isProposer) return 'own-proposal';
  if (found.by === 'the-proposer' && !isProposer) return 'not-yours';
  return null;
}

/** What a party may do with a card now: the buttons on it. An agreed card can be finished at once; it is begun on the way. */
export function movesOf(card: Movable, party: Party): readonly Move[] {
  return moves.filter((move) => moveFault(card, move, party) === null || (move === 'finish' && mayFinishAtOnce(card)));
}

export const mayFinishAtOnce = (card: Movable): boolean => card.source === null && card.state === 'agreed';

export const mayGo = (from: CardState, to: CardState): boolean =>
  allowedMoves.some((one) => one.from === from && one.to === to);

/** Agreed and not over. */
export const isActive = ({ state }: Pick<Movable, 'state'>): boolean => state === 'agreed' || state === 'under-way';
/** Over, one way or another. */
export const isOver = ({ state }: Pick<Movable, 'state'>): boolean =>
  state === 'done' || state === 'stopped' || state === 'declined';
