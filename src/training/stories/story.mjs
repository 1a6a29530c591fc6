#!/usr/bin/env node
// Turns .story files (GUIDE.md beside this file) into one JSON object a line, checking every mark.
//   node story.mjs FILE.story... > OUT.jsonl      exit 1 and a line per fault on stderr; faulty articles are left out
//   node story.mjs --strip FILE.story             the plain texts, for comparison with a source
import fs from 'node:fs';

const ACTS = new Set(
  'AGREE CONSULT SUPPORT COOPERATE AID RETREAT CONCEDE REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT OTHER'.split(
    ' ',
  ),
);
const SUBTYPES = new Set(
  'statement travel election appointment death disaster accident crime court trade business science sport health weather culture other'.split(
    ' ',
  ),
);
const TYPES = { person: 'PER', organization: 'ORG', place: 'GPE', group: 'GROUP', other: 'OTHER' };
const PRONOUNS = new Set(
  'he she it they him her them his hers its their theirs we us our ours i me my mine you your who whom whose himself herself itself themselves ourselves myself both all each this that these those one another himself'.split(
    ' ',
  ),
);
const TIME =
  /^(\?|\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?|\d{3}s?|\d{4}s|P(\d+(\.\d+)?[YMWD])*(T(\d+(\.\d+)?[HMS])+)?)$/;
