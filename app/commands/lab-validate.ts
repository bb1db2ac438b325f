import path from 'node:path';
import { fullSizes } from '@fodfaeste/lab';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { makeValidation, validationAsText, validationText } from '../lab/index.ts';
import { out } from './out.ts';

/** `lab validate`: the lab held against what was counted. With `--json`: the report that ships as `data/lab/validation.json`. */
export function labValidate(words: readonly string[], json: boolean): void {
  if (words.length > 1) throw badSetting('Brug: lab validate [--json].', 'Use: lab validate [--json].');
  const making = makeValidation(path.join(rootFolder(), 'data'), fullSizes);
  let step = making.next();
  while (!step.done) step = making.next();
  out(json ? validationText(step.value).trimEnd() : validationAsText(step.value));
}
