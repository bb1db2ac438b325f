import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import {
  type Figure,
  type Line,
  outcomeLabels,
  type Path,
  type PathThought,
  pathLabels,
  strengthLabels,
} from '../../paths/index.ts';
import { ExternalLink } from '../../ui/content/external-link.tsx';
import { usePage } from '../../ui/context.ts';
import { figureInWords, sourceInWords } from './figure-words.ts';
import { sourceId } from './sources.ts';
import { pathsDeskText } from './text.ts';

export type Reader = 'you' | 'they';

/** The number of the source, which leads to it. */
function SourceOf({ figure, sources }: { readonly figure: Figure; readonly sources: readonly string[] }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const number = sources.indexOf(sourceInWords(figure, lang) ?? '') + 1;
  if (number === 0) return null;
  return (
    <>
      {' '}
      <a class="ff-source-mark" href={`#${sourceId(number)}`}>
        <span class="sr-only">{t('sources.one')} </span>
        {number}
      </a>
    </>
  );
}

/** Figures under each other: what, how much, from where. What is not known says why. */
export function Lines({ lines, sources }: { readonly lines: readonly Line[]; readonly sources: readonly string[] }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  return (
    <ul class="nobullet-list ff-path-lines">
      {lines.map(({ what, figure }) => (
        <li>
          {inLang(what, lang)}:{' '}
          {figure.known ? (
            <>
              <strong>{figureInWords(figure, lang) ?? t('figure.unknown')}</strong>
              <SourceOf figure={figure} sources={sources} />
            </>
          ) : (
            <span class="ff-muted">
              {t('figure.unknown')} {inLang(figure.why, lang)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Time({ path: { time }, sources }: { readonly path: Path; readonly sources: readonly string[] }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const total = figureInWords(time.total, lang);
  return (
    <>
      <p class="ff-path-total">
        {total === null ? (
          <span class="ff-muted">
            {t('figure.unknown')} {time.total.known ? null : inLang(time.total.why, lang)}
          </span>
        ) : (
          <strong>{total}</strong>
        )}
        {time.parts.length === 1 ? <SourceOf figure={time.total} sources={sources} /> : null}
      </p>
      {time.parts.length > 1 ? <Lines lines={time.parts} sources={sources} /> : null}
      {time.parts.length === 1 && time.total.known ? <p class="ff-source">{sourceInWords(time.total, lang)}</p> : null}
    </>
  );
}

export function CourseOf({ path: { kind, course } }: { readonly path: Path }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  if (course === null)
    return (
      <p class="ff-muted">{t(kind === 'direct-job' || kind === 'place' ? 'course.none.needed' : 'course.none')}</p>
    );
  const { title: kursus, providerName: skole, startsOn, place, km } = course;
  return (
    <>
      <p>
        {startsOn === null
          ? t('course.noClass', { kursus, skole })
          : t('course.class', { kursus, skole, dato: formatDate(lang, startsOn), sted: place ?? '' })}
      </p>
      {km === null ? null : <p class="ff-muted">{t('course.km', { antal: km })}</p>}
    </>
  );
}

export function Evidence({ path: { evidence } }: { readonly path: Path }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  if (evidence.findings.length === 0) return <p class="ff-muted">{t('evidence.none')}</p>;
  return (
    <>
      <p>{t('evidence.strength', { styrke: inLang(strengthLabels[evidence.strength], lang) })}</p>
      <ul class="nobullet-list ff-path-lines">
        {evidence.findings.map((one) => (
          <li>
            {inLang(one.words, lang)}. {t('evidence.group', { gruppe: inLang(one.group, lang) })}{' '}
            {one.caveat ? <span class="ff-muted">{inLang(one.caveat, lang)}. </span> : null}
            <span class="ff-source">
              <ExternalLink href={one.link}>
                {one.year === null ? one.study : t('evidence.study', { studie: one.study, aar: String(one.year) })}
              </ExternalLink>{' '}
              ({inLang(strengthLabels[one.strength], lang).toLowerCase()})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function OthersOf({ path: { others } }: { readonly path: Path }) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  if (others.people === null) return <p class="ff-muted">{t('others.few')}</p>;
  if (others.people === 0) return <p class="ff-muted">{t('others.none')}</p>;
  return (
    <>
      <p>{t('others.people', { antal: others.people })}</p>
      <ul class="nobullet-list ff-path-lines">
        {others.outcomes.map(({ outcome, people }) => (
          <li>
            {t('others.outcome', {
              hvad: inLang(outcomeLabels[outcome], lang),
              antal: people === null ? t('others.withheld') : people,
            })}
          </li>
        ))}
      </ul>
      <p class="ff-source">{t('others.raw')}</p>
    </>
  );
}

interface PayerProps {
  readonly path: Path;
  readonly reader: Reader;
  /** The page that answers for every scheme, where there is one. */
  readonly more: ((courseId: string) => string) | null;
}

export function PayerOf({ path, reader, more }: PayerProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const { payer, course, kind } = path;
  if (course === null)
    return <p class="ff-muted">{t(kind === 'direct-job' || kind === 'place' ? 'payer.none' : 'course.none')}</p>;
  const link = more === null ? null : <a href={more(course.id)}>{t('payer.more')}</a>;
  if (payer === null)
    return (
      <>
        <p class="ff-muted">{t('payer.unknown')}</p>
        {link}
      </>
    );
  const words = payer[reader];
  return (
    <>
      <p>
        <strong>{t(`payer.${payer.standing}`, { ordning: inLang(payer.name, lang) })}</strong>{' '}
        {inLang(words.because, lang)}
      </p>
      <p>{inLang(words.pays, lang)}</p>
      <p>
        {inLang(words.nextStep, lang)} {payer.by === null ? null : t('payer.by', { dato: formatDate(lang, payer.by) })}
      </p>
      {payer.cites.length === 0 ? null : <p class="ff-source">{t('payer.law', { lov: payer.cites.join('; ') })}</p>}
      {link}
    </>
  );
}

interface ThoughtProps {
  readonly path: Path;
  readonly thoughts: readonly PathThought[];
  /** Where words are written; null where nobody may. */
  readonly write: ((path: Path['kind']) => string) | null;
}

export function ThoughtOf({ path, thoughts, write }: ThoughtProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const said = thoughts.find((one) => one.path === path.kind);
  const vej = inLang(pathLabels[path.kind], lang).toLowerCase();
  return (
    <>
      {said ? <p>“{said.words}”</p> : <p class="ff-muted">{t('words.none')}</p>}
      {write === null ? null : (
        <a class="ff-no-print" href={write(path.kind)}>
          {t(said ? 'words.change' : 'words.write', { vej })}
        </a>
      )}
    </>
  );
}
