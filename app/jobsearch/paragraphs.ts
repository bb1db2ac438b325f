import type { Paragraph } from '../kernel/act/field.ts';

const cite = (law: string, url: string) => (paragraph: string) => ({ law, paragraph, url }) satisfies Paragraph;

/** The orders this module rests on. */
export const labOrder = cite('BEK-LAB (BEK 1216/2023)', 'https://www.retsinformation.dk/eli/lta/2023/1216');
export const readinessOrder = cite('BEK-RAADIGHED-JP (BEK 19/2026)', 'https://www.retsinformation.dk/eli/lta/2026/19');
