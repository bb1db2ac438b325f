import { ask, type Runs } from '../answer/ask.ts';
import { type Brief, briefOf } from './brief.ts';
import { type Pocket, type PocketAsked, questionOfPocket } from './pocket.ts';

/** Asks a pocket to the end. */
export function runPocket(pocket: Pocket, asked: PocketAsked): Runs {
  const runs = ask(questionOfPocket(pocket, asked));
  for (let step = runs.next(); ; step = runs.next()) if (step.done) return step.value;
}

export const reckonPocket = (pocket: Pocket, asked: PocketAsked): Brief => briefOf(runPocket(pocket, asked));
