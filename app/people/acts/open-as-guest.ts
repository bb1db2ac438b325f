import { addDays, fromCopenhagen, instant, plainTime } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import { accessWrites, type GuestOpened } from '../access-events.ts';
import { mayBecomeGuest, mayReadPerson } from '../access-rules.ts';
import { relationAt } from '../case-access.ts';
import { caseId, reason } from '../fields.ts';
import { workplace } from '../staff/departments.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({ caseId: caseId(), reason: reason(both('guest.reason')) });

/** Somebody outside the circle says why they look; the way closes again by itself when the next day ends. */
export const openAsGuest = act<typeof input, CaseRelation, GuestOpened>({
  name: 'open-as-guest',
  title: both('guest.title'),
  lead: both('guest.lead'),
  submit: both('guest.submit'),
  input,
  who: mayBecomeGuest,
  basis: 'none',
  aspect: 'access',
  reasonField: 'reason',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor, now }) => relationAt(tx, actor, caseId, instant(now)),
  guards: [],
  decide(held, { caseId, reason }, { actor, today, newId }) {
    if (permittedBy(mayReadPerson, actor, held)) return refuse('already-near', both('guest.refused.near'));
    return accept({
      type: 'people.guest-opened',
      caseId,
      data: {
        grantId: newId(),
        guestName: actor.name,
        organisation: actor.organisation,
        department: actor.department ?? null,
        reason,
        until: fromCopenhagen(addDays(today, 2), plainTime('00:00')),
      },
    });
  },
  writes: accessWrites,
  sentences: {
    'people.guest-opened': {
      citizen: ({ data: { guestName: navn, organisation, department, reason: grund } }) =>
        bothBy('guest.said.citizen', (lang) => ({
          navn,
          organisation: workplace(department, organisation)[lang],
          grund,
        })),
      caseworker: ({ data: { guestName: navn, reason: grund } }) => both('guest.said.staff', { navn, grund }),
    },
  },
});
