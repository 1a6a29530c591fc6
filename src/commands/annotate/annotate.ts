/** The commands with which a person decides. Adding one touches one line here and a row in the table. */
import type { Command } from '../command';
import { addNote } from './addNote';
import { applyToAllHere } from './applyToAllHere';
import { applyToAllInFolder } from './applyToAllInFolder';
import { cancelNoteEdit } from './cancelNoteEdit';
import { changeAct } from './changeAct';
import { changeType } from './changeType';
import { compareCoders } from './compareCoders';
import { compareTakeFirst } from './compareTakeFirst';
import { compareTakeNeither } from './compareTakeNeither';
import { compareTakeSecond } from './compareTakeSecond';
import { confirm } from './confirm';
import { confirmEvent } from './confirmEvent';
import { deleteNote } from './deleteNote';
import { dropOrphan } from './dropOrphan';
import { editNote } from './editNote';
import { ignoreWords } from './ignoreWords';
import { mark } from './mark';
import { markEvent } from './markEvent';
import { narrowLeft } from './narrowLeft';
import { narrowRight } from './narrowRight';
import { notEntity } from './notEntity';
import { reanchor } from './reanchor';
import { reanchorHere } from './reanchorHere';
import { redoDecision } from './redoDecision';
import { rejectEvent } from './rejectEvent';
import { rememberActor } from './rememberActor';
import { removeAllHere } from './removeAllHere';
import { removeAllInFolder } from './removeAllInFolder';
import { renameActor } from './renameActor';
import { resize } from './resize';
import { review } from './review';
import { reviewAccept } from './reviewAccept';
import { reviewLeave } from './reviewLeave';
import { reviewNext } from './reviewNext';
import { reviewPart } from './reviewPart';
import { reviewPrevious } from './reviewPrevious';
import { reviewReject } from './reviewReject';
import { reviewRetype } from './reviewRetype';
import { reviewSame } from './reviewSame';
import { reviewSplit } from './reviewSplit';
import { reviewUndo } from './reviewUndo';
import { sameActor } from './sameActor';
import { saveNote } from './saveNote';
import { saveNoteEdit } from './saveNoteEdit';
import { setAttribute } from './setAttribute';
import { setFact } from './setFact';
import { setLink } from './setLink';
import { setModality } from './setModality';
import { setPlace } from './setPlace';
import { setRecipient } from './setRecipient';
import { setRole } from './setRole';
import { setSource } from './setSource';
import { setTime } from './setTime';
import { splitActor } from './splitActor';
import { undoDecision } from './undoDecision';
import { widenLeft } from './widenLeft';
import { widenRight } from './widenRight';

export const ANNOTATE_COMMANDS: readonly Command[] = [
  reanchor,
  dropOrphan,
  reanchorHere,
  addNote,
  saveNote,
  editNote,
  saveNoteEdit,
  cancelNoteEdit,
  deleteNote,
  applyToAllHere,
  applyToAllInFolder,
  changeAct,
  changeType,
  compareCoders,
  compareTakeFirst,
  compareTakeNeither,
  compareTakeSecond,
  confirm,
  confirmEvent,
  ignoreWords,
  mark,
  markEvent,
  narrowLeft,
  narrowRight,
  notEntity,
  redoDecision,
  rejectEvent,
  rememberActor,
  removeAllHere,
  removeAllInFolder,
  renameActor,
  resize,
  review,
  reviewAccept,
  reviewLeave,
  reviewNext,
  reviewPart,
  reviewPrevious,
  reviewReject,
  reviewRetype,
  reviewSame,
  reviewSplit,
  reviewUndo,
  sameActor,
  setAttribute,
  setFact,
  setLink,
  setModality,
  setPlace,
  setRecipient,
  setRole,
  setSource,
  setTime,
  splitActor,
  undoDecision,
  widenLeft,
  widenRight,
];
