const require_terminal = require("./terminal.js");
const require_escape = require("./escape.js");
const require_findings = require("./findings.js");
const require_fit = require("./fit.js");
const require_review = require("./review.js");
const require_place = require("./place.js");
const require_proposal = require("./proposal2.js");
// lib/src/report/markdown/checklist.js
const MARK$1 = {
	fail: "❌",
	pass: "✅",
	"not-applicable": "➖"
};
function checklistMarkdown(checklist) {
	const of = (status) => checklist.filter((item) => item.status === status);
	const failed = of("fail");
	const passed = of("pass");
	const items = [
		...failed.map(({ item }) => `${MARK$1.fail}\u00A0${name(item)}`),
		...passed.map(({ item }) => `${MARK$1.pass}\u00A0${name(item)}`),
		...besides(of("not-applicable"))
	];
	if (items.length === 0) return "";
	return `**Checklist** ${passed.length} of ${passed.length + failed.length}: ${items.join(" · ")}`;
}
function besides(items) {
	const reasons = new Map();
	for (const { item, detail } of items) {
		const names = reasons.get(detail);
		if (names) names.push(name(item));
		else reasons.set(detail, [name(item)]);
	}
	return [...reasons].map(([reason, names]) => {
		const why = reason === "" ? "" : ` (${require_escape.prose(reason)})`;
		return `${MARK$1["not-applicable"]}\u00A0${names.join(", ")}${why}`;
	});
}
function name(item) {
	return require_escape.prose(item.replace(/[- ]/g, "\xA0"));
}
// lib/src/report/markdown/headline.js
function headline({ files, verdict }, gate) {
	const found = files.map((file) => ({
		file,
		open: require_findings.openFindings(file, gate)
	}));
	const worst = [
		"error",
		"warning",
		"info"
	].find((level) => found.some(({ open }) => has(open, level)));
	const where = found.filter(({ open }) => worst !== void 0 && has(open, worst)).map(({ file }) => file);
	return `${verdict.failed ? "❌" : worst === void 0 || worst === "info" ? "✅" : "⚠️"} Stagewright: ${require_escape.prose(reason(verdict, gate))}${verdict.failed && worst === void 0 ? "" : place(files, where)}`;
}
function reason({ failed, reason, ...count }, gate) {
	const word = gate.counts === "all" ? "" : "new ";
	const found = [
		"error",
		"warning",
		"info"
	].filter((level) => count[level] > 0).map((level) => `${count[level]} ${word}${count[level] === 1 || level === "info" ? level : `${level}s`}`);
	return failed || found.length === 0 ? reason : found.join(", ");
}
function has(findings, level) {
	return findings.some(({ severity }) => severity === level);
}
function place(files, where) {
	const [only] = files.length === 1 ? files : where.length === 1 ? where : [];
	if (only) return ` in ${require_escape.code(only.path)}`;
	if (files.length === 0) return "";
	return where.length === 0 ? ` in ${files.length} Dockerfiles` : ` in ${where.length} of ${files.length} Dockerfiles`;
}
function fileTable(files, { gate, place, max }) {
	if (files.length < 2) return "";
	const older = files.some((file) => knownIn(file) > 0);
	const rows = files.slice(0, max).map((file) => {
		const name = require_place.fileLink(place, file.path, require_escape.code(file.path));
		const known = older ? ` ${knownIn(file) || ""} |` : "";
		return `| ${MARK[require_findings.rank(file, gate)]} | ${name} | ${require_findings.tally(require_findings.openFindings(file, gate))} |${known} ${proposalCell(file)} |`;
	});
	const rest = files.length - rows.length;
	const more = rest > 0 ? [`| | and ${rest} more | |${older ? " |" : ""} |`] : [];
	const found = gate.counts === "all" ? "found" : "new";
	return [
		...older ? [`| | Dockerfile | ${found} | before | proposal |`, "|---|:---|:---|---:|:---|"] : [`| | Dockerfile | ${found} | proposal |`, "|---|:---|:---|:---|"],
		...rows,
		...more
	].join("\n");
}
const MARK = [
	"❌",
	"⚠️",
	"🔵",
	"✅"
];
function knownIn({ findings }) {
	return findings.filter(({ state }) => state === "known").length;
}
function proposalCell({ proposal, findings }) {
	if (!proposal) return "";
	if (proposal.kind === "rewrite") return `**${require_review.claim(proposal)}**`;
	if (proposal.kind === "decline") return "none";
	return findings.length === 0 ? "right as it is" : "the stages stay";
}
// lib/src/report/markdown/report.js
const TABLE_ROWS = [
	100,
	10,
	3
];
function renderReport(judgement, options, shape) {
	const files = require_findings.worstFirst(judgement.files, options.gate);
	const wanted = files.filter(shape.sections);
	const shown = wanted.slice(0, shape.maxSections);
	const left = wanted.length - shown.length;
	const sections = shown.map((file) => section(file, files.length > 1, options));
	const foot = [left > 0 ? moreFiles(left, options.place) : "", footer(files, options)];
	for (const max of TABLE_ROWS) {
		const head = [
			`### ${headline(judgement, options.gate)}`,
			options.notes.slice(0, 20).map((note) => `> [!NOTE]\n> ${require_escape.prose(note)}`).join("\n\n"),
			fileTable(files, {
				...options,
				max
			})
		];
		const text = require_fit.assemble(head, sections, foot, shape.limit);
		if (text !== null) return text;
	}
	return null;
}
function shortForm(judgement, { gate, place }) {
	const where = place.runUrl === null ? "" : `\n\nThe report is too long for a comment: ${require_escape.link("read it in the summary of the run", place.runUrl)}.`;
	return `### ${headline(judgement, gate)}${where}`;
}
const DEPTHS = [
	"complete",
	"diff",
	"idea"
];
function section(file, titled, options) {
	const { place, gate, patch } = options;
	const head = [
		titled ? `#### ${require_place.fileLink(place, file.path, require_escape.code(file.path))}` : "",
		...require_findings.findingsMarkdown(file, gate, place),
		...file.bugs.map(bug),
		checklistMarkdown(file.checklist)
	].filter((part) => part !== "");
	const { proposal } = file;
	return { forms: [
		...DEPTHS.map((depth) => [...head, ...proposal ? require_proposal.proposalParts(file, proposal, {
			place,
			depth,
			patch
		}) : []].join("\n\n")),
		head.join("\n\n"),
		""
	] };
}
function bug({ where, message }) {
	return `> [!WARNING]\n> Stagewright itself failed in ${require_escape.code(where)}: ${require_escape.prose(message)}. The rest of this review stands.`;
}
function moreFiles(count, { runUrl }) {
	return `**And ${count === 1 ? "one more Dockerfile" : `${count} more Dockerfiles`}**: ${require_escape.link("the summary of the run", runUrl)} has them all.`;
}
function footer(files, { gate, place }) {
	const [worst] = files.flatMap((file) => require_findings.openFindings(file, gate));
	const parts = [];
	if (worst) parts.push(`Not what you want? ${require_escape.code(`# stagewright ignore=${worst.rule} -- reason`)} above the line`);
	if (place.sha !== null) parts.push(`reviewed ${require_escape.code(place.sha.slice(0, 7))}`);
	if (place.runUrl !== null) parts.push(require_escape.link("complete report", place.runUrl));
	parts.push(`Stagewright ${require_terminal.VERSION}`);
	return `<sub>${parts.join(" · ")}</sub>`;
}
// lib/src/report/summary.js
const MAX_SUMMARY = 1e6;
function summary(judgement, options, max = MAX_SUMMARY) {
	return `${renderReport(judgement, options, {
		limit: {
			max: max - 1,
			measure: (text) => Buffer.byteLength(text)
		},
		sections: () => true,
		maxSections: Number.POSITIVE_INFINITY
	}) ?? shortForm(judgement, options)}\n`;
}
exports.MAX_SUMMARY = MAX_SUMMARY;
exports.summary = summary;
