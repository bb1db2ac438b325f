import type { StoredEvent } from '../events/event-store.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** What became of an attempt to act. Each kind has its own page and its own HTTP status. */
export type ActAnswer =
  | {
      readonly kind: 'done';
      readonly events: readonly { readonly id: string; readonly type: string; readonly caseId: string | null }[];
      readonly caseVersion: number | null;
      readonly repeated: boolean;
    }
  | { readonly kind: 'invalid'; readonly fields: Readonly<Record<string, Bilingual>> }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly text: Bilingual;
      readonly fields: Readonly<Record<string, Bilingual>>;
      /** A case the actor may open instead. */
      readonly caseId?: string;
    }
  | { readonly kind: 'forbidden'; readonly code: string; readonly text: Bilingual }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict'; readonly since: readonly StoredEvent[]; readonly currentVersion: number };

export const httpStatus: Readonly<Record<ActAnswer['kind'], 200 | 400 | 403 | 404 | 409 | 422>> = {
  done: 200,
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  refused: 422,
};
