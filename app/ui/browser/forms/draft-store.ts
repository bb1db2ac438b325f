/** What was typed and not sent yet. Kept on this machine only, as text. */
export interface Draft {
  readonly text: string;
  /** What stood in the field before: a draft is put back only where the field still begins so. */
  readonly base: string;
  readonly at: number;
  /** A citizen's: on a machine that others use, it goes soon after they are gone. */
  readonly citizen: boolean;
  /** Being sent; whether it arrived shows the next page. */
  readonly sending: boolean;
}

const prefix = 'fodfaeste-kladde:';
const hour = 3600 * 1000;
const lifetime = 8 * hour;
const goneCitizen = hour / 2;

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The drafts of whoever is logged in, in a browser's storage, which may be full, closed or filled with something else: then there are
 * none. `owner` keeps people apart who use one machine; null where nobody is logged in.
 */
export class DraftStore {
  readonly #box: Box;
  readonly #own: string | null;

  constructor(box: Box, owner: string | null) {
    this.#box = box;
    this.#own = owner === null ? null : `${prefix}${owner}:`;
  }

  read(key: string, now: number): Draft | null {
    return this.#own === null ? null : this.#at(this.#own + key, now);
  }

  /** False when it could not be kept. */
  write(key: string, draft: Draft): boolean {
    const place = this.#own === null ? null : this.#own + key;
    return place !== null && attempt(() => this.#box.setItem(place, JSON.stringify(draft))) !== undefined;
  }

  remove(key: string): void {
    if (this.#own !== null) this.#drop(this.#own + key);
  }

  keys(): readonly string[] {
    const own = this.#own;
    return own === null ? [] : this.#places(own).map((place) => place.slice(own.length));
  }

  /** Takes away what is old, and what a citizen left: at once when somebody else has logged in, else after half an hour. */
  sweep(now: number): void {
    for (const place of this.#places(prefix)) {
      const draft = this.#at(place, now);
      const own = this.#own !== null && place.startsWith(this.#own);
      const left = draft?.citizen === true && !own && (this.#own !== null || now - draft.at > goneCitizen);
      if (!draft || left) this.#drop(place);
    }
  }

  clear(): void {
    for (const place of this.#places(prefix)) this.#drop(place);
  }

  #at(place: string, now: number): Draft | null {
    const draft = parse(attempt(() => this.#box.getItem(place)) ?? null);
    return draft && now - draft.at < lifetime ? draft : null;
  }

  #drop(place: string): void {
    attempt(() => this.#box.removeItem(place));
  }

  #places(start: string): readonly string[] {
    const found: string[] = [];
    attempt(() => {
      for (let at = 0; at < this.#box.length; at += 1) {
        const key = this.#box.key(at);
        if (key?.startsWith(start)) found.push(key);
      }
    });
    return found;
  }
}

/** A number for a name, so that no name stands in the storage (FNV-1a). */
export function ownerOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function attempt<T>(work: () => T): T | null | undefined {
  try {
    return work() ?? null;
  } catch {
    return undefined;
  }
}

function parse(stored: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(stored ?? 'null');
    if (typeof draft !== 'object' || draft === null) return null;
    const { text, base, at, citizen, sending } = draft as Partial<Record<keyof Draft, unknown>>;
    if (typeof text !== 'string' || typeof base !== 'string' || typeof at !== 'number') return null;
    return { text, base, at, citizen: citizen === true, sending: sending === true };
  } catch {
    return null;
  }
}

/** What the page that follows a sending tells of it. */
export interface NextPage {
  /** The server says that something was done. */
  readonly done: boolean;
  /** The page is an answer of the server to somebody who is logged in: no error, no login. */
  readonly answered: boolean;
  /** The form with the same field stands here again. */
  readonly formHere: boolean;
}

/** A draft goes when it is certain that it arrived. When in doubt it stays. */
export const hasArrived = (draft: Draft, { done, answered, formHere }: NextPage): boolean =>
  draft.sending && answered && (done || !formHere);
