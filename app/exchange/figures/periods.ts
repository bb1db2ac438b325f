/**
 * A period as publishers write it, in the platform's form: '2026M07', '2026Q1', '2026W07', '2026'. Danmarks Statistik writes
 * quarters with K and weeks with U; Jobindsats '2026Q01' and '2025Y01'. Undefined when it is no period.
 */
export function periodOf(text: string): string | undefined {
  const given = text.trim().toUpperCase();
  const year = /^(\d{4})(?:Y01)?$/.exec(given);
  if (year) return year[1];
  const [, of = '', kind = '', digits = ''] = /^(\d{4})([MKQUW])(\d{1,2})$/.exec(given) ?? [];
  const number = Number(digits);
  if (kind === 'M' && number >= 1 && number <= 12) return `${of}M${String(number).padStart(2, '0')}`;
  if ((kind === 'K' || kind === 'Q') && number >= 1 && number <= 4) return `${of}Q${number}`;
  if ((kind === 'U' || kind === 'W') && number >= 1 && number <= 53) return `${of}W${String(number).padStart(2, '0')}`;
  return undefined;
}
