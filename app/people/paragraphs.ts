import type { Paragraph } from '../kernel/act/field.ts';

const cite = (law: string, url: string) => (paragraph: string) => ({ law, paragraph, url }) satisfies Paragraph;

/** The acts and orders this module rests on, in the consolidation that was read. */
export const lab = cite('LAB (LBK 280/2024)', 'https://www.retsinformation.dk/eli/lta/2024/280');
export const labOrder = cite('BEK-LAB (BEK 1216/2023)', 'https://www.retsinformation.dk/eli/lta/2023/1216');
export const lob = cite('LOB (LBK 254/2024)', 'https://www.retsinformation.dk/eli/lta/2024/254');
export const dataOrder = cite('Datagrundlag (BEK 113/2026)', 'https://www.retsinformation.dk/eli/lta/2026/113');
export const digitalPost = cite('Digital Post-loven (LBK 686/2021)', 'https://www.retsinformation.dk/eli/lta/2021/686');
export const legalCertainty = cite(
  'Retssikkerhedsloven (LBK 354/2025)',
  'https://www.retsinformation.dk/eli/lta/2025/354',
);
