/** Inputs of the topic `syge` that no other topic defines. */
export const sygeInputs = {} as const;
