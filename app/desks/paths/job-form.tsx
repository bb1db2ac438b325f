import type { Found } from '../../occupations/index.ts';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { JobTitleField } from '../plan/goal/job-title-field.tsx';
import { pathsDeskText } from './text.ts';

/** Another job to compare paths to: by its name, or by one of those a name may mean. */
export function JobForm({
  here,
  title,
  found,
}: {
  readonly here: string;
  readonly title: string;
  readonly found: readonly Found[];
}) {
  const t = pathsDeskText(usePage().lang);
  return (
    <>
      <Form action={here} method="get" values={{ jobTitle: title }}>
        <JobTitleField label={t('job.field')} hint={t('job.field.hint')} />
        <Submit kind="secondary">{t('job.submit')}</Submit>
      </Form>
      {found.length === 0 ? null : (
        <>
          <p>{t('job.which')}</p>
          <ul>
            {found.map(({ uri, label }) => (
              <li>
                <a href={`${here}?${new URLSearchParams({ job: uri })}`}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
