const shape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a part of an address, or what somebody sent in, can be an id at all: a lower-case uuid. Asked before the database is. */
export const isId = (text: string): boolean => shape.test(text);
