/** First and last initial; a picture of nobody, so hidden from screen readers: the name always stands beside it. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span class="ff-avatar" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase('da');
}
