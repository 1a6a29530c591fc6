/** The only door of the front end to the editor. */
import { type FromWebview, readToWebview, type ToWebview } from '../messages';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): EditorApi;

export interface Host {
  send(message: FromWebview): void;
  /** What `keep` was given last, also after the view was hidden; of unknown shape. */
  readonly kept: unknown;
  keep(state: unknown): void;
}

/** Connects to the editor; messages of unknown shape are dropped. May be called once in the life of the page. */
export function connect(onMessage: (message: ToWebview) => void): Host {
  const api = acquireVsCodeApi();
  window.addEventListener('message', (event) => {
    const message = readToWebview(event.data);
    if (message) onMessage(message);
  });
  return {
    send: (message) => api.postMessage(message),
    kept: api.getState(),
    keep: (state) => api.setState(state),
  };
}
