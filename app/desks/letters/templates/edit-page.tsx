import type { Instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import {
  fieldsOf,
  fieldTypeNames,
  letterActText,
  letterReadability,
  meaningOf,
  mergeFields,
  type Template,
  type TemplateKey,
  type TemplateText,
  typeOfField,
} from '../../../letters/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { type Choice, Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { LetterBody } from '../letter-body.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';
import { GlossTable } from './gloss-table.tsx';
import { ReadabilityNote } from './readability-note.tsx';

/** What stands in the boxes: the template, or what somebody typed. */
export interface Draft {
  readonly da: TemplateText;
  readonly en: TemplateText;
  readonly hardReason: string;
}

export interface Preview {
  /** Null: examples stand in the fields. */
  readonly name: string | null;
  /** The language its reader gets it in. */
  readonly sentIn: 'da' | 'en';
  readonly letters: readonly { readonly lang: 'da' | 'en'; readonly text: TemplateText }[];
}

export interface EditPageProps {
  readonly templateKey: TemplateKey;
  readonly draft: Draft;
  readonly versions: readonly Template[];
  readonly once: string;
  readonly problems: readonly FieldProblem[];
  readonly preview: Preview | null;
  /** Null for whoever may read no citizen's details: the preview is then an example. */
  readonly people: People | null;
}

/** Whose details the preview can be shown with. */
export interface People {
  readonly q: string;
  readonly found: readonly Choice[];
  readonly chosen: string | undefined;
}

function Example({ text }: { readonly text: string }) {
  return <>{text.split('\n').flatMap((line, index) => [index > 0 ? <br /> : null, line])}</>;
}

function FieldTable({ templateKey }: Pick<EditPageProps, 'templateKey'>) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const { must } = meaningOf(templateKey);
  return (
    <Details summary={t('edit.fields')}>
      <p>{t('edit.marks')}</p>
      <Table
        caption={t('edit.fields.caption')}
        hideCaption
        compact
        rows={fieldsOf(templateKey)}
        columns={[
          { header: t('edit.field'), rowHeader: true, cell: (name) => <code>{`{${name}}`}</code> },
          { header: t('edit.means'), cell: (name) => mergeFields[name].label[lang] },
          { header: t('edit.type'), cell: (name) => fieldTypeNames[typeOfField(name)][lang] },
          { header: t('edit.looks'), cell: (name) => <Example text={mergeFields[name].example[lang]} /> },
          { header: t('edit.must'), cell: (name) => (must.includes(name) ? '✓' : '') },
        ]}
      />
    </Details>
  );
}

function PreviewCard({ preview }: { readonly preview: Preview }) {
  const t = letterPageText(usePage().lang);
  return (
    <section class="ff-section" id="se">
      <h2>{t('edit.preview.heading')}</h2>
      <p class="ff-muted">
        {preview.name === null ? t('edit.preview.sample') : t('edit.preview.of', { navn: preview.name })}
      </p>
      <div class="ff-columns-2">
        {preview.letters.map(({ lang, text }) => (
          <Card
            kicker={lang === preview.sentIn && preview.name !== null ? t('edit.preview.sent') : undefined}
            heading={<span lang={lang}>{text.subject}</span>}
            level={3}
          >
            <LetterBody body={text.body} lang={lang} />
          </Card>
        ))}
      </div>
    </section>
  );
}

function Versions({ versions }: Pick<EditPageProps, 'versions'>) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  return (
    <Details summary={t('edit.versions')}>
      {versions.map(({ version, changedAt, changedBy, da }) => {
        const tid = changedAt === null ? '' : formatDateTime(lang, changedAt as Instant, now);
        const nummer = String(version);
        return (
          <section>
            <h3>
              {changedAt === null
                ? t('edit.version.shipped')
                : t('edit.version.own', { nummer, navn: changedBy ?? '', tid })}
            </h3>
            <p lang="da">
              <strong>{da.subject}</strong>
            </p>
            <LetterBody body={da.body} lang="da" />
          </section>
        );
      })}
    </Details>
  );
}

/** Whose details stand in the fields of the preview. */
function Whose({ people }: Pick<EditPageProps, 'people'>) {
  const t = letterPageText(usePage().lang);
  if (!people) return <p class="ff-muted">{t('edit.preview.example')}</p>;
  const { q, found, chosen } = people;
  return (
    <section>
      <h2>{t('edit.whose')}</h2>
      <TextField name="soeg" type="search" label={t('edit.whose.find')} hint={t('edit.whose.help')} value={q} />
      <div class="ff-actions">
        <Button name="hvad" value="find">
          {t('edit.whose.button')}
        </Button>
      </div>
      {q !== '' && found.length === 0 ? <p role="status">{t('edit.whose.none', { navn: q })}</p> : null}
      {found.length === 0 ? null : (
        <Select
          name="borger"
          label={t('edit.preview.whose')}
          placeholder={t('edit.preview.made')}
          choices={found}
          value={chosen}
        />
      )}
    </section>
  );
}

/** One letter: what it says now, how hard it is, how it looks, and what it said before. */
export function EditPage(props: EditPageProps) {
  const { templateKey, draft, once, problems, preview, people, versions } = props;
  const { lang } = usePage();
  const t = letterPageText(lang);
  const { name, when } = meaningOf(templateKey);
  const found = letterReadability(draft.da);
  return (
    <>
      <h1>{name[lang]}</h1>
      <p class="ff-lead">{t('edit.lead', { hvornaar: when[lang].charAt(0).toLowerCase() + when[lang].slice(1) })}</p>
      {preview ? <PreviewCard preview={preview} /> : null}
      <Form action={letterPaths.template(templateKey)} once={once} problems={problems} warnUnsaved>
        <div class="ff-columns-2">
          <section>
            <h2>{t('edit.danish')}</h2>
            <TextField
              name="subjectDa"
              label={letterActText(lang)('template.subjectDa')}
              value={draft.da.subject}
              width="xl"
              required
            />
            <TextArea
              name="bodyDa"
              label={letterActText(lang)('template.bodyDa')}
              value={draft.da.body}
              rows={16}
              maxLength={6000}
              required
            />
            <ReadabilityNote found={found} boxes="subjectDa bodyDa" body="bodyDa" />
          </section>
          <section>
            <h2>{t('edit.english')}</h2>
            <TextField
              name="subjectEn"
              label={letterActText(lang)('template.subjectEn')}
              value={draft.en.subject}
              width="xl"
              required
            />
            <TextArea
              name="bodyEn"
              label={letterActText(lang)('template.bodyEn')}
              value={draft.en.body}
              rows={16}
              maxLength={6000}
              required
            />
          </section>
        </div>
        <GlossTable draft={draft} />
        <FieldTable templateKey={templateKey} />
        <TextArea
          name="hardReason"
          label={letterActText(lang)('template.hardReason')}
          hint={letterActText(lang)('template.hardReason.help')}
          value={draft.hardReason}
          rows={2}
          maxLength={1000}
        />
        <Whose people={people} />
        <div class="ff-actions">
          <Button kind="primary" name="hvad" value="gem">
            {t('edit.save')}
          </Button>
          <Button name="hvad" value="se">
            {t('edit.preview')}
          </Button>
          <Button name="hvad" value="pdf" newTab>
            {t('edit.preview.pdf')}
          </Button>
        </div>
      </Form>
      <Versions versions={versions} />
    </>
  );
}
