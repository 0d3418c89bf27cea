const require_diff = require("./diff.js");
// lib/src/report/json.js
const WORK_TREE = {
	commit: null,
	shard: null
};
function toReport({ files, verdict }, version, { commit, shard } = WORK_TREE) {
	return {
		version: 1,
		tool: {
			name: "stagewright",
			version
		},
		commit,
		shard,
		files: files.map(fileReport),
		summary: {
			files: files.length,
			...verdict
		}
	};
}
function json(judgement, version, subject = WORK_TREE) {
	return printReport(toReport(judgement, version, subject));
}
function printReport(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}
function fileReport(file) {
	return {
		path: file.path,
		kind: file.kind,
		kindReason: file.kindReason,
		context: file.context,
		contextSource: file.contextSource,
		targets: [...file.targets],
		stages: file.stages.map((stage) => ({
			...stage,
			dependsOn: [...stage.dependsOn]
		})),
		findings: file.findings.map(({ ignored: _, ...finding }) => ({
			...finding,
			related: [...finding.related],
			fix: finding.fix && {
				...finding.fix,
				edits: [...finding.fix.edits]
			}
		})),
		checklist: file.checklist.map((item) => ({
			...item,
			source: [...item.source]
		})),
		proposal: proposalReport(file),
		bugs: [...file.bugs]
	};
}
function proposalReport(file) {
	const { proposal } = file;
	return proposal?.kind === "rewrite" ? rewriteReport(file, proposal) : proposal && { ...proposal };
}
function rewriteReport(file, proposal) {
	return {
		...proposal,
		dockerignore: proposal.dockerignore?.text ?? null,
		diff: require_diff.proposalDiff(file, proposal),
		stages: [...proposal.stages],
		steps: proposal.steps.map((step) => ({
			...step,
			rules: [...step.rules]
		})),
		shortfalls: [...proposal.shortfalls],
		smaller: [...proposal.smaller],
		confirm: [...proposal.confirm],
		contents: [...proposal.contents],
		commands: [...proposal.commands],
		troubleshooting: [...proposal.troubleshooting],
		verified: null
	};
}
exports.json = json;
exports.printReport = printReport;
exports.toReport = toReport;
