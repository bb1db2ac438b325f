import type { AnyAct } from '../../kernel/act/act.ts';
import type { Kernel } from '../../kernel/kernel.ts';

function must(kernel: Kernel, name: string): AnyAct {
  const act = kernel.acts.get(name);
  if (!act) throw new Error(`no act ${name}`);
  return act;
}

/** The two acts a company does to a candidate. */
export const companyAnswerActs = (kernel: Kernel) => ({
  interview: must(kernel, 'invite-to-interview'),
  feedback: must(kernel, 'give-candidate-feedback'),
});

export const actNamed = must;
