import type { Tx } from '../../kernel/database/scope.ts';
import { meetingById } from '../../meetings/index.ts';
import { planState } from '../../plan/index.ts';

interface TiedTo {
  readonly cardId?: string | undefined;
  readonly meetingId?: string | undefined;
}

/** True when the card and the meeting that a thread shall hang on belong to the case. */
export async function isInCase(tx: Tx, home: number, caseId: string, { cardId, meetingId }: TiedTo): Promise<boolean> {
  if (cardId !== undefined) {
    const plan = await planState(tx, home, caseId);
    if (!plan?.cards.some(({ id }) => id === cardId)) return false;
  }
  if (meetingId === undefined) return true;
  const meeting = await meetingById(tx, home, meetingId);
  return meeting?.caseId === caseId;
}
