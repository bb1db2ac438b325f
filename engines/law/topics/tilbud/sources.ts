import { source } from '../../rules/cite.ts';

/** Pages of the agency that say what no statute at hand says. */

export const starReform = source(
  'STAR',
  'spørgsmål og svar om reformen af beskæftigelsesindsatsen',
  'læst i 2026',
  'https://star.dk/implementering/beskaeftigelsesreform/generelle-spoergsmaal-og-svar-om-reformen',
);
export const starEarlyEffort = source(
  'STAR',
  'STAR forenkler tilsyn med kommunernes beskæftigelsesindsats',
  'nyhed af 28. november 2023',
  'https://star.dk/om-styrelsen/nyt/nyheder/2023/11/star-forenkler-tilsyn-med-kommunernes-beskaeftigelsesindsats/',
);
export const starFocusGoals = source(
  'STAR',
  'spørgsmål og svar om fokusmål i det skærpede tilsyn',
  'læst i 2026',
  'https://star.dk/reformer/forenkling-af-beskaeftigelsesindsats/skaerpet-tilsyn-med-kommunernes-beskaeftigelsesindsats/',
);
export const starSupervision = source(
  'STAR',
  'skærpet tilsyn med kommunernes beskæftigelsesindsats',
  'læst i 2026',
  'https://www.star.dk/da/tilsyn-kontrol-og-klager-over-a-kassernes-afgoerelser/tilsyn-med-kommuner/skaerpet-tilsyn-med-kommunernes-beskaeftigelsesindsats/',
);
