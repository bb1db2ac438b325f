import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { type AccessEnded, accessWrites, basisColumn } from '../access-events.ts';
import { worksOnCase } from '../access-rules.ts';
import { caseId, chosen, optionalReason } from '../fields.ts';
import { type Grant, grantsOfCase } from '../queries/grants.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: caseId(),
  grantId: chosen(both('end.grant')),
  reason: optionalReason(both('end.reason'), both('end.reason.help')),
});

interface State {
  readonly grants: readonly Grant[];
}

const restsOnConsent = ({ basis }: Grant) => basis === basisColumn.consent;

/** Access ends when it is no longer needed. The citizen takes a consent back at any time, and need not say why (GDPR art. 7, stk. 3). */
export const endAccess = act<typeof input, State, AccessEnded>({
  name: 'end-access',
  title: both('end.title'),
  lead: both('end.lead'),
  submit: both('end.submit'),
  input,
  who: [...worksOnCase, { roles: ['citizen'], relations: ['self'] }],
  basis: 'none',
  aspect: 'access',
  reasonField: 'reason',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: async (tx, { caseId }, { actor, now }) => ({
    grants: await grantsOfCase(tx, actor.authorityId, caseId, now),
  }),
  choices: async (tx, { actor, now }, caseId) => {
    const grants = caseId ? await grantsOfCase(tx, actor.authorityId, caseId, now) : [];
    const open = grants.filter((grant) => grant.live && (actor.kind !== 'citizen' || restsOnConsent(grant)));
    return { grantId: open.map(({ id, granteeName }) => ({ value: id, label: say(granteeName, granteeName) })) };
  },
  guards: [],
  decide({ grants }, { caseId, grantId, reason }, { actor }) {
    const grant = grants.find(({ id }) => id === grantId);
    if (!grant?.live) return refuse('access-over', both('end.refused.over'));
    const byCitizen = actor.kind === 'citizen';
    if (byCitizen && !restsOnConsent(grant)) return refuse('not-your-consent', both('end.refused.notYours'));
    return accept({
      type: 'people.access-ended',
      caseId,
      data: { grantId, granteeName: grant.granteeName, byCitizen, reason: reason ?? null },
    });
  },
  writes: accessWrites,
  sentences: {
    'people.access-ended': {
      citizen: ({ data: { granteeName: navn, byCitizen } }) =>
        both(byCitizen ? 'end.said.citizen.self' : 'end.said.citizen.staff', { navn }),
      caseworker: ({ data: { granteeName: navn, byCitizen } }) =>
        both(byCitizen ? 'end.said.staff.self' : 'end.said.staff', { navn }),
    },
  },
});
