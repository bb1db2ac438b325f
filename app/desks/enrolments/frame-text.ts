import { catalogue } from '../../kernel/text/catalogue.ts';

const da = {
  'tabs.label': 'Uddannelse',
  'tabs.courses': 'Kurser',
  'tabs.paths': 'Veje til målet',
  'tabs.whoPays': 'Hvem betaler?',
} as const;

const en = {
  'tabs.label': 'Education',
  'tabs.courses': 'Courses',
  'tabs.paths': 'Ways to the goal',
  'tabs.whoPays': 'Who pays?',
} as const;

export const caseTrainingFrameText = catalogue(da, en);
