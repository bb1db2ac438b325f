import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/**
 * What stands in a field, and so where the field may stand: a `text` or a `list` fills paragraphs of its own, a `link` leads
 * somewhere and so is of no use in a subject, the rest stand inside a sentence.
 */
export type FieldType = 'name' | 'phone' | 'mail' | 'date' | 'moment' | 'link' | 'sentence' | 'text' | 'list';

/** A field a template may hold between braces: what it stands for, and what it looks like. */
export interface MergeFieldMeaning {
  readonly type: FieldType;
  readonly label: Bilingual;
  readonly example: Bilingual;
}

export const fieldTypeNames: Readonly<Record<FieldType, Bilingual>> = {
  name: say('navn', 'name'),
  phone: say('telefonnummer', 'phone number'),
  mail: say('mailadresse', 'e-mail address'),
  date: say('dato', 'date'),
  moment: say('dag og klokkeslæt', 'day and time'),
  link: say('link', 'link'),
  sentence: say('ord i en sætning', 'words in a sentence'),
  text: say('tekst i sit eget afsnit', 'text in a paragraph of its own'),
  list: say('punkter i deres eget afsnit', 'items in a paragraph of their own'),
};

/** Fills paragraphs, and so stands in none that says anything else. */
export const standsAlone = (type: FieldType): boolean => type === 'text' || type === 'list';
