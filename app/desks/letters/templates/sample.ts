import type { Instant } from '@fodfaeste/law/dates';
import { addDays, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { WebContext } from '../../../kernel/http/context.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import {
  fillIn,
  letterHouse,
  letterPages,
  type MergeValues,
  mergeFields,
  mergeValues,
  recipientOf,
} from '../../../letters/index.ts';
import type { Draft, Preview } from './edit-page.tsx';

const examples = (lang: Lang): MergeValues =>
  Object.fromEntries(Object.entries(mergeFields).map(([name, { example }]) => [name, example[lang]]));

/** What a template's fields are, or nothing where one of them has no value: the box then says why. */
function filled(text: string, values: MergeValues): string {
  try {
    return fillIn(text, values);
  } catch {
    return text;
  }
}

const inBoth = ({ da, en }: Draft, values: (lang: Lang) => MergeValues): Preview['letters'] =>
  (
    [
      ['da', da],
      ['en', en],
    ] as const
  ).map(([lang, { subject, body }]) => ({
    lang,
    text: { subject: filled(subject, values(lang)), body: filled(body, values(lang)) },
  }));

export const sampleOf = (draft: Draft): Preview => ({ name: null, sentIn: 'da', letters: inBoth(draft, examples) });

/** Nobody's name and address, for whoever may read no citizen's. */
export const exampleWindow = (lang: Lang): string[] => [
  mergeFields.navn.example[lang],
  'Eksempelvej 1',
  '9800 Hjørring',
];

/** With one citizen's own details; what concerns no meeting yet stays an example. Null when there is no such case. */
export async function previewFor(c: WebContext, tx: Tx, draft: Draft, authorityId: number, caseId: string) {
  const recipient = await recipientOf(tx, authorityId, caseId);
  if (!recipient) return null;
  const house = await letterHouse(tx, authorityId);
  const today = toCopenhagen(c.get('kernel').clock.now() as Instant).date;
  const facts = { recipient, house, today, due: addDays(today, 8), link: letterPages.letters };
  const values = (language: Lang): MergeValues => ({
    ...examples(language),
    ...mergeValues({ ...facts, recipient: { ...recipient, language } }),
  });
  const preview: Preview = { name: recipient.name, sentIn: recipient.language, letters: inBoth(draft, values) };
  return preview;
}
