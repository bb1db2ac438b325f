import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldMeta } from '../kernel/act/field.ts';
import { openApi } from '../kernel/act/openapi.ts';
import { ActRegistry } from '../kernel/act/registry.ts';
import { readability } from '../kernel/text/readability.ts';
import { planActs } from './acts.ts';
import { planDa, planEn } from './text.ts';

const fieldsOf = (shape: object) =>
  Object.entries(shape as Record<string, z.ZodType>).map(([name, schema]) => ({ name, meta: fieldMeta(schema) }));

describe('the acts of the plan', () => {
  it('have names of their own, and one OpenAPI description together', () => {
    const paths = Object.keys((openApi(new ActRegistry(planActs).all(), '1') as { paths: object }).paths);
    expect(paths.toSorted()).toEqual(planActs.map(({ name }) => `/api/acts/${name}`).toSorted());
  });

  it.each(planActs.map((act) => [act.name, act] as const))('%s is declared whole', (_name, act) => {
    for (const text of [act.title, act.submit, act.lead ?? { da: '', en: '' }])
      expect([text.da, text.en].every((one) => one.trim().length > 2)).toBe(true);
    expect(act.minutes).toBeGreaterThan(0);
    expect(act.minutes).toBeLessThanOrEqual(5);
    if (act.basis !== 'none') expect(act.basis.law).toMatch(/\((LBK|BEK) \d+\/\d{4}\)$/);
    if (act.reasonField) expect(Object.keys(act.input.shape)).toContain(act.reasonField);
    for (const { name, meta } of fieldsOf(act.input.shape)) {
      const listed = meta?.choices !== undefined || act.choices !== undefined;
      if (['select', 'radio', 'checkboxes'].includes(meta?.control ?? '')) expect([name, listed]).toEqual([name, true]);
      if (meta && ['text', 'textarea'].includes(meta.control)) expect([name, meta.personal]).toEqual([name, true]);
    }
  });
});

describe('the texts', () => {
  // Citizens write in the same forms and read the same refusals as staff.
  const toCitizens = Object.entries(planDa).filter(
    ([key]) => !key.includes('.staff.') && !/^(part|minplan|propose\.part|refused\.offer)/.test(key),
  );

  it('are easy to read for citizens: LIX under 35 all in all', () => {
    expect(toCitizens.length).toBeGreaterThan(80);
    expect(readability(toCitizens.map(([, text]) => text).join('\n')).lix).toBeLessThan(35);
  });

  it('have no sentence of 25 words or more', () => {
    const long = [...Object.entries(planDa), ...Object.entries(planEn)].filter(
      ([, text]) => readability(text).longest.words >= 25,
    );
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it('name no duty, sanction or paragraph to citizens', () => {
    const stern = toCitizens.filter(([, text]) => /skal du|pligt|sanktion|§|bekendtgørelse|sagsbehandling/i.test(text));
    expect(stern.map(([key]) => key)).toEqual([]);
  });
});
