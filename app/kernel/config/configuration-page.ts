import { type Variable, variables } from './variables.ts';

/** The table of docs/configuration.md. */
export function configurationTable(): string {
  const rows = Object.entries<Variable>(variables).map(
    ([name, { meaning, must, without, secret }]) =>
      `| \`${name}\` | ${meaning} | ${must.en} | ${without} | ${secret ? 'yes' : ''} |`,
  );
  return ['| Variable | What it does | Value | When not set | Secret |', '|---|---|---|---|---|', ...rows].join('\n');
}
