const everyMs = 1_500;

/**
 * Follows something under way: an element with `data-follow` (an address) is fetched anew until its `data-follow-state` is another than
 * queued or running; then the whole page is. A link marked `data-follow-link` does the same by hand and is not needed here.
 */
export function follow(): void {
  const part = document.querySelector<HTMLElement>('[data-follow]');
  if (!part || !isUnderWay(part)) return;
  document.querySelector<HTMLElement>('[data-follow-link]')?.setAttribute('hidden', '');
  const ask = async (): Promise<void> => {
    try {
      const answer = await fetch(part.dataset['follow'] ?? '', { headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = answer.ok ? page.getElementById(part.id) : null;
      if (fresh && !isUnderWay(fresh)) {
        location.reload();
        return;
      }
      if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
    } catch {
      // No network for a moment: asked again.
    }
    window.setTimeout(ask, everyMs);
  };
  window.setTimeout(ask, everyMs);
}

const isUnderWay = (part: HTMLElement): boolean => ['queued', 'running'].includes(part.dataset['followState'] ?? '');
