import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { textOf } from '../../acts/form-body.ts';
import { ReckonedLadder } from './reckon-box.tsx';
import { flowText } from './text.ts';
import type { FlowView } from './view.ts';

type Nr = 1 | 2 | 3 | 4 | 5;

function Step({ nr }: { readonly nr: Nr }) {
  const t = flowText(usePage().lang);
  return (
    <fieldset class="ff-ladder-row">
      <legend>{t('ladder.step', { nr: String(nr) })}</legend>
      <div class="ff-fields-row">
        <TextField name={`step${nr}Until`} label={t('ladder.until')} width="xs" numeric maxLength={3} required />
        <div class="ff-not-smaajob">
          <TextField name={`step${nr}Unpaid`} label={t('ladder.unpaid')} width="xs" maxLength={5} required />
        </div>
        <TextField name={`step${nr}Paid`} label={t('ladder.paid')} width="xs" maxLength={5} required />
      </div>
    </fieldset>
  );
}

/** Days, and the ladder of hours inside the one agreement. */
export function DaysPart({ view: { givenName: navn, form, extendsId, reckoned } }: { readonly view: FlowView }) {
  const t = flowText(usePage().lang);
  const last = ([5, 4] as const).some((nr) => (textOf(form, `step${nr}Until`) ?? '') !== '');
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('days.heading')}</legend>
      <div class="ff-fields-row">
        <DateField name="startsOn" label={t('days.from')} required />
        <DateField name="endsOn" label={t('days.to')} required />
      </div>
      {extendsId ? (
        <RadioGroup
          name="extensionGround"
          label={t('extend.ground')}
          choices={[
            { value: 'konkret_vurdering', label: t('extend.konkret') },
            { value: 'helt_saerligt_behov', label: t('extend.saerligt') },
          ]}
        />
      ) : null}
      <h2 class="ff-part-heading">{t('ladder.heading')}</h2>
      <p class="ff-muted">{t('ladder.lead')}</p>
      <Step nr={1} />
      <Step nr={2} />
      <Step nr={3} />
      <Details summary={t('ladder.more')} open={last}>
        <Step nr={4} />
        <Step nr={5} />
      </Details>
      <div id="placement-ladder" data-reckoned>
        <ReckonedLadder reckoned={reckoned} />
      </div>
      <div class="ff-not-smaajob">
        <TextField
          name="paidFunction"
          label={t('ladder.function', { navn })}
          hint={t('ladder.function.hint')}
          width="xl"
        />
      </div>
      <TextArea name="alongside" label={t('alongside')} hint={t('alongside.hint')} rows={1} />
    </fieldset>
  );
}
