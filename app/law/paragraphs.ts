import type { Paragraph } from '../kernel/act/field.ts';

/** Forvaltningsloven, cited by acts of this module. */
export const administrationAct = (paragraph: string): Paragraph => ({
  law: 'Forvaltningsloven (LBK 433/2014)',
  paragraph,
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
});
