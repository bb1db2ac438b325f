import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { isSameSide, type JobSearchAgreement, searchWays } from '../../jobsearch/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { Button, LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../ui/content/definition-list.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { jobSearchDeskText } from './text.ts';
import { actHref, canDo, type JobSearchView } from './view.ts';

/** `narrow`: beside something else, each value stands under its name. */
function Terms({ terms, narrow = false }: { readonly terms: JobSearchAgreement; readonly narrow?: boolean }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const { titles, ways, areas, amount, per, note, logFrom, logBy } = terms;
  const items: Definition[] = [{ term: t('agreement.jobs'), value: titles.map(({ title }) => title).join(', ') }];
  if (areas.length > 0) items.push({ term: t('agreement.areas'), value: areas.join(', ') });
  if (amount !== null && per !== null)
    items.push({ term: t('agreement.amount'), value: t(`agreement.amount.${per}`, { antal: amount }) });
  if (ways.length > 0)
    items.push({ term: t('agreement.ways'), value: ways.map((way) => inLang(searchWays[way], lang)).join(', ') });
  if (note) items.push({ term: t('agreement.note'), value: note });
  if (logFrom) items.push({ term: t('agreement.logFrom'), value: formatDate(lang, logFrom) });
  if (logBy) items.push({ term: t('agreement.logBy'), value: formatDate(lang, logBy) });
  if (!narrow) return <DefinitionList items={items} />;
  return (
    <>
      {items.map(({ term, value }) => (
        <p>
          <strong>{term}</strong>
          <br />
          {value}
        </p>
      ))}
    </>
  );
}

function Yes({ view, proposal }: { readonly view: JobSearchView; readonly proposal: JobSearchAgreement }) {
  const t = jobSearchDeskText(usePage().lang);
  // Where the municipality must set the deadline, the yes has a page of its own with that one field.
  const asksDeadline = view.reader === 'staff' && view.law?.agreementDemanded === true && proposal.logBy === null;
  if (asksDeadline)
    return (
      <LinkButton kind="primary" href={actHref(view, 'accept-job-search', { agreementId: proposal.id })}>
        {t('proposal.deadline')}
      </LinkButton>
    );
  return (
    <Form
      action="/handling/accept-job-search"
      once={view.once()}
      version={view.version}
      returnTo={view.base}
      idPrefix="accept"
    >
      <HiddenField name="caseId" value={view.caseId} />
      <HiddenField name="agreementId" value={proposal.id} />
      <Button kind="primary">{t('proposal.yes')}</Button>
    </Form>
  );
}

/** What waits for an answer, with the answers beside it. */
export function ProposalCard({ view }: { readonly view: JobSearchView }) {
  const t = jobSearchDeskText(usePage().lang);
  const { proposal } = view.search;
  if (!proposal) return null;
  const own = isSameSide(view.reader === 'citizen' ? 'citizen' : 'caseworker', proposal.proposedBy);
  const navn = proposal.proposedByName;
  const heading = !own
    ? t(`proposal.heading.theirs.${view.reader}`, { navn })
    : view.reader === 'citizen'
      ? t('proposal.heading.own.citizen')
      : t('proposal.heading.own.staff', { navn });
  const end = actHref(view, 'end-job-search-agreement', { agreementId: proposal.id });
  const actions = !canDo(view, 'accept-job-search') ? null : own ? (
    <>
      <LinkButton href={`${view.base}/aftale`}>{t('agreement.change')}</LinkButton>
      <a href={end}>{t('proposal.withdraw')}</a>
    </>
  ) : (
    <>
      <Yes view={view} proposal={proposal} />
      <LinkButton href={`${view.base}/aftale`}>{t('proposal.other')}</LinkButton>
      <a href={end}>{t('proposal.no')}</a>
    </>
  );
  return (
    <Card heading={heading} look="next" actions={actions}>
      <Terms terms={proposal} />
      {own ? <p class="ff-muted">{t(`proposal.waits.${view.reader}`)}</p> : null}
    </Card>
  );
}

function since(agreement: JobSearchAgreement, lang: 'da' | 'en'): string {
  const t = jobSearchDeskText(lang);
  const { agreedAt, proposedAt, proposedByName, acceptedByName } = agreement;
  const dato = formatDate(lang, toCopenhagen((agreedAt ?? proposedAt) as Instant).date);
  return acceptedByName && acceptedByName !== proposedByName
    ? t('agreement.since', { dato, forslag: proposedByName, ja: acceptedByName })
    : t('agreement.sinceOne', { dato, navn: proposedByName });
}

/** The agreement that holds. */
export function AgreementCard({ view }: { readonly view: JobSearchView }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const { agreement, proposal } = view.search;
  if (!agreement && proposal) return null;
  const mayStop = view.reader === 'staff' || view.law?.agreementDemanded === false;
  const actions = canDo(view, 'agree-job-search') ? (
    <>
      {proposal ? null : (
        <LinkButton href={`${view.base}/aftale`}>{t(agreement ? 'agreement.change' : 'agreement.propose')}</LinkButton>
      )}
      {agreement && mayStop ? (
        <a href={actHref(view, 'end-job-search-agreement', { agreementId: agreement.id })}>{t('agreement.stop')}</a>
      ) : null}
    </>
  ) : null;
  return (
    <Card heading={t('agreement.heading')} actions={actions}>
      {agreement ? (
        <>
          <Terms terms={agreement} narrow={view.reader === 'citizen'} />
          <p class="ff-muted">{since(agreement, lang)}</p>
        </>
      ) : (
        <p>{t(`agreement.none.${view.reader}`)}</p>
      )}
    </Card>
  );
}
