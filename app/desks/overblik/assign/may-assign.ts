import type { AnyAct } from '../../../kernel/act/act.ts';
import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { type Actor, hasRole } from '../../../kernel/identity/actor.ts';

export const assignAct = (acts: ActRegistry): AnyAct | undefined => acts.get('assign-contact-person');

/** Whether the role may do it to anybody at all; whether to this citizen, the act itself decides. */
export const mayAssign = (acts: ActRegistry, actor: Actor): boolean =>
  assignAct(acts)?.who.some(({ roles }) => hasRole(actor, ...roles)) ?? false;
