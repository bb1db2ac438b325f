import { formatDate } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { paths } from '../frame/paths.ts';
import type { FoundCitizen, FoundStaff } from './find.ts';
import type { AuditSearch } from './search.ts';
import { findPath } from './search-form.tsx';
import { auditText } from './text.ts';

interface ChoosePageProps {
  /** What is settled already. */
  readonly search: AuditSearch;
  readonly staff: readonly FoundStaff[];
  readonly citizens: readonly FoundCitizen[];
  /** What was typed, so that the same people are found again when nothing was chosen. */
  readonly staffName: string | null;
  readonly citizenName: string | null;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** Several have the name that was typed: which of them? */
export function ChoosePage({ search, staff, citizens, staffName, citizenName, problems }: ChoosePageProps) {
  const { lang } = usePage();
  const t = auditText(lang);
  const staffHint = ({ title, team, active }: FoundStaff) =>
    [title, team, active ? null : t('choose.former')].filter(Boolean).join(', ');
  return (
    <div class="ff-narrow">
      <h1>{t('choose.title')}</h1>
      <p>{t('choose.lead')}</p>
      <Form action={findPath} problems={problems}>
        <HiddenField name="valg" value="1" />
        {staffName ? <HiddenField name="medarbejder" value={staffName} /> : null}
        {citizenName ? <HiddenField name="borger" value={citizenName} /> : null}
        {search.actorId ? <HiddenField name="medarbejderId" value={search.actorId} /> : null}
        {search.personId ? <HiddenField name="borgerId" value={search.personId} /> : null}
        {search.from ? <HiddenField name="fra" value={search.from} /> : null}
        {search.to ? <HiddenField name="til" value={search.to} /> : null}
        {search.action ? <HiddenField name="slags" value={search.action} /> : null}
        {staff.length > 0 ? (
          <RadioGroup
            name="medarbejderId"
            label={t('choose.staff')}
            required
            choices={staff.map((one) => ({ value: one.id, label: one.name, hint: staffHint(one) }))}
          />
        ) : null}
        {citizens.length > 0 ? (
          <RadioGroup
            name="borgerId"
            label={t('choose.citizen')}
            required
            choices={citizens.map(({ id, name, birthDate }) => ({
              value: id,
              label: name,
              hint: t('choose.born', { dato: formatDate(lang, birthDate) }),
            }))}
          />
        ) : null}
        <Submit cancelHref={paths.audit}>{t('choose.do')}</Submit>
      </Form>
    </div>
  );
}
