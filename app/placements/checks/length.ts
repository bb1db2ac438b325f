import { valueInWords } from '@fodfaeste/law';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { PlacementCheck } from '../placement.ts';
import { both, bothBy } from '../text.ts';
import type { CheckInput, OfferKind } from './input.ts';
import { dayOf, ours, type Says, told, unanswered } from './outcome.ts';

const rulesOf = {
  praktik: () => 'virksomhed.praktik.varighed',
  loentilskud: (sector: 'private' | 'public') =>
    sector === 'private' ? 'virksomhed.loentilskud.varighed_privat' : 'virksomhed.loentilskud.varighed_offentlig',
  nytteindsats: () => 'virksomhed.nytteindsats.varighed',
} as const;

/** How long the place may be for this citizen, held against what was chosen. */
export function lengthChecks(input: CheckInput, kind: OfferKind, says: Says): readonly PlacementCheck[] {
  const { place, company } = input;
  const [agreed, last] = [says(`virksomhed.${kind}.aftalt_varighed`), says(`virksomhed.${kind}.sidste_dag`)];
  const limit = says(rulesOf[kind](company?.sector ?? 'private'));
  if (agreed?.state === 'unknown') return [unanswered(agreed)];
  const [lastDay, laengde] = [last ? dayOf(last) : null, limit?.valueText ?? null];
  if (!agreed || (agreed.state !== 'allowed' && agreed.state !== 'refused') || lastDay === null)
    return says(`virksomhed.${kind}.adgang`)?.state === 'yes' ? [endless(kind, says)] : [];
  const day = (text: 'ok' | 'stop'): Bilingual =>
    place.extensionGround !== null || laengde === null
      ? bothBy('check.length.prolonged', (lang) => ({
          sidste: formatDate(lang, lastDay),
          slut: formatDate(lang, place.endsOn),
        }))
      : bothBy(`check.length.${text}`, (lang) => ({
          laengde: laengde[lang],
          sidste: formatDate(lang, lastDay),
          slut: formatDate(lang, place.endsOn),
        }));
  if (agreed.state === 'allowed') return [told(agreed, { state: 'ok', text: day('ok') })];
  return [told(agreed, { state: 'stop', text: day('stop'), wayOut: wayOutOf(input, kind, says, lastDay) })];
}

function endless(kind: OfferKind, says: Says): PlacementCheck {
  const access = says(`virksomhed.${kind}.adgang`);
  const text = both('check.length.none');
  const title = both('field.endsOn');
  return access
    ? { ...told(access, { state: 'note', text, title }), id: `placements.${kind}.length` }
    : ours(`placements.${kind}.length`, 'note', title, text);
}

function wayOutOf(
  { place }: CheckInput,
  kind: OfferKind,
  says: Says,
  lastDay: NonNullable<ReturnType<typeof dayOf>>,
): Bilingual {
  const longer = says(`virksomhed.${kind}.forlaengelse`);
  const sidste = (lang: 'da' | 'en') => formatDate(lang, lastDay);
  const inWords = longer?.value == null ? null : valueInWords(longer.value, longer.rule.unit, longer.rule.labels);
  if (longer?.state === 'yes' && inWords !== null && place.extensionGround === null)
    return bothBy('check.length.out.longer', (lang) => ({ sidste: sidste(lang), forlaenget: inWords[lang] }));
  if (kind === 'praktik' && longer?.state === 'yes' && place.extensionGround === 'konkret_vurdering')
    return bothBy('check.length.out.extra', (lang) => ({ sidste: sidste(lang) }));
  return bothBy('check.length.out', (lang) => ({ sidste: sidste(lang) }));
}
