export function usedClasses(folder: string): Set<string>;
