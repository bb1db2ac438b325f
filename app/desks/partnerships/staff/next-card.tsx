import { inLang } from '../../../kernel/text/bilingual.ts';
import { isOverPartnership, type Readiness, type WholePartnership } from '../../../partnerships/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm, type FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { actPath } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';

interface Props {
  readonly whole: WholePartnership;
  readonly ready: Readiness | null;
  readonly move: OpenedForm | undefined;
  readonly frame: FormFrame;
}

/** What is missing before it can go on, or the button that takes it on. */
export function NextCard({ whole, ready, move, frame }: Props) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { partnership } = whole;
  if (!ready || isOverPartnership(partnership)) return null;
  const form = (act: string) => actPath(act, frame.page, { partnershipId: partnership.id });
  const { to, missing } = ready;
  const early = partnership.state === 'forming' || partnership.state === 'open';
  return (
    <Card heading={t('next.heading')} look="next">
      {missing.length > 0 ? (
        <>
          <p>
            <strong>{t(`next.${to}`)}.</strong> {t('next.missing')}
          </p>
          <ul>
            {missing.map((one) => (
              <li>{inLang(one, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {missing.length === 0 && to !== 'closed' && move ? (
        <ActForm form={move} action={`${frame.page}/videre`} step="videre" submit={t(`next.${to}`)} {...frame} />
      ) : null}
      <div class="ff-actions">
        {missing.length === 0 && to === 'closed' ? (
          <LinkButton kind="primary" href={form('close-partnership')}>
            {t('next.closed')}
          </LinkButton>
        ) : null}
        {early ? (
          <LinkButton href={form('set-partnership-class')}>
            {t(partnership.heldClass === null ? 'next.class' : 'next.class.other')}
          </LinkButton>
        ) : null}
        <LinkButton href={form('change-partnership')}>{t('next.change')}</LinkButton>
        {early ? (
          <LinkButton kind="tertiary" href={form('close-partnership')}>
            {t('next.stop')}
          </LinkButton>
        ) : null}
      </div>
    </Card>
  );
}
