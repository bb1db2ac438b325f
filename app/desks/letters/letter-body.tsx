import type { Child } from 'hono/jsx';
import { blocksOf, partsOfText } from '../../letters/index.ts';
import { usePage } from '../../ui/context.ts';
import { letterPageText } from './text.ts';

function Words({ text, live }: { readonly text: string; readonly live: boolean }) {
  const t = letterPageText(usePage().lang);
  return (
    <>
      {partsOfText(text).map((part) =>
        !('href' in part) ? part.text : live ? <a href={part.href}>{t('link.page')}</a> : <em>{t('link.page')}</em>,
      )}
    </>
  );
}

function Lines({ lines, live }: { readonly lines: readonly string[]; readonly live: boolean }) {
  const children: Child[] = lines.flatMap((line, index) => [
    index > 0 ? <br /> : null,
    <Words text={line} live={live} />,
  ]);
  return <p>{children}</p>;
}

interface LetterBodyProps {
  readonly body: string;
  /** The language the letter is written in, where the page around it is in another. */
  readonly lang?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  /** For the citizen alone: the pages it leads to are the citizen's own. */
  readonly live?: boolean | undefined;
}

/** A letter as its reader sees it: headings, lists, paragraphs, and links to our own pages. */
export function LetterBody({ body, lang, level = 3, live = false }: LetterBodyProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="ff-letter" lang={lang}>
      {blocksOf(body).map((block) =>
        block.kind === 'heading' ? (
          <Heading>{block.text}</Heading>
        ) : block.kind === 'list' ? (
          <ul>
            {block.items.map((item) => (
              <li>
                <Words text={item} live={live} />
              </li>
            ))}
          </ul>
        ) : (
          <Lines lines={block.lines} live={live} />
        ),
      )}
    </div>
  );
}
