import type { Instant } from '@fodfaeste/law/dates';
import { usePage, useText } from '../context.ts';
import { siteLinks } from '../links.ts';

/**
 * Opens five minutes before the session ends, counts down, says what is saved. The script (`session.ts`) drives it;
 * without a script the footer says until when.
 */
export function SessionWarning({ expiresAt }: { readonly expiresAt: Instant }) {
  const t = useText();
  const { now, lang, csrfToken, links } = usePage();
  const { extendSession, loggedOut } = siteLinks(links);
  return (
    <dialog
      class="ff-session"
      aria-labelledby="session-heading"
      aria-describedby="session-left session-saved"
      data-session
      data-now={now}
      data-expires={expiresAt}
      data-lang={lang}
      data-logged-out={loggedOut}
      data-since={t('sessionSince')}
    >
      <h2 id="session-heading">{t('sessionHeading')}</h2>
      <p id="session-left" data-session-left={t('sessionLeft', { time: '{time}' })} />
      <p id="session-saved">
        <span data-session-saved>{t('sessionSaved')}</span>
        <strong data-session-unsaved hidden>
          {t('sessionUnsaved')}
        </strong>
      </p>
      <p class="ff-session-failed" role="alert" data-session-failed={t('sessionFailed')} />
      <form method="post" action={extendSession} data-session-form>
        <input type="hidden" name="_csrf" value={csrfToken} />
        <div class="ff-actions">
          <button class="button button-primary" type="submit">
            {t('sessionStay')}
          </button>
          <button
            class="button button-secondary"
            type="submit"
            formaction={siteLinks(links).logOut}
            data-session-log-out
          >
            {t('logOut')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
