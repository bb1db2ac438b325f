import type { Brief, Moves, Pocket } from '@fodfaeste/lab/pocket';

/** How thoroughly: so many draws of the effects, further seeds, and people at most. */
export interface Size {
  readonly draws: number;
  readonly chances: number;
  readonly people: number;
}

export type ToWorker =
  | { readonly kind: 'pocket'; readonly pocket: Pocket }
  | {
      readonly kind: 'ask';
      readonly moves: Moves;
      readonly size: Size;
      readonly seed: number;
    };

export type FromWorker =
  | { readonly kind: 'brief'; readonly brief: Brief; readonly ms: number }
  | { readonly kind: 'failed' };
