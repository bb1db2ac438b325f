import type { AnyAct } from '../../kernel/act/act.ts';
import { ActRegistry } from '../../kernel/act/registry.ts';
import { lawActs } from '../../law/index.ts';
import { peopleActs } from '../../people/index.ts';

const registry = new ActRegistry([...peopleActs, ...lawActs]);

/** The act of that name, as everybody else does it. */
export function actNamed(name: string): AnyAct {
  const found = registry.get(name);
  if (!found) throw new Error(`No act is named ${name}.`);
  return found;
}
