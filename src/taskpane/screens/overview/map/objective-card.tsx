// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { type CardLayout, FOOT, GLYPH, PAD } from "./card-layout";
import type { MapActions } from "./map-actions";
import { StandingGlyph, useStandingStyles } from "./standing-glyph";

const FORCED = "@media (forced-colors: active)";
const BAR_HEIGHT = 6;

const useStyles = makeStyles({
  card: {
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible > rect:first-of-type": {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: "2px",
      [FORCED]: { stroke: "Highlight", strokeWidth: "3px" },
    },
    ":hover > rect:first-of-type": {
      fill: tokens.colorNeutralBackground1Hover,
      [FORCED]: { fill: "Canvas" },
    },
  },
  frame: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "12px", [FORCED]: { fill: "CanvasText" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { fill: tokens.colorNeutralForeground2, fontSize: "12px", [FORCED]: { fill: "CanvasText" } },
  figure: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "18px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    [FORCED]: { fill: "CanvasText" },
  },
  track: {
    fill: tokens.colorNeutralBackground5,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  explain: {
    cursor: "pointer",
    outlineStyle: "none",
    fill: tokens.colorBrandForegroundLink,
    fontSize: "12px",
    textDecorationLine: "underline",
    ":focus-visible > rect": {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: "2px",
      [FORCED]: { stroke: "Highlight" },
    },
    [FORCED]: { fill: "LinkText" },
  },
  foot: { fill: "transparent" },
});

interface ObjectiveCardProps extends Pick<MapActions, "onGoTo" | "onExplain"> {
  readonly layout: CardLayout;
}

/** One objective, drawn: its code and name, the %, a bar, and in words what they are worth. */
export function ObjectiveCard({ layout, onGoTo, onExplain }: ObjectiveCardProps) {
  const styles = useStyles();
  const { card, texts, x, y, width, height, glyph, code, name, figure, notes, explain } = layout;
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      <g className={styles.card} {...button(texts.label, () => onGoTo(card))}>
        <rect className={styles.frame} x={0.5} y={0.5} width={width - 1} height={height - 1} rx={4} />
        <StandingGlyph standing={card.standing} x={width - PAD - GLYPH} y={glyph} />
        {code && (
          <text className={`${styles.text} ${styles.strong}`} x={PAD} y={code.y}>
            {said(code.text)}
          </text>
        )}
        {name.map((line) => (
          <text key={line.y} className={styles.text} x={PAD} y={line.y}>
            {said(line.text)}
          </text>
        ))}
        {figure.map((line) => (
          <text key={line.y} className={styles.figure} x={PAD} y={line.y}>
            {said(line.text)}
          </text>
        ))}
        <Bar layout={layout} />
        {notes.map((line) => (
          <text key={line.y} className={styles.note} x={PAD} y={line.y}>
            {said(line.text)}
          </text>
        ))}
      </g>
      <g className={styles.explain} {...button(texts.explainLabel, () => onExplain(card))}>
        <rect className={styles.foot} x={PAD - 4} y={height - FOOT - 4} width={explain} height={FOOT} rx={4} />
        <text x={PAD} y={height - FOOT / 2}>
          {texts.explain}
        </text>
      </g>
    </g>
  );
}

/** Lines stand below each other, and nothing between them: what reads the card must not join their words. */
const said = (line: string): string => `${line} `;

/** What is only declared is a frame filled with nothing: PERF has not worked it out. */
function Bar({ layout: { bar, width, card, texts } }: Pick<ObjectiveCardProps, "layout">) {
  const styles = useStyles();
  const standing = useStandingStyles();
  if (bar === null || texts.ratio === null) return null;
  const whole = width - 2 * PAD;
  const filled = Math.min(1, Math.max(0, texts.ratio)) * whole;
  const shape = { x: PAD, y: bar, height: BAR_HEIGHT, rx: 3 };
  return (
    <>
      <rect className={styles.track} {...shape} width={whole} />
      <rect className={standing[card.standing]} {...shape} width={Math.max(filled, 2)} />
    </>
  );
}

/** An element of a drawing that is pressed like a button. */
function button(label: string, onPress: () => void) {
  return {
    role: "button",
    tabIndex: 0,
    "aria-label": label,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPress();
    },
  } as const;
}
