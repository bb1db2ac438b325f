import type { JobSearch } from '../../jobsearch/index.ts';
import type { ActContext, AnyAct } from '../../kernel/act/act.ts';
import { fieldMeta } from '../../kernel/act/field.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';

/** What the form for a line knows before anybody has typed: the act's own labels and first values, and companies from earlier lines. */
export interface LogFields {
  readonly label: (name: string) => string;
  readonly known: Readonly<Record<string, string | undefined>>;
  readonly companies: readonly string[];
}

const mostCompanies = 20;

export async function logFields(
  tx: Tx,
  act: AnyAct,
  context: ActContext,
  caseId: string,
  search: JobSearch,
  lang: Lang,
): Promise<LogFields> {
  const first = (await act.prefill?.(tx, context, caseId)) ?? {};
  return {
    label: (name) => {
      const meta = fieldMeta(act.input.shape[name]);
      return meta ? inLang(meta.label, lang) : name;
    },
    known: Object.fromEntries(
      Object.entries(first).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
    ),
    companies: [...new Set(search.entries.flatMap(({ company }) => company ?? []))].slice(0, mostCompanies),
  };
}
