import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioAsText } from './as-text.ts';
import { parseScenario } from './parse-scenario.ts';
import { knownFrom } from './testing.ts';
import { anyScenarioOf } from './testing-scenarios.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));
const anyScenario = anyScenarioOf(known);

describe('a scenario as text', () => {
  it('reads again as the same, with names or codes', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseScenario(scenarioAsText(scenario, known), known)).toEqual({ ok: true, scenario });
        expect(parseScenario(scenarioAsText(scenario), known)).toEqual({ ok: true, scenario });
      }),
      { numRuns: 150 },
    );
  });

  it('is what one would write by hand', () => {
    const typed =
      'format: 1\nid: a\ntitle:\n  da: En\n  en: One\nweeks: 52\nmunicipalities:\n  - Hjørring\nfrom:\n  - week: 4\n    saving: 1.1 bn kr (2024)\n    caseload:\n      aktivitetsparat: 80 to 35\n    paid-hours: 33.3 %\n';
    const parsed = parseScenario(typed, known);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(scenarioAsText(parsed.scenario, known)).toBe(typed);
  });
});
