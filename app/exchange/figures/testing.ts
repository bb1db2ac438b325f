/** What publishers answer, small and whole, for tests. */

export const jobindsatsAnswer = (rows: readonly (readonly unknown[])[]): string =>
  JSON.stringify({
    columns: [
      'Område',
      'Periode',
      'Ydelsesgruppe',
      'Antal ledige fuldtidspersoner',
      'Fuldtidspersoner i pct. af arbejdsstyrken',
    ],
    rows,
  });

export const hjoerring = (period: string, figure: unknown, rate: unknown = '2,2'): readonly unknown[] => [
  'Hjørring',
  period,
  'Ydelsesgrupper i alt',
  figure,
  rate,
];
