import type { GroupMeeting, PlaceState } from '../../../meetings/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { citizenPaths } from '../paths.ts';
import { capitalised, whenInWords } from '../words/when.ts';
import { citizenMeetingText } from './text.ts';

export type GroupForMe = GroupMeeting & { readonly placeState: PlaceState | null };

interface GroupsProps {
  readonly groups: readonly GroupForMe[];
  readonly caseId: string;
  readonly once: string;
}

function One({ group, caseId, once }: { readonly group: GroupForMe; readonly caseId: string; readonly once: string }) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  const left = group.places - group.taken;
  const mine = group.placeState === 'taken';
  const act = mine ? 'give-up-group-place' : 'take-group-place';
  return (
    <Card kicker={capitalised(whenInWords(lang, group, now))} heading={group.title} level={3}>
      <p>{group.description}</p>
      <p class="ff-muted">
        {group.place} · {t('groups.host', { navn: group.hostName })} · {t('groups.left', { antal: left })}
      </p>
      {mine ? (
        <p>
          <Tag tone="positive">{t('groups.mine')}</Tag>
        </p>
      ) : null}
      {mine || left > 0 ? (
        <Form action={`/handling/${act}`} once={`${once}-${group.id}`} returnTo={citizenPaths.all} label={group.title}>
          <HiddenField name="caseId" value={caseId} />
          <HiddenField name="groupId" value={group.id} />
          <div class="ff-actions">
            <Button kind={mine ? 'secondary' : 'primary'}>{t(mine ? 'groups.leave' : 'groups.join')}</Button>
          </div>
        </Form>
      ) : null}
    </Card>
  );
}

/** Meetings that one can join. Joining is one press. */
export function Groups({ groups, caseId, once }: GroupsProps) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  if (groups.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('groups.heading')}</h2>
      <p>{t('groups.lead')}</p>
      <div class="ff-stack">
        {groups.map((group) => (
          <One group={group} caseId={caseId} once={once} />
        ))}
      </div>
    </section>
  );
}
