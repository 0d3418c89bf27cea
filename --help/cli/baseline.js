const require_review = require("./review.js");
// lib/src/gate/baseline.js
var BaselineError = class extends Error {
	name = "BaselineError";
};
function baselineOf(reviews) {
	return reviews.flatMap(({ path, findings }) => findings.filter(({ ignored }) => ignored === null).map(({ rule, fingerprint }) => ({
		path,
		rule,
		fingerprint
	})));
}
function formatBaseline(entries) {
	const lines = [...entries].sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)).map(({ path, rule, fingerprint }) => `    ${JSON.stringify({
		path,
		rule,
		fingerprint
	})}`);
	return `{\n  "version": 1,\n  "findings": ${lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`}\n}\n`;
}
function parseBaseline(text) {
	const value = parseJson(text);
	if (!isRecord(value) || !Array.isArray(value["findings"])) throw new BaselineError("it has no `findings`");
	if (value["version"] !== 1) throw new BaselineError(`its version is ${shownValue(value["version"])}, and only 1 is known here`);
	return value["findings"].map((entry, at) => {
		if (isEntry(entry)) return entry;
		throw new BaselineError(`entry ${at + 1} of its findings is not { path, rule, fingerprint }`);
	});
}
function goneNote(entries, reviews, has) {
	const found = require_review.fingerprintsOf(reviews);
	const reviewed = new Set(reviews.map(({ path }) => path));
	const gone = entries.filter(({ path, fingerprint }) => (reviewed.has(path) || !has(path)) && !found.has(fingerprint)).length;
	if (gone === 0) return [];
	const are = gone === 1 ? "is" : "are";
	return [`${gone} of ${entries.length} baseline entries ${are} gone: run \`stagewright baseline\``];
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new BaselineError(text.includes("<<<<<<<") ? "a merge left its marks in it" : "it is not JSON");
	}
}
function isEntry(value) {
	if (!isRecord(value)) return false;
	const { path, rule, fingerprint } = value;
	return typeof path === "string" && typeof rule === "string" && typeof fingerprint === "string" && /^[0-9a-f]{20}$/.test(fingerprint);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shownValue(value) {
	return value === void 0 ? "missing" : JSON.stringify(value).slice(0, 20);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
exports.BaselineError = BaselineError;
exports.baselineOf = baselineOf;
exports.formatBaseline = formatBaseline;
exports.goneNote = goneNote;
exports.parseBaseline = parseBaseline;
