export const labPath = '/laboratorium';
export const shippedPath = (id: string): string => `${labPath}/scenarie/${id}`;
export const savedPath = (id: string): string => `${labPath}/eget/${id}`;
export const sharedPath = (code: string): string => `${labPath}/delt/${code}`;
/** Where the form of a scenario is sent, whatever is to become of it. */
export const editPath = `${labPath}/ret`;
export const runPath = (id: string): string => `${labPath}/koersel/${id}`;
export const runEditPath = (id: string): string => `${runPath(id)}/ret`;
export const runCsvPath = (id: string): string => `${runPath(id)}/tal.csv`;
export const runPdfPath = (id: string): string => `${runPath(id)}/rapport.pdf`;
export const comparePath = `${labPath}/sammenlign`;
