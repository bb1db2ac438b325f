import { type Cite, citeText } from '@fodfaeste/law';
import type { Child } from 'hono/jsx';
import type { Ground } from '../../../decisions/index.ts';
import type { Paragraph } from '../../../kernel/act/field.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { Details, ExternalLink, LinkButton, usePage } from '../../../ui/index.ts';
import { rulePath } from '../../law/paths.ts';
import { Lines } from '../../meetings/words/lines.tsx';
import type { PersonRow } from '../../person/queries.ts';
import { ownDecisionText } from './text.ts';

/** Words of the citizen's own. */
export function Quote({ lead, text }: { readonly lead?: string | undefined; readonly text: string }) {
  return (
    <div>
      {lead ? <p class="ff-muted">{lead}</p> : null}
      <blockquote class="ff-message ff-message-own">
        <Lines text={text} />
      </blockquote>
    </div>
  );
}

/** The number to call: the contact person's, else the house's. */
export function CallButton({ person: { contact } }: { readonly person: Pick<PersonRow, 'contact'> }) {
  const { lang, authority } = usePage();
  const phone = contact?.phone ?? authority?.phone;
  return phone ? (
    <LinkButton icon="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
      {ownDecisionText(lang)('made.phone', { telefon: formatPhone(phone) })}
    </LinkButton>
  ) : null;
}

interface ParagraphsProps {
  readonly lead: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One sentence and the paragraphs it rests on. */
export function Paragraphs({ lead, paragraphs }: ParagraphsProps) {
  const links: Child[] = paragraphs.flatMap(({ law, paragraph, url }, index) => [
    index > 0 ? ', ' : ' ',
    url ? <ExternalLink href={url}>{`${law} ${paragraph}`}</ExternalLink> : `${law} ${paragraph}`,
  ]);
  return (
    <p class="ff-law">
      {lead}
      {links}.
    </p>
  );
}

/** The law of a decision, as it stood that day; last on the page, and folded. */
export function WhereItStands({ ground, children }: { readonly ground: Ground; readonly children?: Child }) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  return (
    <Details summary={t('where')}>
      <ul>
        {ground.cites.map((cite: Cite) => (
          <li>{citeText(cite)}</li>
        ))}
      </ul>
      <p>
        {t('law.as', { dato: formatDate(lang, ground.on), pakke: ground.pack })}{' '}
        <a href={rulePath(ground.rule)}>{t('law.rule')}</a>
      </p>
      {ground.trace.length > 0 ? (
        <>
          <p>{t('law.steps')}</p>
          <ul>
            {ground.trace.map((line) => (
              <li>{inLang(line, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {children}
    </Details>
  );
}
