import { instant } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { groupsAhead, meetingsOf } from '../../../meetings/index.ts';
import { leads } from '../../../people/index.ts';
import type { PersonRow } from '../../person/queries.ts';
import { readerOf } from '../open-case.ts';
import { personMeetings } from '../paths.ts';
import { whenInWords } from '../words/when.ts';
import { decideHref } from './decide-link.ts';
import { rulesFor } from './read.ts';
import { MeetingsTab, type TabLinks } from './tab.tsx';

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
}

/** What the tab "Samtaler" of the person page shows, read in the page's own transaction. */
export async function meetingsTab(
  c: WebContext,
  tx: Tx,
  caseId: string,
  { person, held }: Opened,
): Promise<{ readonly body: Child; readonly place: string }> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const paths = personMeetings(caseId);
  const link = (name: string, given: Readonly<Record<string, string>> = {}): string | undefined => {
    const act = kernel.acts.get(name);
    if (person.closedOn !== null || !act || !permittedBy(act.who, actor, held)) return undefined;
    return `/handling/${name}?${new URLSearchParams({ sag: caseId, til: paths.all, ...given })}`;
  };
  const open = person.closedOn === null;
  const mayAct = permittedBy(leads('talks'), actor, held) !== null;
  const reader = readerOf(c, held.authorityId);
  const meetings = await meetingsOf(tx, held.authorityId, caseId);
  const hasPlace = (id: string) => meetings.groups.some((one) => one.id === id && one.placeState !== 'given-up');
  const groups = (await groupsAhead(tx, reader)).filter(({ id, taken, places }) => taken < places && !hasPlace(id));
  const links: TabLinks = {
    invite: link('invite-to-book'),
    withdraw: link('withdraw-invitation'),
    groups: groups.flatMap((group) => {
      const href = link('take-group-place', { groupId: group.id });
      return href ? [{ href, title: `${group.title}, ${whenInWords(c.get('lang'), group, instant(reader.now))}` }] : [];
    }),
    summon: open && mayAct ? paths.summon : undefined,
    book: open && mayAct ? paths.book : undefined,
    decideForm: decideHref(c, { caseId, person, held }, 'moedeform'),
    share: (meetingId) => link('share-note', { meetingId }),
    hear: (meetingId) => link('hear-reason', { meetingId }),
  };
  const body = (
    <MeetingsTab
      caseId={caseId}
      name={person.givenName}
      meetings={meetings}
      rules={open ? await rulesFor(tx, { caseId, person, held, reader }) : null}
      links={links}
      mayAct={mayAct}
    />
  );
  return { body, place: 'person-talks' };
}
