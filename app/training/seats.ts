import type { EventFrame } from '../kernel/act/event.ts';
import { update } from '../kernel/act/write.ts';

/** How many seats of a class are taken from now on: used by whoever gives seats out. `taken` is the new number, not a difference. */
export const seatsGiven = ({ authorityId, at, actorName }: EventFrame, classId: string, taken: number) =>
  update(
    'training_class',
    { authority_id: authorityId, id: classId },
    { seats_taken: Math.max(0, taken), updated_at: at, updated_by_name: actorName },
  );
