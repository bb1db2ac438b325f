import { describe, expect, it } from 'vitest';
import { textOfBytes, windows1252 } from './windows-1252.ts';

describe('Windows-1252', () => {
  it('has the Danish letters and the signs that ISO-8859-1 lacks', () => {
    expect(windows1252(Uint8Array.of(0x53, 0x6d, 0xf8, 0x72, 0x20, 0x96, 0x20, 0x80, 0x93, 0xc5, 0x94))).toBe(
      'Smør – €“Å”',
    );
  });

  it('is what a text is read as that is no UTF-8, and nothing else is', () => {
    expect(textOfBytes(Uint8Array.of(0xc3, 0xa6))).toBe('æ');
    expect(textOfBytes(Uint8Array.of(0xe6, 0x20, 0x80, 0x20, 0x96))).toBe('æ € –');
  });
});
