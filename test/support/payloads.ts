/** Strings that attack what shows them: markup, script, links, controls, direction marks, broken pairs, length. */

const TAGS = [
  'script',
  'img src=x onerror',
  'svg onload',
  'iframe srcdoc',
  'style',
  'a href',
  'math',
  'details ontoggle',
  'body onload',
  'video src=x onerror',
];
const BODIES = [
  'alert(1)',
  '"><b>',
  '\u0024{alert(1)}',
  "'--",
  '{{7*7}}',
  '</textarea>',
  ']]>',
  '-->',
  '&lt;',
  'javascript:alert(1)',
];
const CHARACTERS = [
  '\u202e',
  '\u2066',
  '\u0000',
  '\u0007',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u00a0',
  '\u0301',
  '\u{1f468}\u200d\u{1f469}',
];
/** What labels of the editor draw as a picture. */
export const ICON = '$(zap)';
const LINKS = [
  '[x](command:workbench.action.quit)',
  ICON,
  '![x](https://evil.test/x.png)',
  'command:dateline.resume',
  '<https://evil.test>',
];

/** At least 250 strings, the same in every run. */
export function payloads(): readonly string[] {
  const list: string[] = [...LINKS];
  for (const tag of TAGS)
    for (const body of BODIES) list.push(`<${tag}="${body}">`, `<${tag}>${body}</${tag.split(' ')[0]}>`);
  for (const character of CHARACTERS)
    list.push(`Ana${character}Lima`, character.repeat(40), `${character}<b>${character}`);
  for (let length = 1; length <= 20; length += 1) list.push('<'.repeat(length * 50), '&#60;'.repeat(length));
  return list;
}
