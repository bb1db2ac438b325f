import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { RunLine, RunState } from '../queries/runs.ts';
import { cancelLabRun as act } from './cancel-lab-run.ts';

const runId = uuid(7);
const runIn = (state: RunState): RunLine => ({
  id: runId,
  title: { da: 'Kort', en: 'Short' },
  municipalities: [],
  thoroughness: 'quick',
  seed: 1,
  state,
  stepsDone: 0,
  steps: 0,
  madeByName: 'Anna Holm',
  madeAt: instant(testNow),
  version: 1,
});

describe('cancel-lab-run', () => {
  it.each(['queued', 'running'] as const)('stops a run that is %s', (state) => {
    const decision = decide(act, { run: runIn(state) }, { runId });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'lab_run', key: { id: runId }, set: { state: 'cancelled' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm stoppede kørslen “Kort”.']);
  });

  it.each(['done', 'failed', 'cancelled', 'interrupted'] as const)('leaves a run that is %s', (state) => {
    expect(codeOf(decide(act, { run: runIn(state) }, { runId }))).toBe('run-ended');
  });

  it('knows when there is none', () => {
    expect(codeOf(decide(act, { run: null }, { runId }))).toBe('run-gone');
  });
});
