import { formatDateTime } from '../../../kernel/text/format.ts';
import type { HearingComment } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { actPath, hearingPath } from './paths.ts';
import { hearingDeskText } from './text.ts';

interface CommentsProps {
  readonly hearingId: string;
  /** Null: about the whole. */
  readonly block: string | null;
  /** What they are about, for those who hear the page. */
  readonly about: string;
  readonly comments: readonly HearingComment[];
  readonly readerId: string;
  readonly newOnce: () => string;
}

/** What colleagues say of a part, and room for one more. */
export function Comments({ hearingId, block, about, comments, readerId, newOnce }: CommentsProps) {
  const { lang, now } = usePage();
  const t = hearingDeskText(lang);
  const back = hearingPath(hearingId);
  return (
    <aside class="ff-hearing-comments ff-no-print" aria-label={about}>
      {comments.length === 0 ? null : (
        <ul class="nobullet-list">
          {comments.map(({ id, byId, byName: navn, at, words }) => (
            <li>
              <p class="ff-hearing-text">{words}</p>
              <p class="ff-source">{t('comment.by', { navn, tid: formatDateTime(lang, at, now) })}</p>
              {byId === readerId ? (
                <a href={actPath('withdraw-own-comment', { commentId: id }, back)}>{t('comment.remove')}</a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Details summary={t('comment.write')}>
        <Form
          action="/handling/comment-hearing"
          once={newOnce()}
          returnTo={back}
          idPrefix={`${block ?? 'whole'}-`}
          label={about}
          warnUnsaved
        >
          <input type="hidden" name="hearingId" value={hearingId} />
          {block === null ? null : <input type="hidden" name="block" value={block} />}
          <TextArea
            name="words"
            label={t('comment.label')}
            hint={t('comment.hint')}
            rows={3}
            maxLength={1000}
            hintsFor="staff"
            required
          />
          <Submit kind="secondary">{t('comment.submit')}</Submit>
        </Form>
      </Details>
    </aside>
  );
}
