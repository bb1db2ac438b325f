import type { PlainDate } from '../dates/index.ts';
import type { Entry } from '../inputs/record.ts';
import { bookOn, type Law } from '../rules/book.ts';
import { citeText } from '../rules/cite.ts';
import { type Change, type DayRow, overDays, type Step } from './over-days.ts';
import { table } from './tables.ts';

/** One documented set of facts. */
export interface ExamplePerson {
  /** '01-dagpenge-ny': the name of its file. */
  readonly file: string;
  /** Who it is, in a sentence. */
  readonly who: string;
  readonly entries: readonly Entry[];
}

const intro = (days: readonly PlainDate[], law: Law) => `# Ten people on seven days

Written by \`engines/law/reference/render-people.ts\` from the facts in \`engines/law/examples/\` and the law; a test holds them equal. To renew after a change:
\`WRITE_FACTS=1 npx vitest run engines/law/reference\`. The people are made up. To ask for one of them, with reasons:

\`\`\`sh
npx fodfaeste law evaluate --facts engines/law/examples/04-jobparat.yaml --on 2026-07-01 --known-at 2026-07-01
\`\`\`

${table(
  ['day', 'version of the law', ''],
  days.map((day) => {
    const { pack, overlays } = bookOn(law, day);
    const head = overlays.at(-1) ?? pack;
    return [
      day,
      `\`${[pack, ...overlays].map(({ id }) => id).join('` + `')}\``,
      `${head.title.en} (${head.legalBasis})`,
    ];
  }),
)}

Each person has two parts. **The days**: duties, rights and limits that concern the person and differ between the days; \`open\`, \`met\` and \`overdue\` are
duties, \`lifted\` means that an exception lifts the rule, \`set-aside\` that another rule comes first, and \`?\` names a fact that is missing or a question for a person.
**Why they differ**: what stands otherwise because *the law* is another, found by asking the law of the earlier day about the later day; and what the *facts and
time* did. Statuses, amounts and guards are left out here; the command tells them.`;

export function renderPeople(law: Law, people: readonly ExamplePerson[], days: readonly PlainDate[]): string {
  return `${[intro(days, law), ...people.map((person) => personText(law, person, days))].join('\n\n')}\n`;
}

function personText(law: Law, { file, who, entries }: ExamplePerson, days: readonly PlainDate[]): string {
  const { rows, steps } = overDays(law, entries, days);
  const differing = rows.filter(({ cells }) => new Set(cells).size > 1);
  const same = rows.filter((row) => !differing.includes(row));
  return [
    `## ${file}`,
    `${who} Facts: [${file}.yaml](../../engines/law/examples/${file}.yaml).`,
    table(['rule', ...days], differing.map(rowText)),
    same.length === 0 ? '' : `The same on all days: ${same.map(({ rule }) => `\`${rule.id}\``).join(', ')}.`,
    ...steps.map(stepText),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const rowText = ({ rule, cells }: DayRow): readonly string[] => [`${rule.name.en} \`${rule.id}\``, ...cells];

function stepText({ from, to, changes }: Step): string {
  const byFacts = changes.filter(({ law }) => law === null);
  return [
    `### ${from} → ${to}`,
    '',
    ...[...byCause(changes)].map(([cause, of]) => `- ${cause}: ${of.map(shortLine).join('; ')}.`),
    byFacts.length === 0 ? '' : `- **Facts and time**: ${byFacts.map(shortLine).join('; ')}.`,
    changes.length === 0 ? 'Nothing.' : '',
  ]
    .filter((part, place) => part !== '' || place === 1)
    .join('\n');
}

/** Changes that the same paragraph of the same version made, together. */
function byCause(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  const inOrder = [...changes].sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  for (const change of inOrder) {
    const { law } = change;
    if (law === null) continue;
    const versions = law.by.map(({ id, from }) => `\`${id}\` ${from}`).join(', ');
    const cite = law.cite === null ? '' : `, ${citeText(law.cite)}`;
    const cause = `**${versions}**, ${law.how}${cite}`;
    groups.set(cause, [...(groups.get(cause) ?? []), change]);
  }
  return groups;
}

const firstDay = ({ law }: Change): string => law?.by[0]?.from ?? '';

const shown = (cell: string): string => (cell === '' ? '–' : cell);

function shortLine({ rule, before, after, law, byFacts }: Change): string {
  return `\`${rule.id}\` ${shown(before)} → ${shown(after)}${law !== null && byFacts ? ' (facts or time too)' : ''}`;
}
