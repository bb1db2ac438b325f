import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { paths } from '../frame/paths.ts';
import { type AuditSearch, actions } from './search.ts';
import { auditText } from './text.ts';

export const findPath = `${paths.audit}/soeg`;

interface SearchFormProps {
  readonly search: AuditSearch;
  readonly typed?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** Posted: a name or a number typed here never stands in an address. Whoever is chosen already is carried along. */
export function SearchForm({ search, typed, problems }: SearchFormProps) {
  const t = auditText(usePage().lang);
  return (
    <Form action={findPath} values={typed} problems={problems} label={t('search.heading')}>
      {search.actorId ? (
        <HiddenField name="medarbejderId" value={search.actorId} />
      ) : (
        <TextField name="medarbejder" label={t('search.staff')} hint={t('search.staff.hint')} autocomplete="off" />
      )}
      {search.personId ? (
        <HiddenField name="borgerId" value={search.personId} />
      ) : (
        <TextField name="borger" label={t('search.citizen')} hint={t('search.citizen.hint')} autocomplete="off" />
      )}
      <DateField name="fra" label={t('search.from')} value={search.from ?? undefined} />
      <DateField name="til" label={t('search.to')} value={search.to ?? undefined} />
      <Select
        name="slags"
        label={t('search.action')}
        value={search.action ?? ''}
        placeholder={t('search.action.all')}
        choices={actions.map((action) => ({ value: action, label: t(`action.${action}`) }))}
        />
      <Submit>{t('search.do')}</Submit>
    </Form>
  );
}
