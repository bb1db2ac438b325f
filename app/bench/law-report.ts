import type { LawFigures, LawRow } from './law.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');
const times = (value: number | null) => (value === null ? '' : `${value < 100 ? value.toFixed(1) : whole(value)} x`);
const line = (name: string, ...cells: readonly string[]) =>
  `${name.padEnd(28)} ${cells.map((cell) => cell.padStart(12)).join(' ')}`.trimEnd();

export function lawReport(figures: LawFigures): string {
  const { machine, day, pack, rounds, rows, caseload, columnsMs, compared, leftOut } = figures;
  return [
    `${machine}; the law of ${day} (${pack}); ${rounds} rounds, all in turn; ratios of the best`,
    '',
    line('', 'rules', 'people/s', 'best round', 'all duties', 'same ten'),
    line('', '', '', '', '÷ this', '÷ this'),
    ...rows.map((row) =>
      line(
        row.name,
        whole(row.rules),
        whole(row.perSecond),
        whole(row.bestPerSecond),
        times(row.dutiesOver),
        times(row.tenOver),
      ),
    ),
    '',
    '400,000 people in columns, milliseconds',
    line('', 'rules', 'median', 'best', 'first time'),
    ...caseload.map(({ what, rules, first, median, best }) =>
      line(what, whole(rules), whole(median), whole(best), whole(first)),
    ),
    '',
    `The ten rules gave the same answers everywhere: ${whole(compared.people)} people, ${compared.libraries} libraries.`,
    ...leftOut.map(({ name, why }) => `Left out: ${name} (${why}).`),
    '',
    ...notes(rows, columnsMs),
  ].join('\n');
}

function notes(rows: readonly LawRow[], columnsMs: number): readonly string[] {
  return [
    'What this does not say',
    '- The libraries get ages, day numbers and counts that were worked out beforehand, and rules cut down to what these people',
    '  have recorded. Ours runs from the records, with every exception, and finds for itself what is not known.',
    '- Columns tell status and due day, without reasons. The explained run is the one with reasons; it is slower than JsonLogic.',
    `- Putting 400,000 people into columns is not counted in their rates: ${whole(columnsMs)} ms here, made and encoded one by one.`,
    '- "First time" includes what is kept afterwards: compiled code, and which rows meet which conditions.',
    '- People stand by benefit, as a caseload does when it is sorted so; "mixed" shows what is lost when they do not.',
    ...rows.filter(({ how, tenOver }) => tenOver !== null && how !== '').map(({ name, how }) => `- ${name}: ${how}.`),
  ];
}
