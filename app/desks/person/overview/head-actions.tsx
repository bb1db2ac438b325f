import type { CaseRelation } from '../../../kernel/act/permission.ts';
import { LinkButton, usePage } from '../../../ui/index.ts';
import { messagesOf, sendPath } from '../../dialogue/paths.ts';
import { personMeetings } from '../../meetings/paths.ts';
import { maySee } from '../view.ts';
import { overviewCardText } from './text.ts';

interface Props {
  readonly caseId: string;
  readonly held: CaseRelation;
  readonly closed: boolean;
}

/** The three things one comes for: write, book, hold the talk. */
export function HeadActions({ caseId, held, closed }: Props) {
  const t = overviewCardText(usePage().lang);
  if (closed || !maySee(held.parts, 'talks') || held.relations.has('guest')) return null;
  const meetings = personMeetings(caseId);
  return (
    <>
      <LinkButton icon="email" href={sendPath('start-thread', caseId, messagesOf(caseId).list)}>
        {t('action.write')}
      </LinkButton>
      <LinkButton icon="calendar" href={meetings.book}>
        {t('action.book')}
      </LinkButton>
      <LinkButton kind="primary" href={meetings.hold}>
        {t('action.hold')}
      </LinkButton>
    </>
  );
}
