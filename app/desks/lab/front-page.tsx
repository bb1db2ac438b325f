import { toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatDateTime } from '../../kernel/text/format.ts';
import type { RunLine, SavedScenario, ShippedScenario } from '../../lab/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Table } from '../../ui/table/table.tsx';
import { HearingsLink } from './hearing/index.ts';
import { whereName } from './names.ts';
import { comparePath, runPath, savedPath, shippedPath } from './paths.ts';
import { labDeskText } from './text.ts';
import { validationPath } from './validation/path.ts';
import { validationDeskText } from './validation/text.ts';

interface FrontPageProps {
  readonly shipped: readonly ShippedScenario[];
  readonly saved: readonly SavedScenario[];
  readonly runs: readonly RunLine[];
}

/** Questions that ship, own ones, and what was asked before. */
export function FrontPage({ shipped, saved, runs }: FrontPageProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      <p class="ff-muted">{t('lead.data')}</p>
      <p>
        <a href={validationPath}>{validationDeskText(lang)('link')}</a>
      </p>
      <section class="ff-section">
        <h2>{t('front.questions')}</h2>
        <ul class="ff-lab-questions">
          {shipped.map(({ scenario }) => (
            <li>
              <a href={shippedPath(scenario.id)}>{inLang(scenario.asks ?? scenario.title, lang)}</a>
              <span class="ff-muted">{inLang(scenario.title, lang)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="ff-section">
        <h2>{t('front.own')}</h2>
        {saved.length === 0 ? (
          <p>{t('front.own.none')}</p>
        ) : (
          <ul class="ff-lab-questions">
            {saved.map(({ id, title, number, byName, at }) => (
              <li>
                <a href={savedPath(id)}>{inLang(title, lang)}</a>
                <span class="ff-muted">
                  {t('saved.line', {
                    nummer: number,
                    navn: byName,
                    dato: formatDate(lang, toCopenhagen(at).date),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="ff-section">
        <h2>{t('front.runs')}</h2>
        {runs.length === 0 ? <p>{t('front.runs.none')}</p> : <Runs runs={runs} />}
      </section>
      <p class="ff-section">
        <HearingsLink />
      </p>
    </>
  );
}

const tones = {
  queued: 'info',
  running: 'info',
  done: 'positive',
  failed: 'urgent',
  cancelled: 'neutral',
  interrupted: 'attention',
} as const;

export function Runs({
  runs,
  chosen = [],
}: {
  readonly runs: readonly RunLine[];
  readonly chosen?: readonly string[];
}) {
  const { lang, now } = usePage();
  const t = labDeskText(lang);
  return (
    <Form action={comparePath} method="get" idPrefix="koersler" label={t('compare.title')}>
      <Table
        caption={t('front.runs')}
        hideCaption
        rows={runs}
        columns={[
          {
            header: t('table.run'),
            rowHeader: true,
            cell: ({ id, title }) => <a href={runPath(id)}>{inLang(title, lang)}</a>,
          },
          { header: t('table.where'), cell: ({ municipalities }) => whereName(lang, municipalities) },
          { header: t('table.state'), cell: ({ state }) => <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag> },
          { header: t('table.when'), cell: ({ madeAt }) => formatDateTime(lang, madeAt, now) },
          { header: t('table.who'), cell: ({ madeByName }) => madeByName },
          {
            header: t('table.compare'),
            cell: ({ id, title, state }) =>
              state === 'done' ? (
                <label class="ff-lab-pick">
                  <input type="checkbox" name="koersel" value={id} checked={chosen.includes(id)} />
                  <span class="sr-only">{inLang(title, lang)}</span>
                </label>
              ) : null,
          },
        ]}
      />
      <p class="ff-muted">{t('front.compare.help')}</p>
      <div class="ff-actions">
        <Button>{t('front.compare')}</Button>
      </div>
    </Form>
  );
}
