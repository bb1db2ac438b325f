import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Meeting } from '../../../meetings/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { citizenPaths } from '../paths.ts';
import { Lines } from '../words/lines.tsx';
import { nearDayInWords, whenInWords } from '../words/when.ts';
import { citizenMeetingText } from './text.ts';

interface NoteProps {
  readonly meeting: Meeting;
  /** Titles of what was agreed that day. */
  readonly agreed: readonly string[];
}

/** What was written about the talk, in the words the citizen may read at any time. */
export function NotePage({ meeting, agreed }: NoteProps) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  const who = meeting.closedByName ?? meeting.hostName;
  const shared = meeting.noteSharedAt
    ? t('note.shared', { dag: nearDayInWords(lang, toCopenhagen(meeting.noteSharedAt).date, toCopenhagen(now).date) })
    : null;
  return (
    <div class="ff-narrow">
      <h1>{t('note.title')}</h1>
      <p class="ff-lead">{t('note.lead', { naar: whenInWords(lang, meeting, now), navn: who })}</p>
      <Card>
        <Lines text={meeting.note ?? ''} />
        {shared ? <p class="ff-muted">{shared}</p> : null}
      </Card>
      {agreed.length > 0 ? (
        <section class="ff-section">
          <h2>{t('note.agreed')}</h2>
          <ul>
            {agreed.map((title) => (
              <li>{title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {meeting.topics ? (
        <section class="ff-section">
          <h2>{t('note.topics')}</h2>
          <Lines text={meeting.topics} />
        </section>
      ) : null}
      <p class="ff-section">{t('note.wrong', { navn: who })}</p>
      <p>
        <a href={citizenPaths.all}>{t('back')}</a>
      </p>
    </div>
  );
}
