import { describe, expect, it } from 'vitest';
import { type Draft, DraftStore, hasArrived, ownerOf } from './draft-store.ts';

const hour = 3600 * 1000;
const draft = (over: Partial<Draft> = {}): Draft => ({
  text: 'Hej Anna',
  base: '',
  at: 0,
  citizen: false,
  sending: false,
  ...over,
});

function box(fault = false) {
  const held = new Map<string, string>([['noget andet', 'x']]);
  const fail = () => {
    if (fault) throw new Error('full');
  };
  return {
    held,
    getItem: (key: string) => {
      fail();
      return held.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      fail();
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
    key: (at: number) => [...held.keys()][at] ?? null,
    get length() {
      return held.size;
    },
  };
}

describe('the store of drafts', () => {
  it('gives a draft back for eight hours, and no longer', () => {
    const store = new DraftStore(box(), 'maja');
    expect(store.write('a', draft())).toBe(true);
    expect(store.read('a', 8 * hour - 1)).toEqual(draft());
    expect(store.read('a', 8 * hour)).toBeNull();
    expect(store.read('b', 0)).toBeNull();
  });

  it('takes away what is old', () => {
    const store = new DraftStore(box(), 'maja');
    store.write('old', draft({ at: -7.9 * hour }));
    store.write('new', draft({ citizen: true }));
    store.sweep(hour);
    expect(store.keys()).toEqual(['new']);
  });

  it('keeps people apart, and leaves nothing of a citizen for whoever comes next', () => {
    const where = box();
    const [maja, anna, nobody] = ['maja', 'anna', null].map((owner) => new DraftStore(where, owner));
    maja?.write('maal', draft({ citizen: true }));
    anna?.write('note', draft({ text: 'Note' }));
    expect([maja?.keys(), anna?.keys(), nobody?.keys()]).toEqual([['maal'], ['note'], []]);
    expect([anna?.read('maal', 0), nobody?.read('maal', 0), nobody?.write('x', draft())]).toEqual([null, null, false]);
    nobody?.sweep(hour / 4);
    expect(maja?.keys()).toEqual(['maal']);
    nobody?.sweep(hour);
    expect([maja?.keys(), anna?.keys()]).toEqual([[], ['note']]);
    maja?.write('maal', draft({ citizen: true }));
    anna?.sweep(0);
    expect([maja?.keys(), anna?.keys()]).toEqual([[], ['note']]);
  });

  it('names nobody', () => {
    expect(ownerOf('Maja Østergaard')).toMatch(/^[0-9a-z]{1,7}$/);
    expect(ownerOf('Maja Østergaard')).not.toBe(ownerOf('Anna Holm'));
  });

  it('clears its own and nothing else', () => {
    const where = box();
    const store = new DraftStore(where, 'maja');
    store.write('a', draft());
    store.write('b', draft());
    store.clear();
    expect([...where.held.keys()]).toEqual(['noget andet']);
  });

  it('is empty where storage is closed, and says that nothing was kept', () => {
    const store = new DraftStore(box(true), 'maja');
    expect(store.write('a', draft())).toBe(false);
    expect(store.read('a', 0)).toBeNull();
  });

  it('passes over what it cannot read', () => {
    const where = box();
    where.held.set('fodfaeste-kladde:maja:a', '{"text":1}');
    where.held.set('fodfaeste-kladde:maja:b', 'null');
    where.held.set('fodfaeste-kladde:maja:c', '{');
    const store = new DraftStore(where, 'maja');
    expect(['a', 'b', 'c'].map((key) => store.read(key, 0))).toEqual([null, null, null]);
    store.sweep(0);
    expect(store.keys()).toEqual([]);
  });
});

describe('a draft that was sent', () => {
  const sending = draft({ sending: true });
  const page = { done: false, answered: true, formHere: false };
  it.each([
    ['the next page says so', sending, { ...page, done: true, formHere: true }, true],
    ['the next page is another one', sending, page, true],
    ['the form came back', sending, { ...page, formHere: true }, false],
    ['the server answered with an error or a login', sending, { ...page, answered: false, done: true }, false],
    ['it was not being sent', draft(), { ...page, done: true }, false],
  ])('%s', (_when, one, next, arrived) => {
    expect(hasArrived(one, next)).toBe(arrived);
  });
});
