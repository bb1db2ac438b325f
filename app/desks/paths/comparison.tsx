import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { type Comparison, type Path, type PathThought, pathLabels } from '../../paths/index.ts';
import { usePage } from '../../ui/context.ts';
import { CourseOf, Evidence, Lines, OthersOf, PayerOf, type Reader, ThoughtOf, Time } from './cells.tsx';
import { sourceId, sourcesOf } from './sources.ts';
import { pathsDeskText } from './text.ts';

export interface ComparisonProps {
  readonly comparison: Comparison;
  readonly thoughts: readonly PathThought[];
  readonly reader: Reader;
  readonly more: ((courseId: string) => string) | null;
  readonly write: ((path: Path['kind']) => string) | null;
}

interface Topic {
  readonly name: string;
  readonly cell: (path: Path) => Child;
}

function useTopics({ thoughts, reader, more, write }: ComparisonProps, sources: readonly string[]): readonly Topic[] {
  const t = pathsDeskText(usePage().lang);
  return [
    { name: t('row.time'), cell: (path) => <Time path={path} sources={sources} /> },
    { name: t('row.course'), cell: (path) => <CourseOf path={path} /> },
    { name: t(`row.person.${reader}`), cell: (path) => <Lines lines={path.money.person} sources={sources} /> },
    { name: t('row.payer'), cell: (path) => <PayerOf path={path} reader={reader} more={more} /> },
    { name: t('row.evidence'), cell: (path) => <Evidence path={path} /> },
    { name: t('row.others'), cell: (path) => <OthersOf path={path} /> },
    { name: t('row.municipality'), cell: (path) => <Lines lines={path.money.municipality} sources={sources} /> },
    { name: t('row.state'), cell: (path) => <Lines lines={path.money.state} sources={sources} /> },
    { name: t(`row.words.${reader}`), cell: (path) => <ThoughtOf path={path} thoughts={thoughts} write={write} /> },
  ];
}

/** Four paths side by side where there is room, and on paper; one after the other on a phone. Always in the same order. */
export function PathsCompared(props: ComparisonProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const sources = sourcesOf(props.comparison, lang);
  const topics = useTopics(props, sources);
  const { paths, occupation } = props.comparison;
  const caption = t('table.caption', { job: occupation.title });
  return (
    <>
      <table class="ff-paths-wide ff-table ff-table-compact ff-table-kept">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.topic')}</th>
            {paths.map(({ kind }) => (
              <th scope="col">{inLang(pathLabels[kind], lang)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ name, cell }) => (
            <tr>
              <th scope="row">{name}</th>
              {paths.map((path) => (
                <td>{cell(path)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="ff-paths-narrow">
        <ul class="ff-no-print">
          {paths.map(({ kind }) => (
            <li>
              <a href={`#vej-${kind}`}>{inLang(pathLabels[kind], lang)}</a>
            </li>
          ))}
        </ul>
        {paths.map((path) => (
          <section class="ff-card" id={`vej-${path.kind}`}>
            <h3 class="ff-card-heading">{inLang(pathLabels[path.kind], lang)}</h3>
            <dl class="ff-definitions">
              {topics.map(({ name, cell }) => (
                <div class="ff-definition">
                  <dt>{name}</dt>
                  <dd>{cell(path)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {sources.length === 0 ? null : (
        <section class="ff-source ff-path-sources">
          <h3>{t('sources.heading')}</h3>
          <ol>
            {sources.map((source, at) => (
              <li id={sourceId(at + 1)}>{source}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
