import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOfEntry, parseAuthority } from '../../../src/corrections/authority';
import { linkCandidates } from '../../../src/corrections/linkCandidates';

describe('the authority file', () => {
  it('is read with or without a line that names its columns', () => {
    const holt = { id: 'Q1', name: 'Katarina Holt', aliases: ['K. Holt', 'Holt'], type: '', about: '' };
    expect(parseAuthority('Q1,Katarina Holt,K. Holt; Holt\n')).toEqual({ entries: [holt], problems: [] });
    expect(parseAuthority('\ufeffid,name\r\n')).toEqual({ entries: [], problems: [] });
    expect(parseAuthority('name,ID,aliases\r\nKatarina Holt,Q1,K. Holt; Holt\r\n').entries).toEqual([holt]);
    expect(parseAuthority('id,name,type,about\na,"Board, ""Harbor""",Organization,"two\nlines"').entries).toEqual([
      { id: 'a', name: 'Board, "Harbor"', aliases: [], type: 'organization', about: 'two\nlines' },
    ]);
  });

  it('tells bad lines by their number, and reads the others', () => {
    const text = 'id,name\n,Nobody\n\nx,\n"a\nb",Two lines\ny,Good\ny,Again\nz z,Blank\nw,"never closed\n';
    const { entries, problems } = parseAuthority(text);
    expect(entries.map((one) => one.id)).toEqual(['y']);
    expect(problems).toEqual([
      { line: 2, kind: 'no-id' },
      { line: 4, kind: 'no-name' },
      { line: 5, kind: 'bad-id' },
      { line: 8, kind: 'twice' },
      { line: 9, kind: 'bad-id' },
      { line: 10, kind: 'open-quote' },
    ]);
  });

  it('throws for nothing and takes time by its length', () => {
    const sign = fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', 'id', 'name', '\ud800');
    fc.assert(fc.property(fc.array(sign, { maxLength: 60 }), (signs) => void parseAuthority(signs.join(''))));
    expect(parseAuthority('"'.repeat(200_000)).entries).toEqual([]);
    expect(parseAuthority(Array.from({ length: 100_005 }, (_, i) => `i${i},N`).join('\n')).problems).toEqual([
      { line: 100_000, kind: 'too-many' },
    ]);
  });
});

describe('candidates for a link', () => {
  const { entries } = parseAuthority(
    'id,name,aliases,type,about\nQ1,Katarina Holt,,person,prime minister of Velland\nQ2,Peter Holt,,person,goalkeeper\nnr-1,Tamsin Harbor Board,THB,organization,\nQ3,Ana Lima,,person,\n',
  );
  const sought = { name: 'Holt', type: 'person', aliases: [], role: null, around: '' };
  const links = (more: Partial<typeof sought>, before: Parameters<typeof linkCandidates>[2] = []) =>
    linkCandidates({ ...sought, ...more }, entries, before).map((one) => one.link);

  it('are ranked by name, then by what stands around', () => {
    expect(links({ name: 'Katarina Holt' })[0]).toBe('Q1');
    expect(links({ around: 'The goalkeeper Holt saved the match.' })).toEqual(['Q2', 'Q1']);
    expect(links({ around: 'The prime minister of Velland spoke.' })).toEqual(['Q1', 'Q2']);
    expect(links({ name: 'THB', type: 'organization' })).toEqual(['authority:nr-1']);
    expect(links({ name: 'ANA LÍMA' })).toEqual(['Q3']);
    expect(links({ name: 'Nobody Else' })).toEqual([]);
    expect(links({ name: '' })).toEqual([]);
  });

  it('hold what was linked before, each only once', () => {
    const before = [
      { name: 'Holt', type: 'person', aliases: ['Katarina Holt'], link: 'Q1' },
      { name: 'Holt', type: 'person', aliases: [], link: 'https://example.org/holt' },
    ];
    expect(links({}, before)).toEqual(['Q1', 'https://example.org/holt', 'Q2']);
  });

  it('are stored so that nobody takes an id of one’s own for Wikidata’s', () => {
    expect(['Q42', 'https://a.b/c', 'nr-1', 'Q', 'javascript:x'].map(linkOfEntry)).toEqual([
      'Q42',
      'https://a.b/c',
      'authority:nr-1',
      'authority:Q',
      'authority:javascript:x',
    ]);
  });
});
