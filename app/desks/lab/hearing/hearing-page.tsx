import { formatDateTime } from '../../../kernel/text/format.ts';
import { type Hearing, type HearingBlock, type HearingComment, piecesOf } from '../../../lab/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { runPath } from '../paths.ts';
import { Comments } from './comments.tsx';
import { actPath, hearingEditPath, hearingPath, hearingPdfPath, hearingTextPath } from './paths.ts';
import { hearingDeskText } from './text.ts';

export interface HearingPageProps {
  readonly hearing: Hearing;
  readonly comments: readonly HearingComment[];
  readonly readerId: string;
  /** Writes the answer; the others say what they think of it. */
  readonly mayWrite: boolean;
  readonly newOnce: () => string;
}

/** A hearing answer to be read, with what colleagues say of each part beside it. Printed without those. */
export function HearingPage({ hearing, comments, readerId, mayWrite, newOnce }: HearingPageProps) {
  const { lang, now } = usePage();
  const t = hearingDeskText(lang);
  const { id, title, language, blocks, state, updatedAt, updatedByName: navn } = hearing;
  const own = { readerId, newOnce, hearingId: id };
  return (
    <>
      <h1 lang={language}>{title}</h1>
      {state === 'draft' ? (
        <Alert kind="info">
          <p>{t('draft.note')}</p>
        </Alert>
      ) : (
        <p class="ff-muted">{t('finished.note', { navn, tid: formatDateTime(lang, updatedAt, now) })}</p>
      )}
      <Actions hearing={hearing} mayWrite={mayWrite} />
      <p class="ff-section ff-no-print">{t('comments.ask')}</p>
      {blocks.map((block) => (
        <section class="ff-section ff-hearing-part">
          <Part block={block} language={language} />
          <Comments
            {...own}
            block={block.key}
            about={t('part.comments', { afsnit: block.heading })}
            comments={comments.filter((one) => one.block === block.key)}
          />
        </section>
      ))}
      <section class="ff-section ff-no-print">
        <h2>{t('whole.comments')}</h2>
        <Comments
          {...own}
          block={null}
          about={t('whole.comments')}
          comments={comments.filter((one) => !blocks.some(({ key }) => key === one.block))}
        />
      </section>
    </>
  );
}

function Actions({ hearing: { id, runId, state, version }, mayWrite }: Pick<HearingPageProps, 'hearing' | 'mayWrite'>) {
  const t = hearingDeskText(usePage().lang);
  const back = hearingPath(id);
  return (
    <div class="ff-actions">
      {mayWrite && state === 'draft' ? (
        <>
          <LinkButton kind="primary" href={hearingEditPath(id)}>
            {t('action.edit')}
          </LinkButton>
          <LinkButton href={actPath('finish-hearing', { hearingId: id, version }, back)}>
            {t('action.finish')}
          </LinkButton>
        </>
      ) : null}
      {mayWrite && state === 'finished' ? (
        <LinkButton href={actPath('reopen-hearing', { hearingId: id }, back)}>{t('action.reopen')}</LinkButton>
      ) : null}
      <a href={hearingPdfPath(id)}>{t('action.pdf')}</a>
      <a href={hearingTextPath(id)}>{t('action.text')}</a>
      {mayWrite ? <a href={runPath(runId)}>{t('action.run')}</a> : null}
    </div>
  );
}

function Part({ block: { heading, text }, language }: { block: HearingBlock; language: Hearing['language'] }) {
  const t = hearingDeskText(usePage().lang);
  const pieces = piecesOf(text);
  return (
    <div class={pieces.length === 0 ? 'ff-no-print' : undefined}>
      <h2 lang={language}>{heading}</h2>
      {pieces.length === 0 ? <p class="ff-muted">{t('part.empty')}</p> : null}
      <div lang={language}>
        {pieces.map((piece) =>
          piece.kind === 'text' ? (
            <p class="ff-hearing-text">{piece.text}</p>
          ) : (
            <ul>
              {piece.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          ),
        )}
      </div>
    </div>
  );
}
