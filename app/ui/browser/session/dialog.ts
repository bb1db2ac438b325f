import type { SessionView } from './tick.ts';

/** The dialog on the page: opens, counts, extends the session without leaving the page, says when that fails. */
export function sessionDialog(dialog: HTMLDialogElement): SessionView {
  const { now = '', expires = '', lang = 'da', loggedOut = '/', since = '' } = dialog.dataset;
  // The server's clock and this one may differ; the page was made just now.
  const skew = Date.now() - Date.parse(now);
  let endsAt = Date.parse(expires) + skew;
  const left = find('[data-session-left]');
  const failed = find('[data-session-failed]');
  const form = dialog.querySelector<HTMLFormElement>('[data-session-form]');

  form?.addEventListener('submit', (event) => {
    if (event.submitter?.hasAttribute('data-session-log-out')) return;
    event.preventDefault();
    void extend(form);
  });
  // Escape means "not now": it extends, the friendlier of the two answers.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    form?.requestSubmit();
  });

  async function extend(sent: HTMLFormElement): Promise<void> {
    const seconds = await askForMore(sent).catch(() => null);
    if (seconds === null) {
      failed.textContent = failed.dataset['sessionFailed'] ?? '';
      return;
    }
    failed.textContent = '';
    // The footer's time has passed into history.
    const until = document.querySelector('[data-session-until]');
    if (until) until.textContent = ` ${since}`;
    endsAt = Date.now() + seconds * 1000;
    dialog.close();
  }

  function find(selector: string): HTMLElement {
    return dialog.querySelector<HTMLElement>(selector) ?? document.createElement('p');
  }

  return {
    remaining: () => endsAt - Date.now(),
    get isOpen() {
      return dialog.open;
    },
    open() {
      const dirty = document.querySelector('form[data-dirty]') !== null;
      find('[data-session-saved]').hidden = dirty;
      find('[data-session-unsaved]').hidden = !dirty;
      dialog.showModal();
    },
    show(seconds) {
      const text = (left.dataset['sessionLeft'] ?? '').replace('{time}', inWords(seconds, lang));
      if (left.textContent !== text) left.textContent = text;
      // Each minute and the last half are worth saying aloud, each second is not.
      left.setAttribute('aria-live', seconds % 60 === 0 || seconds === 30 ? 'assertive' : 'off');
    },
    close: () => dialog.close(),
    leave: () => window.location.assign(loggedOut),
  };
}

/** Posts the form; the answer is `{"secondsLeft": 1800}`. */
async function askForMore(form: HTMLFormElement): Promise<number | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
  if (!answer.ok) return null;
  const { secondsLeft }: { secondsLeft?: unknown } = await answer.json();
  return typeof secondsLeft === 'number' ? secondsLeft : null;
}

function inWords(seconds: number, lang: string): string {
  const unit = seconds >= 60 ? 'minute' : 'second';
  const count = seconds >= 60 ? Math.ceil(seconds / 60) : seconds;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
