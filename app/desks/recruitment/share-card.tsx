import { isOverOrder, type OrderShare } from '../../recruitment/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import type { OrderView } from './order-page.tsx';
import { jobPaths } from './paths.ts';
import { recruitmentDeskText } from './text.ts';

function One({ share, view }: { readonly share: OrderShare; readonly view: OrderView }) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const goes = share.state === 'proposed' || share.state === 'agreed';
  return (
    <li>
      {t(`share.state.${share.state}`, { kommune: view.ours ? share.withName : share.ownerName })}
      {share.answerWords === null ? null : <p class="ff-muted">“{share.answerWords}”</p>}
      {goes ? (
        <Form
          action="/handling/end-order-share"
          once={view.newId()}
          returnTo={view.ours ? jobPaths.order(view.order.id) : jobPaths.list}
          idPrefix={`stop-${share.withAuthorityId}`}
          label={t('share.end')}
        >
          <HiddenField name="orderId" value={view.order.id} />
          <HiddenField name="municipality" value={String(share.withAuthorityId)} />
          <Button kind="tertiary">{t('share.end')}</Button>
        </Form>
      ) : null}
    </li>
  );
}

/** Other municipalities: who helps, who was asked, and asking one more. */
export function ShareCard({ view }: { readonly view: OrderView }) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const { shares, order, ours, others } = view;
  const asked = new Set(shares.map(({ withAuthorityId }) => withAuthorityId));
  const left = others.filter(({ id }) => !asked.has(id));
  if (!ours && shares.length === 0) return null;
  return (
    <Card heading={t('share.heading')} level={3}>
      {shares.length === 0 ? <p>{t('share.none')}</p> : null}
      <ul class="nobullet-list">
        {shares.map((share) => (
          <One share={share} view={view} />
        ))}
      </ul>
      {ours && !isOverOrder(order) && left.length > 0 ? (
        <Details summary={t('share.ask')}>
          <p class="ff-muted">{t('share.sees')}</p>
          <Form
            action="/handling/propose-order-share"
            once={view.newId()}
            returnTo={jobPaths.order(order.id)}
            idPrefix="del"
            label={t('share.ask')}
          >
            <HiddenField name="orderId" value={order.id} />
            <Select
              name="municipality"
              label={t('share.which')}
              choices={left.map(({ id, name }) => ({ value: String(id), label: name }))}
              required
            />
            <TextArea name="words" label={t('share.words')} rows={2} />
            <Submit kind="secondary">{t('share.submit')}</Submit>
          </Form>
        </Details>
      ) : null}
    </Card>
  );
}
