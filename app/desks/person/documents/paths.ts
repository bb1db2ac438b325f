import { pathOf } from '../head.tsx';

export const documentPath = (caseId: string, id: string) => `${pathOf(caseId, 'documents')}/${id}`;
export const documentPdfPath = (caseId: string, id: string) => `${pathOf(caseId)}/breve/${id}.pdf`;
