/**
 * Says aloud what just happened: screen readers pass over a status that stood in the page from the start, but hear one
 * that changes.
 */
export function announce(): void {
  for (const message of document.querySelectorAll<HTMLElement>('[data-announce]')) {
    const spoken = document.createElement('p');
    spoken.className = 'sr-only';
    spoken.setAttribute('role', 'status');
    message.after(spoken);
    window.setTimeout(() => {
      spoken.textContent = message.textContent;
    }, 500);
    window.setTimeout(() => spoken.remove(), 10_000);
  }
}
