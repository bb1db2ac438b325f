import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { type AddressProtectionEnded, contactWrites } from '../contact-events.ts';
import { caseId } from '../fields.ts';
import { personOfCase } from '../queries/person.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: caseId() });
type State = NonNullable<Awaited<ReturnType<typeof personOfCase>>>;

/** The protection ended in CPR before its day; here it is followed. */
export const endProtection = act<typeof input, State, AddressProtectionEnded>({
  name: 'end-protection',
  title: both('unprotect.title'),
  lead: both('unprotect.lead'),
  submit: both('unprotect.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  aspect: 'address',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => personOfCase(tx, actor.authorityId, caseId),
  guards: [],
  decide({ closed, person }, { caseId }, { today }) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    if (person.protectedUntil === null) return refuse('not-protected', both('unprotect.refused'));
    return accept({
      type: 'people.address-protection-ended',
      caseId,
      data: { until: today },
      unrecorded: { personId: person.personId },
    });
  },
  writes: contactWrites,
  sentences: {
    'people.address-protection-ended': {
      citizen: () => both('unprotect.said.citizen'),
      caseworker: () => both('unprotect.said.staff'),
    },
  },
});
