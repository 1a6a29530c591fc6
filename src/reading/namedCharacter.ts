import { scanHtml } from './htmlTags';

const NOTHING = (): void => {};

/**
 * "amp" is "&"; false where no character has the name. Takes the place of the package decode-named-character-reference in
 * what is built (esbuild.mjs), since htmlparser2 carries the same list.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`;
  let text = '';
  const add = (part: string): void => {
    text += part;
  };
  scanHtml(written, { open: NOTHING, close: NOTHING, text: add });
  // "&ampfoo;" is read as "&" and more: a browser's leniency that Markdown does not share.
  return text === written || (text.length > 1 && text.endsWith(';')) ? false : text;
}
