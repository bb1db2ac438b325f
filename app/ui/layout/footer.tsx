import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatPhone, formatTime } from '../../kernel/text/format.ts';
import { ExternalLink } from '../content/external-link.tsx';
import { usePage, useText } from '../context.ts';
import { siteLinks } from '../links.ts';

/** Who answers, how to reach them, what we do with data and cookies: always there. */
export function Footer() {
  const t = useText();
  const { lang, authority, links, sessionExpiresAt } = usePage();
  const to = siteLinks(links);
  return (
    <footer class="ff-footer">
      <div class="container ff-footer-inner">
        {authority ? (
          <address class="ff-footer-contact">
            <strong>{authority.name}</strong>
            {authority.address ? <span>{authority.address}</span> : null}
            {authority.phone ? (
              <span>
                {t('phone')} <a href={`tel:${authority.phone.replaceAll(' ', '')}`}>{formatPhone(authority.phone)}</a>
              </span>
            ) : null}
            {authority.email ? <a href={`mailto:${authority.email}`}>{authority.email}</a> : null}
          </address>
        ) : null}
        <ul class="ff-footer-links">
          <li>
            <a href={to.accessibility}>{t('accessibility')}</a>
          </li>
          {to.privacy ? (
            <li>
              <a href={to.privacy}>{t('privacy')}</a>
            </li>
          ) : null}
          {to.sourceCode ? (
            <li>
              <ExternalLink href={to.sourceCode}>{t('sourceCode')}</ExternalLink>
            </li>
          ) : null}
        </ul>
        <p class="ff-footer-note">
          {t('cookies')}
          {sessionExpiresAt ? (
            <span data-session-until>
              {' '}
              {t('sessionUntil', { time: formatTime(lang, toCopenhagen(sessionExpiresAt).time) })}
            </span>
          ) : null}
        </p>
      </div>
    </footer>
  );
}
