// The chart that the README shows: how long until the card is painted, in times of a page without any script.

import { ratio } from "./statistics.mjs";

const SHOWN = ["fast", "mobile"];
const ROW = 22;
const LEFT = 170;
const WIDTH = 420;
const TITLES = { fast: "Unthrottled", mobile: "Slow phone: CPU 4 ×, 1.6 Mbit/s, 150 ms" };

export const chart = (data) => {
  const names = Object.keys(data.load.fast);
  const painted = (one) => one.painted;
  const values = SHOWN.map((profile) => names.map((name) => ratio(data.load[profile], name, "static", painted)));
  const most = Math.max(...values.flat());
  const height = 40 + SHOWN.length * (names.length * ROW + 50);
  let y = 30;
  const parts = [];
  SHOWN.forEach((profile, place) => {
    parts.push(`<text x="0" y="${y}" class="title">${TITLES[profile]}</text>`);
    y += 12;
    names.forEach((name, row) => {
      const value = values[place][row];
      const length = ((value / most) * WIDTH).toFixed(1);
      const ours = name.startsWith("storymeter") ? ' class="ours"' : "";
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${name}</text>`,
        `<rect x="${LEFT}" y="${y + 4}" width="${length}" height="14"${ours}/>`,
        `<text x="${LEFT + Number(length) + 6}" y="${y + 15}">${value.toFixed(2)} ×</text>`,
      );
      y += ROW;
    });
    y += 38;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 ${height}" width="660" height="${height}" role="img" aria-labelledby="title">
<title id="title">From navigation to the painted card, in times of a static page</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #14171c }
.title { font-weight: 600 }
rect { fill: #9aa3ad }
.ours { fill: #0a5c63 }
@media (prefers-color-scheme: dark) { text { fill: #eceae4 } rect { fill: #6b7280 } .ours { fill: #7ccbd0 } }
</style>
${parts.join("\n")}
</svg>
`;
};
