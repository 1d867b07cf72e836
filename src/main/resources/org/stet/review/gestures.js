/** How a page image is moved and zoomed: by wheel, mouse, one finger or two, arrow keys and buttons. */
export const listen = (viewer) => {
  const { frame } = viewer;
  /** Where each finger, or the mouse, is held down. */
  const held = new Map();
  const middle = () => {
    const points = [...held.values()];
    const sum = points.reduce(([x, y], p) => [x + p.x, y + p.y], [0, 0]);
    const [x, y] = [sum[0] / points.length, sum[1] / points.length];
    return { x, y, apart: points.length > 1 ? Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y) : 0 };
  };
  const at = (event) => {
    const room = frame.getBoundingClientRect();
    return { x: event.clientX - room.left, y: event.clientY - room.top };
  };

  frame.addEventListener("wheel", (event) => {
    event.preventDefault();
    const { x, y } = at(event);
    viewer.zoom(Math.exp(-event.deltaY / 400), x, y);
  }, { passive: false });

  frame.addEventListener("pointerdown", (event) => {
    if (event.target.closest("button")) return;
    held.set(event.pointerId, at(event));
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener("pointermove", (event) => {
    if (!held.has(event.pointerId)) return;
    const before = middle();
    held.set(event.pointerId, at(event));
    const now = middle();
    viewer.move(now.x - before.x, now.y - before.y);
    if (before.apart > 0 && now.apart > 0) viewer.zoom(now.apart / before.apart, now.x, now.y);
  });
  for (const end of ["pointerup", "pointercancel"]) frame.addEventListener(end, (event) => held.delete(event.pointerId));

  frame.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    viewer.move(...step);
  });

  const does = { in: () => viewer.zoom(1.4), out: () => viewer.zoom(1 / 1.4), whole: () => viewer.whole() };
  for (const button of frame.parentElement.querySelectorAll("[data-zoom]")) button.addEventListener("click", does[button.dataset.zoom]);

  let size = frame.getBoundingClientRect();
  new ResizeObserver(() => {
    const now = frame.getBoundingClientRect();
    viewer.move((now.width - size.width) / 2, (now.height - size.height) / 2);
    size = now;
  }).observe(frame);
};
