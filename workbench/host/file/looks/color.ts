// SPDX-License-Identifier: EUPL-1.2
import { INDEXED_COLORS } from "./palette";

/** What the numbers of colours mean in one workbook. */
export interface Palette {
  readonly theme: readonly string[];
  /** The file's own, if it has any. */
  readonly indexed: readonly string[];
}

type Attributes = ReadonlyMap<string, string>;

/** Number of the colour of texts, and of the sheet behind them. */
const [FOREGROUND, BACKGROUND] = [64, 65];

/** A colour of a style as "#1F4E78"; null where the program is to choose. */
export function colorOf(attributes: Attributes | undefined, { theme, indexed }: Palette): string | null {
  if (!attributes) return null;
  const tint = Number(attributes.get("tint") ?? 0) || 0;
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(rgb) ? tinted(rgb.slice(-6), tint) : null;
  const inTheme = attributes.get("theme");
  if (inTheme !== undefined) return theme[Number(inTheme)] === undefined ? null : tinted(theme[Number(inTheme)]!, tint);
  const number = attributes.get("indexed");
  if (number === undefined || Number(number) === FOREGROUND || Number(number) === BACKGROUND) return null;
  const found = indexed[Number(number)] ?? INDEXED_COLORS[Number(number)];
  return found === undefined ? null : tinted(found, tint);
}

/** Lighter (up to 1) or darker (down to -1), in the way of 18.8.19: only the luminance changes. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [hue, saturation, light] = toHsl(channels);
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return `#${toRgb(hue, saturation, Math.min(1, Math.max(0, wanted)))}`;
}

function toHsl(channels: readonly number[]): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels;
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, light];
  const saturation = light > 0.5 ? spread / (2 - high - low) : spread / (high + low);
  if (high === red) return [((green - blue) / spread + 6) % 6, saturation, light];
  return [high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation, light];
}

function toRgb(hue: number, saturation: number, light: number): string {
  const strength = saturation * Math.min(light, 1 - light);
  const channel = (n: number): number => {
    const at = (n + hue * 2) % 12;
    return light - strength * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [0, 8, 4].map((n) => hex(channel(n))).join("");
}

function hex(channel: number): string {
  return Math.round(channel * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}
