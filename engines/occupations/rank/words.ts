import type { Condition, Travel } from './match.ts';

/** One sentence in both languages; citizen and caseworker read the same one. */
export interface Sentence {
  readonly da: string;
  readonly en: string;
}

export const conditionWords: Readonly<Record<Condition, Sentence>> = {
  night: { da: 'nattevagter', en: 'night shifts' },
  evening: { da: 'aftenvagter', en: 'evening shifts' },
  weekend: { da: 'weekendarbejde', en: 'weekend work' },
  'heavy-lifting': { da: 'tunge løft', en: 'heavy lifting' },
  standing: { da: 'stående arbejde', en: 'standing work' },
  heights: { da: 'arbejde i højden', en: 'work at heights' },
  cold: { da: 'arbejde i kulde', en: 'work in the cold' },
  noise: { da: 'støj', en: 'noise' },
  driving: { da: 'kørsel', en: 'driving' },
  alone: { da: 'alenearbejde', en: 'work alone' },
  animals: { da: 'arbejde med dyr', en: 'work with animals' },
  customers: { da: 'kundekontakt', en: 'contact with customers' },
};

export const travelWords: Readonly<Record<Travel, Sentence>> = {
  car: { da: 'i bil', en: 'by car' },
  public: { da: 'med bus og tog', en: 'by bus and train' },
  bike: { da: 'på cykel', en: 'by bicycle' },
};

export const list = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
