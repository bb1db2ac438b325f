import type { DraftNote } from './draft-note.ts';
import type { DraftStore } from './draft-store.ts';
import { draftWords } from './draft-words.ts';
import { here } from './page-language.ts';

const rest = 400;

/** One textarea whose text is kept while it is being written. */
export class DraftField {
  readonly #area: HTMLTextAreaElement;
  readonly #store: DraftStore;
  readonly #note: DraftNote;
  readonly #key: string;
  /** What the field holds when nothing has been written. */
  readonly #base: string;
  #timer = 0;

  constructor(area: HTMLTextAreaElement, store: DraftStore, note: DraftNote) {
    this.#area = area;
    this.#store = store;
    this.#note = note;
    this.#key = area.dataset['draft'] ?? '';
    const kept = store.read(this.#key, Date.now());
    // A form that came back holds the draft already: what it began with stands beside the draft.
    this.#base = kept && kept.text === area.defaultValue ? kept.base : area.defaultValue;
    // Typed before this script came, or put back by the browser: newer than any draft.
    if (area.value !== area.defaultValue) this.save();
    else if (kept && kept.base === area.defaultValue && kept.text !== kept.base) this.#restore(kept.text);
    area.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.save(), rest);
    });
  }

  get isWritten(): boolean {
    return this.#area.value !== this.#base;
  }

  /** True when it is kept, or there is nothing to keep. */
  save(sending = false): boolean {
    clearTimeout(this.#timer);
    if (!this.isWritten) {
      this.#store.remove(this.#key);
      return true;
    }
    const citizen = document.body.classList.contains('ff-citizen');
    const { value: text } = this.#area;
    return this.#store.write(this.#key, { text, base: this.#base, at: Date.now(), citizen, sending });
  }

  tellLost(): void {
    this.#note.say(here(this.save() ? draftWords.lost : draftWords.lostUnkept));
  }

  tellBack(): void {
    this.#note.say(here(draftWords.back));
  }

  #restore(text: string): void {
    this.#put(text);
    this.#note.say(here(draftWords.restored), {
      label: here(draftWords.remove),
      act: () => {
        this.#put(this.#base);
        this.save();
        this.#note.say(here(draftWords.removed));
        this.#area.focus();
      },
    });
  }

  #put(text: string): void {
    this.#area.value = text;
    this.#area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
