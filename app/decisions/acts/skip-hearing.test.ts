import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { skipGrounds } from '../decision.ts';
import { gone, hidden, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { skipHearing } from './skip-hearing.ts';

const act = skipHearing(testKinds);
const input = { decisionId: theDecision, ground: '19-2-1', reason: 'Borgeren har selv sendt brevet' };
const unheard = { facts: [hidden] };
const waits = { waitWantedAt: testNow };

describe('skip-hearing', () => {
  it('keeps ground and reason with the facts nobody was heard about', () => {
    const decision = decide(act, matterWith(unheard), input);
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'hearing',
        row: { state: 'skipped', skip_ground: '19-2-1', skip_reason: 'Borgeren har selv sendt brevet' },
      },
      { table: 'decision' },
      { table: 'case_overview' },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: [
        'Anna Holm lod være med at høre borgeren om: Fritagelse for at booke (it). Grunden er gemt med afgørelsen.',
      ],
    });
  });

  // FVL § 21, stk. 2, has three of the grounds.
  it.each(skipGrounds)('a wish to be waited for, and ground %s', (ground) => {
    const ends = ['19-2-2', '19-2-3', '19-2-6'].includes(ground);
    const alone = decide(act, matterWith(waits), { ...input, ground });
    expect(codeOf(alone)).toBe(ends ? null : 'wait-stands');
    if (!ends) expect(fieldOf(alone)).toBe('ground');
    const both = decide(act, matterWith({ ...unheard, ...waits }), { ...input, ground });
    expect(eventOf(both).data).toMatchObject({ endsWait: ends });
  });

  it.each([
    ['gone', gone],
    ['submitted', matterWith({ ...unheard, state: 'submitted' })],
    ['nothing-to-hear', matterWith()],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
