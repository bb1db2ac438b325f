import type { FormModel } from '../../../kernel/act/form-model.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { CheckboxGroup, type FieldProblem, Form, HiddenField, Submit, usePage } from '../../../ui/index.ts';
import { ActField } from '../../acts/act-fields.tsx';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import { path, type View, viewPath, viewQuery } from '../view/view.ts';

export interface AssignPageProps {
  readonly rows: readonly CaseRow[];
  /** Those still ticked. */
  readonly ticked: readonly string[];
  readonly model: FormModel;
  readonly problems: readonly FieldProblem[];
  readonly once: string;
  readonly view: View;
}

/** Who it concerns, and then the fields of the act itself, once for all of them. */
export function AssignPage({ rows, ticked, model, problems, once, view }: AssignPageProps) {
  const { lang } = usePage();
  const t = overviewText(lang);
  const asked = model.fields.filter((field) => field.name !== 'caseId');
  return (
    <div class="ff-narrow">
      <h1>{t('assign.title', { antal: rows.length })}</h1>
      <p class="ff-lead">{t('assign.lead')}</p>
      <Form action={`${path}/tildel/udfoer`} once={once} problems={problems} warnUnsaved>
        <HiddenField name="visning" value={viewQuery(view)} />
        <HiddenField name="vist" value={rows.map(({ caseId }) => caseId).join(',')} />
        <CheckboxGroup
          name="sag"
          label={t('assign.who')}
          required
          values={ticked}
          choices={rows.map((row) => ({ value: row.caseId, label: row.name, hint: presentContact(row, lang) }))}
        />
        {asked.map((field) => (
          <ActField field={field} lang={lang} />
        ))}
        <Submit cancelHref={viewPath(view)}>{t('assign.submit')}</Submit>
      </Form>
    </div>
  );
}

function presentContact({ contactName, contactChanges }: CaseRow, lang: Lang): string {
  const t = overviewText(lang);
  if (!contactName) return t('assign.now.none');
  const now = t('assign.now', { navn: contactName });
  return contactChanges > 0 ? `${now} · ${t('assign.changes', { antal: contactChanges })}` : now;
}
