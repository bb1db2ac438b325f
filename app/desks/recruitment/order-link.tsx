import type { RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { candidatesByLink, logByOrderLink, orderByLink, performByOrderLink } from '../../recruitment/index.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Alert } from '../../ui/notice/alert.tsx';
import { sendLinkGone } from '../company-links/gone.tsx';
import { type LinkPage, linkPath, type OpenLink } from '../company-links/link-page.ts';
import { sendLinkPage } from '../company-links/send.tsx';
import type { AnswerForms } from './candidate-forms.tsx';
import { companyAnswerActs } from './company-acts.ts';
import { CompanyCandidates } from './company-candidates.tsx';
import { JobFacts } from './job-facts.tsx';
import { type CandidateSubmitted, submitCandidate } from './submit-candidate.ts';
import { recruitmentDeskText } from './text.ts';

type Found = NonNullable<Awaited<ReturnType<typeof read>>>;

async function read(c: WebContext, link: OpenLink) {
  const { database } = c.get('kernel');
  const order = await orderByLink(database, link.token);
  return order && { order, candidates: await candidatesByLink(database, link.token) };
}

function Body({ found, forms, sent }: { readonly found: Found; readonly forms: AnswerForms; readonly sent: boolean }) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const { order, candidates } = found;
  return (
    <div class="ff-narrow">
      <h1>{t('link.title', { titel: order.title })}</h1>
      {sent ? (
        <Alert kind="success">
          <p>{t('link.sent')}</p>
        </Alert>
      ) : (
        <p class="ff-lead">{t('link.lead')}</p>
      )}
      <CompanyCandidates candidates={candidates} forms={forms} />
      <Details summary={t('own.details')}>
        <JobFacts order={order} />
      </Details>
    </div>
  );
}

async function show(c: WebContext, link: OpenLink, back?: Exclude<CandidateSubmitted, { kind: 'done' | 'gone' }>) {
  const kernel = c.get('kernel');
  const found = await read(c, link);
  if (!found) return sendLinkGone(c, link.authorityId);
  await logByOrderLink(kernel, link, found.candidates, { place: 'order-link', requestId: c.get('requestId') });
  const again = back?.kind === 'again' ? back.again : undefined;
  const forms = {
    acts: companyAnswerActs(kernel),
    action: linkPath(link.token),
    newId: kernel.newId,
    again,
    preview: back?.kind === 'preview' ? back : undefined,
  };
  const title = recruitmentDeskText(c.get('lang'))('link.title', { titel: found.order.title });
  const failed = again !== undefined && again.problems.length > 0;
  return sendLinkPage(
    c,
    { title, authorityId: link.authorityId, problems: again?.problems ?? [], status: failed ? 422 : 200 },
    <Body found={found} forms={forms} sent={c.req.query('sendt') !== undefined} />,
  );
}

async function answer(c: WebContext, link: OpenLink, form: RawForm) {
  const kernel = c.get('kernel');
  const found = await read(c, link);
  if (!found) return sendLinkGone(c, link.authorityId);
  const result = await submitCandidate(c, form, found.candidates, (attempt) =>
    performByOrderLink(kernel, link.token, attempt),
  );
  if (result.kind === 'gone') return sendLinkGone(c, link.authorityId);
  return result.kind === 'done' ? c.redirect(`${linkPath(link.token)}?sendt`, 303) : show(c, link, result);
}

/** "Her er 3 kandidater": one answer for each, without a login. The link is not used up by the first. */
export const orderLink: LinkPage = { show: (c, link) => show(c, link), answer };
