import { replyByLink, requestOfLink, requestShort } from '../../companies/index.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { textOf } from '../acts/form-body.ts';
import { linkThanksPath, sendLinkGone } from '../company-links/gone.tsx';
import { type LinkPage, linkPath } from '../company-links/link-page.ts';
import { linkProblems, sendLinkPage } from '../company-links/send.tsx';
import { ownCompanyText } from './own/text.ts';

interface QuestionProps {
  readonly from: string;
  readonly about: string;
  readonly question: string;
  readonly action: string;
  readonly once: string;
  readonly typed: string | undefined;
  readonly label: string;
  readonly submit: string;
  readonly problems: readonly FieldProblem[];
}

function QuestionPage({ from, about, question, action, once, typed, label, submit, problems }: QuestionProps) {
  const t = ownCompanyText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('link.title', { navn: from })}</h1>
      <p class="ff-lead">{t('link.about', { hvad: about })}</p>
      <p class="ff-quote">{question}</p>
      <Form action={action} once={once} problems={problems} values={typed === undefined ? {} : { reply: typed }}>
        <TextArea name="reply" label={label} required maxLength={1000} />
        <Submit>{submit}</Submit>
      </Form>
    </div>
  );
}

/** The link in a question about what a company asked for: one box, no login. */
export const requestLink: LinkPage = {
  async show(c: WebContext, link, form, faults) {
    const [kernel, lang] = [c.get('kernel'), c.get('lang')];
    const request = await requestOfLink(kernel, link);
    const act = kernel.acts.get('answer-request-question');
    if (!request || !act) return sendLinkGone(c, link.authorityId);
    const from = request.staffName ?? '';
    const problems = linkProblems(c, faults);
    const t = ownCompanyText(lang);
    const page = (
      <QuestionPage
        from={from}
        about={inLang(requestShort[request.kind], lang)}
        question={request.question ?? ''}
        action={linkPath(link.token)}
        once={kernel.newId()}
        typed={form ? textOf(form, 'reply') : undefined}
        label={t('request.reply.heading')}
        submit={inLang(act.submit, lang)}
        problems={problems}
      />
    );
    const title = t('link.title', { navn: from });
    const status = problems.length > 0 ? 422 : 200;
    return sendLinkPage(c, { title, authorityId: link.authorityId, problems, status }, page);
  },
  async answer(c, link, form) {
    const answer = await replyByLink(c.get('kernel'), link, {
      reply: textOf(form, 'reply') ?? '',
      onceKey: textOf(form, '_once')?.slice(0, 64),
      requestId: c.get('requestId'),
    });
    if (answer.kind === 'done') return c.redirect(linkThanksPath, 303);
    if (answer.kind === 'invalid') return requestLink.show(c, link, form, answer.fields);
    return sendLinkGone(c, link.authorityId);
  },
};
