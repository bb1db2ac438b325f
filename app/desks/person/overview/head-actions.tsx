import { LinkButton, usePage } from '../../../ui/index.ts';
import { messagesOf, sendPath } from '../../dialogue/paths.ts';
import { personMeetings } from '../../meetings/paths.ts';
import { overviewCardText } from './text.ts';

/** The acts behind the three buttons. */
export const headActs = ['start-thread', 'book-meeting', 'hold-meeting'] as const;

interface Props {
  readonly caseId: string;
  /** Those of `headActs` that this reader may do here. */
  readonly may: ReadonlySet<string>;
}

/** The three things one comes for: write, book, hold the talk. */
export function HeadActions({ caseId, may }: Props) {
  const t = overviewCardText(usePage().lang);
  const meetings = personMeetings(caseId);
  return (
    <>
      {may.has('start-thread') ? (
        <LinkButton icon="email" href={sendPath('start-thread', caseId, messagesOf(caseId).list)}>
          {t('action.write')}
        </LinkButton>
      ) : null}
      {may.has('book-meeting') ? (
        <LinkButton icon="calendar" href={meetings.book}>
          {t('action.book')}
        </LinkButton>
      ) : null}
      {may.has('hold-meeting') ? (
        <LinkButton kind="primary" href={meetings.hold}>
          {t('action.hold')}
        </LinkButton>
      ) : null}
    </>
  );
}
