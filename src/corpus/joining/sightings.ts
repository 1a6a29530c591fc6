/** What the folder's articles call somebody, one entry for each article, with all that tells who it is. */
import { TRADE_RANKS, WALKS_OF_LIFE } from '../../language/en/folderNames';
import type { ArticleRecord } from '../articleRecord';
import { ACTOR } from '../layout';
import { fold, type NameKey } from './names';

/** Made for as long as somebody is compared. */
export class Seen {
  readonly name: NameKey;
  /** Words of the role, and the walks of life that they belong to. */
  readonly role: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
  /** Words of the role that are no trade and no rank in one: "Ohio", "museum". */
  readonly tellingRole: ReadonlySet<string>;
  readonly mentions: number;
  readonly context: Uint32Array;

  constructor(
    record: ArticleRecord,
    at: number,
    /** See book.ts. */
    readonly sighting: number,
    /** Of the name's key. */
    readonly number: number,
    /** Numbers of the keys in the article that say who is meant; its own may be among them. */
    readonly companions: readonly number[],
  ) {
    this.name = record.keyOf(at);
    const { words, walks, telling } = roleOf(record.actorWord(at, ACTOR.role));
    this.role = words;
    this.walks = walks;
    this.tellingRole = telling;
    this.mentions = record.mentionsBy(at);
    this.context = record.contextOf(at);
  }

  /** How much it tells about who is meant, beside company and context. */
  get telling(): number {
    const { middle, suffix } = this.name;
    return (
      Number(this.walks.size > 0) * 4 + Number(this.role.size > 0) * 2 + Number(middle !== '') + Number(suffix !== '')
    );
  }
}

interface Role {
  readonly words: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

const NO_ROLE: Role = { words: new Set(), walks: new Set(), telling: new Set() };
/** Roles that are kept ready; a name that many bear is looked at with the same roles again and again. */
const MAX_ROLES = 5_000;
const roles = new Map<string, Role>();

function roleOf(role: string | null): Role {
  if (!role) return NO_ROLE;
  const known = roles.get(role);
  if (known) return known;
  if (roles.size >= MAX_ROLES) roles.clear();
  const words = roleWords(role);
  const telling = new Set([...words].filter((word) => !walkOfWord(word) && !TRADE_RANKS.has(word)));
  const own = { words, walks: walksOf(words), telling };
  roles.set(role, own);
  return own;
}

function roleWords(role: string): ReadonlySet<string> {
  const words = fold(role).match(/\p{L}{2,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:of|for|the|and|in|at|to|former|then|with|its|his|her|an|who|was|is)$/.test(word)),
  );
}

const walkOf = new Map<string, string>();
for (const [walk, words] of Object.entries(WALKS_OF_LIFE))
  for (const word of words.split(/\s+/)) if (word && !walkOf.has(word)) walkOf.set(word, walk);

const walkOfWord = (word: string): string | undefined => walkOf.get(word) ?? walkOf.get(word.replace(/s$/, ''));

const walksOf = (role: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...role].flatMap((word) => walkOfWord(word) ?? []));
