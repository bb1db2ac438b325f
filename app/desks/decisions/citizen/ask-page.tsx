import type { AnyDecisionKind } from '../../../decisions/index.ts';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { formModel } from '../../../kernel/act/form-model.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Form, Submit, usePage } from '../../../ui/index.ts';
import { ActField } from '../../acts/act-fields.tsx';
import type { openForm } from '../../acts/web.tsx';
import type { Typed } from './complain-pages.tsx';
import { ownDecisions } from './paths.ts';
import { askTitle } from './read.ts';
import { ownDecisionText } from './text.ts';

export interface AskProps extends Typed {
  readonly act: AnyAct;
  readonly kind: AnyDecisionKind;
  readonly opening: Exclude<Awaited<ReturnType<typeof openForm>>, string>;
  /** Days until the answer, where the municipality has set a number. */
  readonly days: number | null;
  readonly once: string;
  readonly caseId: string;
}

/** To ask for something: as few boxes as the thing needs. */
export function AskPage({ act, kind, opening, days, once, caseId, values, problems }: AskProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const model = formModel(act, { values: { ...opening.prefill, caseId }, choices: opening.choices });
  return (
    <div class="ff-narrow">
      <h1>{askTitle(kind, lang)}</h1>
      {model.lead ? <p class="ff-lead">{inLang(model.lead, lang)}</p> : null}
      <p>
        {days === null ? t('ask.when.none') : t('ask.when', { antal: days })} {t('ask.call')}
      </p>
      <Form action={ownDecisions.ask(kind.kind)} once={once} values={values} problems={problems} warnUnsaved>
        {model.fields.map((field) => (
          <ActField field={field} lang={lang} />
        ))}
        <Submit cancelHref={ownDecisions.all}>{inLang(model.submit, lang)}</Submit>
      </Form>
    </div>
  );
}
