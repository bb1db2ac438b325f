import type { Bilingual } from '../kernel/text/bilingual.ts';

/** Why a command did nothing, in a sentence for the person at the keyboard. Exit code 2. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  readonly da: string;
  readonly en: string;

  constructor({ da, en }: Bilingual) {
    super(en);
    this.da = da;
    this.en = en;
  }
}
