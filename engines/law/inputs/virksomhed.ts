/** Inputs of the topic `virksomhed` that no other topic defines. */
export const virksomhedInputs = {} as const;
