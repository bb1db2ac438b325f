import type { Paragraph } from '../kernel/act/field.ts';

const cite = (law: string, url: string) => (paragraph: string) => ({ law, paragraph, url }) satisfies Paragraph;

/** The acts and orders this module rests on. */
export const dataOrder = cite('BEK-DATAGRUNDLAG (BEK 113/2026)', 'https://www.retsinformation.dk/eli/lta/2026/113');
export const lab = cite('LAB (LBK 280/2024)', 'https://www.retsinformation.dk/eli/lta/2024/280');
