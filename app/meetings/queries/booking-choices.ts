import { addDays } from '@fodfaeste/law/dates';
import type { ActContext, Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { timeInWords } from '../times/in-words.ts';
import type { Slot } from '../types.ts';
import { hostsOf } from './hosts.ts';
import { roomChoices } from './house.ts';
import { openInvitation } from './meetings.ts';
import { slotsFor } from './slots.ts';

const defaultMinutes = 45;
const mostShown = 40;

const slotChoice = (slot: Slot): Choice => ({
  value: slot.code,
  label: say(
    `${timeInWords('da', slot.startsAt)}, ${slot.hostName}`,
    `${timeInWords('en', slot.startsAt)}, ${slot.hostName}`,
  ),
});

/** Free times of the next fortnight as choices. */
export async function slotChoices(tx: Tx, context: ActContext, caseId: string): Promise<readonly Choice[]> {
  const invitation = await openInvitation(tx, context.home, caseId);
  const slots = await slotsFor(tx, context, caseId, {
    from: context.today,
    until: addDays(context.today, 14),
    minutes: invitation?.minutes ?? defaultMinutes,
  });
  return slots.slice(0, mostShown).map(slotChoice);
}

/** What the plain form of booking offers. The pages of the desks have a calendar instead. */
export async function bookingChoices(
  tx: Tx,
  context: ActContext,
  caseId: string | null,
): Promise<Readonly<Record<string, readonly Choice[]>>> {
  if (!caseId) return {};
  const hosts = await hostsOf(tx, context, caseId);
  return {
    slot: await slotChoices(tx, context, caseId),
    roomId: await roomChoices(tx, context, context.home),
    secondHostId: hosts.map(({ id, name }) => ({ value: id, label: say(name, name) })),
  };
}
