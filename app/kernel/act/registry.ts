import type { Bilingual } from '../text/bilingual.ts';
import type { AnyAct } from './act.ts';

/** The acts of the installation by name. Two acts with one name is a mistake found at start. */
export class ActRegistry {
  readonly #acts = new Map<string, AnyAct>();

  constructor(acts: readonly AnyAct[]) {
    for (const one of acts) {
      if (this.#acts.has(one.name)) throw new Error(`two acts are named ${one.name}`);
      this.#acts.set(one.name, one);
    }
  }

  get(name: string): AnyAct | undefined {
    return this.#acts.get(name);
  }

  all(): readonly AnyAct[] {
    return [...this.#acts.values()];
  }

  /** The sentence of a stored event for one reader; null when it is not for that reader. */
  sentence(
    event: { act: string; type: string; caseId: string | null; data: object },
    reader: 'citizen' | 'caseworker',
  ): Bilingual | null {
    const sentence = this.#acts.get(event.act)?.sentences[event.type];
    const say = sentence?.[reader];
    return say ? say(event) : null;
  }
}
