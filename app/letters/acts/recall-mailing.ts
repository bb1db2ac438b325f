import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { canRecall, type Mailing } from '../mailing/mailing.ts';
import { type MailingRecalled, mailingWrites } from '../mailing/mailing-events.ts';
import { lockOf, mailingId, mailingSentences, mailsToMany } from '../mailing/shared.ts';
import { mailingById } from '../queries/mailings.ts';
import { both } from '../text.ts';

const input = z.object({ mailingId: mailingId(), note: fields.optionalReason(both('mailing.recall.note')) });

/** Anybody who sees the mistake in time may stop it. */
export const recallMailing = act<typeof input, Mailing, MailingRecalled>({
  name: 'recall-mailing',
  title: both('mailing.recall.title'),
  lead: both('mailing.recall.lead'),
  submit: both('mailing.recall.submit'),
  input,
  who: mailsToMany,
  basis: 'none',
  aspect: 'mailing',
  reasonField: 'note',
  minutes: 1,
  caseOf: null,
  locks: ({ mailingId }) => lockOf(mailingId),
  load: (tx, { mailingId }, { home }) => mailingById(tx, home, mailingId),
  guards: [],
  decide(mailing, { note }, { now }) {
    const { id, name, recipients, state } = mailing;
    if (!canRecall(mailing, now)) {
      const released = state === 'sent' || state === 'approved';
      return released
        ? refuse('released', both('mailing.refused.gone'))
        : refuse('not-approved', both('mailing.refused.notApproved'));
    }
    return accept({
      type: 'letters.mailing-recalled',
      caseId: null,
      data: { mailingId: id, name, recipients, note: note ?? null },
    });
  },
  writes: mailingWrites,
  sentences: { 'letters.mailing-recalled': mailingSentences['letters.mailing-recalled'] },
});
