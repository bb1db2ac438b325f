import type { Paragraph } from '../kernel/act/field.ts';

const cite = (law: string, url: string) => (paragraph: string) => ({ law, paragraph, url }) satisfies Paragraph;

export const lab = cite('LAB (LBK 280/2024)', 'https://www.retsinformation.dk/eli/lta/2024/280');
export const labOrder = cite('BEK-LAB (BEK 1216/2023)', 'https://www.retsinformation.dk/eli/lta/2023/1216');
