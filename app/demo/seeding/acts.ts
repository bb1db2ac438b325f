import { dialogueActs } from '../../dialogue/index.ts';
import { jobSearchActs } from '../../jobsearch/index.ts';
import type { AnyAct } from '../../kernel/act/act.ts';
import { ActRegistry } from '../../kernel/act/registry.ts';
import { lawActs } from '../../law/index.ts';
import { meetingActs } from '../../meetings/index.ts';
import { peopleActs } from '../../people/index.ts';
import { planActs } from '../../plan/index.ts';

const registry = new ActRegistry([
  ...peopleActs,
  ...lawActs,
  ...planActs,
  ...jobSearchActs,
  ...meetingActs,
  ...dialogueActs,
]);

/** The act of that name, as everybody else does it. */
export function actNamed(name: string): AnyAct {
  const found = registry.get(name);
  if (!found) throw new Error(`No act is named ${name}.`);
  return found;
}
