import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { textOf } from '../../acts/form-body.ts';
import { SuggestField } from '../../jobsearch/suggest-field.tsx';
import { flowText } from './text.ts';
import type { FlowView } from './view.ts';

/** What is done there, and with whom. */
export function WorkPart({ view: { givenName: navn, form } }: { readonly view: FlowView }) {
  const t = flowText(usePage().lang);
  const more = ['adjustments', 'transport', 'sharePhone'].some((name) => (textOf(form, name) ?? '') !== '');
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('work.heading')}</legend>
      <SuggestField name="functionTitle" label={t('work.title', { navn })} hint={t('work.title.hint')} required />
      <TextArea name="tasks" label={t('work.tasks')} hint={t('work.tasks.hint')} rows={2} required />
      <div class="ff-fields-row">
        <TextField name="contactName" label={t('work.contact', { navn })} required />
        <TextField name="contactPhone" type="tel" label={t('work.phone')} width="s" />
        <TextField name="contactEmail" type="email" label={t('work.email')} />
      </div>
      <Details summary={t('work.more')} open={more}>
        <TextArea
          name="adjustments"
          label={t('work.adjustments')}
          hint={t('work.adjustments.hint', { navn })}
          rows={2}
        />
        <TextArea name="transport" label={t('work.transport')} hint={t('work.transport.hint', { navn })} rows={2} />
        <Checkbox name="sharePhone" label={t('work.share', { navn })} required />
      </Details>
    </fieldset>
  );
}
