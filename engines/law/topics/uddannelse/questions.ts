import type { Question } from '../../rules/rule.ts';
import { courseQuestions } from './questions/courses.ts';
import { schemeQuestions } from './questions/schemes.ts';

/** What the education schemes leave to a person. */
export const educationQuestions: readonly Question[] = [...courseQuestions, ...schemeQuestions].map(
  ([id, da, en, helpDa, helpEn, ...cites]) => ({
    id: `uddannelse.${id}`,
    text: { da, en },
    help: { da: helpDa, en: helpEn },
    cites,
    subject: 'person',
  }),
);
