import type { Meeting } from './types.ts';

/** Until when the citizen moves it alone. */
export const movableUntil = ({
  rebookUntil,
  startsAt,
}: Pick<Meeting, 'rebookUntil' | 'startsAt'>): Meeting['startsAt'] => rebookUntil ?? startsAt;

export const isMovable = (meeting: Pick<Meeting, 'state' | 'rebookUntil' | 'startsAt'>, now: string): boolean =>
  meeting.state === 'booked' && now < movableUntil(meeting);
