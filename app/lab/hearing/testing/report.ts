import {
  type Figure,
  flows,
  type Gets,
  type Group,
  type GroupRow,
  gets,
  type Need,
  type Needed,
  needs,
  type Purse,
  purses,
} from '@fodfaeste/lab';
import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { LabReport } from '../../report.ts';
import type { ToDraft } from '../draft/context.ts';

export const figure = (middle: number, effects: Figure['effects'] = [middle, middle]): Figure => ({
  middle,
  effects,
  chance: [Math.min(...effects), Math.max(...effects)],
});
const still = (value: number) => ({ before: figure(value), after: figure(value), difference: figure(0) });
const changed = (before: number, low: number, high: number) => {
  const middle = (low + high) / 2;
  return {
    before: figure(before),
    after: figure(before + middle, [before + low, before + high]),
    difference: figure(middle, [low, high]),
  };
};

type Row = Partial<Record<Gets, GroupRow['gets'][Gets]>>;
export const groupRow = (group: Group, over: Row = {}, of: Partial<GroupRow> = {}): GroupRow => ({
  group,
  people: figure(1000),
  gets: { ...(Object.fromEntries(gets.map((one) => [one, still(100)])) as GroupRow['gets']), ...over },
  lost: 0,
  takesOver: 'nothing-lost',
  isSure: false,
  ...of,
});

const day = plainDate('2026-08-03');
const steady = (value: number): Need => ({ before: figure(value), after: figure(value) });

/** A made-up answer: sick-listed lose talks for certain, others perhaps, and the money hangs on what is not known. */
export const reportWith = (over: Partial<LabReport['answer']> = {}, of: Partial<LabReport> = {}): LabReport => ({
  title: { da: 'En prøve', en: 'A trial' },
  era: 'latest',
  start: day,
  municipalities: ['0860'],
  ownCases: null,
  thoroughness: 'quick',
  changes: { da: ['Der spares 10 procent fra første dag.'], en: ['10 per cent is saved from the first day.'] },
  source: 'Lovforslag L 1',
  demands: [
    {
      law: 'today',
      words: { da: 'Loven i dag', en: 'The law today' },
      day: day as PlainDate,
      packs: ['reform-1b'],
      duties: 154,
      groupOnly: 78,
      owed: [
        { group: 'dagpenge', talks: 3210.4, fundTalks: 1500, offers: 420 },
        { group: 'sygedagpenge', talks: 1000, fundTalks: 0, offers: 0 },
      ],
    },
  ],
  answer: {
    weeks: 208,
    seed: 1,
    runs: { draws: 41, chances: 16, people: 3623 },
    day,
    dataVersion: 'made-up',
    laws: [{ day, packs: ['reform-1b'], duties: 154, groupOnly: 78 }],
    who: [
      groupRow(
        'sygedagpenge',
        { talks: changed(1000, -234, -181), jobs: changed(100, -3, 4), benefitWeeks: changed(5200, 52, 260) },
        { lost: 0.2, takesOver: 'nobody', isSure: true },
      ),
      groupRow('aktivitetsparat', { offers: changed(100, -9, 2) }, { lost: 0.05, takesOver: 'company' }),
      groupRow('dagpenge', { talks: changed(400, 12, 40) }, { lost: -0.08, isSure: true }),
    ],
    charts: {} as LabReport['answer']['charts'],
    flows: {
      onBenefit: changed(1000, 1, 5),
      all: Object.fromEntries(flows.map((flow) => [flow, changed(200, -9, 4)])) as LabReport['answer']['flows']['all'],
      byGroup: [],
    },
    money: {
      ...(Object.fromEntries(purses.map((purse) => [purse, still(1e9)])) as Record<Purse, ReturnType<typeof still>>),
      'municipality-effort': changed(5e9, -5.3e8, -4.61e8),
      municipality: changed(6e9, -2e8, 3e8),
    },
    needs: {
      ...(Object.fromEntries(needs.map((one) => [one, steady(10)])) as Record<Needed, Need>),
      unregulatedHours: { before: figure(5000), after: figure(900, [850, 1100]) },
    },
    assumptions: [
      {
        id: 'talk',
        words: { da: 'En samtale mere', en: 'One more talk' },
        groups: ['dagpenge'],
        during: [1.02, 1.1],
        after: [1, 1],
        strength: 'medium',
        standing: 'evidence',
        evidence: [],
        weight: 0.6,
      },
    ],
    silence: [{ da: 'Det ved vi kun lidt om.', en: 'Little is known of that.' }],
    grey: ['sygedagpenge', 'aktivitetsparat'],
    origins: [],
    ...over,
  },
  ...of,
});

export const toDraft = (over: Partial<ToDraft> = {}): ToDraft => ({
  report: reportWith(),
  lang: 'da',
  engineVersion: '0.1.0',
  months: { from: '2025M08', to: '2026M07' },
  municipalities: [{ code: '0860', name: 'Hjørring' }],
  ...over,
});
