/** The words that messages are made of. What is not in these lists is no message. */

export const JUDGEMENTS = ['open', 'confirmed', 'byHand'] as const;

export const SIDEBAR_COMMANDS = [
  'sample',
  'open',
  'enable',
  'resume',
  'review',
  'undo',
  'redo',
  'openCorrections',
  'overrule',
] as const;

export const CORRECTIONS = [
  'confirm',
  'reject',
  'rename',
  'same',
  'split',
  'role',
  'link',
  'act',
  'who',
  'whom',
  'when',
  'where',
  'certainty',
] as const;

export const ORPHAN_ACTIONS = ['show', 'anchor', 'drop'] as const;
