import type { Paragraph } from '../kernel/act/field.ts';

/** Lov om en aktiv beskæftigelsesindsats, in the consolidation that was read. */
export const lab = (paragraph: string): Paragraph => ({
  law: 'LAB (LBK 280/2024)',
  paragraph,
  url: 'https://www.retsinformation.dk/eli/lta/2024/280',
});
