import { type ValidationReport, type ValidationRow, validationParts } from '@fodfaeste/lab';
import { say } from '../kernel/text/bilingual.ts';
import { partLabels, proofLabels, withinLabels } from './validation-labels.ts';

const both = ({ da, en }: { readonly da: string; readonly en: string }) => `${da} / ${en}`;

function number(value: number | null, unit: ValidationRow['unit']): string {
  if (value === null) return '';
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  if (unit === 'dkk-billion') return value.toFixed(1);
  return String(Math.round(value));
}

const errorOf = ({ error, unit }: ValidationRow): string => {
  if (error === null) return '';
  return unit === 'share' ? `${error.toFixed(1)} p` : error.toFixed(1);
};

function line(row: ValidationRow): string {
  const cells = [number(row.real, row.unit), number(row.model, row.unit), errorOf(row)];
  const what = row.what.da.length > 62 ? `${row.what.da.slice(0, 61)}…` : row.what.da;
  const last = `${withinLabels[row.within].da}, ${proofLabels[row.standing].da}`;
  return `  ${what.padEnd(64)}${cells.map((cell) => cell.padStart(11)).join('')}  ${row.within === 'not-measured' ? withinLabels[row.within].da : last}`;
}

/** The validation for a screen of letters. */
export function validationAsText({ rows, sizes, inputs, engineVersion }: ValidationReport): string {
  return [
    both(title),
    `${sizes.people} personer/people · ${sizes.entrants} nye på dagpenge/new on dagpenge · ${sizes.runs} kørsler/runs · data ${inputs} · motor/engine ${engineVersion}`,
    ...validationParts.flatMap((part) => [
      '',
      both(partLabels[part]),
      ...rows.filter((row) => row.part === part).map(line),
    ]),
  ].join('\n');
}

const title = say('Laboratoriet mod virkeligheden: tal, model, fejl', 'The lab against reality: figure, model, error');
