import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { shelf, shortScenario, wrongScenario } from '../testing/scenarios.ts';
import { mostOpen, startLabRun } from './start-lab-run.ts';

const act = startLabRun(shelf);
const typed = { scenario: shortScenario, thoroughness: 'quick' };

describe('start-lab-run', () => {
  it('puts the text that was typed into the line', () => {
    const decision = decide(act, { open: 0 }, typed);
    expect(eventOf(decision).data).toMatchObject({ municipalities: ['0860'], seed: 1, titleDa: 'Kort' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'lab_run', row: { scenario: shortScenario, state: 'queued', made_by: anna.id } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm satte laboratoriet i gang med “Kort”.']);
  });

  it('takes the seed that is given', () => {
    expect(eventOf(decide(act, { open: 0 }, { ...typed, seed: '7' })).data).toMatchObject({ seed: 7 });
  });

  it('names the line of a scenario that is wrong', () => {
    const decision = decide(act, { open: 0 }, { ...typed, scenario: wrongScenario });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['bad-scenario', 'scenario']);
    expect(decision).toMatchObject({ fields: { scenario: { da: expect.stringMatching(/^Linje 11: /) } } });
  });

  it('lets nobody fill the line', () => {
    expect(codeOf(decide(act, { open: mostOpen }, typed))).toBe('too-many');
  });

  it.each([
    ['nothing', { scenario: '  ' }],
    ['somebody’s number', { scenario: `${shortScenario}# 010203-1234` }],
    ['another thoroughness', { thoroughness: 'forever' }],
    ['a seed below nothing', { seed: '-1' }],
  ])('does not read %s', (_, given) => {
    expect(act.input.safeParse({ ...typed, ...given }).success).toBe(false);
  });
});
