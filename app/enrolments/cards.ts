import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { say } from '../kernel/text/bilingual.ts';
import { formatCount } from '../kernel/text/format.ts';
import {
  type CardPublished,
  type CardUpdated,
  type PlanState,
  type PublishedChange,
  publishCard,
  updatePublishedCard,
} from '../plan/index.ts';
import type { EnrolmentHead } from './enrolment.ts';
import { both } from './text.ts';

/** Which module keeps the card: its acts alone change it. */
export const cardSource = 'enrolments';

interface CourseOnCard {
  readonly courseTitle: string;
  readonly providerName: string;
  readonly hoursWeek: number | null;
  /** What one can do afterwards. */
  readonly goal: string | null;
}

interface GivenCard {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly state: 'proposed' | 'agreed';
  /** From `dutyBehind`; null for a proposal. */
  readonly duty: boolean | null;
  readonly proposedBy?: Parameters<typeof publishCard>[1]['proposedBy'];
}

/** A course as a card in the plan. */
export const courseCard = (
  plan: PlanState,
  course: CourseOnCard,
  { startsOn, endsOn, state, duty, proposedBy }: GivenCard,
  context: ActContext,
): CardPublished =>
  publishCard(
    plan,
    {
      title: course.courseTitle,
      area: 'course',
      whose: 'both',
      purpose: course.goal,
      startsOn,
      endsOn,
      planPart: 'offer',
      source: cardSource,
      ...{ state, duty, proposedBy },
      details: [
        { label: both('card.school'), value: course.providerName },
        ...(course.hoursWeek === null
          ? []
          : [{ label: both('card.hours'), value: formatCount('da', course.hoursWeek) }]),
      ].map(({ label, value }) => ({ label: say(label.da, label.en), value })),
    },
    context,
  );

/** What the plan says of it now; nothing where it has no card. */
export function cardMoved(
  plan: PlanState,
  { cardId }: Pick<EnrolmentHead, 'cardId'>,
  change: PublishedChange,
  context: ActContext,
): readonly CardUpdated[] {
  const card = plan.cards.find(({ id }) => id === cardId);
  if (card?.source !== cardSource) return [];
  return [updatePublishedCard(plan, card.id, cardSource, change, context)];
}
