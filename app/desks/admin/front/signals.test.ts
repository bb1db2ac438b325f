import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { type Findings, signals, toLookAt } from './signals.ts';

const now = '2026-11-24T09:42:00.000Z';
const calm: Findings = {
  health: { status: 'ok' },
  deadJobs: 0,
  oldestWaitingSeconds: 3,
  backup: { at: instant('2026-11-24T02:00:00.000Z'), bytes: 1 },
  gaps: { citizensWithoutContact: 0, openCases: 10, staffWithoutTeam: 0, staffWithoutRole: 0, administrators: 2 },
  contact: { phone: '72333333', email: 'x@example.dk' },
  now,
};
const levelOf = (found: Findings, about: string) => signals(found).find((signal) => signal.about === about)?.level;

describe('signals', () => {
  it('are all fine in a calm house', () => {
    expect(signals(calm).map(({ level }) => level)).toEqual(Array(9).fill('fine'));
    expect(toLookAt(signals(calm))).toBe(0);
  });

  it.each([
    ['program', { health: { status: 'down' } }, 'urgent'],
    ['program', { health: { status: 'degraded' } }, 'attention'],
    ['dead-jobs', { deadJobs: 1 }, 'urgent'],
    ['waiting-jobs', { oldestWaitingSeconds: 600 }, 'attention'],
    ['waiting-jobs', { oldestWaitingSeconds: 599 }, 'fine'],
    ['waiting-jobs', { oldestWaitingSeconds: null }, 'fine'],
    ['backup', { backup: null }, 'unknown'],
    ['backup', { backup: { at: instant('2026-11-23T07:42:00.000Z'), bytes: 1 } }, 'attention'],
    ['backup', { backup: { at: instant('2026-11-23T07:43:00.000Z'), bytes: 1 } }, 'fine'],
    ['contact-persons', { gaps: { ...calm.gaps, citizensWithoutContact: 3 } }, 'attention'],
    ['teams', { gaps: { ...calm.gaps, staffWithoutTeam: 1 } }, 'attention'],
    ['roles', { gaps: { ...calm.gaps, staffWithoutRole: 1 } }, 'attention'],
    ['administrators', { gaps: { ...calm.gaps, administrators: 1 } }, 'attention'],
    ['reachable', { contact: { phone: '72333333' } }, 'attention'],
    ['reachable', { contact: {} }, 'attention'],
  ] as const)('%s: %o is %s', (about, change, level) => {
    expect(levelOf({ ...calm, ...change }, about)).toBe(level);
  });

  it('put the worst first and count what somebody can do something about', () => {
    const found = signals({ ...calm, deadJobs: 2, backup: null, contact: {} });
    expect(found.map(({ about }) => about).slice(0, 3)).toEqual(['dead-jobs', 'reachable', 'backup']);
    expect(toLookAt(found)).toBe(2);
  });

  it('say nothing of backups where nobody keeps count of them', () => {
    expect(levelOf({ ...calm, backup: undefined }, 'backup')).toBeUndefined();
  });
});
