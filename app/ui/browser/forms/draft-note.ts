interface Way {
  readonly label: string;
  readonly act: () => void;
}

export interface DraftNote {
  say(text: string, way?: Way): void;
}

/** One line under a field, read aloud when it changes. */
export function noteUnder(area: HTMLTextAreaElement): DraftNote {
  const box = document.createElement('div');
  box.className = 'ff-draft';
  box.setAttribute('role', 'status');
  area.after(box);
  return {
    say(text, way) {
      const line = document.createElement('p');
      line.textContent = text;
      box.replaceChildren(line);
      if (!way) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = way.label;
      button.addEventListener('click', way.act);
      box.append(button);
    },
  };
}
