import type { Lang } from '../../../kernel/text/language.ts';
import type { Filter, FilterGroup } from '../../../ui/index.ts';
import { overviewText } from '../text.ts';
import { filterKeys } from '../view/keys.ts';
import { changed, inScopeOf, type View, viewPath, withoutFilter } from '../view/view.ts';
import { assessments, benefits, type Code } from '../words/codes.ts';
import type { Target } from './targets.ts';

interface Panel {
  readonly view: View;
  readonly lang: Lang;
  readonly targets: Readonly<Record<Target, View>>;
  readonly counts: Readonly<Record<Target, number>>;
}

/** The ready filters with counts. A chosen one leads back to the list without it. */
export function filterGroups(panel: Panel): FilterGroup[] {
  const { view, lang, targets, counts } = panel;
  const t = overviewText(lang);
  const ready = filterKeys.map((key): Filter => {
    const current = view.filters.includes(key);
    const href = viewPath(current ? withoutFilter(view, key) : targets[`filter ${key}`]);
    return { label: t(`filter.${key}`), href, count: counts[`filter ${key}`], current };
  });
  const closed = view.scope === 'afsluttede';
  const ended: Filter = {
    label: t('panel.closed'),
    href: viewPath(closed ? inScopeOf(view, 'alle') : targets['scope afsluttede']),
    count: counts['scope afsluttede'],
    current: closed,
  };
  return [
    { filters: ready },
    { title: t('panel.benefit'), filters: codeFilters(panel, 'benefit', benefits) },
    { title: t('panel.readiness'), filters: codeFilters(panel, 'readiness', assessments) },
    { title: t('panel.cases'), filters: [ended] },
  ].filter(({ filters }) => filters.length > 0);
}

/** Only what somebody has, and what is chosen. */
function codeFilters(panel: Panel, part: 'benefit' | 'readiness', codes: readonly Code[]): Filter[] {
  const { view, lang, targets, counts } = panel;
  return codes.flatMap(({ code, label }) => {
    const current = view[part] === code;
    const count = counts[`${part} ${code}`] ?? 0;
    const target = targets[`${part} ${code}`];
    if ((count === 0 && !current) || !target) return [];
    const words = label[lang];
    const href = viewPath(current ? changed(view, { [part]: null }) : target);
    return [{ label: words.charAt(0).toUpperCase() + words.slice(1), href, count, current }];
  });
}
