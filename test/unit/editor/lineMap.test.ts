import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lines, lfText, placeAt, toLfOffset, toTextEdit } from '../../../src/editor/lineMap';
import { applyEdit } from '../../../src/model/follow';

/** A document as the editor keeps it: equal line ends all through, a byte order mark as a character of the first line. */
function documentOf(lines: readonly string[], crlf: boolean): { text: string; lines: Lines } {
  const end = crlf ? '\r\n' : '\n';
  const starts = lines.map((_, line) => lines.slice(0, line).reduce((sum, each) => sum + each.length + end.length, 0));
  return {
    text: lines.join(end),
    lines: { lineCount: lines.length, crlf, startOf: (line) => starts[line] ?? 0 },
  };
}

const line = fc.string({ unit: fc.constantFrom('a', 'é', '\u202e', '\ud83d\ude00', ' '), maxLength: 6 });
const anyDocument = fc.record({
  body: fc.array(line, { minLength: 1, maxLength: 6 }),
  crlf: fc.boolean(),
  mark: fc.constantFrom(0, 1),
});

test('every offset leads to its place and back', () => {
  fc.assert(
    fc.property(anyDocument, ({ body, crlf, mark }) => {
      const lines = [(mark ? '\ufeff' : '') + body[0], ...body.slice(1)];
      const document = documentOf(lines, crlf);
      const lf = lfText(document.text);
      expect(lf).toBe(body.join('\n'));
      for (let offset = 0; offset <= lf.length; offset++) {
        const place = placeAt(document.lines, offset, mark);
        const documentOffset = document.lines.startOf(place.line) + place.character;
        expect(toLfOffset(documentOffset, place.line, crlf, mark)).toBe(offset);
        const unit = lf[offset];
        expect(document.text[documentOffset]).toBe(unit === '\n' && crlf ? '\r' : unit);
      }
    }),
  );
});

test('a change of the document is the same change of the LF text', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), fc.nat(), line, ({ body, crlf, mark }, from, size, typed) => {
      const lines = [(mark ? '\ufeff' : '') + body[0], ...body.slice(1)];
      const document = documentOf(lines, crlf);
      const lf = lfText(document.text);
      const start = from % (lf.length + 1);
      const end = start + (size % (lf.length - start + 1));
      const [first, last] = [placeAt(document.lines, start, mark), placeAt(document.lines, end, mark)];
      const offset = document.lines.startOf(first.line) + first.character;
      const length = document.lines.startOf(last.line) + last.character - offset;
      const text = `${typed}${crlf ? '\r\n' : '\n'}x`;
      const edit = toTextEdit({ startLine: first.line, endLine: last.line, offset, length, text }, crlf, mark);
      const after = document.text.slice(0, offset) + text + document.text.slice(offset + length);
      expect(applyEdit(lf, edit)).toBe(lfText(after));
    }),
  );
});
