import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, makeNonce, pageHtml } from '../../../src/panels/pageHtml';

const parts = {
  title: 'Dateline',
  language: 'de',
  messages: { Actors: 'Akteure "&<' },
  cspSource: 'https://file+.vscode-resource.test',
  nonce: '00ff',
  scriptUri: 'https://file+.vscode-resource.test/dist/webview/sidebar.js',
  styleUris: ['https://file+.vscode-resource.test/dist/webview/sidebar.css'],
  element: 'dateline-sidebar',
};

describe('the page of a view', () => {
  it('allows nothing but our script, styles, pictures and fonts', () => {
    expect(contentSecurityPolicy('SOURCE', 'NONCE')).toBe(
      "default-src 'none'; script-src 'nonce-NONCE'; style-src SOURCE; img-src SOURCE; font-src SOURCE",
    );
    const html = pageHtml(parts);
    expect(html).toContain(
      'content="default-src &#39;none&#39;; script-src &#39;nonce-00ff&#39;; style-src https://file+.vscode-resource.test; ' +
        'img-src https://file+.vscode-resource.test; font-src https://file+.vscode-resource.test"',
    );
  });

  it('has one script, with the nonce, and no inline code or style', () => {
    const html = pageHtml(parts);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<script nonce="00ff" src=');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
  });

  it('escapes what it is given', () => {
    const html = pageHtml({ ...parts, title: '</title><script>x', scriptUri: '"><script>y' });
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('carries the language and its messages', () => {
    const html = pageHtml(parts);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('data-messages="{&quot;Actors&quot;:&quot;Akteure \\&quot;&amp;&lt;&quot;}"');
  });

  it('makes nonces of 16 random bytes', () => {
    const asked: number[] = [];
    const nonce = makeNonce((count) => {
      asked.push(count);
      return Uint8Array.from({ length: count }, (_, index) => index);
    });
    expect(asked).toEqual([16]);
    expect(nonce).toBe('000102030405060708090a0b0c0d0e0f');
  });
});
