// The chart that the README shows: how long until the card is painted, in times of a page without any script.

import { across, ratio } from "./ratios.mjs";

const SHOWN = ["fast", "mobile"];
const ROW = 22;
const LEFT = 200;
const WIDTH = 420;
const TITLES = { fast: "Unthrottled", mobile: "Slow phone: CPU 4 ×, 1.6 Mbit/s, 150 ms" };

export const chart = (runs) => {
  const [{ names }] = runs;
  const painted = (one) => one.painted;
  const found = (profile, name) => across(runs.map((run) => ratio(run.rounds[`load, ${profile}`], name, "static", painted)));
  const values = SHOWN.map((profile) => names.map((name) => found(profile, name)));
  const most = Math.max(...values.flat().map(({ high }) => high));
  const length = (value) => ((value / most) * WIDTH).toFixed(1);
  const height = 40 + SHOWN.length * (names.length * ROW + 50);
  let y = 30;
  const parts = [];
  SHOWN.forEach((profile, place) => {
    parts.push(`<text x="0" y="${y}" class="title">${TITLES[profile]}</text>`);
    y += 12;
    names.forEach((name, row) => {
      const { middle, low, high } = values[place][row];
      const ours = name.startsWith("storymeter") ? ' class="ours"' : "";
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${name}</text>`,
        `<rect x="${LEFT}" y="${y + 4}" width="${length(middle)}" height="14"${ours}/>`,
        `<path d="M${LEFT + Number(length(low))} ${y + 11}H${LEFT + Number(length(high))}"/>`,
        `<text x="${LEFT + Number(length(high)) + 6}" y="${y + 15}">${middle.toFixed(2)} ×</text>`,
      );
      y += ROW;
    });
    y += 38;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 690 ${height}" width="690" height="${height}" role="img" aria-labelledby="title">
<title id="title">From navigation to the painted card, in times of a static page; lines are 95 % intervals</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #14171c }
.title { font-weight: 600 }
rect { fill: #9aa3ad }
.ours { fill: #0a5c63 }
path { stroke: #14171c; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) { text { fill: #eceae4 } rect { fill: #6b7280 } .ours { fill: #7ccbd0 } path { stroke: #eceae4 } }
</style>
${parts.join("\n")}
</svg>
`;
};
