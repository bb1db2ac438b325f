import { type Figure, type Gets, groupWords, type Needed, needs, type Purse, purses } from '@fodfaeste/lab';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { monthsOfEra } from './ground.ts';
import { getLabels, getUnits, needLabels, oerePerMillion, purseLabels, scaled, shownGets } from './labels.ts';
import type { LabReport } from './report.ts';

const head = ['før/before', 'efter/after', 'forskel/difference', 'virkning/effects 80 %', 'tilfælde/chance 80 %'];

/** A figure in few digits: nobody believes the rest. */
function short(value: number): string {
  if (Object.is(value, -0) || Math.abs(value) < 0.05) return '0';
  return Math.abs(value) >= 100 ? String(Math.sign(value) * Math.round(Math.abs(value))) : value.toFixed(1);
}
const span = ([low, high]: readonly [number, number]) => `${short(low)} .. ${short(high)}`;

interface Row {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference?: Figure;
}

function line(name: string, width: number, { before, after, difference }: Row, per = 1): string {
  const told = difference && scaled(difference, per);
  const cells = [
    short(before.middle / per),
    short(after.middle / per),
    short(told ? told.middle : (after.middle - before.middle) / per),
    ...(told ? [span(told.effects), span(told.chance)] : ['', '']),
  ];
  return `  ${name.padEnd(width)}${cells.map((cell, at) => cell.padStart(widths[at] ?? 12)).join('')}`.trimEnd();
}
const widths = [14, 14, 20, 24, 24];

/** The report for a screen of letters: outcomes by group, money, needs, each before, after and the difference with its two bands. */
export function reportAsText(report: LabReport): string {
  const { answer, title, municipalities, era } = report;
  const { from, to } = monthsOfEra(era);
  const where = municipalities === 'all' ? '98 kommuner / 98 municipalities' : municipalities.join(', ');
  const top = head.map((cell, at) => cell.padStart(widths[at] ?? 12)).join('');
  const getsWidth = widthOf(getLabels);
  const restWidth = Math.max(widthOf(purseLabels), widthOf(needLabels));
  return [
    `${title.da} / ${title.en}`,
    `${where} · ${answer.weeks} uger/weeks fra/from ${report.start} · tal fra/figures of ${from}-${to} · seed ${answer.seed} · ${answer.runs.draws} + ${answer.runs.chances} × 2 runs`,
    '',
    'Om året / a year',
    `${' '.repeat(getsWidth + 2)}${top}`.trimEnd(),
    ...answer.who.flatMap((row) => [
      `${groupWords[row.group].da} (${short(row.people.middle)})${answer.grey.includes(row.group) ? ' *' : ''}`,
      ...shownGets.map((one: Gets) => line(both(getLabels[one]), getsWidth, row.gets[one], getUnits[one])),
    ]),
    '',
    'Mio. kr. om året / DKK m a year',
    ...purses.map((purse: Purse) => line(both(purseLabels[purse]), restWidth, answer.money[purse], oerePerMillion)),
    '',
    'Behov / needs',
    ...needs.map((one: Needed) => line(both(needLabels[one]), restWidth, answer.needs[one])),
    '',
    both(greyNote),
  ].join('\n');
}

const widthOf = (labels: Readonly<Record<string, Bilingual>>) =>
  Math.max(...Object.values(labels).map((one) => both(one).length));

const both = ({ da, en }: Bilingual) => `${da} / ${en}`;
const greyNote = say(
  '* Der findes ingen tal for, hvornår de går ud af ydelsen: tallene om job og uddannelse hviler på antagelser.',
  'There are no figures of when they leave the benefit: figures of jobs and education rest on assumptions.',
);
