/**
 * The report as a picture: how many times as long the others take, as bars on a logarithmic scale.
 *
 * @module
 */
import type { Report, RowReport } from "./report.ts";
import { type Form, forms, rivals, type Side } from "./rows.ts";
import { digits, nameOf } from "./table.ts";

/** Distances in the picture, in pixels. */
const layout = { width: 800, left: 320, right: 130, top: 64, bar: 15, gap: 9, foot: 42 } as const;

const style = `
    text { font: 12px system-ui, sans-serif; fill: #24292f; }
    .title { font-size: 15px; font-weight: 600; }
    .small { font-size: 11px; fill: #57606a; }
    .grid { stroke: #d0d7de; }
    .one { stroke: #57606a; }
    .cpython { fill: #3b76b4; }
    .worker { fill: #6e7781; }
    .npm { fill: #c4761b; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .small { fill: #9198a1; }
      .grid { stroke: #3d444d; }
      .one { stroke: #9198a1; }
      .cpython { fill: #6ea8e0; }
      .worker { fill: #9da7b3; }
      .npm { fill: #e0a050; }
    }
  `;

interface Bar {
  readonly side: Side;
  readonly ratio: number;
}

/** The bars of a row, for the form that awaits where there is one. */
function barsOf(row: RowReport): { form: Form; bars: Bar[] } | undefined {
  if (row.measure !== "time") return undefined;
  const form = forms.find((each) => row.ratios[each] !== undefined);
  if (form === undefined) return undefined;
  const bars = Object.entries(row.ratios[form] ?? {})
    .map(([side, ratio]) => ({ side: side as Side, ratio }));
  return bars.length > 0 ? { form, bars } : undefined;
}

/** The class of a side's bars. */
function kindOf(side: Side): string {
  if (side === "worker") return "worker";
  return rivals.some((rival) => rival === side) ? "npm" : "cpython";
}

/** Text that may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The picture as SVG; it takes the colours of a light or dark page. */
export function drawChart(report: Report): string {
  const groups = report.rows.flatMap((row) => {
    const found = barsOf(row);
    return found === undefined ? [] : [{ what: row.what, ...found }];
  });
  const ratios = groups.flatMap(({ bars }) => bars.map(({ ratio }) => ratio));
  const [low, high] = [
    Math.min(0, Math.floor(Math.log10(Math.min(1, ...ratios)))),
    Math.max(1, Math.ceil(Math.log10(Math.max(1, ...ratios)))),
  ];
  const { width, left, right, top, bar, gap, foot } = layout;
  const scale = (ratio: number) =>
    left + (Math.log10(ratio) - low) / (high - low) * (width - left - right);
  const at = (position: number) => String(Math.round(position * 10) / 10);
  const parts: string[] = [];
  let y = top;
  for (const { what, bars } of groups) {
    const middle = y + bars.length * bar / 2 + 4;
    parts.push(
      `<text x="${left - 10}" y="${at(middle)}" text-anchor="end">${escapeXml(what)}</text>`,
    );
    for (const { side, ratio } of bars) {
      const [from, to] = [scale(1), scale(ratio)].sort((a, b) => a - b) as [number, number];
      parts.push(
        `<rect class="${kindOf(side)}" x="${at(from)}" y="${y + 1}" width="${
          at(Math.max(1, to - from))
        }" height="${bar - 2}" rx="2"/>`,
        `<text class="small" x="${at(to + 5)}" y="${y + bar - 4}">${digits(ratio)} × ${
          nameOf(side)
        }</text>`,
      );
      y += bar;
    }
    y += gap;
  }
  const grid = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).map((tick) =>
    `<line class="${tick === 1 ? "one" : "grid"}" x1="${at(scale(tick))}" x2="${
      at(scale(tick))
    }" y1="${top - 6}" y2="${y}"/>` +
    `<text class="small" x="${at(scale(tick))}" y="${y + 14}" text-anchor="middle">${tick}</text>`
  );
  const height = y + foot;
  const title = "How many times as fast, with await, as …";
  const source = `${report.machine}, ${report.when.slice(0, 10)}; logarithmic; right of 1: ` +
    "we are faster";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${
    escapeXml(title)
  }">
  <style>${style}</style>
  <text class="title" x="16" y="26">${escapeXml(title)}</text>
  <text class="small" x="16" y="44">${escapeXml(source)}</text>
  ${[...grid, ...parts].join("\n  ")}
</svg>
`;
}
