// Tables for the terminal.

import { tables } from "./tables.mjs";

const text = ({ title, head, rows }) => {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ");
  return `\n${title}\n${lines.map(line).join("\n")}\n`;
};

export const terminal = (runs) => tables(runs).map(text).join("");