let faults = 0;
const strip = process.argv.includes('--strip');
const args = process.argv.slice(2).filter((a) => a !== '--strip');
for (const file of args)
  for (const block of fs
    .readFileSync(file, 'utf8')
    .replace(/\r\n?/g, '\n')
    .split(/^===\s+/m)
    .slice(1)) {
    const nl = block.indexOf('\n'),
      head = block.slice(0, nl).trim().split(/\s+/),
      id = head[0],
      meta = Object.fromEntries(head.slice(1).map((x) => [x.slice(0, x.indexOf(':')), x.slice(x.indexOf(':') + 1)]));
    const errors = [],
      say = (m) => errors.push(m);
    const [body, actorPart = '', eventPart = ''] = block.slice(nl + 1).split(/^--- (?:actors|events)[ \t]*$/m);
    const actors = new Map(),
      events = new Map();
    for (const l of actorPart
      .split('\n')
      .map((s) => s.trim())
      .filter(Boolean)) {
      const [a, type, name, role] = l.split('|').map((s) => s.trim());
      if (!TYPES[type] || !name) say(`actor line: ${l}`);
      else
        actors.set(a, {
          id: a,
          type: TYPES[type],
          name,
          ...(role ? { role } : {}),
          mentions: [],
          demonymMentions: [],
          nominalMentions: [],
          pronounMentions: [],
          roleMentions: [],
        });
    }
    // text and marks
    let text = '',
      i = 0;
    const src = body.replace(/^\n+|\s+$/g, ''),
      stack = [],
      times = [],
      triggers = new Map(),
      mentions = [];
    while (i < src.length) {
      const c = src[i];
      if (c === '[') {
        stack.push(text.length);
        i++;
        continue;
      }
      if (c === ']') {
        const m = /^\]\{([^}\n]*)\}/.exec(src.slice(i));
        if (!m || !stack.length) {
          say(`bracket at «${src.slice(Math.max(0, i - 20), i + 15).replace(/\n/g, ' ')}»`);
          i++;
          continue;
        }
        mentions.push({ start: stack.pop(), end: text.length, tag: m[1] });
        i += m[0].length;
        continue;
      }
      if (c === '<') {
        const m = /^<([^|<>]+)\|([^<>]*)>/.exec(src.slice(i));
        if (m) {
          if (!TIME.test(m[2].trim())) say(`time value ${m[2]}`);
          times.push({ text: m[1], start: text.length, end: text.length + m[1].length, value: m[2].trim() });
          text += m[1];
          i += m[0].length;
          continue;
        }
      }
      if (c === '*') {
        const m = /^\*([^*\n]+)\*\{([\d,\s]+)\}/.exec(src.slice(i));
        if (m) {
          for (const n of m[2].split(',').map((s) => s.trim())) {
            if (!triggers.has(n)) triggers.set(n, []);
            triggers.get(n).push({ text: m[1], start: text.length, end: text.length + m[1].length });
          }
          text += m[1];
          i += m[0].length;
          continue;
        }
        say(`star at «${src.slice(i, i + 25).replace(/\n/g, ' ')}»`);
      }
      text += c;
      i++;
    }
    if (stack.length) say('bracket left open');
    if (strip) {
      process.stdout.write(`=== ${id}\n${text}\n`);
      continue;
    }
    // sentences: line ends and full stops before a capital, good enough to place events
    const sentences = [];
    {
      let s = 0;
      const push = (e) => {
        const a = s + /^\s*/.exec(text.slice(s, e))[0].length,
          b = e - /\s*$/.exec(text.slice(s, e))[0].length;
        if (b > a) sentences.push({ index: sentences.length, start: a, end: b });
        s = e;
      };
      for (const m of text.matchAll(/\n+|[.!?][”"’)]*\s+(?=[“"‘(]?[A-Z0-9])/g)) {
        const e = m.index + m[0].length,
          before = text.slice(Math.max(0, m.index - 12), m.index);
        if (
          m[0][0] === '.' &&
          /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Rev|St|Sr|Jr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z]|U\.S|U\.N|U\.K)$/.test(
            before,
          )
        )
          continue;
        push(e);
      }
      push(text.length);
    }
    const at = (p) => sentences.find((s) => p >= s.start && p < s.end)?.index ?? 0;
    const caps = new Map(
      [...actors.values()].map((a) => [
        a.id,
        new Set(a.name.split(/[^\p{L}\p{N}]+/u).filter((w) => /^\p{Lu}/u.test(w))),
      ]),
    );
    for (const m of mentions) {
      let [ids, force] = m.tag.split(':');
      ids = ids.trim();
      const t = text.slice(m.start, m.end);
      const span = { text: t, start: m.start, end: m.end, sentence: at(m.start) };
      if (ids === '-') {
        const next =
          mentions.find(
            (x) =>
              x !== m &&
              x.start >= m.end &&
              x.start - m.end <= 6 &&
              /^[\s,–—-]*(?:(?:a|an|the)\s+)?$/.test(text.slice(m.end, x.start)) &&
              !text.slice(m.end, x.start).includes('\n') &&
              x.tag !== '-',
          ) ??
          mentions.find(
            (x) =>
              x !== m &&
              x.end <= m.start &&
              m.start - x.end <= 7 &&
              /^[\s,–—(-]*(?:(?:a|an|the)\s+)?$/.test(text.slice(x.end, m.start)) &&
              x.tag !== '-',
          );
        const a = next && actors.get(next.tag.replace(/^~/, '').split(/[:+]/)[0]);
        if (a) a.roleMentions.push(span);
        continue;
      }
      const adj = ids.startsWith('~');
      for (const k of ids
        .replace(/^~/, '')
        .split('+')
        .map((s) => s.trim())) {
        const a = actors.get(k);
        if (!a) {
          say(`mention «${t}» of unknown actor ${k}`);
          continue;
        }
        const words = t
            .replace(/^(?:the|a|an)\s+/i, '')
            .split(/[^\p{L}\p{N}]+/u)
            .filter(Boolean),
          proper = words.filter((w) => /^\p{Lu}/u.test(w));
        const small = new Set(
            'of the and for in on at de la le el al bin bint ibn ben van von der den da do dos das del di du to a an un y e o nad pod ul ud ur'.split(
              ' ',
            ),
          ),
          name =
            proper.length &&
            t
              .replace(/^(?:the|a|an)\s+/i, '')
              .split(/\s+/)
              .every(
                (w) =>
                  /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(w) ||
                  /^[\p{Ll}]{1,2}[-'’]\p{Lu}/u.test(w) ||
                  !/[\p{L}\p{N}]/u.test(w) ||
                  small.has(w.toLowerCase()),
              );
        const kind = adj
          ? 'demonymMentions'
          : force === 'n'
            ? 'nominalMentions'
            : force === 'N'
              ? 'mentions'
              : words.length === 1 && PRONOUNS.has(words[0].toLowerCase())
                ? 'pronounMentions'
                : name &&
                    (proper.some((w) => caps.get(k).has(w)) ||
                      /^[\p{Lu}.&]{2,}$/u.test(t) ||
                      !sentences.some((s) => s.start === m.start))
                  ? 'mentions'
                  : 'nominalMentions';
        a[kind].push(span);
      }
    }
    // events
    for (const l of eventPart
      .split('\n')
      .map((s) => s.trim())
      .filter(Boolean)) {
      const [n, code, src = '', tgt = '', attrs = ''] = l.split('|').map((s) => s.trim());
      const m = /^([A-Z]+)(?::([a-z]+))?(?:\/([A-Z]+))?$/.exec(code ?? '');
      if (!m || !ACTS.has(m[1]) || (m[3] && !ACTS.has(m[3])) || (m[2] && !SUBTYPES.has(m[2]))) {
        say(`event line: ${l}`);
        continue;
      }
      const inferred = [],
        side = (s, k) =>
          s
            .split(',')
            .map((x) => x.trim())
            .filter((x) => x && x !== '-')
            .map((x) => {
              if (x.startsWith('?')) {
                if (!inferred.includes(k)) inferred.push(k);
                x = x.slice(1);
              }
              if (!actors.has(x)) say(`event ${n}: unknown actor ${x}`);
              return x;
            });
      const e = {
        id: `e${n}`,
        core: false,
        type: m[1],
        ...(m[2] ? { subtype: m[2] } : {}),
        ploverCode: m[3] ?? m[1],
        trigger: null,
        triggers: [],
        sources: side(src, 'sources'),
        targets: side(tgt, 'targets'),
        reciprocal: false,
        time: null,
        place: [],
        modality: 'asserted',
        polarity: 'positive',
        reportedBy: null,
        quoted: false,
        chain: n,
      };
      for (const a of attrs
        .split(';')
        .map((s) => s.trim())
        .filter(Boolean)) {
        const [k, ...r] = a.split(/\s+/),
          v = r.join(' ');
        if (k === 'mutual') e.reciprocal = true;
        else if (k === 'core') e.core = true;
        else if (['planned', 'possible', 'reported', 'denied', 'asserted'].includes(k)) e.modality = k;
        else if (k === 'neg') e.polarity = 'negative';
        else if (k === 'quoted') e.quoted = true;
        else if (k === 'by') {
          if (!actors.has(v)) say(`event ${n}: unknown speaker ${v}`);
          e.reportedBy = v;
        } else if (k === 'time') {
          if (!TIME.test(v)) say(`event ${n}: time ${v}`);
          e.time = { value: v };
        } else if (k === 'place') {
          e.place = v
            .split(',')
            .map((s) => s.trim())
            .filter(Boolean);
          for (const p of e.place) if (!actors.has(p)) say(`event ${n}: unknown place ${p}`);
        } else if (k === 'same') e.chain = v;
        else if (k === 'or') e.acceptTypes = [...(e.acceptTypes ?? []), ...v.split(/[ ,]+/)];
        else say(`event ${n}: attribute ${a}`);
      }
      if (e.reportedBy && e.modality === 'asserted' && !e.sources.includes(e.reportedBy)) e.modality = 'reported';
      else if (e.reportedBy && e.modality === 'reported' && e.sources.includes(e.reportedBy)) e.modality = 'asserted';
      if (inferred.length) e.inferred = inferred;
      events.set(n, e);
    }
    for (const [n, ts] of triggers) {
      const e = events.get(n);
      if (!e) {
        say(`trigger «${ts[0].text}» of unknown event ${n}`);
        continue;
      }
      e.triggers = ts.map((t) => ({ ...t, sentence: at(t.start) }));
      e.trigger = e.triggers[0];
      e.sentence = sentences[e.trigger.sentence];
    }
    for (const e of events.values()) if (!e.trigger) say(`event ${e.id.slice(1)} has no trigger in the text`);
    const root = (n) => {
      const seen = new Set();
      let c = String(n);
      while (events.has(c) && events.get(c).chain !== c && !seen.has(c)) {
        seen.add(c);
        c = String(events.get(c).chain);
      }
      return c;
    };
    for (const e of events.values()) {
      if (!events.has(String(e.chain))) say(`event ${e.id.slice(1)}: same as unknown ${e.chain}`);
    }
    const chains = new Map([...events].map(([n]) => [n, root(n)]));
    for (const [n, e] of events) e.chain = `c${chains.get(n)}`;
    for (const a of actors.values())
      if (![a.mentions, a.demonymMentions, a.nominalMentions, a.pronounMentions].some((x) => x.length))
        say(`actor ${a.id} is never mentioned`);
    if (errors.length) {
      faults++;
      for (const m of errors) console.error(`${file}: ${id}: ${m}`);
      continue;
    }
    console.log(
      JSON.stringify({
        id,
        title: text.split('\n')[0],
        articleDate: meta.date ?? null,
        source: meta.source ?? 'written',
        topic: meta.topic ?? null,
        text,
        sentences,
        actors: [...actors.values()],
        events: [...events.values()].sort((a, b) => a.trigger.start - b.trigger.start),
        times: times.map((t) => ({ ...t, sentence: at(t.start) })),
      }),
    );
  }
if (faults) {
  console.error(`${faults} faulty articles left out`);
  process.exit(1);
}
