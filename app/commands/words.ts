import { type Flags, parseFlags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';

/** What stood after a command, sorted. */
export interface Words {
  readonly words: readonly string[];
  /** Those that every command knows. */
  readonly flags: Flags;
  /** The command's own flags with a value, without their dashes. */
  readonly own: Readonly<Record<string, string>>;
  readonly national: boolean;
  readonly json: boolean;
  readonly figures: boolean;
  readonly refresh: boolean;
  readonly thorough: boolean;
}

const switches = ['--national', '--json', '--figures', '--refresh', '--no-star-mapping', '--thorough'];
const valued = ['--data', '--municipality', '--port'];

/**
 * Sorts the words after a command; `ownFlags` are those with a value that only this command knows.
 * @throws StartError bad-setting
 */
export function readWords(rest: readonly string[], ownFlags: readonly string[] = []): Words {
  const words: string[] = [];
  const flags: string[] = [];
  const own: Record<string, string> = {};
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (switches.includes(word)) continue;
    const [, name = '', inline] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (ownFlags.includes(name)) {
      const value = inline ?? rest[++at];
      if (!value || (inline === undefined && value.startsWith('--')))
        throw badSetting(`--${name} mangler sin værdi.`, `--${name} lacks its value.`);
      own[name] = value;
    } else if (word.startsWith('--') || valued.includes(rest[at - 1] ?? '')) flags.push(word);
    else words.push(word);
  }
  const has = (name: string) => rest.includes(name);
  const set = {
    national: has('--national'),
    json: has('--json'),
    figures: has('--figures'),
    refresh: has('--refresh'),
    thorough: has('--thorough'),
  };
  return { words, flags: parseFlags(flags), own, ...set };
}
