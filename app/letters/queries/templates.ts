import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { isTemplateKey, type TemplateKey, templateKeys } from '../templates/keys.ts';
import { shippedTemplate, type Template } from '../templates/shipped.ts';

const fromRow = (key: TemplateKey, row: Selectable<DB['letter_template']>): Template => ({
  key,
  version: row.version,
  da: { subject: row.subject_da, body: row.body_da },
  en: { subject: row.subject_en, body: row.body_en },
  changedAt: row.changed_at,
  changedBy: row.changed_by,
  hardReason: row.hard_reason,
});

/** The template as the municipality sends it now. */
export async function templateNow(tx: Tx, authorityId: number, key: TemplateKey): Promise<Template> {
  return (await templateVersions(tx, authorityId, key))[0] ?? shippedTemplate(key);
}

/** The municipality's own versions, newest first, and last the one that ships. */
export async function templateVersions(tx: Tx, authorityId: number, key: TemplateKey): Promise<Template[]> {
  const rows = await tx
    .selectFrom('letter_template')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .execute();
  return [...rows.map((row) => fromRow(key, row)), shippedTemplate(key)];
}

export async function templateVersion(
  tx: Tx,
  authorityId: number,
  key: TemplateKey,
  version: number,
): Promise<Template> {
  const versions = await templateVersions(tx, authorityId, key);
  return versions.find((one) => one.version === version) ?? shippedTemplate(key);
}

/** Every template as it holds now. */
export async function templatesNow(tx: Tx, authorityId: number): Promise<Template[]> {
  const rows = await tx
    .selectFrom('letter_template')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .distinctOn('key')
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute();
  const own = new Map(rows.flatMap((row) => (isTemplateKey(row.key) ? [[row.key, row] as const] : [])));
  return templateKeys.map((key) => {
    const row = own.get(key);
    return row ? fromRow(key, row) : shippedTemplate(key);
  });
}
