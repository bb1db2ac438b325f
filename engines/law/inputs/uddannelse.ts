/** Inputs of the topic `uddannelse` that no other topic defines. */
export const uddannelseInputs = {} as const;
