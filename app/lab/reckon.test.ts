import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { reckon } from './reckon.ts';
import { shortScenario } from './testing/scenarios.ts';

const task = { scenario: shortScenario, here: null, ownCases: null, thoroughness: 'quick', seed: 1 } as const;
const answerOf = (over: object) => reckon(path.join(rootFolder(), 'data'), { ...task, ...over }, () => {});

describe('a reckoned question', () => {
  const report = answerOf({ ownCases: { people: { dagpenge: 120, fleksjob: 30 }, outside: 0 } });

  it('stands on the municipality’s own people where they are given', () => {
    const people = new Map(report.answer.who.map((row) => [row.group, row.people.middle]));
    // Four weeks on, some have come and some have left.
    expect(people.get('dagpenge')).toBeGreaterThan(90);
    expect(people.get('dagpenge')).toBeLessThan(150);
    expect(people.get('jobparat') ?? 0).toBeLessThan(5);
    expect(report.ownCases?.people).toEqual({ dagpenge: 120, fleksjob: 30 });
    expect(report.answer.origins[0]).toMatchObject({ what: 'stock of 0860', standing: 'counted' });
  });

  it('owes them what the law owes so many', () => {
    const [now] = report.demands;
    expect(now?.owed.find(({ group }) => group === 'aktivitetsparat')).toMatchObject({ talks: 0, offers: 0 });
    expect(now?.owed.find(({ group }) => group === 'dagpenge')?.fundTalks).toBeGreaterThan(0);
  });
});
