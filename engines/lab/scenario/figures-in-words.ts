import { type PlainDate, partsOf } from '@fodfaeste/law/dates';
import type { Words } from '../effects/index.ts';

type Lang = keyof Words;

const months: Readonly<Record<Lang, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** 1. april 2023; 1 April 2023. */
export function dateInWords(date: PlainDate, lang: Lang): string {
  const { year, month, day } = partsOf(date);
  return `${day}${lang === 'da' ? '.' : ''} ${months[lang][month - 1]} ${year}`;
}

/** With a comma in Danish, at most three decimals. */
export const decimal = (value: number, lang: Lang): string => {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'da' ? '.' : ',');
  return part === undefined ? grouped : `${grouped}${lang === 'da' ? ',' : '.'}${part}`;
};

export const percent = (share: number, lang: Lang): string =>
  `${decimal(share * 100, lang)} ${lang === 'da' ? 'procent' : 'per cent'}`;

/** 1,1 mia. kr.; DKK 1.1 bn. */
export function amount(oere: number, lang: Lang): string {
  const [size, da, en] =
    oere >= 1e11 ? [oere / 1e11, ' mia.', ' bn'] : oere >= 1e8 ? [oere / 1e8, ' mio.', ' m'] : [oere / 100, '', ''];
  return lang === 'da' ? `${decimal(size, lang)}${da} kr.` : `DKK ${decimal(size, lang)}${en}`;
}
