import { describe, expect, it } from 'vitest';
import { CommandRefused } from './commands/command-refused.ts';
import { BackupError } from './kernel/backup/backup-error.ts';
import { StartError } from './kernel/config/start-error.ts';
import { failureInWords } from './start-failure.ts';

describe('what is said when a command stops', () => {
  it('is both sentences of a backup that was refused', () => {
    const error = new BackupError('file-exists', 'x findes allerede.', 'x exists already.');
    expect(failureInWords(error)).toEqual({ text: 'x findes allerede.\nx exists already.\n', exitCode: 1 });
  });

  it('is both sentences of a command that was refused', () => {
    const error = new CommandRefused({ da: 'Der er en administrator.', en: 'There is an administrator.' });
    expect(failureInWords(error)).toEqual({
      text: 'Der er en administrator.\nThere is an administrator.\n',
      exitCode: 2,
    });
  });

  it('is both sentences of a refused start, with its exit code', () => {
    const error = new StartError('keys-wrong', { da: 'Forkerte nøgler.', en: 'Wrong keys.' }, 2);
    expect(failureInWords(error)).toEqual({
      text: 'Fodfæste kunne ikke starte. Forkerte nøgler.\nFodfæste could not start. Wrong keys.\n',
      exitCode: 2,
    });
  });

  it('is the first line of anything else', () => {
    expect(failureInWords(new Error('broken\nat x'))).toEqual({
      text: 'Fodfæste måtte stoppe: broken\nFodfæste had to stop: broken\n',
      exitCode: 1,
    });
  });
});
