import { type Gets, groupWords } from '@fodfaeste/lab';
import { capital, type Drafting, enumerated, list, paragraphs } from './context.ts';
import { changeInWords, type Span, sizeInWords, spanOf, sumOf } from './spans.ts';

const weeksOfYear = 52;
/** Less than this part of talks and offers is called nothing. */
const least = 0.01;

const perYear = ([low, high]: Span): Span => [low / weeksOfYear, high / weeksOfYear];

/** What it means for all of them together. */
export function peopleText({ t, lang, report: { answer } }: Drafting): string {
  const all = (one: Gets) => sumOf(answer.who.map(({ gets }) => spanOf(gets[one].difference)));
  const said = (span: Span) => changeInWords(span, { lang, sides: 'count' });
  const people = sumOf(answer.who.map(({ people: { middle } }): Span => [middle, middle]));
  return paragraphs(
    t('people.now', { antal: sizeInWords(people, lang) }),
    list([
      t('people.benefit', { forskel: said(perYear(all('benefitWeeks'))) }),
      t('people.jobs', { forskel: said(all('jobs')) }),
      t('people.education', { forskel: said(all('education')) }),
      t('people.talks', { forskel: said(all('talks')) }),
      t('people.offers', { forskel: said(all('offers')) }),
      t('people.waiting', { forskel: said(all('waiting')) }),
    ]),
    t('people.jobsNote'),
  );
}

/** Who gets less, for certain or perhaps, who more, and who takes over. */
export function groupsText({ t, lang, report: { answer } }: Drafting): string {
  const said = (row: Row, one: Gets) => changeInWords(spanOf(row.gets[one].difference), { lang, sides: 'count' });
  const line = (row: Row) =>
    t('groups.row', {
      gruppe: capital(groupWords[row.group][lang]),
      samtaler: said(row, 'talks'),
      tilbud: said(row, 'offers'),
    });
  const losing = (row: Row) =>
    row.takesOver === 'nothing-lost' ? line(row) : `${line(row)} ${t(`groups.${row.takesOver}`)}`;
  const rows = answer.who.filter(({ lost }) => Math.abs(lost) >= least);
  const less = rows.filter(({ lost, isSure }) => lost > 0 && isSure);
  const maybe = rows.filter(({ lost, isSure }) => lost > 0 && !isSure);
  const more = rows.filter(({ lost, isSure }) => lost < 0 && isSure);
  const part = (key: 'groups.less' | 'groups.maybe' | 'groups.more', of: readonly Row[]) =>
    of.length === 0 ? [] : [t(key), list(of.map(losing))];
  const isGrey = ({ group }: Row) => answer.grey.includes(group);
  const named = (of: readonly Row[]) =>
    enumerated(
      lang,
      of.map(({ group }) => groupWords[group][lang]),
    );
  const grey = rows.filter(isGrey);
  const others = answer.who.filter((row) => !isGrey(row));
  return paragraphs(
    ...(less.length === 0 ? [t('groups.lessNone')] : part('groups.less', less)),
    ...part('groups.maybe', maybe),
    ...part('groups.more', more.toReversed()),
    t('groups.takesOverNote'),
    greyNote(),
  );

  function greyNote(): string {
    if (grey.length === 0) return '';
    const isMost = others.length > 0 && grey.length > others.length;
    return isMost ? t('groups.greyAllBut', { grupper: named(others) }) : t('groups.grey', { grupper: named(grey) });
  }
}

type Row = Drafting['report']['answer']['who'][number];
