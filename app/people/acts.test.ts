import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldMeta } from '../kernel/act/field.ts';
import { openApi } from '../kernel/act/openapi.ts';
import { ActRegistry } from '../kernel/act/registry.ts';
import { readability } from '../kernel/text/readability.ts';
import { peopleActs } from './acts.ts';
import { peopleDa, peopleEn } from './text.ts';

const fieldsOf = (shape: object) =>
  Object.entries(shape as Record<string, z.ZodType>).map(([name, schema]) => ({
    name,
    schema,
    meta: fieldMeta(schema),
  }));

describe('the acts of the people module', () => {
  it('have names of their own, and one OpenAPI description together', () => {
    const acts = new ActRegistry(peopleActs).all();
    const paths = Object.keys((openApi(acts, '1') as { paths: object }).paths);
    expect(paths.toSorted()).toEqual(peopleActs.map(({ name }) => `/api/acts/${name}`).toSorted());
  });

  it.each(peopleActs.map((act) => [act.name, act] as const))('%s is declared whole', (_name, act) => {
    for (const text of [act.title, act.submit, ...(act.lead ? [act.lead] : [])])
      expect([text.da, text.en].every((one) => one.trim().length > 2)).toBe(true);
    expect(act.minutes).toBeGreaterThan(0);
    expect(act.minutes).toBeLessThanOrEqual(5);
    expect(act.who.length).toBeGreaterThan(0);
    for (const { relations } of act.who) expect(relations.includes('authority')).toBe(act.caseOf === null);
    if (act.basis !== 'none') {
      expect(act.basis.law).toMatch(/\((LBK|BEK) \d+\/\d{4}\)$/);
      expect(act.basis.paragraph).toMatch(/^§ \d+/);
      expect(act.basis.url).toMatch(/^https:\/\/www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+$/);
    }
    if (act.reasonField) expect(Object.keys(act.input.shape)).toContain(act.reasonField);
    for (const { name, meta } of fieldsOf(act.input.shape)) {
      const listed = meta?.choices !== undefined || act.choices !== undefined;
      if (['select', 'radio', 'checkboxes'].includes(meta?.control ?? '')) expect([name, listed]).toEqual([name, true]);
      if (meta?.mandatory?.because === 'law') expect(meta.mandatory.law).toMatch(/\(.+\)$/);
    }
  });

  it('mark what is about private life, so that it reaches no log and no address', () => {
    const unmarked = peopleActs
      .filter(({ caseOf, name }) => caseOf !== null || name === 'register-citizen')
      .flatMap(({ name, input }) =>
        fieldsOf(input.shape).flatMap(({ name: field, meta }) =>
          meta && ['text', 'textarea', 'email', 'tel'].includes(meta.control) && !meta.personal
            ? [`${name}.${field}`]
            : [],
        ),
      );
    expect(unmarked).toEqual([]);
  });
});

describe('the texts', () => {
  const toCitizens = Object.entries(peopleDa).filter(([key]) => key.includes('.citizen') || key.startsWith('contact.'));

  it('are easy to read for citizens: LIX under 35 all in all', () => {
    expect(toCitizens.length).toBeGreaterThan(30);
    expect(readability(toCitizens.map(([, text]) => text).join('\n')).lix).toBeLessThan(35);
  });

  it('have no sentence of 25 words or more', () => {
    const long = [...Object.entries(peopleDa), ...Object.entries(peopleEn)].filter(
      ([, text]) => readability(text).longest.words >= 25,
    );
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it('name no duty, sanction or paragraph to citizens', () => {
    const stern = toCitizens.filter(([, text]) => /skal du|pligt|sanktion|§|bekendtgørelse/i.test(text));
    expect(stern.map(([key]) => key)).toEqual([]);
  });
});
