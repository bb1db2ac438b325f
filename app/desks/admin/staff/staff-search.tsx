import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { paths } from '../frame/paths.ts';
import { staffText } from './text.ts';
import { type StaffView, viewPath } from './view.ts';

export const searchPath = `${paths.staff}/soeg`;

interface StaffSearchProps {
  readonly view: StaffView;
  readonly problem?: string | undefined;
}

/** Posted, because somebody might type a citizen's number here, and that may never stand in an address. */
export function StaffSearch({ view, problem }: StaffSearchProps) {
  const t = staffText(usePage().lang);
  return (
    <Form action={searchPath} problems={problem ? [{ field: 'q', message: problem }] : []}>
      <HiddenField name="visning" value={viewPath(view, { q: '' })} />
      <TextField name="q" type="search" label={t('search.label')} value={view.q} autocomplete="off" required />
      <Submit kind="secondary">{t('search.do')}</Submit>
    </Form>
  );
}
