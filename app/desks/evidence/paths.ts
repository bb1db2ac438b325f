export const evidencePath = '/evidens';
export const csvPath = '/evidens/evidens.csv';
export const historyPath = (id: string): string => `${evidencePath}/egen/${id}`;
export const withdrawnPath = `${evidencePath}/trukket-tilbage`;
