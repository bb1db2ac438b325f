import { citeText, type Outcome } from '@fodfaeste/law';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { rulePath } from '../../law/paths.ts';
import { caseLawText } from './text.ts';

interface ReasonedProps {
  readonly outcome: Outcome;
  /** When, who and how far, in one short line. */
  readonly note: Child;
  readonly children?: Child;
}

/** One rule on one or two lines, which fold out to why: its words, the facts, the paragraph, the way to the rule book. */
export function Reasoned({ outcome, note, children }: ReasonedProps) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { rule, lawyer, because } = outcome;
  return (
    <details class="ff-reasoned">
      <summary>
        <strong>{inLang(rule.name, lang)}</strong> <span class="ff-muted">{note}</span>{' '}
        <span class="ff-reasoned-why">{t('why')}</span>
      </summary>
      <div class="ff-reasoned-body">
        <p>{inLang(lawyer, lang)}</p>
        {because.length > 0 ? (
          <>
            <p class="ff-muted">{t('because')}</p>
            <ul>
              {because.map(({ text }) => (
                <li>{inLang(text, lang)}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p class="ff-law">
          {outcome.cites.map((cite, at) => (
            <>
              {at > 0 ? ' · ' : null}
              <a href={cite.source.url} rel="noreferrer">
                {citeText(cite)}
              </a>
            </>
          ))}
          {' · '}
          <a href={rulePath(rule.id)}>{t('rule.link')}</a>
        </p>
        {children}
      </div>
    </details>
  );
}
