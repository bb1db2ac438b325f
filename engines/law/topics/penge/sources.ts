import { source } from '../../rules/cite.ts';

const yearly = 'bekendtgørelse om satsreguleringsprocenten, tilpasningsprocenten og satstilpasningsprocenten';
const order = (year: number, number: number, of: number) =>
  source(
    'BEK-SATS',
    `${yearly} for finansåret ${year}`,
    `BEK nr. ${number} af ${of}`,
    `https://www.retsinformation.dk/eli/lta/${of}/${number}`,
  );

/** The yearly percentages, by the year for which they regulate. */
export const rateOrders = {
  2020: order(2020, 855, 2019),
  2021: order(2021, 1210, 2020),
  2022: order(2022, 1713, 2021),
  2023: order(2023, 1204, 2022),
  2024: order(2024, 1101, 2023),
  2025: order(2025, 983, 2024),
  2026: order(2026, 1056, 2025),
} as const;

const ministry = (year: number, url: string) =>
  source('BM satser', 'Beskæftigelsesministeriets oversigt over satser', `satser for ${year}`, url);

/** Tables of rates that the ministry published, as far as they were seen. */
export const ministry2020 = ministry(2020, 'https://bm.dk/satser/satser-for-2020/uddannelseshjaelp/');
export const ministry2021 = ministry(2021, 'https://bm.dk/satser/satser-for-2021/kontanthjaelp/');
export const ministry2023 = ministry(2023, 'https://bm.dk/satser/satser-for-2023/kontanthjaelp/');
export const ministry2023Education = ministry(2023, 'https://bm.dk/satser/satser-for-2023/uddannelseshjaelp');
export const ministry2024 = ministry(2024, 'https://bm.dk/satser/satser-for-2024/kontanthjaelpsloft');

/** Answer no. 621 to Parliament's employment committee: the sanction rates and limits of 2021. */
export const answer621 = source(
  'BEU svar',
  'svar på spørgsmål nr. 621 til Folketingets Beskæftigelsesudvalg',
  'nr. 621 af 4. oktober 2021',
  'https://ft.dk/samling/20201/almdel/beu/spm/621/svar/1814497/2455652/index.htm',
);

export const rates2021Mirror = source(
  'Satser 2021',
  'Jobcenterets oversigt over ministeriets satser',
  'satser for 2021',
  'https://jcenter.dk/satser/',
);
export const rates2022Union = source(
  'Satser 2022',
  'Serviceforbundets oversigt over satser',
  'satser for 2022',
  'https://serviceforbundet.dk/svar/Satser.aspx',
);
export const rates2024Union = source(
  'Satser 2024',
  'Serviceforbundets oversigt over satser',
  'satser for 2024',
  'https://serviceforbundet.dk/raad-og-svar/satser/',
);
export const rates2025Fund = source(
  'Satser 2025',
  'DSA’s oversigt over dagpengesatser',
  'satser for 2025',
  'https://dsa.dk/dagpenge-og-efterlon/dagpenge/dagpengesatser',
);
export const rates2025Supplements = source(
  'Satser 2025',
  'Kalundborg Kommunes oversigt over tillæg til kontanthjælp',
  'satser for 2025',
  'https://kalundborg.dk/service-and-selvbetjening/job-and-ledighed/hvis-du-bliver-ledig/kontanthjaelp-/kontanthjaelp/tillaeg-til-kontanthjaelp',
);
export const transition2020 = source(
  'Satser 2020',
  'Roskilde Kommunes oversigt over overgangsydelse',
  'satser for 2020',
  'https://integration.roskilde.dk/oekonomi',
);
export const transition2021 = source(
  'Satser 2021',
  'Ishøj Kommunes oversigt over overgangsydelse',
  'satser for 2021',
  'https://ishoj.dk/borger/job-og-uddannelse/ledighed/selvforsorgelses-og-hjemrejseydelse-eller-overgangsydelse/',
);
/** On what began on 1 May 2023; that day stands in no consolidation that was read. */
export const newRules2023 = source(
  'A-kasse 2023',
  'Akademikernes A-kasse om lovforslag L 173: nye dagpengeregler fra 1. maj 2023',
  'nyhed af 30. januar 2023',
  'https://aka.dk/nyheder/2023/nye-dagpengeregler-vedtaget/',
);
export const hourlyPay2021 = source(
  'TL',
  'Teknisk Landsforbund om ansættelse med løntilskud',
  'satser for 2021',
  'https://tl.dk/a-kasse/tilbud-under-ledighed/ansaettelse-med-loentilskud/',
);
export const subsidy2021 = source(
  'KK',
  'Københavns Kommune om refusion ved løntilskud',
  'satser for 2021',
  'https://www.kk.dk/indhold/refusion-offentligt-l%C3%B8ntilskud',
);
export const subsidy2023 = source(
  'Stadsrevisionen',
  'Stadsrevisionen om løntilskud',
  'satser for 2023',
  'https://stadsrevisionen.dk/blog/lontilskud/',
);
