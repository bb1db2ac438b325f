import { type Brief, briefs, type Pocket } from '@fodfaeste/lab/pocket';
import { describe, expect, it } from 'vitest';
import { asking } from './asking.ts';
import { movesInLink, movesOf, startOf } from './controls.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { cellsOf } from './results.ts';

const settings = { budget: 1, caseload: {}, offers: {}, paidHours: 1, changes: 0.5 };
const plan = (over: object) => ({ from: [{ week: 0, settings: { ...settings, ...over } }] });
const pocket = {
  before: plan({}),
  after: plan({ budget: 0.9, caseload: { dagpenge: 0.4375 }, changes: 0 }),
  changesToday: 0.5,
} as unknown as Pocket;

describe('the sliders', () => {
  it('stand where the scenario has them', () => {
    const names = ['budget', 'caseload.dagpenge', 'caseload.jobparat', 'changes', 'offers.praktik', 'effects.talk'];
    expect(names.map((name) => startOf(name, pocket))).toEqual([90, 44, 100, 0, 100, 50]);
  });

  it('tell what was moved, and nothing else', () => {
    const values = [
      { name: 'budget', start: 90, value: 80 },
      { name: 'caseload.dagpenge', start: 44, value: 44 },
      { name: 'offers.praktik', start: 100, value: 150 },
      { name: 'offers.mentor', start: 100, value: 0 },
    ];
    expect(movesOf(values)).toEqual({ budget: 0.8, offers: { praktik: 1.5, mentor: 0 } });
    expect(movesInLink(values)).toBe('budget:0.8~offers.praktik:1.5~offers.mentor:0');
  });

  it('ask one question at a time, the latest first, roughly before finely', () => {
    const sentTo: ToWorker[] = [];
    const worker = { postMessage: (message: ToWorker) => sentTo.push(message) } as unknown as Worker;
    const heard: boolean[] = [];
    const asks = asking(worker, pocket, 1, { answer: (_brief, _ms, isLast) => heard.push(isLast), failed: () => {} });
    const answer = () =>
      worker.onmessage?.call(worker, {
        data: { kind: 'brief', brief: {}, ms: 1 },
      } as MessageEvent<FromWorker>);
    const sizes = [
      { draws: 1, chances: 0, people: 10 },
      { draws: 5, chances: 2, people: 10 },
    ];
    for (const budget of [0.9, 0.8, 0.7]) asks.ask({ budget }, sizes);
    for (let one = 0; one < 3; one += 1) answer();
    const questions = sentTo.flatMap((one) => (one.kind === 'ask' ? [[one.moves.budget, one.size.draws]] : []));
    expect(questions).toEqual([
      [0.9, 1],
      [0.7, 1],
      [0.7, 5],
    ]);
    expect(heard).toEqual([false, false, true]);
  });

  it('show the wider end of both bands, in the language of the page', () => {
    const figure = (middle: number) => ({ middle, effects: [middle, middle], chance: [middle, middle] }) as const;
    const difference = { middle: -1234, effects: [-2000, -1000], chance: [-1500, 3.14] } as const;
    const brief = Object.fromEntries(
      briefs.map((one) => [one, { before: figure(5e9), after: figure(4e9), difference }]),
    ) as unknown as Brief;
    expect(cellsOf(brief, 'talks', 'da', false).slice(2)).toEqual(['−1.230', '−2.000 til +3,1']);
    expect(cellsOf(brief, 'effort', 'en', true)).toEqual(['50', '40', '0', '…']);
  });
});
