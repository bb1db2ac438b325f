import { source } from '../../rules/cite.ts';

/** Read only through the digest (law-corrections.md row G13), so marked S. */
export const complaintOrder2025 = source(
  'BEK-KLAGE',
  'bekendtgørelse om retssikkerhed og administration på det sociale område',
  'BEK nr. 861 af 2025',
  'https://www.retsinformation.dk/eli/lta/2025/861',
);
