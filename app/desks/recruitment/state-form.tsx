import { inLang } from '../../kernel/text/bilingual.ts';
import { type JobOrder, type OrderState, stateLabels } from '../../recruitment/index.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { recruitmentDeskText } from './text.ts';

interface StateFormProps {
  readonly order: JobOrder;
  readonly returnTo: string;
  readonly once: string;
  readonly reader: 'company' | 'staff';
}

const chosen: readonly OrderState[] = ['open', 'enough-referred', 'filled', 'closed-by-employer'];

/** Where the order stands, with the words of whoever says it. */
export function StateForm({ order, returnTo, once, reader }: StateFormProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const choices = chosen
    .filter((state) => state !== order.state)
    .map((state) => ({
      value: state,
      label:
        reader === 'company'
          ? t(`state.own.${state as Exclude<OrderState, 'deadline-passed'>}`)
          : inLang(stateLabels[state], lang),
    }));
  return (
    <Details summary={t(`state.${reader}`)}>
      <Form
        action="/handling/set-job-order-state"
        once={once}
        returnTo={returnTo}
        idPrefix="status"
        label={t(`state.${reader}`)}
      >
        <HiddenField name="orderId" value={order.id} />
        <RadioGroup name="state" label={t('state.question')} choices={choices} required />
        <TextField name="words" label={t('state.words')} width="l" />
        <Submit kind="secondary">{t('state.save')}</Submit>
      </Form>
    </Details>
  );
}
