import { type Block, longestRun, type Scenario, type Turns } from '@fodfaeste/lab';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { textOf } from '../../acts/form-body.ts';
import { labDeskText } from '../text.ts';
import { controls, type Draft, together } from './controls.ts';
import { typedNumber } from './typed.ts';

/** Where nothing is changed yet, the first change stands ready to be typed. */
const noBlock: Block = { when: { week: 0 }, turns: {} };
export const blocksOf = ({ from }: Pick<Scenario, 'from'>): readonly Block[] => (from.length === 0 ? [noBlock] : from);

export const fieldName = (block: number, control: string): string => `b${block}-${control}`;

/** What the fields of a scenario hold. */
export function valuesOf(scenario: Scenario, lang: Lang): Readonly<Record<string, string>> {
  const { municipalities, weeks, title } = scenario;
  return {
    title: title[lang],
    where: municipalities === 'all' ? 'all' : municipalities.length === 1 ? (municipalities[0] ?? 'all') : 'kept',
    weeks: String(weeks),
    ...Object.fromEntries(
      blocksOf(scenario).flatMap(({ turns }, at) =>
        controls.map(({ name, show }) => [fieldName(at, name), show(turns, lang)] as const),
      ),
    ),
  };
}

type Read =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * The scenario with what was typed in its fields. A field that shows what it showed changes nothing, so that what only the text can say
 * (a caseload from one number to another, a year of prices) is not lost.
 */
export function changedScenario(scenario: Scenario, form: RawForm, lang: Lang, codes: readonly string[]): Read {
  const shown = valuesOf(scenario, lang);
  const typed = (name: string) => textOf(form, name) ?? shown[name] ?? '';
  const t = labDeskText(lang);
  const problems: FieldProblem[] = [];
  const weeks = typedNumber(typed('weeks'));
  if (weeks === null || !Number.isInteger(weeks) || weeks < 1 || weeks > longestRun)
    problems.push({ field: 'weeks', message: t('control.wrong.weeks') });
  const from = blocksOf(scenario).map(({ when, turns }, at): Block => {
    const here = Object.fromEntries(controls.map(({ name }) => [name, typed(fieldName(at, name))]));
    const changed = changedNames(here, (name) => shown[fieldName(at, name)] ?? '');
    const into: Draft = { ...turns };
    for (const { name, put } of controls) {
      if (!changed.has(name)) continue;
      const wrong = put(here[name] ?? '', into, here);
      if (wrong !== null) problems.push({ field: fieldName(at, name), message: t(wrong as 'control.wrong.percent') });
    }
    return { when, turns: into satisfies Turns };
  });
  if (problems.length > 0) return { ok: false, problems };
  const where = typed('where');
  return {
    ok: true,
    scenario: {
      ...scenario,
      title: titleOf(scenario, typed('title').trim(), shown['title'] ?? ''),
      weeks: weeks ?? scenario.weeks,
      municipalities: where === 'all' ? 'all' : codes.includes(where) ? [where] : scenario.municipalities,
      from: from.filter(({ turns }) => Object.keys(turns).length > 0),
    },
  };
}

function changedNames(typed: Readonly<Record<string, string>>, shown: (name: string) => string): ReadonlySet<string> {
  const changed = new Set(Object.keys(typed).filter((name) => typed[name]?.trim() !== shown(name)));
  for (const group of together)
    if (group.some((name) => changed.has(name))) for (const name of group) changed.add(name);
  return changed;
}

/** A name of one's own is the same in both languages: nobody translated it. */
const titleOf = ({ title }: Scenario, typed: string, shown: string): Scenario['title'] =>
  typed === '' || typed === shown ? title : { da: typed.slice(0, 200), en: typed.slice(0, 200) };
