/**
 * A second click while the first is under way does nothing. It never stands in the way of a new try: the guard opens
 * again after a while, and when the page comes back from the browser's history.
 */
export function guardDoubleSubmit(): void {
  const sent = new Map<HTMLFormElement, number>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method === 'dialog' || event.defaultPrevented) return;
    const now = performance.now();
    const before = sent.get(form);
    if (before !== undefined && now - before < guardFor) {
      event.preventDefault();
      return;
    }
    sent.set(form, now);
    form.dataset['sending'] = '';
    window.setTimeout(() => delete form.dataset['sending'], guardFor);
  });
  window.addEventListener('pageshow', () => {
    for (const form of sent.keys()) delete form.dataset['sending'];
    sent.clear();
  });
}

const guardFor = 3000;
