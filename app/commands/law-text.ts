import { citeText, type LegalAnswer, type Outcome, packOf, type RuleTimeline } from '@fodfaeste/law';

const headings: readonly (readonly [string, (outcome: Outcome) => boolean])[] = [
  ['Det gælder', ({ rule, state }) => rule.kind === 'status' && state === 'yes'],
  ['Pligter', ({ rule, state }) => rule.kind === 'duty' && ['open', 'met', 'overdue'].includes(state)],
  ['Rettigheder', ({ rule, state }) => rule.kind === 'right' && state === 'yes'],
  ['Grænser og beløb', ({ rule, state }) => (rule.kind === 'limit' || rule.kind === 'amount') && state === 'yes'],
  ['Skridt mod borgeren', ({ rule, state }) => rule.kind === 'guard' && (state === 'allowed' || state === 'refused')],
  ['Ved vi ikke endnu', ({ state }) => state === 'unknown'],
];

const states: Readonly<Record<string, string>> = {
  open: 'åben',
  met: 'opfyldt',
  overdue: 'over fristen',
  allowed: 'må tages',
  refused: 'må ikke tages',
  unknown: 'ikke kendt',
  yes: 'gælder',
  no: 'gælder ikke',
  lifted: 'undtaget',
  'set-aside': 'en anden regel går forud',
  suspended: 'ude af kraft',
};

/** The answer as Danish text for a terminal. */
export function answerAsText(answer: LegalAnswer): string {
  const { on, outcomes, notDemanded, until, book } = answer;
  const head = book.overlays.at(-1) ?? book.pack;
  const lines = [
    `${on} · ${packOf(answer)}: ${head.title.da} (${head.legalBasis})${until === null ? '' : ` · gælder uændret til ${until}`}`,
  ];
  for (const [heading, belongs] of headings) {
    const told = outcomes.filter(belongs);
    if (told.length === 0) continue;
    lines.push('', heading);
    for (const outcome of told) lines.push(...outcomeLines(outcome));
  }
  if (notDemanded.length > 0)
    lines.push('', 'Det kræver loven ikke', ...notDemanded.map(({ text }) => `  - ${text.da}`));
  return lines.join('\n');
}

function outcomeLines({
  rule,
  state,
  due,
  need,
  have,
  valueText,
  lawyer,
  cites,
  because,
  missing,
  questions,
}: Outcome): readonly string[] {
  const told = [
    state === 'yes' ? null : (states[state] ?? null),
    need !== null && have !== null ? `${have} af ${need}` : null,
    due === null ? null : `senest ${due}`,
    valueText?.da ?? null,
  ].filter((part) => part !== null);
  return [
    `  - ${rule.name.da}${told.length === 0 ? '' : ` (${told.join(', ')})`}  [${rule.id}]`,
    `      ${lawyer.da}`,
    `      ${cites.map(citeText).join('; ')} · mærke ${rule.mark}`,
    ...(because.length === 0 ? [] : [`      fordi: ${because.map(({ text }) => text.da).join('; ')}`]),
    ...(missing.length === 0 ? [] : [`      mangler: ${missing.join(', ')}`]),
    ...questions.map(({ text }) => `      spørg en medarbejder: ${text.da}`),
  ];
}

/** How each rule stands over time, a rule after the other. */
export function timelineAsText(lines: readonly RuleTimeline[]): string {
  return lines
    .map(({ rule, spans }) =>
      [
        `${rule.name.da}  [${rule.id}]`,
        ...spans.map(
          ({ from, to, state, due }) =>
            `  ${from} - ${to ?? ''}  ${states[state] ?? state}${due === null ? '' : `, senest ${due}`}`,
        ),
      ].join('\n'),
    )
    .join('\n');
}
