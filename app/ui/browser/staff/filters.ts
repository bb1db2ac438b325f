const remembered = 'fodfaeste.focus';

/** Sends a filter form as soon as something is chosen, and puts the focus back where it was on the page that follows. */
export function submitOnChange(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-submit-on-change]')) {
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLElement && event.target.id) sessionStorage.setItem(remembered, event.target.id);
      form.requestSubmit();
    });
  }
  const id = sessionStorage.getItem(remembered);
  if (!id) return;
  sessionStorage.removeItem(remembered);
  document.getElementById(id)?.focus();
}
