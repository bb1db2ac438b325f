import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerWith, thePlacement } from '../testing/placement.ts';
import { recordPlacementAnswer as act } from './record-placement-answer.ts';

const given = { placementId: thePlacement, party: 'company', answer: 'yes', behalfReason: 'said-by-phone' };

describe('record-placement-answer', () => {
  it('writes somebody’s answer down, with who did it and why', () => {
    const decision = decide(act, answerWith(), given);
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'yes', channel: 'on-behalf', behalf_reason: 'said-by-phone', answered_by_name: 'Anna Holm' } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Virksomheden (Carl Café) sagde ja til praktik hos Café Nord. Anna Holm skrev svaret: sagde det i telefonen.',
    ]);
  });

  it('needs the reason, and of the representative the statement', () => {
    const { behalfReason: _, ...without } = given;
    expect(act.input.safeParse({ caseId: uuid(1), ...without }).success).toBe(false);
    const speaker = { ...given, party: 'representative' };
    expect(codeOf(decide(act, answerWith(), speaker))).toBe('ratio-missing');
    expect(codeOf(decide(act, answerWith(), { ...speaker, ratioKept: 'yes' }))).toBeNull();
  });
});
