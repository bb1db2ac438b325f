import type { z } from 'zod';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { fieldMeta, type Mandatory, type Paragraph } from '../../../kernel/act/field.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';

/** A field that somebody must fill in, and why. */
export interface DemandedField {
  readonly label: Bilingual;
  readonly why: Mandatory;
}

/** One act in the register of process demands. */
export interface Demand {
  readonly name: string;
  readonly title: Bilingual;
  readonly basis: Paragraph | null;
  readonly fields: readonly DemandedField[];
  readonly minutes: number;
}

interface DemandSums {
  readonly acts: number;
  readonly withBasis: number;
  readonly fields: number;
  readonly fieldsByLaw: number;
  readonly minutes: number;
}

/** What each act demands of whoever does it. Hidden fields are filled in by the page, so they demand nothing. */
export function demandsOf(acts: readonly AnyAct[]): Demand[] {
  return acts
    .map(({ name, title, basis, minutes, input }) => ({
      name,
      title,
      basis: basis === 'none' ? null : basis,
      minutes,
      fields: Object.values(input.shape as Record<string, z.ZodType>).flatMap((schema): DemandedField[] => {
        const meta = fieldMeta(schema);
        return meta?.mandatory && meta.control !== 'hidden' ? [{ label: meta.label, why: meta.mandatory }] : [];
      }),
    }))
    .toSorted((a, b) => a.title.da.localeCompare(b.title.da, 'da'));
}

export function sumsOf(demands: readonly Demand[]): DemandSums {
  const fields = demands.flatMap((demand) => demand.fields);
  return {
    acts: demands.length,
    withBasis: demands.filter(({ basis }) => basis !== null).length,
    fields: fields.length,
    fieldsByLaw: fields.filter(({ why }) => why.because === 'law').length,
    minutes: demands.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
