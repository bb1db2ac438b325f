import type { Welcome } from '../../../letters/index.ts';
import { blocksOf } from '../../../letters/index.ts';
import { Avatar } from '../../../ui/content/avatar.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { LetterBody } from '../letter-body.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';

/** The first lines of the welcome, after the greeting. */
const firstWords = (body: string): string => {
  const paragraphs = blocksOf(body).flatMap((block) => (block.kind === 'paragraph' ? [block.lines.join(' ')] : []));
  return paragraphs[1] ?? paragraphs[0] ?? '';
};

/** First on the front page for the first month: who one can turn to, in that person's own words. */
export function WelcomeMessage({ welcome }: { readonly welcome: Welcome }) {
  const t = letterPageText(usePage().lang);
  return (
    <section class="ff-card ff-contact">
      <p class="ff-kicker">{t('welcome.kicker')}</p>
      <div class="ff-contact-person">
        <Avatar name={welcome.contactName} />
        <div>
          <h2 class="ff-card-heading">{welcome.subject}</h2>
          <p>{firstWords(welcome.body)}</p>
        </div>
      </div>
      <div class="ff-actions">
        <a href={letterPaths.welcome}>{t('welcome.read')}</a>
      </div>
    </section>
  );
}

export function WelcomePage({ welcome }: { readonly welcome: Welcome | null }) {
  const t = letterPageText(usePage().lang);
  if (!welcome)
    return (
      <>
        <h1>{t('welcome.title')}</h1>
        <EmptyState heading={t('welcome.none')}>
          <p>{t('welcome.none.text')}</p>
        </EmptyState>
      </>
    );
  return (
    <div class="ff-narrow">
      <div class="ff-contact-person">
        <Avatar name={welcome.contactName} />
        <h1>{welcome.subject}</h1>
      </div>
      <LetterBody body={welcome.body} level={2} live />
    </div>
  );
}
