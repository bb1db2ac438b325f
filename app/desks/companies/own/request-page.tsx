import type { Instant } from '@fodfaeste/law/dates';
import { type CompanyRequest, isAsked, isOpenRequest, requestLabels } from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDateTime } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm } from '../../decisions/act-form.tsx';
import type { Again, OpenedForm } from '../../decisions/forms.ts';
import { CompanyTabs } from '../company-frame.tsx';
import { RequestWish } from '../parts/request-words.tsx';
import { ownRequestsPath } from './doors.ts';
import { timeSentences } from './request-sentence.ts';
import { ownCompanyText } from './text.ts';

export const replyStep = 'svar';

interface OwnRequestProps {
  readonly request: CompanyRequest;
  readonly reply: OpenedForm | undefined;
  readonly again: Again | undefined;
  readonly newId: () => string;
}

/** One thing a company asked for: the words of both sides, in order, and the answer to our question. */
export function OwnRequestPage({ request, reply, again, newId }: OwnRequestProps) {
  const { lang, now } = usePage();
  const t = ownCompanyText(lang);
  const at = (moment: Instant | null) => (moment ? formatDateTime(lang, moment, now) : '');
  const { madeBy, madeByName, madeAt, staffName, answer, answeredAt, question, questionAt, repliedAt } = request;
  const navn = staffName ?? '';
  const page = `${ownRequestsPath}/${request.id}`;
  const said = (title: string, words: string | null) =>
    words ? (
      <>
        <p class="ff-muted">{title}</p>
        <p class="ff-quote">{words}</p>
      </>
    ) : null;
  return (
    <div class="ff-narrow">
      <h1>{inLang(requestLabels[request.kind], lang)}</h1>
      <CompanyTabs section="front" />
      <p class="ff-muted">
        {madeBy === 'company'
          ? t('request.asked', { naar: at(madeAt) })
          : t('request.asked.staff', { navn: madeByName, naar: at(madeAt) })}
      </p>
      <RequestWish request={request} />
      {request.state === 'new' ? <p>{t('request.waiting')}</p> : null}
      {said(t('request.answer', { navn, naar: at(answeredAt) }), answer)}
      {timeSentences(request, lang, now).map((sentence) => (
        <p class="ff-muted">{sentence}</p>
      ))}
      {isAsked(request) && reply ? (
        <Card heading={t('request.question', { navn })} look="next">
          <p class="ff-quote">{question}</p>
          <ActForm
            form={reply}
            action={`${page}/svar`}
            step={replyStep}
            values={{ requestId: request.id }}
            again={again}
            version={undefined}
            newId={newId}
            page={page}
            without={['token']}
          />
        </Card>
      ) : (
        <>
          {said(t('request.question', { navn }), questionAt ? question : null)}
          {said(t('request.reply', { naar: at(repliedAt) }), request.reply)}
        </>
      )}
      {said(t('request.outcome'), request.outcome)}
      {isOpenRequest(request) ? (
        <p>
          <a
            href={`/handling/withdraw-company-request?${new URLSearchParams({ requestId: request.id, til: '/jeres-side' })}`}
          >
            {t('request.withdraw')}
          </a>
        </p>
      ) : null}
    </div>
  );
}
