import { describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from './read-html.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html lang="da"><head><title>Borger &amp; by · Fodfæste</title></head>
  <body class="ff-body ff-citizen"><h1 id="a">Hej <b>Liva</b></h1>${main}<script>undefined</script></body></html>`;

describe('what is read from a page', () => {
  it('is what people see', () => {
    const read = readHtml(page('<p>Ring<a class="x" href="/om?a=1&amp;b=2"> nu</a></p><code>staff.name</code>'));
    expect(read).toEqual({
      lang: 'da',
      title: 'Borger & by · Fodfæste',
      headings: ['Hej Liva'],
      citizen: true,
      shape: '',
      words: ['Hej', 'Liva', 'Ring', 'nu'],
      links: ['/om?a=1&b=2'],
    });
    expect(faultsIn(read)).toEqual([]);
  });

  it.each([
    ['<p>Fra undefined til i dag</p>', 'undefined: Fra undefined til i dag'],
    ['<p>[object Promise]</p>', 'an object as text: [object Promise]'],
    ['<td>NaN %</td>', 'not a number: NaN %'],
    ['<th>assign.staff</th>', 'a key that nobody translated: assign.staff'],
    ['<li>Hej {navn}</li>', 'a gap that nobody filled: Hej {navn}'],
    ['<dd>a-kasse: 9021, fuldtid</dd>', 'a number instead of a name: a-kasse: 9021, fuldtid'],
    ['<dd>same-team</dd>', 'a code instead of a word: same-team'],
  ])('has its faults found in %s', (main, fault) => {
    expect(faultsIn(readHtml(page(main)))).toEqual([fault]);
  });

  it.each(['<p>kl. 10.42, f.eks. i dag</p>', '<a href="mailto:a@b.dk">a@laesoe.example</a>', '<p>Nantes</p>'])(
    'is left alone when it is as it should be: %s',
    (main) => {
      expect(faultsIn(readHtml(page(main)))).toEqual([]);
    },
  );
});
