/** Frames composed over an inner act: "will help" is an agreement, "refused to meet" a rejection. */
import type { Act, Modality, Polarity } from '../../model/types';
import type { Frame } from './frames';
import { isCooperative, isHostile } from './plover';

export interface Composed {
  readonly act: Act;
  readonly code: Act;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Token of the word that asks, accuses or orders: its subject is the source of the composed act. */
  readonly over: number;
}

/** The code that a report gets once every frame over the act is applied, from the act outwards. */
export function compose(act: Act, frame: Frame): Composed {
  let code: Act = act;
  let modality: Modality = 'asserted';
  let negative = false;
  let over = -1;
  for (const step of frame.steps) {
    const next = applied(code, step.name, negative);
    if (step.name === 'not' || step.name === 'refuse') negative = !negative || step.name === 'refuse';
    if (next !== code && OVER.has(step.name)) over = step.token;
    code = next;
    modality = modalityAfter(modality, step.name);
  }
  if (negative && modality === 'asserted') modality = 'denied';
  return { act, code, modality, polarity: negative ? 'negative' : 'positive', over };
}

const OVER: ReadonlySet<string> = new Set(['ask', 'must', 'threat', 'promise', 'refuse', 'stop', 'future']);

function applied(code: Act, step: string, negative: boolean): Act {
  switch (step) {
    case 'will':
    case 'future':
    case 'promise':
      return planned(code, step);
    case 'threat':
      return code === 'REQUEST' ? code : 'THREATEN';
    case 'may':
    case 'would':
      return isHostile(code) ? 'THREATEN' : code === 'OTHER' ? code : planned(code, step);
    case 'not':
      return negated(code);
    case 'refuse':
      return code === 'ACCUSE' ? code : 'REJECT';
    case 'ask':
    case 'must':
      return code === 'ACCUSE' && step === 'must' ? code : 'REQUEST';
    case 'stop':
      return stopped(code, negative);
    default:
      return code;
  }
}

function planned(code: Act, step: string): Act {
  if (code === 'RETREAT') return 'CONCEDE';
  if (code === 'AGREE') return code;
  if (isCooperative(code)) return 'AGREE';
  if (isHostile(code)) return step === 'promise' ? 'AGREE' : 'THREATEN';
  return code === 'OTHER' && step === 'promise' ? 'AGREE' : code;
}

function negated(code: Act): Act {
  if (isCooperative(code)) return 'REJECT';
  return code;
}

function stopped(code: Act, negative: boolean): Act {
  if (negative) return code;
  if (isHostile(code)) return 'RETREAT';
  return isCooperative(code) ? 'SANCTION' : code;
}

function modalityAfter(modality: Modality, step: string): Modality {
  if (step === 'may' || step === 'can') return 'possible';
  if ((step === 'will' || step === 'future' || step === 'promise') && modality === 'asserted') return 'planned';
  if (step === 'would' && modality === 'asserted') return 'possible';
  if (step === 'threat') return 'planned';
  if (step === 'say' && modality === 'asserted') return 'reported';
  return modality;
}
