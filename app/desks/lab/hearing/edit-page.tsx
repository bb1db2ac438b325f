import { type Hearing, type HearingBlock, mostHeading, mostText } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import { hearingEditPath, hearingPath } from './paths.ts';
import { hearingDeskText } from './text.ts';

/** What somebody typed. */
export interface TypedHearing {
  readonly title: string;
  readonly blocks: readonly HearingBlock[];
}

export interface EditPageProps {
  /** As it is kept. */
  readonly hearing: Hearing;
  readonly typed: TypedHearing;
  /** Why it could not be kept: a colleague was faster, or it is finished. */
  readonly clash: 'meanwhile' | 'finished' | null;
  readonly problems: readonly FieldProblem[];
  readonly once: string;
}

export const headingField = (key: string): string => `heading-${key}`;
export const textField = (key: string): string => `text-${key}`;

/** The answer as fields, part by part. After a clash both texts are there. */
export function EditPage({ hearing, typed, clash, problems, once }: EditPageProps) {
  const t = hearingDeskText(usePage().lang);
  const { id, version, language, updatedByName: navn } = hearing;
  return (
    <>
      <h1>{t('edit.title')}</h1>
      {clash === null ? null : (
        <Alert kind="warning" heading={clash === 'meanwhile' ? t('edit.meanwhile', { navn }) : t('edit.finished')}>
          <p>{t(`edit.${clash}.text`)}</p>
        </Alert>
      )}
      <p class="ff-lead">{t('edit.lead')}</p>
      <Form action={hearingEditPath(id)} once={once} version={version} problems={problems} warnUnsaved>
        <TextField name="title" label={t('edit.name')} value={typed.title} width="xl" maxLength={200} required />
        {clash !== null && hearing.title !== typed.title ? <Theirs language={language} text={hearing.title} /> : null}
        {typed.blocks.map(({ key, heading, text }, at) => {
          const kept = hearing.blocks.find((one) => one.key === key);
          const differs = kept !== undefined && (kept.text !== text || kept.heading !== heading);
          return (
            <fieldset class="ff-section">
              <legend class="form-label">{t('edit.part', { nummer: String(at + 1), overskrift: heading })}</legend>
              <TextField
                name={headingField(key)}
                label={t('edit.heading')}
                value={heading}
                width="xl"
                maxLength={mostHeading}
                required
              />
              <TextArea
                name={textField(key)}
                label={t('edit.text')}
                value={text}
                rows={key === 'own' ? 6 : 10}
                maxLength={mostText}
                hintsFor="staff"
              />
              {clash !== null && differs ? (
                <Theirs language={language} text={`${kept.heading}\n\n${kept.text}`} />
              ) : null}
            </fieldset>
          );
        })}
        <Submit cancelHref={hearingPath(id)}>{t('edit.save')}</Submit>
      </Form>
    </>
  );
}

function Theirs({ text, language }: { readonly text: string; readonly language: Hearing['language'] }) {
  const t = hearingDeskText(usePage().lang);
  return (
    <Details summary={t('edit.theirs')} open>
      <p class="ff-hearing-text" lang={language}>
        {text}
      </p>
    </Details>
  );
}
