const require_review = require("./review.js");
const require_model = require("./model.js");
const require_terminal = require("./terminal.js");
// lib/src/report/rdjson.js
const SEVERITY = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
function rdjson({ files }) {
	const diagnostics = files.flatMap((file) => file.findings.filter(({ state }) => state === "new").map((finding) => diagnostic(file, finding)));
	return `${JSON.stringify({
		source: {
			name: "stagewright",
			url: require_terminal.HOMEPAGE
		},
		diagnostics
	}, null, 2)}\n`;
}
function diagnostic(file, finding) {
	const { rule, url, severity, message, help, range, related, fix } = finding;
	return {
		message: require_terminal.visible(help === "" ? message : `${message}\n${help}`),
		location: {
			path: file.path,
			range: bytes(file, range)
		},
		severity: SEVERITY[severity],
		code: {
			value: rule,
			...url === "" ? {} : { url }
		},
		...related.length === 0 ? {} : { relatedLocations: related.map(({ range, label }) => ({
			message: require_terminal.visible(label),
			location: {
				path: file.path,
				range: bytes(file, range)
			}
		})) },
		...fix === null ? {} : { suggestions: [suggestion(file, fix)] }
	};
}
function suggestion(file, fix) {
	const { span, text } = require_review.asOneEdit(file.source, fix);
	return {
		range: bytes(file, require_model.rangeOf(file.source, span)),
		text
	};
}
function bytes(file, { start, end }) {
	return {
		start: position(file, start),
		end: position(file, end)
	};
}
function position({ source }, { line, column }) {
	const from = source.lineStarts[line - 1] ?? source.text.length;
	const before = source.text.slice(from, from + column - 1);
	return {
		line,
		column: Buffer.byteLength(before) + (column - 1 - before.length) + 1
	};
}
exports.rdjson = rdjson;
