const require_findings = require("./findings.js");
const require_terminal = require("./terminal.js");
// lib/src/report/annotations.js
const MAX_PER_LEVEL = 9;
const MAX_MESSAGE = 4e3;
const LEVELS = [
	"error",
	"warning",
	"info"
];
function annotations({ files }, gate, changed) {
	const all = require_findings.worstFirst(files, gate).flatMap((file) => fileAnnotations(file, gate, changed(file.path)));
	const shown = LEVELS.flatMap((level) => all.filter(({ severity }) => severity === level).slice(0, MAX_PER_LEVEL));
	return {
		shown,
		left: all.length - shown.length
	};
}
function fileAnnotations(file, gate, changed) {
	const open = require_findings.openFindings(file, gate);
	const touched = file.findings.filter((finding) => finding.state === "known" && !open.includes(finding) && touches(finding, changed));
	const byLine = new Map();
	for (const finding of [...open.slice(0, 5), ...touched.slice(0, 5)]) {
		const line = placeOf(file, finding, changed);
		byLine.set(line, [...byLine.get(line) ?? [], finding]);
	}
	return [...byLine].map(([line, findings]) => annotation(file.path, line, findings));
}
function touches({ range }, changed) {
	if (changed === null) return false;
	for (let line = range.start.line; line <= lastLine(range); line++) if (changed.has(line)) return true;
	return false;
}
function lastLine({ start, end }) {
	return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function placeOf(file, finding, changed) {
	const own = finding.range.start.line;
	if (changed === null || changed.has(own)) return own;
	const inside = [...changed].filter((line) => line >= own && line <= lastLine(finding.range));
	if (inside.length > 0) return Math.min(...inside);
	const [first, last] = linesOfStage(file, finding.stage);
	const near = [...changed].filter((line) => line >= first && line <= last);
	const distance = (line) => Math.abs(line - own);
	return near.reduce((best, line) => distance(line) < distance(best) ? line : best, near[0] ?? own);
}
function linesOfStage({ stages, source }, name) {
	const index = stages.findIndex((stage) => name !== null && (stage.name ?? String(stage.index)) === name);
	const end = source.lineStarts.length;
	const stage = stages[index];
	return stage ? [stage.line, (stages[index + 1]?.line ?? end + 1) - 1] : [1, end];
}
function annotation(path, line, findings) {
	const severity = LEVELS.find((level) => findings.some((finding) => finding.severity === level)) ?? "info";
	const title = findings.map(({ rule }) => rule).join(", ");
	const message = findings.map((finding) => textOf(finding, line)).join("\n\n");
	return {
		severity,
		path,
		line,
		title: require_terminal.visibleLine(title),
		message: require_terminal.visible(message).slice(0, MAX_MESSAGE)
	};
}
function textOf({ message, help, range, state }, shownAt) {
	return `${range.start.line === shownAt ? "" : `Line ${range.start.line}: `}${message}${state === "known" ? " (It was here before this change.)" : ""}${help === "" ? "" : `\n→ ${help}`}`;
}
// lib/src/report/github.js
const COMMAND = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function github(judgement) {
	const { shown, left } = annotations(judgement, { counts: "new" }, () => null);
	const rest = left === 0 ? [] : [`::notice::${left} more ${left === 1 ? "annotation" : "annotations"}.`];
	const lines = [...shown.map(command), ...rest];
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
function command({ severity, path, line, title, message }) {
	const properties = `file=${property(path)},line=${line},title=${property(title)}`;
	return `::${COMMAND[severity]} ${properties}::${data(require_terminal.visible(message))}`;
}
function data(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function property(text) {
	return data(require_terminal.visibleLine(text)).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
exports.github = github;
