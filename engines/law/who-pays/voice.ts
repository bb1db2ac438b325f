import type { Words } from '../facts/shape.ts';
import type { Said } from './answer.ts';

/** Danish does not bend verbs by person: a few marks are enough to say the same to somebody and about somebody. */
const marks: Readonly<Record<'da' | 'en', Readonly<Record<string, readonly [you: string, they: string]>>>> = {
  da: {
    Du: ['Du', 'Personen'],
    du: ['du', 'personen'],
    dig: ['dig', 'personen'],
    din: ['din', 'personens'],
    Din: ['Din', 'Personens'],
    dit: ['dit', 'personens'],
    dine: ['dine', 'personens'],
    Dine: ['Dine', 'Personens'],
    selv: ['selv', 'selv'],
  },
  en: {
    'You are': ['You are', 'The person is'],
    'you are': ['you are', 'the person is'],
    'You have': ['You have', 'The person has'],
    'you have': ['you have', 'the person has'],
    'You do': ['You do', 'The person does'],
    'you do': ['you do', 'the person does'],
    You: ['You', 'The person'],
    you: ['you', 'the person'],
    your: ['your', 'the person’s'],
    Your: ['Your', 'The person’s'],
  },
};

const inVoice = (words: Words, place: 0 | 1): Words => {
  const put = (lang: 'da' | 'en') =>
    words[lang].replaceAll(/\{([^}]+)\}/g, (whole, mark: string) => marks[lang][mark]?.[place] ?? whole);
  return { da: put('da'), en: put('en') };
};

/** Both voices of a text with marks such as {Du} and {your}. */
export const said = (words: Words): Said => ({ you: inVoice(words, 0), they: inVoice(words, 1) });
