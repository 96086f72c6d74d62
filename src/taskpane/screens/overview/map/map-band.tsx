// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { MapBand } from "../../../../core/usecases/overview/drawn-map";
import { overviewTexts } from "../../../i18n/overview";
import { paneTexts } from "../../../i18n/pane";
import { bandLayout } from "./card-layout";
import type { MapActions } from "./map-actions";
import { ObjectiveCard } from "./objective-card";
import { measureIn } from "./text-width";
import { useWidth } from "./use-width";

/** Objectives drawn at first, and more each time: a workbook may have thousands. */
const STEP = 40;
const TYPE_SIZE = 12;

interface BandDrawingProps extends Pick<MapActions, "onGoTo" | "onExplain"> {
  readonly band: MapBand;
}

/** The objectives of a perspective, drawn side by side. */
export function BandDrawing({ band: { name, cards }, onGoTo, onExplain }: BandDrawingProps) {
  const [shown, setShown] = useState(STEP);
  const box = useRef<HTMLDivElement>(null);
  const { width, font } = useWidth(box);
  const measures = useMemo(
    () => ({
      plain: measureIn(`${String(TYPE_SIZE)}px ${font}`, TYPE_SIZE),
      bold: measureIn(`600 ${String(TYPE_SIZE)}px ${font}`, TYPE_SIZE),
    }),
    [font],
  );
  const layout = useMemo(() => bandLayout(cards.slice(0, shown), width, measures), [cards, shown, width, measures]);
  const rest = cards.length - shown;
  return (
    <div ref={box}>
      <svg
        role="group"
        aria-label={overviewTexts("map.objectivesOf", { band: name ?? overviewTexts("map.noPerspective") })}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
        style={{ display: "block", maxWidth: "100%" }}
      >
        {layout.cards.map((card) => (
          <ObjectiveCard key={card.card.key} layout={card} onGoTo={onGoTo} onExplain={onExplain} />
        ))}
      </svg>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
          {paneTexts("more", { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </div>
  );
}
