import type { Problem, Scenario } from '@fodfaeste/lab';
import type { AnyAct, Permission } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { type LabShelf, readScenario } from './ground.ts';
import { both } from './text.ts';

/** Who asks the lab. */
export const askers: readonly Permission[] = [{ roles: ['manager', 'analyst'], relations: ['authority'] }];

/** What the acts of the lab have in common. */
export const ofLab = {
  basis: 'none',
  aspect: 'lab',
  caseOf: null,
  guards: [],
} as const satisfies Partial<AnyAct>;

/** What is wrong with a text, line by line, in one paragraph. */
export const problemsInWords = (problems: readonly Problem[]): Bilingual => ({
  da: problems.map(({ line, da }) => `Linje ${line}: ${da}`).join(' '),
  en: problems.map(({ line, en }) => `Line ${line}: ${en}`).join(' '),
});

/** The scenario of a text, or the refusal that names the lines. */
export function scenarioOrRefusal(text: string, shelf: LabShelf): Scenario | Refusal {
  const parsed = readScenario(text, shelf);
  if (parsed.ok) return parsed.scenario;
  const words = problemsInWords(parsed.problems);
  return refuse('bad-scenario', both('refused.scenario'), { scenario: words });
}

export const isRefusal = (one: Scenario | Refusal): one is Refusal => 'ok' in one;
