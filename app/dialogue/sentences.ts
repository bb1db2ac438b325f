import type { Sentence } from '../kernel/act/act.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { MessageWritten, WaitingClosed } from './events.ts';
import { both, bothBy } from './text.ts';

type Reader = 'citizen' | 'staff';

/** Who wrote to whom. Never what: the history is read by more people than the messages are. */
function writtenSaid({ data }: MessageWritten, reader: Reader): Bilingual {
  const { channel, byName: navn, saidOn, by } = data;
  if (channel === 'letter' || channel === 'telephone')
    return bothBy(`said.${channel}.${reader}`, (lang) => ({
      navn,
      dato: saidOn ? formatDate(lang, saidOn) : '',
    }));
  if (channel === 'assisted') return both(`said.assisted.${reader}`, { navn });
  if (channel === 'digital-post') return both(`said.digital-post.${reader}`);
  if (by === 'citizen') return both(`said.self.${reader}`);
  return both(`said.written.${reader}`, { navn });
}

export const writtenSentence: Sentence<MessageWritten> = {
  citizen: (event) => writtenSaid(event, 'citizen'),
  caseworker: (event) => writtenSaid(event, 'staff'),
};

function closedSaid({ data: { by, byName: navn } }: WaitingClosed, reader: Reader): Bilingual {
  return by === 'citizen' ? both(`said.closed.self.${reader}`) : both(`said.closed.${reader}`, { navn });
}

export const closedSentence: Sentence<WaitingClosed> = {
  citizen: (event) => closedSaid(event, 'citizen'),
  caseworker: (event) => closedSaid(event, 'staff'),
};
