import { instant } from '@fodfaeste/law/dates';
import { uuid } from '../../../people/testing/decide.ts';
import type { LabRun } from '../../queries/runs.ts';
import type { HearingBlock } from '../block.ts';
import type { Hearing, HearingComment } from '../queries.ts';
import { reportWith } from './report.ts';

const at = instant('2026-11-24T09:00:00.000Z');
export const theRun = uuid(60);
export const theHearing = uuid(61);
export const theComment = uuid(62);

export const runWith = (over: Partial<LabRun> = {}): LabRun => ({
  id: theRun,
  title: { da: 'En prøve', en: 'A trial' },
  municipalities: ['0860'],
  thoroughness: 'quick',
  seed: 1,
  state: 'done',
  stepsDone: 2,
  steps: 2,
  madeByName: 'Dorte Dahl',
  madeAt: at,
  version: 2,
  scenario: 'format: 1',
  report: reportWith(),
  failure: null,
  engineVersion: '0.1.0',
  dataVersion: 'made-up',
  ...over,
});

export const twoBlocks: readonly HearingBlock[] = [
  { key: 'proposal', heading: 'Det foreslås', text: 'Der spares.' },
  { key: 'own', heading: 'Vores egne ord', text: '' },
];

export const hearingWith = (over: Partial<Hearing> = {}): Hearing => ({
  id: theHearing,
  runId: theRun,
  title: 'Høringssvar: En prøve',
  language: 'da',
  state: 'draft',
  madeByName: 'Dorte Dahl',
  madeAt: at,
  updatedByName: 'Dorte Dahl',
  updatedAt: at,
  version: 3,
  blocks: twoBlocks,
  ...over,
});

export const commentWith = (over: Partial<HearingComment> = {}): HearingComment => ({
  id: theComment,
  hearingId: theHearing,
  block: 'proposal',
  words: 'Det går ud over virksomhederne.',
  byId: uuid(100),
  byName: 'Anna Holm',
  at,
  ...over,
});
