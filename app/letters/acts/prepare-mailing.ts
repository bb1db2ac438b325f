import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { mostRecipients } from '../mailing/mailing.ts';
import { type MailingPrepared, mailingWrites } from '../mailing/mailing-events.ts';
import { finder, mailingSentences, mailsToMany } from '../mailing/shared.ts';
import { fieldsIn } from '../merge/fields.ts';
import { type Reachable, reachable } from '../queries/mailings.ts';
import { templateNow } from '../queries/templates.ts';
import { bulkKeys, templates } from '../templates/keys.ts';
import type { Template } from '../templates/shipped.ts';
import { both } from '../text.ts';

const bulkNames = Object.fromEntries(bulkKeys.map((key) => [key, templates[key].name])) as Readonly<
  Record<(typeof bulkKeys)[number], Bilingual>
>;

const input = z.object({
  name: fields.written(both('mailing.name'), 100, both('mailing.name.help')),
  templateKey: fields.choice(both('mailing.template'), bulkNames, { control: 'select' }),
  words: fields.optional(both('mailing.words'), 3000, 'textarea', { help: both('mailing.words.help') }),
  wordsEn: fields.optional(both('mailing.wordsEn'), 3000, 'textarea', { help: both('mailing.wordsEn.help') }),
  reason: fields.reason(both('mailing.reason')),
  caseIds: field(
    z.preprocess(
      (value) => (typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value),
      z.array(z.uuid()).min(1),
    ),
    {
      label: both('mailing.cases'),
      control: 'hidden',
      mandatory: fields.meaning,
      missing: both('mailing.refused.nobody'),
    },
  ),
});

interface State {
  readonly template: Template;
  readonly found: readonly Reachable[];
}

/** One letter to many, written down and sent to nobody: a second person has to see it first. */
export const prepareMailing = act<typeof input, State, MailingPrepared>({
  name: 'prepare-mailing',
  title: both('mailing.prepare.title'),
  lead: both('mailing.prepare.lead'),
  submit: both('mailing.prepare.submit'),
  input,
  who: mailsToMany,
  basis: 'none',
  aspect: 'mailing',
  reasonField: 'reason',
  minutes: 5,
  caseOf: null,
  locks: () => [],
  load: async (tx, { templateKey, caseIds }, context) => ({
    template: await templateNow(tx, context.home, templateKey),
    found: await reachable(tx, context.home, caseIds, finder(context)),
  }),
  guards: [],
  decide({ template, found }, { name, reason, words, wordsEn }, { newId }) {
    const isOpen = fieldsIn(`${template.da.body}${template.en.body}`).some(({ name }) => name === 'tekst');
    if (isOpen && words === undefined)
      return refuse('words-missing', both('mailing.refused.words'), { words: both('mailing.refused.words') });
    if (found.length === 0)
      return refuse('nobody', both('mailing.refused.nobody'), { caseIds: both('mailing.refused.nobody') });
    if (found.length > mostRecipients)
      return refuse('too-many', both('mailing.refused.many', { antal: mostRecipients }));
    return accept({
      type: 'letters.mailing-prepared',
      caseId: null,
      data: {
        mailingId: newId(),
        name,
        recipients: found.length,
        templateKey: template.key,
        templateVersion: template.version,
        reason,
      },
      unrecorded: {
        caseIds: found.map(({ caseId }) => caseId),
        words: isOpen ? (words ?? null) : null,
        wordsEn: isOpen ? (wordsEn ?? null) : null,
      },
    });
  },
  writes: mailingWrites,
  sentences: { 'letters.mailing-prepared': mailingSentences['letters.mailing-prepared'] },
});
