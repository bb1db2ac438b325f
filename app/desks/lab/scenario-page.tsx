import { type Known, type Scenario, scenarioInWords } from '@fodfaeste/lab';
import { toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { type scenarioVersions, thoroughnesses } from '../../lab/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { actHref } from '../offers/paths.ts';
import { BlockFields } from './form/block-fields.tsx';
import { blocksOf } from './form/scenario-form.ts';
import { editPath, labPath } from './paths.ts';
import { SlidersLink } from './sliders/index.ts';
import { labDeskText } from './text.ts';

/** A scenario that is kept, and what it said before. */
export interface SavedRef {
  readonly id: string;
  readonly versions?: Awaited<ReturnType<typeof scenarioVersions>>;
}

export interface ScenarioPageProps {
  /** Null where the text cannot be read: then it is shown as text. */
  readonly scenario: Scenario | null;
  readonly text: string;
  readonly mode: 'form' | 'text';
  readonly known: Known;
  /** The reader's own municipality. */
  readonly own: string;
  readonly once: string;
  readonly saved: SavedRef | null;
  readonly link: string | null;
  readonly values: FormValues;
  readonly problems?: readonly FieldProblem[];
}

/** A scenario: what it asks, what it changes in words, and how to change it. */
export function ScenarioPage(props: ScenarioPageProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const { scenario, mode, values, problems, once, saved, text, link } = props;
  return (
    <>
      <h1>{scenario === null ? t('scenario.text') : inLang(scenario.title, lang)}</h1>
      {scenario?.asks ? <p class="ff-lead">{inLang(scenario.asks, lang)}</p> : null}
      {scenario?.description ? <p>{inLang(scenario.description, lang)}</p> : null}
      <Form action={editPath} once={once} values={values} problems={problems} warnUnsaved>
        <input type="hidden" name="mode" value={mode} />
        {saved ? <input type="hidden" name="scenarioId" value={saved.id} /> : null}
        {mode === 'form' ? <input type="hidden" name="scenario" value={text} /> : null}
        {scenario === null ? null : <Changes scenario={scenario} known={props.known} />}
        {mode === 'text' || scenario === null ? <AsText text={text} /> : <Fields {...props} scenario={scenario} />}
        <Checkbox name="ownCases" label={t('scenario.ownCases')} hint={t('scenario.ownCases.hint')} />
        <RadioGroup
          name="thoroughness"
          label={t('scenario.thoroughness')}
          required
          value="quick"
          choices={thoroughnesses.map((one) => ({ value: one, label: t(`thoroughness.${one}`) }))}
        />
        <div class="ff-actions">
          <Button kind="primary" name="_do" value="start">
            {t('scenario.start')}
          </Button>
          <Button name="_do" value="save">
            {saved ? t('scenario.save.version') : t('scenario.save')}
          </Button>
          <Button kind="tertiary" name="_do" value={mode === 'form' ? 'text' : 'form'}>
            {mode === 'form' ? t('scenario.asText') : t('scenario.asForm')}
          </Button>
          {mode === 'form' ? (
            <Button kind="tertiary" name="_do" value="reckon" action={editPath}>
              {t('scenario.reckon')}
            </Button>
          ) : null}
        </div>
      </Form>
      {saved?.versions ? <Kept saved={saved} versions={saved.versions} /> : null}
      {link === null ? null : (
        <div class="ff-section">
          <p>
            <SlidersLink name={link.split('/').at(-1) ?? ''} />
          </p>
          <Details summary={t('scenario.share')}>
            <p>{t('scenario.share.text')}</p>
            <p>
              <a href={link} class="ff-lab-link">
                {link}
              </a>
            </p>
          </Details>
        </div>
      )}
    </>
  );
}

function Kept({ saved, versions }: { readonly saved: SavedRef; readonly versions: NonNullable<SavedRef['versions']> }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <div class="ff-section">
      <Details summary={t('scenario.versions')}>
        {versions.map(({ number, byName, at, text }) => (
          <>
            <h2>{t('saved.line', { nummer: number, navn: byName, dato: formatDate(lang, toCopenhagen(at).date) })}</h2>
            <pre class="ff-lab-text">{text}</pre>
          </>
        ))}
      </Details>
      <p>
        <a href={actHref('withdraw-lab-scenario', { back: labPath, given: { scenarioId: saved.id } })}>
          {t('scenario.withdraw')}
        </a>
      </p>
    </div>
  );
}

function Changes({ scenario, known }: { readonly scenario: Scenario; readonly known: Known }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <section id="aendringer" data-reckoned class="ff-section">
      <h2>{t('scenario.changes')}</h2>
      <ul data-reckon-words>
        {scenarioInWords(scenario, lang, known).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {scenario.source === null ? null : (
        <p class="ff-muted">
          {t('scenario.source')}: {scenario.source}
        </p>
      )}
    </section>
  );
}

function AsText({ text }: { readonly text: string }) {
  const t = labDeskText(usePage().lang);
  return (
    <TextArea
      name="scenario"
      label={t('scenario.text')}
      hint={t('scenario.text.hint')}
      value={text}
      rows={24}
      required
    />
  );
}

type FieldsProps = ScenarioPageProps & { readonly scenario: Scenario };

function Fields({ scenario, known, own }: FieldsProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const several = scenario.municipalities !== 'all' && scenario.municipalities.length > 1;
  const name = (code: string) => known.municipalities.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <TextField name="title" label={t('scenario.title.field')} width="xl" maxLength={200} required />
      <Select
        name="where"
        label={t('scenario.where')}
        required
        placeholder={false}
        choices={[
          { value: own, label: `${name(own)} (${t('scenario.where.own').toLowerCase()})` },
          { value: 'all', label: t('scenario.where.country') },
          ...(several
            ? [{ value: 'kept', label: t('scenario.where.kept', { antal: scenario.municipalities.length }) }]
            : []),
          ...known.municipalities
            .filter(({ code }) => code !== own)
            .map((one) => ({ value: one.code, label: one.name })),
        ]}
      />
      <TextField name="weeks" label={t('scenario.weeks')} hint={t('scenario.weeks.hint')} width="xs" numeric required />
      {blocksOf(scenario).map((block, at) => (
        <section class="ff-section">
          <h2>
            {t('scenario.block', { nummer: at + 1 })}: {whenWords(lang, block.when)}
          </h2>
          <p>{t('scenario.onlyChanged')}</p>
          <BlockFields at={at} known={known} />
        </section>
      ))}
      <p class="ff-muted ff-section">{t('scenario.text.more')}</p>
    </>
  );
}

function whenWords(lang: 'da' | 'en', when: Scenario['from'][number]['when']): string {
  const t = labDeskText(lang);
  if ('date' in when) return t('scenario.from.date', { dato: formatDate(lang, when.date) });
  return when.week === 0 ? t('scenario.from.start') : t('scenario.from.week', { uge: when.week });
}
