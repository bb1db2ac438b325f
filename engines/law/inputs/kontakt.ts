/** Inputs of the topic `kontakt` that no other topic defines. */
export const kontaktInputs = {} as const;
