/** Of a shipped scenario (its id), one the house keeps (its id), or one in a link (its letters). */
export const slidersPath = (scenario: string, code?: string): string =>
  `/laboratorium/skydere/${scenario}${code === undefined ? '' : `?kommune=${code}`}`;
/** The same scenario with what was moved, to be reckoned on the server. */
export const movedPath = (scenario: string, code: string): string =>
  `/laboratorium/skydere/${scenario}/scenarie?kommune=${code}`;
export const pocketPath = (code: string, scenario: string): string =>
  `/laboratorium/grundlag/${code}.json?${new URLSearchParams({ scenarie: scenario })}`;
