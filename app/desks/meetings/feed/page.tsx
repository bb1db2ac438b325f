import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { feedText } from './text.ts';

export interface FeedProps {
  readonly reader: 'citizen' | 'staff';
  /** Where the two forms go. */
  readonly action: string;
  readonly endAction: string;
  readonly active: boolean;
  /** The address, shown once, right after it was made. */
  readonly made: string | null;
  readonly once: string;
}

/** `webcal:` makes telephones ask whether they shall subscribe. */
const openIn = (address: string) => address.replace(/^https?:/, 'webcal:');

function Made({ address }: { readonly address: string }) {
  const t = feedText(usePage().lang);
  return (
    <Card heading={t('here')} look="next">
      <TextField name="address" label={t('here')} hint={t('once')} value={address} readOnly required width="xl" />
      <p>{t('secret')}</p>
      <LinkButton kind="primary" href={openIn(address)} icon="calendar">
        {t('open')}
      </LinkButton>
    </Card>
  );
}

/** The own meetings in a calendar program. The link is shown once and can be turned off. */
export function FeedPage({ reader, action, endAction, active, made, once }: FeedProps) {
  const t = feedText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t(`lead.${reader}`)}</p>
      <p>{t(`words.${reader}`)}</p>
      {made ? <Made address={made} /> : <p>{active ? t('again.text') : t('none')}</p>}
      <Form action={action} once={once} label={t('make')}>
        <Submit kind={made ? 'secondary' : 'primary'}>{t(active || made ? 'again' : 'make')}</Submit>
      </Form>
      {active || made ? (
        <Form action={endAction} once={`${once}-end`} label={t('end')} idPrefix="end">
          <Submit kind="tertiary">{t('end')}</Submit>
        </Form>
      ) : null}
      <section class="ff-section">
        <h2>{t('how')}</h2>
        <ul>
          <li>{t('how.phone')}</li>
          <li>{t('how.google')}</li>
          <li>{t('how.outlook')}</li>
        </ul>
      </section>
    </div>
  );
}
