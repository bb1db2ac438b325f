import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import { type LetterSent, languageOf, withoutSecrets } from '../../../letters/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { LetterBody } from '../../letters/letter-body.tsx';
import { pathOf } from '../head.tsx';
import { documentPdfPath } from './paths.ts';
import { documentsText } from './text.ts';
import { isLetter, stateWords, subjectOf, wayWords } from './words.ts';

interface DocumentPageProps {
  readonly caseId: string;
  readonly document: LetterSent | null;
}

/** One letter, word for word; null where the case has none of that name. */
export function DocumentPage({ caseId, document }: DocumentPageProps) {
  const { lang, now } = usePage();
  const t = documentsText(lang);
  const back = (
    <p>
      <a href={pathOf(caseId, 'documents')}>{t('back')}</a>
    </p>
  );
  if (!document)
    return (
      <>
        {back}
        <EmptyState heading={t('one.none')}>
          <p>{t('one.none.text')}</p>
        </EmptyState>
      </>
    );
  const { body, madeAt } = document;
  const language = languageOf(body);
  const { text, tone } = stateWords(document, lang, now);
  return (
    <div class="ff-narrow">
      {back}
      <p>
        <Tag tone={tone}>{text}</Tag> {wayWords({ ...document, notices: [] }, lang)}
      </p>
      <p class="ff-muted">{t('one.written', { dato: formatDate(lang, toCopenhagen(madeAt).date) })}</p>
      <Card heading={<span lang={language}>{subjectOf(document)}</span>}>
        <LetterBody body={withoutSecrets(body)} lang={language} />
      </Card>
      {isLetter(document) ? (
        <div class="ff-actions">
          <LinkButton href={documentPdfPath(caseId, document.id)} icon="download">
            {t('pdf')}
          </LinkButton>
        </div>
      ) : (
        <p class="ff-muted">{t('one.notice')}</p>
      )}
    </div>
  );
}
