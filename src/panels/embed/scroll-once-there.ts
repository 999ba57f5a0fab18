/** How long a part of the page is waited for, in ms. */
const PATIENCE = 4000;

/** Scrolls to an element by its id, once there is one. Gives what calls it off. */
export function scrollOnceThere(id: string): () => void {
  const end = performance.now() + PATIENCE;
  let handle = requestAnimationFrame(function look() {
    const element = document.getElementById(id);
    if (element) element.scrollIntoView();
    else if (performance.now() < end) handle = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(handle);
}
