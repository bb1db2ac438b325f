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

/**
 * The law of a decision, as it stood that day; last on the page, and folded. The whole reasoning is kept with the decision and is for
 * those who work with it: its lines are too many and too bare for this page.
 */
export function WhereItStands({ ground, children }: { readonly ground: Ground; readonly children?: Child }) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  return (
    <Details summary={t('where')}>
      {ground.citizen ? <p>{inLang(ground.citizen, lang)}</p> : null}
      <ul>
        {ground.cites.map(({ source, paragraph }) => (
          <li>
            <ExternalLink href={source.url}>{`${source.name} ${paragraph}`}</ExternalLink> ({source.number})
          </li>
        ))}
      </ul>
      <p>
        {t('law.as', { dato: formatDate(lang, ground.on) })} <a href={rulePath(ground.rule)}>{t('law.rule')}</a>
      </p>
      {children}
    </Details>
  );
}
