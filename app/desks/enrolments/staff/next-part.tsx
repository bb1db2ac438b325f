import { grantedLabels, isCurrent } from '../../../enrolments/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { caseWhoPaysPath } from '../../training/paths.ts';
import { coursePartText } from '../parts/text.ts';
import { FoldedStep, StepForm } from './step-form.tsx';
import { staffCourseText } from './text.ts';
import type { PartProps } from './view.ts';

/** Three ways to have it paid: each is one form, the likeliest first. */
function Paying({ view, frame }: PartProps) {
  const t = staffCourseText(usePage().lang);
  const part = coursePartText(usePage().lang);
  const scheme = view.scheme !== null && Object.hasOwn(grantedLabels, view.scheme) ? { scheme: view.scheme } : {};
  const own = <FoldedStep summary={t('one.way.grant')} step="bevilg" view={view} frame={frame} values={scheme} />;
  const fund = <FoldedStep summary={t('one.way.fund')} step="akasse" view={view} frame={frame} />;
  return (
    <Card heading={t('one.next.agreed')} look="next">
      {view.pays === null ? null : <p>{view.pays}</p>}
      <p>
        <a href={caseWhoPaysPath(view.caseId, view.one.courseId)}>{part('pays.staff')}</a>
      </p>
      {view.one.payerAnswer === 'no' && view.one.payerWords ? (
        <p>{t('one.payer.said', { ord: view.one.payerWords })}</p>
      ) : null}
      {view.scheme === 'T01' ? [fund, own] : [own, fund]}
      <FoldedStep summary={t('one.way.noted')} step="betaler" view={view} frame={frame} />
    </Card>
  );
}

/** What the course waits for now. */
export function NextPart(props: PartProps) {
  const { lang } = usePage();
  const t = staffCourseText(lang);
  const { view } = props;
  const { one, today, forms } = view;
  switch (one.state) {
    case 'wish':
      return forms.has('svar') ? (
        <Card heading={t('one.next.wish')} look="next">
          <StepForm {...props} step="svar" />
        </Card>
      ) : null;
    case 'proposed':
      return (
        <Card heading={t('one.next.proposed')} look="next">
          <FoldedStep {...props} summary={t('one.next.proposed.record')} step="noter-svar" />
        </Card>
      );
    case 'agreed':
      return <Paying {...props} />;
    case 'granted':
      return (
        <Card heading={t('one.next.granted', { dato: one.startsOn ? formatDate(lang, one.startsOn) : '' })} look="next">
          <p>{t('one.next.granted.text')}</p>
          <FoldedStep {...props} summary={t('one.next.begin')} step="begynd" />
        </Card>
      );
    case 'under-way':
      return one.endsOn !== null && one.endsOn < today && forms.has('slut') ? (
        <Card heading={t('one.next.end')} look="next">
          <p>{t('one.next.end.text', { dato: formatDate(lang, one.endsOn) })}</p>
          <StepForm {...props} step="slut" />
        </Card>
      ) : null;
    default:
      return null;
  }
}

/** What can be done at any time: end it, or take it off the plan. */
export function LeavePart(props: PartProps) {
  const t = staffCourseText(usePage().lang);
  const { one, today } = props.view;
  if (!isCurrent(one)) return null;
  const isOver = one.state === 'under-way' && one.endsOn !== null && one.endsOn < today;
  return (
    <>
      {isOver ? null : <FoldedStep {...props} summary={t('one.end')} step="slut" />}
      <FoldedStep {...props} summary={t('one.withdraw')} step="tag-af" />
    </>
  );
}
