/**
 * Every command that a person can find, in one table: package.json's commands, keys and menus and the titles in
 * package.nls.json are written from it (`npm run manifest`), and a test compares them. Commands with an id that begins
 * with `_` are for our own links and have no row.
 */

/** Where a command makes sense. It is found in the palette, enabled and bound to its keys only there. */
export type Where =
  /** In front is a text that could be an article, read or not. */
  | 'text'
  | 'article'
  /** In an article that is being reviewed. */
  | 'review'
  /** In our own list of what two coders disagree on. */
  | 'compare'
  /** The analysis fell over too often and waits. */
  | 'paused'
  /** At a note; never in the palette. */
  | 'note';

/** `key` is VS Code's, for Windows and Linux; on a Mac Ctrl is held down, too, where it has Alt. */
export type Key = string | { readonly key: string; readonly args?: string | number; readonly when?: string };

export interface CommandRow {
  /** English; an ellipsis where it asks something before it does anything. */
  readonly title: string;
  /** Name of a codicon. */
  readonly icon?: string;
  /** Left out for a command that makes sense anywhere. */
  readonly where?: Where;
  /** False for one that only keys call, with what they mean. */
  readonly palette?: false;
  readonly keys?: readonly Key[];
  /** Group and place in the menu "Dateline" of the editor. */
  readonly menu?: string;
  /** In the title of the sidebar. */
  readonly sidebar?: { readonly at: string; readonly when: string };
  /** In a menu of the editor's notes. */
  readonly note?: { readonly menu: NoteMenu; readonly at: string };
}

type NoteMenu = 'comments/commentThread/context' | 'comments/comment/title' | 'comments/comment/context';

