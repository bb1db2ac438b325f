import { say } from '../../kernel/text/bilingual.ts';
import type { MergeField } from '../merge/fields.ts';
import type { TemplateMeaning } from './meaning.ts';

const whatAndWhere = ['sted', 'opgave'] as const satisfies readonly MergeField[];

/** Letters about places at a company and jobs there. */
export const placeTemplates = {
  'placement-proposal': {
    kind: 'letter',
    name: say('Et sted til dig', 'A place for you'),
    when: say(
      'Når en aftale om praktik, løntilskud eller et småjob er sendt til svar',
      'When an agreement on a placement, a subsidised job or a small job is sent for an answer',
    ),
    fields: [...whatAndWhere, 'periode', 'tekst'],
    must: [...whatAndWhere, 'periode', 'link'],
  },
  'placement-agreed': {
    kind: 'letter',
    name: say('Aftalen er på plads', 'The agreement is made'),
    when: say('Når alle har sagt ja til et småjob', 'When everybody said yes to a small job'),
    fields: [...whatAndWhere, 'periode'],
    must: [...whatAndWhere, 'periode'],
  },
  'placement-check': {
    kind: 'letter',
    name: say('Hvordan går det?', 'How is it going?'),
    when: say('På de aftalte dage, mens borgeren er hos virksomheden', 'On the agreed days while it runs'),
    fields: [...whatAndWhere],
    must: ['sted', 'link'],
  },
  'placement-end': {
    kind: 'letter',
    name: say('Hvordan gik det?', 'How did it go?'),
    when: say('Når tiden hos virksomheden er slut', 'When the time at the company is over'),
    fields: [...whatAndWhere],
    must: ['sted', 'link'],
  },
  'course-proposal': {
    kind: 'letter',
    name: say('Et kursus til dig', 'A course for you'),
    when: say('Når kommunen foreslår et kursus', 'When the municipality suggests a course'),
    fields: [...whatAndWhere, 'periode', 'tekst'],
    must: [...whatAndWhere, 'link'],
  },
  'class-invitation': {
    kind: 'letter',
    name: say('En plads på et hold, der fører til job', 'A seat in a class that leads to a job'),
    when: say('Når borgeren spørges om et hold', 'When the citizen is asked about a class'),
    fields: [...whatAndWhere, 'periode', 'tekst'],
    must: [...whatAndWhere, 'link'],
  },
  'course-check': {
    kind: 'letter',
    name: say('Hvordan går det på kurset?', 'How does the course go?'),
    when: say('På de aftalte dage, mens borgeren er på kursus', 'On the agreed days while the course runs'),
    fields: [...whatAndWhere],
    must: ['opgave', 'link'],
  },
  'job-question': {
    kind: 'letter',
    name: say('Et job, der måske er noget for dig', 'A job that may be for you'),
    when: say('Når borgeren spørges om et job hos en virksomhed', 'When the citizen is asked about a job at a company'),
    fields: [...whatAndWhere],
    must: [...whatAndWhere, 'link'],
  },
  'job-answer': {
    kind: 'letter',
    name: say('Svar fra virksomheden', 'The company’s answer'),
    when: say('Når virksomheden har svaret om et job', 'When the company answered about a job'),
    fields: [...whatAndWhere, 'tekst'],
    must: [...whatAndWhere, 'tekst'],
  },
} as const satisfies Readonly<Record<string, TemplateMeaning>>;

export type PlaceKey = keyof typeof placeTemplates;
