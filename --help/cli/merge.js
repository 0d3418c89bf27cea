const require_terminal = require("./terminal.js");
const require_model = require("./model.js");
const require_diff = require("./diff.js");
const require_review = require("./review.js");
const require_schemas = require("./schemas.js");
const require_proposal = require("./proposal.js");
const require_json = require("./json.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// lib/src/report/report-error.js
var ReportError = class extends Error {
	name = "ReportError";
};
// lib/src/report/report-schema.js
const position = require_schemas.strictObject({
	line: require_schemas.int().min(1),
	column: require_schemas.int().min(1)
});
const range = require_schemas.strictObject({
	start: position,
	end: position
}).describe("1-based; columns count UTF-16 units; `end` is exclusive");
const severity = require_schemas._enum([
	"error",
	"warning",
	"info"
]);
const finding = require_schemas.strictObject({
	rule: require_schemas.string(),
	category: require_schemas._enum(require_review.CATEGORIES),
	severity,
	message: require_schemas.string(),
	help: require_schemas.string(),
	url: require_schemas.string(),
	stage: require_schemas.string().nullable(),
	range,
	related: require_schemas.array(require_schemas.strictObject({
		range,
		label: require_schemas.string()
	})),
	state: require_schemas._enum([
		"new",
		"known",
		"ignored"
	]),
	fingerprint: require_schemas.string().describe("survives moved lines and bumped versions"),
	fix: require_schemas.strictObject({
		safety: require_schemas._enum(["safe", "review"]).describe("`safe`: BuildKit does the same build afterwards; `review`: somebody should look"),
		title: require_schemas.string(),
		edits: require_schemas.array(require_schemas.strictObject({
			path: require_schemas.string(),
			range,
			text: require_schemas.string()
		})).min(1).describe("new text for ranges of the file as it was read; all of them or none")
	}).nullable()
});
const rewrite = require_schemas.strictObject({
	kind: require_schemas.literal("rewrite"),
	level: require_schemas._enum(require_proposal.LEVELS),
	dockerfile: require_schemas.string(),
	dockerignore: require_schemas.string().nullable(),
	diff: require_schemas.string().describe("unified; applies with `git apply` at the repository root"),
	stages: require_schemas.array(require_schemas.strictObject({
		name: require_schemas.string(),
		base: require_schemas.string(),
		purpose: require_schemas.string(),
		shipped: require_schemas.boolean(),
		sizeMb: require_schemas.number().nullable()
	})),
	steps: require_schemas.array(require_schemas.strictObject({
		title: require_schemas.string(),
		reason: require_schemas.string(),
		rules: require_schemas.array(require_schemas.string())
	})),
	shortfalls: require_schemas.array(require_schemas.strictObject({
		goal: require_schemas.string(),
		because: require_schemas.string()
	})),
	smaller: require_schemas.array(require_schemas.strictObject({
		level: require_schemas._enum(require_proposal.LEVELS),
		because: require_schemas.string()
	})),
	confirm: require_schemas.array(require_schemas.string()),
	contents: require_schemas.array(require_schemas.string()),
	commands: require_schemas.array(require_schemas.string()),
	troubleshooting: require_schemas.array(require_schemas.strictObject({
		symptom: require_schemas.string(),
		cause: require_schemas.string(),
		do: require_schemas.string()
	})),
	size: require_schemas.strictObject({
		beforeMb: require_schemas.number(),
		afterMb: require_schemas.number(),
		basis: require_schemas._enum(["base images", "measured"])
	}).nullable(),
	verified: require_schemas.looseObject({
		verdict: require_schemas.string(),
		engine: require_schemas.string()
	}).nullable()
});
const proposal = require_schemas.discriminatedUnion("kind", [
	rewrite,
	require_schemas.strictObject({
		kind: require_schemas.literal("keep"),
		reason: require_schemas.string()
	}),
	require_schemas.strictObject({
		kind: require_schemas.literal("decline"),
		code: require_schemas._enum(require_proposal.DECLINE_CODES),
		reason: require_schemas.string(),
		line: require_schemas.int().min(1).nullable(),
		question: require_schemas.string().nullable()
	})
]);
const file = require_schemas.strictObject({
	path: require_schemas.string().describe("relative to the repository, with `/`"),
	kind: require_schemas._enum([
		"app",
		"job",
		"base",
		"ci",
		"dev",
		"test",
		"unknown"
	]),
	kindReason: require_schemas.string(),
	context: require_schemas.string().nullable(),
	contextSource: require_schemas.string(),
	targets: require_schemas.array(require_schemas.string()).describe("the shipped stages"),
	stages: require_schemas.array(require_schemas.strictObject({
		index: require_schemas.int().min(0),
		name: require_schemas.string().nullable(),
		base: require_schemas.string(),
		line: require_schemas.int().min(1),
		shipped: require_schemas.boolean(),
		reachable: require_schemas.boolean(),
		dependsOn: require_schemas.array(require_schemas.int().min(0))
	})),
	findings: require_schemas.array(finding),
	checklist: require_schemas.array(require_schemas.strictObject({
		item: require_schemas.string(),
		source: require_schemas.array(require_schemas.string()),
		status: require_schemas._enum([
			"pass",
			"fail",
			"not-applicable",
			"unknown"
		]),
		detail: require_schemas.string()
	})),
	proposal: proposal.nullable(),
	bugs: require_schemas.array(require_schemas.strictObject({
		where: require_schemas.string(),
		message: require_schemas.string()
	})).default([]).describe("what broke in Stagewright itself; the rest of the review stands")
});
const reportSchema = require_schemas.strictObject({
	version: require_schemas.literal(1),
	tool: require_schemas.strictObject({
		name: require_schemas.literal("stagewright"),
		version: require_schemas.string()
	}),
	commit: require_schemas.string().regex(/^[0-9a-f]{40,64}$/).nullable().describe("the commit that was reviewed; null for a work tree"),
	shard: require_schemas.strictObject({
		index: require_schemas.int().min(1),
		total: require_schemas.int().min(1)
	}).nullable().default(null).describe("the part of the Dockerfiles that this report is about; null for all"),
	files: require_schemas.array(file),
	summary: require_schemas.strictObject({
		files: require_schemas.int().min(0),
		error: require_schemas.int().min(0),
		warning: require_schemas.int().min(0),
		info: require_schemas.int().min(0),
		failed: require_schemas.boolean(),
		reason: require_schemas.string(),
		incomplete: require_schemas.string().optional().describe("why the review is not complete")
	})
});
// lib/src/report/from-report.js
function parseReport(value) {
	const { data, error } = reportSchema.safeParse(value);
	if (data) return data;
	const [issue] = error.issues;
	throw new ReportError(`${issue?.path.map(String).join(".").slice(0, 100) || "the report"} is not as schema/report.schema.json has it (${issue?.code ?? "invalid"})`);
}
function judgementOf({ files, summary }) {
	const { files: _, ...verdict } = summary;
	return {
		files: files.map(judgedReview),
		verdict
	};
}
function judgedReview(file) {
	return {
		...file,
		source: require_model.createSource(""),
		findings: file.findings.map(judgedFinding),
		proposal: file.proposal && proposalOf(file.path, file.proposal),
		unreadable: null
	};
}
function judgedFinding(finding) {
	const page = `${require_terminal.HOMEPAGE}/blob/main/rules/`;
	const own = finding.url.startsWith(page) && /^[\w-]+\/README\.md$/.test(finding.url.slice(page.length));
	return {
		...finding,
		url: own ? finding.url : "",
		ignored: finding.state === "ignored" ? "" : null
	};
}
function proposalOf(path, report) {
	if (report.kind !== "rewrite") return report;
	const { diff, verified: _, dockerignore, ...rest } = report;
	const slash = path.lastIndexOf("/") + 1;
	const proposal = {
		...rest,
		dockerignore: dockerignore === null ? null : {
			path: ignorePathIn(diff) ?? `${path.slice(0, slash)}.dockerignore`,
			text: dockerignore,
			before: null
		}
	};
	require_diff.adoptPatches(proposal, diff);
	return proposal;
}
function ignorePathIn(diff) {
	return [...diff.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path]) => path ?? "").find((path) => path.endsWith(".dockerignore")) ?? null;
}
// lib/src/report/merge.js
var MergeError = class extends Error {
	name = "MergeError";
};
function mergeReports(reports, gate, version) {
	const commit = commitOf(reports);
	checkShards(reports);
	checkFiles(reports);
	const files = reports.flatMap(({ report }) => report.files).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const whole = {
		version: 1,
		tool: {
			name: "stagewright",
			version
		},
		commit,
		shard: null,
		files,
		summary: {
			files: 0,
			error: 0,
			warning: 0,
			info: 0,
			failed: false,
			reason: ""
		}
	};
	const verdict = require_review.verdictOf(judgementOf(whole).files, gate);
	const [missing] = reports.flatMap(({ report }) => report.summary.incomplete ?? []);
	const settled = missing === void 0 ? verdict : require_review.incompleteVerdict(verdict, missing);
	return {
		...whole,
		summary: {
			files: files.length,
			...settled
		}
	};
}
function commitOf(reports) {
	const [first, ...others] = reports;
	if (!first) throw new MergeError("there is no report to merge");
	const other = others.find(({ report }) => report.commit !== first.report.commit);
	if (other) throw new MergeError(`${first.name} is about ${commitName(first.report.commit)} and ${other.name} about ${commitName(other.report.commit)}`);
	return first.report.commit;
}
function commitName(commit) {
	return commit === null ? "a work tree" : `commit ${commit.slice(0, 7)}`;
}
function checkShards(reports) {
	const parts = reports.flatMap(({ name, report: { shard } }) => shard ? [{
		name,
		...shard
	}] : []);
	const [first] = parts;
	if (!first) return;
	const { total } = first;
	const odd = parts.find((part) => part.total !== total);
	if (odd) throw new MergeError(`${first.name} is one of ${total} shards and ${odd.name} one of ${odd.total}`);
	if (total > 256) throw new MergeError(`${first.name} is one of ${total} shards, and 256 is the most there are`);
	const indexes = new Set(parts.map(({ index }) => index));
	const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !indexes.has(index));
	if (missing.length === 0) return;
	const which = missing.map((index) => `${index}/${total}`).join(", ");
	throw new MergeError(missing.length === 1 ? `the report of shard ${which} is missing` : `the reports of the shards ${which} are missing`);
}
function checkFiles(reports) {
	const names = new Map();
	for (const { name, report } of reports) for (const { path } of report.files) {
		const other = names.get(path);
		if (other !== void 0) throw new MergeError(`${path} is in ${other} and in ${name}: these are not the parts of one review`);
		names.set(path, name);
	}
}
// lib/src/cli/merge.js
const MAX_REPORT = 1e8;
async function merge(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, require_review.OUTPUT_OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("merge"));
		return require_terminal.EXIT.ok;
	}
	const output = require_review.readOutput(values);
	if (positionals.length === 0) throw new require_terminal.UsageError("merge takes the JSON reports of the shards");
	const reports = positionals.map((path) => readReport(path, terminal));
	for (const { name, report } of reports) if (report.tool.version !== "0.1.0") terminal.stderr(`stagewright: ${require_terminal.visibleLine(`${name} was written by ${report.tool.version}`)}, and this is ${require_terminal.VERSION}\n`);
	const whole = merged(reports, {
		gate: "new",
		failOn: output.failOn
	});
	const judgement = judgementOf(whole);
	const text = await require_review.render(judgement, {
		...output,
		terminal,
		notes: [],
		show: ({ path }) => path,
		json: async () => require_json.printReport(whole)
	});
	require_review.emit(text, output.output, terminal);
	if (judgement.files.some(({ bugs }) => bugs.length > 0)) return require_terminal.EXIT.bug;
	return judgement.verdict.failed ? require_terminal.EXIT.findings : require_terminal.EXIT.ok;
}
function readReport(path, { cwd }) {
	const place = (0, node_path.resolve)(cwd, path);
	const stat = (0, node_fs.statSync)(place, { throwIfNoEntry: false });
	if (!stat?.isFile()) throw new require_terminal.UsageError(`there is no file ${path}`);
	if (stat.size > MAX_REPORT) throw new require_terminal.UsageError(`${path} is larger than ${MAX_REPORT / 1e6} MB`);
	try {
		return {
			name: path,
			report: parseReport(JSON.parse((0, node_fs.readFileSync)(place, "utf8")))
		};
	} catch (error) {
		const because = error instanceof SyntaxError ? "it is not JSON" : error.message;
		if (!(error instanceof ReportError || error instanceof SyntaxError)) throw error;
		throw new require_terminal.UsageError(`${path} is no JSON report of stagewright: ${because}`);
	}
}
function merged(reports, gate) {
	try {
		return mergeReports(reports, gate, require_terminal.VERSION);
	} catch (error) {
		throw error instanceof MergeError ? new require_terminal.UsageError(error.message) : error;
	}
}
exports.merge = merge;
