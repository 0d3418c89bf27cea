const require_model = require("./model.js");
const require_review = require("./review.js");
const require_terminal = require("./terminal.js");
const require_write = require("./write.js");
const require_diff = require("./diff.js");
let node_path = require("node:path");
// lib/src/cli/propose.js
const FORMATS = [
	"dockerfile",
	"diff",
	"markdown",
	"json"
];
const OPTIONS = {
	format: {
		type: "string",
		default: "dockerfile"
	},
	config: { type: "string" },
	context: { type: "string" },
	target: { type: "string" },
	write: {
		type: "boolean",
		default: false
	},
	check: {
		type: "boolean",
		default: false
	}
};
async function propose(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("propose"));
		return require_terminal.EXIT.ok;
	}
	const format = require_model.oneOf("--format", values.format, FORMATS);
	const [path, ...more] = positionals;
	if (path === void 0 || more.length > 0) throw new require_terminal.UsageError("propose takes one Dockerfile");
	const { review, selection } = await reviewOne(path, values, terminal);
	const { proposal } = review;
	for (const bug of review.bugs) terminal.stderr(`stagewright: bug in ${bug.where}: ${require_terminal.visibleLine(bug.message)}\n`);
	if (!proposal) return require_terminal.EXIT.bug;
	terminal.stdout(await render(review, proposal, format));
	terminal.stderr(reasons(proposal));
	if (values.write && proposal.kind === "rewrite") write(selection.root, review, proposal, terminal);
	return values.check && proposal.kind === "rewrite" ? require_terminal.EXIT.findings : require_terminal.EXIT.ok;
}
function proposalCandidates(terminal) {
	return async (path, context) => {
		const { review, selection, request } = await reviewOne(path, { context: context ?? void 0 }, terminal);
		const { proposal } = review;
		return {
			context: review.context === null ? null : (0, node_path.resolve)(selection.root, review.context),
			candidates: proposal?.kind === "rewrite" ? await require_review.proposeAll(selection.source, review.path, request) : [],
			because: proposal === null || proposal.kind === "rewrite" ? null : proposal.reason
		};
	};
}
async function reviewOne(path, values, terminal) {
	const [selection] = await require_model.select(terminal.cwd, [path], async () => require_model.DEFAULT_CONFIG);
	if (selection?.paths.length !== 1) throw new require_terminal.UsageError(`propose takes one Dockerfile, and ${path} is not one`);
	const request = require_review.requestFor(selection.root, values, true, terminal);
	const { reviews, notes } = await require_review.reviewRepository(selection.source, selection.paths, request);
	const [review] = reviews;
	if (!review) throw new require_terminal.UsageError(notes.at(-1) ?? `${path} is not a Dockerfile`);
	if (review.unreadable !== null) throw new require_terminal.UsageError(`${path} cannot be read: ${review.unreadable}`);
	return {
		review,
		selection,
		request
	};
}
async function render(review, proposal, format) {
	if (format === "json") {
		const judgement = require_review.judge([review], new Set(), {
			gate: "new",
			failOn: "never"
		});
		const { toReport } = await Promise.resolve().then(() => require("./json.js"));
		return `${JSON.stringify(toReport(judgement, "0.1.0").files[0]?.proposal ?? null, null, 2)}\n`;
	}
	if (format === "markdown") return (await Promise.resolve().then(() => require("./proposal2.js")).then((n) => n.proposal_exports)).proposalMarkdown(review, proposal);
	if (proposal.kind !== "rewrite") return "";
	return format === "diff" ? require_diff.proposalDiff(review, proposal) : proposal.dockerfile;
}
function reasons(proposal) {
	const lines = [...reasonLines(proposal)];
	return lines.length === 0 ? "" : `${lines.map(require_terminal.visibleLine).join("\n")}\n`;
}
function* reasonLines(proposal) {
	if (proposal.kind === "keep") yield `keep: ${proposal.reason}`;
	if (proposal.kind === "decline") {
		yield `declined (${proposal.code})${proposal.line === null ? "" : ` at line ${proposal.line}`}: ${proposal.reason}`;
		if (proposal.question) yield proposal.question;
	}
	if (proposal.kind !== "rewrite") return;
	for (const { title, reason } of proposal.steps) yield `${title}: ${reason}`;
	for (const { goal, because } of proposal.shortfalls) yield `falls short of ${goal}: ${because}`;
	for (const text of proposal.confirm) yield `please confirm: ${text}`;
}
function write(root, review, proposal, terminal) {
	const files = [{
		path: review.path,
		text: proposal.dockerfile
	}, ...proposal.dockerignore ? [proposal.dockerignore] : []];
	for (const { path, text } of files) {
		require_write.writeText(root, path, text);
		terminal.stderr(`wrote ${require_terminal.visibleLine(path)}\n`);
	}
}
exports.proposalCandidates = proposalCandidates;
exports.propose = propose;
