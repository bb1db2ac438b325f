import { source } from '../../rules/cite.ts';

/** Secondary sources, read where the order or act itself could not be. */
export const proposal66 = source(
  'L 66',
  'omtale af lovforslag nr. L 66 (2025-26) om reform af beskæftigelsesindsatsen',
  'fremsat den 5. november 2025; omtalt af OP Kurser og Lovguiden',
  'https://www.opkurser.dk/nyheder/arbejds-og-ansaettelsesret/nye-regler-beskaeftigelsesindsats-medarbejdereje',
);
export const proposal67of2021 = source(
  'L 67 B',
  'forarbejder til lov nr. 2590 af 28. december 2021 om samtaler over video eller telefon',
  'omtale af forarbejderne til sygedagpengelovens § 13 b',
  'https://www.retsinformation.dk/eli/lta/2021/2590',
);
export const guidance9208 = source(
  'VEJ',
  'vejledning om visitation og opfølgning m.v. i sygedagpengesager',
  'VEJ nr. 9208 af 21. marts 2023',
  'http://www.socialjura.dk/content-storage/regler/2023/vejl-9208-af-213-2023/',
);
export const starCorona2020 = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering om suspensionen af beskæftigelsesindsatsen',
  'temaside, forår 2020',
  'https://star.dk/om-styrelsen/nyt/corona-virus-betydning-for-beskaeftigelsesindsatsen-og-ydelser/',
);
export const starApril2021 = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering om BEK nr. 646 af 13. april 2021',
  'nyhed den 15. april 2021',
  'https://star.dk/om-styrelsen/nyt/nyheder/2021/04/bekendtgoerelse-om-delvis-genaabning-af-bekaeftigelsesindsatsen-er-traadt-i-kraft/',
);
export const starJune2021 = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering om BEK nr. 1251 af 11. juni 2021',
  'nyhed den 11. juni 2021',
  'https://star.dk/om-styrelsen/nyt/nyheder/2021/06/yderligere-genaabning-af-beskaeftigelsesindsatsen/',
);
export const starReform = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering om lovgivningsproces og ikrafttrædelse',
  'beskæftigelsesreformen, 2026',
  'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
);
export const starReformQuestions = source(
  'STAR',
  'Styrelsen for Arbejdsmarked og Rekruttering: spørgsmål og svar om reformen',
  'webinar den 21. januar 2026 og temaside',
  'https://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026',
);
export const agreement2025 = source(
  'AFTALE',
  'Aftale om reform af beskæftigelsesindsatsen',
  'den 9. april 2025, gengivet af BT',
  'https://www.bt.dk/samfund/bt-erfarer-ny-reform-paa-plads--3000-faerre-medarbejdere',
);
export const klHearing2025 = source(
  'KL',
  'KL’s høringssvar om ændring af sygedagpenge- og aktivloven',
  'den 12. november 2025',
  'https://backoffice.kl.dk/hoeringssvar/beskaeftigelse-og-integration/2025/hoeringssvar-aendring-af-sygedagpenge-og-aktivloven-beskaeftigelsesreformen',
);
