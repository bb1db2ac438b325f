import { toCopenhagen } from '@fodfaeste/law/dates';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { paths } from '../frame/paths.ts';
import { typedDay } from './day.ts';
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
  const { lang, now } = usePage();
  const t = auditText(lang);
  const hint = t('search.day.hint', { dato: typedDay(toCopenhagen(now).date) ?? '' });
  return (
    <Form action={findPath} values={typed} problems={problems} label={t('search.heading')}>
      {search.actorId ? <HiddenField name="medarbejderId" value={search.actorId} /> : null}
      {search.personId ? <HiddenField name="borgerId" value={search.personId} /> : null}
      {search.actorId ? null : (
        <TextField name="medarbejder" label={t('search.staff')} hint={t('search.staff.hint')} autocomplete="off" />
      )}
      {search.personId ? null : (
        <TextField name="borger" label={t('search.citizen')} hint={t('search.citizen.hint')} autocomplete="off" />
      )}
      <TextField name="fra" label={t('search.from')} hint={hint} value={typedDay(search.from)} autocomplete="off" />
      <TextField name="til" label={t('search.to')} hint={hint} value={typedDay(search.to)} autocomplete="off" />
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
