/** Inputs of the topic `tilbud` that no other topic defines. */
export const tilbudInputs = {} as const;
