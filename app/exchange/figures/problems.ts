import type { Bilingual } from '../../kernel/text/bilingual.ts';

/** What is wrong with a file or an answer of a publisher, and on which line. Line 1 is the first of the file. */
export interface FigureProblem {
  readonly line: number | null;
  readonly text: Bilingual;
}

/** A file or an answer that was not taken in: nothing of it was. */
export class FiguresUnreadable extends Error {
  override readonly name = 'FiguresUnreadable';
  readonly problems: readonly FigureProblem[];

  constructor(problems: readonly FigureProblem[]) {
    super(problems.map((problem) => sentence(problem, 'en')).join('\n'));
    this.problems = problems;
  }

  in(lang: 'da' | 'en'): string {
    return this.problems.map((problem) => sentence(problem, lang)).join('\n');
  }
}

function sentence({ line, text }: FigureProblem, lang: 'da' | 'en'): string {
  if (line === null) return text[lang];
  return lang === 'da' ? `Linje ${line}: ${text.da}` : `Line ${line}: ${text.en}`;
}

/** More than these are not told: the first ones show what is wrong. */
const mostTold = 20;

/** Gathers what is wrong; `settle` throws when anything was. */
export class ProblemList {
  private readonly found: FigureProblem[] = [];
  private untold = 0;

  add(line: number | null, da: string, en: string): void {
    if (this.found.length < mostTold) this.found.push({ line, text: { da, en } });
    else this.untold += 1;
  }

  /** @throws FiguresUnreadable */
  settle(): void {
    if (this.found.length === 0) return;
    const more =
      this.untold === 0
        ? []
        : [{ line: null, text: { da: `… og ${this.untold} fejl mere.`, en: `… and ${this.untold} more.` } }];
    throw new FiguresUnreadable([...this.found, ...more]);
  }
}
