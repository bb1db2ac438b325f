import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { type HitReason, takesMore } from '../../training/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { usePage } from '../../ui/context.ts';
import type { ReadGoal } from './choice.ts';
import { coursePath, type Desk, whoPaysPath } from './paths.ts';
import type { Hit } from './read.ts';
import { trainingDeskText } from './text.ts';
import { demandInWords, lengthInWords, outcomesInWords, priceInWords, seatsInWords, whereInWords } from './words.ts';

interface HitCardProps {
  readonly hit: Hit;
  readonly goal: ReadGoal;
  readonly desk: Desk;
  /** The citizen whom staff looks for. */
  readonly caseId: string | null;
  readonly today: PlainDate;
  /** Whether something was searched for: only then is there a reason. */
  readonly searched: boolean;
}

/** One course that leads to the goal, with what decides whether it is worth a look. */
export function HitCard({ hit, goal, desk, caseId, today, searched }: HitCardProps) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const { course, reason } = hit;
  return (
    <Card
      kicker={searched ? reasonInWords(reason, goal.name, lang) : undefined}
      heading={<span lang="da">{course.title}</span>}
      level={3}
      href={coursePath(desk, course.id, caseId)}
    >
      <p lang={course.goal === null ? undefined : 'da'}>{course.goal ?? t('goal.none')}</p>
      <HitFacts hit={hit} desk={desk} caseId={caseId} today={today} />
    </Card>
  );
}

function reasonInWords(reason: HitReason, fag: string | null, lang: Lang): string | undefined {
  const t = trainingDeskText(lang);
  // They stand under a heading that says it for all of them.
  if (reason === 'any-work') return undefined;
  return reason === 'words' || fag === null ? t('reason.words') : t(`reason.${reason}`, { fag });
}

/** A course that names no work has no demand of its own. */
const isGeneral = ({ course: { iscoCodes, escoUris } }: Hit): boolean =>
  iscoCodes.length === 0 && escoUris.length === 0;

/** Length, next class, price, demand, what became of others, who pays. */
export function HitFacts({ hit, desk, caseId, today }: Pick<HitCardProps, 'hit' | 'desk' | 'caseId' | 'today'>) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const items: readonly (readonly [string, Child])[] = [
    [t('hit.length'), lengthInWords(hit.course, lang)],
    [t('hit.next'), <NextClass hit={hit} today={today} />],
    [t('hit.price'), priceInWords(hit.course, desk, lang)],
    [t('hit.pays'), <WhoPays hit={hit} desk={desk} caseId={caseId} />],
    ...(isGeneral(hit) ? [] : [[t('hit.demand'), demandInWords(hit, lang)] as const]),
    [t('hit.outcomes'), outcomesInWords(hit, lang)],
  ];
  return (
    <dl class="ff-hit-facts">
      {items.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function NextClass({ hit: { classes }, today }: Pick<HitCardProps, 'hit' | 'today'>) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const next = classes.find(({ held }) => takesMore(held, today));
  if (!next) return <>{t(classes.length === 0 ? 'hit.next.none' : 'hit.next.full')}</>;
  return (
    <>
      {whereInWords(next, lang)}. {seatsInWords(next.held, lang)}.
    </>
  );
}

function WhoPays({ hit: { course, paid }, desk, caseId }: Pick<HitCardProps, 'hit' | 'desk' | 'caseId'>) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  return (
    <>
      {paid === null ? null : <>{inLang(paid, lang)} </>}
      <a href={whoPaysPath(desk, course.id, caseId)}>
        {t('hit.pays.look')}
        <span class="sr-only">: {course.title}</span>
      </a>
    </>
  );
}

/** Where the figures of the page come from and which day they are from. */
export function DataLine({
  sources,
  hits,
}: {
  readonly sources: readonly { readonly version: string; readonly day: PlainDate }[];
  readonly hits: readonly Hit[];
}) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const failed = hits.map(({ demand }) => demand?.failed).find((one) => one != null);
  const named = sources.map(({ version, day }) => t('data.source', { version, dato: formatDate(lang, day) }));
  return (
    <p class="ff-source">
      {named.length === 0 ? null : t('data.line', { kilder: named.join(', ') })}{' '}
      {failed ? t('data.failed', { kilde: failed.publisher, dato: formatDate(lang, failed.drawnOn) }) : null}
    </p>
  );
}
