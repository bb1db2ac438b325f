import { groups, type Known, offerKinds, offerWords, type Scenario, type ShownEffect } from '@fodfaeste/lab';
import { briefs } from '@fodfaeste/lab/pocket';
import { sizes } from '../../../lab/index.ts';
import { asset } from '../../../ui/assets.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { effectName, groupName } from '../names.ts';
import { movedPath, pocketPath, slidersPath } from './paths.ts';
import { Slider } from './slider.tsx';
import { sliderText } from './text.ts';

interface SlidersPageProps {
  readonly scenario: Scenario;
  /** How the address names it. */
  readonly name: string;
  readonly code: string;
  readonly known: Known;
  readonly effects: readonly ShownEffect[];
  /** The page of the scenario, which needs no script. */
  readonly scenarioPath: string;
}

/** One municipality, one scenario, and what can be moved: all of it reckoned in the browser. */
export function SlidersPage(props: SlidersPageProps) {
  const { scenario, name, code, known, scenarioPath } = props;
  const { lang } = usePage();
  const t = sliderText(lang);
  const kommune = known.municipalities.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <h1>{t('title', { titel: scenario.title[lang] })}</h1>
      <p class="ff-lead">{t('lead', { kommune })}</p>
      <noscript>
        <Alert kind="info" heading={t('noscript.title')}>
          <p>
            {t('noscript.text')} <a href={scenarioPath}>{t('noscript.link')}</a>
          </p>
        </Alert>
      </noscript>
      <Form action={slidersPath(name)} method="get">
        <Select
          name="kommune"
          label={t('where')}
          required
          value={code}
          choices={known.municipalities.map((one) => ({ value: one.code, label: one.name }))}
        />
        <Submit kind="secondary">{t('where.show')}</Submit>
      </Form>
      <Sliding {...props} />
      <script src={asset('lab-sliders.js')} defer />
    </>
  );
}

function Sliding({ name, code, effects }: SlidersPageProps) {
  const { lang } = usePage();
  const t = sliderText(lang);
  const { draws, chances, people } = sizes.quick;
  return (
    <div
      class="ff-section ff-sliders"
      hidden
      data-lab-sliders
      data-pocket={pocketPath(code, name)}
      data-worker={asset('lab-worker.js')}
      data-thorough={JSON.stringify({ draws, chances, people })}
      data-text-loading={t('status.loading')}
      data-text-reckoning={t('status.reckoning')}
      data-text-done={t('status.done', { sekunder: '{sekunder}' })}
      data-text-failed={t('status.failed')}
      data-text-drawn={t('effect.drawn')}
    >
      <fieldset class="ff-slider-part" disabled>
        <legend class="ff-slider-legend">{t('part.main')}</legend>
        <p class="ff-muted">{t('from.now')}</p>
        <Slider move="budget" label={t('move.budget')} max={200} />
        <Slider move="paidHours" label={t('move.paidHours')} max={300} />
        <Slider move="changes" label={t('move.changes')} max={300} />
        <Details summary={t('part.caseload')}>
          <p class="ff-muted">{t('part.caseload.note')}</p>
          {groups.map((group) => (
            <Slider move={`caseload.${group}`} label={groupName(lang, group)} />
          ))}
        </Details>
        <Details summary={t('part.offers')}>
          {offerKinds.map((kind) => (
            <Slider move={`offers.${kind}`} label={capital(offerWords[kind][lang])} max={300} />
          ))}
        </Details>
        <Details summary={t('part.effects')}>
          <p class="ff-muted">{t('part.effects.note')}</p>
          {effects.map(({ id, words }) => (
            <Slider move={`effects.${id}`} label={effectName(lang, words)} isEffect />
          ))}
        </Details>
        <div class="form-group-checkbox ff-slider-check">
          <input type="checkbox" class="form-checkbox" id="grundigt" data-lab-thorough autocomplete="off" />
          <label for="grundigt">{t('thorough')}</label>
        </div>
        <div class="ff-actions">
          <button class="button button-secondary" type="button" data-lab-reset>
            {t('reset')}
          </button>
        </div>
      </fieldset>
      <section class="ff-slider-result">
        <h2>{t('result.title')}</h2>
        <p class="ff-source" role="status" data-lab-status />
        <Table
          caption={t('result.title')}
          hideCaption
          rows={briefs}
          columns={[
            { header: t('result.what'), rowHeader: true, cell: (one) => t(`result.${one}`) },
            { header: t('result.before'), numeric: true, cell: (one) => <span data-result={`${one}.before`}>…</span> },
            { header: t('result.after'), numeric: true, cell: (one) => <span data-result={`${one}.after`}>…</span> },
            {
              header: t('result.difference'),
              numeric: true,
              cell: (one) => <strong data-result={`${one}.difference`}>…</strong>,
            },
            { header: t('result.band'), numeric: true, cell: (one) => <span data-result={`${one}.band`}>…</span> },
          ]}
        />
        <p class="ff-muted">{t('result.note')}</p>
        <p>
          <a href={movedPath(name, code)} data-lab-server>
            {t('server')}
          </a>
        </p>
        <p class="ff-muted">{t('server.note')}</p>
      </section>
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
