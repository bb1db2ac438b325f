import type { Child } from 'hono/jsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPageText } from '../text.ts';
import { PageSection } from './section.tsx';

/** 7: the letter as it will be sent, before anybody signs. */
export function LetterPart({ letter }: { readonly letter: Child }) {
  const t = decisionPageText(usePage().lang);
  return (
    <PageSection name="brevet">
      {letter ? (
        <>
          <p class="ff-muted">{t('letter.lead')}</p>
          <div class="ff-letter-frame">{letter}</div>
        </>
      ) : (
        <p>{t('letter.notYet')}</p>
      )}
    </PageSection>
  );
}
