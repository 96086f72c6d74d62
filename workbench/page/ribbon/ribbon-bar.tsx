// SPDX-License-Identifier: EUPL-1.2
import type { Ribbon, RibbonControl } from "./read-ribbon";

interface Props {
  readonly ribbon: Ribbon;
  /** A button that the add-in has switched off, or that cannot be pressed yet. */
  readonly isOff: (id: string) => boolean;
  readonly onRun: (action: string) => void;
  readonly onPane: () => void;
}

/** The add-in's tab of the ribbon. */
export function RibbonBar({ ribbon, ...rest }: Props) {
  return (
    <div className="ribbon" role="toolbar" aria-label={`Scheda «${ribbon.label}»`}>
      {ribbon.groups.map((group) => (
        <div key={group.label} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-controls">
            {group.controls.map((control) => (
              <Control key={control.id} control={control} {...rest} />
            ))}
          </div>
          <span className="ribbon-label" aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
    </div>
  );
}

type ControlProps = Omit<Props, "ribbon"> & { readonly control: RibbonControl };

function Control({ control, ...rest }: ControlProps) {
  if (control.items.length === 0) return <Press control={control} {...rest} />;
  return (
    <details className="ribbon-menu">
      <summary title={control.tip}>
        <Face control={control} />
      </summary>
      <div className="ribbon-items">
        {control.items.map((item) => (
          <Press key={item.id} control={item} {...rest} />
        ))}
      </div>
    </details>
  );
}

function Press({ control, isOff, onRun, onPane }: ControlProps) {
  const { id, action, tip } = control;
  return (
    <button
      type="button"
      title={tip}
      disabled={action !== null && isOff(id)}
      onClick={(event) => {
        event.currentTarget.closest("details")?.removeAttribute("open");
        if (action === null) onPane();
        else onRun(action);
      }}
    >
      <Face control={control} />
    </button>
  );
}

function Face({ control }: { readonly control: RibbonControl }) {
  return (
    <>
      <img src={control.icon} alt="" width={24} height={24} />
      <span>{control.label}</span>
    </>
  );
}
