import type { Instant } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { ButtonKind } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { Alert } from '../../ui/notice/alert.tsx';
import { ConflictNotice } from '../../ui/notice/conflict-notice.tsx';
import { ActField } from '../acts/act-fields.tsx';
import { differences } from '../acts/differences.ts';
import { type Again, type OpenedForm, prefixOf } from './forms.ts';
import { decisionPageText } from './text.ts';

/** What the address of the page says already. */
const fromAddress: ReadonlySet<string> = new Set(['caseId', 'decisionId', 'complaintId', 'lessonId']);

/** What all forms of one page share. */
export interface FormFrame {
  readonly again: Again | undefined;
  readonly version: number | undefined;
  readonly newId: () => string;
  /** The page itself: where a colleague's version is seen. */
  readonly page: string;
}

interface ActFormProps extends FormFrame {
  readonly form: OpenedForm;
  readonly action: string;
  readonly step: string;
  /** Which fact, hearing or question, where a page has several forms of one step. */
  readonly of?: string | undefined;
  /** First values, beside those of the act itself. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly button?: ButtonKind | undefined;
  readonly submit?: Child;
  /** Drawn in another way, or not at all. */
  readonly without?: readonly string[] | undefined;
  readonly children?: Child;
}

const own = (again: Again | undefined, step: string, of: string) =>
  again && again.step === step && again.of === of ? again : undefined;

function Conflict(props: ActFormProps) {
  const { lang } = usePage();
  const { again, form, action, step, of = '', newId, page } = props;
  const found = own(again, step, of);
  const last = found?.conflict?.since.at(-1);
  if (!found?.conflict || !last) return null;
  const typed = Object.fromEntries(
    Object.entries(found.values).filter(([name]) => !name.startsWith('_') || name === '_of'),
  );
  return (
    <>
      {found.conflict.said.length > 0 ? (
        <>
          <p>{decisionPageText(lang)('conflict.said')}</p>
          <ul>
            {found.conflict.said.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      <ConflictNotice
        who={last.actorName}
        at={last.at as Instant}
        differences={differences(
          formModel(form.act, { values: found.values, choices: form.choices }),
          found.conflict.since,
          lang,
        )}
        keepMine={{ action, version: found.conflict.currentVersion, once: newId(), values: typed }}
        useTheirsHref={page}
      />
    </>
  );
}

/** The form of one act among others on a page, drawn from its declaration; typed text and errors stand in the form they belong to. */
export function ActForm(props: ActFormProps) {
  const { lang } = usePage();
  const { form, action, step, of = '', values = {}, again, version, newId, without = [], children } = props;
  const model = formModel(form.act, { values: { ...form.prefill, ...values }, choices: form.choices });
  const fields = model.fields.filter(({ name }) => !fromAddress.has(name) && !without.includes(name));
  const back = own(again, step, of);
  if (back?.conflict) return <Conflict {...props} />;
  const whole = (back?.problems ?? []).filter(({ field }) => field === '');
  return (
    <>
      {whole.map(({ message }) => (
        <Alert kind="warning">
          <p>{message}</p>
        </Alert>
      ))}
      <Form
        action={action}
        once={newId()}
        version={version}
        idPrefix={prefixOf(step, of)}
        values={back?.values}
        problems={back?.problems}
        label={inLang(model.title, lang)}
        warnUnsaved
      >
        {of === '' ? null : <input type="hidden" name="_of" value={of} />}
        {fields.map((field) => (
          <ActField field={field} lang={lang} />
        ))}
        {children}
        <Submit kind={props.button ?? 'primary'}>{props.submit ?? inLang(model.submit, lang)}</Submit>
      </Form>
    </>
  );
}
