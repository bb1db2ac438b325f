import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { shelf, shortScenario, wrongScenario } from '../testing/scenarios.ts';
import { mostOpen, startLabRun } from './start-lab-run.ts';

const act = startLabRun(shelf);
const typed = { scenario: shortScenario, thoroughness: 'quick' };

describe('start-lab-run', () => {
  it('puts the text that was typed into the line', () => {
    const decision = decide(act, { open: 0, own: null }, typed);
    expect(eventOf(decision).data).toMatchObject({ municipalities: ['0860'], seed: 1, titleDa: 'Kort' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'lab_run', row: { scenario: shortScenario, state: 'queued', made_by: anna.id } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm satte laboratoriet i gang med “Kort”.']);
  });

  it('takes the seed that is given', () => {
    expect(eventOf(decide(act, { open: 0, own: null }, { ...typed, seed: '7' })).data).toMatchObject({ seed: 7 });
  });

  const own = { people: { dagpenge: 120, jobparat: 40 }, outside: 10 };

  it('takes the municipality’s own people, in tens', () => {
    const decision = decide(act, { open: 0, own }, { ...typed, ownCases: true });
    expect(eventOf(decision).data).toMatchObject({ ownCases: true });
    expect(writesOf(act, decision)).toMatchObject([{ row: { own_cases: JSON.stringify(own) } }]);
  });

  it.each([
    [
      'another municipality',
      shortScenario.replace('Hjørring', 'Aalborg'),
      own,
      'kun bruges, når I regner på jeres egen kommune',
    ],
    ['figures of before', shortScenario.replace('weeks: 4', 'weeks: 4\nstart: 2022-08-01'), own, 'fra før 2024'],
    ['no cases', shortScenario, { people: {}, outside: 0 }, 'ingen sager'],
  ])('does not take them for %s', (_, scenario, people, words) => {
    const decision = decide(act, { open: 0, own: people }, { ...typed, scenario, ownCases: true });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['not-own', 'ownCases']);
    expect(decision).toMatchObject({ fields: { ownCases: { da: expect.stringContaining(words) } } });
  });

  it('names the line of a scenario that is wrong', () => {
    const decision = decide(act, { open: 0, own: null }, { ...typed, scenario: wrongScenario });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['bad-scenario', 'scenario']);
    expect(decision).toMatchObject({ fields: { scenario: { da: expect.stringMatching(/^Linje 11: /) } } });
  });

  it('lets nobody fill the line', () => {
    expect(codeOf(decide(act, { open: mostOpen, own: null }, typed))).toBe('too-many');
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
