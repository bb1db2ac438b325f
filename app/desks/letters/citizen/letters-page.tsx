import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import { languageOf, type Outgoing } from '../../../letters/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { LetterBody } from '../letter-body.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';

/** Every letter the citizen got, the newest open. */
export function OwnLettersPage({ letters }: { readonly letters: readonly Outgoing[] }) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const way = (channel: Outgoing['channel']) => t(channel === 'paper' ? 'own.way.paper' : 'own.way.digital-post');
  return (
    <div class="ff-narrow">
      <h1>{t('own.title')}</h1>
      {letters.length === 0 ? (
        <EmptyState heading={t('own.empty')}>
          <p>{t('own.empty.text')}</p>
        </EmptyState>
      ) : (
        <p class="ff-lead">{t('own.lead')}</p>
      )}
      {letters.map(({ id, subject, body, releaseAt, channel }, index) => (
        <section class="ff-section">
          <Details summary={subject} open={index === 0}>
            <p class="ff-muted">
              {t('own.on', { dato: formatDate(lang, toCopenhagen(releaseAt).date), hvordan: way(channel) })}
            </p>
            <LetterBody body={body} level={2} lang={languageOf(body)} live />
            <p>
              <a href={letterPaths.ownLetterPdf(id)} aria-label={t('own.pdf.of', { emne: subject })}>
                {t('own.pdf')}
              </a>
            </p>
          </Details>
        </section>
      ))}
    </div>
  );
}
