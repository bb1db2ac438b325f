/** Where a reader's own list of messages is, and one thread of it. */
export interface MessagePaths {
  readonly list: string;
  readonly thread: (threadId: string) => string;
}

const under = (list: string): MessagePaths => ({ list, thread: (threadId) => `${list}/${threadId}` });

export const ownMessages = under('/min-side/beskeder');
export const messagesOf = (caseId: string): MessagePaths => under(`/borger/${caseId}/beskeder`);

/** The form of an act in the dialogue; what is sent there is read through for hints first. */
export const sendPath = (act: string, caseId: string, returnTo: string, more: Readonly<Record<string, string>> = {}) =>
  `/besked/${act}?${new URLSearchParams({ sag: caseId, til: returnTo, ...more })}`;

/** One draft for each thread, and one for what is new. */
export const draftKey = (caseId: string, threadId: string | undefined): string =>
  `besked-${caseId}-${threadId ?? 'ny'}`;
