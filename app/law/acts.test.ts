import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldMeta } from '../kernel/act/field.ts';
import { openApi } from '../kernel/act/openapi.ts';
import { ActRegistry } from '../kernel/act/registry.ts';
import { readability } from '../kernel/text/readability.ts';
import { peopleActs } from '../people/index.ts';
import { lawActs } from './acts.ts';
import { personQuestions } from './questions.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

const fieldsOf = (shape: object) =>
  Object.entries(shape as Record<string, z.ZodType>).map(([name, schema]) => ({ name, meta: fieldMeta(schema) }));

describe('the acts of the law module', () => {
  it('have names of their own beside those of people, and one OpenAPI description together', () => {
    const acts = new ActRegistry([...peopleActs, ...lawActs]).all();
    const paths = Object.keys((openApi(acts, '1') as { paths: object }).paths);
    expect(paths).toEqual(expect.arrayContaining(lawActs.map(({ name }) => `/api/acts/${name}`)));
    expect(paths).toHaveLength(peopleActs.length + lawActs.length);
  });

  it.each(lawActs.map((act) => [act.name, act] as const))('%s is declared whole', (_name, act) => {
    for (const text of [act.title, act.submit, ...(act.lead ? [act.lead] : [])])
      expect([text.da, text.en].every((one) => one.trim().length > 2)).toBe(true);
    expect(act.minutes).toBeGreaterThan(0);
    expect(act.minutes).toBeLessThanOrEqual(5);
    for (const { relations } of act.who) expect(relations.includes('authority')).toBe(act.caseOf === null);
    if (act.basis !== 'none') {
      expect(act.basis.law).toMatch(/\((LBK|BEK) \d+\/\d{4}\)$/);
      expect(act.basis.url).toMatch(/^https:\/\/www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+$/);
    }
    if (act.reasonField) expect(Object.keys(act.input.shape)).toContain(act.reasonField);
    for (const { name, meta } of fieldsOf(act.input.shape)) {
      const listed = meta?.choices !== undefined || act.choices !== undefined;
      if (['select', 'radio'].includes(meta?.control ?? '')) expect([name, listed]).toEqual([name, true]);
    }
  });

  it('mark what is about private life, so that it reaches no log and no address', () => {
    const reason = fieldsOf(lawActs.find(({ name }) => name === 'answer-law-question')?.input.shape ?? {});
    expect(reason.find(({ name }) => name === 'reason')?.meta?.personal).toBe(true);
  });
});

describe('the texts', () => {
  it('have no sentence over 25 words, and the same slots in both languages', () => {
    const slots = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted();
    for (const [key, text] of Object.entries(da)) {
      expect(readability(text).longest.words, key).toBeLessThanOrEqual(25);
      expect(slots(text), key).toEqual(slots(en[key as keyof typeof en]));
    }
  });

  it('ask staff questions that a yes or a no answers, in both languages', () => {
    expect(personQuestions.length).toBeGreaterThan(50);
    for (const { id, text, help, cites } of personQuestions) {
      expect([id, text.da.trim().endsWith('?'), text.en.trim().endsWith('?')]).toEqual([id, true, true]);
      expect([id, help.da.length > 0, help.en.length > 0, cites.length > 0]).toEqual([id, true, true, true]);
      // The act takes ids up to 120 characters.
      expect(id.length).toBeLessThanOrEqual(120);
    }
  });
});
