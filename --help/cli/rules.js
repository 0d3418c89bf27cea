const require_review = require("./review.js");
const require_terminal = require("./terminal.js");
const require_model = require("./model.js");
// lib/src/cli/rules.js
const FORMATS = [
	"pretty",
	"json",
	"markdown"
];
async function rules(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, { format: {
		type: "string",
		default: "pretty"
	} });
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("rules"));
		return require_terminal.EXIT.ok;
	}
	if (positionals.length > 0) throw new require_terminal.UsageError("rules takes no argument; explain shows one");
	const format = require_model.oneOf("--format", values.format, FORMATS);
	const sorted = [...require_review.rules].sort((a, b) => require_review.CATEGORIES.indexOf(a.category) - require_review.CATEGORIES.indexOf(b.category));
	if (format === "json") terminal.stdout(`${JSON.stringify(sorted.map(described), null, 2)}\n`);
	else terminal.stdout(`${(format === "markdown" ? markdown(sorted) : pretty(sorted)).join("\n")}\n`);
	return require_terminal.EXIT.ok;
}
function described({ id, category, severity, summary, aliases }) {
	return {
		id,
		category,
		severity,
		summary,
		aliases
	};
}
function markdown(rules) {
	return [
		"| rule | category | severity | what it asks for | also known as |",
		"|---|---|---|---|---|",
		...rules.map(({ id, category, severity, summary, aliases }) => `| \`${id}\` | ${category} | ${severity} | ${summary} | ${aliases.join(", ")} |`)
	];
}
function pretty(rules) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return require_review.CATEGORIES.flatMap((category) => {
		const own = rules.filter((rule) => rule.category === category);
		if (own.length === 0) return [];
		return [
			category,
			...own.map(({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`),
			""
		];
	});
}
exports.rules = rules;
