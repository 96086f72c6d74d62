// SPDX-License-Identifier: EUPL-1.2
// Shapes on a grid of 16 × 16, as the smallest icon has: what falls on its lines is sharp at 16, 32, 64, 80 and 128 alike.

const GRID = 16;
/** Points a pixel is asked at, in each direction. */
const SAMPLES = 8;

/** Paints the shapes over each other; gives RGBA pixels. */
export function draw(shapes, size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(shapes, x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

function pixel(shapes, x, y, size) {
  const sum = [0, 0, 0, 0];
  for (let j = 0; j < SAMPLES; j++) {
    for (let i = 0; i < SAMPLES; i++) {
      const at = [((x + (i + 0.5) / SAMPLES) * GRID) / size, ((y + (j + 0.5) / SAMPLES) * GRID) / size];
      const top = shapes.findLast((shape) => shape.covers(at));
      if (!top) continue;
      for (let c = 0; c < 3; c++) sum[c] += top.color[c];
      sum[3]++;
    }
  }
  const [red, green, blue, hits] = sum;
  if (hits === 0) return [0, 0, 0, 0];
  return [red / hits, green / hits, blue / hits, (hits * 255) / SAMPLES ** 2].map(Math.round);
}

/** A rectangle with rounded corners. */
export function box(color, left, top, width, height, radius = 0) {
  return {
    color,
    covers: ([x, y]) => {
      const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
      const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
      const isInside = x >= left && x <= left + width && y >= top && y <= top + height;
      return isInside && (radius === 0 || Math.hypot(dx, dy) <= radius);
    },
  };
}

/** A line through points, with round ends. */
export function line(color, width, points) {
  return { color, covers: (at) => points.some((to, i) => i > 0 && distance(at, points[i - 1], to) <= width / 2) };
}

/** A filled polygon, convex or not. */
export function polygon(color, points) {
  return {
    color,
    covers: ([x, y]) => {
      let isInside = false;
      points.forEach(([x1, y1], i) => {
        const [x2, y2] = points.at(i - 1);
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      });
      return isInside;
    },
  };
}

/** Points of an arc, in degrees clockwise from the right. */
export function arc(cx, cy, radius, from, to) {
  const steps = 48;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
