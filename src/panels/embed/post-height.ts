/** Kind of the messages between a view and the page that frames it: see `public/integration.js`. */
const MESSAGE = 'oh-my-lot-height';

/**
 * Tells the page that frames this one how tall an element is, in px, each time it changes or that
 * page asks. A height is no secret: any page may be told.
 */
export function postHeight(element: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  const post = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    window.parent.postMessage({ type: MESSAGE, height }, '*');
  };
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return;
    if (Reflect.get(data, 'type') === MESSAGE) post();
  };
  const observer = new ResizeObserver(post);
  observer.observe(element);
  addEventListener('message', answer);
  return () => {
    observer.disconnect();
    removeEventListener('message', answer);
  };
}
