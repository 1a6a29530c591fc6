/** What `--help` teaches. */
import { EXPORTS, FORMATS, IMPORTS } from '../formats/formats';

const list = (formats: readonly { readonly id: string; readonly about: string }[]): string =>
  formats.map(({ id, about }) => `    ${id.padEnd(16)} ${about}`).join('\n');

export const USAGE = `dateline: who did what to whom, when and where

  dateline analyze  FILE...          what an article tells, for reading
  dateline export --format ID FILE...  the same for another program
  dateline import --format ID FILE...  another program's annotations, as corrections of an article
  dateline validate FILE...          what cannot be read in a file, line by line
  dateline score GOLD [OTHER]        how near the machine, or another coder, comes to a gold file
  dateline join SHARD...             puts the pieces of a divided run together
  dateline mcp [FOLDER]              lets an assistant read a folder and propose corrections, over MCP

  dateline COMMAND --help tells more about each. -v, --version tells the version.

  Try:  dateline analyze story.txt
        dateline export --format events-csv --out events.csv 'articles/**/*.txt'

Exit code: 0 done, 1 something could not be read, written or was not right, 2 wrong usage.
`;

const INPUT = `  FILE   .txt, .md or .html; a folder (all articles below it); a glob in quotes; "-" for plain text from
         standard input. *.ndjson and *.jsonl hold articles, one a line: {"id", "text", "date"?, "format"?};
         they are read as a stream, and a line that cannot be read is told by its id and passed over.

  --input ndjson         every FILE holds articles, one a line; needed for "-"
  --date YYYY-MM-DD      publication date, where the article does not state one
  --out PATH             a file, or a folder for formats that make a file of each article; standard output without it
  --jobs N               worker threads; without it as many as there are cores where there is much to read
  --no-corrections       leaves aside what people decided: FILE.dateline.jsonl and .dateline/actors.jsonl count else
  --codebook FILE        own types and events; without it those of .dateline/codebook.yaml, of the nearest folder upwards
`;

export const COMMAND_USAGE: Readonly<Record<string, string>> = {
  analyze: `dateline analyze [options] FILE...

${INPUT}  --format FORMAT        text where none is named:
${list(FORMATS)}

  Try:  dateline analyze --date 2024-05-02 story.txt
        dateline analyze --input ndjson --format ndjson - < articles.ndjson > events.ndjson
`,
  export: `dateline export --format ID [--out PATH] [options] FILE...

${INPUT}  --format ID            one of
${list(EXPORTS)}

  What the format cannot hold is counted on standard error.

  Try:  dateline export --format brat --out annotated articles/
        dateline export --format gexf --out who-with-whom.gexf 'articles/*.txt'
`,
  import: `dateline import --format ID [--article ARTICLE] [--write] [options] FILE...

  Lays another program's annotations over an article as corrections, in one step that can be undone in the editor. Without
  --write nothing is changed: you see what would be, how far it agrees with the machine, and what could not be read.

  FILE                   the annotations; the article stands beside under the same name (story.ann, story.txt)
  --article ARTICLE      the article, where it stands elsewhere; one FILE only
  --write                writes ARTICLE.dateline.jsonl
  --replace              takes away what the machine marks and the file does not
  --by NAME              whose decisions they are; "import" without it
  --format ID            by the file's ending where none is named:
${list(IMPORTS)}

  Try:  dateline import --format brat story.ann
`,
  validate: `dateline validate [--format ID] FILE...

  Reads files of corrections (*.dateline.jsonl), codebooks (*.yaml), articles one a line (*.ndjson with "text"), analyses
  and every format that can be imported, and names each line that cannot be read. Exit code 1 where there is one.

  --format ID            by the file's ending where none is named:
${list(IMPORTS)}

  Try:  dateline validate story.txt.dateline.jsonl
`,
  score: `dateline score [--format ID] [--article ARTICLE] GOLD [OTHER]

  Precision, recall and F1 of mentions by type, actors (B-cubed, CEAF-e), events (trigger, act, sides, all right) and times;
  agreement (kappa, alpha, raw). OTHER is a second coder's file; without it the machine is scored on the article.

  --article ARTICLE      the text, where it stands neither in GOLD nor beside it
  --format ID            of both files; by their endings where none is named
  --differences          lists every difference with its line in the article
  --json                 figures as JSON

  Try:  dateline score --differences story.ann
`,
  join: `dateline join [--out PATH] SHARD...

  Puts NDJSON shards together, in the order of their ids, and says where an id stands twice: equal output however a run was
  divided. "-" reads standard input.

  Try:  parallel -k dateline analyze --jobs 1 --format ndjson --input ndjson {} '>' {}.out ::: shard-*
        dateline join --out all.ndjson shard-*.out
`,
  mcp: `dateline mcp [FOLDER]

  A server of the Model Context Protocol on standard input and output, for the assistant that starts it: find_actors,
  list_events, get_sentence and propose over the articles of FOLDER (the current one without it), read as they are asked for.
  The folder's .dateline/codebook.yaml counts, or the one that --codebook FILE names.
  Nothing is changed: proposals go to ARTICLE.dateline.proposals.jsonl, where a person reviews them in the editor.

  Try:  { "mcpServers": { "dateline": { "command": "dateline", "args": ["mcp", "articles"] } } }
`,
};
