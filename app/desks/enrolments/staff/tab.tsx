import {
  type Enrolment,
  enrolmentsOf,
  isCurrent,
  openSigns,
  type SkillsTest,
  skillsTestOf,
  stateLabels,
} from '../../../enrolments/index.ts';
import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { chosenPathOf, type PathChoice } from '../../../paths/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { ChosenPathCard } from '../../paths/chosen-card.tsx';
import type { PersonRow } from '../../person/queries.ts';
import { CaseTrainingTabs, caseTrainingPath } from '../case-training-frame.tsx';
import { daysInWords, stateSentence, stateTones } from '../parts/words.ts';
import { coursePaths } from '../paths.ts';
import { staffCourseText } from './text.ts';

function Row({ one, mayAct }: { readonly one: Enrolment; readonly mayAct: boolean }) {
  const { lang } = usePage();
  const t = staffCourseText(lang);
  const href = coursePaths.one(one.caseId, one.id);
  const signs = openSigns(one);
  const goes = one.state === 'wish' ? 'tab.answer' : one.state === 'agreed' ? 'tab.pay' : 'tab.see';
  return (
    <li>
      <p>
        <a href={href}>
          <strong>{one.courseTitle}</strong>
        </a>{' '}
        <Tag tone={stateTones[one.state]}>{inLang(stateLabels[one.state], lang)}</Tag>{' '}
        {signs.length > 0 ? <Tag tone="attention">{t('tab.talk')}</Tag> : null}
      </p>
      <p>{stateSentence(lang, one, 'staff')}</p>
      <p class="ff-muted">
        {one.providerName} · {daysInWords(lang, one)}
      </p>
      {mayAct && goes !== 'tab.see' ? (
        <p>
          <a href={href}>{t(goes)}</a>
        </p>
      ) : null}
    </li>
  );
}

interface SkillsProps {
  readonly caseId: string;
  readonly test: SkillsTest | null;
  readonly mayAct: boolean;
}

/** The test of reading and maths: offered in the same words to everybody. */
function Skills({ caseId, test, mayAct }: SkillsProps) {
  const { lang } = usePage();
  const t = staffCourseText(lang);
  const waits = test?.state === 'asked' || test?.state === 'booked';
  const act = waits ? 'note-skills-test' : 'ask-skills-test';
  const href = `/handling/${act}?${new URLSearchParams({ sag: caseId, til: coursePaths.ofCase(caseId) })}`;
  return (
    <Card
      heading={t('tab.skills')}
      look="quiet"
      actions={mayAct ? <LinkButton href={href}>{t(waits ? 'tab.skills.note' : 'tab.skills.ask')}</LinkButton> : null}
    >
      {test === null ? (
        <p>{t('tab.skills.text')}</p>
      ) : test.state === 'booked' && test.onDay !== null ? (
        <p>
          {t('tab.skills.booked', { dato: formatDate(lang, test.onDay) })} {test.place}
        </p>
      ) : (
        <p>{t(test.state === 'booked' ? 'tab.skills.asked' : `tab.skills.${test.state}`)}</p>
      )}
      {test?.words ? <p>{test.words}</p> : null}
    </Card>
  );
}

interface TabProps extends SkillsProps {
  readonly enrolments: readonly Enrolment[];
  readonly closed: boolean;
  readonly chosen: PathChoice | null;
}

/** The tab "Uddannelse" of a person: courses now, earlier ones, and the test of reading and maths. */
export function CoursesTab({ caseId, enrolments, test, mayAct, closed, chosen }: TabProps) {
  const t = staffCourseText(usePage().lang);
  const now = enrolments.filter(isCurrent);
  const before = enrolments.filter((one) => !isCurrent(one));
  const find = mayAct ? (
    <LinkButton kind="primary" href={coursePaths.find(caseId)}>
      {t('tab.find')}
    </LinkButton>
  ) : null;
  return (
    <>
      <CaseTrainingTabs caseId={caseId} section="courses" />
      <div class="ff-with-aside">
        <div class="ff-stack">
          {closed ? <p class="ff-muted">{t('tab.closed')}</p> : null}
          {chosen ? <ChosenPathCard choice={chosen} reader="they" here={caseTrainingPath(caseId, 'paths')} /> : null}
          {now.length > 0 ? (
            <Card heading={t('tab.now')} look="next" actions={find}>
              <ul class="nobullet-list ff-parties">
                {now.map((one) => (
                  <Row one={one} mayAct={mayAct} />
                ))}
              </ul>
            </Card>
          ) : (
            <EmptyState heading={t('tab.empty')} action={find}>
              <p>{t('tab.empty.text')}</p>
            </EmptyState>
          )}
          {before.length > 0 ? (
            <Card heading={t('tab.before')}>
              <ul class="nobullet-list ff-parties">
                {before.map((one) => (
                  <Row one={one} mayAct={false} />
                ))}
              </ul>
            </Card>
          ) : null}
        </div>
        <div class="ff-aside ff-column">
          <Skills caseId={caseId} test={test} mayAct={mayAct} />
          {mayAct ? (
            <p>
              <a href={coursePaths.followUp}>{t('tab.followUp')}</a>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
}

/** What the tab shows, read in the scope of whoever looks. */
export async function coursesTab(c: WebContext, tx: Tx, caseId: string, { person, held }: Opened) {
  const place = 'person-training';
  if (held.parts !== 'all') return { body: null, place };
  const [kernel, home] = [c.get('kernel'), held.authorityId];
  const propose = kernel.acts.get('propose-course');
  const closed = person.closedOn !== null;
  const mayAct = !closed && propose !== undefined && permittedBy(propose.who, actorOf(c), held) !== null;
  const body = (
    <CoursesTab
      caseId={caseId}
      enrolments={await enrolmentsOf(tx, home, caseId)}
      test={await skillsTestOf(tx, home, caseId)}
      mayAct={mayAct}
      closed={closed}
      chosen={await chosenPathOf(tx, home, caseId)}
    />
  );
  return { body, place };
}
