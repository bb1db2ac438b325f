import { DraftField } from './draft-field.ts';
import { noteUnder } from './draft-note.ts';
import { DraftStore, hasArrived, ownerOf } from './draft-store.ts';
import { serverAnswers } from './reach.ts';

/**
 * Keeps what is typed in a textarea with `data-draft` on this machine until it has been sent, or for eight hours. Logging out takes
 * everything away.
 */
export function keepDrafts(): void {
  const store = openStore();
  if (!store) return;
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]')];
  const logOut = document.querySelector('.ff-log-out')?.closest('form') ?? null;
  settle(store, areas, logOut !== null);
  store.sweep(Date.now());
  let leaving = false;
  logOut?.addEventListener('submit', () => {
    leaving = true;
    store.clear();
  });
  const forms = new Map<HTMLFormElement, DraftField[]>();
  const fields = areas.map((area) => {
    const field = new DraftField(area, store, noteUnder(area));
    if (area.form) forms.set(area.form, [...(forms.get(area.form) ?? []), field]);
    return field;
  });
  const sent = new WeakSet<DraftField>();
  for (const [form, inForm] of forms)
    sendWhenReached(form, inForm, () => {
      for (const field of inForm) {
        sent.add(field);
        field.save(true);
      }
    });
  window.addEventListener('pagehide', () => {
    if (!leaving) for (const field of fields) if (field.isWritten && !sent.has(field)) field.save();
  });
  window.addEventListener('pageshow', () => {
    for (const field of fields) sent.delete(field);
  });
  tellOfConnection(fields);
}

function openStore(): DraftStore | null {
  try {
    const name = document.querySelector('.ff-user-name')?.textContent;
    return new DraftStore(window.localStorage, name ? ownerOf(name) : null);
  } catch {
    return null;
  }
}

/** What was on its way when the last page was left: gone when it arrived, a draft again when not. */
function settle(store: DraftStore, areas: readonly HTMLTextAreaElement[], loggedIn: boolean): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const failed = (visit?.responseStatus ?? 200) >= 400;
  const done = document.querySelector('[data-announce]') !== null;
  for (const key of store.keys()) {
    const draft = store.read(key, Date.now());
    if (!draft?.sending) continue;
    const formHere = areas.some((area) => area.dataset['draft'] === key);
    if (hasArrived(draft, { done, answered: loggedIn && !failed, formHere })) store.remove(key);
    else store.write(key, { ...draft, sending: false });
  }
}

/** A form is sent only when the server answers; else the browser would leave the page, and the text with it. */
function sendWhenReached(form: HTMLFormElement, fields: readonly DraftField[], onSend: () => void): void {
  let reached = false;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (reached) {
      reached = false;
      return onSend();
    }
    event.preventDefault();
    const { submitter } = event;
    void serverAnswers().then((answers) => {
      if (!answers) {
        for (const field of fields) field.tellLost();
        return;
      }
      reached = true;
      form.requestSubmit(submitter);
    });
  });
}

function tellOfConnection(fields: readonly DraftField[]): void {
  const told = new Set<DraftField>();
  window.addEventListener('offline', () => {
    for (const field of fields)
      if (field.isWritten) {
        told.add(field);
        field.tellLost();
      }
  });
  window.addEventListener('online', () => {
    for (const field of told) field.tellBack();
    told.clear();
  });
}
