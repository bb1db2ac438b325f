import { usePage } from '../../ui/context.ts';
import { occupationsPath } from './paths.ts';
import { suggestAttributes } from './suggest-attributes.ts';
import { occupationText } from './text.ts';

export const longestTitle = 160;

/** One field: a job title as people say it. */
export function SearchForm({ title }: { readonly title: string }) {
  const { lang } = usePage();
  const t = occupationText(lang);
  return (
    <form method="get" action={occupationsPath} class="ff-choice-form ff-narrow">
      <div class="form-group ff-suggest-group">
        <label class="form-label" for="titel">
          {t('search.label')}
        </label>
        <span class="form-hint" id="titel-hint">
          {t('search.hint')}
        </span>
        <input
          class="form-input"
          type="text"
          id="titel"
          name="q"
          value={title}
          maxlength={longestTitle}
          aria-describedby="titel-hint"
          {...suggestAttributes(lang)}
        />
      </div>
      <button type="submit" class="button button-primary">
        {t('search.button')}
      </button>
    </form>
  );
}

/** What the European Commission asks of whoever uses its classification. */
export function Attribution() {
  const { lang } = usePage();
  return <p class="ff-muted ff-section">{occupationText(lang)('attribution')}</p>;
}
