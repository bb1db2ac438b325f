import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioAsText } from './as-text.ts';
import { scenarioInWords } from './in-words.ts';
import { decodeFromLink, encodeForLink } from './link.ts';
import { parseScenario } from './parse-scenario.ts';
import { knownFrom } from './testing.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));

const folder = new URL('../../../data/lab/scenarios/', import.meta.url);
const files = readdirSync(folder).toSorted();
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('the scenarios that ship', () => {
  it('answer the questions of the day', () => {
    expect(files.map((file) => file.replace('.yaml', ''))).toEqual([
      'a-kasse-first-months',
      'baseline',
      'guidance-ceiling',
      'hjoerring',
      'jobcentre-closed',
      'kl-2022',
      'more-upskilling',
      'paid-hours-first',
      'reform-75',
      'saving-2-7',
      'saving-2022-24',
      'saving-3',
      'steady-caseworker',
      'suspension-2020',
    ]);
  });

  it.each(files)('%s is read, says what it asks, and survives text and link', (file) => {
    const parsed = parseScenario(textOf(file), known);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { scenario } = parsed;
    expect(`${scenario.id}.yaml`).toBe(file);
    expect(scenario.asks).not.toBeNull();
    if (scenario.id !== 'baseline') expect(scenario.source).not.toBeNull();
    expect(parseScenario(scenarioAsText(scenario, known), known)).toEqual(parsed);
    const link = encodeForLink(scenario);
    expect(link.length).toBeLessThan(900);
    expect(decodeFromLink(link, known)).toEqual({ ok: true, scenario: { ...scenario, asks: null, description: null } });
    for (const lang of ['da', 'en'] as const)
      for (const sentence of scenarioInWords(scenario, lang, known))
        expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*[^ ,.]\.$/);
  });

  it('never take a quotation for a figure', () => {
    expect(textOf('suspension-2020.yaml')).not.toMatch(/voluntary: 80/);
  });
});
