/** A number as Danes write it, `1.204,5`, or as spreadsheets do, `1204.5`; null where it is none. */
export function decimalIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, '');
  const danish = /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$|^\d{1,3}(?:\.\d{3})+$/.test(plain);
  const read = danish ? plain.replaceAll('.', '').replace(',', '.') : plain;
  return /^\d+(?:\.\d+)?$/.test(read) ? Number(read) : null;
}
