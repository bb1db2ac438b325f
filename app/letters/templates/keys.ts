import { say } from '../../kernel/text/bilingual.ts';
import type { MergeField } from '../merge/fields.ts';
import { decisionTemplates } from './decision-keys.ts';
import type { TemplateMeaning } from './meaning.ts';
import { placeTemplates } from './place-keys.ts';

const person: readonly MergeField[] = [
  'fornavn',
  'navn',
  'kontaktperson',
  'kontaktperson.fornavn',
  'kontaktperson.telefon',
  'kontaktperson.mail',
  'kommune',
  'kommune.telefon',
  'dato',
  'link',
];
const meeting: readonly MergeField[] = ['moede.tidspunkt', 'moede.sted', 'moede.med', 'moede.minutter'];
const whenAndWhere: readonly MergeField[] = ['moede.tidspunkt', 'moede.sted'];

export const templates = {
  welcome: {
    kind: 'letter',
    name: say('Velkommen', 'Welcome'),
    when: say('Når borgeren får sin første kontaktperson', 'When the citizen gets the first contact person'),
    fields: [],
    must: ['kontaktperson', 'kontaktperson.telefon'],
  },
  summons: {
    kind: 'letter',
    name: say('Indkaldelse til den første samtale', 'Summons to the first talk'),
    when: say('Når kommunen fastsætter tiden', 'When the municipality sets the time'),
    fields: meeting,
    must: [...whenAndWhere, 'kontaktperson.telefon'],
  },
  invitation: {
    kind: 'letter',
    name: say('Find selv en tid', 'Invitation to book'),
    when: say('Når borgeren inviteres til selv at booke', 'When the citizen is invited to book'),
    fields: ['frist'],
    must: ['frist', 'link'],
  },
  'invitation-reminder': {
    kind: 'letter',
    name: say('Husk at finde en tid', 'Reminder of the invitation'),
    when: say('Tidligst tre dage efter invitationen', 'Three days after the invitation at the earliest'),
    fields: ['frist'],
    must: ['frist'],
  },
  'meeting-booked': {
    kind: 'letter',
    name: say('Mødet er aftalt', 'Meeting booked'),
    when: say('Når en tid er booket', 'When a time is booked'),
    fields: meeting,
    must: whenAndWhere,
  },
  'meeting-moved': {
    kind: 'letter',
    name: say('Mødet er flyttet', 'Meeting moved'),
    when: say('Når en tid er flyttet', 'When a time is moved'),
    fields: [...meeting, 'moede.foer'],
    must: whenAndWhere,
  },
  'meeting-cancelled': {
    kind: 'letter',
    name: say('Mødet er aflyst', 'Meeting cancelled'),
    when: say('Når et møde er aflyst', 'When a meeting is cancelled'),
    fields: meeting,
    must: ['moede.tidspunkt'],
  },
  'meeting-reminder': {
    kind: 'letter',
    name: say('Husk mødet', 'Reminder of a meeting'),
    when: say('Dagen før mødet', 'The day before the meeting'),
    fields: meeting,
    must: whenAndWhere,
  },
  'not-met': {
    kind: 'letter',
    name: say('Vi savnede dig', 'We missed you'),
    when: say('Når borgeren ikke kom til mødet', 'When the citizen did not come to the meeting'),
    fields: meeting,
    must: ['kontaktperson.telefon'],
  },
  'contact-changed': {
    kind: 'letter',
    name: say('En ny kontaktperson', 'A new contact person'),
    when: say('Når borgeren får en anden kontaktperson', 'When the citizen gets another contact person'),
    fields: ['kontaktperson.foer', 'tekst'],
    must: ['kontaktperson', 'kontaktperson.foer', 'tekst'],
  },
  ...decisionTemplates,
  message: {
    kind: 'letter',
    name: say('En besked fra kontaktpersonen', 'A message from the contact person'),
    when: say('Når kontaktpersonen skriver', 'When the contact person writes'),
    fields: ['tekst'],
    must: ['tekst'],
  },
  proposal: {
    kind: 'letter',
    name: say('Et forslag venter på dit svar', 'A proposal waits for your answer'),
    when: say(
      'Når kontaktpersonen foreslår noget til planen',
      'When the contact person proposes something for the plan',
    ),
    fields: ['tekst'],
    must: ['tekst'],
  },
  ...placeTemplates,
  note: {
    kind: 'letter',
    name: say('Noten fra samtalen er klar', 'The note is ready'),
    when: say('Når noten deles med borgeren', 'When the note is shared with the citizen'),
    fields: ['tekst'],
    must: ['tekst'],
  },
  general: {
    kind: 'letter',
    name: say('Brev til flere', 'A letter to many'),
    when: say('Når nogen i kommunen sender det til flere', 'When somebody in the municipality sends it to many'),
    fields: ['tekst'],
    must: ['tekst'],
    bulk: true,
  },
  'group-meeting': {
    kind: 'letter',
    name: say('Kom til et fællesmøde', 'Come to a meeting for many'),
    when: say('Når nogen i kommunen sender det til flere', 'When somebody in the municipality sends it to many'),
    fields: [],
    must: ['link'],
    bulk: true,
  },
  notice: {
    kind: 'notice',
    name: say('SMS og mail: noget venter', 'Text message and e-mail: something waits'),
    when: say('Sammen med et brev eller en besked', 'Together with a letter or a message'),
    fields: [],
    must: ['kommune', 'link'],
  },
  'notice-meeting': {
    kind: 'notice',
    name: say('SMS og mail: din tid', 'Text message and e-mail: your time'),
    when: say('Når en tid er booket eller flyttet, og dagen før', 'When a time is booked or moved, and the day before'),
    fields: ['moede.tidspunkt'],
    must: ['kommune', 'moede.tidspunkt'],
  },
  'notice-cancelled': {
    kind: 'notice',
    name: say('SMS og mail: din tid er aflyst', 'Text message and e-mail: your time is cancelled'),
    when: say('Når en tid er aflyst', 'When a time is cancelled'),
    fields: ['moede.tidspunkt'],
    must: ['kommune', 'moede.tidspunkt'],
  },
  'notice-question': {
    kind: 'notice',
    name: say('SMS og mail: et spørgsmål', 'Text message and e-mail: a question'),
    when: say(
      'Når borgeren får et link for at svare om sin jobsøgning',
      'When the citizen gets a link to answer about the job search',
    ),
    fields: [],
    must: ['kommune', 'link'],
  },
} as const satisfies Readonly<Record<string, TemplateMeaning>>;

export type TemplateKey = keyof typeof templates;
export const templateKeys = Object.keys(templates) as readonly TemplateKey[];
export const isTemplateKey = (key: string): key is TemplateKey => Object.hasOwn(templates, key);
export const meaningOf = (key: TemplateKey): TemplateMeaning => templates[key];
export const bulkKeys = templateKeys.filter((key) => meaningOf(key).bulk);

/** What a template of this key may hold. */
export const fieldsOf = (key: TemplateKey): readonly MergeField[] => {
  const { kind, fields } = meaningOf(key);
  return [...(kind === 'notice' ? (['kommune', 'link'] as const) : person), ...fields];
};
