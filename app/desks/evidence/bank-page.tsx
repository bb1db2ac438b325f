import { evidenceGroups, groupLabels, type MeasureKey, measureLabels } from '../../evidence/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { actHref } from '../offers/paths.ts';
import { type EvidenceChoice, type Shown, shelvesOf } from './bank.ts';
import { FindingItem } from './finding-item.tsx';
import { csvPath, evidencePath, withdrawnPath } from './paths.ts';
import { evidenceDeskText } from './text.ts';

interface BankProps {
  readonly bank: readonly Shown[];
  readonly choice: EvidenceChoice;
  /** Staff: they see the own findings and what was withdrawn. */
  readonly inHouse: boolean;
  readonly mayKeep: boolean;
  /** Those who do the work: they say what they think of a hearing answer. */
  readonly mayComment: boolean;
}

/** The evidence bank: what is known of each measure, with its source and how sure it is. */
export function BankPage({ bank, choice, inHouse, mayKeep, mayComment }: BankProps) {
  const { lang } = usePage();
  const t = evidenceDeskText(lang);
  const shelves = shelvesOf(bank, choice);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      <ChoiceForm choice={choice} />
      {shelves.length === 0 ? (
        <EmptyState heading={t('empty.title')} action={<LinkButton href={evidencePath}>{t('empty.all')}</LinkButton>}>
          <p>{t('empty')}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t('count', { antal: shelves.reduce((sum, { found }) => sum + found.length, 0) })}</p>
          {shelves.map(({ key, found }) => (
            <section class="ff-section">
              <h2>{inLang(measureLabels[key], lang)}</h2>
              <ul class="nobullet-list ff-stack">
                {found.map((shown) => (
                  <FindingItem shown={shown} mayKeep={mayKeep} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <div class="ff-section">
        <Details summary={t('strength.explained')}>
          <ul>
            {(['strong', 'medium', 'weak'] as const).map((strength) => (
              <li>{t(`strength.${strength}.text`)}</li>
            ))}
          </ul>
        </Details>
        <p class="ff-muted">{t('note')}</p>
      </div>
      <div class="ff-actions ff-section">
        {mayKeep ? <LinkButton href={actHref('add-evidence', { back: evidencePath })}>{t('add')}</LinkButton> : null}
        <a href={csvPath}>{t('csv')}</a>
        {inHouse ? <a href={withdrawnPath}>{t('withdrawn.link')}</a> : null}
        {mayComment ? <a href="/laboratorium/hoeringssvar">{t('hearings.link')}</a> : null}
      </div>
    </>
  );
}

/** Works without scripts: a form that is sent by itself. */
function ChoiceForm({ choice }: { readonly choice: EvidenceChoice }) {
  const { lang } = usePage();
  const t = evidenceDeskText(lang);
  const measures = (Object.keys(measureLabels) as MeasureKey[]).map((key) => [key, measureLabels[key]] as const);
  const groups = evidenceGroups.filter((group) => group !== 'all').map((key) => [key, groupLabels[key]] as const);
  return (
    <form method="get" action={evidencePath} class="ff-choice-form">
      <div class="form-group">
        <label class="form-label" for="indsats">
          {t('form.measure')}
        </label>
        <select class="form-select" id="indsats" name="indsats">
          <option value="">{t('form.all.measures')}</option>
          {measures.map(([key, label]) => (
            <option value={key} selected={key === choice.measure}>
              {inLang(label, lang)}
            </option>
          ))}
        </select>
      </div>
      <div class="form-group">
        <label class="form-label" for="gruppe">
          {t('form.group')}
        </label>
        <select class="form-select" id="gruppe" name="gruppe">
          <option value="">{t('form.all.groups')}</option>
          {groups.map(([key, label]) => (
            <option value={key} selected={key === choice.group}>
              {inLang(label, lang)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button button-secondary">
        {t('form.show')}
      </button>
    </form>
  );
}
