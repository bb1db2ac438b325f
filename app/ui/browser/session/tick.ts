/** What the countdown needs: nothing of the page, so that it can be tested with a clock of its own. */
export interface SessionView {
  /** Milliseconds until the session ends, by this computer's clock. */
  remaining(): number;
  open(): void;
  show(seconds: number): void;
  close(): void;
  leave(): void;
  readonly isOpen: boolean;
}

export const warnBefore = 5 * 60_000;
/** WCAG 2.2.1: whoever is warned has at least this long to answer, also when a sleeping computer wakes too late. */
export const leastWarning = 20_000;

/** One look at the clock, once a second. Returns what the next look must know. */
export function tick(view: SessionView, openedAt: number | null, now: number): number | null {
  const remaining = view.remaining();
  if (remaining > warnBefore) {
    if (view.isOpen) view.close();
    return null;
  }
  const since = openedAt ?? now;
  if (!view.isOpen) view.open();
  const left = Math.max(remaining, since + leastWarning - now);
  if (left <= 0) view.leave();
  else view.show(Math.ceil(left / 1000));
  return since;
}
