import type { Paragraph } from '../kernel/act/field.ts';

const cite = (law: string, url: string) => (paragraph: string) => ({ law, paragraph, url }) satisfies Paragraph;

/** The act this module rests on. */
export const lab = cite('LAB (LBK 280/2024)', 'https://www.retsinformation.dk/eli/lta/2024/280');
