import type { Reader } from '@fodfaeste/law/who-pays';
import type { PaidForCase } from '../../funding/index.ts';
import type { Course } from '../../training/index.ts';
import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { CaseTrainingTabs } from '../enrolments/case-training-frame.tsx';
import { CaseAnswer } from './case-answer.tsx';
import { ChooseCourse } from './choose-course.tsx';
import { caseWhoPaysPath, whoPaysPath } from './paths.ts';
import type { PieceLink } from './reading-view.tsx';
import { fundingDeskText } from './text.ts';

interface CaseWhoPaysProps {
  readonly caseId: string;
  readonly name: string;
  readonly courses: readonly Course[];
  readonly paid: PaidForCase | null;
  readonly reader: Reader;
  readonly readers: readonly { readonly reader: Reader; readonly href: string }[];
  readonly pdf: string;
  readonly linkOf: PieceLink;
}

/** Every scheme for one person and one course; the same in the words of the citizen, the school and the company. */
export function CaseWhoPays(props: CaseWhoPaysProps) {
  const { caseId, name, courses, paid, reader, readers, pdf, linkOf } = props;
  const t = fundingDeskText(usePage().lang);
  const title =
    paid === null ? t('case.title', { navn: name }) : t('case.title.course', { kursus: paid.course.title, navn: name });
  return (
    <>
      <h1>{title}</h1>
      <CaseTrainingTabs caseId={caseId} section="whoPays" />
      {paid === null ? null : (
        <>
          <Tabs
            label={t('case.readers')}
            current={readers.find((one) => one.reader === reader)?.href ?? ''}
            items={readers.map((one) => ({
              href: one.href,
              label: one.reader === 'citizen' ? t('reader.person') : t(`reader.${one.reader}`),
            }))}
          />
          <CaseAnswer paid={paid} reader={reader} pdf={pdf} linkOf={linkOf} />
        </>
      )}
      <section class="ff-section">
        <ChooseCourse courses={courses} chosen={paid?.course.id ?? null} action={caseWhoPaysPath(caseId)} />
        <p>
          <a href={whoPaysPath}>{t('case.public')}</a>
        </p>
      </section>
    </>
  );
}
