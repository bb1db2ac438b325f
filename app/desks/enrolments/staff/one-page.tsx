import { isCurrent, openSigns, schemeLabel, stateLabels } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { decisionPaths } from '../../decisions/paths.ts';
import {
  BarrierItem,
  Buddies,
  CheckItem,
  FromSchool,
  Outcomes,
  SignList,
  shownChecks,
  TalkList,
  TryOutItem,
} from '../parts/lists.tsx';
import { coursePartText } from '../parts/text.ts';
import { daysInWords, payerInWords, stateSentence, stateTones } from '../parts/words.ts';
import { coursePaths } from '../paths.ts';
import { LeavePart, NextPart } from './next-part.tsx';
import { FoldedStep, StepForm } from './step-form.tsx';
import { staffCourseText } from './text.ts';
import type { PartProps } from './view.ts';

/** The talk to have stands first: what it is a sign of, and that nothing else follows. */
function TalkPart(props: PartProps) {
  const t = staffCourseText(usePage().lang);
  const part = coursePartText(usePage().lang);
  const signs = openSigns(props.view.one);
  if (signs.length === 0) return null;
  return (
    <Card heading={part('signs.heading.staff')} look="next">
      <SignList signs={signs} />
      <p class="ff-muted">{part('signs.note.staff')}</p>
      {props.view.forms.has('snak') ? (
        <>
          <h3>{t('one.talk.form')}</h3>
          <StepForm {...props} step="snak" />
        </>
      ) : null}
    </Card>
  );
}

function BarriersPart(props: PartProps) {
  const part = coursePartText(usePage().lang);
  const { barriers } = props.view.one;
  return (
    <Card heading={part('barriers.heading')}>
      {barriers.length === 0 ? (
        <p>{part('barriers.empty')}</p>
      ) : (
        <ul class="nobullet-list ff-parties">
          {barriers.map((barrier) => (
            <BarrierItem
              barrier={barrier}
              answer={
                barrier.state === 'open' ? (
                  <FoldedStep {...props} summary={part('barriers.answer.open')} step="loest" of={barrier.id} />
                ) : null
              }
            />
          ))}
        </ul>
      )}
      <FoldedStep {...props} summary={part('barriers.add')} step="svaert" />
    </Card>
  );
}

function TryOutPart(props: PartProps) {
  const part = coursePartText(usePage().lang);
  const { tryOuts } = props.view.one;
  if (tryOuts.length === 0 && !props.view.forms.has('proevedag')) return null;
  return (
    <Card heading={part('try.heading')}>
      {tryOuts.length === 0 ? (
        <p>{part('try.empty')}</p>
      ) : (
        <ul class="nobullet-list ff-parties">
          {tryOuts.map((tryOut) => (
            <TryOutItem
              tryOut={tryOut}
              note={
                tryOut.state === 'planned' ? (
                  <FoldedStep {...props} summary={part('try.note')} step="proevet" of={tryOut.id} />
                ) : null
              }
            />
          ))}
        </ul>
      )}
      <FoldedStep {...props} summary={part('try.add')} step="proevedag" />
    </Card>
  );
}

function ChecksPart({ view, frame }: PartProps) {
  const part = coursePartText(usePage().lang);
  const checks = shownChecks(view.one);
  if (checks.length === 0) return null;
  const ask = view.forms.get('spoerg');
  return (
    <Card heading={part('checks.heading')}>
      <ul class="nobullet-list ff-parties">
        {checks.map((check) => (
          <CheckItem
            check={check}
            ask={
              ask && check.state === 'planned' ? (
                <Form
                  action={coursePaths.step(view.caseId, view.one.id, 'spoerg')}
                  once={frame.newId()}
                  idPrefix={`spoerg-${check.id}`}
                >
                  <input type="hidden" name="_of" value={check.id} />
                  <Button kind="tertiary">{inLang(ask.act.submit, usePage().lang)}</Button>
                </Form>
              ) : null
            }
          />
        ))}
      </ul>
    </Card>
  );
}

function PaysPart({ view }: PartProps) {
  const { lang } = usePage();
  const t = staffCourseText(lang);
  const part = coursePartText(lang);
  const { one, caseId } = view;
  if (one.payer === null || one.payerAnswer !== 'yes') return null;
  return (
    <Card heading={part('pays.heading')} look="quiet">
      <p>
        {part('pays.by', {
          ordning: inLang(schemeLabel(one.scheme ?? 'other'), lang),
          betaler: payerInWords(lang, one, 'staff'),
          dato: one.payerAnsweredOn ? formatDate(lang, one.payerAnsweredOn) : '',
        })}
      </p>
      {one.payerWords ? <p>{t('one.payer.said', { ord: one.payerWords })}</p> : null}
      {one.decisionId ? (
        <p>
          <a href={decisionPaths.one(caseId, one.decisionId)}>{part('pays.decision')}</a>
        </p>
      ) : null}
    </Card>
  );
}

/** One course of a citizen for staff: what waits first, then what helps, then how it goes. */
export function CoursePage(props: PartProps) {
  const { lang } = usePage();
  const t = staffCourseText(lang);
  const part = coursePartText(lang);
  const { one, forms } = props.view;
  const told = one.absences.length > 0 || one.messages.length > 0;
  return (
    <>
      <h1>{one.courseTitle}</h1>
      <p class="ff-lead">
        <Tag tone={stateTones[one.state]}>{inLang(stateLabels[one.state], lang)}</Tag>{' '}
        {stateSentence(lang, one, 'staff')}
      </p>
      <p class="ff-muted">
        {one.citizenName} · {one.providerName} · {daysInWords(lang, one)}
        {one.endedOn ? (
          <> · {t('one.ended', { dato: formatDate(lang, one.endedOn), ord: one.endWords ?? '' })}</>
        ) : null}
      </p>
      <div class="ff-with-aside">
        <div class="ff-stack">
          <TalkPart {...props} />
          {one.why ? (
            <Card heading={part('why.heading')} look="quiet">
              <p>“{one.why}”</p>
            </Card>
          ) : null}
          <NextPart {...props} />
          <ChecksPart {...props} />
          <BarriersPart {...props} />
          <TryOutPart {...props} />
          {forms.has('efter') || one.outcomes.length > 0 ? (
            <Card heading={part('outcomes.heading')}>
              <Outcomes outcomes={one.outcomes} />
              <FoldedStep {...props} summary={t('one.outcome')} step="efter" />
            </Card>
          ) : null}
          <LeavePart {...props} />
        </div>
        <div class="ff-aside ff-column">
          <PaysPart {...props} />
          <Card heading={part('buddy.heading')} look="quiet">
            <Buddies buddies={one.buddies} />
            <FoldedStep {...props} summary={part('buddy.add')} step="foelge" />
          </Card>
          {isCurrent(one) || told ? (
            <Card heading={part('school.heading')} look="quiet">
              {told ? <FromSchool absences={one.absences} messages={one.messages} /> : null}
              <p class="ff-muted">{t(one.sharesWithSchool ? 'one.shares' : 'one.shares.not')}</p>
            </Card>
          ) : null}
          <TalkList signs={one.signs} />
        </div>
      </div>
    </>
  );
}
