import { withQuery } from '../../../ui/index.ts';

export const fundPath = '/delt-med-mig';

export const handOverPath = (caseId: string): string =>
  withQuery('/handling/hand-over-to-municipality', { sag: caseId, til: fundPath });
