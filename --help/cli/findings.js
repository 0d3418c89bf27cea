const require_escape = require("./escape.js");
const require_place = require("./place.js");
const ORDER = {
	error: 0,
	warning: 1,
	info: 2
};
const MARK = {
	error: "🔴",
	warning: "🟡",
	info: "🔵"
};
function counts({ state }, gate) {
	return state === "new" || state === "known" && gate.counts === "all";
}
function openFindings(file, gate) {
	return file.findings.filter((finding) => counts(finding, gate)).sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.range.start.line - b.range.start.line);
}
function rank(file, gate) {
	const [worst] = openFindings(file, gate);
	return worst ? ORDER[worst.severity] : 3;
}
function worstFirst(files, gate) {
	return [...files].sort((a, b) => rank(a, gate) - rank(b, gate) || (a.path < b.path ? -1 : 1));
}
function findingsMarkdown(file, gate, place) {
	const open = openFindings(file, gate);
	const known = file.findings.filter((finding) => finding.state === "known" && !counts(finding, gate));
	const ignored = file.findings.filter(({ state }) => state === "ignored");
	const rows = (findings) => table(findings.map((finding) => row(file, finding, place)));
	const parts = [];
	if (open.length > 0) parts.push(rows(open.slice(0, 5)));
	if (open.length > 5) {
		const rest = open.slice(5);
		parts.push(folded(`And ${tally(rest)} more`, rows(rest)));
	}
	const mended = fixLine(file, open);
	if (mended !== "") parts.push(mended);
	if (known.length > 0) parts.push(folded(`Also here before this change: ${tally(known)}`, rows(known)));
	if (ignored.length > 0) parts.push(folded(`Ignored by comments in the file: ${ignored.length}`, rows(ignored)));
	return parts;
}
function fixLine({ path }, findings) {
	const fixes = findings.flatMap(({ fix }) => fix ?? []);
	if (fixes.length === 0) return "";
	const review = fixes.some(({ safety }) => safety === "review");
	const command = require_escape.code(`npx stagewright fix ${review ? "--unsafe " : ""}${require_escape.shellWord(path)}`);
	const all = findings.length === 1 ? "it" : "all of them";
	return `${command} mends ${fixes.length === findings.length ? all : `${fixes.length} of them`}${review ? "; look at the change before you commit it" : ""}.`;
}
function table(rows) {
	return [
		"| line | what |",
		"|---:|:---|",
		...rows
	].join("\n");
}
function row(file, finding, place) {
	const { line } = finding.range.start;
	const rule = require_escape.link(require_escape.code(finding.rule), finding.url === "" ? null : finding.url);
	const why = finding.ignored ? `<br>Ignored: ${require_escape.prose(finding.ignored)}` : "";
	const help = finding.help === "" ? "" : `<br>→ ${require_escape.prose(finding.help)}`;
	const head = `${MARK[finding.severity]} **${finding.severity}** ${rule}`;
	return `| ${require_place.fileLink(place, file.path, String(line), line)} | ${head}<br>${require_escape.prose(finding.message)}${help}${why} |`;
}
function tally(findings) {
	return [
		"error",
		"warning",
		"info"
	].map((severity) => ({
		severity,
		count: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${count === 1 || severity === "info" ? severity : `${severity}s`}`).join(", ");
}
function folded(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
Object.defineProperty(exports, "findingsMarkdown", {
	enumerable: true,
	get: function() {
		return findingsMarkdown;
	}
});
Object.defineProperty(exports, "folded", {
	enumerable: true,
	get: function() {
		return folded;
	}
});
Object.defineProperty(exports, "openFindings", {
	enumerable: true,
	get: function() {
		return openFindings;
	}
});
Object.defineProperty(exports, "rank", {
	enumerable: true,
	get: function() {
		return rank;
	}
});
Object.defineProperty(exports, "tally", {
	enumerable: true,
	get: function() {
		return tally;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
