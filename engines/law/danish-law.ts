import type { Law } from './rules/book.ts';
import { packHeads } from './rules/heads.ts';
import { overlayHeads } from './rules/overlay-heads.ts';
import { form } from './topics/form/index.ts';
import { kontakt } from './topics/kontakt/index.ts';
import { penge } from './topics/penge/index.ts';
import { sanktion } from './topics/sanktion/index.ts';
import { syge } from './topics/syge/index.ts';
import { tilbud } from './topics/tilbud/index.ts';
import { uddannelse } from './topics/uddannelse/index.ts';
import { virksomhed } from './topics/virksomhed/index.ts';

/** Danish employment law 2020 to 2027, all topics. */
export const danishLaw: Law = {
  packs: packHeads,
  overlays: overlayHeads,
  topics: [kontakt, form, tilbud, virksomhed, uddannelse, sanktion, syge, penge],
};
