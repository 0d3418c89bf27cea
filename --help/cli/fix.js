const require_review = require("./review.js");
const require_model = require("./model.js");
const require_write = require("./write.js");
const require_diff = require("./diff.js");
const require_terminal = require("./terminal.js");
let node_path = require("node:path");
// lib/src/io/fix.js
const MAX_ROUNDS = 50;
async function fixAll(source, reviewed, request, unsafe) {
	let review = reviewed;
	const applied = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const mendable = mendableIn(review, unsafe);
		const chosen = new Set(require_review.withoutConflicts(review.source, mendable.map(({ fix }) => fix)));
		const together = mendable.filter(({ fix }) => chosen.has(fix));
		const next = await firstBetter(source, review, request, [together, together.slice(0, 1)]);
		if (!next) break;
		review = next.review;
		applied.push(...next.made.map(({ rule, fix, range }) => ({
			rule,
			title: fix.title,
			line: range.start.line
		})));
	}
	return {
		review,
		text: review.source.text,
		applied
	};
}
function mendableIn({ findings, path }, unsafe) {
	return findings.filter((finding) => finding.ignored === null && finding.fix !== null && (unsafe || finding.fix.safety === "safe") && finding.fix.edits.every((edit) => edit.path === path));
}
async function firstBetter(source, { path, source: { text, lineStarts }, findings }, request, sets) {
	for (const made of sets) {
		if (made.length === 0) continue;
		const fixes = made.map(({ fix }) => fix);
		const fixed = withText(source, path, require_review.applyFixes({
			text,
			lineStarts
		}, fixes));
		const { reviews } = await require_review.reviewRepository(fixed, [path], request);
		const [review] = reviews;
		if (review && review.findings.length <= findings.length - made.length) return {
			review,
			made
		};
	}
	return null;
}
function withText(source, path, text) {
	return {
		listing: source.listing,
		fetch: async (paths) => new Map([...await source.fetch(paths), [path, {
			kind: "text",
			text
		}]])
	};
}
// lib/src/cli/fix.js
const OPTIONS = {
	"dry-run": {
		type: "boolean",
		default: false
	},
	unsafe: {
		type: "boolean",
		default: false
	},
	context: { type: "string" },
	target: { type: "string" },
	config: { type: "string" }
};
async function fix(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("fix"));
		return require_terminal.EXIT.ok;
	}
	const named = positionals.length > 0 ? positionals : ["."];
	const selections = await require_model.select(terminal.cwd, named, (source) => require_model.createConfigReader(source, require_review.rules).for(""));
	const places = new Set(positionals.map((path) => (0, node_path.resolve)(terminal.cwd, path)));
	const tally = {
		files: 0,
		fixed: 0,
		left: 0,
		exit: require_terminal.EXIT.ok
	};
	for (const selection of selections) await fixSelection(selection, values, terminal, {
		tally,
		places
	});
	terminal.stderr(`stagewright: ${summary(tally, values)}\n`);
	return tally.exit;
}
async function fixSelection({ root, source, paths }, values, terminal, { tally, places }) {
	const inside = (path) => path === void 0 ? null : (0, node_path.relative)(root, (0, node_path.resolve)(terminal.cwd, path)).split(node_path.sep).join("/");
	const request = {
		rules: require_review.rules,
		propose: false,
		context: inside(values.context),
		target: values.target ?? null,
		config: inside(values.config)
	};
	const { reviews, notes } = await require_review.reviewRepository(source, paths, request);
	const tell = (text) => terminal.stderr(`stagewright: ${require_terminal.visibleLine(text)}\n`);
	for (const note of notes) tell(note);
	for (const review of reviews) {
		tally.files++;
		const show = (0, node_path.relative)(terminal.cwd, (0, node_path.join)(root, review.path)).split(node_path.sep).join("/");
		const fixed = await fixAll(source, review, request, values.unsafe);
		const broken = problemOf(fixed.review, places.has((0, node_path.join)(root, review.path)));
		if (broken) tell(`${show}: ${broken.text}`);
		tally.exit = Math.max(tally.exit, broken?.exit ?? require_terminal.EXIT.ok);
		const refused = keep(root, review, fixed, values, terminal);
		if (refused !== null) {
			tell(`${show}: not written, ${refused}`);
			tally.exit = Math.max(tally.exit, require_terminal.EXIT.usage);
			continue;
		}
		for (const { line, rule, title } of fixed.applied) tell(`${show}:${line}: ${rule}: ${title}`);
		tally.fixed += fixed.applied.length;
		tally.left += values.unsafe ? 0 : mendableIn(fixed.review, true).length;
	}
}
function problemOf({ bugs, unreadable }, named) {
	const [bug] = bugs;
	if (bug) return {
		text: `bug in ${bug.where}: ${bug.message}`,
		exit: require_terminal.EXIT.bug
	};
	return unreadable === null ? null : {
		text: `it cannot be read: ${unreadable}`,
		exit: named ? require_terminal.EXIT.usage : require_terminal.EXIT.ok
	};
}
function keep(root, { path, source }, { text }, values, terminal) {
	if (text === source.text) return null;
	if (source.text.includes("�")) return "it is not UTF-8";
	if (!values["dry-run"]) return require_write.replaceText(root, path, source.text, text);
	terminal.stdout(require_diff.gitPatch({
		path,
		before: source.text,
		after: text
	}));
	return null;
}
function summary({ files, fixed, left }, values) {
	if (files === 0) return "no Dockerfile found";
	const done = `${fixed} ${values["dry-run"] ? "to fix" : "fixed"}`;
	return left === 0 ? done : `${done}, ${left} more with --unsafe`;
}
exports.fix = fix;
