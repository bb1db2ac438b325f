import { has } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { offersOfChapters11to14 } from '../../categories.ts';

type Category = (typeof offersOfChapters11to14)[number] | 'jobrettet_uddannelse' | 'mentor' | 'jobrotation';

/** In such an offer on the day. */
export const inOffer = (...categories: readonly Category[]): Bool => has('tilbud', { kategori: categories });
