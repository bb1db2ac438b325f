/**
 * Marks forms with unsaved text (`data-dirty`: the session warning reads it) and asks before leaving them.
 * A form that came back with errors is unsaved from the start.
 */
export function warnUnsaved(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-warn-unsaved]')];
  let leaving = false;
  for (const form of forms) {
    if (document.querySelector('.ff-error-summary')) form.dataset['dirty'] = '';
    form.addEventListener('input', () => {
      form.dataset['dirty'] = '';
    });
  }
  document.addEventListener('submit', (event) => {
    const sent = event.target;
    if (!event.defaultPrevented && sent instanceof HTMLFormElement) leaving = forms.includes(sent);
  });
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && forms.some((form) => 'dirty' in form.dataset)) event.preventDefault();
  });
}
