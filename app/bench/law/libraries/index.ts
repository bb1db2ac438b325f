import { feelin } from './feelin.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import type { Library } from './library.ts';
import { publicodes } from './publicodes.ts';
import { zenEngine } from './zen-engine.ts';

/** The rules libraries that ours is measured against. */
export const libraries: readonly Library[] = [jsonLogic, zenEngine, publicodes, jsonRulesEngine, feelin];
