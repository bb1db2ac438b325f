import type { GroupMeeting } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { Submit } from '../../../ui/form/submit.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { pathOf } from '../../person/head.tsx';
import { calendarPaths } from '../paths.ts';
import { capitalised, whenInWords } from '../words/when.ts';
import { calendarText } from './text.ts';

interface GroupsPageProps {
  readonly groups: readonly GroupMeeting[];
  readonly newHref: string | undefined;
}

/** Meetings for several citizens that lie ahead. */
export function GroupsPage({ groups, newHref }: GroupsPageProps) {
  const { lang, now } = usePage();
  const t = calendarText(lang);
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('groups.title')}</h1>
        {newHref ? (
          <LinkButton kind="primary" icon="plus" href={newHref}>
            {t('groups.new')}
          </LinkButton>
        ) : null}
      </div>
      <p>{t('groups.lead')}</p>
      {groups.length === 0 ? (
        <EmptyState heading={t('groups.empty.heading')}>
          <p>{t('groups.empty.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('groups.title')}
          hideCaption
          rows={groups}
          columns={[
            {
              header: t('groups.name'),
              rowHeader: true,
              cell: (group) => <a href={calendarPaths.group(group.id)}>{group.title}</a>,
            },
            { header: t('groups.when'), cell: (group) => capitalised(whenInWords(lang, group, now)) },
            { header: t('groups.where'), cell: ({ place }) => place },
            {
              header: t('groups.places'),
              cell: ({ taken, places }) => t('groups.taken', { optaget: taken, pladser: places }),
            },
            { header: t('groups.host'), cell: ({ hostName }) => hostName },
          ]}
        />
      )}
    </>
  );
}

export interface PersonInGroup {
  readonly caseId: string;
  /** Null where this reader may not open the case. */
  readonly name: string | null;
  readonly state: 'taken' | 'given-up' | 'met' | 'not-met';
}

interface GroupPageProps {
  readonly group: GroupMeeting;
  readonly people: readonly PersonInGroup[];
  /** Given when it has begun: who came is written down here. */
  readonly hold: {
    readonly once: string;
    readonly values?: FormValues | undefined;
    readonly problems?: readonly FieldProblem[] | undefined;
  } | null;
  readonly cancelHref: string | undefined;
}

function HoldGroup({
  group,
  people,
  hold,
}: Pick<GroupPageProps, 'group' | 'people'> & { readonly hold: NonNullable<GroupPageProps['hold']> }) {
  const t = calendarText(usePage().lang);
  return (
    <section class="ff-section">
      <h2>{t('group.hold')}</h2>
      <Form action={calendarPaths.group(group.id)} once={hold.once} values={hold.values} problems={hold.problems}>
        <CheckboxGroup
          name="came"
          label={t('group.hold.came')}
          required
          choices={people.map(({ caseId, name }) => ({ value: caseId, label: name ?? t('group.hidden') }))}
        />
        <Submit>{t('group.hold.submit')}</Submit>
      </Form>
    </section>
  );
}

/** One meeting: when, where, and who has a place. */
export function GroupPage({ group, people, hold, cancelHref }: GroupPageProps) {
  const { lang, now } = usePage();
  const t = calendarText(lang);
  return (
    <>
      <div class="ff-page-head">
        <h1>{group.title}</h1>
        {cancelHref ? <LinkButton href={cancelHref}>{t('group.cancel')}</LinkButton> : null}
      </div>
      {group.state === 'open' ? null : (
        <p>
          <strong>{t(`group.${group.state}`)}</strong>
          {group.cancelReason ? `: ${group.cancelReason}` : null}
        </p>
      )}
      <p>
        {capitalised(whenInWords(lang, group, now))} · {group.place} · {t('groups.host')}: {group.hostName}
      </p>
      <p>{group.description}</p>
      <h2>{t('group.people')}</h2>
      <p class="ff-muted">{t('groups.taken', { optaget: group.taken, pladser: group.places })}</p>
      {people.length === 0 ? (
        <p>{t('group.people.empty')}</p>
      ) : (
        <Table
          caption={t('group.people')}
          hideCaption
          rows={people}
          columns={[
            {
              header: t('group.person'),
              rowHeader: true,
              cell: ({ caseId, name }) => (name === null ? t('group.hidden') : <a href={pathOf(caseId)}>{name}</a>),
            },
            { header: t('group.state'), cell: ({ state }) => t(`group.state.${state}`) },
          ]}
        />
      )}
      {hold && people.length > 0 ? <HoldGroup group={group} people={people} hold={hold} /> : null}
      <p class="ff-section">
        <a href={calendarPaths.groups}>{t('groups.title')}</a>
      </p>
    </>
  );
}
