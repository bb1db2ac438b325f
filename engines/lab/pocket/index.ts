/** The door for browsers: the engine without the law, which is asked beforehand. Nothing here may lead to `duties/` or to YAML. */

export { type Brief, type Briefly, briefs } from './brief.ts';
export { changedFrom, type Moves, settingsShown, sizeOfEffect } from './moves.ts';
export { type Pocket, type PocketAsked, pocketOf, questionOfPocket } from './pocket.ts';
export { reckonPocket, runPocket } from './reckon.ts';
