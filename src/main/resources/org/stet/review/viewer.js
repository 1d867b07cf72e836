/** A page image that can be moved and zoomed: it fetches only the tiles in sight, as sharp as needed. */

import { listen } from "./gestures.js";
import { Marks } from "./marks.js";

export class Viewer {
  static TILE = 512;

  constructor(frame, choose) {
    this.frame = frame;
    this.layer = document.createElement("div");
    this.layer.className = "layer";
    this.marks = new Marks(choose);
    frame.append(this.layer, this.marks.layer);
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.tiles = new Map();
    listen(this);
  }

  show(doc, page, width, height) {
    this.base = "tile?doc=" + encodeURIComponent(doc) + "&page=" + page;
    this.width = width;
    this.height = height;
    this.levels = 1;
    let side = Math.max(width, height);
    while (side > Viewer.TILE) {
      side = Math.ceil(side / 2);
      this.levels++;
    }
    this.tiles.forEach((tile) => tile.remove());
    this.tiles.clear();
    this.frame.querySelectorAll(".none").forEach((old) => old.remove());
    if (!width) this.none("This text came without page images.");
    this.whole();
  }

  none(why) {
    this.width = 0;
    this.layer.replaceChildren();
    this.tiles.clear();
    const none = document.createElement("p");
    none.className = "none";
    none.textContent = why;
    this.frame.append(none);
  }

  whole() {
    if (!this.width) return;
    const room = this.frame.getBoundingClientRect();
    this.scale = Math.min(room.width / this.width, room.height / this.height);
    this.x = (room.width - this.width * this.scale) / 2;
    this.y = (room.height - this.height * this.scale) / 2;
    this.draw();
  }

  /** Brings a box (x, y, width, height) to the middle, large enough to be read. */
  centre(box) {
    if (!this.width) return;
    const room = this.frame.getBoundingClientRect();
    const readable = Math.min(2, 30 / Math.max(8, box[3]));
    this.scale = Math.min(Math.max(this.scale, readable), (0.8 * room.width) / box[2], readable * 1.6);
    this.x = room.width / 2 - (box[0] + box[2] / 2) * this.scale;
    this.y = room.height / 2 - (box[1] + box[3] / 2) * this.scale;
    this.draw();
  }

  /** Moves the image only where a box cannot be seen. */
  bringIntoSight([x, y, width, height]) {
    const room = this.frame.getBoundingClientRect();
    const left = this.x + x * this.scale;
    const top = this.y + y * this.scale;
    const seen = left >= 0 && top >= 0 && left + width * this.scale <= room.width && top + height * this.scale <= room.height;
    if (!seen) this.centre([x, y, width, height]);
  }

  move(byX, byY) {
    this.x += byX;
    this.y += byY;
    this.draw();
  }

  zoom(by, atX, atY) {
    const room = this.frame.getBoundingClientRect();
    const px = atX ?? room.width / 2;
    const py = atY ?? room.height / 2;
    const next = Math.min(4, Math.max(0.02, this.scale * by));
    this.x = px - ((px - this.x) * next) / this.scale;
    this.y = py - ((py - this.y) * next) / this.scale;
    this.scale = next;
    this.draw();
  }

  draw() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.drawNow();
    });
  }

  drawNow() {
    const move = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
    this.layer.style.transform = move;
    this.marks.draw(this.x, this.y, this.scale);
    if (!this.width) return;
    const dense = this.scale * (window.devicePixelRatio || 1);
    const level = Math.max(0, Math.min(this.levels - 1, Math.floor(Math.log2(1 / dense) + 0.01)));
    const wanted = new Set();
    this.need(this.levels - 1, wanted);
    this.need(level, wanted);
    for (const [key, tile] of this.tiles) {
      if (!wanted.has(key) && (tile.dataset.level !== String(level) || this.tiles.size > 200)) {
        if (this.ready(level)) {
          tile.remove();
          this.tiles.delete(key);
        }
      }
    }
  }

  /** True when all tiles of a level that are asked for have come, so that coarser ones may go. */
  ready(level) {
    return [...this.tiles.values()].every((t) => t.dataset.level !== String(level) || t.complete);
  }

  need(level, wanted) {
    const room = this.frame.getBoundingClientRect();
    const side = Viewer.TILE * 2 ** level;
    const first = (offset) => Math.max(0, Math.floor(-offset / this.scale / side));
    const last = (offset, extent, size) =>
      Math.min(Math.ceil(size / side) - 1, Math.floor((extent - offset) / this.scale / side));
    for (let ty = first(this.y); ty <= last(this.y, room.height, this.height); ty++) {
      for (let tx = first(this.x); tx <= last(this.x, room.width, this.width); tx++) {
        const key = level + "/" + tx + "/" + ty;
        wanted.add(key);
        if (!this.tiles.has(key)) this.tiles.set(key, this.tile(level, tx, ty, side));
      }
    }
  }

  tile(level, tx, ty, side) {
    const image = new Image();
    image.alt = "";
    image.draggable = false;
    image.dataset.level = level;
    image.style.left = tx * side + "px";
    image.style.top = ty * side + "px";
    image.style.zIndex = 20 - level;
    image.onload = () => {
      image.style.width = image.naturalWidth * 2 ** level + "px";
      image.style.height = image.naturalHeight * 2 ** level + "px";
      this.draw();
    };
    const base = this.base;
    image.onerror = () => {
      if (base === this.base && this.width && level === this.levels - 1) this.none("The scan of this page is not there.");
    };
    image.src = `${this.base}&level=${level}&x=${tx}&y=${ty}`;
    this.layer.append(image);
    return image;
  }
}