export const TABLE = {
  newFromClipboard: { title: 'New Article From Clipboard' },
  newFromHtml: { title: 'New Article From HTML File…' },
  openSample: { title: 'Try the Sample Article', icon: 'book' },
  toggleFile: { title: 'Turn Marks On or Off for This File', where: 'text' },
  showSidebar: { title: 'Show Actors and Events' },
  showFolder: { title: 'Show the Folder' },
  openTimeline: { title: 'Open Timeline', icon: 'graph-scatter' },
  openNetwork: { title: 'Open Network', icon: 'type-hierarchy' },
  writeBrief: { title: 'Write a Brief…', icon: 'notebook' },
  openCodebook: { title: 'Open the Codebook of This Folder', where: 'text' },
  showGuidelines: { title: 'Show Coding Guidelines', icon: 'law', where: 'text' },
  showTypes: {
    title: 'Choose Types to Mark',
    icon: 'filter',
    where: 'article',
    sidebar: { at: 'navigation@2', when: 'dateline.article' },
  },
  nextMention: { title: 'Go to Next Mention of This Actor', where: 'article', keys: ['alt+m'] },
  previousMention: { title: 'Go to Previous Mention of This Actor', where: 'article', keys: ['shift+alt+m'] },
  nextEvent: { title: 'Go to Next Event', where: 'article', keys: ['alt+n'] },
  previousEvent: { title: 'Go to Previous Event', where: 'article', keys: ['shift+alt+n'] },
  headlineEvent: {
    title: 'Go to Headline Event',
    icon: 'star',
    where: 'article',
    sidebar: { at: 'navigation@1', when: 'dateline.hasEvents' },
  },
  searchFolder: { title: 'Search the Folder…', icon: 'search' },
  showConcordance: { title: 'Show Words Around an Actor or Act in the Folder…' },
  showFolderCounts: { title: 'Show the Folder in Figures' },
  readFolder: { title: 'Read the Folder' },
  stopFolder: { title: 'Stop Reading the Folder' },
  copyJson: { title: 'Copy Analysis as JSON', where: 'article' },
  export: {
    title: 'Export…',
    icon: 'export',
    where: 'article',
    menu: '7_away@1',
    sidebar: { at: 'away@1', when: 'dateline.article' },
  },
  import: {
    title: 'Import Annotations…',
    where: 'article',
    menu: '7_away@2',
    sidebar: { at: 'away@2', when: 'dateline.article' },
  },
  score: { title: 'Score Against Gold…', where: 'article', menu: '7_away@4' },
  copyCitation: { title: 'Copy as Citation', where: 'article', menu: '7_away@3' },
  resume: { title: 'Resume Analysis', where: 'paused' },
  showMenu: { title: 'Show Menu' },
  mark: { title: 'Mark Words As…', where: 'text', keys: ['alt+a'], menu: '2_mark@1' },
  notEntity: { title: 'Not an Entity', where: 'article', keys: ['alt+x'], menu: '1_judge@2' },
  changeType: { title: 'Change Type…', where: 'article', keys: ['alt+t'], menu: '1_judge@3' },
  confirm: { title: 'Confirm', where: 'article', keys: ['alt+c'], menu: '1_judge@1' },
  resize: {
    title: 'Make the Name Just the Selection',
    where: 'article',
    keys: [{ key: 'alt+b', when: 'editorHasSelection' }],
    menu: '2_mark@3',
  },
  widenRight: { title: 'Take In the Next Word', where: 'article', keys: ['alt+.'] },
  widenLeft: { title: 'Take In the Word Before', where: 'article', keys: ['shift+alt+,'] },
  narrowRight: { title: 'Let Go of the Last Word', where: 'article', keys: ['alt+,'] },
  narrowLeft: { title: 'Let Go of the First Word', where: 'article', keys: ['shift+alt+.'] },
  sameActor: { title: 'Same Actor As…', where: 'article', keys: ['alt+s'], menu: '3_actor@1' },
  splitActor: { title: 'Split Off as an Actor of Its Own', where: 'article', keys: ['alt+d'], menu: '3_actor@2' },
  renameActor: { title: 'Rename Actor…', where: 'article', menu: '3_actor@3' },
  setRole: { title: 'Set Role of Actor…', where: 'article', menu: '3_actor@4' },
  setLink: { title: 'Link Actor…', where: 'article', menu: '3_actor@5' },
  rememberActor: { title: 'Know This Actor in the Whole Folder', where: 'article', menu: '3_actor@6' },
  ignoreWords: { title: 'No Name in This Folder', where: 'article', menu: '3_actor@7' },
  markEvent: { title: 'Mark Event…', where: 'text', keys: ['alt+e'], menu: '2_mark@2' },
  changeAct: { title: 'Change What Was Done…', where: 'article', keys: ['alt+w'], menu: '4_event@1' },
  setSource: { title: 'Choose Who Did It…', where: 'article', keys: ['shift+alt+1'], menu: '4_event@2' },
  setRecipient: { title: 'Choose to Whom It Was Done…', where: 'article', keys: ['shift+alt+2'], menu: '4_event@3' },
  setTime: { title: 'Set Time of Event…', where: 'article', keys: ['shift+alt+3'], menu: '4_event@4' },
  setFact: { title: 'Correct What the Article Says of Itself…', where: 'article' },
  setPlace: { title: 'Set Place of Event…', where: 'article', keys: ['shift+alt+4'], menu: '4_event@5' },
  setModality: { title: 'Set How Sure It Is…', where: 'article', menu: '4_event@6' },
  setAttribute: { title: 'Set a Value of the Event…', where: 'article', menu: '4_event@9' },
  rejectEvent: { title: 'Not an Event', where: 'article', menu: '4_event@7' },
  confirmEvent: { title: 'Confirm Event', where: 'article', menu: '4_event@8' },
  applyToAllHere: { title: 'Mark All Like This Here…', where: 'article', keys: ['shift+alt+t'], menu: '5_all@1' },
  applyToAllInFolder: { title: 'Mark All Like This in the Folder…', where: 'article', menu: '5_all@2' },
  removeAllHere: { title: 'Remove All Like This Here…', where: 'article', keys: ['shift+alt+x'], menu: '5_all@3' },
  removeAllInFolder: { title: 'Remove All Like This in the Folder…', where: 'article', menu: '5_all@4' },
  undo: {
    title: 'Undo Last Decision',
    where: 'text',
    keys: ['alt+z'],
    menu: '6_undo@1',
  },
  redo: {
    title: 'Redo Decision',
    where: 'text',
    keys: ['shift+alt+z'],
    menu: '6_undo@2',
  },
  review: { title: 'Review What Was Found', where: 'article', keys: ['alt+r'], menu: '6_undo@3' },
  reviewNext: { title: 'Review: Next', where: 'review', keys: ['n', 'tab', 'space'] },
  reviewPrevious: { title: 'Review: Previous', where: 'review', keys: ['p', 'shift+tab'] },
  reviewAccept: { title: 'Review: Accept', where: 'review', keys: ['a', 'enter'] },
  reviewReject: { title: 'Review: Reject', where: 'review', keys: ['x', 'backspace', 'shift+backspace', 'delete'] },
  reviewRetype: {
    title: 'Review: Another Type or Deed by Digit',
    where: 'review',
    palette: false,
    keys: [
      { key: '1', args: 1 },
      { key: '2', args: 2 },
      { key: '3', args: 3 },
      { key: '4', args: 4 },
      { key: '5', args: 5 },
      { key: '6', args: 6 },
      { key: '7', args: 7 },
      { key: '8', args: 8 },
      { key: '9', args: 9 },
      { key: '0', args: 0 },
    ],
  },
  reviewPart: {
    title: 'Review: Change a Part of the Event…',
    where: 'review',
    palette: false,
    keys: [
      { key: 'w', args: 'who' },
      { key: 'm', args: 'whom' },
      { key: 't', args: 'when' },
      { key: 'l', args: 'where' },
    ],
  },
  reviewSame: { title: 'Review: Same Actor As…', where: 'review', keys: ['s'] },
  reviewSplit: { title: 'Review: Split Off', where: 'review', keys: ['d'] },
  reviewUndo: { title: 'Review: Undo', where: 'review', keys: ['z'] },
  reviewLeave: { title: 'Review: Leave', where: 'review', keys: ['escape'] },
  compareCoders: { title: 'Compare Coders…', where: 'article', menu: '6_undo@4' },
  compareTakeFirst: { title: 'Compare: Take the First', where: 'compare', keys: ['1'] },
  compareTakeSecond: { title: 'Compare: Take the Second', where: 'compare', keys: ['2'] },
  compareTakeNeither: { title: 'Compare: Take Neither', where: 'compare', keys: ['0'] },
  reanchorHere: { title: 'Re-Anchor a Correction Here', where: 'text' },
  addNote: { title: 'Add a Note', icon: 'comment', where: 'text' },
  saveNote: { title: 'Save Note', where: 'note', note: { menu: 'comments/commentThread/context', at: 'inline' } },
  editNote: {
    title: 'Edit Note',
    icon: 'edit',
    where: 'note',
    note: { menu: 'comments/comment/title', at: 'inline@1' },
  },
  saveNoteEdit: {
    title: 'Save Changed Note',
    where: 'note',
    note: { menu: 'comments/comment/context', at: 'inline@2' },
  },
  cancelNoteEdit: { title: 'Cancel', where: 'note', note: { menu: 'comments/comment/context', at: 'inline@1' } },
  deleteNote: {
    title: 'Delete Note',
    icon: 'trash',
    where: 'note',
    note: { menu: 'comments/comment/title', at: 'inline@2' },
  },
} as const satisfies Readonly<Record<string, CommandRow>>;

/** As VS Code calls it; those with `_` are for our own links. */
export type CommandId = `dateline.${keyof typeof TABLE}` | `dateline._${string}`;
