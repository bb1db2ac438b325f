import { createRequire } from 'node:module';
import path from 'node:path';

// IBM Plex Sans (OFL-1.1), the whole font, from dkfds. The stylesheet's split fonts lack letters that names may need.
const folder = () =>
  path.resolve(createRequire(import.meta.url).resolve('dkfds'), '../../fonts/IBMPlexSans/complete/ttf');

const files = {
  regular: 'IBMPlexSans-Regular.ttf',
  strong: 'IBMPlexSans-SemiBold.ttf',
  italic: 'IBMPlexSans-Italic.ttf',
} as const;
export type FontName = keyof typeof files;
export const fontNames = Object.keys(files) as readonly FontName[];

export const fontFile = (name: FontName): string => path.join(folder(), files[name]);
