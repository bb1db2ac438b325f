import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { type StandardSet, standardWrites } from '../events.ts';
import { followUpStandard } from '../queries/standard.ts';
import { both } from '../text.ts';
import { type Standard, standardBounds, standardKeys } from '../time/standard.ts';

function number(key: keyof Standard) {
  const [least, most] = standardBounds[key];
  return field(z.coerce.number().int().min(least).max(most), {
    label: both(`standard.${key}`),
    help: both('standard.bounds', { fra: least, til: most }),
    control: 'text',
    mandatory: fields.meaning,
  });
}

const input = z.object({
  talkMinutes: number('talkMinutes'),
  checkMinutes: number('checkMinutes'),
  visitMinutes: number('visitMinutes'),
  startMinutes: number('startMinutes'),
  talks: number('talks'),
  checks: number('checks'),
  weeks: number('weeks'),
  share: number('share'),
});

/** What a proper follow-up takes, so that capacity is reckoned with the team's own numbers. */
export const setFollowUpStandard = act<typeof input, Standard, StandardSet>({
  name: 'set-follow-up-standard',
  title: both('standard.title'),
  lead: both('standard.lead'),
  submit: both('standard.submit'),
  input,
  who: [{ roles: ['manager'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'follow-up-standard',
  minutes: 3,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'follow-up-standard' }],
  load: (tx, _input, { actor }) => followUpStandard(tx, actor.authorityId),
  prefill: async (tx, { actor }) => {
    const standard = await followUpStandard(tx, actor.authorityId);
    return Object.fromEntries(standardKeys.map((key) => [key, String(standard[key])]));
  },
  guards: [],
  decide(before, standard, { actor }) {
    return accept({
      type: 'capacity.standard-set',
      caseId: null,
      data: {
        standard,
        byName: actor.name,
        changes: standardKeys
          .filter((key) => before[key] !== standard[key])
          .map((key) => ({ field: key, before: String(before[key]), after: String(standard[key]) })),
      },
    });
  },
  writes: standardWrites,
  sentences: {
    'capacity.standard-set': {
      citizen: null,
      caseworker: ({ data }) => both('standard.story', { navn: data.byName }),
    },
  },
});
