const occupationBase = 'http://data.europa.eu/esco/occupation/';
const groupBase = 'http://data.europa.eu/esco/isco/C';

/** ESCO's own address of an occupation, by the last part of it. */
export const occupationUri = (id: string): string => `${occupationBase}${id}`;
/** ESCO's own address of a group of ISCO-08, by its code. */
export const groupUri = (code: string): string => `${groupBase}${code}`;

/** The code of a group; null where the address is of something else. */
export const groupCode = (uri: string): string | null =>
  uri.startsWith(groupBase) ? uri.slice(groupBase.length) : null;
/** The last part of an occupation's address; null where the address is of something else. */
export const occupationId = (uri: string): string | null =>
  uri.startsWith(occupationBase) ? uri.slice(occupationBase.length) : null;
