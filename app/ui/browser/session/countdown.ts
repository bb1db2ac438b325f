import { type SessionView, tick } from './tick.ts';

/** Looks at the clock once a second, and when the tab comes back into view. */
export function countdown(view: SessionView): void {
  let openedAt: number | null = null;
  const look = () => {
    openedAt = tick(view, openedAt, performance.now());
  };
  look();
  window.setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
}
