import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldMeta } from '../kernel/act/field.ts';
import { openApi } from '../kernel/act/openapi.ts';
import { ActRegistry } from '../kernel/act/registry.ts';
import { readability } from '../kernel/text/readability.ts';
import { peopleActs } from '../people/index.ts';
import { planActs } from '../plan/index.ts';
import { meetingActs } from './acts.ts';
import { meetingsDa, meetingsEn } from './text.ts';

describe('the acts of meetings', () => {
  it('have names of their own, and one OpenAPI description with people and plan', () => {
    const acts = new ActRegistry([...peopleActs, ...planActs, ...meetingActs]).all();
    const paths = Object.keys((openApi(acts, '1') as { paths: object }).paths);
    expect(paths).toEqual(expect.arrayContaining(meetingActs.map(({ name }) => `/api/acts/${name}`)));
  });

  it.each(meetingActs.map((act) => [act.name, act] as const))('%s is declared whole', (_name, act) => {
    expect(act.minutes).toBeGreaterThan(0);
    expect(act.minutes).toBeLessThanOrEqual(5);
    for (const { relations } of act.who) expect(relations.includes('authority')).toBe(act.caseOf === null);
    if (act.reasonField) expect(Object.keys(act.input.shape)).toContain(act.reasonField);
    for (const [name, schema] of Object.entries(act.input.shape as Record<string, z.ZodType>)) {
      const meta = fieldMeta(schema);
      const listed = meta?.choices !== undefined || act.choices !== undefined;
      if (['select', 'radio'].includes(meta?.control ?? '')) expect([name, listed]).toEqual([name, true]);
      // What people write is private, and reaches no log.
      if (meta?.control === 'textarea') expect([name, meta.personal]).toEqual([name, true]);
    }
  });

  it('ask for nothing to close a talk but which case it is', () => {
    const hold = meetingActs.find(({ name }) => name === 'hold-meeting');
    const mandatory = Object.entries(hold?.input.shape ?? {}).filter(
      ([, schema]) => fieldMeta(schema as z.ZodType)?.mandatory,
    );
    expect(mandatory.map(([name]) => name)).toEqual(['caseId']);
  });
});

describe('the texts', () => {
  const texts = Object.entries(meetingsDa);
  const toCitizens = texts.filter(
    ([key]) =>
      key.includes('citizen') ||
      key.startsWith('rules.') ||
      /^(book|move|cancel|hear|ask|take|giveup|fundchoice)\./.test(key),
  );

  it('have no sentence over 25 words, and nothing empty in English', () => {
    for (const [key, text] of texts) {
      expect(readability(text).longest.words, key).toBeLessThanOrEqual(25);
      expect(meetingsEn[key as keyof typeof meetingsEn].trim().length, key).toBeGreaterThan(0);
    }
  });

  it('to citizens stay under LIX 35 and speak of no duty or sanction', () => {
    const whole = toCitizens.map(([, text]) => text.replace(/\{[^}]*\}/g, 'Anna')).join(' ');
    expect(readability(whole).lix).toBeLessThan(35);
    for (const [key, text] of toCitizens)
      expect(text, key).not.toMatch(/sanktion|pligt|udeblev|træk|sagsbehandling|initiativ|afholde/i);
  });
});
