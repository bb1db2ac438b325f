import type { Lang } from '../../../kernel/text/language.ts';
import { usePage } from '../../../ui/index.ts';
import { codeLabel } from '../../fact-labels.ts';
import { overviewText } from '../text.ts';
import { changed, type View, viewPath, withoutFilter } from '../view/view.ts';

interface Choice {
  readonly label: string;
  readonly without: View;
}

/** What the view is narrowed to, each with the way out of it. */
export function chosenOf(view: View, lang: Lang): Choice[] {
  const t = overviewText(lang);
  const { q, benefit, readiness } = view;
  return [
    ...(q ? [{ label: t('chosen.name', { navn: q }), without: changed(view, { q: '' }) }] : []),
    ...view.filters.map((key) => ({ label: t(`filter.${key}`), without: withoutFilter(view, key) })),
    ...(benefit ? [{ label: codeLabel('ydelse', benefit, lang), without: changed(view, { benefit: null }) }] : []),
    ...(readiness
      ? [{ label: codeLabel('parathed', readiness, lang), without: changed(view, { readiness: null }) }]
      : []),
  ];
}

export const withoutAny = (view: View): View => changed(view, { q: '', filters: [], benefit: null, readiness: null });

export function Chosen({ view }: { readonly view: View }) {
  const { lang } = usePage();
  const t = overviewText(lang);
  const chosen = chosenOf(view, lang);
  if (chosen.length === 0) return null;
  return (
    <p>
      {t('chosen.title')}{' '}
      {chosen.map(({ label, without }) => (
        <>
          <a class="ff-tag ff-tag-info" href={viewPath(without)} aria-label={t('chosen.remove', { filter: label })}>
            {label} <span aria-hidden="true">×</span>
          </a>{' '}
        </>
      ))}
      {chosen.length > 1 ? <a href={viewPath(withoutAny(view))}>{t('chosen.clear')}</a> : null}
    </p>
  );
}
