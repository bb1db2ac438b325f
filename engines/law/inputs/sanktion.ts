/** Inputs of the topic `sanktion` that no other topic defines. */
export const sanktionInputs = {} as const;
