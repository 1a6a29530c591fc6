/** The page that a view is loaded into: a strict policy, one style sheet set, one script, no text of an article. */

export interface PageParts {
  readonly title: string;
  /** BCP 47 tag of the language that the page speaks; words of the article are marked as English. */
  readonly language: string;
  /** Translations by message. */
  readonly messages: Readonly<Record<string, string>>;
  /** `webview.cspSource` */
  readonly cspSource: string;
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUris: readonly string[];
  /** The custom element that the script fills. */
  readonly element: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** Nothing is allowed but our own script by nonce, and styles, pictures and fonts of the extension. */
export const contentSecurityPolicy = (cspSource: string, nonce: string): string =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}; img-src ${cspSource}; font-src ${cspSource}`;

/** 16 random bytes as hex: a nonce that can be guessed protects nothing (CVE-2021-34479). */
export function makeNonce(bytes: (count: number) => Uint8Array): string {
  return [...bytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function pageHtml(parts: PageParts): string {
  const policy = escapeHtml(contentSecurityPolicy(parts.cspSource, parts.nonce));
  const styles = parts.styleUris.map((uri) => `<link rel="stylesheet" href="${escapeHtml(uri)}">`).join('\n');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles}
<title>${escapeHtml(parts.title)}</title>
</head>
<body>
<${parts.element} data-messages="${escapeHtml(JSON.stringify(parts.messages))}"></${parts.element}>
<script nonce="${parts.nonce}" src="${escapeHtml(parts.scriptUri)}"></script>
</body>
</html>
`;
}
