import { StartError } from './start-error.ts';
import type { VariableName } from './variables.ts';

/** A wrong setting: one sentence that names the variable. Exit code 2. */
export const badSetting = (da: string, en: string): StartError => new StartError('bad-setting', { da, en }, 2);

export function mustBe(
  name: VariableName,
  must: { da: string; en: string },
  given: { readonly value: string; readonly secret: boolean; readonly flag?: string | undefined },
): StartError {
  const what = given.flag ?? name;
  const shown = given.secret
    ? { da: '', en: '' }
    : { da: ` (den er "${given.value}")`, en: ` (it is "${given.value}")` };
  return badSetting(`${what} skal være ${must.da}${shown.da}.`, `${what} must be ${must.en}${shown.en}.`);
}

export const required = (name: VariableName, whenDa: string, whenEn: string): StartError =>
  badSetting(`${name} skal sættes ${whenDa}.`, `${name} must be set ${whenEn}.`);
