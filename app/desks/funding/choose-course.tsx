import type { Course } from '../../training/index.ts';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { fundingDeskText } from './text.ts';

interface ChooseCourseProps {
  readonly courses: readonly Course[];
  readonly chosen: string | null;
  readonly action: string;
}

/** One field: a course of the catalogue. */
export function ChooseCourse({ courses, chosen, action }: ChooseCourseProps) {
  const t = fundingDeskText(usePage().lang);
  return (
    <Form action={action} method="get" class="ff-choice-form ff-narrow">
      <Select
        name="kursus"
        required
        label={t('case.choose')}
        hint={t('case.choose.hint')}
        value={chosen ?? ''}
        choices={courses.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Submit kind={chosen === null ? 'primary' : 'secondary'}>{t('show')}</Submit>
    </Form>
  );
}
