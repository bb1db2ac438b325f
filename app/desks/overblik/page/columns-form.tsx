import { CheckboxGroup, Details, Form, HiddenField, Submit, usePage } from '../../../ui/index.ts';
import { overviewText } from '../text.ts';
import { columnsOf } from '../view/columns.ts';
import { columnKeys } from '../view/keys.ts';
import { changed, path, type View, viewPath, viewQuery } from '../view/view.ts';

/** Columns are part of the address, so they come back with a saved view. */
export function ColumnsForm({ view }: { readonly view: View }) {
  const t = overviewText(usePage().lang);
  const rest = new URLSearchParams(viewQuery(changed(view, { columns: null })));
  return (
    <Details summary={t('panel.columns')}>
      <Form action={path} method="get" idPrefix="columns">
        {[...rest].map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        <CheckboxGroup
          name="kolonner"
          label={t('panel.columns.label')}
          hint={t('panel.columns.hint')}
          required
          choices={columnKeys.map((key) => ({ value: key, label: t(`column.${key}`) }))}
          values={columnsOf(view)}
        />
        <Submit kind="secondary">{t('panel.columns.submit')}</Submit>
        {view.columns ? (
          <p>
            <a href={viewPath(changed(view, { columns: null }))}>{t('panel.columns.usual')}</a>
          </p>
        ) : null}
      </Form>
    </Details>
  );
}
