import { countdown } from './session/countdown.ts';
import { sessionDialog } from './session/dialog.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-session]');
if (dialog) countdown(sessionDialog(dialog));
