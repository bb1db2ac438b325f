import type { AnyAct } from '../../../kernel/act/act.ts';
import { fieldMeta, type Paragraph } from '../../../kernel/act/field.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';

/** What one act of the platform asks of somebody, and which paragraph stands behind it. */
export interface ActDemand {
  readonly name: string;
  readonly title: Bilingual;
  readonly basis: Paragraph | 'none';
  readonly minutes: number;
  /** Mandatory fields that a paragraph demands, and those without which the act says nothing. */
  readonly byLaw: number;
  readonly byMeaning: number;
}

/** The register of demands, read from the declarations: nothing is written twice. */
export function actDemands(acts: readonly AnyAct[]): readonly ActDemand[] {
  return acts
    .map(({ name, title, basis, minutes, input }): ActDemand => {
      const metas = Object.values(input.shape as Record<string, Parameters<typeof fieldMeta>[0]>).map(fieldMeta);
      const visible = metas.filter((meta) => meta !== undefined && meta.control !== 'hidden');
      return {
        name,
        title,
        basis,
        minutes,
        byLaw: visible.filter((meta) => meta?.mandatory?.because === 'law').length,
        byMeaning: visible.filter((meta) => meta?.mandatory?.because === 'meaningless-without').length,
      };
    })
    .sort((a, b) => Number(a.basis === 'none') - Number(b.basis === 'none') || (a.title.da < b.title.da ? -1 : 1));
}
