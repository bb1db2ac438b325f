import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { suggestAttributes } from '../occupations/suggest-attributes.ts';
import { type CourseChoice, kmChoices, longestTitle, soonChoices, weekChoices } from './choice.ts';
import { cataloguePaths, type Desk } from './paths.ts';
import { trainingDeskText } from './text.ts';

interface SearchFormProps {
  readonly choice: CourseChoice;
  readonly desk: Desk;
}

/** The goal first, then what it may take. A form that works without scripts; everything stands in the address. */
export function CourseSearchForm({ choice, desk }: SearchFormProps) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const weeks = (one: number) => ({ value: String(one), label: t('search.weeks.count', { antal: one }) });
  return (
    <Form action={cataloguePaths[desk]} method="get" label={t('title')}>
      {choice.caseId !== null && desk === 'staff' ? <HiddenField name="sag" value={choice.caseId} /> : null}
      <div class="form-group ff-suggest-group">
        <label class="form-label" for="job">
          {t(`search.job.${desk}`)}
        </label>
        <span class="form-hint" id="job-hint">
          {t('search.job.hint')}
        </span>
        <input
          class="form-input"
          type="text"
          id="job"
          name="job"
          value={choice.job}
          maxlength={longestTitle}
          aria-describedby="job-hint"
          {...suggestAttributes(lang)}
        />
      </div>
      <div class="ff-choice-form">
        <Select
          name="uger"
          label={t('search.weeks')}
          required
          value={choice.weeks === null ? '' : String(choice.weeks)}
          placeholder={t('search.weeks.any')}
          choices={weekChoices.map(weeks)}
        />
        <TextField
          name="postnr"
          label={t('search.postalCode')}
          required
          width="xs"
          numeric
          maxLength={4}
          value={choice.postalCode ?? ''}
        />
        <Select
          name="km"
          label={t('search.km')}
          required
          value={choice.km === null ? '' : String(choice.km)}
          placeholder={t('search.km.any')}
          choices={kmChoices.map((one) => ({
            value: String(one),
            label: t('search.km.count', { antal: String(one) }),
          }))}
        />
        <Select
          name="start"
          label={t('search.soon')}
          required
          value={choice.soon === null ? '' : String(choice.soon)}
          placeholder={t('search.soon.any')}
          choices={soonChoices.map(weeks)}
        />
        <button type="submit" class="button button-primary">
          {t('search.submit')}
        </button>
      </div>
    </Form>
  );
}
