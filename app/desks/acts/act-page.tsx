import type { Instant } from '@fodfaeste/law/dates';
import type { RawForm } from '../../kernel/act/form-data.ts';
import type { FormModel } from '../../kernel/act/form-model.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { Alert } from '../../ui/notice/alert.tsx';
import { ConflictNotice } from '../../ui/notice/conflict-notice.tsx';
import { deskText } from '../text.ts';
import { ActField } from './act-fields.tsx';
import { differences } from './differences.ts';

export interface ActPageProps {
  readonly model: FormModel;
  readonly lang: Lang;
  readonly once: string;
  readonly version: number | undefined;
  readonly returnTo: string;
  /** What was typed, shown again exactly so. */
  readonly typed?: RawForm | undefined;
  /** Where a refusal points: the case that is there already, when the reader may see it. */
  readonly wayOn?: string | undefined;
  readonly conflict?:
    | { readonly since: readonly StoredEvent[]; readonly version: number; readonly typed: RawForm }
    | undefined;
}

/** What is wrong, for the summary above the heading. */
export const problemsOf = (model: FormModel, lang: Lang) =>
  model.fields.flatMap((field) => (field.error ? [{ field: field.name, message: inLang(field.error, lang) }] : []));

/** The page of one act: the same for every act, drawn from its declaration. */
export function ActPage({ model, lang, once, version, returnTo, typed, conflict, wayOn }: ActPageProps) {
  const action = `/handling/${model.act}`;
  const last = conflict?.since.at(-1);
  return (
    <div class="ff-narrow">
      <h1>{inLang(model.title, lang)}</h1>
      {conflict && last ? (
        <ConflictNotice
          who={last.actorName}
          at={last.at as Instant}
          differences={differences(model, conflict.since, lang)}
          keepMine={{ action, version: conflict.version, once, returnTo, values: ownFields(conflict.typed) }}
          useTheirsHref={returnTo}
        />
      ) : null}
      {model.lead && !conflict ? <p class="ff-lead">{inLang(model.lead, lang)}</p> : null}
      {model.refusal ? (
        <Alert kind="warning">
          <p>{inLang(model.refusal, lang)}</p>
        </Alert>
      ) : null}
      {wayOn ? (
        <p>
          <a href={wayOn}>{deskText(lang)('act.wayOn')}</a>
        </p>
      ) : null}
      {conflict ? null : (
        <Form
          action={action}
          once={once}
          version={version}
          returnTo={returnTo}
          problems={problemsOf(model, lang)}
          values={typed}
          warnUnsaved
        >
          {model.fields.map((field) => (
            <ActField field={field} lang={lang} />
          ))}
          <Submit cancelHref={returnTo}>{inLang(model.submit, lang)}</Submit>
        </Form>
      )}
    </div>
  );
}

const ownFields = (form: RawForm) => Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith('_')));
