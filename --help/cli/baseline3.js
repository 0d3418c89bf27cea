const require_review = require("./review.js");
const require_baseline = require("./baseline.js");
const require_baseline$1 = require("./baseline2.js");
const require_model = require("./model.js");
const require_write = require("./write.js");
const require_terminal = require("./terminal.js");
let node_path = require("node:path");
// lib/src/cli/baseline.js
const OPTIONS = {
	config: { type: "string" },
	context: { type: "string" },
	target: { type: "string" }
};
async function baseline(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("baseline"));
		return require_terminal.EXIT.ok;
	}
	const named = positionals.length > 0 ? positionals : ["."];
	const selections = await require_model.select(terminal.cwd, named, (source) => require_model.createConfigReader(source, require_review.rules).for(""));
	const places = named.map((path) => (0, node_path.resolve)(terminal.cwd, path));
	let code = require_terminal.EXIT.ok;
	for (const selection of selections) code = Math.max(code, await writeBaseline(selection, places, values, terminal));
	return code;
}
async function writeBaseline({ root, source, paths }, places, values, terminal) {
	const say = (text) => terminal.stderr(`stagewright: ${require_terminal.visibleLine(text)}\n`);
	const before = await require_baseline$1.readBaseline(source) ?? [];
	const { reviews, notes } = await require_review.reviewRepository(source, paths, require_review.requestFor(root, values, false, terminal));
	for (const note of notes) say(note);
	const bugs = reviews.flatMap((review) => review.bugs);
	for (const { where, message } of bugs) say(`bug in ${where}: ${message}; the baseline stays as it was`);
	if (bugs.length > 0) return require_terminal.EXIT.bug;
	const { has } = require_model.createSnapshot(new Map(), source.listing);
	const covered = (path) => places.some((place) => isBelow(require_review.relativePath(root, place), path));
	const entries = [...before.filter(({ path }) => has(path) && !covered(path)), ...require_baseline.baselineOf(reviews)];
	require_write.writeText(root, require_review.BASELINE_PATH, require_baseline.formatBaseline(entries));
	terminal.stderr(`wrote ${require_review.BASELINE_PATH}: ${summary(entries, before)}\n`);
	return unreadableNamed(root, reviews, places) ? require_terminal.EXIT.usage : require_terminal.EXIT.ok;
}
function isBelow(directory, path) {
	return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
function unreadableNamed(root, reviews, places) {
	return reviews.some(({ path, unreadable }) => unreadable !== null && places.includes((0, node_path.join)(root, path)));
}
function summary(entries, before) {
	const total = `${counted(entries.length, "finding")} in ${counted(filesIn(entries), "Dockerfile")}`;
	if (before.length === 0) return total;
	const [added, gone] = [missingFrom(before, entries), missingFrom(entries, before)];
	return `${total} (${added} added, ${gone} gone)`;
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function filesIn(entries) {
	return new Set(entries.map(({ path }) => path)).size;
}
function missingFrom(some, others) {
	const known = new Set(some.map(({ fingerprint }) => fingerprint));
	return others.filter(({ fingerprint }) => !known.has(fingerprint)).length;
}
exports.baseline = baseline;
