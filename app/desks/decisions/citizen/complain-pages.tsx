import { toCopenhagen } from '@fodfaeste/law/dates';
import { rsl } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import {
  Confirm,
  Details,
  type FieldProblem,
  Form,
  type FormValues,
  LinkButton,
  Submit,
  TextArea,
  usePage,
} from '../../../ui/index.ts';
import { Paragraphs } from './parts.tsx';
import { ownDecisions } from './paths.ts';
import type { OneProps } from './read.ts';
import { bodyOf, complaintAbout, mayComplain } from './seen.ts';
import { ownDecisionText } from './text.ts';

export interface Typed {
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** One page, one button; words only for whoever has some. */
export function ComplainPage({ decision, kind, once, all, values, problems }: OneProps & Typed) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const { result, terms, complaintUntil } = decision;
  const instans = bodyOf(decision, kind, lang);
  if (!mayComplain(decision, all))
    return (
      <div class="ff-narrow">
        <h1>{t('complain.has')}</h1>
        <p class="ff-lead">{t('complain.has.text')}</p>
        <LinkButton href={ownDecisions.one(decision.id)}>{t('news.complaint.see')}</LinkButton>
      </div>
    );
  const past = complaintUntil !== null && complaintUntil < toCopenhagen(now).date;
  return (
    <div class="ff-narrow">
      <h1>{t('complain.title')}</h1>
      <p class="ff-muted">{t('complain.about')}</p>
      <p class="ff-lead">{result ? inLang(kind.resultWords(terms, result), lang) : null}</p>
      {past && complaintUntil ? <p>{t('complain.past', { dato: formatDate(lang, complaintUntil), instans })}</p> : null}
      <Form action={ownDecisions.complain(decision.id)} once={once} values={values} problems={problems} warnUnsaved>
        <TextArea
          name="words"
          label={t('complain.words')}
          hint={t('complain.words.hint')}
          rows={5}
          draft={`klage-${decision.id}`}
        />
        <Submit cancelHref={ownDecisions.one(decision.id)}>{t('complain.send')}</Submit>
      </Form>
      <section class="ff-section">
        <h2>{t('complain.then.heading')}</h2>
        <ul>
          <li>{t('complain.then.look')}</li>
          <li>{t('complain.then.changed')}</li>
          <li>{t('complain.then.sent', { instans })}</li>
          <li>{t('complain.holds')}</li>
        </ul>
        <Details summary={t('where')}>
          <Paragraphs lead={t('law.complaint')} paragraphs={[rsl('§ 60'), rsl('§ 66'), rsl('§ 67'), rsl('§ 72')]} />
        </Details>
      </section>
    </div>
  );
}

export function DropPage({ decision, all, once }: OneProps) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const complaint = complaintAbout(decision, all);
  const { complaintUntil } = decision;
  const again = complaint && complaintUntil && complaintUntil >= toCopenhagen(now).date;
  return (
    <Confirm
      heading={t('drop.title')}
      action={ownDecisions.drop(decision.id)}
      once={once}
      submitLabel={t('drop.submit')}
      cancelHref={ownDecisions.one(decision.id)}
    >
      <p>{t('drop.text')}</p>
      {again ? <p>{t('drop.again', { dato: formatDate(lang, complaintUntil) })}</p> : null}
    </Confirm>
  );
}
