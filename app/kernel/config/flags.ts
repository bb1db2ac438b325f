import { badSetting } from './settings-error.ts';

/** What stood on the command line, as text; readConfig judges the values. */
export interface Flags {
  readonly port?: string;
  readonly data?: string;
  readonly municipality?: string;
  readonly reset: boolean;
  readonly help: boolean;
}

const withValue = ['port', 'data', 'municipality'] as const;
const alone = ['reset', 'help'] as const;

export const usage = {
  da: `npm start -- [--port 3000] [--data MAPPE] [--municipality KODE|NAVN] [--reset]
  --port          porten, serveren lytter på
  --data          mappen med data
  --municipality  kommunen i demoen, f.eks. 0860 eller Hjørring
  --reset         slet den indlejrede database, og begynd forfra`,
  en: `npm start -- [--port 3000] [--data DIR] [--municipality CODE|NAME] [--reset]
  --port          the port the server listens on
  --data          the folder with the data
  --municipality  the municipality of the demo, e.g. 0860 or Hjørring
  --reset         delete the embedded database and begin anew`,
} as const;

/**
 * Reads `--port 3000` and `--port=3000` alike.
 * @throws StartError bad-setting for an unknown flag, a missing value or a word that is no flag
 */
export function parseFlags(argv: readonly string[]): Flags {
  const values: { port?: string; data?: string; municipality?: string } = {};
  const set = new Set<string>();
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    const valued = withValue.find((known) => known === name);
    if (valued) {
      const value = inline ?? argv[++index];
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
        throw badSetting(`--${name} mangler sin værdi.`, `--${name} lacks its value.`);
      values[valued] = value;
    } else if (alone.some((known) => known === name) && inline === undefined) {
      set.add(name);
    } else {
      throw badSetting(
        `${word} kendes ikke. Brug --port, --data, --municipality, --reset eller --help.`,
        `${word} is not known. Use --port, --data, --municipality, --reset or --help.`,
      );
    }
  }
  return { ...values, reset: set.has('reset'), help: set.has('help') };
}
