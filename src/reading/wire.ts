/** Lines of mail and wire copy that are about the story, not in it. */
import type { Span } from '../model/types';

const MAIL_HEADER =
  /^(from|to|cc|bcc|subject|date|sent|reply-to|message-id|received|return-path|x-[\w-]+|mime-version|content-[\w-]+|newsgroups|organization|importance|priority|attachments?|list-[\w-]+):\s?(.*)$/i;

export interface MailHead {
  /** Lines that it takes. */
  readonly lines: number;
  readonly subject: string | null;
  readonly date: string | null;
  readonly from: string | null;
}

/** The header of a mail at the head of a text: two such lines at least, one of them From or Subject. Null where there is none. */
export function mailHead(text: string, lines: readonly Span[]): MailHead | null {
  const fields = new Map<string, string>();
  let count = 0;
  let known = 0;
  for (const line of lines.slice(0, 60)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 500));
    if (words === '' && known === 0) {
      count++;
      continue;
    }
    const header = MAIL_HEADER.exec(words);
    const folded = known > 0 && /[ \t]/.test(text[line.start - 1] ?? '');
    if (!header && !folded) break;
    if (header?.[1]) {
      known++;
      const name = header[1].toLowerCase();
      if (!fields.has(name)) fields.set(name, header[2] ?? '');
    }
    count++;
  }
  if (known < 2 || !(fields.has('subject') || fields.has('from'))) return null;
  return {
    lines: count,
    subject:
      fields
        .get('subject')
        ?.replace(/^(?:(?:re|fwd?|aw):\s*)+/i, '')
        .trim() || null,
    date: fields.get('date') ?? fields.get('sent') ?? null,
    from:
      fields
        .get('from')
        ?.replace(/<[^>]*>|\([^)]*\)|"/g, '')
        .trim() || null,
  };
}

/** "BC-LAKEFORD-PAY, 2nd Ld-Writethru,0123", "(MORE)", "-30-", "###", "URGENT", "ENDS", "AP-WF-08-12-94 1203EDT". */
const SLUG = new RegExp(
  `^(?:${[
    '\\(?more\\)?(?: follows?)?',
    '[-–—_ ]*(?:30|0|end|ends|endit|endall|more)[-–—_ ]+',
    '(?:###+|-{3,}|={3,}|\\*{3,}|_{3,}|~{3,}|(?:\\* ?){3,})',
    '(?:ends?|endit|endall)\\.?',
    '(?:news ?)?(?:urgent|bulletin|flash|newsalert|eds|embargo(?:ed)?.{0,80}|for immediate release.{0,30}|with photos?.{0,30}|attention .{0,60})[:!]?',
    '(?:[a-z] ?[a-z] )?(?:bc|am|pm|ap|eu|us|un)-[\\w-]+(?:,.{0,60})?(?:,? ?\\d{2,4})?',
    '\\^.{0,80}<',
    '(?:ap|afp|upi|reuters|rtr|dpa)[- ][\\w-]{0,12}\\d{2}-\\d{2}.{0,30}',
    "(?:slug|word count|words|keywords|byline|credit|eds|editors?[’']? note|source|category|priority|format|service|version|desk|topic|section):.{0,160}",
    '\\(?(?:adds?|updates?|recasts?|corrects?|edits?|writethru|pvs|previous).{0,90}\\)',
    'page \\d+(?: of \\d+)?',
    '\\d{1,3}',
  ].join('|')})$`,
  'i',
);

/** True of a whole line that tells the desk something and the reader nothing. */
export const isSlug = (line: string): boolean => line.length <= 200 && SLUG.test(line);
