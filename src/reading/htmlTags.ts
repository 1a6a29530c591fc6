import { Tokenizer } from 'htmlparser2';

export interface TagListener {
  /** `end` is behind the tag's ">". */
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  close(name: string): void;
  /** Decoded text and the source units that it stands for. */
  text(text: string, start: number, end: number): void;
}

/**
 * Reports tags and text in one linear pass. htmlparser2's own Parser keeps a stack that it shifts on every tag, which is
 * quadratic for deeply nested input; its tokenizer is not, and nesting is of no use here.
 */
export function scanHtml(source: string, listener: TagListener): void {
  let name = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let textAt = 0;
  const open = (end: number): void => listener.open(name, attributes, tagStart, end);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true, recognizeSelfClosing: false },
    {
      onopentagname(start, end) {
        name = source.slice(start, end).toLowerCase();
        tagStart = start - 1;
        attributes = {};
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += source.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      },
      onopentagend(end) {
        open(end + 1);
        textAt = end + 1;
      },
      onselfclosingtag(end) {
        open(end + 1);
        textAt = end + 1;
      },
      onclosetag(start, end) {
        listener.close(source.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        listener.text(source.slice(start, end), start, end);
        textAt = end;
      },
      ontextentity(codepoint, end) {
        listener.text(String.fromCodePoint(codepoint), textAt, end);
        textAt = end;
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
