import { source } from '../rules/cite.ts';

/** Every act and order that was read, in each consolidation, named by its year. `lab2024('§ 31, stk. 5')` cites a paragraph. */

export const aiOrder2026 = source(
  'BEK-AI',
  'bekendtgørelse om kommunernes behandling af personoplysninger med kunstig intelligens eller lignende digitale løsninger i beskæftigelsesindsatsen',
  'BEK nr. 101 af 20. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/101',
);
export const las2025 = source(
  'LAS',
  'lov om aktiv socialpolitik',
  'LBK nr. 1004 af 30. juni 2025',
  'https://www.retsinformation.dk/eli/lta/2025/1004',
);
export const las2023 = source(
  'LAS',
  'lov om aktiv socialpolitik',
  'LBK nr. 1031 af 22. juni 2023',
  'https://www.retsinformation.dk/eli/lta/2023/1031',
);
export const las2021 = source(
  'LAS',
  'lov om aktiv socialpolitik',
  'LBK nr. 241 af 12. februar 2021',
  'https://www.retsinformation.dk/eli/lta/2021/241',
);
export const las2024 = source(
  'LAS',
  'lov om aktiv socialpolitik',
  'LBK nr. 808 af 25. juni 2024',
  'https://www.retsinformation.dk/eli/lta/2024/808',
);
export const betalingslov2019 = source(
  'BETALINGSLOVEN',
  'lov om betaling for visse uddannelsesaktiviteter i forbindelse med lov om en aktiv beskæftigelsesindsats m.m.',
  'LBK nr. 598 af 16. maj 2019',
  'https://www.retsinformation.dk/eli/lta/2019/598',
);
export const alf2025 = source(
  'ALF',
  'lov om arbejdsløshedsforsikring m.v.',
  'LBK nr. 1077 af 28. august 2025',
  'https://www.retsinformation.dk/eli/lta/2025/1077',
);
export const alf2024 = source(
  'ALF',
  'lov om arbejdsløshedsforsikring m.v.',
  'LBK nr. 208 af 26. februar 2024',
  'https://www.retsinformation.dk/eli/lta/2024/208',
);
export const dfdg2026 = source(
  'DFDG',
  'bekendtgørelse om det fælles it-baserede datagrundlag og det statistiske datavarehus på beskæftigelsesområdet',
  'BEK nr. 113 af 21. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/113',
);
export const digitalPost2021 = source(
  'DIGPOST',
  'lov om Digital Post fra offentlige afsendere',
  'LBK nr. 686 af 15. april 2021',
  'https://www.retsinformation.dk/eli/lta/2021/686',
);
export const finOrder2026 = source(
  'BEK-FIN',
  'bekendtgørelse om finansiering af visse offentlige ydelser, der udbetales af kommunerne, Udbetaling Danmark og arbejdsløshedskasserne',
  'BEK nr. 14 af 8. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/14',
);
export const fin2021 = source(
  'FIN',
  'lov om kommunernes finansiering af visse offentlige ydelser udbetalt af kommunerne, Udbetaling Danmark og arbejdsløshedskasserne',
  'LBK nr. 221 af 12. februar 2021',
  'https://www.retsinformation.dk/eli/lta/2021/221',
);
export const fvl2014 = source(
  'FVL',
  'forvaltningsloven',
  'LBK nr. 433 af 22. april 2014',
  'https://www.retsinformation.dk/eli/lta/2014/433',
);
export const reopening113of2021 = source(
  'BEK-GENAABNING',
  'bekendtgørelse om genåbning og fortsat delvis suspension af beskæftigelsesindsatsen som følge af COVID-19',
  'BEK nr. 113 af 29. januar 2021',
  'https://www.retsinformation.dk/eli/lta/2021/113',
);
export const reopening1398of2020 = source(
  'BEK-GENAABNING',
  'bekendtgørelse om genåbning og fortsat delvis suspension af beskæftigelsesindsatsen som følge af COVID-19',
  'BEK nr. 1398 af 25. september 2020',
  'https://www.retsinformation.dk/eli/lta/2020/1398',
);
export const reopening1576of2021 = source(
  'BEK-GENAABNING',
  'bekendtgørelse om genåbning og fortsat delvis suspension af beskæftigelsesindsatsen som følge af covid-19 m.v.',
  'BEK nr. 1576 af 6. juli 2021',
  'https://www.retsinformation.dk/eli/lta/2021/1576',
);
export const reopening686of2020 = source(
  'BEK-GENAABNING',
  'bekendtgørelse om delvis genåbning og fortsat delvis suspension af beskæftigelsesindsatsen som følge af COVID-19',
  'BEK nr. 686 af 26. maj 2020',
  'https://www.retsinformation.dk/eli/lta/2020/686',
);
export const reopening867of2020 = source(
  'BEK-GENAABNING',
  'bekendtgørelse om genåbning og fortsat delvis suspension af beskæftigelsesindsatsen som følge af COVID-19',
  'BEK nr. 867 af 12. juni 2020',
  'https://www.retsinformation.dk/eli/lta/2020/867',
);
export const act1654of2024 = source(
  'LOV 1654/2024',
  'ændringslov: arbejdspligt for borgere',
  'lov nr. 1654 af 30. december 2024',
  'https://www.retsinformation.dk/eli/lta/2024/1654',
);
export const act1655of2024 = source(
  'LOV 1655/2024',
  'ændringslov: reform af kontanthjælpssystemet',
  'lov nr. 1655 af 30. december 2024',
  'https://www.retsinformation.dk/eli/lta/2024/1655',
);
export const act1657of2024 = source(
  'LOV 1657/2024',
  'ændringslov: fleksibel brug og sammensætning af rehabiliteringsteams',
  'lov nr. 1657 af 30. december 2024',
  'https://www.retsinformation.dk/eli/lta/2024/1657',
);
export const act1749of2025 = source(
  'LOV 1749/2025',
  'ændringslov: grænse for kommunernes udgifter til øvrig vejledning og opkvalificering m.v. samt til mentorstøtte i forhold til den kommunale budgetgaranti og indførelse af forældelsesregler i ydelsesrefusion',
  'lov nr. 1749 af 29. december 2025',
  'https://www.retsinformation.dk/eli/lta/2025/1749',
);
export const act1750of2025 = source(
  'LOV 1750/2025',
  'ændringslov: reform af beskæftigelsesindsatsen',
  'lov nr. 1750 af 29. december 2025',
  'https://www.retsinformation.dk/eli/lta/2025/1750',
);
export const act2589of2021 = source(
  'LOV 2589/2021',
  'ændringslov: nytænkning af beskæftigelsesindsatsen og en styrket og forenklet ungeindsats m.v.',
  'lov nr. 2589 af 28. december 2021',
  'https://www.retsinformation.dk/eli/lta/2021/2589',
);
export const act2590of2021 = source(
  'LOV 2590/2021',
  'ændringslov: nytænkning af beskæftigelsesindsatsen og samtaler over video eller telefon',
  'lov nr. 2590 af 28. december 2021',
  'https://www.retsinformation.dk/eli/lta/2021/2590',
);
export const act295of2023 = source(
  'LOV 295/2023',
  'ændringslov: mere målrettede tilbud',
  'lov nr. 295 af 20. marts 2023',
  'https://www.retsinformation.dk/eli/lta/2023/295',
);
export const act727of2023 = source(
  'LOV 727/2023',
  'ændringslov: øget ansvar til arbejdsløshedskasser for kontaktforløbet i de første 3 måneder',
  'lov nr. 727 af 13. juni 2023',
  'https://www.retsinformation.dk/eli/lta/2023/727',
);
export const labOrder2019 = source(
  'BEK-LAB',
  'bekendtgørelse om en aktiv beskæftigelsesindsats',
  'BEK nr. 1180 af 25. november 2019',
  'https://www.retsinformation.dk/eli/lta/2019/1180',
);
export const labOrder2023 = source(
  'BEK-LAB',
  'bekendtgørelse om en aktiv beskæftigelsesindsats',
  'BEK nr. 1216 af 28. september 2023',
  'https://www.retsinformation.dk/eli/lta/2023/1216',
);
export const labOrder2020 = source(
  'BEK-LAB',
  'bekendtgørelse om en aktiv beskæftigelsesindsats',
  'BEK nr. 2006 af 11. december 2020',
  'https://www.retsinformation.dk/eli/lta/2020/2006',
);
export const labOrder2021 = source(
  'BEK-LAB',
  'bekendtgørelse om en aktiv beskæftigelsesindsats',
  'BEK nr. 2636 af 28. december 2021',
  'https://www.retsinformation.dk/eli/lta/2021/2636',
);
export const lab2024 = source(
  'LAB',
  'lov om en aktiv beskæftigelsesindsats',
  'LBK nr. 280 af 1. marts 2024',
  'https://www.retsinformation.dk/eli/lta/2024/280',
);
export const lab2022 = source(
  'LAB',
  'lov om en aktiv beskæftigelsesindsats',
  'LBK nr. 701 af 22. maj 2022',
  'https://www.retsinformation.dk/eli/lta/2022/701',
);
export const lab2019 = source(
  'LAB',
  'lov om en aktiv beskæftigelsesindsats',
  'lov nr. 548 af 7. maj 2019',
  'https://www.retsinformation.dk/eli/lta/2019/548',
);
export const lob2022 = source(
  'LOB',
  'lov om organisering og understøttelse af beskæftigelsesindsatsen',
  'LBK nr. 1294 af 20. september 2022',
  'https://www.retsinformation.dk/eli/lta/2022/1294',
);
export const lob2024 = source(
  'LOB',
  'lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.',
  'LBK nr. 254 af 1. marts 2024',
  'https://www.retsinformation.dk/eli/lta/2024/254',
);
export const offl2020 = source(
  'OFFL',
  'lov om offentlighed i forvaltningen',
  'LBK nr. 145 af 24. februar 2020',
  'https://www.retsinformation.dk/eli/lta/2020/145',
);
export const raadighedAp2023 = source(
  'BEK-RAADIGHED-AP',
  'bekendtgørelse om rådighed for personer der ansøger om eller modtager selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp eller kontanthjælp som aktivitetsparate',
  'BEK nr. 1716 af 14. december 2023',
  'https://www.retsinformation.dk/eli/lta/2023/1716',
);
export const raadighedAp2026 = source(
  'BEK-RAADIGHED-AP',
  'bekendtgørelse om rådighed for personer der ansøger om eller modtager kontanthjælp som aktivitetsparate',
  'BEK nr. 20 af 8. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/20',
);
export const raadighedAp2025 = source(
  'BEK-RAADIGHED-AP',
  'bekendtgørelse om rådighed for personer der ansøger om eller modtager kontanthjælp som aktivitetsparate',
  'BEK nr. 804 af 18. juni 2025',
  'https://www.retsinformation.dk/eli/lta/2025/804',
);
export const raadighed2023 = source(
  'BEK-RAADIGHED',
  'bekendtgørelse om rådighed',
  'BEK nr. 1590 af 12. december 2023',
  'https://www.retsinformation.dk/eli/lta/2023/1590',
);
export const raadighed2026 = source(
  'BEK-RAADIGHED',
  'bekendtgørelse om rådighed',
  'BEK nr. 46 af 13. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/46',
);
export const raadighedJp2023 = source(
  'BEK-RAADIGHED-JP',
  'bekendtgørelse om rådighed for personer der ansøger om eller modtager overgangsydelse eller uddannelseshjælp som uddannelsesparate, herunder åbenlyst uddannelsesparate, eller selvforsørgelses- og hjemrejseydelse, overgangsydelse eller kontanthjælp som jobparate',
  'BEK nr. 1717 af 14. december 2023',
  'https://www.retsinformation.dk/eli/lta/2023/1717',
);
export const raadighedJp2026 = source(
  'BEK-RAADIGHED-JP',
  'bekendtgørelse om rådighed for personer der ansøger om eller modtager kontanthjælp som uddannelsesparate, herunder åbenlyst uddannelsesparate, eller jobparate',
  'BEK nr. 19 af 8. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/19',
);
export const raadighedJp2025 = source(
  'BEK-RAADIGHED-JP',
  'bekendtgørelse om rådighed for personer der ansøger om eller modtager kontanthjælp som uddannelsesparate, herunder åbenlyst uddannelsesparate, eller jobparate',
  'BEK nr. 801 af 18. juni 2025',
  'https://www.retsinformation.dk/eli/lta/2025/801',
);
export const regionalPulje2020 = source(
  'BEK-REGIONAL-PULJE',
  'bekendtgørelse om den regionale uddannelsespulje',
  'BEK nr. 1974 af 11. december 2020',
  'https://www.retsinformation.dk/eli/lta/2020/1974',
);
export const rehabilitering2026 = source(
  'BEK-REHABILITERING',
  'bekendtgørelse om rehabiliteringsplan og rehabiliteringsteamets indstilling om fleksjob, førtidspension mv.',
  'BEK nr. 47 af 13. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/47',
);
export const rsl2025 = source(
  'RSL',
  'lov om retssikkerhed og administration på det sociale område',
  'LBK nr. 354 af 2. april 2025',
  'https://www.retsinformation.dk/eli/lta/2025/354',
);
export const samtaleform2021 = source(
  'BEK-SAMTALEFORM',
  'bekendtgørelse om delvis suspension af samtaleform i beskæftigelsesindsatsen som følge af covid-19',
  'BEK nr. 2464 af 17. december 2021',
  'https://www.retsinformation.dk/eli/lta/2021/2464',
);
export const seksUger2019 = source(
  'BEK-SEKS-UGER',
  'bekendtgørelse om 6 ugers jobrettet uddannelse til forsikrede ledige',
  'BEK nr. 1179 af 25. november 2019',
  'https://www.retsinformation.dk/eli/lta/2019/1179',
);
export const selvforskyldt2026 = source(
  'BEK-SELVFORSKYLDT',
  'bekendtgørelse om selvforskyldt ledighed',
  'BEK nr. 45 af 13. januar 2026',
  'https://www.retsinformation.dk/eli/lta/2026/45',
);
export const tilsyn2023 = source(
  'TILSYN',
  'bekendtgørelse om skærpet tilsyn med kommunernes beskæftigelsesindsats',
  'BEK nr. 301 af 20. marts 2023',
  'https://www.retsinformation.dk/eli/lta/2023/301',
);
export const tilsyn2025 = source(
  'TILSYN',
  'bekendtgørelse om skærpet tilsyn med kommunernes beskæftigelsesindsats',
  'BEK nr. 760 af 18. juni 2025',
  'https://www.retsinformation.dk/eli/lta/2025/760',
);
export const suspension2020 = source(
  'BEK-SUSPENSION',
  'bekendtgørelse om delvis suspension af beskæftigelsesindsatsen som følge af COVID-19',
  'BEK nr. 245 af 20. marts 2020',
  'https://www.retsinformation.dk/eli/lta/2020/245',
);
export const sdpl2020 = source(
  'SDPL',
  'lov om sygedagpenge',
  'LBK nr. 107 af 2. februar 2020',
  'https://www.retsinformation.dk/eli/lta/2020/107',
);
export const sdpl2023 = source(
  'SDPL',
  'lov om sygedagpenge',
  'LBK nr. 1179 af 21. september 2023',
  'https://www.retsinformation.dk/eli/lta/2023/1179',
);
export const sdpl2025 = source(
  'SDPL',
  'lov om sygedagpenge',
  'LBK nr. 1221 af 9. oktober 2025',
  'https://www.retsinformation.dk/eli/lta/2025/1221',
);
export const sdpl2024 = source(
  'SDPL',
  'lov om sygedagpenge',
  'LBK nr. 994 af 22. august 2024',
  'https://www.retsinformation.dk/eli/lta/2024/994',
);
export const sdplOrder2024 = source(
  'BEK-SDPL',
  'bekendtgørelse om opfølgning i sygedagpengesager',
  'BEK nr. 1710 af 30. december 2024',
  'https://www.retsinformation.dk/eli/lta/2024/1710',
);
