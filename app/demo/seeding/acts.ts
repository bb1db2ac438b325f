import type { AnyAct } from '../../kernel/act/act.ts';
import { ActRegistry } from '../../kernel/act/registry.ts';
import { factEventWrites, peopleActs } from '../../people/index.ts';

const registry = new ActRegistry(peopleActs);

/** The act of that name, as everybody else does it. */
export function actNamed(name: string): AnyAct {
  const found = registry.get(name);
  if (!found) throw new Error(`No act is named ${name}.`);
  return found;
}

/**
 * Facts that registers and funds deliver have no act that a person does. In the demo they come in under this name; nothing in
 * the history tells of them.
 */
export const delivered: Pick<AnyAct, 'name' | 'writes' | 'reasonField'> = {
  name: 'facts-delivered',
  writes: factEventWrites,
};
