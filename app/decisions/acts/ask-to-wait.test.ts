import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { gone, maja, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { askToWait } from './ask-to-wait.ts';

const act = askToWait(testKinds);
const input = { decisionId: theDecision };

describe('ask-to-wait', () => {
  it.each(['draft', 'submitted'] as const)('stops a %s from being signed', (state) => {
    const decision = decide(act, matterWith({ state }), input, { actor: maja });
    expect(writesOf(act, decision)[0]).toMatchObject({ table: 'decision', set: { wait_wanted_at: testNow } });
    expect(said(act, decision)).toEqual({
      citizen: [
        'Du bad os vente med at tage stilling til, om du kan slippe for selv at booke. Du vil sige noget først.',
      ],
      staff: ['Borgeren vil sige noget, før det bliver afgjort: Fritagelse for at booke (it).'],
    });
  });

  it.each([
    ['gone', gone],
    ['decided', matterWith({ state: 'signed' })],
    ['waits-already', matterWith({ waitWantedAt: testNow })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input, { actor: maja }))).toBe(code);
  });
});
