import { ages, courseKinds, educations, lives, readers } from '@fodfaeste/law/who-pays';
import { type Course, courseLists } from '../../training/index.ts';
import { usePage } from '../../ui/context.ts';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { readerCodes, whoPaysPath } from './paths.ts';
import { type Asked, type Problem, taughtCodes, taughtWays } from './question.ts';
import { type FundingDeskText, fundingDeskText } from './text.ts';

interface QuestionFormProps {
  readonly asked: Asked;
  readonly courses: readonly Course[];
  /** What was typed, shown again where it could not be read. */
  readonly values: FormValues;
}

const fieldOf = { weeks: 'uger', on: 'dag' } as const;

export const fieldProblems = (problems: readonly Problem[], t: FundingDeskText): readonly FieldProblem[] =>
  problems.map((problem) => ({ field: fieldOf[problem], message: t(`${problem}.wrong`) }));

/** The questions in plain words: choices alone, and two short fields. No name, no number: nothing is kept. */
export function QuestionForm({ asked: { question, asked, problems }, courses, values }: QuestionFormProps) {
  const t = fundingDeskText(usePage().lang);
  const { situation } = question;
  const yesNo = [
    { value: 'ja', label: t('yes') },
    { value: 'nej', label: t('no') },
  ];
  return (
    <Form
      action={whoPaysPath}
      method="get"
      class="ff-narrow ff-stack"
      values={problems.length > 0 ? values : {}}
      problems={fieldProblems(problems, t)}
    >
      <Select
        name="nu"
        required
        label={t('lives.label')}
        placeholder={false}
        value={situation.lives}
        choices={lives.map((value) => ({ value, label: t(`lives.${value}`) }))}
      />
      <RadioGroup
        name="akasse"
        required
        label={t('insured.label')}
        hint={t('insured.hint')}
        value={situation.insured ? 'ja' : 'nej'}
        choices={yesNo}
      />
      <RadioGroup
        name="alder"
        required
        label={t('age.label')}
        value={situation.age}
        choices={ages.map((value) => ({ value, label: t(`age.${value}`) }))}
      />
      <Select
        name="uddannelse"
        required
        label={t('education.label')}
        placeholder={false}
        value={situation.education}
        choices={educations.map((value) => ({ value, label: t(`education.${value}`) }))}
      />
      <TextField
        name="uger"
        label={t('weeks.label')}
        hint={t('weeks.hint')}
        value={asked ? String(situation.weeks) : ''}
        width="xs"
        numeric
        required
      />
      <RadioGroup
        name="boern"
        required
        label={t('children.label')}
        value={situation.children === null ? 'ved-ikke' : situation.children ? 'ja' : 'nej'}
        choices={[...yesNo, { value: 'ved-ikke', label: t('children.unknown') }]}
      />
      <RadioGroup
        name="erklaering"
        required
        label={t('declaration.label')}
        value={situation.declaration ? 'ja' : 'nej'}
        choices={yesNo}
      />
      <Select
        name="kursus"
        label={t('course.label')}
        hint={t('course.hint')}
        placeholder={t('course.any')}
        value={question.courseId ?? ''}
        choices={courses.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Select
        name="slags"
        label={t('kind.label')}
        hint={t('kind.hint')}
        placeholder={t('course.any')}
        value={question.kind ?? ''}
        choices={courseKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <CheckboxGroup
        name="lister"
        label={t('lists.label')}
        hint={t('lists.hint')}
        values={question.lists}
        choices={courseLists.map((value) => ({ value, label: t(`lists.${value}`) }))}
      />
      <RadioGroup
        name="sted"
        label={t('taught.label')}
        value={question.taught === null ? 'ved-ikke' : taughtCodes[question.taught]}
        choices={[
          ...taughtWays.map((way) => ({ value: taughtCodes[way], label: t(`taught.${way}`) })),
          { value: 'ved-ikke', label: t('taught.unknown') },
        ]}
      />
      <DateField name="dag" label={t('on.label')} value={question.on} required />
      <RadioGroup
        name="laeser"
        required
        label={t('reader.label')}
        value={readerCodes[question.reader]}
        choices={readers.map((reader) => ({ value: readerCodes[reader], label: t(`reader.${reader}`) }))}
      />
      <Submit>{t('show')}</Submit>
    </Form>
  );
}
