/** A sum of variables that keeps between bounds. */
export interface Row {
  readonly vars: readonly number[];
  readonly most?: number | undefined;
  readonly least?: number | undefined;
}

/** Maximise the sum of the variables by their worth; each lies between 0 and 1. */
export interface Linear {
  readonly worth: readonly number[];
  readonly rows: readonly Row[];
}

/** Longer lines are cut off by readers of the format. */
const termsOnLine = 12;

const lines = (terms: readonly string[]): string => {
  const parts: string[] = [];
  for (let at = 0; at < terms.length; at += termsOnLine) parts.push(terms.slice(at, at + termsOnLine).join(' '));
  return parts.join('\n ');
};

/** Six decimals: the same text, and so the same answer, wherever it is written. */
const number = (value: number): string => value.toFixed(6);

/** The model in CPLEX' LP format. It holds no integers: all rows are those of a network, whose corners are whole by themselves. */
export function lpText({ worth, rows }: Linear): string {
  const objective = worth.map((one, at) => `${one < 0 ? '-' : '+'} ${number(Math.abs(one))} x${at}`);
  const written = rows
    .filter(({ vars }) => vars.length > 0)
    .flatMap(({ vars, most, least }) => {
      const sum = lines(vars.map((one) => `+ x${one}`));
      return [
        ...(most === undefined ? [] : [`${sum} <= ${most}`]),
        ...(least === undefined ? [] : [`${sum} >= ${least}`]),
      ];
    });
  const bounds = worth.map((_, at) => `0 <= x${at} <= 1`);
  return [
    'Maximize',
    ` ${lines(objective)}`,
    'Subject To',
    ...written.map((one, at) => ` c${at}: ${one}`),
    'Bounds',
    ...bounds.map((one) => ` ${one}`),
    'End',
    '',
  ].join('\n');
}

/** Answers which variables are 1; null where the rows contradict each other. */
export type Solver = (model: Linear) => readonly number[] | null;
