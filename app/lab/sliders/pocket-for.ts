import { questionOf, usualSettings } from '@fodfaeste/lab';
import { type Pocket, pocketOf } from '@fodfaeste/lab/pocket';
import { eraOf, readGround, readScenario, readShelf } from '../ground.ts';
import { BadScenario } from '../reckon.ts';

/** Which municipality, and the text of the scenario. */
export interface PocketTask {
  readonly code: string;
  readonly scenario: string;
}

/** Few people are made: the pocket holds none of them, only what they are made from. */
const some = { draws: 1, chances: 0, share: 0.01 };

/**
 * What a browser needs to reckon a scenario for one municipality, read from the shipped data. Takes some seconds, most of them the law's.
 * @throws BadScenario where the text is no scenario
 */
export function pocketFor(folder: string, { code, scenario: text }: PocketTask): Pocket {
  const parsed = readScenario(text, readShelf(folder));
  if (!parsed.ok) throw new BadScenario(parsed.problems);
  const ground = readGround(folder, eraOf(parsed.scenario));
  const question = questionOf(ground, parsed.scenario, some, 1, [code]);
  return pocketOf(question, ground.effects, usualSettings.changes);
}
