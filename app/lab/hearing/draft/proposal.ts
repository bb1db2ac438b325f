import { type Drafting, list, paragraphs } from './context.ts';

/** What is proposed, in the sentences the scenario itself is told in. */
export function proposalText({ t, lang, report, municipalities }: Drafting): string {
  const { title, changes, source } = report;
  return paragraphs(
    t('proposal.lead', { titel: title[lang], hvor: placeInWords() }),
    list(changes[lang]),
    source === null ? '' : t('proposal.source', { kilde: source }),
    t('proposal.compared'),
  );

  function placeInWords(): string {
    if (report.municipalities === 'all') return t('where.all');
    const [first, ...others] = report.municipalities;
    if (others.length > 0) return t('where.many', { antal: others.length + 1 });
    return municipalities.find(({ code }) => code === first)?.name ?? first ?? '';
  }
}
