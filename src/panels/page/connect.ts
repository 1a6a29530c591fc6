/** The only door of a page to the editor. */

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): EditorApi;

export interface Host<From> {
  send(message: From): void;
  /** What `keep` was given last, also after the view was hidden; of unknown shape. */
  readonly kept: unknown;
  keep(state: unknown): void;
}

/**
 * Connects to the editor; messages that `read` does not know are dropped. May be called once in the life of the page.
 * `From` is what the page says, `To` what it is told.
 */
export function connect<From, To>(
  read: (message: unknown) => To | undefined,
  onMessage: (message: To) => void,
): Host<From> {
  const api = acquireVsCodeApi();
  window.addEventListener('message', (event) => {
    const message = read(event.data);
    if (message !== undefined) onMessage(message);
  });
  return {
    send: (message) => api.postMessage(message),
    kept: api.getState(),
    keep: (state) => api.setState(state),
  };
}
