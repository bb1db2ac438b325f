import type { Path } from '../../../language/build.ts';
import { all, any, ask, no, not, yes } from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';

/** Yes or no as recorded; a part left open is asked of a person. */
export const yesOrAsk = (path: Path, question: string, since: Quantity | null = null): Bool =>
  any(yes(path), all(not(yes(path)), not(no(path)), ask(question, { since })));

/** It is recorded as yes, or a person says that it is not so: for what would stand in the way. */
export const noOrAsk = (path: Path, question: string, since: Quantity | null = null): Bool =>
  any(no(path), all(not(yes(path)), not(no(path)), ask(question, { since })));
