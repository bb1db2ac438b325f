import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { Mailing } from '../mailing/mailing.ts';
import { type MailingRejected, mailingWrites } from '../mailing/mailing-events.ts';
import { lockOf, mailingId, mailingSentences, mailsToMany } from '../mailing/shared.ts';
import { mailingById } from '../queries/mailings.ts';
import { both } from '../text.ts';

const input = z.object({ mailingId: mailingId(), note: fields.reason(both('mailing.reject.note')) });

/** Nobody gets it. Whoever prepared it may also think better of it. */
export const rejectMailing = act<typeof input, Mailing, MailingRejected>({
  name: 'reject-mailing',
  title: both('mailing.reject.title'),
  lead: both('mailing.reject.lead'),
  submit: both('mailing.reject.submit'),
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
  decide({ id, name, recipients, state }, { note }) {
    if (state !== 'prepared') return refuse('decided', both('mailing.refused.decided'));
    return accept({
      type: 'letters.mailing-rejected',
      caseId: null,
      data: { mailingId: id, name, recipients, note },
    });
  },
  writes: mailingWrites,
  sentences: { 'letters.mailing-rejected': mailingSentences['letters.mailing-rejected'] },
});
