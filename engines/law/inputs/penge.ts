/** Inputs of the topic `penge` that no other topic defines. */
export const pengeInputs = {} as const;
