import { formatPhone } from '../../kernel/text/format.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { companyLinkText } from './text.ts';

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

export function LinkThanksPage() {
  const { lang, authority } = usePage();
  const t = companyLinkText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('thanks.title')}</h1>
      <p class="ff-lead">{t('thanks.text')}</p>
      {authority?.phone ? (
        <p>
          <a href={telephone(authority.phone)}>
            {t('thanks.more', { navn: authority.name, telefon: formatPhone(authority.phone) })}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** For a link that is unknown, used or too old: the same page, so that it tells nothing but whom to call. */
export function LinkGonePage() {
  const { lang, authority } = usePage();
  const t = companyLinkText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('gone.title')}</h1>
      <p class="ff-lead">{t('gone.text')}</p>
      {authority?.phone ? (
        <LinkButton kind="primary" icon="phone" href={telephone(authority.phone)}>
          {t('gone.call', { navn: authority.name, telefon: formatPhone(authority.phone) })}
        </LinkButton>
      ) : null}
      <p>
        {t('gone.login')} <a href="/log-ind">{t('gone.login.link')}</a>
      </p>
    </div>
  );
}
