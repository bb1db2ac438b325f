import type { Bilingual } from '../kernel/text/bilingual.ts';

const pair = (da: string, en: string): Bilingual => ({ da, en });

/** Languages the municipality writes in. */
export const writtenLanguages = { da: pair('Dansk', 'Danish'), en: pair('Engelsk', 'English') } as const;

/** Languages people most often need an interpreter for (ISO 639). */
export const interpreterLanguages = {
  ar: pair('Arabisk', 'Arabic'),
  bs: pair('Bosnisk', 'Bosnian'),
  prs: pair('Dari', 'Dari'),
  en: pair('Engelsk', 'English'),
  fa: pair('Farsi (persisk)', 'Farsi (Persian)'),
  fr: pair('Fransk', 'French'),
  fo: pair('Færøsk', 'Faroese'),
  kl: pair('Grønlandsk', 'Greenlandic'),
  ku: pair('Kurdisk', 'Kurdish'),
  zh: pair('Kinesisk', 'Chinese'),
  lt: pair('Litauisk', 'Lithuanian'),
  ps: pair('Pashto', 'Pashto'),
  pl: pair('Polsk', 'Polish'),
  ro: pair('Rumænsk', 'Romanian'),
  ru: pair('Russisk', 'Russian'),
  so: pair('Somali', 'Somali'),
  es: pair('Spansk', 'Spanish'),
  sw: pair('Swahili', 'Swahili'),
  ta: pair('Tamil', 'Tamil'),
  dsl: pair('Tegnsprog', 'Sign language'),
  th: pair('Thai', 'Thai'),
  ti: pair('Tigrinya', 'Tigrinya'),
  tr: pair('Tyrkisk', 'Turkish'),
  de: pair('Tysk', 'German'),
  uk: pair('Ukrainsk', 'Ukrainian'),
  ur: pair('Urdu', 'Urdu'),
  vi: pair('Vietnamesisk', 'Vietnamese'),
} as const satisfies Record<string, Bilingual>;
