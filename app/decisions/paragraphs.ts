import type { Paragraph } from '../kernel/act/field.ts';

const fvlUrl = 'https://www.retsinformation.dk/eli/lta/2014/433';
const rslUrl = 'https://www.retsinformation.dk/eli/lta/2025/354';
const offlUrl = 'https://www.retsinformation.dk/eli/lta/2020/145';

/** Forvaltningsloven, LBK nr. 433 af 22. april 2014. */
export const fvl = (paragraph: string): Paragraph => ({ law: 'forvaltningsloven', paragraph, url: fvlUrl });
/** Retssikkerhedsloven, LBK nr. 354 af 2025. */
export const rsl = (paragraph: string): Paragraph => ({ law: 'retssikkerhedsloven', paragraph, url: rslUrl });
/** Offentlighedsloven, LBK nr. 145 af 24. februar 2020. */
export const offl = (paragraph: string): Paragraph => ({ law: 'offentlighedsloven', paragraph, url: offlUrl });
