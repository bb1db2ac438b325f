import type { Child } from 'hono/jsx';

export interface NewsItem {
  readonly sentence: Child;
  /** Why, when, or what it means. */
  readonly note?: Child;
  readonly actions?: Child;
}

/** New since last time: each a sentence, and what one can answer. */
export function NewsList({ items }: { readonly items: readonly NewsItem[] }) {
  return (
    <ul class="ff-news">
      {items.map(({ sentence, note, actions }) => (
        <li>
          <p class="ff-news-sentence">{sentence}</p>
          {note ? <p class="ff-muted">{note}</p> : null}
          {actions ? <div class="ff-actions">{actions}</div> : null}
        </li>
      ))}
    </ul>
  );
}
