import { instantOfEpoch } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type Mailing, minutesToRecall } from '../mailing/mailing.ts';
import { type MailingApproved, mailingWrites } from '../mailing/mailing-events.ts';
import { lockOf, mailingId, mailingSentences, mailsToMany } from '../mailing/shared.ts';
import { mailingById } from '../queries/mailings.ts';
import { both } from '../text.ts';

const input = z.object({ mailingId: mailingId() });

/** A second pair of eyes. Then it waits a quarter of an hour, in which it can be taken back. */
export const approveMailing = act<typeof input, Mailing, MailingApproved>({
  name: 'approve-mailing',
  title: both('mailing.approve.title'),
  lead: both('mailing.approve.lead', { minutter: minutesToRecall }),
  submit: both('mailing.approve.submit'),
  input,
  who: mailsToMany,
  basis: 'none',
  aspect: 'mailing',
  minutes: 2,
  caseOf: null,
  locks: ({ mailingId }) => lockOf(mailingId),
  load: (tx, { mailingId }, { home }) => mailingById(tx, home, mailingId),
  guards: [],
  decide({ id, name, recipients, state, preparedBy }, _input, { actor, now }) {
    if (state !== 'prepared') return refuse('decided', both('mailing.refused.decided'));
    if (preparedBy === actor.id) return refuse('same-person', both('mailing.refused.self'));
    const releaseAt = instantOfEpoch(Date.parse(now) + minutesToRecall * 60_000);
    return accept({
      type: 'letters.mailing-approved',
      caseId: null,
      data: { mailingId: id, name, recipients, releaseAt },
    });
  },
  writes: mailingWrites,
  sentences: { 'letters.mailing-approved': mailingSentences['letters.mailing-approved'] },
});
