import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Words } from '../effects/index.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './scenario.ts';

/** A value of the text, with the place it stands in for problems: its own, or its key's where there is none. */
export interface Place {
  readonly value: unknown;
  readonly at: number;
}

/** The text being read. Problems are gathered, so that one look shows all of them. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly root: Place;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    const document = parseDocument(text, { lineCounter: this.#lines });
    for (const { pos, message } of document.errors) {
      const [first = ''] = message.split('\n');
      this.fault(pos[0], {
        da: `Teksten er ikke gyldig YAML: ${first}`,
        en: `The text is not valid YAML: ${first}`,
      });
    }
    this.root = { value: document.contents, at: 0 };
  }

  fault(place: Place | number, words: Words): void {
    const { line, col } = this.#lines.linePos(typeof place === 'number' ? place : place.at);
    this.problems.push({ line: Math.max(1, line), column: Math.max(1, col), da: words.da, en: words.en });
  }

  /** The entries of a block of keys. Unknown keys are problems; what is no such block is one, and gives none. */
  entries<Key extends string>(
    place: Place,
    keys: readonly Key[],
    called: Words = { da: 'nøgle', en: 'key' },
  ): ReadonlyMap<Key, Place> {
    const found = new Map<Key, Place>();
    for (const [name, keyAt, inside] of this.#pairs(place)) {
      const key = keys.find((one) => one === name);
      if (key === undefined) this.fault(keyAt, unknown(called.da, called.en, name, keys));
      else found.set(key, inside);
    }
    return found;
  }

  #pairs(place: Place): readonly (readonly [string, number, Place])[] {
    if (!isMap(place.value)) {
      this.fault(place, { da: 'Her skal stå nøgler med værdier.', en: 'Keys with values belong here.' });
      return [];
    }
    return place.value.items.map(({ key, value }) => {
      const keyAt = startOf(key) ?? place.at;
      const name = isScalar(key) ? String(key.value) : '';
      return [name, keyAt, { value, at: startOf(value) ?? keyAt }] as const;
    });
  }

  list(place: Place): readonly Place[] {
    if (!isSeq(place.value)) {
      this.fault(place, { da: 'Her skal stå en liste med streger foran.', en: 'A list with dashes belongs here.' });
      return [];
    }
    return place.value.items.map((value) => ({ value, at: startOf(value) ?? place.at }));
  }

  /** What stands there when it is one value: text, number, true or false. */
  scalar(place: Place): string | number | boolean | null {
    if (!isScalar(place.value)) return null;
    const { value } = place.value;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }

  /** The scalar as it was typed: a code like 0851 keeps its nought. */
  typed(place: Place): string | null {
    if (!isScalar(place.value)) return null;
    const { source, value } = place.value;
    return value === null || value === undefined ? null : (source ?? String(value));
  }

  text(place: Place): string | null {
    const value = this.scalar(place);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(place, { da: 'Her skal stå en tekst.', en: 'A text belongs here.' });
    return null;
  }

  truth(place: Place): boolean | null {
    const value = this.scalar(place);
    if (typeof value === 'boolean') return value;
    this.fault(place, { da: 'Skriv true eller false.', en: 'Write true or false.' });
    return null;
  }

  oneOf<Word extends string>(place: Place, words: readonly Word[], da: string, en: string): Word | null {
    const typed = this.typed(place) ?? '';
    const found = words.find((word) => word === typed);
    if (found === undefined) this.fault(place, unknown(da, en, typed, words));
    return found ?? null;
  }
}

const startOf = (node: unknown): number | null => (node as Node | null | undefined)?.range?.[0] ?? null;

/** “Kender ikke …”, with what was meant where it is plain, and all that may stand there where they are few. */
export function unknown(da: string, en: string, typed: string, among: readonly string[]): Words {
  const meant = nearest(typed, among);
  if (meant !== null)
    return {
      da: `Kender ikke ${da} “${typed}”. Mente du “${meant}”?`,
      en: `Unknown ${en} “${typed}”. Did you mean “${meant}”?`,
    };
  const all = among.length <= 24 ? among.join(', ') : null;
  return {
    da: `Kender ikke ${da} “${typed}”.${all === null ? '' : ` Der kan stå: ${all}.`}`,
    en: `Unknown ${en} “${typed}”.${all === null ? '' : ` It can be: ${all}.`}`,
  };
}
