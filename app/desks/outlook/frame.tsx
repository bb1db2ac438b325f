import type { Child } from 'hono/jsx';
import { country, places, regionNames } from '../../outlook/index.ts';
import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { choiceHref, mapKinds, type OutlookChoice, seriesKeys } from './choice.ts';
import { balancePath, mapPath, outlookPath } from './paths.ts';
import { outlookText } from './text.ts';

interface OutlookFrameProps {
  readonly heading: string;
  readonly lead: string;
  readonly current: string;
  readonly choice: OutlookChoice;
  readonly children?: Child;
}

/** Heading and tabs of the outlook's pages; what was chosen goes along. */
export function OutlookFrame({ heading, lead, current, choice, children }: OutlookFrameProps) {
  const t = outlookText(usePage().lang);
  const tab = (path: string, label: string) => ({ href: choiceHref(path, choice), label });
  return (
    <>
      <h1>{heading}</h1>
      <p class="ff-lead">{lead}</p>
      <Tabs
        label={t('nav.label')}
        current={choiceHref(current, choice)}
        items={[tab(outlookPath, t('nav.area')), tab(mapPath, t('nav.map')), tab(balancePath, t('nav.balance'))]}
      />
      {children}
    </>
  );
}

interface ChoiceFormProps {
  readonly path: string;
  readonly choice: OutlookChoice;
  readonly fields: readonly ('area' | 'series' | 'map')[];
}

/** A form that is sent by itself and works without scripts. */
export function ChoiceForm({ path, choice, fields }: ChoiceFormProps) {
  const t = outlookText(usePage().lang);
  return (
    <form method="get" action={path} class="ff-choice-form">
      {fields.includes('area') ? (
        <AreaSelect choice={choice} />
      ) : (
        <input type="hidden" name="omraade" value={choice.area} />
      )}
      {fields.includes('series') ? (
        <Choices
          name="serie"
          label={t('form.series')}
          value={choice.series}
          choices={seriesKeys.map((key) => [key, t(`series.${key}`)])}
        />
      ) : null}
      {fields.includes('map') ? (
        <Choices
          name="kort"
          label={t('form.map')}
          value={choice.map}
          choices={mapKinds.map((kind) => [kind, t(`map.${kind}`)])}
        />
      ) : null}
      <button type="submit" class="button button-secondary">
        {t('form.show')}
      </button>
    </form>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

function Choices({ name, label, value, choices }: ChoicesProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select" id={name} name={name}>
        {choices.map(([one, text]) => (
          <option value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function AreaSelect({ choice }: { readonly choice: OutlookChoice }) {
  const t = outlookText(usePage().lang);
  const option = (value: string, label: string) => (
    <option value={value} selected={value === choice.area}>
      {label}
    </option>
  );
  return (
    <div class="form-group">
      <label class="form-label" for="omraade">
        {t('form.area')}
      </label>
      <select class="form-select" id="omraade" name="omraade">
        {option(country, t('area.country.option'))}
        <optgroup label={t('form.regions')}>
          {regionNames().map((name) => option(name, t('area.region', { navn: name })))}
        </optgroup>
        <optgroup label={t('form.municipalities')}>{places().map(({ code, name }) => option(code, name))}</optgroup>
      </select>
    </div>
  );
}
