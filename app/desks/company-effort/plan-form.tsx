import type { Instant } from '@fodfaeste/law/dates';
import type { PlanLine } from '../../capacity/index.ts';
import type { FormModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDateTime } from '../../kernel/text/format.ts';
import { Alert, Form, Submit, usePage } from '../../ui/index.ts';
import { ActField } from '../acts/act-fields.tsx';
import { EffortTabs } from './frame.tsx';
import { effortPaths, planPath } from './paths.ts';
import { effortText } from './text.ts';

interface PlanFormProps {
  readonly model: FormModel;
  readonly once: string;
  readonly earlier: readonly PlanLine[];
  /** What was typed before, shown again exactly so. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** `/virksomhedsindsats/foreslaa`: what the program shall look at, as plain fields. */
export function PlanForm({ model, once, earlier, values }: PlanFormProps) {
  const { lang, now } = usePage();
  const t = effortText(lang);
  return (
    <>
      <h1>{t('plan.heading')}</h1>
      <EffortTabs current="plan" plans />
      <p class="ff-lead">{t('plan.lead')}</p>
      <p>{t('plan.rules')}</p>
      {model.refusal ? (
        <Alert kind="warning" heading={t('plan.wrong')}>
          <p>{inLang(model.refusal, lang)}</p>
        </Alert>
      ) : null}
      <Form action={effortPaths.plan} once={once} values={values} label={t('plan.heading')}>
        {model.fields.map((field) => (
          <ActField field={field} lang={lang} />
        ))}
        <Submit>{inLang(model.submit, lang)}</Submit>
      </Form>
      {earlier.length > 0 ? (
        <section class="ff-section">
          <h2>{t('plan.earlier')}</h2>
          <ul>
            {earlier.map(({ id, madeAt, madeByName, pairs }) => (
              <li>
                <a href={planPath(id)}>
                  {t('plan.earlier.line', {
                    dato: formatDateTime(lang, madeAt as Instant, now),
                    par: pairs,
                    navn: madeByName,
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
