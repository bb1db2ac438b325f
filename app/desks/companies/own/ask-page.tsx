import { requestLabels } from '../../../companies/index.ts';
import { formModel } from '../../../kernel/act/form-model.ts';
import { say } from '../../../kernel/text/bilingual.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { ActField } from '../../acts/act-fields.tsx';
import { ActForm } from '../../decisions/act-form.tsx';
import type { Again, OpenedForm } from '../../decisions/forms.ts';
import { partnershipPaths } from '../../partnerships/paths.ts';
import { partnershipDeskText } from '../../partnerships/text.ts';
import { jobPaths } from '../../recruitment/paths.ts';
import { CompanyTabs } from '../company-frame.tsx';
import { type Door, doors, ownRequestsPath } from './doors.ts';
import { ownCompanyText } from './text.ts';

export const askStep = 'spoerg';

interface AskProps {
  readonly form: OpenedForm;
  readonly door: Door;
  /** What the way in already says. */
  readonly kind: string | null;
  readonly organisationId: string;
  readonly again: Again | undefined;
  readonly newId: () => string;
}

const folded = ['hoursWeek', 'places', 'startsOn', 'siteId'] as const;
const unneeded = { opkald: ['occupation', ...folded], besoeg: [], timer: [], uddannelse: [], medarbejder: [] } as const;

/** One way in: a few words are enough, the rest may be added. */
export function AskPage({ form, door, kind, organisationId, again, newId }: AskProps) {
  const { lang } = usePage();
  const t = ownCompanyText(lang);
  const kinds = doors[door];
  const [only] = kinds;
  const several = kinds.length > 1;
  const model = formModel(form.act, {
    values: form.prefill,
    choices: {
      ...form.choices,
      kind: kinds.map((value) => ({ value, label: requestLabels[value] ?? say(value, value) })),
    },
  });
  const field = (name: string) => model.fields.find((one) => one.name === name);
  const skip: readonly string[] = unneeded[door];
  // One place of work is no choice.
  const oneSite = (form.choices['siteId'] ?? []).length < 2;
  const more = folded.filter((name) => !skip.includes(name) && !(name === 'siteId' && oneSite));
  const first = again ? undefined : (kind ?? (several ? undefined : only));
  const kindField = field('kind');
  return (
    <div class="ff-narrow">
      <h1>{t(`door.${door}`)}</h1>
      <CompanyTabs section="front" />
      <p class="ff-lead">{t(`door.${door}.text`)}</p>
      {door === 'medarbejder' ? (
        <p>
          {t('ask.order')} <a href={jobPaths.ownNew}>{t('ask.order.link')}</a>
        </p>
      ) : null}
      {door === 'uddannelse' ? (
        <p>
          {partnershipDeskText(lang)('door.partnerships')}{' '}
          <a href={partnershipPaths.own}>{partnershipDeskText(lang)('door.partnerships.link')}</a>
        </p>
      ) : null}
      <ActForm
        form={form}
        action={`${ownRequestsPath}/ny?om=${door}`}
        step={askStep}
        again={again}
        version={undefined}
        newId={newId}
        page={ownRequestsPath}
        without={form.act ? Object.keys(form.act.input.shape as object) : []}
      >
        <HiddenField name="organisationId" value={organisationId} />
        {several && kindField ? (
          <ActField field={{ ...kindField, value: first }} lang={lang} />
        ) : (
          <HiddenField name="kind" value={only} />
        )}
        {['occupation', 'words'].map((name) => {
          const found = field(name);
          return found && !skip.includes(name) ? <ActField field={found} lang={lang} /> : null;
        })}
        {more.length > 0 ? (
          <Details summary={t('ask.more')} open={again !== undefined}>
            {more.map((name) => {
              const found = field(name);
              return found ? <ActField field={found} lang={lang} /> : null;
            })}
          </Details>
        ) : null}
      </ActForm>
    </div>
  );
}
