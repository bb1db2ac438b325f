import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { channelFault, channelField, groundField } from '../channel.ts';
import { type ChannelChanged, contactWrites } from '../contact-events.ts';
import { caseId } from '../fields.ts';
import { exemptGrounds, lower } from '../labels.ts';
import { digitalPost } from '../paragraphs.ts';
import { personOfCase } from '../queries/person.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({ caseId: caseId(), channel: channelField(), ground: groundField() });
type State = NonNullable<Awaited<ReturnType<typeof personOfCase>>>;

/** Digital Post-loven § 5: who is exempt gets letters. The municipality decides it (stk. 2); here it is noted. */
export const changeChannel = act<typeof input, State, ChannelChanged>({
  name: 'change-channel',
  title: both('channel.title'),
  lead: both('channel.lead'),
  submit: both('channel.submit'),
  input,
  who: worksOnCase,
  basis: digitalPost('§ 5, stk. 1-2'),
  aspect: 'contact-data',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => personOfCase(tx, actor.authorityId, caseId),
  prefill: async (tx, { actor }, caseId) => {
    const found = caseId ? await personOfCase(tx, actor.authorityId, caseId) : null;
    return found ? { channel: found.person.channel } : {};
  },
  guards: [],
  decide({ closed, person }, { caseId, channel, ground }) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    const fault = channelFault(channel, ground);
    if (fault) return fault;
    if (person.channel === channel) return refuse('unchanged', both('channel.refused.same'));
    return accept({
      type: 'people.channel-changed',
      caseId,
      data: { before: person.channel, after: channel, ground: ground ?? null },
      unrecorded: { personId: person.personId },
    });
  },
  writes: contactWrites,
  sentences: {
    'people.channel-changed': {
      citizen: ({ data: { after } }) => both(`channel.said.${after}.citizen`),
      caseworker: ({ data: { after, ground } }) =>
        after === 'exempt' && ground
          ? bothBy('channel.said.exempt.staff', (lang) => ({ grund: lower(exemptGrounds[ground])[lang] }))
          : both('channel.said.digital.staff'),
    },
  },
});
