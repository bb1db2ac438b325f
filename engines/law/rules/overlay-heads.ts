import { plainDate } from '../dates/index.ts';
import type { OverlayHead } from './pack.ts';

/** Versions that lie on top between two days, in order of first day. The corona orders that were not read are marked S or D. */
export const overlayHeads: readonly OverlayHead[] = [
  corona(
    'corona-suspension',
    '2020-03-20',
    '2020-05-27',
    'Suspension af indsatsen',
    'Suspension of the effort',
    'BEK nr. 245 af 20. marts 2020; forlænget fra 1. april ved en bekendtgørelse, der ikke er læst',
    'S',
  ),
  corona(
    'corona-selvbooking',
    '2020-05-27',
    '2020-08-15',
    'Ingen selvbooking',
    'No self-booking',
    'BEK nr. 686 af 26. maj 2020; BEK nr. 867 af 12. juni 2020',
  ),
  corona(
    'corona-delvis',
    '2020-05-27',
    '2020-06-15',
    'Delvis genåbning, øst og vest',
    'Partial reopening, east and west',
    'BEK nr. 686 af 26. maj 2020',
  ),
  corona('corona-sommer', '2020-06-15', '2020-10-01', 'Genåbning', 'Reopening', 'BEK nr. 867 af 12. juni 2020'),
  corona(
    'corona-efteraar',
    '2020-10-01',
    '2020-12-20',
    'Friere samtaleform',
    'Freer form of talks',
    'BEK nr. 1398 af 25. september 2020',
  ),
  corona(
    'corona-vinter-2020',
    '2020-12-20',
    '2021-02-01',
    'Ret og pligt til tilbud suspenderet',
    'Right and duty to offers suspended',
    'BEK nr. 1897 og 2050 af december 2020, ikke læst; samlet i BEK nr. 113 af 29. januar 2021',
    'D',
  ),
  corona(
    'corona-vinter-2021',
    '2021-02-01',
    '2021-03-01',
    'Ret og pligt til tilbud suspenderet',
    'Right and duty to offers suspended',
    'BEK nr. 113 af 29. januar 2021',
  ),
  corona(
    'corona-marts-2021',
    '2021-03-01',
    '2021-04-15',
    'Suspensionen forlænget',
    'Suspension prolonged',
    'BEK nr. 113 af 29. januar 2021, forlænget; forlængelsen er ikke læst',
    'S',
  ),
  corona(
    'corona-foraar-2021',
    '2021-04-15',
    '2021-07-01',
    'Delvis genåbning',
    'Partial reopening',
    'BEK nr. 646, 885 og 1251 af 2021, ikke læst; BEK nr. 1576 af 6. juli 2021, § 14',
    'D',
  ),
  corona(
    'corona-juli-2021',
    '2021-07-01',
    '2021-08-01',
    'Friere samtaleform',
    'Freer form of talks',
    'BEK nr. 1251 af 11. juni 2021, ikke læst; fra 11. juli BEK nr. 1576 af 6. juli 2021',
    'S',
  ),
  corona(
    'corona-august-2021',
    '2021-08-01',
    '2021-09-01',
    'Fremmøde igen, undtagen i lukkede kommuner',
    'In person again, save in closed municipalities',
    'BEK nr. 1576 af 6. juli 2021',
  ),
  corona(
    'corona-samtaleform-2021',
    '2021-12-19',
    '2022-01-16',
    'Friere samtaleform',
    'Freer form of talks',
    'BEK nr. 2464 af 17. december 2021',
  ),
  overlay(
    'lab-2027',
    '2027-01-01',
    null,
    'Ny hovedlov (forventet, ikke vedtaget)',
    'New main act (expected, not adopted)',
    'Udkast i høring 13. oktober - 10. november 2025',
    true,
  ),
];

function overlay(
  id: string,
  from: string,
  to: string | null,
  da: string,
  en: string,
  legalBasis: string,
  expected: boolean,
): OverlayHead {
  return {
    id,
    from: plainDate(from),
    to: to === null ? null : plainDate(to),
    title: { da, en },
    legalBasis,
    mark: 'V',
    expected,
  };
}

function corona(
  id: string,
  from: string,
  to: string,
  da: string,
  en: string,
  legalBasis: string,
  mark: OverlayHead['mark'] = 'V',
): OverlayHead {
  return { ...overlay(id, from, to, `Corona: ${da}`, `Corona: ${en}`, legalBasis, false), mark };
}
