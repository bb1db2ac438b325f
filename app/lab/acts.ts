import type { AnyAct } from '../kernel/act/act.ts';
import { cancelLabRun } from './acts/cancel-lab-run.ts';
import { saveLabScenario } from './acts/save-lab-scenario.ts';
import { startLabRun } from './acts/start-lab-run.ts';
import { withdrawLabScenario } from './acts/withdraw-lab-scenario.ts';
import type { LabShelf } from './ground.ts';

/** `shelf`: what scenarios may name, read when the first is asked for. */
export const labActs = (shelf: () => LabShelf): readonly AnyAct[] => [
  startLabRun(shelf),
  cancelLabRun,
  saveLabScenario(shelf),
  withdrawLabScenario,
];
