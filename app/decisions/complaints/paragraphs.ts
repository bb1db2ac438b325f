import type { Paragraph } from '../../kernel/act/field.ts';

/** Bekendtgørelse om retssikkerhed og administration på det sociale område, BEK nr. 861 af 2025. */
export const complaintOrder = (paragraph: string): Paragraph => ({
  law: 'BEK om retssikkerhed (BEK 861/2025)',
  paragraph,
  url: 'https://www.retsinformation.dk/eli/lta/2025/861',
});
