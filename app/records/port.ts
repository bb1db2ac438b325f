import type { IndexObject } from './oio.ts';

/** One change of one object, as a picture of the whole object. The same id is the same change, however often it is delivered. */
export interface IndexChange {
  readonly id: string;
  readonly authorityId: number;
  readonly objectId: string;
  /** From 1 without a gap; the index says yes to one before it is given the next. */
  readonly seq: number;
  /** The first time an object is told of, or a later one. */
  readonly operation: 'import' | 'update';
  readonly object: IndexObject;
}

export type IndexAnswer = 'accepted' | { readonly refused: string } | { readonly later: number };

/** The case and document index. Adapters stand in `app/exchange/case-index`. `later` is in seconds. */
export interface IndexPort {
  deliver(change: IndexChange): Promise<IndexAnswer>;
}
