import { catalogue } from '../../kernel/text/catalogue.ts';

const da = {
  'tabs.label': 'Siderne om uddannelse',
  'tabs.catalogue': 'Find kursus',
  'tabs.partnerships': 'Partnerskaber',
  'tabs.needs': 'Behov uden kursus',
  'tabs.whoPays': 'Hvem betaler?',
} as const;

const en = {
  'tabs.label': 'The pages about training',
  'tabs.catalogue': 'Find a course',
  'tabs.partnerships': 'Partnerships',
  'tabs.needs': 'Need without a course',
  'tabs.whoPays': 'Who pays?',
} as const;

export const trainingFrameText = catalogue(da, en);
