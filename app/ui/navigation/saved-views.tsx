import { useText } from '../context.ts';
import { Form } from '../form/form.tsx';
import { HiddenField } from '../form/hidden-field.tsx';
import { Submit } from '../form/submit.tsx';
import { TextField } from '../form/text-field.tsx';
import { Icon } from '../icon/icon.tsx';

export interface SavedView {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
}

export interface SavedViewsProps {
  readonly views: readonly SavedView[];
  /** Where "save this view" is posted, with `name` and `query`. */
  readonly saveAction: string;
  /** Where "delete" is posted, with `id`. */
  readonly deleteAction: string;
  /** The query string of the list as it is now. */
  readonly query: string;
  /** Keeps ids apart where the views stand twice on a page. */
  readonly idPrefix?: string | undefined;
}

/** The reader's own filters: links to open, a name to save the present one under, a cross to remove one. */
export function SavedViews({ views, saveAction, deleteAction, query, idPrefix = 'views' }: SavedViewsProps) {
  const t = useText();
  return (
    <section aria-label={t('savedViews')}>
      <p class="ff-filter-title">{t('savedViews')}</p>
      {views.length > 0 ? (
        <ul class="ff-filter-list">
          {views.map((view) => (
            <li class="ff-saved-view">
              <a href={view.href} aria-current={view.current ? 'true' : undefined}>
                <span>{view.label}</span>
              </a>
              <Form action={deleteAction} idPrefix={`${idPrefix}-delete-${view.id}`}>
                <HiddenField name="id" value={view.id} />
                <button class="ff-icon-button" type="submit">
                  <Icon name="close" />
                  <span class="sr-only">{t('deleteView', { name: view.label })}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      <details class="ff-save-view">
        <summary>
          <Icon name="plus" />
          {t('saveView')}
        </summary>
        <Form action={saveAction} idPrefix={idPrefix}>
          <HiddenField name="query" value={query} />
          <TextField name="name" label={t('saveViewName')} hint={t('saveViewHint')} required maxLength={60} />
          <Submit kind="secondary">{t('save')}</Submit>
        </Form>
      </details>
    </section>
  );
}
