import { allRuleIds, historyOf } from '../rulebook/history.ts';
import type { Law } from '../rules/book.ts';
import { citeText } from '../rules/cite.ts';
import { table } from './tables.ts';

const intro = `# The rules, by id

Written by \`engines/law/reference/render-rules.ts\` from the packs in \`engines/law/topics/\`; a test holds the two equal. To renew after a change:
\`WRITE_FACTS=1 npx vitest run engines/law/reference\`. How to ask them: [FACTS.md](FACTS.md). The platform shows the same, with texts and history, under *Regelbogen* (\`/regler\`).

"In force" lists the days on which a rule begins, is written anew (~), is suspended (‖), comes back (▸) or ends (×). Expected law is marked (expected).`;

/** The page RULES.md. */
export function renderRules(law: Law): string {
  const expected = law.overlays.filter((overlay) => overlay.expected).map(({ id }) => id);
  const rows = allRuleIds(law).flatMap((id) => {
    const history = historyOf(law, id, expected);
    const rule = history.findLast((version) => version.rule !== null)?.rule;
    if (!rule) return [];
    const life = history.map(
      ({ from, change, head }) => `${signs[change]}${from}${'expected' in head && head.expected ? ' (expected)' : ''}`,
    );
    const cite = rule.cites[0];
    return [
      [`\`${id}\``, rule.kind, rule.subject, rule.bearer, rule.name.da, life.join(' '), rule.mark, citeText(cite)],
    ];
  });
  const topics = [...new Set(rows.map(([id = '']) => id.slice(1).split('.')[0] ?? ''))];
  return [
    intro,
    ...topics.flatMap((topic) => [
      `## ${topic}`,
      table(
        ['id', 'kind', 'subject', 'bearer', 'name', 'in force', 'mark', 'cites first'],
        rows.filter(([id = '']) => id.startsWith(`\`${topic}.`)),
      ),
    ]),
    '## Questions for a person',
    table(
      ['id (`vurdering: { spoergsmaal: id, svar: true }`)', 'question', 'cites'],
      law.topics.flatMap(({ questions }) =>
        questions.map(({ id, text, cites }) => [`\`${id}\``, text.da, cites.map(citeText).join('; ')]),
      ),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const signs = { began: '', changed: '~', suspended: '‖', resumed: '▸', ended: '×' } as const;
