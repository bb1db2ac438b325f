import { type Reader, readingFor } from '@fodfaeste/law/who-pays';
import type { PaidForCase } from '../../funding/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { type PieceLink, ReadingView } from './reading-view.tsx';
import { fundingDeskText } from './text.ts';

interface CaseAnswerProps {
  readonly paid: PaidForCase;
  readonly reader: Reader;
  readonly pdf: string;
  readonly linkOf?: PieceLink | undefined;
}

/** The answer for a person of a case, as one reader needs it, with its sheet. */
export function CaseAnswer({ paid, reader, pdf, linkOf }: CaseAnswerProps) {
  const t = fundingDeskText(usePage().lang);
  return (
    <>
      <ReadingView reading={readingFor(paid.answer, reader)} dataOn={paid.course.source.day} linkOf={linkOf} />
      <p>
        <LinkButton kind="secondary" href={pdf}>
          {t('pdf')}
        </LinkButton>
      </p>
    </>
  );
}
