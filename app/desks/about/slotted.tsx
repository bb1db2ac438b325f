import type { Child } from 'hono/jsx';

/** A text with a link in it: what stands inside takes the place of the text's NUL character. */
export function Slotted({ text, children }: { readonly text: string; readonly children?: Child }) {
  const [before = '', after = ''] = text.split('\u0000');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
