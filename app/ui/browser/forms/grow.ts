/** Text areas grow with their text, by rows: the content security policy allows no inline style. */
export function growTextAreas(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-grow]')) {
    const grow = () => {
      while (area.scrollHeight > area.clientHeight && area.rows < most) area.rows += 1;
    };
    area.addEventListener('input', grow);
    grow();
  }
}

const most = 40;
