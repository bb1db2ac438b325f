import type { Lang } from '../../kernel/text/language.ts';
import type { TemplateKey } from './keys.ts';
import { shippedDa } from './shipped.da.ts';
import { shippedEn } from './shipped.en.ts';

/** Subject and body in one language. */
export interface TemplateText {
  readonly subject: string;
  readonly body: string;
}

export type ShippedTemplates = Readonly<Record<TemplateKey, TemplateText>>;

export const shipped: Readonly<Record<Lang, ShippedTemplates>> = { da: shippedDa, en: shippedEn };

/** A template as it holds now: the municipality's own newest version, or the one that ships (version 0). */
export interface Template {
  readonly key: TemplateKey;
  readonly version: number;
  readonly da: TemplateText;
  readonly en: TemplateText;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  /** Why it may be harder to read than the limit. */
  readonly hardReason: string | null;
}

export const shippedTemplate = (key: TemplateKey): Template => ({
  key,
  version: 0,
  da: shippedDa[key],
  en: shippedEn[key],
  changedAt: null,
  changedBy: null,
  hardReason: null,
});
