import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../../people/testing/decide.ts';
import { hearingWith, theHearing, twoBlocks } from '../testing/hearings.ts';
import { changeHearing as act } from './change-hearing.ts';

const [first, own] = twoBlocks;
const blocks = [first, { ...own, text: 'Vi mener noget andet.\r\nDet er vigtigt.\n' }];
const typed = { hearingId: theHearing, version: '3', title: 'Svar fra os', blocks };

describe('change-hearing', () => {
  it('writes the words and counts the version up', () => {
    const decision = decide(act, { hearing: hearingWith() }, typed);
    expect(eventOf(decision).data).toMatchObject({ title: 'Svar fra os', version: 4 });
    expect(eventOf(decision).data).not.toHaveProperty('blocks');
    const kept = JSON.stringify([first, { ...own, text: 'Vi mener noget andet.\nDet er vigtigt.' }]);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'lab_hearing', set: { title: 'Svar fra os', blocks: kept, version: 4 } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm rettede “Svar fra os”.']);
  });

  it('refuses when a colleague was faster, and names them', () => {
    const decision = decide(act, { hearing: hearingWith({ version: 4, updatedByName: 'Bo Dahl' }) }, typed);
    expect(codeOf(decision)).toBe('changed-meanwhile');
    expect(decision).toMatchObject({ text: { da: expect.stringContaining('Bo Dahl') } });
  });

  it.each([
    ['hearing-gone', null, {}],
    ['hearing-finished', hearingWith({ state: 'finished' }), {}],
    ['other-blocks', hearingWith(), { blocks: [first] }],
    ['nothing-changed', hearingWith(), { title: hearingWith().title, blocks: twoBlocks }],
  ])('refuses: %s', (code, hearing, over) => {
    expect(codeOf(decide(act, { hearing }, { ...typed, ...over }))).toBe(code);
  });

  it('takes no CPR number, in words or heading', () => {
    for (const wrong of [{ text: 'Hun er 010190-1234' }, { heading: '010190-1234' }])
      expect(act.input.safeParse({ ...typed, blocks: [{ ...first, ...wrong }, own] }).success).toBe(false);
  });
});
