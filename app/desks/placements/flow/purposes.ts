import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type PurposeKind, purposeKinds } from '../../../placements/index.ts';
import { textOf } from '../../acts/form-body.ts';
import { flowText } from './text.ts';

export interface Names {
  readonly navn: string;
  readonly virksomhed: string;
}

/** The box of a ready sentence in the form; the purpose that is stored is the text. */
export const readyField = (kind: PurposeKind): string => `_ready-${kind}`;

/** Three sentences for each purpose, always in Danish where they are stored: citizen and company read them. */
export function readySentences(lang: Lang, kind: PurposeKind, names: Names): readonly string[] {
  const t = flowText(lang);
  const all = {
    'paid-hours': [
      t('ready.paid-hours.1', { navn: names.navn }),
      t('ready.paid-hours.2', names),
      t('ready.paid-hours.3', { navn: names.navn }),
    ],
    skills: [
      t('ready.skills.1', { navn: names.navn }),
      t('ready.skills.2', { navn: names.navn }),
      t('ready.skills.3', { navn: names.navn }),
    ],
    clarification: [
      t('ready.clarification.1', { navn: names.navn }),
      t('ready.clarification.2', { navn: names.navn }),
      t('ready.clarification.3', names),
    ],
    retention: [
      t('ready.retention.1', { navn: names.navn }),
      t('ready.retention.2', { navn: names.navn }),
      t('ready.retention.3', names),
    ],
  } as const;
  return all[kind];
}

const isReady = (text: string, lang: Lang, names: Names): boolean =>
  purposeKinds.some((kind) => readySentences(lang, kind, names).includes(text));

/** The purpose of a form: own words where there are any, else the ready sentence that is chosen for that purpose. */
export function purposeOf(form: RawForm, lang: Lang, names: Names): string {
  const written = (textOf(form, 'purpose') ?? '').trim();
  const kind = purposeKinds.find((one) => one === textOf(form, 'purposeKind'));
  if (written !== '' && !isReady(written, lang, names)) return written;
  if (!kind) return written;
  const chosen = Number(textOf(form, readyField(kind)) ?? '0');
  const sentences = readySentences(lang, kind, names);
  return sentences[chosen] ?? sentences[0] ?? written;
}
