import type { PlainDate } from '@fodfaeste/law/dates';
import type { MissingPiece, Reading, ReadingItem, ReadingSection, Standing } from '@fodfaeste/law/who-pays';
import { paragraphOf } from '../../funding/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Table } from '../../ui/table/table.tsx';
import { fundingDeskText } from './text.ts';

/** Where a missing piece is answered; undefined where there is no such page. */
export type PieceLink = (piece: MissingPiece) => string | undefined;

interface ReadingViewProps {
  readonly reading: Reading;
  /** The day of the course's data in the catalogue. */
  readonly dataOn: PlainDate | null;
  readonly linkOf?: PieceLink | undefined;
}

const tones: Readonly<Record<Standing, 'positive' | 'attention' | 'info' | 'neutral'>> = {
  yes: 'positive',
  missing: 'attention',
  ask: 'info',
  no: 'neutral',
};

function StandingTag({ standing }: { readonly standing: Standing }) {
  return <Tag tone={tones[standing]}>{fundingDeskText(usePage().lang)(`standing.${standing}`)}</Tag>;
}

function Pieces({
  missing,
  linkOf,
}: {
  readonly missing: readonly MissingPiece[];
  readonly linkOf: PieceLink | undefined;
}) {
  const { lang } = usePage();
  if (missing.length === 0) return null;
  return (
    <>
      <p>
        <strong>{fundingDeskText(lang)('item.missing')}</strong>
      </p>
      <ul>
        {missing.map((piece) => {
          const href = linkOf?.(piece);
          const text = inLang(piece.name, lang);
          return <li>{href === undefined ? text : <a href={href}>{text}</a>}</li>;
        })}
      </ul>
    </>
  );
}

function Lines({ item }: { readonly item: ReadingItem }) {
  const { lang } = usePage();
  return (
    <>
      {item.lines.map((line) => (
        <p>{inLang(line, lang)}</p>
      ))}
    </>
  );
}

/** The reason, and the rest of the item in one paragraph. */
function DenseLines({ item }: { readonly item: ReadingItem }) {
  const { lang } = usePage();
  const [reason, ...rest] = item.lines.map((line) => inLang(line, lang));
  return (
    <>
      <p>{reason}</p>
      {rest.length === 0 ? null : <p class="ff-muted">{rest.join(' ')}</p>}
    </>
  );
}

/** For the citizen, the school and the company: a card for each thing to know, without paragraphs. */
function CardSection({ section, first }: { readonly section: ReadingSection; readonly first: boolean }) {
  const { lang } = usePage();
  return (
    <section class="ff-section">
      <h2>{inLang(section.heading, lang)}</h2>
      <div class="ff-stack">
        {section.items.map((item, at) => (
          <Card heading={inLang(item.title, lang)} level={3} look={first && at === 0 ? 'next' : 'plain'}>
            <Lines item={item} />
          </Card>
        ))}
      </div>
    </section>
  );
}

/** For the caseworker: all schemes, dense, each with its paragraphs and what is missing. */
function TableSection({
  section,
  linkOf,
}: {
  readonly section: ReadingSection;
  readonly linkOf: PieceLink | undefined;
}) {
  const { lang } = usePage();
  const t = fundingDeskText(lang);
  return (
    <section class="ff-section">
      <h2>{inLang(section.heading, lang)}</h2>
      <Table
        caption={inLang(section.heading, lang)}
        hideCaption
        rows={section.items}
        columns={[
          {
            header: t('column.scheme'),
            rowHeader: true,
            cell: ({ title, standing }) => (
              <>
                {inLang(title, lang)} {standing === null ? null : <StandingTag standing={standing} />}
              </>
            ),
          },
          {
            header: t('column.answer'),
            cell: (item) => (
              <>
                <DenseLines item={item} />
                <Pieces missing={item.missing} linkOf={linkOf} />
              </>
            ),
          },
          {
            header: t('column.law'),
            cell: ({ law }) => <span class="ff-law">{law.map(paragraphOf).join(' · ')}</span>,
          },
        ]}
      />
    </section>
  );
}

function LawFold({ reading, dataOn }: Pick<ReadingViewProps, 'reading' | 'dataOn'>) {
  const { lang } = usePage();
  const t = fundingDeskText(lang);
  const { against, law, on, lawVersion } = reading;
  return (
    <Details summary={t('law.fold')}>
      {against.length > 0 ? (
        <>
          <h2>{t('law.against')}</h2>
          <ul>
            {against.map((item) => (
              <li>
                <strong>{inLang(item.title, lang)}.</strong> {item.lines.map((line) => inLang(line, lang)).join(' ')}{' '}
                <span class="ff-law">{item.law.map(paragraphOf).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="ff-law">{law.join(' · ')}</p>
      <p>{t('law.version', { dato: formatDate(lang, on), version: lawVersion })}</p>
      {dataOn === null ? null : <p>{t('law.data', { dato: formatDate(lang, dataOn) })}</p>}
    </Details>
  );
}

/** One answer as one reader needs it: the result first, the law last, in one fold. */
export function ReadingView({ reading, dataOn, linkOf }: ReadingViewProps) {
  const { lang } = usePage();
  const staff = reading.reader === 'caseworker';
  return (
    <>
      <p class="ff-lead">
        <strong>{inLang(reading.result, lang)}</strong>
        {reading.lead === null ? null : ` ${inLang(reading.lead, lang)}`}
      </p>
      {reading.sections.map((section, at) =>
        staff ? <TableSection section={section} linkOf={linkOf} /> : <CardSection section={section} first={at === 0} />,
      )}
      <LawFold reading={reading} dataOn={dataOn} />
    </>
  );
}
