import { source } from '../../rules/cite.ts';

/** STAR's answers on the reform (January 2026): guidance, not statute. */
export const starReform = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering: spørgsmål og svar om reformen',
  'januar 2026',
  'https://star.dk/implementering/beskaeftigelsesreform/generelle-spoergsmaal-og-svar-om-reformen',
);

/**
 * The order whose § 3 keeps the older rules on ressourceforløbsydelse for courses granted by 31 January 2026. Only § 3 was read: the
 * title is not known, so the name says what it is about.
 */
export const closing2026 = source(
  'BEK-RESSOURCEFORLOEB',
  'bekendtgørelse med regler om ressourceforløbsydelse (kun § 3 er læst; titlen er ikke læst)',
  'BEK nr. 18 af 8. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/18',
);

/** LAB § 36 a, stk. 2, as rendered by eLov: secondary. */
export const elov36a = source(
  'eLov',
  'lov om en aktiv beskæftigelsesindsats, gengivet af eLov',
  'uden dato',
  'https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/36a',
);
