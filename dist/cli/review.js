const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_terminal = require("./terminal.js");
const require_model = require("./model.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// lib/src/facts/cite.js
const LONGEST$3 = 80;
function cite(text) {
	const line = text.replace(/\s+/g, " ").replaceAll("`", "'").trim();
	return `\`${line.length > LONGEST$3 ? `${line.slice(0, 79)}…` : line}\``;
}
function list(items) {
	const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
	return shown.length < 2 ? shown[0] ?? "" : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
// lib/src/model/stage-of.js
const stagesByIndex = require_model.createNotes();
function stageOf$1(model, instruction) {
	return (stagesByIndex.get(model) ?? index(model))[instruction.index] ?? null;
}
function index(model) {
	const stages = model.dockerfile.instructions.map(() => void 0);
	for (const stage of model.stages) {
		stages[stage.from.index] = stage;
		for (const instruction of stage.instructions) stages[instruction.index] = stage;
	}
	stagesByIndex.set(model, stages);
	return stages;
}
// lib/src/model/state.js
const NOTHING$1 = {
	variables: new Map(),
	env: new Map(),
	user: "",
	workdir: "/",
	shell: ["/bin/sh", "-c"]
};
function stateBefore(where, instruction) {
	const stage = "stages" in where ? stageOf$1(where, instruction) : where;
	return stage?.states[instruction.index - stage.from.index - 1] ?? NOTHING$1;
}
// lib/src/knowledge/company-images.js
const PUBLIC$1 = {
	facts: require_model.imageFacts,
	like: require_model.imageFacts,
	config: require_model.knownBase
};
const lookups = new WeakMap();
function imageLookup(bases = {}) {
	const known = lookups.get(bases);
	if (known) return known;
	const rows = Object.entries(bases);
	const lookup = rows.length === 0 ? PUBLIC$1 : lookupIn(rows);
	lookups.set(bases, lookup);
	return lookup;
}
function lookupIn(rows) {
	const rowOf = (reference) => rows.find(([glob]) => matches(glob, reference))?.[1] ?? null;
	const like = (reference) => {
		const row = rowOf(reference);
		const facts = require_model.imageFacts(row?.like ?? reference);
		if (!row || !facts) return facts;
		const digest = require_model.parseImageReference(reference)?.digest ?? null;
		return {
			...facts,
			user: row.user ?? facts.user,
			reference,
			digest
		};
	};
	return {
		like,
		facts(reference) {
			const facts = like(reference);
			const parsed = facts && rowOf(reference) && require_model.parseImageReference(reference);
			return facts && {
				...facts,
				...parsed ?? {}
			};
		},
		config(reference) {
			const row = rowOf(reference);
			const config = require_model.knownBase(row?.like ?? reference);
			return row?.user === void 0 ? config : {
				...config,
				User: row.user
			};
		}
	};
}
function matches(glob, reference) {
	const [first = "", ...rest] = glob.split("*");
	const last = rest.pop();
	if (last === void 0) return glob === reference;
	if (!reference.startsWith(first)) return false;
	let at = first.length;
	for (const piece of rest) {
		const found = reference.indexOf(piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}
	return reference.length - last.length >= at && reference.endsWith(last);
}
// lib/src/facts/build.js
const memories = require_model.createNotes();
function createBuild(path, model, context, configuredTargets, images = imageLookup()) {
	const build = {
		path,
		model,
		stages: model.stages,
		context,
		configuredTargets,
		images
	};
	remember(build, build);
	for (const stage of model.stages) remember(stage, build);
	return build;
}
function remember(subject, build) {
	const memory = {
		build,
		answers: new Array(computations.length)
	};
	memories.set(subject, memory);
	return memory;
}
function buildOf(stage) {
	const build = memories.get(stage)?.build;
	if (!build) throw new Error("a stage that belongs to no build: make one with createBuild first");
	return build;
}
const computations = [];
function fact(compute) {
	const number = computations.push(compute) - 1;
	return (subject) => memories.get(subject)?.answers[number] ?? answer(number, subject);
}
function answer(number, subject) {
	const { answers } = memories.get(subject) ?? remember(subject, null);
	const known = answers[number];
	if (known !== void 0) return known;
	const found = computations[number]?.(subject);
	answers[number] = found;
	return found;
}
// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}
// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}
// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};
// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}
// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = new Map());
}
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}
// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}
// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};
// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}
// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}
// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};
// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};
// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse$1(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		return new AssignmentImpl(token.raw ? token.value : this.source.slice(token.pos, token.end), token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};
// lib/src/syntax/shell-limits.js
const LONGEST$2 = 262144;
const MOST_HEREDOCS = 1e3;
const DEEPEST = 1e3;
const HARMLESS$1 = 4096;
function isWithinLimits(text) {
	if (text.length <= HARMLESS$1) return true;
	return text.length <= LONGEST$2 && countHeredocs(text) <= MOST_HEREDOCS && depthOf(text) <= DEEPEST;
}
function countHeredocs(text) {
	let count = 0;
	for (let at = text.indexOf("<<"); at !== -1; at = text.indexOf("<<", at + 2)) count++;
	return count;
}
function depthOf(text) {
	let round = 0;
	let curly = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at++) switch (text[at]) {
		case "(":
			deepest = Math.max(deepest, ++round);
			break;
		case ")":
			round = Math.max(0, round - 1);
			break;
		case "{":
			deepest = Math.max(deepest, ++curly);
			break;
		case "}": curly = Math.max(0, curly - 1);
	}
	return deepest;
}
// lib/src/syntax/shell-names.js
const SHELLS$2 = new Set([
	"sh",
	"bash",
	"dash",
	"ash",
	"ksh",
	"ksh93",
	"mksh",
	"zsh"
]);
const STARTERS = new Set("busybox chroot command doas dumb-init env eatmydata exec find flock gosu nice nohup runuser setpriv setsid stdbuf strace su-exec sudo time timeout tini unshare watch xargs".split(" "));
function programName(path) {
	const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
	return name.endsWith(".exe") ? name.slice(0, -4) : name;
}
function isShellName(path) {
	return SHELLS$2.has(programName(path));
}
function isPosixShell(shell) {
	const first = shell?.[0];
	if (shell === null || first === void 0) return true;
	return !/^(?:powershell|pwsh|cmd)$/.test(programName(first)) && shell.some(isShellName);
}
function hasShellInterpreter(text) {
	if (!text.startsWith("#!")) return true;
	const end = text.indexOf("\n");
	const words = text.slice(2, end === -1 ? void 0 : end).trim().split(/\s+/);
	return programName(words[0] ?? "") === "env" ? words.some(isShellName) : isShellName(words[0] ?? "");
}
function findScript(words) {
	const first = programName(words[0] ?? "");
	if (first === "su") return switchedUserScript(words);
	const start = SHELLS$2.has(first) ? 0 : STARTERS.has(first) ? words.findIndex((word) => isShellName(word ?? "")) : -1;
	return start === -1 ? null : shellScript(words, start + 1);
}
function switchedUserScript(words) {
	const option = words.findIndex((word) => word === "-c" || word === "--command" || word === "-lc");
	return option === -1 || option + 1 >= words.length ? null : {
		kind: "word",
		index: option + 1
	};
}
function shellScript(words, start) {
	let takesWord = false;
	let index = start;
	for (; index < words.length; index++) {
		const word = words[index] ?? null;
		if (word === null || !/^[-+]./.test(word)) break;
		if (/^-[A-Za-z]*c/.test(word)) takesWord = true;
		if (/^[-+][A-Za-z]*[oO]$/.test(word)) index++;
	}
	if (index >= words.length) return takesWord ? null : { kind: "input" };
	return takesWord ? {
		kind: "word",
		index
	} : null;
}
// lib/src/syntax/shell-text.js
var Assembly = class {
	outer;
	parts = [];
	segments = [];
	length = 0;
	constructor(outer) {
		this.outer = outer;
	}
	add(text, position) {
		for (const { at, file } of require_model.segmentsWithin(this.outer, position, position + text.length)) this.segments.push({
			at: this.length + at,
			file
		});
		this.parts.push(text);
		this.length += text.length;
	}
	addUnescaped(raw, value, position) {
		let from = 0;
		let at = 0;
		for (let index = 0; index < value.length; index++, at++) {
			if (raw[at] === value[index]) continue;
			if (index > from) this.add(value.slice(from, index), position + at - (index - from));
			from = index;
			if (raw[at] === "\\") at++;
		}
		this.add(value.slice(from), position + at - (value.length - from));
	}
	script() {
		return {
			text: this.parts.join(""),
			segments: this.segments
		};
	}
};
function scriptInWord(word, segments) {
	const assembly = new Assembly(segments);
	if (word.parts === void 0) assembly.addUnescaped(word.text, word.value, word.pos);
	else for (const part of word.parts) addPart(assembly, part);
	return assembly.script();
}
function addPart(assembly, part) {
	switch (part.type) {
		case "SingleQuoted":
			assembly.add(part.value, part.pos + 1);
			break;
		case "DoubleQuoted":
		case "LocaleString":
			for (const child of part.parts) addLiteral(assembly, child);
			break;
		case "AnsiCQuoted":
			assembly.add(part.value, part.pos + 2);
			break;
		default: addLiteral(assembly, part);
	}
}
function addLiteral(assembly, part) {
	if (part.type === "Literal") assembly.addUnescaped(part.text, part.value, part.pos);
	else assembly.add(part.text, part.pos);
}
function decodedScript(raw, decoded, position, segments) {
	const assembly = new Assembly(segments);
	assembly.addUnescaped(raw, decoded, position);
	return assembly.script();
}
function literalValue(word) {
	return word.parts === void 0 || word.parts.every(isLiteral) ? word.value : null;
}
function isLiteral(part) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return true;
		case "DoubleQuoted":
		case "LocaleString": return part.parts.every(isLiteral);
		default: return false;
	}
}
// lib/src/syntax/shell-nodes.js
function spanOf(node, { segments, length }) {
	return require_model.fileSpan(segments, Math.min(node.pos, length), Math.min(node.end, length));
}
function shellWord(node, where) {
	return {
		text: node.text,
		value: node.type === "Word" ? literalValue(node) : assigned(node),
		span: spanOf(node, where)
	};
}
function assigned(node) {
	const value = valueOfAssignment(node);
	return value === null || node.index !== void 0 ? null : `${node.name}${node.append ? "+" : ""}=${value}`;
}
function valueOfAssignment({ value }) {
	return value.type === "Word" ? literalValue(value) : null;
}
function shellRedirect(redirect, where) {
	const { operator, descriptor } = redirect;
	const target = redirect.type === "HereDoc" ? void 0 : redirect.target;
	return {
		operator,
		descriptor: descriptor?.type === "FileDescriptor" ? descriptor.value : null,
		target: target === void 0 ? null : shellWord(target, where)
	};
}
// lib/src/syntax/shell.js
const DEEPEST_SCRIPT = 8;
const memo = require_model.createNotes();
function shellCommands(script) {
	let commands = memo.get(script);
	if (commands === void 0) {
		const walk = new Walk();
		try {
			walk.script(script, OUTSIDE);
		} catch {}
		commands = walk.commands;
		memo.set(script, commands);
	}
	return commands;
}
var Walk = class {
	commands = [];
	depth = 0;
	script(script, around) {
		const { text, segments } = script;
		if (this.depth >= DEEPEST_SCRIPT || !hasShellInterpreter(text) || !isWithinLimits(text)) return;
		this.depth++;
		const { within, guards } = around;
		this.statements(parse$1(text).commands, {
			segments,
			length: text.length,
			within,
			guards
		}, null);
		this.depth--;
	}
	statements(statements, place, after) {
		let link = after;
		for (const { command, background } of statements) {
			this.node(command, link, place);
			link = background === true ? "&" : ";";
		}
	}
	list(list, place, ...constructs) {
		this.statements(list.commands, inside(place, constructs), null);
	}
	node(node, after, place) {
		switch (node.type) {
			case "Command":
				this.command(node, after, place);
				break;
			case "AndOr":
			case "Pipeline": {
				const links = [after, ...node.operators];
				node.commands.forEach((command, index) => {
					this.node(command, links[index] ?? null, place);
				});
				break;
			}
			case "Redirected":
				this.node(node.command, after, place);
				this.substitutions(node.redirects, place);
				break;
			case "Subshell":
				this.statements(node.body.commands, inside(place, ["subshell"]), after);
				break;
			case "BraceGroup":
				this.statements(node.body.commands, inside(place, ["group"]), after);
				break;
			case "CompoundList":
				this.statements(node.commands, place, after);
				break;
			default: this.compound(node, place);
		}
	}
	compound(node, place) {
		switch (node.type) {
			case "If":
				this.conditional(node, place);
				break;
			case "While":
				this.list(node.clause, place, "loop", "condition");
				this.list(node.body, place, "loop");
				break;
			case "For":
			case "Select":
				this.substitutions(node.wordlist ?? [], place);
				this.list(node.body, place, "loop");
				break;
			case "ArithmeticFor":
				this.substitutions([
					node.initialize,
					node.test,
					node.update
				].filter(isPresent), place);
				this.list(node.body, place, "loop");
				break;
			case "Case":
				this.substitutions([node.word], place);
				for (const { pattern, body } of node.items) {
					this.substitutions(pattern, place);
					this.list(body, behind(place, {
						at: spanOf(node, place).start,
						test: null,
						holds: true
					}), "case");
				}
				break;
			case "Function":
				this.node(node.body.type === "BraceGroup" ? node.body.body : node.body, null, inside(place, ["function"]));
				break;
			case "Coproc":
				this.node(node.body, null, inside(place, ["subshell"]));
				break;
			default: this.substitutions([node], place);
		}
	}
	conditional(node, place) {
		this.list(node.clause, place, "condition");
		let rest = this.branch(node, place);
		for (const branch of node.elif) {
			this.list(branch.clause, rest, "if", "condition");
			rest = this.branch(branch, rest);
		}
		if (node.else !== void 0) this.list(node.else, rest, "if");
	}
	branch({ clause, then }, place) {
		const guard = {
			at: spanOf(clause, place).start,
			test: testOf(clause, place)
		};
		this.list(then, behind(place, {
			...guard,
			holds: true
		}), "if");
		return behind(place, {
			...guard,
			holds: false
		});
	}
	command(node, after, place) {
		const words = node.name === void 0 ? [] : [node.name, ...node.args];
		const shellWords = words.map((word) => shellWord(word, place));
		this.commands.push({
			name: baseName$2(shellWords[0]?.value ?? null),
			words: shellWords,
			assignments: node.prefix.filter((part) => part.type === "Assignment").map((part) => ({
				name: part.name,
				value: valueOfAssignment(part),
				span: spanOf(part, place)
			})),
			redirects: node.redirects.map((redirect) => shellRedirect(redirect, place)),
			after,
			within: place.within,
			guards: place.guards,
			span: spanOf(node, place)
		});
		const nested = findNested(node, words, place, shellWords);
		this.substitutions([
			...node.prefix,
			...words,
			...node.redirects
		].filter((part) => part !== nested?.holder), place);
		if (nested !== null) this.script(nested.script, inside(place, ["sh -c"]));
	}
	substitutions(nodes, place) {
		const rest = [...nodes].reverse();
		for (let node = rest.pop(); node !== void 0; node = rest.pop()) {
			if ("script" in node) {
				if (node.script !== void 0) this.substitution(node.script, node, place);
				continue;
			}
			const children = [];
			forEachChild(node, (child) => children.push(child));
			for (const child of children.reverse()) rest.push(child);
		}
	}
	substitution(script, { text, pos }, place) {
		const within = [...place.within, "substitution"];
		if (script.source === void 0) {
			this.statements(script.commands, {
				...place,
				within
			}, null);
			return;
		}
		const { segments } = decodedScript(text.slice(1, -1), script.source, pos + 1, place.segments);
		this.statements(script.commands, {
			...place,
			segments,
			length: script.source.length,
			within
		}, null);
	}
};
function inside(place, constructs) {
	return {
		...place,
		within: [...place.within, ...constructs]
	};
}
const MOST_GUARDS = 24;
function behind(place, guard) {
	const { guards } = place;
	if (guards.length > MOST_GUARDS) return place;
	const last = guards.length === MOST_GUARDS;
	return {
		...place,
		guards: [...guards, last ? {
			at: guard.at,
			test: null,
			holds: true
		} : guard]
	};
}
const OUTSIDE = {
	within: [],
	guards: []
};
function testOf({ commands }, place) {
	const [only] = commands;
	if (only === void 0 || commands.length > 1) return null;
	const { command } = only;
	if (command.type === "Command") return command.name ? [command.name, ...command.args].map((word) => shellWord(word, place)) : null;
	if (command.type !== "TestCommand") return null;
	const { expression } = command;
	const plain = (text) => ({
		text,
		value: text
	});
	if (expression.type === "TestUnary") return [
		plain("[["),
		plain(expression.operator),
		shellWord(expression.operand, place)
	];
	if (expression.type !== "TestBinary") return null;
	const { left, operator, right } = expression;
	return [
		plain("[["),
		shellWord(left, place),
		plain(operator),
		shellWord(right, place)
	];
}
function isPresent(value) {
	return value !== void 0;
}
function findNested({ redirects }, words, { segments }, shellWords) {
	const found = findScript(shellWords.map((word) => word.value));
	if (found === null) return null;
	if (found.kind === "word") {
		const holder = words[found.index];
		return holder?.type === "Word" ? {
			holder,
			script: scriptInWord(holder, segments)
		} : null;
	}
	const holder = redirects.findLast((redirect) => redirect.type !== "Redirect");
	if (holder?.type === "HereDoc") {
		const { text, pos } = holder.body;
		return {
			holder,
			script: {
				text,
				segments: require_model.segmentsWithin(segments, pos, pos + text.length)
			}
		};
	}
	return holder?.target === void 0 ? null : {
		holder,
		script: scriptInWord(holder.target, segments)
	};
}
function baseName$2(path) {
	return path === null ? null : path.slice(path.lastIndexOf("/") + 1);
}
// lib/src/facts/instructions.js
const byKeyword = fact((stage) => {
	const groups = new Map();
	for (const instruction of stage.instructions) {
		const group = groups.get(instruction.keyword);
		if (group) group.push(instruction);
		else groups.set(instruction.keyword, [instruction]);
	}
	return groups;
});
const NONE$1 = [];
function instructionsOf(stage, keyword) {
	return byKeyword(stage).get(keyword) ?? NONE$1;
}
const copyInstructions = fact((stage) => {
	const [copies, adds] = [instructionsOf(stage, "COPY"), instructionsOf(stage, "ADD")];
	if (adds.length === 0) return copies;
	return copies.length === 0 ? adds : [...copies, ...adds].sort((a, b) => a.index - b.index);
});
// lib/src/facts/lineage.js
const lineage = fact((stage) => stage.base.kind === "stage" && stage.base.stage.index < stage.index ? [...lineage(stage.base.stage), stage] : [stage]);
const rootBase = fact((stage) => lineage(stage)[0]?.base ?? stage.base);
const baseImage = fact((stage) => {
	const base = rootBase(stage);
	return base.kind === "image" ? buildOf(stage).images.facts(base.reference) : null;
});
function lastInstruction(stage, keyword) {
	const parts = lineage(stage);
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at];
		const found = part && instructionsOf(part, keyword).at(-1);
		if (found) return found;
	}
	return null;
}
function startsItsOwn(stage) {
	return lastInstruction(stage, "CMD") !== null || lastInstruction(stage, "ENTRYPOINT") !== null;
}
function stageLabel$1(stage) {
	return stage.name ?? `stage ${stage.index}`;
}
function baseLabel$1(stage) {
	const base = rootBase(stage);
	return base.kind === "image" || base.kind === "invalid" ? withoutDigest$1(base.reference) : "scratch";
}
function withoutDigest$1(reference) {
	return reference.replace(/@[a-z0-9]+:[a-f0-9]{32,}$/i, "");
}
// lib/src/facts/commands.js
const stageCommands = fact((stage) => instructionsOf(stage, "RUN").flatMap((run) => commandsOf(stage, run)));
const commandsByRun = fact((stage) => grouped$1(stage, ({ instruction }) => instruction));
const commandsByName = fact((stage) => grouped$1(stage, ({ name }) => name));
function grouped$1(stage, keyOf) {
	const groups = new Map();
	for (const command of stageCommands(stage)) {
		const key = keyOf(command);
		const group = groups.get(key);
		if (group) group.push(command);
		else groups.set(key, [command]);
	}
	return groups;
}
const NONE = [];
function commandsNamed(stage, names) {
	const byName = commandsByName(stage);
	let found = NONE;
	for (const name of names) {
		const own = byName.get(name);
		if (own) found = found.length === 0 ? own : [...found, ...own].sort(byPlace$2);
	}
	return found;
}
function byPlace$2(a, b) {
	return a.instruction.index - b.instruction.index || a.ordinal - b.ordinal;
}
const lineageCommands = fact((stage) => {
	const parts = lineage(stage);
	return parts.length === 1 ? stageCommands(stage) : parts.flatMap(stageCommands);
});
function citeCommand(command) {
	const text = [command.name ?? "…", ...command.texts].join(" ").replace(/\s+/g, " ");
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function commandsOf(stage, instruction) {
	const { command } = instruction;
	if (command.form === "shell" && !isPosixShell(stateBefore(stage, instruction).shell)) return [];
	return (command.form === "shell" ? shellCommands(command.script) : execCommands(command)).map((shell, ordinal) => fromShell(shell, ordinal, stage, instruction));
}
function execCommands({ words, span }) {
	const [first, flag, script] = words;
	if (first && script && /(^|\/)(ba|a|da|z)?sh$/.test(first.text) && /^-\w*c$/.test(flag?.text ?? "")) return shellCommands({
		text: script.text,
		segments: [{
			at: 0,
			file: script.span.start + 1
		}]
	});
	if (!first) return [];
	const shellWords = words.map((word) => ({
		text: word.text,
		value: word.text,
		span: word.span
	}));
	return [{
		name: baseName$1(first.text),
		words: shellWords,
		assignments: [],
		redirects: [],
		after: null,
		within: [],
		guards: [],
		span
	}];
}
function baseName$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function fromShell(shell, ordinal, stage, instruction) {
	const skip = wrapperLength$1(shell);
	const first = shell.words[skip];
	const behind = shell.words.slice(skip + 1);
	return {
		name: skip === 0 ? shell.name : first?.value ? baseName$1(first.value) : null,
		args: behind.map(({ value }) => value),
		texts: behind.map(({ text }) => text),
		words: shell.words,
		span: shell.span,
		nested: shell.within.length > 0,
		guarded: shell.after === "||" || shell.within.some((part) => part === "if" || part === "case" || part === "function"),
		guards: shell.guards,
		assignments: skip === 0 ? shell.assignments : [...shell.assignments, ...shell.words.slice(0, skip).flatMap(wrapperAssignment)],
		redirects: shell.redirects,
		after: shell.after,
		instruction,
		ordinal,
		stage
	};
}
const WRAPPERS = new Set([
	"sudo",
	"env",
	"exec",
	"command",
	"nice",
	"nohup",
	"time",
	"eatmydata",
	"gosu",
	"su-exec",
	"setarch",
	"linux32",
	"travis_retry",
	"retry"
]);
const VALUED$3 = new Set([
	"-u",
	"-g",
	"-n",
	"-C"
]);
function wrapperLength$1({ words }) {
	let at = 0;
	while (at < words.length - 1 && WRAPPERS.has(baseName$1(words[at]?.value ?? ""))) at = behindWrapper(words, at);
	return at >= words.length ? 0 : at;
}
function behindWrapper(words, at) {
	let next = at + (/^(gosu|su-exec)$/.test(baseName$1(words[at]?.value ?? "")) ? 2 : 1);
	while (next < words.length - 1 && isWrapperArgument(words[next]?.text ?? "")) next += VALUED$3.has(words[next]?.text ?? "") ? 2 : 1;
	return next;
}
function isWrapperArgument(text) {
	return text.startsWith("-") || /^[A-Za-z_]\w*=/.test(text);
}
function wrapperAssignment({ text, value, span }) {
	const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
	return name === void 0 ? [] : [{
		name,
		value: value?.slice(name.length + 1) ?? null,
		span
	}];
}
const INSTALLS = [
	{
		manager: "npm",
		programs: ["npm"],
		calls: [
			["ci"],
			["clean-install"],
			["install"],
			["i"]
		],
		manifests: [
			"package.json",
			"package-lock.json",
			"npm-shrinkwrap.json",
			".npmrc"
		]
	},
	{
		manager: "yarn",
		programs: ["yarn"],
		calls: [
			["install"],
			["workspaces", "focus"],
			[]
		],
		manifests: [
			"package.json",
			"yarn.lock",
			".yarnrc",
			".yarnrc.yml",
			".yarn"
		]
	},
	{
		manager: "pnpm",
		programs: ["pnpm"],
		calls: [
			["install"],
			["i"],
			["fetch"]
		],
		manifests: [
			"package.json",
			"pnpm-lock.yaml",
			"pnpm-workspace.yaml",
			".npmrc",
			".pnpmfile.cjs"
		]
	},
	{
		manager: "bun",
		programs: ["bun"],
		calls: [["install"], ["i"]],
		manifests: [
			"package.json",
			"bun.lock",
			"bun.lockb",
			"bunfig.toml"
		]
	},
	{
		manager: "pip",
		programs: ["pip", "pip3"],
		calls: [
			["install"],
			["wheel"],
			["download"]
		],
		manifests: ["requirements*.txt"]
	},
	{
		manager: "uv",
		programs: ["uv"],
		calls: [
			["sync"],
			["pip", "install"],
			["pip", "sync"]
		],
		manifests: ["pyproject.toml", "uv.lock"],
		first: "uv sync --no-install-project"
	},
	{
		manager: "poetry",
		programs: ["poetry"],
		calls: [["install"], ["sync"]],
		manifests: ["pyproject.toml", "poetry.lock"],
		first: "poetry install --no-root"
	},
	{
		manager: "pipenv",
		programs: ["pipenv"],
		calls: [["install"], ["sync"]],
		manifests: ["Pipfile", "Pipfile.lock"]
	},
	{
		manager: "pdm",
		programs: ["pdm"],
		calls: [["install"], ["sync"]],
		manifests: ["pyproject.toml", "pdm.lock"],
		first: "pdm install --no-self"
	},
	{
		manager: "conda",
		programs: [
			"conda",
			"mamba",
			"micromamba"
		],
		calls: [["env", "create"], ["env", "update"]],
		manifests: ["environment.yml"]
	},
	{
		manager: "bundler",
		programs: ["bundle", "bundler"],
		calls: [["install"]],
		manifests: ["Gemfile", "Gemfile.lock"]
	},
	{
		manager: "composer",
		programs: ["composer", "composer.phar"],
		calls: [["install"]],
		manifests: ["composer.json", "composer.lock"],
		first: "composer install --no-scripts --no-autoloader"
	},
	{
		manager: "go",
		programs: ["go"],
		calls: [["mod", "download"]],
		manifests: ["go.mod", "go.sum"]
	},
	{
		manager: "cargo",
		programs: ["cargo"],
		calls: [["fetch"]],
		manifests: ["Cargo.toml", "Cargo.lock"]
	},
	{
		manager: "maven",
		programs: ["mvn", "mvnw"],
		calls: [["dependency:go-offline"], ["dependency:resolve"]],
		manifests: ["pom.xml"]
	},
	{
		manager: "gradle",
		programs: ["gradle", "gradlew"],
		calls: [["dependencies"]],
		manifests: [
			"build.gradle*",
			"settings.gradle*",
			"gradle.properties"
		]
	},
	{
		manager: "dotnet",
		programs: ["dotnet"],
		calls: [["restore"]],
		manifests: ["*.csproj", "*.sln"]
	},
	{
		manager: "mix",
		programs: ["mix"],
		calls: [["deps.get"]],
		manifests: ["mix.exs", "mix.lock"]
	}
];
const CACHED = new Set([
	"go",
	"cargo",
	"maven",
	"gradle",
	"dotnet"
]);
function keepsInCache(manager) {
	return CACHED.has(manager);
}
const MANIFEST_FILES = [
	...new Set(INSTALLS.flatMap((row) => row.manifests)),
	"package*.json",
	"lerna.json",
	"nx.json",
	"turbo.json",
	"patches",
	".pnp.cjs",
	".pnp.loader.mjs",
	".nvmrc",
	".node-version",
	".tool-versions",
	"tsconfig*.json",
	"requirements*",
	"*requirements*.txt",
	"*requirements*.in",
	"constraints*.txt",
	"setup.py",
	"setup.cfg",
	"README*",
	"LICENSE*",
	".python-version",
	"Pipfile*",
	"poetry.toml",
	"pylock.toml",
	"environment*.yml",
	"environment*.yaml",
	"*.gemspec",
	".ruby-version",
	"Gemfile*",
	"composer*",
	"symfony.lock",
	"auth.json",
	"go.*",
	"go.work",
	"go.work.sum",
	"vendor",
	"Cargo.*",
	"rust-toolchain*",
	".cargo",
	".mvn",
	"mvnw",
	"mvnw.cmd",
	"gradle",
	"gradlew",
	"gradlew.bat",
	"buildSrc",
	"*.gradle",
	"*.gradle.kts",
	"*.fsproj",
	"*.vbproj",
	"*.slnx",
	"Directory.*.props",
	"Directory.*.targets",
	"nuget.config",
	"NuGet.Config",
	"NuGet.config",
	"global.json",
	"packages.lock.json",
	"mix.*",
	"config",
	"prisma",
	"schema.prisma",
	".npmrc",
	".yarn",
	"binding.gyp",
	"Makefile",
	"pubspec.*",
	"Package.*",
	"rebar.*",
	"shard.*",
	"stack.yaml*",
	"*.cabal",
	"cpanfile*",
	"deps.edn",
	"project.clj",
	"build.sbt",
	"project"
];
// lib/src/context/ignore-pattern.js
function compilePattern(text, exclusion) {
	const tokens = tokenize(text);
	if (!tokens) return null;
	if (tokens.every((token) => token.kind === "char")) {
		const plain = literal$2(tokens);
		const matches = (path) => path === plain;
		return {
			exclusion,
			text,
			matches,
			covers: (path) => path === plain || path.startsWith(`${plain}/`)
		};
	}
	const suffix = suffixOf(text, tokens);
	if (suffix !== null) {
		const matches = (path) => path.endsWith(suffix) || suffix.startsWith("/") && path === suffix.slice(1);
		return {
			exclusion,
			text,
			matches,
			covers: (path) => matches(path) || path.includes(`${suffix}/`) || `/${path}`.startsWith(`${suffix}/`)
		};
	}
	const [head, tail] = [literal$2(tokens), literal$2(tokens.toReversed(), true)];
	return {
		exclusion,
		text,
		matches: (path) => path.startsWith(head) && path.endsWith(tail) && simulate(tokens, path, false),
		covers: (path) => path.startsWith(head) && simulate(tokens, path, true)
	};
}
function literal$2(tokens, reversed = false) {
	const chars = [];
	for (const token of tokens) {
		if (token.kind !== "char") break;
		chars.push(token.char);
	}
	return (reversed ? chars.reverse() : chars).join("");
}
function suffixOf(text, tokens) {
	if (tokens[0]?.kind !== "deep" || !tokens.slice(1).every((token) => token.kind === "char")) return null;
	const suffix = text.slice(2);
	return /[\\\]]/.test(suffix) ? null : suffix;
}
function tokenize(text) {
	const tokens = [];
	let at = 0;
	while (at !== null && at < text.length) at = readToken(text, at, tokens);
	return at === null ? null : tokens;
}
function readToken(text, at, tokens) {
	const char = text.charAt(at);
	if (char === "*") return readStar(text, at, tokens);
	if (char === "[") return readClass(text, at, tokens);
	if (char === "\\") {
		if (at + 1 >= text.length) return null;
		tokens.push({
			kind: "char",
			char: text.charAt(at + 1)
		});
		return at + 2;
	}
	tokens.push(char === "?" ? { kind: "any" } : {
		kind: "char",
		char
	});
	return at + 1;
}
function readStar(text, at, tokens) {
	if (text.charAt(at + 1) !== "*") {
		tokens.push({ kind: "star" });
		return at + 1;
	}
	const next = text.charAt(at + 2) === "/" ? at + 3 : at + 2;
	tokens.push({ kind: next >= text.length ? "rest" : "deep" });
	return next;
}
function readClass(text, at, tokens) {
	const negated = text.charAt(at + 1) === "^";
	const ranges = [];
	let here = at + (negated ? 2 : 1);
	while (here < text.length && (text.charAt(here) !== "]" || ranges.length === 0)) {
		const low = classChar(text, here);
		if (low === null) return null;
		here = low.next;
		let high = low;
		if (text.charAt(here) === "-") {
			const end = classChar(text, here + 1);
			if (end === null) return null;
			high = end;
			here = end.next;
		}
		ranges.push([low.char, high.char]);
	}
	if (text.charAt(here) !== "]") return null;
	tokens.push({
		kind: "class",
		negated,
		ranges
	});
	return here + 1;
}
function classChar(text, at) {
	const char = text.charAt(at);
	if (char === "" || char === "-" || char === "]") return null;
	if (char !== "\\") return {
		char,
		next: at + 1
	};
	const escaped = text.charAt(at + 1);
	return escaped === "" ? null : {
		char: escaped,
		next: at + 2
	};
}
function simulate(tokens, path, above) {
	let states = noStates(tokens.length);
	let next = noStates(tokens.length);
	states.at[0] = 1;
	skipEmpty(tokens, states.at);
	for (const char of path) {
		if (above && char === "/" && states.at[tokens.length] === 1) return true;
		next.at.fill(0);
		next.inside.fill(0);
		for (let at = 0; at < tokens.length; at++) step(tokens[at], char, at, states, next);
		const read = states;
		states = next;
		next = read;
		skipEmpty(tokens, states.at);
	}
	return states.at[tokens.length] === 1;
}
function noStates(tokens) {
	return {
		at: new Uint8Array(tokens + 1),
		inside: new Uint8Array(tokens)
	};
}
function step(token, char, at, states, next) {
	const here = states.at[at] === 1;
	if (token?.kind === "deep") {
		if (!here && states.inside[at] !== 1) return;
		next.inside[at] = 1;
		if (char === "/") next.at[at + 1] = 1;
	} else if (here && token) stepToken(token, char, at, next.at);
}
function skipEmpty(tokens, states) {
	for (let at = 0; at < tokens.length; at++) {
		const kind = tokens[at]?.kind;
		if (states[at] === 1 && (kind === "star" || kind === "rest" || kind === "deep")) states[at + 1] = 1;
	}
}
function stepToken(token, char, at, next) {
	if (token.kind === "rest") next[at] = 1;
	else if (token.kind === "star") {
		if (char !== "/") next[at] = 1;
	} else if (eats(token, char)) next[at + 1] = 1;
}
function eats(token, char) {
	if (token.kind === "char") return token.char === char;
	if (token.kind === "any") return char !== "/";
	if (token.kind !== "class") return false;
	return token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high);
}
// lib/src/context/glob.js
function matchesGlob(glob, path) {
	const { segments, pattern } = compiledGlob(glob);
	const head = headOf(path, segments);
	return head !== null && (pattern?.matches(head) ?? false);
}
function headOf(path, segments) {
	let end = -1;
	for (let count = 0; count < segments; count++) {
		if (end === path.length) return null;
		const slash = path.indexOf("/", end + 1);
		end = slash === -1 ? path.length : slash;
	}
	return path.slice(0, end);
}
const compiled$1 = new Map();
function compiledGlob(glob) {
	const known = compiled$1.get(glob);
	if (known !== void 0) return known;
	if (compiled$1.size > 256) compiled$1.clear();
	const pattern = compilePattern(glob.replace(/\*{2,}/g, "*"), false);
	const made = {
		segments: glob.split("/").length,
		pattern
	};
	compiled$1.set(glob, made);
	return made;
}
// lib/src/facts/placements.js
const placements = fact((stage) => copyInstructions(stage).flatMap((instruction) => {
	if (instruction.flags.some((flag) => flag.name === "from") || !instruction.destination) return [];
	const { variables, workdir: directory } = stateBefore(stage, instruction);
	const workdir = normalise("/", directory);
	const written = expand(unquote(instruction.destination.text), variables);
	const sources = instruction.sources.map((word) => expand(unquote(word.text), variables)).filter((source) => !/^(https?|git|ssh):|^git@/.test(source)).map((source) => normalise("/", source).slice(1));
	const target = normalise(workdir, written);
	const into = written.endsWith("/") || written === "." || sources.length > 1 || (sources[0] ?? "").includes("*") || target === workdir;
	return sources.length > 0 ? [{
		instruction,
		sources,
		target,
		into
	}] : [];
}));
const transfers = fact((stage) => stage.edges.flatMap(({ via, source, instruction }) => {
	if (via !== "COPY --from" || source.kind !== "stage" || instruction.keyword !== "COPY" || !instruction.destination) return [];
	const { variables, workdir: directory } = stateBefore(stage, instruction);
	const workdir = normalise("/", directory);
	const written = expand(unquote(instruction.destination.text), variables);
	const sources = instruction.sources.map((word) => normalise("/", expand(unquote(word.text), variables)));
	const target = normalise(workdir, written);
	const into = written.endsWith("/") || written === "." || sources.length > 1 || target === workdir;
	return [{
		instruction,
		from: source.stage,
		sources,
		target,
		into
	}];
}));
function origins(transfer, path) {
	return transfer.sources.flatMap((source) => {
		const whole = below(transfer.target, path);
		const name = source.slice(source.lastIndexOf("/") + 1);
		const named = transfer.into ? below(`${transfer.target === "/" ? "" : transfer.target}/${name}`, path) : null;
		return [whole === null || transfer.into && whole === "" ? null : normalise(source, whole), named === "" ? source : null].filter((rest) => rest !== null);
	});
}
function contextPathOf(stage, path) {
	const paths = contextPaths(stage);
	const known = paths.get(path);
	if (known !== void 0) return known;
	const found = pathFrom(stage, path, new Set());
	paths.set(path, found);
	return found;
}
const contextPaths = fact((_) => new Map());
function pathFrom(stage, path, seen) {
	const key = `${stage.index} ${path}`;
	if (seen.has(key)) return null;
	seen.add(key);
	const copied = copiedPath(stage, path);
	if (copied !== null) return copied;
	for (const transfer of transfers(stage)) {
		if (transfer.from.index >= stage.index) continue;
		for (const origin of origins(transfer, path)) {
			const found = pathFrom(transfer.from, origin, seen);
			if (found !== null) return found;
		}
	}
	const { base } = stage;
	return base.kind === "stage" && base.stage.index < stage.index ? pathFrom(base.stage, path, seen) : null;
}
function copiedPath(stage, path) {
	const placed = placements(stage);
	if (placed.length === 0) return null;
	const { context } = buildOf(stage);
	for (const placement of placed.toReversed()) for (const source of placement.sources) {
		const found = originOf(context, placement, source, path);
		if (found !== null && context.exists(found) !== "absent" && !context.ignore.ignores(found)) return found;
	}
	return null;
}
function originOf(context, placement, source, path) {
	const { target } = placement;
	if (source === "" || context.exists(source) === "directory") {
		const rest = below(target, path);
		return rest === null ? null : [source, rest].filter((part) => part !== "").join("/");
	}
	if (!placement.into) return path === target ? source : null;
	const name = below(target, path);
	if (name === null || name === "") return null;
	const dir = source.includes("/") ? `${source.slice(0, source.lastIndexOf("/"))}/` : "";
	const [first = "", ...rest] = name.split("/");
	if (!matchesGlob(source.slice(dir.length), first)) return null;
	if (rest.length === 0) return dir + first;
	return null;
}
function below(dir, path) {
	if (path === dir) return "";
	const prefix = dir === "/" ? "/" : `${dir}/`;
	return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
const UNTIDY = /\/\.{0,2}(?:\/|$)/;
function normalise(dir, path) {
	const whole = path.startsWith("/") ? path : `${dir}/${path}`;
	if (whole.startsWith("/") && !UNTIDY.test(whole)) return whole;
	const parts = [];
	for (const part of whole.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return `/${parts.join("/")}`;
}
function unquote(text) {
	return text.replace(/^(["'])(.*)\1$/s, "$2");
}
function expand(text, variables) {
	if (!text.includes("$")) return text;
	return text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^{}]*))?\})/g, (whole, plain, braced, fallback) => {
		const value = variables.get(plain ?? braced);
		return value || (fallback ?? value ?? whole);
	});
}
// lib/src/facts/conditions.js
function runsOneOf(commands) {
	return coversAll(commands.flatMap((command) => {
		const guards = isLeftOpen(command) ? null : openGuards(command);
		return guards === null ? [] : [guards];
	}));
}
function isSkipped(command) {
	return openGuards(command) === null;
}
function isLeftOpen({ guarded, guards, after }) {
	return after === "||" || guarded && guards.length === 0;
}
function openGuards(command) {
	const open = [];
	for (const guard of command.guards) {
		const answer = answerTo$1(guard, command);
		if (answer === null) open.push(guard);
		else if (answer !== guard.holds) return null;
	}
	return open;
}
function coversAll(lists) {
	if (lists.some((list) => list.length === 0)) return true;
	return [...new Set(lists.map(([first]) => first?.at))].some((at) => {
		const here = lists.filter(([first]) => first?.at === at);
		const arm = (holds) => here.filter(([first]) => first?.holds === holds).map((list) => list.slice(1));
		return coversAll(arm(true)) && coversAll(arm(false));
	});
}
function answerTo$1({ test }, command) {
	const [asked, ...rest] = test ?? [];
	const name = asked?.value ?? "";
	if (!/^(\[|\[\[|test)$/.test(name)) return null;
	const words = (name === "[" ? rest.slice(0, -1) : rest).map((word) => word.value ?? opened(word.text, command));
	return words.includes(null) ? null : compare$1(words.flatMap((word) => word ?? []), name === "[[");
}
function opened(text, { stage, instruction, ordinal }) {
	const found = expand(unquote(text), stateBefore(stage, instruction).variables);
	if (/[$`*?\\"'{]/.test(found)) return null;
	const names = [...text.matchAll(/\$\{?(\w+)/g)].flatMap(([, name]) => name ?? []);
	const set = setBy(stage).get(instruction);
	return [ANY, ...names].every((name) => (set?.get(name) ?? ordinal) >= ordinal) && !names.some((name) => PLATFORM.test(name)) ? found : null;
}
const PLATFORM = /^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$/;
const SETTERS = /^(export|declare|local|typeset|readonly|read|unset|getopts)$/;
const READERS$1 = /^(\.|source|eval)$/;
const ANY = "*";
const setBy = fact((stage) => {
	const found = new Map();
	for (const { instruction, ordinal, name, assignments, texts } of stageCommands(stage)) {
		const set = found.get(instruction) ?? new Map();
		found.set(instruction, set);
		const named = SETTERS.test(name ?? "") ? texts.map((text) => /^\w*/.exec(text)?.[0] ?? "") : [];
		const all = READERS$1.test(name ?? "") ? [ANY] : [];
		for (const one of [
			...assignments.map((each) => each.name),
			...named,
			...all
		]) if (!set.has(one)) set.set(one, ordinal);
	}
	return found;
});
function compare$1(words, pattern) {
	const [first = "", second = "", third] = words;
	if (first === "!" && words.length > 1) {
		const answer = compare$1(words.slice(1), pattern);
		return answer === null ? null : !answer;
	}
	if (words.length === 1) return first !== "";
	if (words.length === 2) return ofOne(first, second);
	if (words.length !== 3 || third === void 0 || pattern && /[*?[]/.test(third)) return null;
	return ofTwo(first, second, third);
}
function ofOne(operator, word) {
	if (operator === "-n") return word !== "";
	return operator === "-z" ? word === "" : null;
}
function ofTwo(left, operator, right) {
	if (operator === "=" || operator === "==") return left === right;
	if (operator === "!=") return left !== right;
	if (!/^\d+$/.test(left) || !/^\d+$/.test(right)) return null;
	if (operator === "-eq") return Number(left) === Number(right);
	return operator === "-ne" ? Number(left) !== Number(right) : null;
}
// lib/src/knowledge/os-package-tools.js
const PACKAGE_TOOLS = [
	{
		names: [
			"apt-get",
			"apt",
			"aptitude"
		],
		family: "apt",
		install: ["install", "build-dep"],
		remove: [
			"remove",
			"purge",
			"autoremove",
			"autopurge"
		],
		valued: [
			"-o",
			"--option",
			"-t",
			"--target-release",
			"-c",
			"-a"
		]
	},
	{
		names: ["apk"],
		family: "apk",
		install: ["add"],
		remove: ["del"],
		valued: [
			"-t",
			"--virtual",
			"-X",
			"--repository",
			"-p",
			"--root",
			"--repositories-file",
			"--keys-dir",
			"--arch"
		]
	},
	{
		names: [
			"dnf",
			"yum",
			"microdnf",
			"tdnf"
		],
		family: "dnf",
		install: [
			"install",
			"groupinstall",
			"localinstall"
		],
		remove: [
			"remove",
			"erase",
			"autoremove"
		],
		valued: [
			"-c",
			"--config",
			"--releasever",
			"--installroot",
			"-x",
			"--exclude"
		]
	},
	{
		names: ["zypper"],
		family: "zypper",
		install: ["install", "in"],
		remove: ["remove", "rm"],
		valued: [
			"-p",
			"-r",
			"--repo"
		]
	},
	{
		names: ["pacman"],
		family: "pacman",
		install: [
			"-S",
			"-Sy",
			"-Syu",
			"-Syyu"
		],
		remove: [
			"-R",
			"-Rs",
			"-Rns"
		],
		valued: []
	}
];
// lib/src/facts/os-packages.js
const osPackages = fact((stage) => {
	const parts = lineage(stage);
	return parts.length === 1 ? ownPackages(stage) : parts.flatMap(ownPackages);
});
const surePackages = fact((stage) => {
	const all = osPackages(stage);
	if (!all.some(({ command }) => command.guarded)) return all;
	const sure = new Set();
	for (const found of grouped(all).values()) if (runsOneOf(found.map(({ command }) => command))) for (const one of found) sure.add(one);
	return all.filter((one) => !one.command.guarded || sure.has(one) && !isSkipped(one.command));
});
function grouped(packages) {
	const found = new Map();
	for (const one of packages) {
		const { stage, instruction } = one.command;
		const key = `${stage.index} ${instruction.index} ${one.name}`;
		const same = found.get(key);
		if (same) same.push(one);
		else found.set(key, [one]);
	}
	return found;
}
const ownPackages = fact((stage) => {
	return [...new Set(osCalls(stage).map(({ instruction }) => instruction))].flatMap((run) => remaining(commandsByRun(stage).get(run) ?? []));
});
const osCalls = fact((stage) => stageCommands(stage).filter(toolOf));
const osInstalls = fact((stage) => osCalls(stage).filter(isOsInstall));
const osRemovals = fact((stage) => osCalls(stage).filter(isOsRemoval));
function isOsInstall(command) {
	const tool = toolOf(command);
	return tool?.install.includes(verbOf(command, tool) ?? "") ?? false;
}
function citeOsTool(command) {
	const tool = toolOf(command);
	return [command.name, tool ? verbOf(command, tool) : command.args[0]].filter(Boolean).join(" ");
}
function isOsRemoval(command) {
	const tool = toolOf(command);
	return tool?.remove.includes(verbOf(command, tool) ?? "") ?? false;
}
function isRemovedLater$1(stage, { name, command }) {
	return lineage(stage).flatMap(osRemovals).some((other) => other.instruction !== command.instruction && other.span.start > command.span.start && !other.guarded && other.args.includes(name));
}
const TOOLS$3 = new Map(PACKAGE_TOOLS.flatMap((tool) => tool.names.map((name) => [name, tool])));
function toolOf({ name }) {
	return name === null ? null : TOOLS$3.get(name) ?? null;
}
function verbOf(command, tool) {
	if (tool.family === "pacman") return command.args[0] ?? null;
	return plainWords$1(command.args, tool)[0] ?? null;
}
function remaining(commands) {
	const variables = commands.every(({ args }) => !args.includes(null)) ? NO_VARIABLES : variablesOf(commands);
	let installed = [];
	const marked = marksAutomatic(commands);
	for (const command of commands) {
		const tool = toolOf(command);
		const verb = tool && verbOf(command, tool);
		if (!tool || verb === null) continue;
		const words = packageWords(command, tool, variables);
		if (tool.install.includes(verb)) {
			const virtual = virtualName(command);
			installed.push(...words.map((name) => ({
				found: {
					name: bareName(name),
					family: tool.family,
					command
				},
				virtual
			})));
		} else if (tool.remove.includes(verb)) {
			if (marked?.has(command)) installed = installed.filter(({ found }) => marked.get(command)?.has(found.name));
			const gone = words.map(bareName);
			installed = installed.filter(({ found, virtual }) => !gone.some((name) => matchesGlob(name, found.name) || matchesGlob(name, virtual ?? "")));
		}
	}
	return installed.map(({ found }) => found);
}
function marksAutomatic(commands) {
	const at = commands.findIndex(({ name, args }) => name === "apt-mark" && args[0] === "auto");
	if (at < 0) return null;
	const kept = commands.filter(({ name, args }) => name === "apt-mark" && args[0] === "manual");
	const names = new Set(kept.flatMap(({ args }) => args.filter((arg) => arg !== null).slice(1)));
	const removals = commands.filter(({ args }, index) => index > at && args.some((arg) => /^(--auto-?remove|autoremove|autopurge)$/.test(arg ?? "")));
	return new Map(removals.map((command) => [command, names]));
}
function packageWords(command, tool, variables) {
	return plainWords$1(command.args.flatMap((arg, index) => {
		if (arg !== null) return [arg];
		const text = command.texts[index] ?? "";
		if (!/[$`]/.test(text)) return [text.replace(/["']/g, "")];
		const name = /^"?\$\{?(\w+)\}?"?$/.exec(text)?.[1];
		const value = name === void 0 ? void 0 : variables.get(name);
		return value === void 0 ? [] : value.split(/\s+/).filter((word) => word !== "");
	}), tool).slice(tool.family === "pacman" ? 0 : 1);
}
function plainWords$1(args, tool) {
	const words = [];
	for (let at = 0; at < args.length; at++) {
		const arg = args[at];
		if (arg === null || arg === void 0) continue;
		if (tool.valued.includes(arg)) at += 1;
		else if (!arg.startsWith("-")) words.push(arg);
	}
	return words;
}
function virtualName({ args }) {
	const at = args.findIndex((arg) => arg === "-t" || arg === "--virtual");
	const inline = args.find((arg) => arg?.startsWith("--virtual="));
	return at === -1 ? inline?.slice(10) ?? null : args[at + 1] ?? null;
}
function bareName(word) {
	return word.replace(/(?<=.)[=<>~:/@].*$/, "");
}
const NO_VARIABLES = new Map();
function variablesOf(commands) {
	const [first] = commands;
	const variables = new Map(first ? stateBefore(first.stage, first.instruction).variables : []);
	for (const { name, assignments } of commands) {
		if (name !== null) continue;
		for (const assignment of assignments) if (assignment.value !== null) variables.set(assignment.name, assignment.value);
	}
	return variables;
}
// lib/src/context/comments.js
function withoutComments$1(text, { line, block, quotes }) {
	let out = "";
	for (let at = 0; at < text.length;) {
		const character = text[at] ?? "";
		if (quotes.includes(character)) {
			const end = stringEnd$2(text, at, character);
			out += text.slice(at, end);
			at = end;
		} else if (text.startsWith(line, at)) at = lineEnd$2(text, at);
		else if (text.startsWith(block[0], at)) {
			const end = text.indexOf(block[1], at + block[0].length);
			const stop = end === -1 ? text.length : end + block[1].length;
			out += text.slice(at, stop).replace(/[^\n]/g, "");
			at = stop;
		} else {
			out += character;
			at += 1;
		}
	}
	return out;
}
function lineEnd$2(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function stringEnd$2(text, start, quote) {
	for (let at = start + 1; at < text.length; at++) if (text[at] === "\\") at += 1;
	else if (text[at] === quote) return at + 1;
	else if (text[at] === "\n") return at;
	return text.length;
}
// lib/src/context/json.js
const COMMENTS$2 = {
	line: "//",
	block: ["/*", "*/"],
	quotes: "\""
};
function parseJson(text) {
	try {
		return JSON.parse(withoutTrailingCommas(withoutComments$1(text.replace(/^\uFEFF/, ""), COMMENTS$2)));
	} catch {
		return;
	}
}
function parseCutJson(text) {
	const open = [];
	let end = 0;
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\"") at = stringEnd$1(text, at);
		else if (character === "{" || character === "[") open.push(character);
		else if (character === "}" || character === "]") open.pop();
		if (character !== "," && character !== "}" && character !== "]") continue;
		end = character === "," ? at : at + 1;
		depth = open.length;
	}
	const closing = open.slice(0, depth).reverse();
	return parseJson(text.slice(0, end) + closing.map((one) => one === "{" ? "}" : "]").join(""));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value, key) {
	const found = isObject(value) ? value[key] : void 0;
	return isObject(found) ? found : {};
}
function stringAt(value, key) {
	const found = isObject(value) ? value[key] : void 0;
	return typeof found === "string" ? found : null;
}
function stringsAt(value, key) {
	const found = isObject(value) ? value[key] : void 0;
	return Array.isArray(found) ? found.filter((item) => typeof item === "string") : [];
}
function stringMap(value) {
	const map = new Map();
	if (!isObject(value)) return map;
	for (const [key, item] of Object.entries(value)) if (typeof item === "string") map.set(key, item);
	return map;
}
function objectFrom(text, from) {
	const start = text.indexOf("{", from);
	if (start === -1) return null;
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const character = text[at];
		if (character === "\"") at = stringEnd$1(text, at);
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0) {
			const value = parseJson(text.slice(start, at + 1));
			return isObject(value) ? value : null;
		}
	}
	return null;
}
function stringEnd$1(text, at) {
	for (let end = at + 1; end < text.length; end++) if (text[end] === "\\") end++;
	else if (text[end] === "\"") return end;
	return text.length;
}
function withoutTrailingCommas(text) {
	let out = "";
	for (let at = 0; at < text.length; at++) if (text[at] === "\"") {
		const end = stringEnd$1(text, at);
		out += text.slice(at, end + 1);
		at = end;
	} else if (text[at] !== "," || !/^\s*[}\]]/.test(text.slice(at + 1, at + 200))) out += text[at];
	return out;
}
// lib/src/context/manifests/python-names.js
function pythonName(written) {
	return written.toLowerCase().replace(/[-_.]+/g, "-");
}
const REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s;
function parseRequirement(text, group = "runtime", label = null) {
	const [, name, rest = ""] = REQUIREMENT.exec(text.trim()) ?? [];
	if (name === void 0 || rest !== "" && !/^[<>=!~(;@]/.test(rest)) return null;
	const version = (rest.split(";")[0] ?? "").trim();
	return {
		name: pythonName(name),
		version: version === "" ? null : version,
		group,
		label
	};
}
// lib/src/context/manifests/declared.js
const NOTHING_DECLARED = {
	name: null,
	language: null,
	dependencies: [],
	programs: new Map(),
	members: [],
	tools: []
};
const BROKEN = { kind: "broken" };
function read(value) {
	return {
		kind: "read",
		value
	};
}
const MAX_TEXT$1 = 1e6;
// lib/src/context/lockfiles/locked.js
const MAX_TEXT = 15e5;
function lockReader(parse, cut, packagesOf) {
	return (whole) => {
		const text = whole.slice(0, MAX_TEXT);
		const value = parse(text);
		if (value !== void 0) return read({
			packages: packagesOf(value),
			complete: text === whole
		});
		const left = cut(text);
		return left === void 0 ? BROKEN : read({
			packages: packagesOf(left),
			complete: false
		});
	};
}
// lib/src/context/lockfiles/json-lock.js
function jsonLock(entriesOf) {
	return lockReader(parseJson, parseCutJson, (value) => new Map(entriesOf(value)));
}
const readNpmLock = jsonLock((value) => {
	const paths = Object.entries(objectAt(value, "packages")).flatMap(([path, entry]) => {
		const name = path.startsWith("node_modules/") ? path.slice(13) : "";
		return name === "" || name.includes("/node_modules/") ? [] : [[name, stringAt(entry, "version")]];
	});
	return paths.length > 0 ? paths : versioned(objectAt(value, "dependencies"));
});
const readComposerLock = jsonLock((value) => ["packages", "packages-dev"].flatMap((section) => {
	const listed = isObject(value) ? value[section] : [];
	return (Array.isArray(listed) ? listed : []).flatMap((one) => {
		const name = stringAt(one, "name");
		return name === null ? [] : [[name, stringAt(one, "version")]];
	});
}));
const readPipfileLock = jsonLock((value) => ["default", "develop"].flatMap((section) => versioned(objectAt(value, section)).map(([name, version]) => [pythonName(name), version])));
const readBunLock = jsonLock((value) => Object.entries(objectAt(value, "packages")).flatMap(([key, entry]) => {
	const written = Array.isArray(entry) && typeof entry[0] === "string" ? entry[0] : "";
	return key.split("/").length > (key.startsWith("@") ? 2 : 1) ? [] : [[key, written.slice(written.lastIndexOf("@") + 1) || null]];
}));
const readNugetLock = jsonLock((value) => Object.values(objectAt(value, "dependencies")).flatMap((packages) => Object.entries(isObject(packages) ? packages : {}).map(([name, entry]) => [name, stringAt(entry, "resolved")])));
function versioned(table) {
	return Object.entries(table).map(([name, entry]) => [name, stringAt(entry, "version")]);
}
// lib/src/context/paths.js
function normalizePath(path) {
	if (!/(^|\/)\.{0,2}(\/|$)/.test(path)) return path;
	const segments = [];
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.join("/");
}
function joinPath(directory, name) {
	return directory === "" ? name : `${directory}/${name}`;
}
function resolvePath$1(directory, path) {
	return normalizePath(joinPath(directory, path));
}
function directoryOf$2(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isYaml(path) {
	return /\.ya?ml$/i.test(path);
}
function ancestors(directory) {
	const all = [];
	for (let here = directory; here !== ""; here = directoryOf$2(here)) all.push(here);
	all.push("");
	return all;
}
function lowerBound(paths, wanted) {
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((paths[middle] ?? "") < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
function pathsBelow(paths, directory) {
	if (directory === "") return paths;
	const prefix = `${directory}/`;
	const from = lowerBound(paths, prefix);
	let to = from;
	while (to < paths.length && (paths[to] ?? "").startsWith(prefix)) to += 1;
	return paths.slice(from, to);
}
function kindOfPath(paths, path) {
	if (path === "") return "directory";
	if (paths[lowerBound(paths, path)] === path) return "file";
	return (paths[lowerBound(paths, `${path}/`)] ?? "").startsWith(`${path}/`) ? "directory" : null;
}
// lib/src/context/format.js
const NAMES$2 = [
	[/\.ya?ml$/i, "yaml"],
	[/\.toml$|^Pipfile$|^(poetry|uv|pdm|Cargo)\.lock$/, "toml"],
	[/^pom\.xml$|\.(cs|fs|vb)proj$|\.props$/i, "xml"]
];
function formatOf(path) {
	const name = baseName(path);
	return NAMES$2.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
// lib/src/context/nesting.js
const MAX_DEPTH$1 = 200;
function isTooDeep(format, text) {
	if (format === "toml") return false;
	return format === "xml" ? deepest(text, elementStep) > MAX_DEPTH$1 : isDeepYaml(text);
}
function isDeepYaml(text) {
	if (deepest(text, bracketStep) > MAX_DEPTH$1) return true;
	return text.split("\n").some((line) => line.length > MAX_DEPTH$1 && leadingMarks(line) > MAX_DEPTH$1);
}
function leadingMarks(line) {
	const behind = line.search(/[^ \t?:-]/);
	const head = behind === -1 ? line.trimEnd() : line.slice(0, behind);
	const marks = head.match(/[-?:](?=[ \t])/g)?.length ?? 0;
	return head.search(/[^ \t]|$/) + marks;
}
function deepest(text, step) {
	let depth = 0;
	let most = 0;
	for (let at = 0; at < text.length; at++) {
		depth = Math.max(0, depth + step(text, at));
		if (depth > most) most = depth;
	}
	return most;
}
function bracketStep(text, at) {
	const character = text[at];
	if (character === "[" || character === "{") return 1;
	return character === "]" || character === "}" ? -1 : 0;
}
function elementStep(text, at) {
	if (text[at] === "/" && text[at + 1] === ">") return -1;
	if (text[at] !== "<") return 0;
	if (text[at + 1] === "/") return -1;
	return /[\w:]/.test(text[at + 1] ?? "") ? 1 : 0;
}
// lib/src/context/parsers.js
const parsers = new Map();
function setParser(format, parser) {
	parsers.set(format, parser);
}
function missingParsers(paths) {
	const formats = new Set(paths.map(formatOf));
	return [
		"yaml",
		"toml",
		"xml"
	].filter((format) => formats.has(format) && !parsers.has(format));
}
function parseAs(format, text) {
	const parser = parsers.get(format);
	if (!parser || isTooDeep(format, text)) return void 0;
	try {
		return parser(text);
	} catch {
		return;
	}
}
// lib/src/context/lockfiles/line-lock.js
function lineLock(entriesOf) {
	return lockReader((text) => text, () => void 0, (text) => new Map(entriesOf(String(text).split(/\r?\n/))));
}
const readYarnLock = lineLock((lines) => {
	const found = [];
	let name = null;
	for (const line of lines) {
		const head = /^"?(@?[^@"\s,]+)@[^:]*.*:$/.exec(line.slice(0, 2e3))?.[1];
		if (head !== void 0) name = head;
		const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1];
		if (name !== null && version !== void 0) found.push([name, version]);
	}
	return found;
});
const readGemfileLock = lineLock((lines) => lines.flatMap((line) => {
	const [, name, version] = /^ {4}([\w.-]+) \(([^)]+)\)$/.exec(line) ?? [];
	return name !== void 0 && version !== void 0 ? [[name, version]] : [];
}));
const readGoSum = lineLock((lines) => lines.flatMap((line) => {
	const [name, version] = line.split(" ");
	return name && version && !version.endsWith("/go.mod") ? [[name, version]] : [];
}));
const readGradleLock = lineLock((lines) => lines.flatMap((line) => {
	const [, name, version] = /^([\w.-]+:[\w.-]+):([^=]+)=/.exec(line) ?? [];
	return name !== void 0 && version !== void 0 ? [[name, version]] : [];
}));
const readPnpmLock = lockReader((text) => parseAs("yaml", text), (text) => {
	const entry = /^([\s\S]*\n)(?= {2}\S)/.exec(text)?.[1];
	return entry === void 0 ? void 0 : parseAs("yaml", entry);
}, (value) => new Map(Object.keys(isObject(value) ? objectAt(value, "packages") : {}).flatMap((key) => {
	const [, name, version] = /^\/?(@?[^@]+?)[@/](\d[^(_]*)/.exec(key) ?? [];
	return name !== void 0 && version !== void 0 ? [[name, version]] : [];
})));
// lib/src/context/lockfiles/toml-lock.js
function tomlLock(nameOf) {
	return lockReader((text) => parseAs("toml", text.replaceAll("\r\n", "\n")), (text) => {
		const last = text.lastIndexOf("\n[[package]]");
		return last === -1 ? void 0 : parseAs("toml", text.slice(0, last + 1).replaceAll("\r\n", "\n"));
	}, (value) => {
		const listed = isObject(value) && Array.isArray(value["package"]) ? value["package"] : [];
		return new Map(listed.flatMap((one) => {
			const name = stringAt(one, "name");
			return name === null ? [] : [[nameOf(name), stringAt(one, "version")]];
		}));
	});
}
const readPythonLock = tomlLock(pythonName);
const readCargoLock = tomlLock((name) => name);
// lib/src/context/manifests/parse.js
function fromTable(format, text, tell) {
	if (text.length > 1e6) return BROKEN;
	const value = format === "json" ? parseJson(text) : parseAs(format, text);
	return isObject(value) ? tell(value) : BROKEN;
}
// lib/src/context/manifests/cargo-toml.js
function readCargoToml(text) {
	return fromTable("toml", text, (table) => read(crate(table)));
}
function crate(table) {
	const own = objectAt(table, "package");
	const workspace = objectAt(table, "workspace");
	const shared = objectAt(workspace, "package");
	const targets = Object.values(objectAt(table, "target")).filter(isObject);
	const name = stringAt(own, "name");
	return {
		...NOTHING_DECLARED,
		name,
		language: stringAt(own, "rust-version") ?? stringAt(shared, "rust-version"),
		dependencies: [table, ...targets].flatMap(dependenciesOf$1),
		programs: binaries$1(table),
		members: [...stringsAt(workspace, "members"), ...localPaths(table)],
		tools: [typeof own["build"] === "string" ? own["build"] : [], Object.keys(objectAt(table, "build-dependencies"))].flat(),
		defaultRun: stringAt(own, "default-run"),
		asked: [table, ...targets].flatMap(askedOf),
		offered: Object.keys(objectAt(table, "features")).flatMap((name) => stringsAt(objectAt(table, "features"), name)),
		shared: askedOf(workspace),
		excluded: stringsAt(workspace, "exclude")
	};
}
function binaries$1(table) {
	const listed = Array.isArray(table["bin"]) ? table["bin"] : [];
	return new Map(listed.flatMap((bin) => {
		const name = stringAt(bin, "name");
		return name === null ? [] : [[name, stringAt(bin, "path") ?? `src/bin/${name}.rs`]];
	}));
}
const SECTIONS = [["dependencies", "runtime"], ["dev-dependencies", "dev"]];
function dependenciesOf$1(table) {
	return SECTIONS.flatMap(([section, group]) => Object.entries(objectAt(table, section)).map(([key, value]) => ({
		name: stringAt(value, "package") ?? key,
		version: typeof value === "string" ? value : stringAt(value, "version"),
		group: isObject(value) && value["optional"] === true ? "optional" : group,
		label: group === "dev" ? "dev" : null
	})));
}
function askedOf(table) {
	return Object.entries(objectAt(table, "dependencies")).flatMap(([key, value]) => {
		if (isObject(value) && value["optional"] === true) return [];
		const inherits = isObject(value) && value["workspace"] === true;
		return {
			name: stringAt(value, "package") ?? key,
			key,
			defaults: !isObject(value) || value["default-features"] !== false && !inherits,
			features: stringsAt(value, "features"),
			path: stringAt(value, "path"),
			inherits
		};
	});
}
function localPaths(table) {
	return Object.values(objectAt(table, "dependencies")).flatMap((value) => stringAt(value, "path") ?? []);
}
// lib/src/context/manifests/composer-json.js
function readComposerJson(text) {
	return fromTable("json", text, (table) => {
		const required = stringMap(table["require"]);
		const packages = [...required].filter(([name]) => name.includes("/"));
		const scripts = Object.entries(objectAt(table, "scripts")).map(([name, value]) => {
			return [name, (Array.isArray(value) ? value : [value]).filter((line) => typeof line === "string").join(" && ")];
		});
		return read({
			...NOTHING_DECLARED,
			name: stringAt(table, "name"),
			language: required.get("php") ?? null,
			dependencies: [...packages.map(([name, version]) => ({
				name,
				version,
				group: "runtime",
				label: null
			})), ...[...stringMap(table["require-dev"])].filter(([name]) => name.includes("/")).map(([name, version]) => ({
				name,
				version,
				group: "dev",
				label: "dev"
			}))],
			programs: new Map([...scripts, ...stringsAt(table, "bin").map((path) => [path, path])]),
			members: repositoryPaths(table["repositories"])
		});
	});
}
function repositoryPaths(value) {
	return (Array.isArray(value) ? value : Object.values(objectAt({ value }, "value"))).flatMap((one) => stringAt(one, "type") === "path" ? stringAt(one, "url") ?? [] : []);
}
// lib/src/context/manifests/xml.js
const MAX_DEPTH = 30;
function readXml(text) {
	if (text.length > 1e6) return BROKEN;
	const [root] = elementsIn(parseAs("xml", text), MAX_DEPTH);
	return root ? read(root) : BROKEN;
}
function elementsIn(node, depth) {
	const children = isObject(node) && Array.isArray(node["children"]) ? node["children"] : [];
	if (depth === 0) return [];
	return children.flatMap((child) => {
		if (!isObject(child) || typeof child["name"] !== "string" || !isObject(child["attributes"])) return [];
		return [{
			name: child["name"],
			attributes: new Map(Object.entries(child["attributes"]).filter((pair) => typeof pair[1] === "string")),
			children: elementsIn(child, depth - 1),
			text: textIn$1(child)
		}];
	});
}
function textIn$1(node) {
	return (Array.isArray(node["children"]) ? node["children"] : []).map((child) => isObject(child) && typeof child["text"] === "string" && !("name" in child) ? child["text"] : "").join("").trim();
}
function elementAt(element, ...path) {
	let here = element;
	for (const name of path) here = here?.children.find((child) => child.name === name) ?? null;
	return here;
}
function textAt(element, ...path) {
	return elementAt(element, ...path)?.text || null;
}
function descendants(element, name) {
	return element.children.flatMap((child) => [...child.name === name ? [child] : [], ...descendants(child, name)]);
}
// lib/src/context/manifests/dotnet-project.js
function readDotnetProject(text) {
	const parsed = readXml(text);
	if (parsed.kind === "broken") return parsed;
	const root = parsed.value;
	const property = (name) => literal$1(descendants(root, name)[0]?.text ?? null);
	const assembly = property("AssemblyName");
	return read({
		...NOTHING_DECLARED,
		name: property("PackageId") ?? assembly,
		language: property("TargetFramework") ?? property("TargetFrameworks") ?? property("TargetFrameworkVersion"),
		dependencies: descendants(root, "PackageReference").flatMap(dependencyOf$2),
		members: descendants(root, "ProjectReference").flatMap(included).map(withSlashes),
		tools: descendants(root, "Sdk").flatMap((sdk) => sdk.attributes.get("Name") ?? []),
		sdk: root.attributes.get("Sdk") ?? descendants(root, "Sdk")[0]?.attributes.get("Name") ?? null,
		outputType: property("OutputType"),
		assembly,
		frameworks: descendants(root, "FrameworkReference").flatMap(included)
	});
}
function literal$1(text) {
	return text === null || text === "" || text.includes("$(") ? null : text;
}
function included(element) {
	const name = literal$1(element.attributes.get("Include") ?? null);
	return name === null ? [] : [name];
}
function withSlashes(path) {
	return path.replaceAll("\\", "/");
}
function dependencyOf$2(element) {
	const [name] = included(element);
	if (name === void 0) return [];
	const said = (key) => element.attributes.get(key) ?? element.children.find((child) => child.name === key)?.text;
	const dev = said("PrivateAssets")?.toLowerCase() === "all";
	return [{
		name,
		version: said("Version") ?? null,
		group: dev ? "dev" : "runtime",
		label: null
	}];
}
// lib/src/context/manifests/gemfile.js
const COMMENTS$1 = {
	line: "#",
	block: ["\n=begin", "\n=end"],
	quotes: `"'`
};
const DEV_GROUPS = new Set([
	"development",
	"test",
	"dev",
	"ci",
	"lint",
	"rubocop"
]);
const MAX_LINE = 1e3;
function readGemfile(whole) {
	const lines = withoutComments$1(whole.slice(0, MAX_TEXT$1), COMMENTS$1).split("\n");
	const dependencies = [];
	const members = [];
	const blocks = [];
	let language = null;
	for (const raw of lines) {
		const line = raw.slice(0, MAX_LINE).trim();
		const gem = /^gem[\s(]+["']([\w./-]+)["'](.*)$/.exec(line);
		if (gem) dependencies.push(gemOf(gem[1] ?? "", gem[2] ?? "", blocks));
		language ??= rubyVersion(line);
		const path = /(?:^|[,\s])(?:path:|:path\s*=>|^path)\s*["']([^"']+)["']/.exec(line)?.[1];
		if (path !== void 0) members.push(path);
		if (/^gemspec\b/.test(line)) members.push(".");
		if (/(^|\s)do(\s*\|[^|]*\|)?$|^(if|unless|case|begin)\b/.test(line)) blocks.push(blockOf(line));
		else if (/^end\b/.test(line)) blocks.pop();
	}
	const partial = "it is a program: only its literal lines are read";
	return read({
		...NOTHING_DECLARED,
		language,
		dependencies,
		members,
		partial
	});
}
function rubyVersion(line) {
	return /^ruby[\s(]+["']([^"']+)["']/.exec(line)?.[1] ?? null;
}
function blockOf(line) {
	const group = /^group[\s(]+(.*?)\)?\s+do$/.exec(line)?.[1];
	if (group === void 0) return {
		groups: null,
		optional: false
	};
	return {
		groups: symbols(group),
		optional: /optional(:|\s*=>)\s*true/.test(group)
	};
}
function symbols(text) {
	return [...(text.split(/\boptional\b/)[0] ?? "").matchAll(/:(\w+)|["'](\w+)["']/g)].map((match) => match[1] ?? match[2] ?? "");
}
function gemOf(name, rest, blocks) {
	const inline = /\b(?:groups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1];
	const around = blocks.flatMap(({ groups }) => groups ?? []);
	const groups = inline === void 0 ? around : [...around, ...symbols(inline)];
	const version = /^\s*,\s*["']([^"']+)["']/.exec(rest)?.[1] ?? null;
	const optional = blocks.some((block) => block.optional);
	const dev = groups.length > 0 && groups.every((group) => DEV_GROUPS.has(group));
	return {
		name,
		version,
		group: optional ? "optional" : dev ? "dev" : "runtime",
		label: groups[0] ?? null
	};
}
// lib/src/context/manifests/go-mod.js
function readGoMod(whole) {
	const directives = directivesOf(whole.slice(0, MAX_TEXT$1));
	const first = (verb) => directives.find((one) => one.verb === verb)?.words[0] ?? null;
	const of = (verb) => directives.filter((one) => one.verb === verb);
	return read({
		...NOTHING_DECLARED,
		name: first("module"),
		language: first("go"),
		toolchain: first("toolchain"),
		dependencies: of("require").flatMap(dependencyOf$1),
		members: of("replace").flatMap(({ words }) => localTarget(words)),
		tools: of("tool").flatMap(({ words }) => words.slice(0, 1))
	});
}
function dependencyOf$1({ words, comment }) {
	const [name, version = null] = words;
	const indirect = /^indirect\b/.test(comment);
	return name === void 0 ? [] : [{
		name,
		version,
		group: "runtime",
		label: indirect ? "indirect" : null
	}];
}
function localTarget(words) {
	const target = words[words.indexOf("=>") + 1];
	return words.includes("=>") && target !== void 0 && /^\.{1,2}(\/|$)/.test(target) ? [target] : [];
}
function directivesOf(text) {
	const directives = [];
	let block = null;
	for (const raw of text.split("\n")) {
		const [code = "", ...behind] = raw.split("//");
		const words = wordsOf$4(code);
		const [head] = words;
		if (head === void 0) continue;
		if (block !== null && head === ")") block = null;
		else if (block === null && words[1] === "(") block = head;
		else if (block !== null) directives.push({
			verb: block,
			words,
			comment: commentOf(behind)
		});
		else directives.push({
			verb: head,
			words: words.slice(1),
			comment: commentOf(behind)
		});
	}
	return directives;
}
function commentOf(behind) {
	return behind.join("//").trim();
}
function wordsOf$4(code) {
	return (code.match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ""));
}
// lib/src/context/manifests/gradle.js
const COMMENTS = {
	line: "//",
	block: ["/*", "*/"],
	quotes: `"'`
};
function readGradle(whole) {
	const text = withoutComments$1(whole.slice(0, MAX_TEXT$1), COMMENTS);
	const main = MAIN.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== void 0);
	return read({
		...NOTHING_DECLARED,
		name: /\brootProject\.name\s*=\s*["']([^"'$]+)["']/.exec(text)?.[1] ?? null,
		language: LANGUAGE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== void 0) ?? null,
		dependencies: dependenciesOf(text),
		programs: new Map(main === void 0 ? [] : [["main", main]]),
		members: includes(text),
		tools: plugins(text)
	});
}
const LANGUAGE = [
	/\bJavaLanguageVersion\.of\(\s*["']?(\d+)/,
	/\bjvmToolchain\(\s*(\d+)/,
	/\boptions\.release(?:\.set\(|\s*=)\s*(\d+)/,
	/\b(?:source|target)Compatibility\s*(?:=\s*)?(?:JavaVersion\.VERSION_)?["']?([\d._]+)/
];
const MAIN = [
	/\bmainClass(?:\.set\(|\s*=)\s*["']([\w.$]+)["']/,
	/\bmainClassName\s*=?\s*["']([\w.$]+)["']/,
	/["']Main-Class["']\s*(?::|to)\s*["']([\w.$]+)["']/
];
const CONFIGURATIONS = [
	[/^(test|androidTest|integrationTest|testFixtures)/, "dev"],
	[/^(annotationProcessor|kapt|ksp|compileOnly|developmentOnly|providedCompile|detektPlugins|jmh)/, "dev"],
	[/^(implementation|api|compile|runtime|runtimeOnly|runtimeClasspath)$/, "runtime"]
];
function dependenciesOf(text) {
	return [...text.matchAll(/^[ \t]*(\w+)[ \t(]+(?:(?:enforcedPlatform|platform|project|kotlin)\()?(?:["']([\w.-]+:[\w.-]+)(?::([^"'@\n]*))?[^"'\n]*["']|libs\.([\w.]+))/gm)].flatMap(([, configuration = "", coordinates, version, alias]) => {
		const group = CONFIGURATIONS.find(([pattern]) => pattern.test(configuration))?.[1];
		const name = coordinates ?? (alias === void 0 ? void 0 : `libs.${alias}`);
		if (group === void 0 || name === void 0) return [];
		return [{
			name,
			version: version || null,
			group,
			label: configuration
		}];
	});
}
function includes(text) {
	return [...text.matchAll(/^[ \t]*include[ \t(]+((?:["'][^"'\n]*["'][,\s)]*)+)/gm)].flatMap(([, list = ""]) => [...list.matchAll(/["']:?([^"']+)["']/g)].map(([, path = ""]) => path.replaceAll(":", "/")));
}
function plugins(text) {
	const named = [...text.matchAll(/\bid[ \t(]+["']([\w.-]+)["']|\bapply\s+plugin:\s*["']([\w.-]+)["']/g)];
	const kotlin = [...text.matchAll(/^[ \t]*kotlin\(["']([\w.-]+)["']\)/gm)].map(([, name]) => `org.jetbrains.kotlin.${name}`);
	const core = [...text.matchAll(/^[ \t]*(?:`([\w-]+)`|(application|java|war))[ \t]*$/gm)];
	return [...named, ...core].map((match) => match[1] ?? match[2] ?? "").concat(kotlin);
}
// lib/src/context/node-project.js
const NODE_LOCKFILES = [
	["npm-shrinkwrap.json", "npm"],
	["package-lock.json", "npm"],
	["yarn.lock", "yarn"],
	["pnpm-lock.yaml", "pnpm"],
	["bun.lock", "bun"],
	["bun.lockb", "bun"]
];
function readNodeProject(context, dir) {
	const path = joinPath(dir, "package.json");
	const content = context.read(path);
	if (content.kind === "absent") return {
		kind: "absent",
		path,
		because: "is not in the build context"
	};
	if (content.kind === "unavailable") return {
		kind: "unavailable",
		path,
		because: content.reason
	};
	const json = parseJson(content.text);
	if (!isObject(json)) return {
		kind: "broken",
		path,
		because: "is not JSON"
	};
	const lockfiles = NODE_LOCKFILES.filter(([name]) => context.exists(joinPath(dir, name)) === "file").map(([name]) => name);
	const npmLock = lockfiles.find((name) => managerOfLockfile(name) === "npm");
	return {
		kind: "project",
		project: {
			dir,
			manifest: manifestOf(path, json),
			lockfiles,
			lock: npmLock ? readLock(context, dir, npmLock) : null
		}
	};
}
function managerOfLockfile(name) {
	return NODE_LOCKFILES.find(([lockfile]) => lockfile === name)?.[1] ?? "npm";
}
function manifestOf(path, json) {
	return {
		path,
		type: json["type"] === "module" ? "module" : "commonjs",
		main: stringAt(json, "main"),
		scripts: stringMap(json["scripts"]),
		dependencies: stringMap(json["dependencies"]),
		devDependencies: stringMap(json["devDependencies"]),
		optionalDependencies: stringMap(json["optionalDependencies"]),
		workspaces: json["workspaces"] !== void 0,
		packageManager: stringAt(json, "packageManager"),
		json
	};
}
function readLock(context, dir, name) {
	const content = context.read(joinPath(dir, name));
	if (content.kind !== "text") return {
		name,
		version: null,
		complete: false,
		root: null,
		packages: null
	};
	const json = parseJson(content.text);
	if (isObject(json)) return wholeLock(name, json);
	const version = /"lockfileVersion"\s*:\s*(\d+)/.exec(content.text)?.[1];
	const root = /"packages"\s*:\s*\{\s*""\s*:/.exec(content.text);
	const rootPackage = root ? objectFrom(content.text, root.index + root[0].length) : null;
	return {
		name,
		version: version ? Number(version) : null,
		complete: false,
		root: rootPackage ? rootOf(rootPackage) : null,
		packages: null
	};
}
function wholeLock(name, json) {
	const version = typeof json["lockfileVersion"] === "number" ? json["lockfileVersion"] : 1;
	const listed = objectAt(json, "packages");
	const root = isObject(listed[""]) ? rootOf(listed[""]) : null;
	const entries = root ? Object.entries(listed) : Object.entries(objectAt(json, "dependencies"));
	const packages = new Map();
	for (const [key, entry] of entries) {
		const packageName = root ? topLevelName(key) : key;
		if (packageName === null || !isObject(entry)) continue;
		packages.set(packageName, { dev: entry["dev"] === true || entry["devOptional"] === true });
	}
	return {
		name,
		version,
		complete: true,
		root,
		packages
	};
}
function rootOf(json) {
	return {
		dependencies: stringMap(json["dependencies"]),
		devDependencies: stringMap(json["devDependencies"])
	};
}
function topLevelName(key) {
	const name = key.startsWith("node_modules/") ? key.slice(13) : "";
	return name === "" || name.includes("/node_modules/") ? null : name;
}
function lockDrift(project) {
	const root = project.lock?.root;
	if (!root) return [];
	return [...project.manifest.dependencies, ...project.manifest.devDependencies].filter(([name, range]) => (root.dependencies.get(name) ?? root.devDependencies.get(name)) !== range).filter(([name]) => !project.manifest.optionalDependencies.has(name)).map(([name]) => name);
}
// lib/src/context/manifests/package-json.js
function readPackageJson(text) {
	return fromTable("json", text, (json) => {
		const manifest = manifestOf("package.json", json);
		const { workspaces } = json;
		const group = (of, as) => [...manifest[of]].map(([name, version]) => ({
			name,
			version,
			group: as,
			label: as === "dev" ? as : null
		}));
		return read({
			...NOTHING_DECLARED,
			name: stringAt(json, "name"),
			language: stringAt(objectAt(json, "engines"), "node"),
			dependencies: [
				...group("dependencies", "runtime"),
				...group("optionalDependencies", "optional"),
				...group("devDependencies", "dev")
			],
			programs: manifest.scripts,
			members: isObject(workspaces) ? stringsAt(workspaces, "packages") : stringsAt(json, "workspaces"),
			tools: manifest.packageManager === null ? [] : [manifest.packageManager]
		});
	});
}
function readPnpmWorkspace(text) {
	return fromTable("yaml", text, (table) => read({
		...NOTHING_DECLARED,
		members: stringsAt(table, "packages")
	}));
}
// lib/src/context/manifests/pipfile.js
function readPipfile(text) {
	return fromTable("toml", text, (table) => {
		const requires = objectAt(table, "requires");
		return read({
			...NOTHING_DECLARED,
			language: stringAt(requires, "python_version") ?? stringAt(requires, "python_full_version"),
			dependencies: Object.keys(table).flatMap((section) => packagesOf(table, section)),
			programs: stringMap(table["scripts"])
		});
	});
}
const OTHERS$1 = new Set([
	"source",
	"requires",
	"scripts",
	"pipenv",
	"pipfile"
]);
function packagesOf(table, section) {
	if (OTHERS$1.has(section) || !isObject(table[section])) return [];
	const group = section === "packages" ? "runtime" : section === "dev-packages" ? "dev" : "optional";
	return Object.entries(objectAt(table, section)).map(([name, value]) => ({
		name: pythonName(name),
		version: typeof value === "string" ? value : stringAt(value, "version"),
		group,
		label: section === "packages" ? null : section
	}));
}
// lib/src/context/manifests/pom.js
function readPom(text) {
	const parsed = readXml(text);
	if (parsed.kind === "broken") return parsed;
	const root = parsed.value;
	const properties = propertiesOf(root);
	const fill = (written) => filled(written, properties);
	const plugins = listAt(root, ["build", "plugins"], "plugin");
	const name = textAt(root, "artifactId");
	const version = fill(textAt(root, "version") ?? textAt(root, "parent", "version"));
	return read({
		...NOTHING_DECLARED,
		name,
		language: fill(javaVersion(properties, plugins)),
		dependencies: listAt(root, ["dependencies"], "dependency").flatMap((one) => dependencyOf(one, fill)),
		programs: mainClass(properties, plugins, fill),
		members: listAt(root, ["modules"], "module").map(({ text }) => text),
		tools: plugins.flatMap((plugin) => textAt(plugin, "artifactId") ?? []),
		packaging: textAt(root, "packaging") ?? "jar",
		finalName: finalName(root, name, version, fill)
	});
}
function listAt(root, path, name) {
	return elementAt(root, ...path)?.children.filter((child) => child.name === name) ?? [];
}
function propertiesOf(root) {
	const own = elementAt(root, "properties")?.children.map(({ name, text }) => [name, text]) ?? [];
	const project = [
		"version",
		"artifactId",
		"groupId"
	].flatMap((key) => {
		const text = textAt(root, key) ?? textAt(root, "parent", key);
		return text === null ? [] : [[`project.${key}`, text]];
	});
	return new Map([...project, ...own]);
}
function filled(written, properties) {
	let text = written;
	for (let depth = 0; depth < 3 && text?.includes("${") && text.length < 1e3; depth++) text = text.replace(/\$\{([^${}]+)\}/g, (all, name) => properties.get(name) ?? all);
	return text?.includes("${") ? null : text;
}
const VERSION_KEYS = [
	"maven.compiler.release",
	"java.version",
	"maven.compiler.target",
	"maven.compiler.source"
];
function javaVersion(properties, plugins) {
	const compiler = plugins.find((plugin) => textAt(plugin, "artifactId") === "maven-compiler-plugin") ?? null;
	const configured = [
		"release",
		"target",
		"source"
	].map((key) => textAt(compiler, "configuration", key));
	const said = VERSION_KEYS.map((key) => properties.get(key) ?? null);
	return [...configured, ...said].find((text) => text !== null) ?? null;
}
function dependencyOf(element, fill) {
	const artifact = textAt(element, "artifactId");
	if (artifact === null) return [];
	const scope = textAt(element, "scope");
	const dev = scope === "test" || scope === "provided";
	const optional = textAt(element, "optional") === "true";
	return [{
		name: `${fill(textAt(element, "groupId")) ?? ""}:${artifact}`,
		version: fill(textAt(element, "version")),
		group: dev ? "dev" : optional ? "optional" : "runtime",
		label: scope
	}];
}
function mainClass(properties, plugins, fill) {
	const found = fill([
		...plugins.map((plugin) => textAt(plugin, "configuration", "mainClass") ?? textAt(plugin, "configuration", "archive", "manifest", "mainClass")),
		properties.get("start-class") ?? null,
		properties.get("exec.mainClass") ?? null
	].find((text) => text !== null) ?? null);
	return new Map(found === null ? [] : [["main", found]]);
}
function finalName(root, name, version, fill) {
	const written = textAt(root, "build", "finalName");
	if (written !== null) return fill(written);
	return name === null || version === null ? null : `${name}-${version}`;
}
// lib/src/context/manifests/pyproject.js
function readPyProject(text) {
	return fromTable("toml", text, (table) => read(pyProject(table)));
}
function pyProject(table) {
	const project = objectAt(table, "project");
	const tool = objectAt(table, "tool");
	const poetry = objectAt(tool, "poetry");
	const build = objectAt(table, "build-system");
	const poetryMain = objectAt(poetry, "dependencies");
	const requires = stringsAt(build, "requires");
	return {
		...NOTHING_DECLARED,
		name: stringAt(project, "name") ?? stringAt(poetry, "name"),
		language: stringAt(project, "requires-python") ?? stringAt(poetryMain, "python"),
		dependencies: [
			...requirements(project["dependencies"], "runtime", null),
			...Object.entries(objectAt(project, "optional-dependencies")).flatMap(([extra, list]) => requirements(list, "optional", extra)),
			...poetryGroup(poetryMain, "runtime", null),
			...groupsOf(table, tool)
		],
		programs: new Map([...stringMap(poetry["scripts"]), ...stringMap(project["scripts"])]),
		members: localParts(tool, poetryMain),
		tools: [stringAt(build, "build-backend") ?? [], requires.map(nameOf$1)].flat(),
		defaultGroups: defaultGroups(table, tool),
		versionFromGit: versionFromGit(requires, tool)
	};
}
function localParts(tool, poetryMain) {
	const uv = objectAt(tool, "uv");
	const sources = [...Object.values(objectAt(uv, "sources")), ...Object.values(poetryMain)];
	return [...stringsAt(objectAt(uv, "workspace"), "members"), ...sources.flatMap((source) => stringAt(source, "path") ?? [])];
}
const VERSION_TABLES = [
	"setuptools_scm",
	"setuptools-scm",
	"versioningit",
	"poetry-dynamic-versioning"
];
const VERSION_TOOLS = /^(setuptools[_-]scm|versioningit|hatch-vcs|poetry-dynamic-versioning|dunamai|uv-dynamic-versioning)/i;
function versionFromGit(requires, tool) {
	return requires.some((one) => VERSION_TOOLS.test(one)) || VERSION_TABLES.some((name) => Object.hasOwn(tool, name)) || stringAt(objectAt(objectAt(tool, "pdm"), "version"), "source") === "scm";
}
function nameOf$1(requirement) {
	return parseRequirement(requirement)?.name ?? requirement;
}
function requirements(list, group, label) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((one) => typeof one === "string" ? parseRequirement(one, group, label) ?? [] : []);
}
function poetryGroup(table, group, label) {
	return Object.entries(table).flatMap(([name, value]) => {
		if (name === "python") return [];
		const version = typeof value === "string" ? value : stringAt(value, "version");
		const optional = isObject(value) && value["optional"] === true;
		return [{
			name: pythonName(name),
			version,
			group: optional ? "optional" : group,
			label
		}];
	});
}
function groupsOf(table, tool) {
	const poetry = objectAt(tool, "poetry");
	const named = Object.entries(objectAt(poetry, "group")).flatMap(([label, group]) => poetryGroup(objectAt(group, "dependencies"), isObject(group) && group["optional"] === true ? "optional" : "dev", label));
	const groups = objectAt(table, "dependency-groups");
	const pdm = objectAt(objectAt(tool, "pdm"), "dev-dependencies");
	return [
		...poetryGroup(objectAt(poetry, "dev-dependencies"), "dev", "dev"),
		...named,
		...Object.keys(groups).flatMap((label) => includedGroup(groups, label, label, 4)),
		...Object.entries(pdm).flatMap(([label, list]) => requirements(list, "dev", label)),
		...requirements(objectAt(tool, "uv")["dev-dependencies"], "dev", "dev")
	];
}
function includedGroup(groups, name, label, depth) {
	const list = groups[name];
	if (!Array.isArray(list) || depth === 0) return [];
	const included = list.flatMap((one) => stringAt(one, "include-group") ?? []).slice(0, 20);
	return [...requirements(list, "dev", label), ...included.flatMap((other) => includedGroup(groups, other, label, depth - 1))];
}
function defaultGroups(table, tool) {
	const uv = objectAt(tool, "uv");
	const said = uv["default-groups"];
	if (said === "all") return ["dev", ...Object.keys(objectAt(table, "dependency-groups"))];
	return said === void 0 ? ["dev"] : stringsAt(uv, "default-groups");
}
// lib/src/context/manifests/requirements.js
function readRequirements(whole) {
	const text = whole.slice(0, MAX_TEXT$1);
	const dependencies = [];
	const members = [];
	const includes = [];
	for (const content of logicalLines(text)) {
		const entry = entryOf(content);
		if (entry.kind === "include") includes.push(entry.path);
		else if (entry.kind === "local") members.push(entry.path);
		else if (entry.kind === "dependency") dependencies.push(entry.dependency);
	}
	return read({
		...NOTHING_DECLARED,
		dependencies,
		members,
		includes
	});
}
function logicalLines(text) {
	const found = [];
	let open = [];
	for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
		const physical = raw.trim();
		const continues = physical.endsWith("\\");
		open.push(continues ? physical.slice(0, -1) : physical);
		if (continues) continue;
		found.push(withoutComment(open.join(" ")));
		open = [];
	}
	return [...found, withoutComment(open.join(" "))].filter((content) => content !== "");
}
function withoutComment(text) {
	if (text.startsWith("#")) return "";
	const comment = text.search(/\s#/);
	return (comment === -1 ? text : text.slice(0, comment)).trim();
}
function entryOf(content) {
	const include = /^(?:-r|-c|--requirement|--constraint)(?:\s+|=)?(\S+)/.exec(content)?.[1];
	if (include !== void 0) return {
		kind: "include",
		path: include
	};
	const editable = /^(?:-e|--editable)(?:\s+|=)(\S+)/.exec(content)?.[1];
	if (editable === void 0 && content.startsWith("-")) return { kind: "other" };
	const word = editable ?? content.split(/\s/)[0] ?? "";
	const egg = /[#&]egg=([\w.-]+)/.exec(content)?.[1];
	if (/^[a-z+]+:\/\/|^git@/i.test(word)) return fromAddress(word, egg);
	if (/^\.{0,2}\/|^\.{1,2}(\[|$)|^file:/.test(word) || editable !== void 0 || /\.(whl|tar\.gz|zip)$/.test(word)) return {
		kind: "local",
		path: word.replace(/\[.*$/, "")
	};
	const dependency = parseRequirement(content.split(/\s--/)[0] ?? "");
	return dependency ? {
		kind: "dependency",
		dependency
	} : { kind: "other" };
}
function fromAddress(address, egg) {
	if (egg === void 0) return { kind: "other" };
	return {
		kind: "dependency",
		dependency: {
			name: pythonName(egg),
			version: address,
			group: "runtime",
			label: null
		}
	};
}
// lib/src/context/manifest-files.js
const MANIFESTS$1 = [
	{
		ecosystem: "node",
		name: /^package\.json$/,
		read: readPackageJson
	},
	{
		ecosystem: "node",
		name: /^pnpm-workspace\.yaml$/,
		read: readPnpmWorkspace
	},
	{
		ecosystem: "python",
		name: /^pyproject\.toml$/,
		read: readPyProject
	},
	{
		ecosystem: "python",
		name: /^Pipfile$/,
		read: readPipfile
	},
	{
		ecosystem: "python",
		name: /^requirements\.txt$/,
		read: readRequirements
	},
	{
		ecosystem: "python",
		name: /^requirements[\w.-]*\.(txt|in)$/,
		read: readRequirements
	},
	{
		ecosystem: "go",
		name: /^go\.mod$/,
		read: readGoMod
	},
	{
		ecosystem: "rust",
		name: /^Cargo\.toml$/,
		read: readCargoToml
	},
	{
		ecosystem: "java",
		name: /^pom\.xml$/,
		read: readPom
	},
	{
		ecosystem: "java",
		name: /^(build|settings)\.gradle(\.kts)?$/,
		read: readGradle
	},
	{
		ecosystem: "ruby",
		name: /^Gemfile$/,
		read: readGemfile
	},
	{
		ecosystem: "php",
		name: /^composer\.json$/,
		read: readComposerJson
	},
	{
		ecosystem: "dotnet",
		name: /\.(cs|fs|vb)proj$|^Directory\.(Build|Packages)\.props$/,
		read: readDotnetProject
	}
];
const NODE_READERS = {
	npm: readNpmLock,
	yarn: readYarnLock,
	pnpm: readPnpmLock,
	bun: readBunLock
};
const LOCKFILES = [
	...NODE_LOCKFILES.map(([name, tool]) => ({
		ecosystem: "node",
		name,
		read: name === "bun.lockb" ? null : NODE_READERS[tool]
	})),
	{
		ecosystem: "python",
		name: "poetry.lock",
		read: readPythonLock
	},
	{
		ecosystem: "python",
		name: "uv.lock",
		read: readPythonLock
	},
	{
		ecosystem: "python",
		name: "pdm.lock",
		read: readPythonLock
	},
	{
		ecosystem: "python",
		name: "Pipfile.lock",
		read: readPipfileLock
	},
	{
		ecosystem: "go",
		name: "go.sum",
		read: readGoSum
	},
	{
		ecosystem: "rust",
		name: "Cargo.lock",
		read: readCargoLock
	},
	{
		ecosystem: "java",
		name: "gradle.lockfile",
		read: readGradleLock
	},
	{
		ecosystem: "ruby",
		name: "Gemfile.lock",
		read: readGemfileLock
	},
	{
		ecosystem: "php",
		name: "composer.lock",
		read: readComposerLock
	},
	{
		ecosystem: "dotnet",
		name: "packages.lock.json",
		read: readNugetLock
	}
];
function manifestFormat(path) {
	const name = baseName(path);
	return MANIFESTS$1.find((format) => format.name.test(name)) ?? null;
}
function lockfileFormat(path) {
	const name = baseName(path);
	return LOCKFILES.find((format) => format.name === name) ?? null;
}
const memory = new WeakMap();
function readAt(context, path, reader) {
	const content = context.read(path);
	if (content.kind === "absent") return {
		kind: "absent",
		because: "is not in the build context"
	};
	if (content.kind === "unavailable") return {
		kind: "unavailable",
		because: content.reason
	};
	if (missingParsers([path]).length > 0) return {
		kind: "unavailable",
		because: "nobody can parse it"
	};
	const known = memory.get(content) ?? new Map();
	memory.set(content, known);
	if (!known.has(reader)) known.set(reader, reader(content.text));
	return known.get(reader);
}
// lib/src/context/sources.js
const found = require_model.createNotes();
function contextSources(model) {
	const known = found.get(model);
	if (known) return known;
	const sources = model.stages.flatMap((stage) => stage.instructions.flatMap(sourcesOf));
	found.set(model, sources);
	return sources;
}
function sourcesOf(instruction) {
	if (instruction.keyword === "RUN") return instruction.flags.flatMap((flag) => bindSource(flag, instruction));
	if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return [];
	if (instruction.flags.some((flag) => flag.name === "from")) return [];
	return instruction.sources.flatMap(({ text, span }) => {
		const path = literalPath(text);
		return path === null ? [] : [{
			path,
			glob: /[*?[]/.test(path),
			span,
			instruction
		}];
	});
}
function bindSource(flag, instruction) {
	if (flag.name !== "mount" || flag.value === null) return [];
	const fields = new Map(flag.value.split(",").map((field) => [field.split("=")[0] ?? "", field.slice(field.indexOf("=") + 1)]));
	if ((fields.get("type") ?? "bind") !== "bind" || fields.has("from")) return [];
	const path = literalPath(fields.get("source") ?? fields.get("src") ?? ".");
	return path === null ? [] : [{
		path,
		glob: false,
		span: flag.span,
		instruction
	}];
}
function literalPath(written) {
	const text = written.replace(/^(["'])(.*)\1$/, "$2");
	if (text.includes("$") || /^(https?|git|ssh):\/\/|^git@/i.test(text)) return null;
	const segments = text.split("/").filter((segment) => segment !== "" && segment !== ".");
	return segments.includes("..") ? null : segments.join("/");
}
// lib/src/knowledge/dev-installs.js
const ROWS$4 = [
	{
		managers: ["npm"],
		without: /^(--production(=true)?|--only=prod(uction)?|--omit=dev|--prod|--omit)$/,
		environment: /^(NODE_ENV=production|NPM_CONFIG_(PRODUCTION=true|OMIT=dev|ONLY=prod(uction)?))$/i
	},
	{
		managers: ["yarn"],
		without: /^(--production(=true)?|--prod|focus|--omit=dev)$/,
		environment: /^NODE_ENV=production$|^YARN_PRODUCTION=true$/i
	},
	{
		managers: ["pnpm"],
		without: /^(--prod|-P|--production|fetch)$/,
		environment: /^NODE_ENV=production$/
	},
	{
		managers: ["bun"],
		without: /^(--production|-p|--omit=dev|--omit)$/,
		environment: /^NODE_ENV=production$/
	},
	{
		managers: ["bundler"],
		without: /^(--without|--without=.*|--with|--local)$/,
		environment: /^BUNDLE_(WITHOUT|ONLY|DEPLOYMENT|WITH)=./
	},
	{
		managers: ["composer"],
		without: /^--no-dev$/,
		environment: /^COMPOSER_NO_DEV=1$/
	},
	{
		managers: ["poetry"],
		without: /^(--no-dev|--only(=.*)?|--without(=.*)?)$/,
		environment: /^POETRY_(WITHOUT|ONLY)=./
	},
	{
		managers: ["pdm"],
		without: /^(--prod|--production|--no-dev|-G|--group|--without(=.*)?)$/,
		environment: /^PDM_(NO_DEV|PRODUCTION|WITHOUT|GROUP)=./
	},
	{
		managers: ["uv"],
		without: /^(--no-dev|--no-default-groups|--only-group)$/,
		environment: /^UV_NO_DEV=(1|true)$/
	}
];
function installsDev(manager, args, environment) {
	if (manager === "pip") return args.some((arg) => isForDevelopment$1(arg ?? ""));
	if (manager === "pipenv") return args.includes("--dev") || args.includes("-d");
	const row = ROWS$4.find(({ managers }) => managers.includes(manager));
	if (!row || manager === "uv" && args[0] === "pip") return false;
	if (args.some((arg) => arg === null || row.without.test(arg))) return false;
	return args.some((arg) => ASKED.test(arg ?? "")) || !environment.some((pair) => row.environment.test(pair));
}
const ASKED = /^--(include=dev|production=false|prod=false)$/;
function isForDevelopment$1(path) {
	return /(^|[/_.-])(dev|development|tests?)\b[^/]*\.txt$/.test(path);
}
const FLAGS = {
	npm: "--omit=dev",
	yarn: "--production",
	pnpm: "--prod",
	bun: "--production",
	composer: "--no-dev",
	poetry: "--only main",
	uv: "--no-dev",
	pdm: "--prod"
};
function hasOldNpm(nodeTag) {
	const major = /^(\d+)(?=\D|$)/.exec(nodeTag ?? "")?.[1];
	return major !== void 0 && Number(major) < 15;
}
function productionInstall(manager, command, oldNpm) {
	const flag = manager === "npm" && oldNpm ? "--only=production" : FLAGS[manager];
	if (flag === void 0) return null;
	const plain = command.split(" ").filter((word) => !ASKED.test(word)).join(" ");
	return plain === "yarn" ? `yarn install ${flag}` : `${plain} ${flag}`;
}
function pruneCommand(manager, oldNpm) {
	if (manager === "npm") return oldNpm ? "npm prune --production" : "npm prune --omit=dev";
	return manager === "pnpm" ? "pnpm prune --prod" : null;
}
// lib/src/knowledge/stack-directories.js
const ENVIRONMENTS = {
	leaves: [".venv", "venv"],
	optional: true
};
const STACKS = [
	{
		manifest: "package.json",
		leaves: ["node_modules"]
	},
	{
		manifest: "composer.json",
		leaves: ["vendor"]
	},
	{
		manifest: "Cargo.toml",
		leaves: ["target"]
	},
	{
		manifest: "pom.xml",
		leaves: ["target"]
	},
	{
		manifest: "build.gradle",
		leaves: ["build", ".gradle"]
	},
	{
		manifest: "build.gradle.kts",
		leaves: ["build", ".gradle"]
	},
	{
		manifest: "*.csproj",
		leaves: ["bin", "obj"]
	},
	{
		manifest: "*.fsproj",
		leaves: ["bin", "obj"]
	},
	{
		manifest: "mix.exs",
		leaves: ["_build", "deps"]
	},
	{
		manifest: "Package.swift",
		leaves: [".build"]
	},
	{
		manifest: "uv.lock",
		leaves: [".venv"]
	},
	{
		manifest: "pyproject.toml",
		...ENVIRONMENTS
	},
	{
		manifest: "Pipfile",
		...ENVIRONMENTS
	},
	{
		manifest: "requirements.txt",
		...ENVIRONMENTS
	},
	{
		manifest: "manage.py",
		...ENVIRONMENTS
	}
];
function isForeign(path) {
	return /(^|\/)(node_modules|vendor|third_party|\.venv|site-packages)\//.test(path);
}
// lib/src/facts/projects.js
const projects = fact((build) => {
	const sources = contextSources(build.model);
	const found = new Map();
	for (const path of build.context.list().paths) {
		const format = manifestFormat(path);
		const lock = format ? null : lockfileFormat(path);
		const ecosystem = format?.ecosystem ?? lock?.ecosystem;
		if (!ecosystem || isForeign(path) || !isTaken(build.context, sources, path)) continue;
		const dir = directoryOf$2(path);
		const key = `${ecosystem}:${dir}`;
		const project = found.get(key) ?? {
			ecosystem,
			dir,
			manifests: [],
			lockfiles: []
		};
		found.set(key, project);
		if (format) project.manifests.push(path);
		else project.lockfiles.push(path);
	}
	return [...found.values()].filter(({ manifests }) => manifests.length > 0).map((project) => ({
		...project,
		manifests: project.manifests.toSorted((a, b) => rank$1(a) - rank$1(b))
	})).sort((a, b) => depth(a.dir) - depth(b.dir));
});
function isTaken(context, sources, path) {
	if (context.ignore.ignores(path)) return false;
	return sources.some((source) => source.glob ? matchesGlob(source.path, path) : source.path === "" || source.path === path || path.startsWith(`${source.path}/`));
}
const RANKS = [
	"package.json",
	"pyproject.toml",
	"Pipfile",
	"requirements.txt",
	"pom.xml",
	"build.gradle"
];
function rank$1(path) {
	const at = RANKS.findIndex((name) => path.endsWith(name) || path.endsWith(`${name}.kts`));
	return at === -1 ? RANKS.length : at;
}
function depth(dir) {
	return dir === "" ? 0 : dir.split("/").length;
}
function mainProject(build, ecosystem) {
	const all = projects(build).filter((project) => project.ecosystem === ecosystem);
	const [first] = all;
	return first && (first.dir === "" || all.length === 1) ? first : null;
}
function declaration(build, path) {
	const format = manifestFormat(path);
	const found = format && readAt(build.context, path, format.read);
	return found?.kind === "read" ? found.value : null;
}
function lockedPackages(build, path) {
	const format = lockfileFormat(path);
	const found = format?.read ? readAt(build.context, path, format.read) : null;
	return found?.kind === "read" ? found.value : null;
}
const MAX_INCLUDED = 5;
function requirementFiles$1(build, path) {
	const found = [];
	const open = [path];
	for (let at = 0; at < open.length && at < MAX_INCLUDED; at++) {
		const file = open[at] ?? "";
		const reading = readAt(build.context, file, readRequirements);
		if (reading.kind !== "read") continue;
		found.push({
			path: file,
			declared: reading.value
		});
		const included = reading.value.includes.flatMap((name) => resolvePath$1(directoryOf$2(file), name) ?? []);
		open.push(...included.filter((name) => !open.includes(name)));
	}
	return found;
}
function findDependency(build, project, wanted) {
	const shipped = project.manifests.filter((path) => !isForDevelopment$1(path));
	for (const manifest of shipped.slice(0, 3)) {
		const parts = manifest.endsWith(".txt") ? requirementFiles$1(build, manifest) : [{
			path: manifest,
			declared: declaration(build, manifest)
		}];
		for (const { path, declared } of parts) {
			const dependency = declared?.dependencies.find((one) => one.group === "runtime" && wanted(one));
			if (dependency) return {
				path,
				dependency
			};
		}
	}
	return null;
}
// lib/src/facts/installs.js
const installs = fact((stage) => {
	const found = [];
	for (const call of stageCommands(stage)) {
		const row = rowOf(call);
		if (row) found.push(installOf$1(stage, call, row));
	}
	return found;
});
const sureInstalls = fact((stage) => {
	const possible = installs(stage).filter(({ call }) => !isSkipped(call));
	const arms = new Map();
	for (const install of possible) {
		if (!install.call.guarded) continue;
		const key = `${install.call.instruction.index} ${install.manager}`;
		arms.set(key, arms.get(key) ?? []);
		arms.get(key)?.push(install);
	}
	const sure = new Set([...arms.values()].flatMap((all) => runsOneOf(all.map(({ call }) => call)) ? all.slice(0, 1) : []));
	return possible.filter((install) => !install.call.guarded || sure.has(install));
});
const fetches$1 = fact((stage) => osInstalls(stage).filter(({ args }) => !args.some((arg) => arg === null || /^\.?\//.test(arg))));
const ROWS$3 = new Map(INSTALLS.flatMap((row) => row.programs.map((name) => [name, row])));
function rowOf(call) {
	const { name, args } = pythonModule(call);
	const row = name === null ? void 0 : ROWS$3.get(name);
	if (!row || args.some((arg) => arg === "-g" || arg === "--global" || arg === "--location=global")) return null;
	const words = args.filter((arg) => arg !== null && !arg.startsWith("-"));
	const fits = row.calls.find((start) => start.length === 0 ? isBare(args) : start.every((word, at) => words[at] === word));
	if (!fits) return callAnywhere(row, words);
	return readsManifests(row, args, words.slice(fits.length)) ? row : null;
}
function isBare(args) {
	return args.every((arg, at) => VALUED$2.has(args[at - 1] ?? "") || arg?.startsWith("-") && !ASKS$1.has(arg));
}
const VALUED$2 = new Set([
	"--network-timeout",
	"--network-concurrency",
	"--cache-folder",
	"--registry",
	"--mutex"
]);
const ASKS$1 = new Set([
	"--version",
	"-v",
	"--help",
	"-h"
]);
function callAnywhere(row, words) {
	return (row.manager === "maven" || row.manager === "gradle") && row.calls.some(([word]) => word !== void 0 && words.some((one) => one.endsWith(word))) && !words.some((one) => /^(package|install|verify|build|assemble|bootJar)$/.test(one)) ? row : null;
}
function pythonModule(call) {
	const module = call.args[0] === "-m" ? call.args[1] : null;
	return module && /^python[\d.]*$/.test(call.name ?? "") ? {
		name: module,
		args: call.args.slice(2)
	} : call;
}
function isProject(arg) {
	return arg === "." || arg?.startsWith(".[") === true;
}
function isUvPip({ manager }, [first]) {
	return manager === "uv" && first === "pip";
}
const REQUIREMENT_FLAGS = [
	"-r",
	"--requirement",
	"-c",
	"--constraint"
];
function readsManifests(row, args, rest) {
	if (row.manager === "pip") return requirementFiles(args).length > 0 || args.some(isProject);
	if (isUvPip(row, args)) return requirementFiles(args).length > 0 || args[1] === "sync" || args.some(isProject);
	if (row.manager === "npm" || row.manager === "pnpm" || row.manager === "bun") return rest.length === 0;
	return row.manager !== "pipenv" || rest.length === 0;
}
function requirementFiles(args) {
	return args.flatMap((arg, at) => {
		if (arg === null) return [];
		if (REQUIREMENT_FLAGS.includes(arg)) return args[at + 1] ?? [];
		return /^(?:-r|--requirement=)(.+)$/.exec(arg)?.[1] ?? [];
	});
}
function requiredFiles(stage, call) {
	const build = buildOf(stage);
	const named = requirementFiles(call.args).map(relativeName);
	return [...new Set(named.flatMap((file) => [file, ...requirementFiles$1(build, file).map(({ path }) => path)]))];
}
function installOf$1(stage, call, row) {
	return {
		manager: row.manager,
		command: citeCommand(call),
		call,
		span: call.span,
		manifests: manifestsOf$1(stage, call, row),
		workspaces: hasWorkspaces(stage, row),
		needsSources: sourcesNeeded(stage, call, row),
		first: row.first && !call.args.some((arg) => arg !== null && row.first?.includes(` ${arg}`) && arg.startsWith("--no-")) ? row.first : null
	};
}
function manifestsOf$1(stage, call, row) {
	const { context } = buildOf(stage);
	const required = row.manager === "pip" || row.manager === "uv" ? requiredFiles(stage, call) : [];
	if (required.length > 0) return required;
	const [main = ""] = row.manifests;
	const directory = main.includes("*") ? "" : manifestDirectory$1(stage, main);
	const all = row.manifests.map((file) => directory + file);
	const there = all.filter((file) => file.includes("*") || ["file", "directory"].includes(context.exists(file)));
	return there.includes(directory + main) ? there : all.slice(0, 2);
}
function manifestDirectory$1(stage, name) {
	const { context } = buildOf(stage);
	if (context.exists(name) !== "absent") return "";
	const found = context.list().paths.filter((path) => path.endsWith(`/${name}`));
	return found.length === 1 ? (found[0] ?? "").slice(0, -name.length) : "";
}
function hasWorkspaces(stage, row) {
	if (!row.manifests.includes("package.json")) return false;
	const build = buildOf(stage);
	return build.context.exists("pnpm-workspace.yaml") === "file" || (declaration(build, "package.json")?.members.length ?? 0) > 0;
}
function relativeName(path) {
	return path.startsWith("/") ? path.slice(path.lastIndexOf("/") + 1) : path.replace(/^(\.\.?\/)+/, "");
}
const READ_MEMBERS = new Set([
	"bundler",
	"go",
	"maven",
	"uv",
	"poetry"
]);
function sourcesNeeded(stage, call, row) {
	if (row.manager === "pip" || isUvPip(row, call.args)) return pipNeeds(stage, call);
	if (row.manager === "npm" || row.manager === "yarn" || row.manager === "pnpm") return scriptsNeed(stage, call);
	if (row.manager === "cargo") return "Cargo reads no manifest without a source file beside it";
	return READ_MEMBERS.has(row.manager) ? memberNeeds(stage, row) : null;
}
function pipNeeds(stage, call) {
	if (call.args.some((arg, at) => arg === "-e" || isProject(arg) || isLocalPath(call.args, at))) return "it installs the project itself";
	for (const file of requirementFiles(call.args)) if (requirementFiles$1(buildOf(stage), relativeName(file)).some(({ declared }) => declared.members.length > 0)) return `\`${file}\` names a directory of the project`;
	return null;
}
function isLocalPath(args, at) {
	return args[at]?.startsWith("./") === true && !REQUIREMENT_FLAGS.includes(args[at - 1] ?? "");
}
function memberNeeds(stage, row) {
	const [main = ""] = row.manifests;
	const path = manifestDirectory$1(stage, main) + main;
	const member = declaration(buildOf(stage), path)?.members.find((one) => !/^(\.\/?)*$/.test(one));
	return member === void 0 ? null : `\`${path}\` names \`${member}\`, a part of the repository`;
}
const LIFECYCLE = [
	"preinstall",
	"install",
	"postinstall",
	"prepare"
];
const HARMLESS = /^(husky( install)?|npx (-y )?only-allow \w+|is-ci( \|\|.*)?|exit 0|true|echo .*|patch-package|npx husky( install)?|lefthook install|simple-git-hooks|prisma generate|npx prisma generate|ngcc.*|husky \|\| true)$/;
function scriptsNeed(stage, call) {
	if (call.args.includes("--ignore-scripts")) return null;
	const scripts = declaration(buildOf(stage), "package.json")?.programs;
	for (const script of LIFECYCLE) {
		const line = scripts?.get(script);
		if (line !== void 0 && line.trim() !== "" && !HARMLESS.test(line.trim())) return `the \`${script}\` script of package.json runs \`${line.slice(0, 60)}\``;
	}
	return null;
}
// lib/src/knowledge/dev-names.js
const DEVELOPMENT = /^(dev|develop|development|dev-?envs?|devcontainer|local|debug|debugger|hot-?reload|watch)$/;
const TEST = /^(tests?|testing|tester|unit-?tests?|integration-?tests?|e2e|ci-?tests?|lint|linter|linting|check|checks|coverage)$/;
const PRODUCTION$2 = /^(prod|production|runtime|runner|run|final|release|deploy|app|server|web)$/;
const PARTS = /[-_.]/;
function stageRole(name) {
	const words = [name, ...name.split(PARTS)];
	if (words.some((word) => DEVELOPMENT.test(word)) && !isDependencies(name)) return "development";
	if (words.some((word) => TEST.test(word))) return "test";
	return words.some((word) => PRODUCTION$2.test(word)) ? "production" : null;
}
function isDependencies(name) {
	return /dep(s|endencies)?$/.test(name);
}
function isForDevelopment(path) {
	return /(^|\/)(\.devcontainer(\/|\.json$)|(Docker|Container)file[._-](dev|develop|development|local)$|(dev|develop|development|local)[._-](Docker|Container)file$|devfile\.ya?ml$|devenv\.nix$)/i.test(path);
}
function isSailSetting(destination) {
	return /\/\d+-sail\.ini$/.test(destination);
}
const DEVELOPMENT_PROGRAMS = new Set([
	"nodemon",
	"ts-node-dev",
	"webpack-dev-server",
	"air",
	"gin",
	"reflex",
	"watchmedo",
	"browser-sync",
	"live-server",
	"entr",
	"watchexec"
]);
const DEVELOPMENT_CALLS = {
	next: ["dev"],
	nuxt: ["dev"],
	vite: [
		"",
		"dev",
		"serve"
	],
	ng: ["serve"],
	"react-scripts": ["start"],
	"vue-cli-service": ["serve"],
	astro: ["dev"],
	gatsby: ["develop"],
	remix: ["dev"],
	webpack: ["serve", "--watch"],
	nest: ["--watch"],
	expo: ["start"],
	flask: ["--debug", "--reload"],
	uvicorn: ["--reload"],
	dotnet: ["watch"],
	quasar: ["dev"],
	strapi: ["develop", "dev"],
	sapper: ["dev"],
	"svelte-kit": ["dev"],
	cargo: ["watch"],
	mix: []
};
const SHELLS$1 = new Set([
	"bash",
	"sh",
	"zsh",
	"ash",
	"fish",
	"dash"
]);
const PROMPTS = /^(node|python[\d.]*|pypy[\d.]*|irb|jshell|php|ghci|iex|erl|julia|scala|lua|R|groovysh|swift)$/;
const TOOLS$2 = new Set([
	"composer",
	"mvn",
	"gradle",
	"npm",
	"pnpm",
	"go",
	"cargo",
	"sbt",
	"lein"
]);
const GENERATORS = new Set("protoc buf sqlc openapi-generator-cli openapi-generator swagger-codegen graphql-codegen flatc thrift".split(" "));
const COMFORTS = new Set("vim vim-nox neovim emacs emacs-nox zsh fish tmux screen tig byobu ranger".split(" "));
function isComfort(name) {
	return COMFORTS.has(name);
}
const TEST_PROGRAMS = new Set([
	"pytest",
	"jest",
	"mocha",
	"vitest",
	"tox",
	"nox",
	"rspec",
	"phpunit",
	"karma",
	"cypress",
	"playwright",
	"ctest",
	"bats",
	"robot",
	"behave",
	"cucumber",
	"newman",
	"k6",
	"locust"
]);
const TEST_CALLS = {
	go: ["test"],
	cargo: ["test", "bench"],
	mvn: ["test", "verify"],
	gradle: ["test", "check"],
	gradlew: ["test", "check"],
	dotnet: ["test"],
	npm: ["test", "t"],
	yarn: ["test"],
	pnpm: ["test"],
	rails: ["test"],
	mix: ["test"],
	ng: ["test"]
};
function programRole(name, args) {
	if (SHELLS$1.has(name)) return isInteractive(args) ? "shell" : null;
	if (asksForInput(name, args) || GENERATORS.has(name)) return "shell";
	if (name === "sleep" || name === "tail" && args.includes("/dev/null")) return "idle";
	const words = args.length === 0 ? [""] : args;
	if (DEVELOPMENT_PROGRAMS.has(name) || DEVELOPMENT_CALLS[name]?.some((word) => words.includes(word))) return "development";
	if (TEST_PROGRAMS.has(name) || TEST_CALLS[name]?.some((word) => args.includes(word))) return "test";
	if (/(^|[._-])(ci|e2e|tests?)\.(sh|bash)$/.test(name)) return "test";
	return scriptRole(name, args);
}
function asksForInput(name, args) {
	if (PROMPTS.test(name)) return args.every((arg) => arg === "-a" || arg === "-i");
	return args.length === 0 && TOOLS$2.has(name);
}
function isInteractive(args) {
	return args.every((arg) => arg === null || /^-[lie]+$/.test(arg) || arg === "--login");
}
function scriptRole(name, args) {
	if (!/^(npm|yarn|pnpm|bun)$/.test(name)) return null;
	const script = args.find((arg) => arg !== "run" && arg !== null && !arg.startsWith("-")) ?? "";
	if (/^(start:)?(dev|develop|watch|hot)(:|$)/.test(script)) return "development";
	return /^(test|e2e|lint)(:|$)/.test(script) ? "test" : null;
}
// lib/src/facts/shipped-stages.js
const shippedStages = fact((build) => {
	const last = build.stages.at(-1);
	if (!last) return [];
	const configured = build.stages.filter((stage) => isNamed$1(stage, build.configuredTargets));
	if (configured.length > 0) return configured;
	const said = saidTargets(build);
	return said.length > 0 ? said : [defaultTarget(build, last)];
});
const shadowedTarget = fact((build) => {
	const last = build.stages.at(-1);
	const meant = last && defaultTarget(build, last);
	return last && meant && meant !== last ? {
		last,
		meant
	} : null;
});
const PRODUCTION$1 = /^(prod|production|runtime|runner|final|release)$/;
const unnamedTarget = fact((build) => {
	const shadowed = shadowedTarget(build);
	if (!shadowed || build.configuredTargets.length > 0) return null;
	const { meant } = shadowed;
	const words = meant.name?.split(/[-_.]/) ?? [];
	return build.context.targets.some(({ name }) => isNamed$1(meant, [name])) || !words.some((word) => PRODUCTION$1.test(word)) ? null : shadowed;
});
function isMadeOf(stage, part) {
	return stage.edges.some(({ source }) => source.kind === "stage" && source.stage.index < stage.index && (source.stage === part || isMadeOf(source.stage, part)));
}
function isShipped(build, stage) {
	return shippedStages(build).includes(stage);
}
const neededForShipping = fact((build) => {
	const needed = new Set();
	const visit = (stage) => {
		if (needed.has(stage)) return;
		needed.add(stage);
		for (const { source } of stage.edges) if (source.kind === "stage") visit(source.stage);
	};
	for (const stage of shippedStages(build)) visit(stage);
	return needed;
});
function defaultTarget(build, last) {
	const role = last.name === null ? null : stageRole(last.name);
	if (role !== "development" && role !== "test") return last;
	return build.stages.findLast((stage) => stage.name !== null && stageRole(stage.name) === "production") ?? last;
}
function saidTargets(build) {
	const last = build.stages.at(-1);
	const targets = new Set();
	for (const use of build.context.uses.filter(isForShipping)) {
		const { target } = use;
		const stage = target === null ? last : build.stages.find((candidate) => isNamed$1(candidate, [target]));
		if (!stage || target !== null && isForDevelopers(stage)) continue;
		if (use.kind === "compose" && isPartOfProduction(build, stage)) continue;
		targets.add(stage);
	}
	return targets.size === 1 && last !== void 0 && targets.has(last) ? [] : build.stages.filter((stage) => targets.has(stage));
}
function deploymentsOf(stage) {
	const build = buildOf(stage);
	return build.context.uses.filter(isForShipping).filter(({ target }) => target === null ? stage === build.stages.at(-1) : isNamed$1(stage, [target]));
}
function isForShipping({ saidBy, makesNoImage }) {
	return !makesNoImage && !/(^|[/.-])(dev|develop|development|test|tests|local|debug|e2e)[.-]/.test(saidBy);
}
function isForDevelopers({ name }) {
	const role = name === null ? null : stageRole(name);
	return role === "development" || role === "test";
}
function isPartOfProduction(build, stage) {
	return build.stages.some((later) => later.index > stage.index && !isForDevelopers(later) && (lineage(later).includes(stage) || later.edges.some(({ source }) => source.kind === "stage" && source.stage === stage)));
}
function isNamed$1(stage, names) {
	return names.some((name) => name.toLowerCase() === stage.name || name === String(stage.index));
}
// lib/src/facts/layers/cache-mounts.js
const DIRECTORIES$1 = {
	npm: "/root/.npm",
	pip: "/root/.cache/pip",
	go: "/go/pkg/mod",
	cargo: "/usr/local/cargo/registry",
	maven: "/root/.m2",
	gradle: "/root/.gradle",
	uv: "/root/.cache/uv",
	poetry: "/root/.cache/pypoetry",
	composer: "/root/.composer/cache"
};
const mounts = fact((build) => {
	const found = [];
	for (const { flags } of build.model.dockerfile.instructions) for (const { name, value } of flags) if (name === "mount") found.push(value ?? "");
	return found;
});
const uncachedInstalls = fact((build) => {
	const { instructions } = build.model.dockerfile;
	if (mounts(build).length === 0 && !instructions.some(({ heredocs }) => heredocs.length > 0)) return [];
	return [...neededForShipping(build)].flatMap((stage) => installs(stage).flatMap((install) => {
		const directory = DIRECTORIES$1[install.manager];
		const { flags } = install.call.instruction;
		const isCached = flags.some(({ name, value }) => name === "mount" && /type=(cache|tmpfs)/.test(value ?? ""));
		return directory === void 0 || isCached ? [] : [{
			stage,
			install,
			directory
		}];
	}));
});
const copiedCaches = fact((build) => build.stages.flatMap((stage) => transfers(stage).flatMap((transfer) => {
	const found = cachesOf(transfer.from).find(({ directory }) => transfer.sources.some((source) => source === directory || directory === `${source}/mod` || below(directory, source) !== null));
	return found ? [{
		transfer,
		stage,
		...found
	}] : [];
})));
function cachesOf(stage) {
	return lineage(stage).flatMap((part) => instructionsOf(part, "RUN").flatMap(({ flags }) => flags.flatMap(({ name, value, span }) => {
		const directory = /(?:^|,)(?:target|dst|destination)=(\/[^,$]+)/.exec(value ?? "")?.[1];
		return name === "mount" && /(^|,)type=cache(,|$)/.test(value ?? "") && directory !== void 0 ? [{
			directory: normalise("/", directory),
			mount: span
		}] : [];
	})));
}
// lib/src/facts/edits/edits.js
function replace(span, text) {
	return {
		span,
		text
	};
}
function insert(at, text) {
	return {
		span: {
			start: at,
			end: at
		},
		text
	};
}
function lineBehind({ model }, { span }, line) {
	return insert(span.end, `${lineEnd$1(model.dockerfile.source.text)}${line}`);
}
function lineBefore({ model }, { span, comments }, line) {
	const { source } = model.dockerfile;
	let first = require_model.lineAt(source, span.start);
	for (const { span: comment } of comments.toReversed()) {
		if (require_model.lineAt(source, comment.start) !== first - 1) break;
		first--;
	}
	return insert(source.lineStarts[first - 1] ?? span.start, `${line}${lineEnd$1(source.text)}`);
}
function lineBeforeStart(build, { from, instructions }, line) {
	const steps = [
		"RUN",
		"COPY",
		"ADD",
		"WORKDIR",
		"USER",
		"ENV",
		"ARG",
		"SHELL"
	];
	const last = instructions.findLastIndex(({ keyword }) => steps.includes(keyword));
	const start = instructions.slice(last + 1).find(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT");
	return start ? lineBefore(build, start, line) : lineBehind(build, instructions.at(-1) ?? from, line);
}
function withoutLines({ model }, instruction) {
	const { source } = model.dockerfile;
	const { span, comments } = instruction;
	const first = require_model.lineAt(source, span.start);
	const last = require_model.lineAt(source, span.end);
	if (comments.some((one) => require_model.lineAt(source, one.span.start) === first - 1) || hasComments(model, span)) return null;
	const start = source.lineStarts[first - 1] ?? span.start;
	const blank = require_model.lineText(source, first - 1).trim() === "" && require_model.lineText(source, last + 1).trim() === "";
	return replace({
		start,
		end: source.lineStarts[last + (blank && first > 1 ? 1 : 0)] ?? source.text.length
	}, "");
}
function commandBehind({ model }, { span }, end, command) {
	const { source, escape: continuation } = model.dockerfile;
	const last = require_model.lineAt(source, end);
	if (require_model.lineAt(source, span.start) === last) return insert(end, ` && ${command}`);
	const indent = require_model.lineText(source, last).match(/^[ \t]*/)?.[0] ?? "";
	return insert(end, ` ${continuation}${lineEnd$1(source.text)}${indent}&& ${command}`);
}
function hasComments({ dockerfile }, span) {
	return dockerfile.comments.some((comment) => comment.span.start > span.start && comment.span.end <= span.end);
}
function execArray(words) {
	return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}
function lineEnd$1(text) {
	const newline = text.indexOf("\n");
	return newline > 0 && text[newline - 1] === "\r" ? "\r\n" : "\n";
}
// lib/src/facts/edits/cache-mount.js
const KEEPS_NOTHING = [
	"npm",
	"pip",
	"uv"
];
const MOVED = /^(HOME|XDG_CACHE_HOME|npm_config_cache|NPM_CONFIG_CACHE|PIP_CACHE_DIR|PIP_NO_CACHE_DIR|UV_CACHE_DIR|UV_NO_CACHE)$/;
const MOST_INSTALLS = 50;
const cacheMountEdits = fact((build) => {
	const installs = uncachedInstalls(build);
	if (installs.length === 0 || installs.length > MOST_INSTALLS || !installs.every(takesMount)) return null;
	return [...new Map(installs.map(({ install, directory }) => {
		const at = install.call.instruction.keywordSpan.end;
		return [`${at} ${directory}`, insert(at, ` --mount=type=cache,target=${directory}`)];
	})).values()];
});
function takesMount({ stage, install }) {
	const { call, manager } = install;
	const { user, variables } = stateBefore(stage, call.instruction);
	if (!(user === "" ? baseImage(stage)?.user === "" : /^(root|0)(:|$)/.test(user)) || !KEEPS_NOTHING.includes(manager) || [...variables.keys()].some((name) => MOVED.test(name))) return false;
	return !stageCommands(stage).some((other) => other.instruction === call.instruction && other.name !== "apk" && isAboutCaches(other));
}
function isAboutCaches({ name, args, texts }) {
	if (name === "rm") return texts.some((text) => /cache|^~|^\/root|\.npm/.test(text));
	return args.includes("cache") || texts.some((text) => /^--(no-)?cache/.test(text));
}
// lib/src/lint/rule.js
const CATEGORIES = [
	"architecture",
	"security",
	"optimization",
	"testing",
	"developer-experience",
	"correctness"
];
function review$2(title, edits) {
	return edits && {
		safety: "review",
		title,
		edits
	};
}
// lib/rules/cache-mounts/rule.js
const cacheMounts = {
	id: "cache-mounts",
	summary: "Use cache mounts for what is downloaded, and only for that",
	category: "optimization",
	severity: "info",
	aliases: [],
	*check(build) {
		for (const { transfer, stage, directory, mount } of copiedCaches(build)) {
			const from = cite(stageLabel$1(transfer.from));
			yield {
				at: transfer.instruction.span,
				stage,
				subject: `copy of ${directory}`,
				message: `${cite(directory)} is a cache mount in ${from}, so nothing of it is in the layers of that stage: this copy brings an empty directory or fails.`,
				help: `Mount the same cache where it is needed, and leave this line out; or drop the mount in ${from}.`,
				related: [{
					at: mount,
					label: "the mount"
				}],
				severity: "warning"
			};
		}
		const [first, ...rest] = uncachedInstalls(build);
		if (!first) return;
		const { stage, install, directory } = first;
		yield {
			at: install.span,
			stage,
			subject: "cache mounts",
			message: `${cite(install.command)} downloads everything again whenever a manifest changes, although this file needs BuildKit anyway, which can keep the downloads.`,
			help: `Write \`RUN --mount=type=cache,target=${directory} …\`; the mount stays out of the image.`,
			related: rest.map(({ install: other }) => ({
				at: other.span,
				label: "likewise"
			})),
			fix: review$2(rest.length === 0 ? `Give ${cite(install.command)} a cache mount` : "Give every install a cache mount", cacheMountEdits(build))
		};
	}
};
// lib/src/facts/copies.js
const contextCopies = fact((stage) => copyInstructions(stage).flatMap((instruction) => {
	const sources = sourcesOf(instruction).map(({ path }) => path);
	if (sources.length === 0) return [];
	const everything = sources.some((source) => source === "" || source === "*");
	const manifests = sources.filter(isManifest);
	return [{
		instruction,
		sources,
		everything,
		bringsSources: everything || sources.some((source) => !isManifest(source) && isSourceTree(stage, source)),
		manifests,
		stage
	}];
}));
const takesSources = fact((build) => build.stages.some((stage) => contextCopies(stage).some(({ bringsSources }) => bringsSources)));
const PLAIN_MANIFESTS = new Set(MANIFEST_FILES);
const MANIFEST_GLOBS = new RegExp(`^(?:${MANIFEST_FILES.filter((pattern) => pattern.includes("*")).map((pattern) => pattern.replaceAll(".", "\\.").replaceAll("*", ".*")).join("|")})$`);
function isManifest(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return PLAIN_MANIFESTS.has(name) || MANIFEST_GLOBS.test(name);
}
function copyText({ keyword, flags, sources }) {
	const from = flags.find(({ name }) => name === "from")?.value;
	return [
		keyword,
		...from ? [`--from=${from}`] : [],
		...sources.map(({ text }) => text)
	].join(" ");
}
const SOURCE_NAMES = /(^|\/)(src|app|apps|lib|server|client|cmd|internal|source|backend|frontend|api|web|pages|components|services?)\/?$/i;
function isSourceTree(stage, source) {
	const { context } = buildOf(stage);
	if (/[*?[]/.test(source)) return /\*\.(js|ts|py|go|rb|rs|java|php|cs)$/.test(source);
	const kind = context.exists(source);
	if (kind === "file") return false;
	if (kind === "directory") {
		const prefix = `${source}/`;
		return context.list().paths.filter((path) => path.startsWith(prefix)).filter((path) => !isManifest(path) && !isMadeElsewhere(path.slice(source.length))).length > 2;
	}
	return SOURCE_NAMES.test(source);
}
function isMadeElsewhere(path) {
	return /\/s?bin\/[^/.]+$/.test(path) || /\.(so(\.\d+)*|dll|exe|dylib|a|jar|deb|rpm|whl|gem|tgz|tar|gz|xz|bz2|zip)$/i.test(path);
}
// lib/src/facts/layers/downloads.js
const downloads = fact((stage) => lineageCommands(stage).flatMap((command) => {
	const written = command.guarded ? null : writtenFile$1(command);
	const path = written === null ? null : pathIn(command, written);
	return path === null ? [] : [{
		command,
		path
	}];
}));
const clones = fact((stage) => lineageCommands(stage).flatMap((command) => {
	const directory = command.guarded ? null : clonedTo(command);
	const path = directory === null ? null : pathIn(command, directory);
	return path === null || isRemovedAtOnce(command, path) ? [] : [{
		command,
		path
	}];
}));
function clonedTo({ name, texts }) {
	if (name !== "git" || !texts.includes("clone")) return null;
	const words = texts.map(unquote);
	const at = words.findIndex((word) => /^(https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(word));
	if (at === -1) return null;
	const next = words[at + 1];
	if (next !== void 0) return next.startsWith("-") ? null : next;
	return (words[at] ?? "").replace(/\/+$/, "").replace(/^.*[/:]/, "").replace(/\.git$/, "");
}
function isRemovedAtOnce({ stage, instruction, ordinal }, path) {
	return stageCommands(stage).some((other) => {
		if (other.instruction !== instruction || other.ordinal < ordinal) return false;
		return /^(rm|mv)$/.test(other.name ?? "") && other.texts.some((text) => {
			const removed = text.startsWith("-") ? null : pathIn(other, text);
			return removed !== null && (below(removed, path) !== null || below(path, removed) !== null);
		});
	});
}
function pathIn(command, text) {
	const { variables, workdir } = stateBefore(command.stage, command.instruction);
	const word = expand(unquote(text), variables);
	if (word === "" || /[*?`()]/.test(word)) return null;
	if (word.startsWith("/")) return normalise("/", word);
	const moved = stageCommands(command.stage).findLast(({ name, instruction, ordinal }) => /^(cd|pushd)$/.test(name ?? "") && instruction === command.instruction && ordinal < command.ordinal);
	const directory = moved ? moved.args[0] : ".";
	return typeof directory === "string" ? normalise(normalise(normalise("/", workdir), directory), word) : null;
}
const NAMES$1 = {
	curl: {
		short: /^-[a-zA-Z]*o(.*)$/,
		long: /^--output(?:=(.+))?$/
	},
	wget: {
		short: /^-[a-zA-Z]*O(.*)$/,
		long: /^--output-document(?:=(.+))?$/
	}
};
function writtenFile$1({ name, texts, redirects }) {
	if (name !== "curl" && name !== "wget") return null;
	const named = namedFile(texts, NAMES$1[name]);
	if (named !== void 0) return /^(-|\/dev\/.*)$/.test(named) ? null : named;
	if (name === "curl" && !texts.some((text) => /^(-[a-zA-Z]*O[a-zA-Z]*|--remote-name)$/.test(text))) return redirects.find(({ target }) => target !== null)?.target?.text ?? null;
	if (texts.some((text) => /^(-P|--directory-prefix|--output-dir)/.test(text))) return null;
	return texts.map(unquote).find((text) => /^(https?|ftp):\/\//.test(text))?.replace(/[?#].*$/, "").replace(/^.*\//, "") ?? null;
}
function namedFile(texts, { short, long }) {
	for (const [at, text] of texts.entries()) {
		const match = text.startsWith("--") ? long.exec(text) : short.exec(text);
		if (match) return match[1] || texts[at + 1];
	}
}
// lib/src/facts/layers/cache-inputs.js
const earlySources = fact((stage) => {
	const copies = contextCopies(stage).filter(({ bringsSources }) => bringsSources);
	if (copies.length === 0) return [];
	const late = sureInstalls(stage).filter((install) => install.needsSources === null && !boundInput(install.call) && !isElsewhere$1(stage, install));
	const free = fetches$1(stage).filter((call) => !call.guarded && !isRemovedAgain(stage, call));
	for (const copy of copies) {
		const behind = (call) => call.instruction.index > copy.instruction.index;
		const waiting = {
			copy,
			installs: late.filter(({ call }) => behind(call) && !isRepeated(stage, call, copy)),
			fetches: free.filter(behind)
		};
		if (waiting.installs.length > 0 || waiting.fetches.length > 0) return [waiting];
	}
	return [];
});
function isRemovedAgain(stage, call) {
	return osRemovals(stage).some(({ instruction }) => instruction === call.instruction) && !osPackages(stage).some(({ command }) => command === call);
}
function isRepeated(stage, call, copy) {
	return installs(stage).some((other) => other.call.name === call.name && other.call.instruction.index < copy.instruction.index);
}
function boundInput({ instruction }) {
	return instruction.flags.some(({ name, value }) => name === "mount" && /type=bind|^(?!.*type=)/.test(value ?? ""));
}
function isElsewhere$1(stage, { call, manifests }) {
	const moves = commandsNamed(stage, ["cd"]).filter(({ instruction, ordinal }) => instruction === call.instruction && ordinal < call.ordinal);
	const to = moves.at(-1)?.args[0];
	const { workdir } = stateBefore(stage, call.instruction);
	const directory = normalise(workdir, to ?? "");
	if (clones(stage).some(({ command, path }) => command.span.start < call.span.start && below(path, directory) !== null)) return true;
	if (!to || moves.length > 1 && !to.startsWith("/")) return false;
	const places = placements(stage).filter(({ target }) => (below(target, directory) ?? below(directory, target)) !== null);
	if (places.some(({ target }) => target !== "/")) return false;
	if (!buildOf(stage).context.list().complete) return places.length === 0;
	return !manifests.some((path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		return name.includes("*") || contextPathOf(stage, normalise(directory, name)) !== null;
	});
}
const VOLATILE = /^(BUILD_?(DATE|TIME|NUMBER|NUM|ID|TIMESTAMP|SHA|REV|VERSION|COMMIT)|(GIT|VCS|SOURCE|CI)_?(COMMIT(_SHA|_HASH)?|SHA|REF|REV|REVISION|HASH|VERSION|TAG|BRANCH|DESCRIBE)|COMMIT(_?(SHA|HASH|ID|REF))?|REVISION|TIMESTAMP|DATE|(APP|IMAGE|PROJECT|PACKAGE|RELEASE)_VERSION|VERSION)$/;
const volatileArgs = fact((stage) => instructionsOf(stage, "ARG").flatMap((instruction) => instruction.pairs.flatMap(({ name, value, span }) => {
	if (!VOLATILE.test(name.text) || isPinned(name.text, value?.text ?? null)) return [];
	const step = expensiveBehind(stage, instruction, name.text);
	return step ? [{
		name: name.text,
		changes: changesWith(name.text),
		span,
		step
	}] : [];
})));
function changesWith(name) {
	if (/COMMIT|SHA|REF|REV|HASH|DESCRIBE|BRANCH/.test(name)) return "commit";
	return /VERSION|TAG/.test(name) ? "release" : "build";
}
function isPinned(name, value) {
	return /VERSION|TAG/.test(name) && value !== null && /\d/.test(value);
}
function expensiveBehind(stage, arg, name) {
	const first = [...installs(stage).map(({ call }) => call), ...fetches$1(stage)].filter(({ instruction }) => instruction.index > arg.index).toSorted((a, b) => a.span.start - b.span.start)[0];
	if (!first || usedBefore(stage, arg, first, name)) return null;
	return {
		text: citeCommand(first),
		span: first.span
	};
}
function usedBefore(stage, arg, step, name) {
	const mentions = new RegExp(`\\$\\{?${name}\\b`);
	return stage.instructions.filter(({ index }) => index > arg.index && index <= step.instruction.index).some((instruction) => {
		if (instruction.keyword !== "RUN") return instruction.keyword !== "LABEL" && instruction.keyword !== "ENV" && wordsOf$3(instruction).some((text) => mentions.test(text));
		return stageCommands(stage).some((call) => call.instruction === instruction && (call.texts.some((text) => mentions.test(text)) || call.assignments.some(({ value }) => value === null)));
	});
}
function wordsOf$3(instruction) {
	if (instruction.keyword === "COPY" || instruction.keyword === "ADD") return [...instruction.sources, ...instruction.destination ? [instruction.destination] : []].map(({ text }) => text);
	return "value" in instruction && instruction.value ? [instruction.value.text] : [];
}
// lib/src/knowledge/build-downloads.js
const BUILD_DOWNLOADS = [
	{
		programs: ["go"],
		names: ["go.mod"],
		elsewhere: /^-mod=vendor$/,
		places: /\/go\/pkg|\/vendor\b/,
		repeats: "downloads and compiles every module again",
		help: "Copy `go.mod` and `go.sum` first, run `go mod download`, then copy the rest."
	},
	{
		programs: ["cargo"],
		names: ["Cargo.toml"],
		elsewhere: /^--(offline|frozen)$/,
		places: /cargo|\/target\b|\/vendor\b/,
		repeats: "downloads and compiles every crate again",
		help: "Compile the dependencies before the sources come (`cargo chef cook`), or keep them with `RUN --mount=type=cache` for `/usr/local/cargo/registry` and the `target` directory."
	},
	{
		programs: ["mvn", "mvnw"],
		names: ["pom.xml"],
		elsewhere: /^(-o|--offline)$/,
		places: /\.m2|\/repository\b/,
		repeats: "downloads every dependency and plugin again",
		help: "Copy `pom.xml` first and run `mvn dependency:go-offline`, or keep the downloads with `RUN --mount=type=cache,target=/root/.m2 …`."
	},
	{
		programs: ["gradle", "gradlew"],
		words: /(build|assemble|jar|war|bundle|dist|compile|classes)$/i,
		names: ["build.gradle", "build.gradle.kts"],
		elsewhere: /^--offline$/,
		places: /\.gradle/,
		repeats: "downloads every dependency and plugin again",
		help: "Keep the downloads with `RUN --mount=type=cache,target=/root/.gradle …`, or copy the build files first and run `gradle dependencies`."
	},
	{
		programs: ["sbt"],
		names: ["build.sbt"],
		declares: /^(?![ \t]*\/\/).*\blibraryDependencies\b/m,
		elsewhere: /\boffline\b/,
		places: /\.ivy2|\.sbt|coursier/,
		repeats: "downloads every library and plugin again",
		help: "Copy `build.sbt` and `project/` first and run `sbt update`, then copy the rest."
	},
	{
		programs: ["dotnet"],
		words: /^(pack|test)$/,
		names: [
			"*.csproj",
			"*.fsproj",
			"*.vbproj"
		],
		elsewhere: /^(--no-restore|--source|-s|--packages)$/,
		places: /\.nuget|\/packages\b|\/obj\b/,
		repeats: "downloads every NuGet package again",
		help: "Copy the project files first, each to its directory, run `dotnet restore`, then copy the rest; or keep the downloads with `RUN --mount=type=cache,target=/root/.nuget/packages …`."
	},
	{
		programs: ["swift"],
		names: ["Package.swift"],
		declares: /^(?![ \t]*\/\/).*\.package\(\s*(name:[^,\n]{0,100},\s*)?url:/m,
		elsewhere: /^--(skip-update|disable-automatic-resolution|only-use-versions-from-resolved-file)$/,
		places: /\/\.build\b|swiftpm/,
		repeats: "fetches and compiles every package again",
		help: "Copy `Package.swift` and `Package.resolved` first, run `swift package resolve`, then copy the rest."
	},
	{
		programs: ["stack"],
		names: ["stack.yaml"],
		declares: /^(resolver|snapshot):/m,
		elsewhere: /^--dry-run$/,
		places: /\.stack\b|\.stack-work/,
		repeats: "downloads and compiles every package again",
		help: "Copy `stack.yaml`, `package.yaml` and the `.cabal` files first, run `stack build --only-dependencies`, then copy the rest."
	},
	{
		programs: ["cabal"],
		words: /^(v2|new)-build$/,
		names: ["*.cabal"],
		declares: /^[ \t]*build-depends:/im,
		elsewhere: /^--offline$/,
		places: /\.cabal\b|\/dist-newstyle\b|\.local\/state/,
		repeats: "downloads and compiles every package again",
		help: "Copy `cabal.project` and the `.cabal` files first, run `cabal build --only-dependencies`, then copy the rest."
	}
];
// lib/src/knowledge/work-commands.js
const PACKAGE_RUNNERS = new Set([
	"npm",
	"yarn",
	"pnpm",
	"bun"
]);
const PACKAGE_STARTERS = new Set([
	"npx",
	"bunx",
	"pnpx"
]);
const ENVIRONMENT_RUNNERS = new Set([
	"bundle",
	"poetry",
	"uv",
	"pipenv"
]);
function byProgram$2(rows) {
	const programs = new Set(rows.flatMap((row) => row.programs));
	return new Map([...programs].map((name) => [name, rows.filter((row) => row.programs.includes(name))]));
}
const BUILDS$1 = byProgram$2([
	{
		programs: ["go"],
		words: ["build", "install"]
	},
	{
		programs: ["cargo"],
		words: [
			"build",
			"install",
			"cbuild"
		]
	},
	{
		programs: ["mvn", "mvnw"],
		words: [
			"package",
			"install",
			"verify",
			"compile"
		]
	},
	{
		programs: ["gradle", "gradlew"],
		words: [
			"build",
			"assemble",
			"bootJar",
			"shadowJar",
			"jar",
			"installDist",
			"war",
			"distTar"
		]
	},
	{
		programs: ["dotnet"],
		words: ["publish", "build"]
	},
	{
		programs: ["sbt"],
		words: [
			"assembly",
			"stage",
			"compile",
			"package"
		]
	},
	{
		programs: [
			"swift",
			"stack",
			"cabal",
			"zig"
		],
		words: ["build"]
	},
	{
		programs: ["mix"],
		words: ["release", "compile"]
	},
	{ programs: [
		"tsc",
		"webpack",
		"rollup",
		"esbuild",
		"tsup",
		"parcel",
		"swc",
		"ngc"
	] },
	{ programs: ["gulp", "grunt"] },
	{
		programs: [
			"next",
			"vite",
			"nuxt",
			"ng",
			"nest",
			"react-scripts",
			"vue-cli-service",
			"astro",
			"gatsby",
			"remix"
		],
		words: ["build"]
	}
]);
function buildsProgram(name, args) {
	if (PACKAGE_STARTERS.has(name)) return throughRunner(args, buildsProgram);
	if (args.some((arg) => ASKS.has(arg ?? "")) || installsTool(name, args)) return false;
	if (PACKAGE_RUNNERS.has(name)) {
		const script = scriptOf(args);
		return script !== null && /^(build|compile|bundle)([:.-]|$)/.test(script);
	}
	return anyFits(BUILDS$1, name, args);
}
const ASKS = new Set(["--version", "--help"]);
function installsTool(name, args) {
	if (args[0] !== "install") return false;
	if (name === "go") return args.some((arg) => arg?.includes("@"));
	return name === "cargo" && !args.some((arg) => arg === "--path" || arg?.startsWith("--path="));
}
const TEST_ROWS = [
	{
		programs: ["go"],
		words: ["test"]
	},
	{
		programs: ["cargo"],
		words: ["test", "nextest"]
	},
	{
		programs: ["mvn", "mvnw"],
		words: ["test"]
	},
	{
		programs: ["gradle", "gradlew"],
		words: ["test", "check"]
	},
	{
		programs: [
			"make",
			"just",
			"task"
		],
		words: [
			"test",
			"tests",
			"check"
		]
	},
	{
		programs: [
			"dotnet",
			"mix",
			"bun",
			"swift",
			"deno",
			"flutter"
		],
		words: ["test"]
	},
	{ programs: [
		"pytest",
		"py.test",
		"tox",
		"nox",
		"jest",
		"mocha",
		"vitest",
		"rspec",
		"phpunit",
		"ctest",
		"bats"
	] }
];
const TESTS = byProgram$2(TEST_ROWS);
const BUILDS_WITH_TESTS = byProgram$2([{
	programs: ["mvn", "mvnw"],
	words: [
		"package",
		"install",
		"verify",
		"deploy"
	],
	without: /^-(DskipTests(=true)?|Dmaven\.test\.skip(\.exec)?(=true)?|Pquick|DskipITs)$/
}, {
	programs: ["gradle", "gradlew"],
	words: ["build"],
	without: /^(-x|--exclude-task)/
}]);
const CHECKS = byProgram$2([
	...TEST_ROWS,
	{
		programs: ["go"],
		words: ["vet"]
	},
	{
		programs: ["cargo"],
		words: ["clippy", "audit"]
	},
	{ programs: [
		"eslint",
		"flake8",
		"pylint",
		"mypy",
		"rubocop",
		"golangci-lint",
		"shellcheck",
		"staticcheck"
	] },
	{
		programs: ["ruff"],
		words: ["check"]
	},
	{
		programs: [
			"black",
			"isort",
			"prettier"
		],
		words: ["--check"]
	},
	{ programs: [
		"trivy",
		"grype",
		"snyk",
		"gosec",
		"bandit",
		"semgrep",
		"govulncheck",
		"pip-audit",
		"safety"
	] }
]);
const PROGRAMS$4 = new Set([
	...BUILDS$1.keys(),
	...CHECKS.keys(),
	...PACKAGE_RUNNERS,
	...PACKAGE_STARTERS,
	...ENVIRONMENT_RUNNERS
]);
function isWorkProgram(name) {
	return PROGRAMS$4.has(name) || name.startsWith("python");
}
function checksProgram(name, args) {
	return checks(name, args, CHECKS, /^(test|tests|t|lint|typecheck|type-check|audit|e2e)([:.-]|$)/, checksProgram);
}
function testsProgram(name, args) {
	return BUILDS_WITH_TESTS.get(name)?.some((row) => rowFits(row, args) && !args.some((arg) => arg === null || row.without.test(arg))) === true || checks(name, args, TESTS, /^(test|tests|t|coverage|e2e)([:.-]|$)/, testsProgram);
}
function checks(name, args, table, scripts, judge) {
	if (PACKAGE_STARTERS.has(name)) return throughRunner(args, judge);
	if (args[0] === "-m" && /^python[\d.]*$/.test(name)) return throughRunner(args.slice(1), judge);
	if (ENVIRONMENT_RUNNERS.has(name)) return throughRunner(args.slice(1), judge);
	if (PACKAGE_RUNNERS.has(name)) {
		const script = scriptOf(args);
		return script !== null && scripts.test(script);
	}
	return anyFits(table, name, withoutExcluded(name, args));
}
function withoutExcluded(name, args) {
	if (name !== "gradle" && name !== "gradlew") return args;
	return args.filter((_, at) => !/^(-x|--exclude-task)$/.test(args[at - 1] ?? ""));
}
function throughRunner(args, judge) {
	const at = args.findIndex((arg) => arg !== null && !arg.startsWith("-"));
	const word = args[at];
	if (!word) return false;
	return judge(/^@(\w+)\/cli\b/.exec(word)?.[1] ?? word.slice(word.lastIndexOf("/") + 1), args.slice(at + 1));
}
function scriptOf(args) {
	let words = args.filter((arg) => arg !== null);
	words = words.filter((word, at) => !word.startsWith("-") && !/^(--filter|-F|--cwd|--prefix|-w|--workspace)$/.test(words[at - 1] ?? ""));
	const rest = words[0] === "run" || words[0] === "run-script" ? words.slice(1) : words;
	const [first = null] = words[0] === "workspace" ? rest.slice(2) : rest;
	return first;
}
function anyFits(table, name, args) {
	return table.get(name)?.some((row) => rowFits(row, args)) ?? false;
}
function rowFits({ words }, args) {
	return words === void 0 || args.some((arg) => arg !== null && words.includes(arg.replace(/^.*:/, "")));
}
// lib/src/model/needed-stages.js
function neededStages(model, target) {
	const needed = new Set([target]);
	for (const stage of needed) for (const { source } of stage.edges) if (source.kind === "stage") needed.add(source.stage);
	return model.stages.filter((stage) => needed.has(stage));
}
// lib/src/facts/node/interpreter-call.js
const INTERPRETERS = new Set([
	"node",
	"nodejs",
	"ts-node",
	"ts-node-dev",
	"tsx",
	"nodemon",
	"pm2-runtime",
	"pm2",
	"babel-node",
	"forever",
	"node-dev"
]);
function startedFile(main, workdir) {
	if (!INTERPRETERS.has(main.name)) return null;
	const written = fileArgument(main);
	return written === null ? null : {
		written,
		path: normalise(workdir, written)
	};
}
function preloads(main) {
	const files = [];
	for (const [index, arg] of main.args.entries()) {
		const inline = /^(?:-r|--require|--import|--env-file|--loader)=(.+)$/.exec(arg ?? "")?.[1];
		const next = /^(-r|--require|--import|--env-file|--loader)$/.test(arg ?? "") ? main.args[index + 1] : null;
		const file = inline ?? next;
		if (file && /^[./]/.test(file)) files.push(file);
	}
	return files;
}
const VALUED$1 = new Set([
	"-r",
	"--require",
	"--import",
	"--loader",
	"--experimental-loader",
	"-C",
	"--conditions",
	"--env-file",
	"--title",
	"-P",
	"--project",
	"-i",
	"--instances",
	"--name",
	"-n",
	"-w",
	"--watch",
	"--exec",
	"-x",
	"-e",
	"--ext",
	"--env",
	"--config"
]);
function fileArgument(main) {
	const { args } = main;
	let at = main.name === "pm2" && args[0] === "start" ? 1 : 0;
	for (; at < args.length; at++) {
		const arg = args[at];
		if (arg === null || arg === void 0) return null;
		if (main.name === "node" && /^(-e|-p|--eval|--print)$/.test(arg)) return null;
		if (takesNext(main.name, arg)) at++;
		else if (!arg.startsWith("-")) return arg;
	}
	return null;
}
function takesNext(program, flag) {
	return VALUED$1.has(flag) && !(flag === "-w" && program.startsWith("pm2"));
}
// lib/src/facts/node/package-scripts.js
const DEPTH = 6;
const SHELLS = /^(ba|da|a|z)?sh$/;
function openShell(text, manifest) {
	return open(shellCommands({
		text,
		segments: [{
			at: 0,
			file: 0
		}]
	}), manifest, []);
}
function openWords(words, manifest) {
	return openInvocation({
		args: words,
		texts: words,
		variables: [],
		wrappers: [],
		after: null,
		within: [],
		redirected: false,
		scripts: []
	}, manifest);
}
function openCommands(commands, manifest) {
	return open(commands, manifest, []);
}
function open(commands, manifest, scripts) {
	return join$1(commands.filter((command) => !runsText(command)).map((command) => openInvocation({
		args: command.words.map((word, index) => index === 0 ? command.name : word.value),
		texts: command.words.map((word) => word.text),
		variables: command.assignments.map(({ name, value }) => ({
			name,
			value
		})),
		wrappers: [],
		after: command.after,
		within: command.within,
		redirected: command.redirects.length > 0,
		scripts
	}, manifest)));
}
function runsText({ name, words }) {
	return name !== null && SHELLS.test(name) && words.some(({ value }) => value !== null && /^-[a-z]*c$/.test(value));
}
function join$1(parts) {
	return {
		invocations: parts.flatMap((part) => part.invocations),
		missing: parts.flatMap((part) => part.missing),
		computed: parts.find((part) => part.computed !== null)?.computed ?? null
	};
}
function openInvocation(raw, manifest) {
	const bare = unwrap(raw);
	if (bare === "computed") return {
		invocations: [],
		missing: [],
		computed: raw.texts.join(" ")
	};
	if (bare === null) return {
		invocations: [],
		missing: [],
		computed: null
	};
	const nested = nestedShell(bare);
	if (nested !== null) return openNested(nested, bare, manifest);
	const called = scriptCall(bare.name, bare.args);
	if (called === null || !manifest || bare.scripts.length >= DEPTH) return {
		invocations: [bare],
		missing: [],
		computed: null
	};
	return join$1(called.flatMap((name) => openScript(name, bare, manifest)));
}
function openNested(text, outer, manifest) {
	const inner = open(shellCommands({
		text,
		segments: [{
			at: 0,
			file: 0
		}]
	}), manifest, outer.scripts);
	return {
		...inner,
		invocations: inner.invocations.map((one) => ({
			...one,
			within: [...outer.within, ...one.within]
		}))
	};
}
function openScript(name, caller, manifest) {
	const body = manifest.scripts.get(name) ?? (name === "start" && manifest.main === null ? "node server.js" : void 0);
	if (body === void 0) return [{
		invocations: [],
		missing: [name],
		computed: null
	}];
	if (caller.scripts.includes(name)) return [];
	return [
		`pre${name}`,
		name,
		`post${name}`
	].flatMap((step) => {
		const text = step === name ? body : manifest.scripts.get(step);
		if (text === void 0) return [];
		const opened = open(shellCommands({
			text,
			segments: [{
				at: 0,
				file: 0
			}]
		}), manifest, [...caller.scripts, step]);
		return [{
			...opened,
			invocations: opened.invocations.map((one) => ({
				...one,
				variables: [...caller.variables, ...one.variables],
				within: [...caller.within, ...one.within]
			}))
		}];
	});
}
function scriptCall(name, args) {
	const plain = args.filter((arg) => arg !== null && !arg.startsWith("-"));
	const [first, second] = plain;
	if (name === "run-s" || name === "run-p" || name === "npm-run-all") return plain.length > 0 ? plain : null;
	if (first === void 0 || args.some((arg) => arg !== null && ELSEWHERE$4.test(arg))) return null;
	const script = runScript(name, first, second);
	return script === void 0 || script === null ? null : [script];
}
function runScript(manager, verb, name) {
	switch (manager) {
		case "npm": return npmScript(verb, name);
		case "pnpm": return npmScript(verb, name) ?? (PNPM_COMMANDS.has(verb) || verb.startsWith("run") ? null : verb);
		case "yarn": return verb === "run" ? name : YARN_COMMANDS.has(verb) ? null : verb;
		case "bun": return verb === "run" && name !== void 0 && !/\.[cm]?[jt]sx?$/.test(name) ? name : null;
		default: return null;
	}
}
function npmScript(verb, name) {
	if (/^(start|test|stop|restart)$/.test(verb)) return verb;
	if (verb === "t") return "test";
	return verb === "run" || verb === "run-script" || verb === "rum" ? name : null;
}
const ELSEWHERE$4 = /^(--prefix|-C|--dir|--cwd|--workspace|--workspaces|-w|-ws|--filter|-F|--recursive|-r)(=|$)/;
const PNPM_COMMANDS = new Set("add audit ci config create deploy dlx env exec fetch i import install link list ls outdated prune publish rebuild remove rm root server setup store test unlink up update why".split(" "));
const YARN_COMMANDS = new Set("add audit autoclean bin cache config create dedupe dlx exec global help import info init install link list node npm pack plugin policies publish remove set tag unlink unplug up upgrade versions why workspace workspaces".split(" "));
function nestedShell(invocation) {
	if (!SHELLS.test(invocation.name)) return null;
	const flag = invocation.args.findIndex((arg) => arg !== null && /^-[a-z]*c$/.test(arg));
	return flag === -1 ? null : invocation.args[flag + 1] ?? null;
}
const NPX = new Set([
	"npx",
	"pnpx",
	"bunx"
]);
const PLAIN_WRAPPERS = new Set([
	"exec",
	"command",
	"nohup",
	"time",
	"dumb-init",
	"tini",
	"catatonit",
	"cross-env",
	"cross-env-shell",
	"env",
	"dotenv",
	"dotenvx",
	"docker-entrypoint.sh",
	"docker-php-entrypoint",
	"mvn-entrypoint.sh",
	"__cacert_entrypoint.sh"
]);
function unwrap(raw) {
	let { args, texts } = raw;
	const variables = [...raw.variables];
	const wrappers = [];
	for (;;) {
		const head = args[0];
		if (head === void 0) return null;
		if (head === null) return "computed";
		const name = head.slice(head.lastIndexOf("/") + 1);
		const skip = wrapperLength(name, args, variables);
		if (skip === 0) {
			const { after, within, redirected, scripts } = raw;
			return {
				name,
				args: args.slice(1),
				texts: texts.slice(1),
				variables,
				wrappers,
				after,
				within,
				redirected,
				scripts
			};
		}
		wrappers.push(NPX.has(name) ? "npx" : name);
		args = args.slice(skip);
		texts = texts.slice(skip);
	}
}
function wrapperLength(name, args, variables) {
	const runner = runnerLength(name, args);
	if (runner > 0 || !PLAIN_WRAPPERS.has(name)) return runner;
	let at = 1 + options(args, 1, name.startsWith("dotenv") ? [
		"-e",
		"-f",
		"--env-file",
		"-c"
	] : ["-e", "-u"]);
	if (name === "dotenvx" && args[at] === "run") at += 1 + options(args, at + 1, ["-f", "--env-file"]);
	for (; at < args.length; at++) {
		const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(args[at] ?? "");
		if (!assignment) break;
		variables.push({
			name: assignment[1] ?? "",
			value: assignment[2] ?? ""
		});
	}
	return at;
}
function runnerLength(name, args) {
	if (NPX.has(name)) return 1 + options(args, 1, ["-p", "--package"]);
	const verb = args[1] ?? "";
	if (name === "npm" && (verb === "exec" || verb === "x")) return 2 + options(args, 2, []);
	return (name === "yarn" || name === "pnpm") && (verb === "exec" || verb === "dlx") ? 2 : 0;
}
function options(args, from, valued) {
	let at = from;
	while (args[at]?.startsWith("-")) {
		const flag = args[at];
		at += valued.includes(flag ?? "") ? 2 : 1;
		if (flag === "--") break;
	}
	return at - from;
}
// lib/src/context/tsconfig.js
const PLAIN_BASES = /^@tsconfig\/|^@sindresorhus\/tsconfig|^@vercel\/style-guide/;
function readTsConfig(context, path, depth = 0) {
	const content = context.read(path);
	const json = content.kind === "text" ? parseJson(content.text) : void 0;
	if (!isObject(json)) return null;
	const dir = directoryOf$2(path);
	const parents = extended(context, json["extends"], dir, depth);
	const options = objectAt(json, "compilerOptions");
	const nearest = (key) => parents.configs.reduceRight((found, parent) => found ?? parent[key], null);
	const directory = (key) => {
		const value = stringAt(options, key);
		return value === null ? null : resolve$3(dir, value);
	};
	return {
		path,
		outDir: directory("outDir") ?? nearest("outDir"),
		rootDir: directory("rootDir") ?? nearest("rootDir"),
		include: Array.isArray(json["include"]) ? stringsAt(json, "include") : nearest("include"),
		exclude: Array.isArray(json["exclude"]) ? stringsAt(json, "exclude") : nearest("exclude"),
		noEmit: options["noEmit"] === void 0 ? parents.configs.some((parent) => parent.noEmit) : options["noEmit"] === true,
		paths: isObject(options["paths"]) || parents.configs.some((parent) => parent.paths),
		complete: parents.complete
	};
}
function extended(context, value, dir, depth) {
	const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === "string");
	const configs = [];
	let complete = true;
	for (const name of names) {
		const parent = name.startsWith(".") && depth < 5 ? readRelative(context, resolve$3(dir, name), depth) : null;
		if (parent) configs.push(parent);
		if (!parent?.complete && !PLAIN_BASES.test(name)) complete = false;
	}
	return {
		configs,
		complete
	};
}
function readRelative(context, path, depth) {
	return readTsConfig(context, path.endsWith(".json") ? path : `${path}.json`, depth + 1);
}
function readNestConfig(context, dir) {
	const content = context.read(joinPath(dir, "nest-cli.json"));
	const json = content.kind === "text" ? parseJson(content.text) : void 0;
	if (!isObject(json)) return null;
	return {
		monorepo: json["monorepo"] === true || Object.keys(objectAt(json, "projects")).length > 0,
		tsConfigPath: stringAt(objectAt(json, "compilerOptions"), "tsConfigPath")
	};
}
function resolve$3(dir, path) {
	const parts = path.startsWith("/") || dir === "" ? [] : dir.split("/");
	for (const part of path.split("/")) if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
// lib/src/facts/node/builtins.js
const BUILTINS = new Set("assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib".split(" "));
const TOOLS$1 = new Set("typescript ts-node ts-node-dev tsx tsup tsdown esbuild swc webpack webpack-cli webpack-dev-server rollup vite parcel nodemon rimraf del-cli shx cpx cpx2 cpy-cli copyfiles ncp npm-run-all npm-run-all2 run-s concurrently cross-env husky lint-staged pre-commit commitizen cz-conventional-changelog standard-version semantic-release release-it eslint tslint prettier standard xo jshint jest ts-jest babel-jest mocha chai sinon ava tap nyc c8 istanbul vitest supertest nock cypress playwright testcontainers mongodb-memory-server faker tsc-alias tsc-watch tsconfig-paths-webpack-plugin ts-loader babel-loader source-map-explorer sass node-sass postcss autoprefixer tailwindcss typedoc jsdoc dpdm madge depcheck npm-check-updates only-allow patch-package prisma dotenv-cli env-cmd sequelize-cli redoc-cli nyc proxyquire rewire chai-http codecov coveralls webpack-node-externals run-script-webpack-plugin git-cz commitlint grunt gulp turbo nx lerna ttypescript ts-patch ts-mockito unplugin-swc terser uglify-js nest-cli".split(" "));
const TOOL_FAMILIES = /^@types\/|^@typescript-eslint\/|^eslint-|^@eslint\/|^@babel\/|^babel-|^@swc\/(cli|core|jest|register|helpers)$|^@nestjs\/(cli|schematics|testing)$|^@commitlint\/|^@semantic-release\/|^@jest\/|^jest-|^prettier-|^@prettier\/|^@tsconfig\/|^@testing-library\/|^@vitest\/|^@storybook\/|^stylelint|^grunt-|^gulp-|^karma|^tslint-|^@biomejs\/|^@rollup\/|^rollup-plugin-|^@vitejs\/|^vite-plugin-|-loader$|-webpack-plugin$|^@microsoft\/api-extractor|^mocha-|^chai-|^cz-|^@graphql-codegen\/|^@faker-js\//;
function isDevelopmentTool$1(name) {
	return TOOLS$1.has(name) || TOOL_FAMILIES.test(name);
}
// lib/src/facts/node/sources.js
const MOST_FILES$2 = 160;
const CODE = /\.[cm]?[jt]sx?$/;
const NOT_RUN = /(^|\/)(node_modules|__tests__|__mocks__|tests?|e2e|spec|specs|coverage|cypress|\.[^/]+|public|static|assets|docs|examples?|stories)\/|\.(test|spec|e2e-spec|stories|d|min|bundle)\.[cm]?[jt]sx?$|(^|\/)(gulpfile|Gruntfile|\.eslintrc|\.prettierrc|jest\.setup|commitlint)[^/]*$/;
const TOOL_CONFIG = /^[^/]*\.config\.[cm]?[jt]s$/;
function readNodeSources(context, dir, entries, outDirs, aliases) {
	const listing = context.list();
	if (!listing.complete) return nothing("the list of files is not complete");
	const inside = (path) => dir === "" ? path : path.slice(dir.length + 1);
	const candidates = listing.paths.filter((path) => (dir === "" || path.startsWith(`${dir}/`)) && (CODE.test(path) || entries.includes(path)) && !isOutput$1(path, outDirs) && !context.ignore.ignores(path) && (!NOT_RUN.test(path) && !TOOL_CONFIG.test(inside(path)) || entries.includes(path)));
	if (entries.length === 0 || entries.some((entry) => !candidates.includes(entry))) return {
		...nothing("the file that starts is not among the sources"),
		lost: true
	};
	if (candidates.length > MOST_FILES$2) return nothing(`${candidates.length} source files are too many to read`);
	const reader = new Reader(context, new Set(listing.paths), candidates);
	const paths = (aliases ? null : reader.reach(entries, true)) ?? reader.reach(candidates, false) ?? [];
	if (paths.length > MOST_FILES$2) return nothing(`${paths.length} source files are too many to read`);
	const unread = paths.find((path) => reader.code(path) === null);
	if (unread !== void 0) return nothing(`${unread} could not be read`);
	const files = paths.map((path) => ({
		path,
		code: reader.code(path) ?? ""
	}));
	return {
		files,
		missing: null,
		lost: false,
		packages: importedPackages$1(files, context)
	};
}
function nothing(missing) {
	return {
		files: [],
		missing,
		lost: false,
		packages: new Map()
	};
}
function isOutput$1(path, outDirs) {
	return outDirs.some((dir) => dir !== "" && path.startsWith(`${dir}/`));
}
var Reader = class {
	#context;
	#known;
	#texts = new Map();
	constructor(context, known, likely) {
		this.#context = context;
		this.#known = known;
		for (const path of likely) this.code(path);
	}
	code(path) {
		const found = this.#texts.get(path);
		if (found !== void 0) return found;
		const content = this.#context.ignore.ignores(path) ? null : this.#context.read(path);
		const code = content?.kind === "text" ? withoutComments(content.text) : null;
		this.#texts.set(path, code);
		return code;
	}
	reach(entries, strict) {
		const seen = new Set(entries);
		for (const path of seen) {
			const code = seen.size > MOST_FILES$2 ? null : this.code(path);
			if (code === null) continue;
			if (strict && COMPUTED_IMPORT.test(code)) return null;
			for (const found of this.#imports(path, code)) seen.add(found);
		}
		return [...seen].toSorted();
	}
	#imports(path, code) {
		return importsOf(code).flatMap(({ specifier }) => {
			if (!specifier.startsWith(".")) return [];
			const found = resolveImport(this.#known, resolve$3(directoryOf$2(path), specifier));
			return found !== null && CODE.test(found) ? [found] : [];
		});
	}
};
const COMPUTED_IMPORT = /\b(?:require|import)\(\s*(?!['"`)])[^)\s]|\b(?:require|import)\(\s*`[^`]*\$\{|\brequire-?(?:all|directory|glob)\b|\bimport\.meta\.glob|\bautoload\b/i;
const EXTENSIONS = [
	"",
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".mjs",
	".cjs",
	".jsx"
];
function resolveImport(known, path) {
	const bare = path.replace(/\.[cm]?js$/, "");
	return [
		...EXTENSIONS.map((extension) => path + extension),
		...EXTENSIONS.map((extension) => bare + extension),
		...EXTENSIONS.slice(1).map((extension) => `${path}/index${extension}`)
	].find((option) => known.has(option)) ?? null;
}
const IMPORTS = /(?:^|[\s;}])(?:import|export)\s{1,20}(?!type\s{1,20}[\w{*])(?:[\w*${}\s,]{1,2000}?\s{1,20}from\s{0,20})?['"]([^'"\n]+)['"]|(?:^|[^.\w])export\s{0,20}(?:\*|\{[^{}]*\})\s{0,20}(?:as\s+\w+\s*)?from\s*['"]([^'"\n]+)['"]|\b(?:require(?:\.resolve)?|import)\(\s*['"`]([^'"`\n$]+)['"`]\s*[,)]|(?:^|[\s;}])import\s{0,20}\{[^{}]*\}\s{0,20}from\s*['"]([^'"\n]+)['"]|(?:^|[\s;}])import\s{0,20}['"]([^'"\n]+)['"]/g;
function importsOf(code) {
	return [...code.matchAll(IMPORTS)].map((match) => ({
		specifier: match.slice(1).find((part) => part !== void 0) ?? "",
		at: match.index + match[0].search(/\S/)
	}));
}
function importedPackages$1(files, context) {
	const found = new Map();
	for (const file of files) for (const { specifier, at } of importsOf(file.code)) {
		const name = packageName(specifier);
		if (name === null || found.has(name) || isLocal(name, context)) continue;
		found.set(name, evidenceAt(file, at));
	}
	return found;
}
function isLocal(name, context) {
	return /^[@~#]?$|^[~#]/.test(name) || context.exists(name) === "directory" || name.startsWith("@/");
}
function packageName(specifier) {
	if (/^[./]/.test(specifier) || /^(node|file|data|https?):/.test(specifier)) return null;
	const parts = specifier.split("/");
	const name = specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0] ?? "";
	return BUILTINS.has(name) ? null : name;
}
const sources = new WeakMap();
function evidenceAt(file, at) {
	const source = sources.get(file) ?? require_model.createSource(file.code);
	sources.set(file, source);
	const line = require_model.lineAt(source, at);
	return {
		path: file.path,
		line,
		text: require_model.lineText(source, line).trim()
	};
}
function withoutComments(text) {
	let out = "";
	const open = new Map();
	let at = 0;
	while (at < text.length) {
		const end = markedEnd(text, at, open);
		if (end === null) out += text[at++];
		else {
			const part = text.slice(at, end);
			out += text[at] === "/" ? part.replace(/[^\n]/g, " ") : part;
			at = end;
		}
	}
	return out;
}
function markedEnd(text, at, open) {
	const first = text[at] ?? "";
	if (first === "/" && text[at + 1] === "/" && !/[:\\]/.test(text[at - 1] ?? "")) return lineEnd(text, at);
	const mark = first === "/" && text[at + 1] === "*" ? "/*" : first;
	if (![
		"\"",
		"'",
		"`",
		"/*"
	].includes(mark) || at < (open.get(mark) ?? 0)) return null;
	const last = mark === "`" || mark === "/*" ? text.length : lineEnd(text, at);
	const end = mark === "/*" ? text.indexOf("*/", at + 2) + 2 : stringEnd(text, at, last);
	if (end > at) return end;
	open.set(mark, last);
	return null;
}
function stringEnd(text, at, last) {
	for (let here = at + 1; here < last; here++) {
		if (text[here] === text[at]) return here + 1;
		if (text[here] === "\\") here += 1;
	}
	return -1;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
// lib/src/facts/node/pm2-apps.js
const PROCESS_FILE = /(^|\/)(ecosystem|pm2|process(es)?)[^/]*\.([cm]?js|json|ya?ml)$|\.config\.[cm]?js$|\.(json|ya?ml)$/;
const SCRIPT$1 = /(?:^|[\s{,])["']?script["']?\s*:\s*(.*)/g;
const ELSEWHERE$3 = /(?:^|[\s{,])["']?(cwd|interpreter|exec_interpreter|interpreter_args|node_args)["']?\s*:\s*(.*)/g;
function isProcessFile(path) {
	return PROCESS_FILE.test(path);
}
function processScripts(path, text) {
	const code = /\.ya?ml$/.test(path) ? text.replace(/(^|\s)#.*$/gm, "$1") : withoutComments(text);
	const scripts = [...code.matchAll(SCRIPT$1)].map((match) => literal(match[1] ?? ""));
	const elsewhere = [...code.matchAll(ELSEWHERE$3)].some((match) => !(match[1]?.endsWith("interpreter") && literal(match[2] ?? "") === "node"));
	const plain = scripts.filter((script) => script !== null && isFile(script));
	return elsewhere || plain.length === 0 || plain.length < scripts.length ? null : [...new Set(plain)];
}
function literal(rest) {
	const quoted = /^(["'`])((?:(?!\1)[^\\$])+)\1\s*(?:[,}\]]|$)/.exec(rest.trim());
	if (quoted) return quoted[2] ?? null;
	return /^[\w./-]+$/.test(rest.trim()) ? rest.trim() : null;
}
function isFile(script) {
	return (/\//.test(script) || /\.[cm]?js$/.test(script)) && !script.includes("node_modules/");
}
// lib/src/facts/started-program.js
const startedProgram = fact((stage) => {
	const words = startWords(stage);
	const instruction = instructionsOf(stage, "CMD").at(-1) ?? instructionsOf(stage, "ENTRYPOINT").at(-1) ?? null;
	const manifest = manifestIn(stage);
	const own = lastInstruction(stage, "ENTRYPOINT") ? words : stage.config.Cmd ?? [];
	const script = entryScript(stage, own);
	const workdir = normalise("/", stage.config.WorkingDir || "/");
	const opened = script ? openEntry(stage, script, words, manifest) : openWords(words, manifest);
	const programs = opened.invocations.filter((one) => !staysIn(one, workdir));
	const main = programs.at(-1) ?? null;
	const files = main ? filesOf$1(stage, main, workdir) : NO_FILES;
	return {
		instruction,
		words,
		written: plainText(own.length > 0 ? own : words),
		programs,
		main,
		...files,
		scripts: main?.scripts ?? [],
		direct: main ? directCommand(words, opened, main, manifest) : null,
		script: script?.path ?? null,
		unresolved: unresolvedBecause(words, opened) ?? movedBecause(programs) ?? files.unresolved
	};
});
const NO_FILES = {
	file: null,
	preloads: [],
	unresolved: null
};
function filesOf$1(stage, main, workdir) {
	const file = startedFile(main, workdir);
	const loaded = preloads(main).map((path) => normalise(workdir, path));
	if (!file || !main.name.startsWith("pm2") || !isProcessFile(file.written)) return {
		file,
		preloads: loaded,
		unresolved: null
	};
	const path = contextPathOf(stage, file.path);
	const content = path === null ? null : buildOf(stage).context.read(path);
	const scripts = content?.kind === "text" ? processScripts(file.written, content.text) : null;
	if (!scripts) return {
		file,
		preloads: loaded,
		unresolved: `which file ${file.written} starts is not plainly said in it`
	};
	const files = scripts.map((written) => ({
		written,
		path: normalise(workdir, written)
	}));
	const others = files.slice(1).map((one) => one.path);
	return {
		file: files[0] ?? file,
		preloads: [
			...loaded,
			file.path,
			...others
		],
		unresolved: null
	};
}
function staysIn({ name, args }, workdir) {
	return name === "cd" && typeof args[0] === "string" && normalise(workdir, args[0]) === workdir;
}
function movedBecause(programs) {
	const moves = programs.find(({ name }) => name === "cd");
	return moves ? `it starts in another directory than WORKDIR: \`cd ${moves.texts.join(" ")}\`` : null;
}
function startWords(stage) {
	const { Entrypoint, Cmd } = stage.config;
	const entry = Entrypoint ?? [];
	return !instructionsOf(stage, "ENTRYPOINT").some(({ command }) => command.form === "shell") ? [...entry, ...Cmd ?? []] : entry;
}
function manifestIn(stage) {
	const path = contextPathOf(stage, normalise(stage.config.WorkingDir || "/", "package.json"));
	if (path === null) return null;
	const dir = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
	const reading = readNodeProject(buildOf(stage).context, dir);
	return reading.kind === "project" ? reading.project.manifest : null;
}
function entryScript(stage, words) {
	let at = 0;
	while (/(^|\/)(dumb-init|tini|env|exec|sh|bash|ash|--)$/.test(words[at] ?? "") && words[at + 1] !== "-c") at++;
	const word = words[at];
	if (word === void 0 || !/\//.test(word) && !/\.(sh|bash)$/.test(word) || isBuildWrapper(word)) return null;
	const path = contextPathOf(stage, normalise(stage.config.WorkingDir || "/", word)) ?? contextPathOf(stage, normalise("/usr/local/bin", word));
	return path !== null && !/\.[cm]?[jt]s$/.test(path) ? {
		path,
		rest: words.slice(at + 1)
	} : null;
}
function isBuildWrapper(word) {
	return /(^|\/)(mvnw|gradlew)$/.test(word);
}
const IDLE = new Set("set echo printf export cd true : test [ shift umask exit return local read unset source . trap sleep".split(" "));
function openEntry(stage, script, words, manifest) {
	const content = buildOf(stage).context.read(script.path);
	if (content.kind !== "text") return {
		invocations: [],
		missing: [],
		computed: words.join(" ")
	};
	const opened = openShell(content.text, manifest);
	const body = {
		...opened,
		invocations: opened.invocations.filter(({ name, redirected }) => redirected || !IDLE.has(name)),
		computed: null
	};
	if (!/\bexec\s(?:[^\n]{0,500}\s)?"?\$(@|\*|\{@\})"?|^[ \t]*"\$@"/m.test(content.text)) return body;
	const rest = openWords(script.rest, manifest);
	return {
		...rest,
		invocations: [...body.invocations, ...rest.invocations],
		missing: [...body.missing, ...rest.missing]
	};
}
function directCommand(words, opened, main, manifest) {
	const bare = plainWords(words);
	const called = scriptCall(bare[0] ?? "", bare.slice(1));
	const name = called?.[0];
	if (!manifest || !name || called.length !== 1 || bare.includes("--")) return null;
	if (!(opened.invocations.length === 1 && main.name === "node" && main.scripts.length > 0 && main.wrappers.length === 0) || main.variables.length > 0 || main.within.length > 0 || main.redirected || main.args.includes(null)) return null;
	return ["node", ...main.args.filter((arg) => arg !== null)];
}
function plainText(words) {
	const [shell, flag, text] = words;
	return words.length === 3 && text !== void 0 && flag === "-c" && shell?.endsWith("sh") ? text.trim().replace(/\s+/g, " ") : words.join(" ");
}
function plainWords(words) {
	const bare = words.filter((word) => word !== "docker-entrypoint.sh");
	const [shell, flag, text] = bare;
	return shell?.endsWith("sh") && flag === "-c" && text !== void 0 && /^[\w@%+=:,./ -]+$/.test(text) ? text.trim().split(/\s+/) : bare;
}
function unresolvedBecause(words, opened) {
	if (words.length === 0) return "neither CMD nor ENTRYPOINT says what to start";
	if (opened.missing.length > 0) return `package.json has no script \`${opened.missing[0]}\``;
	if (opened.computed !== null) return `\`${opened.computed}\` cannot be followed`;
	return opened.invocations.length === 0 ? "nothing is started" : null;
}
// lib/src/facts/started.js
const LAUNCHERS = new Set([
	"exec",
	"tini",
	"dumb-init",
	"docker-entrypoint.sh",
	"mvn-entrypoint.sh",
	"docker-php-entrypoint",
	"__cacert_entrypoint.sh",
	"tini-static",
	"catatonit",
	"newrelic-admin",
	"ddtrace-run",
	"opentelemetry-instrument",
	"doppler",
	"poetry",
	"pipenv",
	"uv",
	"hatch",
	"pdm",
	"rye"
]);
const startedCommands = fact((stage) => startedProgram(stage).programs.map(unwrapped).flatMap((command) => [...scriptCommands(stage, command), command]));
const startsUnread$1 = fact((stage) => {
	const { context } = buildOf(stage);
	const { script: entry, programs } = startedProgram(stage);
	if (entry !== null && context.read(entry).kind !== "text") return true;
	return programs.some(({ name, texts }) => {
		const script = [name, ...texts].find((word) => /\.(sh|bash)$/.test(word));
		if (script === void 0 || LAUNCHERS.has(script.slice(script.lastIndexOf("/") + 1))) return false;
		const path = programInContext(stage, script);
		return path === null || context.read(path).kind !== "text";
	});
});
function scriptCommands(stage, { name }) {
	if (name.includes(".") && !/\.(sh|bash)$/.test(name)) return [];
	const path = programInContext(stage, name);
	const content = path === null ? null : buildOf(stage).context.read(path);
	if (content?.kind !== "text" || !isShellScript$1(name, content.text)) return [];
	return shellCommands({
		text: content.text,
		segments: [{
			at: 0,
			file: 0
		}]
	}).flatMap((one) => one.name === null ? [] : unwrapped({
		name: one.name,
		args: one.words.slice(1).map(({ value }) => value)
	}));
}
const anywhere = (stage) => [
	workdirOf$1(stage),
	"/",
	"/usr/local/bin",
	"/usr/bin"
];
const onPath = (stage, name) => name.includes("/") ? [workdirOf$1(stage)] : [
	"/usr/local/bin",
	"/usr/bin",
	"/bin"
];
function workdirOf$1(stage) {
	return stage.config.WorkingDir || "/";
}
function programInContext(stage, name, directories = anywhere) {
	for (const directory of directories(stage, name)) {
		const path = contextPathOf(stage, normalise(directory, name));
		if (path !== null) return path;
	}
	return null;
}
function isShellScript$1(name, text) {
	return /\.(sh|bash)$/.test(name) || /^#!.*\b(ba|da|a)?sh\b/.test(text);
}
function unwrapped({ name, args }) {
	const bare = name.slice(name.lastIndexOf("/") + 1);
	if (!LAUNCHERS.has(bare)) return {
		name: bare,
		args
	};
	let at = 0;
	while (at < args.length && (args[at]?.startsWith("-") || args[at] === "run" || args[at] === "run-program")) at += 1;
	const next = args[at];
	return next ? unwrapped({
		name: next,
		args: args.slice(at + 1)
	}) : {
		name: bare,
		args
	};
}
// lib/src/facts/runtime/opaque-commands.js
const OPAQUE$2 = /\.(sh|bash|py|pl|rb|run)$|^(ansible-playbook|ansible|make|gmake|ninja|cmake|source|\.|nix-env|nix|puppet|chef-client|salt-call|debootstrap|eval|xargs|parallel|brew|snap|sdk|asdf|mise)$/;
const opaqueCommands = fact((stage) => lineageCommands(stage).filter(({ name, args, texts, assignments }) => {
	if (name === null) return texts.length > 0 || assignments.length === 0;
	if (OPAQUE$2.test(name)) return true;
	return /^(ba|da|a|z)?sh$/.test(name) && !givesText(args, texts);
}));
function givesText(args, texts) {
	const at = args.findIndex((arg) => arg !== null && /^-\w*c$/.test(arg));
	return at !== -1 && (args[at + 1] !== null || !/^"?[$`]/.test(texts[at + 1] ?? ""));
}
const FOREIGN_INSTALLERS = /^(apko|conda|mamba|dpkg|rpm)$/;
const installsUnknown = fact((stage) => opaqueCommands(stage).length > 0 || lineageCommands(stage).some((call) => isOsInstall(call) && call.args.includes(null) || FOREIGN_INSTALLERS.test(call.name ?? "")));
// lib/src/facts/users/user.js
const effectiveUser = fact((stage) => {
	const base = baseLabel$1(stage);
	const last = lastInstruction(stage, "USER");
	if (!last?.value) {
		const { user, root } = inherited$1(stage);
		return {
			user,
			root,
			said: null,
			earlier: null,
			base
		};
	}
	const written = last.value.text;
	const said = {
		span: last.span,
		written
	};
	const user = stage.config.User;
	const undecided = written.includes("$") && (user === "" || user.includes("$"));
	const earlier = earlierUser(stage);
	return undecided ? {
		user: null,
		root: null,
		said,
		earlier,
		base
	} : {
		user,
		root: rootUser(user),
		said,
		earlier,
		base
	};
});
function earlierUser(stage) {
	return lineage(stage).flatMap((part) => instructionsOf(part, "USER").flatMap(({ value }) => value?.text ?? [])).findLast((user) => !rootUser(user) && !user.includes("$")) ?? null;
}
function inherited$1(stage) {
	const base = rootBase(stage);
	if (base.kind === "scratch") return {
		user: "",
		root: true
	};
	const facts = baseImage(stage);
	if (!facts && base.kind === "image" && base.known) return {
		user: stage.config.User,
		root: rootUser(stage.config.User)
	};
	if (!facts || facts.user === null || facts.windows) return {
		user: null,
		root: null
	};
	return {
		user: facts.user,
		root: rootUser(facts.user)
	};
}
function rootUser(user) {
	const name = user.split(":")[0] ?? "";
	return name === "" || name === "root" || /^0+$/.test(name);
}
function livesWithRoot({ config }) {
	const words = [...config.Entrypoint ?? [], ...config.Cmd ?? []];
	return /^\/root(\/|$)/.test(config.WorkingDir) || words.some((word) => word.startsWith("/root/"));
}
// lib/src/facts/users/ownership.js
const copiedTo = fact((stage) => copyInstructions(stage).flatMap((instruction) => {
	if (!instruction.destination || instruction.sources.length === 0) return [];
	const { variables, workdir } = stateBefore(stage, instruction);
	const open = (text) => expand(unquote(text), variables);
	const target = normalise(normalise("/", workdir), open(instruction.destination.text));
	const sources = instruction.sources.map(({ text }) => open(text));
	return [{
		instruction,
		sources,
		target,
		from: sourceOf(stage, instruction, sources)
	}];
}));
function sourceOf(stage, instruction, sources) {
	const edge = stage.edges.find((one) => one.instruction === instruction);
	if (edge) return edge.source.kind === "stage" ? edge.source.stage : "elsewhere";
	return sources.some((source) => /^(https?|git|ssh):|^git@/.test(source)) ? "elsewhere" : "context";
}
function madeByRoot(stage, dir) {
	if (!readable(stage) || isOpen(dir)) return null;
	if (/^\/(var|run|usr|opt|srv)\b/.test(dir) && osPackages(stage).length > 0) return null;
	const commands = lineageCommands(stage);
	if (commands.some((command) => mayGive(command, dir))) return null;
	const parts = lineage(stage);
	const copies = parts.flatMap(copiedTo).map((copied) => madeByCopy(copied, dir));
	const places = parts.flatMap(({ madeDirectories }) => madeDirectories.filter(({ path }) => related(path, dir)));
	if (copies.includes(null) || places.some(({ user }) => !rootUser(user))) return null;
	const copy = nearest$1(copies, dir);
	if (copy) return copy;
	const place = places.find(({ path }) => below(path, dir) !== null);
	if (place) return {
		span: place.instruction.span,
		written: `WORKDIR ${place.path}`,
		path: place.path
	};
	const made = commands.find((one) => one.name === "mkdir" && names(one, dir));
	return made ? {
		span: made.span,
		written: ["mkdir", ...made.texts].join(" "),
		path: dir
	} : "untouched";
}
function nearest$1(copies, dir) {
	const made = copies.filter((one) => one !== null && one !== "elsewhere");
	const closeness = ({ path }) => below(path, dir) === null ? 0 : path.length;
	return made.toSorted((a, b) => closeness(a) - closeness(b)).at(-1) ?? null;
}
const readable = fact((stage) => (rootBase(stage).kind === "scratch" || baseImage(stage) !== null && !baseImage(stage)?.windows) && opaqueCommands(stage).length === 0);
function isOpen(dir) {
	return /^\/(tmp|var\/tmp|dev|proc|sys|home|root|nonexistent)(\/|$)/.test(dir) || /[$*?]/.test(dir);
}
function related(path, dir) {
	return below(path, dir) !== null || below(dir, path) !== null;
}
const GIVING = new Set("chown chgrp chmod install setfacl useradd adduser usermod ln rsync tar unzip cp mv mount su runuser".split(" "));
const ACCOUNTS = new Set([
	"useradd",
	"adduser",
	"usermod",
	"su",
	"runuser"
]);
function mayGive(command, dir) {
	const { workdir, user } = stateBefore(command.stage, command.instruction);
	if (!rootUser(user)) return related(normalise("/", workdir), dir) || names(command, dir);
	if (command.name === "mkdir") return command.args.some((arg) => arg === null || /^-m|^--mode/.test(arg)) && names(command, dir);
	if (!GIVING.has(command.name ?? "")) return false;
	return !givesNothing(command) && names(command, dir);
}
function givesNothing({ name, texts }) {
	const [first = ""] = texts.filter((text) => !text.startsWith("-") || /^-[rwx]+$/.test(text));
	if (name === "chmod") return /^[ugoa]*[+-][rxX]+$|^[0-7]?[0-7][0145][0145]$/.test(first);
	return name === "chown" && /^(root|0)?(:(root|0)?)?$/.test(first);
}
function names(command, dir) {
	const { args, texts, stage, instruction } = command;
	const workdir = normalise("/", stateBefore(stage, instruction).workdir);
	const moves = stageCommands(stage).some((one) => one.instruction === instruction && one.name === "cd");
	const isName = (text) => ACCOUNTS.has(command.name ?? "") && !text.startsWith("/");
	return args.some((arg, at) => {
		if (!isPath(command, at)) return false;
		const text = arg ?? texts[at] ?? "";
		if (arg === null || /[$*?`]/.test(text)) return true;
		const path = text.startsWith("-") ? pathBehind(text) : text;
		if (path === null || isName(path)) return false;
		return moves && !path.startsWith("/") || related(normalise(workdir, path), dir);
	});
}
function isPath({ name, texts }, at) {
	if (/^(cp|mv|ln|install|rsync)$/.test(name ?? "")) return at === texts.length - 1;
	if (!/^(chown|chmod|chgrp|setfacl)$/.test(name ?? "")) return true;
	return at !== texts.findIndex((text) => !text.startsWith("-"));
}
function pathBehind(flag) {
	const at = flag.indexOf("=/");
	return at === -1 ? null : flag.slice(at + 1);
}
function madeByCopy({ instruction, sources, target, from }, dir) {
	if (target.includes("$")) return null;
	if (!related(target, dir)) return "elsewhere";
	if (instruction.flags.some(({ name }) => name === "chown" || name === "chmod")) return null;
	if (from === "elsewhere" || from !== "context" && !allRoots(from)) return null;
	if (instruction.keyword === "ADD" && sources.some((source) => /\.(tar|t[gbx]z)(\.\w+)?$/.test(source))) return null;
	const written = [
		instruction.keyword,
		...instruction.flags.map(({ name, value }) => `--${name}=${value ?? ""}`),
		...sources,
		instruction.destination?.text ?? ""
	];
	return {
		span: instruction.span,
		written: written.join(" "),
		path: target
	};
}
const allRoots = fact((stage) => readable(stage) && lineage(stage).every((part) => instructionsOf(part, "USER").every(({ value }) => rootUser(value?.text ?? "")) && !copyInstructions(part).some(({ flags }) => flags.some(({ name }) => name === "chown"))) && rootUser(stage.config.User) && !lineageCommands(stage).some(({ name }) => name === "chown" || name === "chmod" || name === "install"));
// lib/src/facts/crates.js
const MOST$4 = 100;
function workspaceCrates(build, path) {
	const root = crateAt(build, path);
	if (!root) return [];
	const home = directoryOf$2(path);
	const found = [placed(path, root, {
		home,
		root
	})];
	const open = memberDirectories(build, home, root).map((dir) => joinPath(dir, "Cargo.toml"));
	const seen = new Set([path]);
	for (let at = 0; at < open.length && found.length < MOST$4; at++) {
		const next = open[at] ?? "";
		if (seen.has(next)) continue;
		seen.add(next);
		const declared = crateAt(build, next);
		if (!declared) continue;
		const crate = placed(next, declared, {
			home,
			root
		});
		found.push(crate);
		open.push(...crate.parts.map((dir) => joinPath(dir, "Cargo.toml")));
	}
	return found.filter(({ declared }) => declared.name !== null);
}
function crateAt(build, path) {
	if (build.context.ignore.ignores(path)) return null;
	const found = readAt(build.context, path, readCargoToml);
	return found.kind === "read" ? found.value : null;
}
function placed(path, declared, { home, root }) {
	const dir = directoryOf$2(path);
	const shared = new Map(root.shared.map((one) => [one.key, one]));
	const taken = declared.asked.map((one) => {
		const given = one.inherits ? shared.get(one.key) : void 0;
		if (!given) return {
			asked: one,
			at: one.path === null ? null : resolvePath$1(dir, one.path)
		};
		return {
			asked: {
				...given,
				features: [...given.features, ...one.features]
			},
			at: given.path === null ? null : resolvePath$1(home, given.path)
		};
	});
	const parts = taken.flatMap(({ at }) => at !== null && isBelow$1(home, at) ? at : []);
	return {
		path,
		declared,
		asked: taken.map(({ asked }) => asked),
		parts
	};
}
function memberDirectories({ context }, home, root) {
	const named = root.members.flatMap((member) => resolvePath$1(home, member) ?? []);
	const [globs, plain] = [named.filter(isGlob), named.filter((one) => !isGlob(one))];
	const patterns = globs.flatMap((glob) => compilePattern(glob, false) ?? []);
	const excluded = root.excluded.flatMap((one) => resolvePath$1(home, one) ?? []);
	const matched = (patterns.length === 0 ? [] : context.list().paths.filter((path) => path.endsWith("/Cargo.toml"))).map(directoryOf$2).filter((dir) => patterns.some((pattern) => pattern.matches(dir)));
	return [...plain, ...matched.filter((dir) => !excluded.some((one) => isBelow$1(one, dir)))];
}
function isGlob(path) {
	return /[*?[]/.test(path);
}
function isBelow$1(dir, path) {
	return dir === "" || path === dir || path.startsWith(`${dir}/`);
}
const programCrates = fact((stage) => {
	const build = buildOf(stage);
	const manifest = mainProject(build, "rust")?.manifests[0];
	const all = manifest === void 0 ? [] : workspaceCrates(build, manifest);
	const own = all.find(({ path }) => path === manifest);
	const makers = all.filter((crate) => programsOf(build, crate).length > 0);
	const names = programNames(stage);
	const named = makers.filter((crate) => programsOf(build, crate).some((name) => names.has(name)));
	if (named.length > 0) return withParts(named, all);
	if (own) return withParts([own], all);
	const asked = makers.length > 1 ? makers.filter((crate) => isAskedFor(build, stage, crate)) : makers;
	return asked.length === 1 ? withParts(asked, all) : [];
});
function withParts(makers, all) {
	const byDirectory = new Map(all.map((crate) => [directoryOf$2(crate.path), crate]));
	const found = new Set(makers);
	for (const { parts } of found) for (const part of parts.flatMap((dir) => byDirectory.get(dir) ?? [])) found.add(part);
	return [...found];
}
function programsOf({ context }, { path, declared }) {
	const dir = directoryOf$2(path);
	const own = declared.name !== null && context.exists(joinPath(dir, "src/main.rs")) !== "absent" ? [declared.name] : [];
	return [
		...declared.programs.keys(),
		...own,
		...binaries(context.list()).get(dir) ?? []
	];
}
const binaries = fact((listing) => {
	const found = new Map();
	for (const path of listing.paths) {
		const [, dir = "", name] = /^(?:(.+)\/)?src\/bin\/([^/]+?)(?:\.rs|\/main\.rs)$/.exec(path) ?? [];
		if (name === void 0) continue;
		found.set(dir, [...found.get(dir) ?? [], name]);
	}
	return found;
});
function programNames(stage) {
	const taken = lineage(stage).flatMap(copiedTo).flatMap(({ from, sources }) => typeof from === "string" ? [] : sources);
	const started = startedCommands(stage).map(({ name }) => name);
	return new Set([...taken, ...started].map((name) => name.slice(name.lastIndexOf("/") + 1)));
}
function isAskedFor(build, stage, crate) {
	const names = [...programsOf(build, crate), crate.declared.name];
	return neededStages(build.model, stage).flatMap(lineageCommands).filter(({ name }) => name === "cargo").some(({ args }) => args.some((arg, at) => {
		const [flag = "", value = args[at + 1] ?? ""] = arg?.split("=") ?? [];
		if (flag === "--bin" || flag === "-p" || flag === "--package") return names.includes(value);
		return flag === "--path" && `/${directoryOf$2(crate.path)}`.endsWith(`/${value.replace(/^\.\/|\/$/g, "")}`);
	}));
}
// lib/src/facts/layers/late-downloads.js
const MOST$3 = 50;
const PROGRAMS$3 = BUILD_DOWNLOADS.flatMap(({ programs }) => programs);
const lateDownload = fact((stage) => {
	const copy = lineage(stage).flatMap(contextCopies).find(({ bringsSources }) => bringsSources);
	if (!copy) return null;
	for (const { step, row } of fetchingBuilds(stage)) {
		if (step.after === "||") continue;
		return copy.instruction.index < step.instruction.index && isFirst(stage, step, row) && declaresSome$1(stage, step, row) ? {
			copy,
			step,
			row
		} : null;
	}
	return null;
});
const fetchingBuilds = fact((stage) => commandsNamed(stage, PROGRAMS$3).flatMap((step) => {
	const row = BUILD_DOWNLOADS.find(({ programs }) => programs.includes(step.name ?? ""));
	return row && fetches(step, row) ? [{
		step,
		row
	}] : [];
}));
const doubtfulDownload = fact((build) => {
	for (const stage of build.stages) {
		const copied = sourcesFrom(stage);
		if (copied === null) continue;
		const late = installs(stage).find((one) => one.call.instruction.index > copied && isDoubtful(one, copied));
		if (late) return doubtOf(late);
		const built = fetchingBuilds(stage).find(({ step, row }) => step.instruction.index > copied && !isSkipped(step) && !isBrought$1(stage, step, row, copied));
		if (built) return `${cite(citeCommand(built.step))} stands behind the sources; whether it downloads the dependencies with every change, nobody can tell here`;
	}
	return null;
});
function sourcesFrom(stage) {
	const copy = lineage(stage).flatMap((part) => contextCopies(part)).find(({ bringsSources }) => bringsSources);
	return copy ? copy.instruction.index : null;
}
function isDoubtful({ call, manager }, copied) {
	if (isSkipped(call) || call.args.includes("--no-deps") || isKept(call)) return false;
	return !lineage(call.stage).flatMap((part) => installs(part)).some((one) => one.manager === manager && one.call.instruction.index < copied);
}
function doubtOf({ command, needsSources }) {
	const runs = `${cite(command)} runs again with every change of a source file`;
	return needsSources === null ? `${runs}; whether it needs the sources, nobody can tell here` : `${runs}, and so do its downloads: ${needsSources}`;
}
function isKept({ instruction }) {
	return instruction.flags.some(({ name, value }) => name === "mount" && /type=cache/.test(value ?? "") || name === "network" && value === "none");
}
function isBrought$1(stage, step, row, copied) {
	return lineageCommands(stage).some(({ name, args, instruction }) => instruction.index < copied && name !== null && row.programs.includes(name) && !bringsNothing(args) && !bringsTool(name, args)) || isKept(step) || isElsewhere(stage, step, row) || declaresNone(stage, step, row);
}
function bringsTool(name, args) {
	return /^(install|tool)$/.test(args[0] ?? "") && !buildsProgram(name, args);
}
function fetches({ name, args }, { words }) {
	if (buildsProgram(name ?? "", args)) return true;
	const called = args.filter((arg) => arg !== null && !arg.startsWith("-") && arg !== "clean");
	return words !== void 0 && called[0] != null && words.test(called[0]);
}
function bringsNothing(args) {
	return args.length > 0 && args.every((arg) => arg !== null && /^(-.*|version|clean|env)$/.test(arg));
}
function isFirst(stage, step, row) {
	if (lineageCommands(stage).find(({ name, args }) => name !== null && row.programs.includes(name) && !bringsNothing(args)) !== step || baseImage(stage)?.role !== "sdk") return false;
	if (step.args.some((arg, at) => isAnything(arg, step.texts[at]))) return false;
	if (step.instruction.flags.some(({ name }) => name === "mount" || name === "network")) return false;
	return !isElsewhere(stage, step, row);
}
function isElsewhere(stage, step, { elsewhere, places }) {
	const { variables } = stateBefore(stage, step.instruction);
	return step.args.some((arg) => elsewhere.test(arg ?? "")) || [...variables.values()].some((value) => elsewhere.test(value)) || lineage(stage).some((part) => transfers(part).some(({ target }) => places.test(target)));
}
function isAnything(arg, written = "") {
	return arg === null && !/^["']?-\w/.test(written);
}
function declaresSome$1(stage, step, row) {
	const { workdir } = stateBefore(stage, step.instruction);
	if (movesBefore(stage, step)) return false;
	return row.names.some((name) => name.startsWith("*") ? filesCalled(stage, name.slice(1)).some((path) => declares(stage, path, row)) : declaresHere(stage, normalise(workdir, name), name, row));
}
function declaresNone(stage, step, row) {
	const { context } = buildOf(stage);
	const { workdir } = stateBefore(stage, step.instruction);
	if (movesBefore(stage, step)) return false;
	return row.names.some((name) => {
		if (name.startsWith("*")) return false;
		const path = contextPathOf(stage, normalise(workdir, name));
		if (path === null || context.exists(path) !== "file" || context.read(path).kind !== "text") return false;
		if (["file", "directory"].includes(context.exists(`${path.slice(0, -name.length)}vendor`))) return true;
		return isReadable(stage, path, row) && !declares(stage, path, row);
	});
}
function isReadable(stage, path, row) {
	return row.declares !== void 0 || declaration(buildOf(stage), path) !== null;
}
function movesBefore(stage, { instruction, ordinal }) {
	return (commandsByRun(stage).get(instruction) ?? []).some((one) => one.ordinal < ordinal && one.name === "cd");
}
function filesCalled(stage, extension) {
	const { context } = buildOf(stage);
	return context.list().paths.filter((path) => path.endsWith(extension)).filter((path) => !/test/i.test(path) && !isForeign(path) && !context.ignore.ignores(path)).slice(0, MOST$3);
}
function declaresHere(stage, place, name, row) {
	const { context } = buildOf(stage);
	const path = contextPathOf(stage, place);
	if (path === null || context.exists(path) !== "file") return false;
	const vendor = `${path.slice(0, -name.length)}vendor`;
	return declares(stage, path, row) && context.exists(vendor) === "absent";
}
function declares(stage, path, row) {
	const build = buildOf(stage);
	if (row.declares) {
		const content = build.context.read(path);
		return content.kind === "text" && content.text.length <= 1e6 && row.declares.test(content.text);
	}
	const declared = declaration(build, path);
	return declared !== null && (declaresAny(declared) || workspaceCrates(build, path).some((one) => declaresAny(one.declared)));
}
function declaresAny({ dependencies, tools }) {
	return dependencies.length + tools.length > 0;
}
// lib/src/facts/layers/late-projects.js
const lateProject = fact((stage) => {
	const copy = contextCopies(stage).find(({ bringsSources }) => bringsSources);
	const install = sureInstalls(stage).find(({ manager, call }) => manager === "pip" && isWhole(call));
	if (!copy || !install || install.call.instruction.index < copy.instruction.index) return null;
	const step = install.call;
	if (baseImage(stage)?.repository !== "python" || mayHaveThem(step) || !declaresSome(step)) return null;
	return {
		copy,
		step,
		row: {
			repeats: "downloads the dependencies of the project again",
			help: HELP
		}
	};
});
const HELP = "Keep the downloads with `RUN --mount=type=cache,target=/root/.cache/pip …`, and leave out `--no-cache-dir` there.";
function isWhole({ args }) {
	return args.some((arg) => arg === "." || arg?.startsWith(".[")) && !args.some((arg) => arg === null || /^(--no-deps|--no-index|-f|--find-links)(=|$)/.test(arg));
}
function mayHaveThem(step) {
	const { stage, instruction } = step;
	if (instruction.flags.some(({ name }) => name === "mount" || name === "network")) return true;
	if ([...stateBefore(stage, instruction).env.keys()].some((name) => /^(HOME|PIP_(NO_CACHE_DIR|CACHE_DIR|NO_DEPS|NO_INDEX|FIND_LINKS))$/.test(name))) return true;
	return lineage(stage).some((part) => installs(part).some(({ call }) => call !== step && call.instruction.index <= instruction.index) || instructionsOf(part, "USER").some(({ index }) => index < instruction.index)) || lineageCommands(stage).some((call) => call !== step && bringsPackages(call));
}
function bringsPackages({ name, args }) {
	if (/^(uv|poetry|pdm|conda|mamba|micromamba|pipenv)$/.test(name ?? "")) return true;
	const words = args.filter((arg) => !arg?.startsWith("-"));
	const at = words.indexOf("install");
	return (/^pip[\d.]*$/.test(name ?? "") || /^python[\d.]*$/.test(name ?? "") && words[0] === "pip") && at !== -1 && words.slice(at + 1).some((word) => !BUILDERS.test(word ?? ""));
}
const BUILDERS = /^["']?((pip|setuptools|wheel|build|hatch|hatchling|flit)\b|\.$|\.\[)/;
function declaresSome({ stage, instruction, ordinal }) {
	if ((commandsByRun(stage).get(instruction) ?? []).some((one) => one.ordinal < ordinal && one.name === "cd")) return false;
	const { workdir } = stateBefore(stage, instruction);
	const path = contextPathOf(stage, normalise(workdir, "pyproject.toml"));
	return (path === null ? null : declaration(buildOf(stage), path))?.dependencies.some(({ group }) => group === "runtime") === true;
}
// lib/rules/cache-order/words.js
function afterSources(stage, { copy, installs, fetches }) {
	const steps = [...installs.map(({ command, span }) => ({
		text: command,
		span
	})), ...fetches.map((call) => ({
		text: citeCommand(call),
		span: call.span
	}))];
	const texts = [...new Set(steps.map(({ text }) => cite(text)))];
	const which = texts.length > 2 ? [...texts.slice(0, 1), `${texts.length - 1} more`] : texts;
	const what = copy.everything ? "the whole context" : "the source";
	const together = copy.manifests.length > 0 ? " together with the manifests" : "";
	return {
		at: copy.instruction.span,
		stage,
		subject: installs[0]?.manager ?? "packages",
		message: `Every change of a source file runs ${list(which)} again: ${what} is copied${together} before ${texts.length === 1 ? "it" : "them"}.`,
		help: help$5(installs, fetches.length > 0),
		related: steps.slice(0, 3).map(({ span }) => ({
			at: span,
			label: "runs again with every change"
		}))
	};
}
function afterAll(stage, { copy, step, row }) {
	const what = copy.everything ? "the whole context" : "the source";
	return {
		at: copy.instruction.span,
		stage,
		subject: step.name ?? "build",
		message: `${step.guarded ? "Where it runs, " : ""}${cite(citeCommand(step))} ${row.repeats} with every change of a source file: ${what} is copied before it, and nothing fetches them until then.`,
		help: row.help,
		related: [{
			at: step.span,
			label: "starts from nothing with every change"
		}]
	};
}
function afterVolatile(stage, { name, changes, span, step }) {
	return {
		at: span,
		stage,
		subject: `ARG ${name}`,
		message: `${cite(name)} changes with every ${changes}, and every RUN behind it starts over, ${cite(step.text)} too, which does not use it.`,
		help: `Move \`ARG ${name}\` below the installs, to the first step that uses it.`,
		related: [{
			at: step.span,
			label: "runs again with every new value"
		}]
	};
}
function help$5(installs, fetches) {
	const [install] = installs;
	if (!install) return "Install packages first: they depend on nothing that is copied.";
	const manifests = [...new Set(installs.flatMap((one) => one.manifests))].map(cite);
	const members = installs.some(({ workspaces }) => workspaces) ? ["the package.json of every member"] : [];
	return `Copy ${list([...manifests, ...members])} first, install${install.first ? ` with ${cite(install.first)}` : ""}, then copy the rest${fetches ? "; packages of the distribution go before both" : ""}.`;
}
// lib/rules/cache-order/rule.js
const cacheOrder = {
	id: "cache-order",
	summary: "Install dependencies before copying the source",
	category: "optimization",
	severity: "warning",
	aliases: [],
	*check(build) {
		for (const stage of build.stages) {
			const early = earlySources(stage);
			const late = early.length === 0 ? lateDownload(stage) ?? lateProject(stage) : null;
			for (const one of early) yield afterSources(stage, one);
			if (late) yield afterAll(stage, late);
			for (const one of volatileArgs(stage)) yield afterVolatile(stage, one);
		}
	}
};
// lib/src/knowledge/accounts.js
const EVERYWHERE = [
	"root",
	"bin",
	"daemon",
	"sync",
	"mail",
	"games",
	"nobody",
	"adm",
	"lp",
	"ftp",
	"man",
	"news",
	"operator"
];
const DEBIAN$1 = [
	"sys",
	"uucp",
	"proxy",
	"www-data",
	"backup",
	"list",
	"irc",
	"gnats",
	"_apt",
	"nogroup",
	"tty",
	"disk",
	"staff",
	"users",
	"ubuntu",
	"messagebus",
	"systemd-network"
];
const ALPINE = [
	"halt",
	"shutdown",
	"uucp",
	"cron",
	"sshd",
	"squid",
	"at",
	"cyrus",
	"vpopmail",
	"ntp",
	"smmsp",
	"guest",
	"postmaster",
	"svn",
	"games",
	"utmp",
	"users",
	"nogroup",
	"ping",
	"www-data",
	"wheel",
	"tty",
	"disk"
];
function systemAccounts(packages) {
	if (packages === "apt") return [...EVERYWHERE, ...DEBIAN$1];
	return packages === "apk" ? [...EVERYWHERE, ...ALPINE] : null;
}
const TOOLS = new Set([
	"useradd",
	"adduser",
	"groupadd",
	"addgroup",
	"usermod",
	"groupmod"
]);
function isAccountTool(name) {
	return name !== null && TOOLS.has(name);
}
// lib/src/facts/edits/chown-copy.js
const MOST_COPIES$1 = 10;
function ownedCopies(stage, { call, flag, path }) {
	const copies = copiesInto(stage, call, path);
	const [first] = copies;
	if (copies.length > MOST_COPIES$1) return null;
	const recursive = call.words.find(({ text }) => text === "-R" || text === "--recursive");
	if (!first || !recursive || !isOwnDirectory$1(path) || stage.base.kind === "stage") return null;
	if (copies.some(({ flags }) => flags.some(({ name }) => name === "chown" || name === "chmod"))) return null;
	if (!isAlone(stage, call, path) || isFilledOtherwise(stage, call, path)) return null;
	if (call.name === "chown" && !isThere$1(stage, first, flag)) return null;
	const rest = isMadeByCopy(stage, call, path) ? withoutLines(buildOf(stage), call.instruction) : null;
	const start = call.words[call.words.indexOf(recursive) - 1]?.span.end ?? recursive.span.start;
	return [...copies.map(({ keywordSpan }) => insert(keywordSpan.end, ` ${flag}`)), rest ?? replace({
		start,
		end: recursive.span.end
	}, "")];
}
function isMadeByCopy(stage, { name, instruction }, path) {
	const commands = stageCommands(stage);
	return name === "chown" && commands.filter((one) => one.instruction === instruction).length === 1 && !commands.some((one) => one.name === "mkdir" && one.texts.includes(path)) && !stage.madeDirectories.some(({ path: made }) => below(path, made) !== null);
}
function copiesInto(stage, call, path) {
	const all = [...placements(stage), ...transfers(stage)].filter(({ target }) => below(path, target) !== null).map(({ instruction }) => instruction).filter(({ index }) => index < call.instruction.index);
	return [...new Set(all)].sort((a, b) => a.index - b.index);
}
function isOwnDirectory$1(path) {
	const parts = path.split("/").slice(1);
	if (/^(app|apps|application|code|project|source|src|workspace|work)$/.test(parts[0] ?? "")) return true;
	if (path.startsWith("/usr/src/")) return true;
	return /^(opt|srv|home)$/.test(parts[0] ?? "") && parts.length > (parts[0] === "home" ? 2 : 1);
}
function isAlone(stage, call, path) {
	const { instruction, redirects, nested, assignments } = call;
	const { user, workdir } = stateBefore(stage, instruction);
	const root = user === "" ? baseImage(stage)?.user === "" : /^(root|0)(:|$)/.test(user);
	const paths = call.texts.filter((text) => !text.startsWith("-")).slice(1);
	const flags = call.texts.filter((text) => text.startsWith("-"));
	return root && instruction.command.form === "shell" && !nested && redirects.length + assignments.length === 0 && flags.length === 1 && paths.length === 1 && normalise(workdir, paths[0] ?? "") === path;
}
const ELSEWHERE$2 = /^(adduser|addgroup|useradd|groupadd|usermod|apt|apt-get|apk|dnf|yum|microdnf|update-ca-certificates|echo|true|:)$/;
function isFilledOtherwise(stage, call, path) {
	const read = stageCommands(stage).filter(({ instruction }) => instruction.index <= call.instruction.index);
	const understood = new Set(read.map(({ instruction }) => instruction));
	const opaque = (one) => one.keyword === "RUN" && !understood.has(one);
	if (stage.instructions.some((one) => one.index < call.instruction.index && opaque(one))) return true;
	return stage.madeDirectories.some(({ path: directory, instruction }) => instruction.index < call.instruction.index && (below(path, directory) ?? "") !== "") || read.some((one) => one !== call && !writesElsewhere(one, path));
}
function writesElsewhere({ name, texts, redirects }, path) {
	if (name === null || redirects.length > 0) return false;
	if (name === "mkdir") return texts.every((text) => text.startsWith("-") || text === path);
	return ELSEWHERE$2.test(name) || name === "rm" && texts.every((text) => /^-|^\/(var|tmp)\//.test(text));
}
function isThere$1(stage, first, flag) {
	const names = flag.slice(8).split(":");
	const image = baseImage(stage);
	const known = [...systemAccounts(image?.packages ?? null) ?? [], image?.account?.name];
	const makers = stageCommands(stage).filter(({ name, instruction, guarded }) => !guarded && instruction.index < first.index && /^(adduser|addgroup|useradd|groupadd)$/.test(name ?? ""));
	return names.every((name) => /^\d+$/.test(name) || name !== "" && known.includes(name) || makers.some(({ args }) => args.includes(name)));
}
// lib/src/facts/users/chowned-copies.js
const GIVES = ["chown", "chmod"];
const chownedCopies = fact((stage) => {
	const givings = commandsNamed(stage, GIVES).flatMap((call) => givenTo(stage, call) ?? []);
	if (givings.length === 0) return [];
	const copied = [...placements(stage), ...transfers(stage)].filter(({ instruction }) => !instruction.flags.some(({ name }) => name === "chown" || name === "chmod"));
	return givings.flatMap(({ call, flag, accounts, paths }) => {
		for (const path of paths) {
			const copies = copied.filter(({ instruction, target, sources }) => instruction.index < call.instruction.index && isTree(sources) && below(path, target) !== null).slice(0, MOST_COPIES).map(({ instruction }) => instruction);
			const [first] = copies;
			if (!first) continue;
			return [{
				call,
				flag,
				path,
				late: madeBehind(stage, first, accounts),
				copies: copies.map(({ span }) => span)
			}];
		}
		return [];
	});
});
const MOST_COPIES = 10;
const MAKES_ACCOUNTS = [
	"useradd",
	"adduser",
	"groupadd",
	"addgroup"
];
function madeBehind(stage, copy, accounts) {
	const makers = commandsNamed(stage, MAKES_ACCOUNTS).filter(({ instruction }) => instruction.index > copy.index);
	const made = new Set(makers.flatMap(({ texts }) => texts.map(unbraced)));
	return accounts.find((account) => made.has(unbraced(account))) ?? null;
}
function unbraced(text) {
	return unquote(text).replace(/^\$\{(\w+)\}$/, "$$$1");
}
function isTree(sources) {
	return sources.some((source) => !/\.[a-z0-9]{1,5}$/i.test(source) || source.includes("*"));
}
function givenTo(stage, call) {
	if (call.guarded) return null;
	if (!call.args.some((arg) => arg === "--recursive" || /^-[a-zA-Z]*R/.test(arg ?? ""))) return null;
	const [whom, ...rest] = call.texts.filter((text) => !text.startsWith("-"));
	if (whom === void 0 || call.name === "chmod" && !/^[0-7]{3,4}$/.test(whom)) return null;
	const { workdir } = stateBefore(stage, call.instruction);
	const paths = rest.filter((text) => !/[$*`]/.test(text)).map((text) => normalise(workdir, text)).filter((path) => path !== "/");
	if (call.name === "chmod") return {
		call,
		flag: `--chmod=${whom}`,
		accounts: [],
		paths
	};
	const owner = asCopyTakesIt(whom);
	return {
		call,
		flag: `--chown=${owner}`,
		accounts: owner.split(":"),
		paths
	};
}
function asCopyTakesIt(owner) {
	if (owner.startsWith(":")) return `root${owner}`;
	return owner.replace(/:$/, "").replace(/^([a-z_][\w-]*)\.([a-z_][\w-]*)$/, "$1:$2");
}
// lib/rules/chown-copy/rule.js
const chownCopy = {
	id: "chown-copy",
	summary: "Set the owner of files while copying them",
	category: "optimization",
	severity: "warning",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) for (const found of chownedCopies(stage)) {
			const { call, flag, path, late, copies } = found;
			yield {
				at: call.span,
				stage,
				subject: path,
				message: `${cite(citeCommand(call))} writes every file that was copied to ${cite(path)} into a second layer: the image carries them twice.`,
				help: `${late === null ? "Write" : `Make ${cite(late)} above the COPY, write`} ${cite(`COPY ${flag} …`)}, and leave to this command only what a RUN made.`,
				related: copies.map((at) => ({
					at,
					label: "copied here"
				})),
				fix: review$2(`Copy to ${cite(path)} with ${cite(flag)}`, ownedCopies(stage, found))
			};
		}
	}
};
// lib/src/facts/steps.js
const TEST_SCRIPT = /^(run[-_])?tests?\.\w+$/;
const workCommands = fact((stage) => stageCommands(stage).filter((call) => call.name !== null && (isWorkProgram(call.name) || TEST_SCRIPT.test(call.name))));
const buildSteps = fact((stage) => workCommands(stage).filter(({ name, args, guarded }) => !guarded && buildsProgram(name, args)));
const PREPARES = /^(mkdir|chown|chmod|ln|mv|rm|touch|echo|(add|del)(user|group)|(user|group)add|apk|apt-get|apt)$/;
const makesNothing = fact((stage) => lineageCommands(stage).every(({ name }) => name !== null && PREPARES.test(name)));
const checkSteps = fact((stage) => workCommands(stage).filter((call) => checksProgram(call.name, call.args) && !isForgiven(stageCommands(stage), call)));
function isForgiven(commands, call) {
	const next = commands.find(({ instruction, ordinal }) => instruction === call.instruction && ordinal === call.ordinal + 1);
	return next?.after === "||" && /^(true|:|echo|exit)$/.test(next.name ?? "");
}
const buildRunsTests = fact((stage) => workCommands(stage).some(({ name, args }) => testsProgram(name, args) || TEST_SCRIPT.test(name)));
const runsTests = fact((stage) => {
	if (buildRunsTests(stage)) return true;
	if (stage.name === null || stageRole(stage.name) !== "test") return false;
	const [program, ...rest] = plainWords(startedProgram(stage).words);
	return program !== void 0 && (testsProgram(program, rest) || programRole(program, rest) === "test");
});
const idleGates = fact((build) => {
	const needed = neededForShipping(build);
	const named = new Set(build.context.targets.map(({ name }) => name.toLowerCase()));
	return build.stages.flatMap((stage) => {
		const check = checkSteps(stage).at(-1);
		if (!check || needed.has(stage) || isShipped(build, stage)) return [];
		if (isTarget(build, stage, named) || isLast(build, stage)) return [];
		return [{
			stage,
			check
		}];
	});
});
function isTarget(build, stage, named) {
	return build.stages.some((other) => other.name !== null && named.has(other.name) && (other === stage || isMadeOf(other, stage)));
}
function isLast(build, stage) {
	const last = build.stages.at(-1);
	return last !== void 0 && (last === stage || isMadeOf(last, stage));
}
// lib/src/facts/layers/whole-copies.js
const wholeCopies = fact((stage) => transfers(stage).flatMap((transfer) => {
	if (transfer.sources.includes("/")) return isRootFs(transfer, stage) ? [] : [{
		transfer,
		kind: "root",
		path: "/",
		step: null,
		enough: null
	}];
	return treeCopy(stage, transfer);
}));
function isRootFs({ target, from }, stage) {
	return stage.base.kind === "scratch" && target === "/" || baseImage(from) === null;
}
function treeCopy(stage, transfer) {
	const { from, sources } = transfer;
	const step = lineage(from).flatMap(buildSteps).at(-1);
	if (!step) return [];
	const trees = lineage(from).flatMap((part) => contextCopies(part).filter(({ bringsSources }) => bringsSources).map((copy) => ({
		part,
		copy
	}))).flatMap(({ part, copy }) => placements(part).filter(({ instruction }) => instruction === copy.instruction)).map(({ target }) => target);
	const path = sources.find((source) => source !== "/" && trees.includes(source));
	if (path === void 0) return [];
	const enough = artifactOf(stage, transfer, path);
	return enough === null ? [] : [{
		transfer,
		kind: "tree",
		path,
		step: citeCommand(step),
		enough
	}];
}
function artifactOf(stage, { target }, path) {
	const { file } = startedProgram(stage);
	const rest = file === null ? null : below(target, file.path);
	const first = rest?.split("/")[0] ?? "";
	return /^(dist|build|out|output|\.output|lib|target|bin)$/.test(first) && rest?.includes("/") ? `${path}/${first}` : null;
}
// lib/rules/copy-artifacts/rule.js
const copyArtifacts = {
	id: "copy-artifacts",
	summary: "Copy the result of a build stage and no more",
	category: "optimization",
	severity: "warning",
	aboutDeployed: true,
	aliases: ["DL3067"],
	*check(build) {
		for (const stage of shippedStages(build)) for (const { transfer, kind, path, step, enough } of wholeCopies(stage)) {
			const from = cite(stageLabel$1(transfer.from));
			yield {
				at: transfer.instruction.span,
				stage,
				subject: `${kind} of ${stageLabel$1(transfer.from)}`,
				message: kind === "root" ? `The whole file system of ${from} is copied: the second stage carries everything the first one was there to keep out.` : `${cite(path)} of ${from} is the tree that ${cite(step ?? "")} works in: its sources and whatever else the build left there come along.`,
				help: enough === null ? "Name the files and directories that the program needs." : `Copy ${cite(enough)}, and what it needs to run (its production dependencies), by name.`
			};
		}
	}
};
// lib/src/facts/edits/dead-delete.js
const LISTS = "rm -rf /var/lib/apt/lists/*";
const MOST_COMMANDS = 500;
function earlierDelete(build, { call, update }) {
	if (!update || !isSameUser(update, call) || stageCommands(call.stage).length > MOST_COMMANDS) return null;
	const fetching = commandsIn(update);
	const last = fetching.at(-1);
	if (!last || !isChain(fetching) || readsListsLater(build, update, call)) return null;
	const removal = withoutLists(build, call);
	return removal && [commandBehind(build, update.instruction, last.span.end, LISTS), ...removal];
}
function isSameUser(update, call) {
	const plain = [update, call].every(({ words, name }) => words[0]?.value === name);
	const [then, now] = [update, call].map(({ stage, instruction }) => stateBefore(stage, instruction).user);
	return plain && then === now;
}
function commandsIn({ stage, instruction }) {
	return stageCommands(stage).filter((one) => one.instruction === instruction);
}
function isChain(commands) {
	const [first] = commands;
	const last = commands.at(-1);
	if (first?.instruction.command.form !== "shell" || first.instruction.heredocs.length > 0) return false;
	return last?.span.end === first.instruction.command.span.end && commands.every(({ nested, after }) => !nested && (after === null || after === "&&" || after === ";"));
}
const OPAQUE$1 = /^(bash|sh|make|source|\.|curl|wget|npx|playwright|ansible-playbook|xargs|eval)$|[./]/;
function readsListsLater(build, update, removal) {
	const behind = build.stages.filter((stage) => lineage(stage).includes(update.stage)).flatMap((stage) => lineage(stage).filter(({ index }) => index >= update.stage.index));
	return [...new Set(behind)].flatMap(stageCommands).some((one) => {
		if (one.instruction.index <= update.instruction.index) return false;
		return one.instruction.index <= removal.instruction.index && (one.name === null || OPAQUE$1.test(one.name)) || isAptInstall(one) && !commandsIn(one).some(isUpdate);
	});
}
const READERS = /^(install|build-dep|(dist-|full-)?upgrade|source|download|satisfy)$/;
function isAptInstall({ name, args }) {
	return /^(apt|apt-get|aptitude)$/.test(name ?? "") && args.some((arg) => arg === null || READERS.test(arg));
}
function isUpdate({ name, args }) {
	return /^(apt|apt-get|aptitude)$/.test(name ?? "") && args.includes("update");
}
function withoutLists(build, call) {
	const paths = call.words.filter(({ text }) => text.startsWith("/"));
	const lists = paths.filter(({ text }) => text.startsWith("/var/lib/apt/lists"));
	const commands = commandsIn(call);
	if (call.nested || call.redirects.length > 0 || hasComments(build.model, call.instruction.span)) return null;
	if (lists.length < paths.length) {
		const previous = (at) => call.words[call.words.findIndex(({ span }) => span.start === at) - 1];
		return lists.map(({ span }) => replace({
			start: previous(span.start)?.span.end ?? span.start,
			end: span.end
		}, ""));
	}
	if (commands.length === 1) {
		const lines = withoutLines(build, call.instruction);
		return lines && [lines];
	}
	const [before, behind] = [commands[call.ordinal - 1], commands[call.ordinal + 1]];
	if (behind && behind.after !== "&&" && behind.after !== ";") return null;
	if (before && (call.after === "&&" || call.after === ";") && !before.nested) return [replace({
		start: before.span.end,
		end: call.span.end
	}, "")];
	return behind?.after === "&&" && !behind.nested ? [replace({
		start: call.span.start,
		end: behind.span.start
	}, "")] : null;
}
// lib/src/facts/layers/dead-deletes.js
const deadDeletes = fact((stage) => {
	const found = new Map();
	for (const call of lineage(stage).flatMap(removals)) {
		if (call.guarded || found.has(call.instruction)) continue;
		const one = call.name === "rm" ? ofFiles(stage, call) ?? ofDownloads(stage, call) ?? ofClones(stage, call) ?? ofLists(stage, call) : ofPackages(stage, call);
		if (one) found.set(call.instruction, one);
	}
	return [...found.values()];
});
function removals(stage) {
	return [...commandsNamed(stage, ["rm"]), ...osRemovals(stage)].sort(byPlace$2);
}
function ofFiles(stage, call) {
	const places = lineage(stage).flatMap((part) => [...placements(part), ...transfers(part)]).filter(({ instruction }) => instruction.index < call.instruction.index);
	for (const arg of call.args) {
		if (arg === null || arg.startsWith("-") || !arg.startsWith("/")) continue;
		const path = normalise("/", arg);
		const place = places.find((one) => liesAt(stage, one, path));
		if (!place?.sources.some((source) => isHeavy(stage, call, place, source))) continue;
		const { instruction } = place;
		return {
			call,
			what: arg,
			kept: {
				span: instruction.span,
				text: copyText(instruction)
			},
			update: null
		};
	}
	return null;
}
function liesAt(stage, place, path) {
	const { target, into, sources, instruction } = place;
	if (!into) return target === path;
	if (target === path && !("from" in place) && sources.length === 1) {
		const [source = ""] = sources;
		const kind = source === "" ? "absent" : buildOf(stage).context.exists(source);
		return kind === "directory" || kind === "unknown" && instruction.sources[0]?.text.endsWith("/") === true;
	}
	return sources.some((source) => source !== "" && normalise(target, source.slice(source.lastIndexOf("/") + 1)) === path);
}
const ARCHIVE = /\.(tar|t?gz|tgz|zip|bz2|xz|zst|deb|rpm|apk|jar|war|whl|iso|run|bin|7z)$/i;
function ofDownloads(stage, call) {
	const earlier = downloads(stage).filter(({ command, path }) => ARCHIVE.test(path) && command.instruction !== call.instruction && command.span.start < call.span.start && !keepsInMount(command, path));
	if (earlier.length === 0) return null;
	for (const text of call.texts) {
		const path = text.startsWith("-") ? null : pathIn(call, text);
		const found = path === null ? void 0 : earlier.findLast((one) => one.path === path);
		if (!found) continue;
		const { command } = found;
		return {
			call,
			what: text,
			kept: {
				span: command.span,
				text: citeCommand(command)
			},
			update: null
		};
	}
	return null;
}
function ofClones(stage, call) {
	if (!isRecursive(call)) return null;
	const earlier = clones(stage).filter(({ command, path }) => command.instruction.index < call.instruction.index && !keepsInMount(command, path));
	if (earlier.length === 0) return null;
	for (const text of call.texts) {
		const path = text.startsWith("-") ? null : pathIn(call, text);
		const found = path === null ? void 0 : earlier.findLast((one) => below(path, one.path) !== null);
		if (!found) continue;
		const { command } = found;
		return {
			call,
			what: text,
			kept: {
				span: command.span,
				text: citeCommand(command)
			},
			update: null
		};
	}
	return null;
}
function keepsInMount({ instruction }, path) {
	return instruction.flags.some(({ name, value }) => {
		const target = name === "mount" ? /(?:^|,)(?:target|dst|destination)=([^,]+)/.exec(value ?? "")?.[1] : null;
		return typeof target === "string" && below(normalise("/", target), path) !== null;
	});
}
function isHeavy(stage, call, place, source) {
	if (ARCHIVE.test(source)) return true;
	if (/\.\w{1,8}$/.test(source)) return false;
	if ("from" in place || source === "") return true;
	const kind = buildOf(stage).context.exists(source);
	return kind === "directory" || kind !== "file" && isRecursive(call);
}
function isRecursive({ args }) {
	return args.some((arg) => arg === "--recursive" || /^-[a-zA-Z]*[rR]/.test(arg ?? ""));
}
function ofLists(stage, call) {
	if (!call.texts.some((text) => text.startsWith("/var/lib/apt/lists"))) return null;
	const commands = lineageCommands(stage);
	const isUpdate = ({ name, args }) => (name === "apt-get" || name === "apt") && args.includes("update");
	if (commands.some((one) => one.instruction === call.instruction && isUpdate(one))) return null;
	const update = commands.findLast((one) => one.span.start < call.span.start && isUpdate(one));
	if (!update || alreadyRemoved(commands, update)) return null;
	return {
		call,
		what: "/var/lib/apt/lists",
		kept: {
			span: update.span,
			text: citeCommand(update)
		},
		update
	};
}
function alreadyRemoved(commands, update) {
	return commands.some((one) => one.instruction === update.instruction && one.name === "rm" && one.texts.some((text) => text.startsWith("/var/lib/apt"))) || update.instruction.flags.some(({ name, value }) => name === "mount" && (value ?? "").includes("/var/lib/apt"));
}
function ofPackages(stage, call) {
	const names = call.args.filter((arg) => arg !== null && !arg.startsWith("-")).slice(1);
	const installs = lineage(stage).flatMap(osInstalls);
	if (installs.some(({ instruction }) => instruction === call.instruction)) return null;
	for (const name of names) {
		const install = installs.find(({ args, span }) => span.start < call.span.start && args.includes(name));
		if (!install) continue;
		return {
			call,
			what: name,
			kept: {
				span: install.span,
				text: citeCommand(install)
			},
			update: null
		};
	}
	return null;
}
// lib/rules/dead-delete/rule.js
const deadDelete = {
	id: "dead-delete",
	summary: "Remove files in the step that brings them",
	category: "optimization",
	severity: "warning",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) for (const found of deadDeletes(stage)) {
			const { call, what, kept } = found;
			yield {
				at: call.span,
				stage,
				subject: what,
				message: `${cite(citeCommand(call))} makes nothing smaller: the layer of ${cite(kept.text)} keeps ${cite(what)}, and this one only hides it.`,
				help: kept.text.startsWith("COPY") || kept.text.startsWith("ADD") ? "Mount the file for the one RUN that needs it (`RUN --mount=type=bind,source=…`), or unpack it in a build stage." : "Join both into one RUN, so that no layer ever holds it.",
				related: [{
					at: kept.span,
					label: "this layer keeps it"
				}],
				fix: review$2(`Remove ${cite(what)} in the step that fetches it`, earlierDelete(build, found))
			};
		}
	}
};
// lib/src/knowledge/debug-packages.js
const byName$1 = new Map([
	{
		packages: [
			"vim",
			"vim-tiny",
			"vim-nox",
			"vim-enhanced",
			"vim-minimal",
			"neovim"
		],
		programs: [
			"vim",
			"vi",
			"nvim"
		],
		kind: "editor"
	},
	{
		packages: ["nano"],
		programs: ["nano"],
		kind: "editor"
	},
	{
		packages: [
			"emacs",
			"emacs-nox",
			"emacs-nw"
		],
		programs: ["emacs"],
		kind: "editor"
	},
	{
		packages: ["joe"],
		programs: ["joe"],
		kind: "editor"
	},
	{
		packages: ["mc"],
		programs: ["mc"],
		kind: "editor"
	},
	{
		packages: ["htop"],
		programs: ["htop"],
		kind: "editor"
	},
	{
		packages: ["zsh"],
		programs: ["zsh"],
		kind: "editor"
	},
	{
		packages: ["fish"],
		programs: ["fish"],
		kind: "editor"
	},
	{
		packages: ["tmux"],
		programs: ["tmux"],
		kind: "client"
	},
	{
		packages: ["telnet", "inetutils-telnet"],
		programs: ["telnet"],
		kind: "client"
	},
	{
		packages: ["net-tools"],
		programs: [
			"netstat",
			"ifconfig",
			"route",
			"arp"
		],
		kind: "client"
	},
	{
		packages: [
			"dnsutils",
			"bind9-dnsutils",
			"bind-tools",
			"bind-utils"
		],
		programs: [
			"dig",
			"nslookup",
			"host"
		],
		kind: "client"
	},
	{
		packages: [
			"netcat",
			"netcat-openbsd",
			"netcat-traditional",
			"nmap-ncat",
			"ncat"
		],
		programs: [
			"nc",
			"netcat",
			"ncat"
		],
		kind: "client"
	},
	{
		packages: ["nmap"],
		programs: ["nmap"],
		kind: "client"
	},
	{
		packages: ["tcpdump"],
		programs: ["tcpdump"],
		kind: "client"
	},
	{
		packages: ["traceroute"],
		programs: ["traceroute"],
		kind: "client"
	},
	{
		packages: ["strace"],
		programs: ["strace"],
		kind: "client"
	},
	{
		packages: ["curl"],
		programs: ["curl"],
		kind: "client"
	},
	{
		packages: ["wget"],
		programs: ["wget"],
		kind: "client"
	},
	{
		packages: ["git", "git-core"],
		programs: ["git"],
		kind: "git"
	}
].flatMap((row) => row.packages.map((name) => [name, row])));
function debugPackage(name) {
	return byName$1.get(name) ?? null;
}
// lib/src/knowledge/build-commands.js
const NEEDS = [
	{
		program: "go",
		oneOf: [
			"run",
			"test",
			"build",
			"install"
		],
		toolchain: /Go toolchain|^go(lang)?/
	},
	{
		program: "gin",
		toolchain: /Go toolchain|^go(lang)?/
	},
	{
		program: "air",
		toolchain: /Go toolchain|^go(lang)?/
	},
	{
		program: "cargo",
		toolchain: /Rust toolchain|cargo|rust|gcc/
	},
	{
		program: "mvn",
		toolchain: /Maven|JDK|maven|jdk/
	},
	{
		program: "mvnw",
		toolchain: /Maven|JDK|maven|jdk/
	},
	{
		program: "gradle",
		toolchain: /Gradle|JDK|gradle|jdk/
	},
	{
		program: "gradlew",
		toolchain: /Gradle|JDK|gradle|jdk/
	},
	{
		program: "java",
		toolchain: /GraalVM/
	},
	{
		program: "javac",
		toolchain: /JDK|jdk/
	},
	{
		program: "jshell",
		toolchain: /JDK|jdk/
	},
	{
		program: "jcmd",
		toolchain: /JDK|jdk/
	},
	{
		program: "jstack",
		toolchain: /JDK|jdk/
	},
	{
		program: "jmap",
		toolchain: /JDK|jdk/
	},
	{
		program: "keytool",
		toolchain: /never/
	},
	{
		program: "sbt",
		toolchain: /sbt|JDK|jdk/
	},
	{
		program: "lein",
		toolchain: /Clojure|JDK|lein|jdk/
	},
	{
		program: "clj",
		toolchain: /Clojure|JDK/
	},
	{
		program: "clojure",
		toolchain: /Clojure|JDK/
	},
	{
		program: "dotnet",
		oneOf: [
			"run",
			"watch",
			"test",
			"build",
			"ef",
			"tool"
		],
		toolchain: /\.NET SDK|dotnet/
	},
	{
		program: "swift",
		oneOf: [
			"run",
			"test",
			"build"
		],
		toolchain: /Swift/
	},
	{
		program: "stack",
		toolchain: /GHC|ghc/
	},
	{
		program: "cabal",
		toolchain: /GHC|ghc/
	},
	{
		program: "runhaskell",
		toolchain: /GHC|ghc/
	},
	{
		program: "dart",
		oneOf: [
			"run",
			"test",
			".dart"
		],
		toolchain: /Dart/
	},
	{
		program: "crystal",
		toolchain: /compiler|crystal/
	},
	{
		program: "make",
		toolchain: /./
	},
	{
		program: "cmake",
		toolchain: /./
	},
	{
		program: "gcc",
		toolchain: /./
	},
	{
		program: "g++",
		toolchain: /./
	},
	{
		program: "cc",
		toolchain: /./
	},
	{
		program: "clang",
		toolchain: /./
	},
	{
		program: "clang++",
		toolchain: /./
	},
	{
		program: "rustc",
		toolchain: /./
	},
	{
		program: "npm",
		oneOf: [
			"install",
			"ci",
			"rebuild"
		],
		toolchain: /gcc|g\+\+|make|build|headers|-dev$/
	},
	{
		program: "pip",
		oneOf: ["install"],
		toolchain: /gcc|g\+\+|make|build|headers|-dev$/
	},
	{
		program: "bundle",
		oneOf: ["install"],
		toolchain: /gcc|g\+\+|make|build|headers|-dev$/
	},
	{
		program: "R",
		toolchain: /./
	},
	{
		program: "Rscript",
		toolchain: /./
	}
];
const RUNS_SOURCES = {
	go: ["run"],
	cargo: ["run"],
	dotnet: ["run", "watch"],
	swift: ["run"],
	dart: ["run"],
	gin: null,
	air: null,
	mvn: null,
	mvnw: null,
	gradle: null,
	gradlew: null,
	sbt: null,
	lein: null,
	mix: null,
	stack: null,
	cabal: null,
	make: null
};
function buildsAndRuns(program, args) {
	const words = RUNS_SOURCES[program];
	return words === null || (words?.some((word) => args.includes(word)) ?? false);
}
function runsSources(program, args) {
	if (buildsAndRuns(program, args)) return true;
	return args.some((arg) => arg !== null && /[^.]\.[cm]?tsx?$/.test(arg));
}
const DEVELOPMENT_TOOLS = new Set("vite ng nest react-scripts vue-cli-service webpack parcel typeorm".split(" "));
const TRANSPILERS = new Set([
	"ts-node",
	"ts-node-dev",
	"tsx",
	"babel-node"
]);
function transpiles(program) {
	return TRANSPILERS.has(program);
}
function isDevelopmentTool(program) {
	return DEVELOPMENT_TOOLS.has(program);
}
function needsToolchain(program, args, toolchain) {
	return NEEDS.some((row) => row.program === program && row.toolchain.test(toolchain) && (row.oneOf?.some((word) => args.some((arg) => fits(arg, word))) ?? true));
}
function fits(arg, word) {
	return arg !== null && (word.startsWith(".") ? arg.endsWith(word) : arg === word);
}
// lib/src/knowledge/servers.js
const BY_NAME = new Map([
	{
		name: "nginx",
		port: 80
	},
	{
		name: "openresty",
		port: 80
	},
	{
		name: "httpd",
		port: 80
	},
	{
		name: "httpd-foreground",
		port: 80
	},
	{
		name: "apache2",
		port: 80
	},
	{
		name: "apache2ctl",
		port: 80
	},
	{
		name: "apachectl",
		port: 80
	},
	{
		name: "apache2-foreground",
		port: 80
	},
	{
		name: "lighttpd",
		port: 80
	},
	{
		name: "caddy",
		only: [
			"run",
			"file-server",
			"reverse-proxy"
		],
		port: 80
	},
	{ name: "haproxy" },
	{
		name: "traefik",
		port: 80
	},
	{ name: "envoy" },
	{ name: "varnishd" },
	{
		name: "php-fpm",
		port: 9e3
	},
	{ name: "frankenphp" },
	{
		name: "catalina.sh",
		port: 8080
	},
	{ name: "startup.sh" },
	{
		name: "gunicorn",
		port: 8e3
	},
	{
		name: "uvicorn",
		port: 8e3
	},
	{
		name: "hypercorn",
		port: 8e3
	},
	{
		name: "daphne",
		port: 8e3
	},
	{
		name: "granian",
		port: 8e3
	},
	{
		name: "waitress-serve",
		port: 8080
	},
	{ name: "uwsgi" },
	{
		name: "streamlit",
		only: ["run"],
		port: 8501
	},
	{
		name: "fastapi",
		only: ["run"],
		port: 8e3
	},
	{
		name: "flask",
		only: ["run"],
		port: 5e3,
		development: true
	},
	{
		name: "mlflow",
		only: ["server", "ui"]
	},
	{
		name: "sanic",
		port: 8e3
	},
	{
		name: "chalice",
		only: ["local"],
		development: true
	},
	{
		name: "puma",
		port: 9292
	},
	{
		name: "unicorn",
		port: 8080
	},
	{
		name: "thin",
		only: ["start"]
	},
	{
		name: "passenger",
		only: ["start"],
		port: 3e3
	},
	{
		name: "rackup",
		port: 9292
	},
	{ name: "thrust" },
	{
		name: "rails",
		only: ["s", "server"],
		port: 3e3
	},
	{ name: "serve" },
	{
		name: "http-server",
		port: 8080
	},
	{
		name: "next",
		only: ["start"],
		port: 3e3
	},
	{
		name: "nuxt",
		only: ["start", "preview"],
		port: 3e3
	},
	{
		name: "strapi",
		only: ["start"],
		port: 1337
	},
	{
		name: "nest",
		only: ["start"],
		port: 3e3
	},
	{
		name: "remix-serve",
		port: 3e3
	},
	{
		name: "vite",
		only: ["preview"],
		port: 4173,
		development: true
	},
	{
		name: "json-server",
		port: 3e3,
		development: true
	},
	{
		name: "mongod",
		port: 27017
	},
	{
		name: "redis-server",
		port: 6379
	},
	{
		name: "postgres",
		port: 5432
	},
	{
		name: "mysqld",
		port: 3306
	},
	{
		name: "memcached",
		port: 11211
	},
	{
		name: "sshd",
		port: 22
	},
	{
		name: "jupyter",
		port: 8888
	},
	{
		name: "webpack-dev-server",
		development: true
	},
	{
		name: "static-web-server",
		port: 80
	},
	{
		name: "busybox",
		only: ["httpd"]
	},
	{
		name: "mix",
		only: ["phx.server", "phoenix.server"],
		port: 4e3,
		development: true,
		task: true
	},
	{
		name: "mvn",
		only: [
			"spring-boot:run",
			"jetty:run",
			"quarkus:dev"
		],
		development: true,
		task: true
	},
	{
		name: "mvnw",
		only: [
			"spring-boot:run",
			"jetty:run",
			"quarkus:dev"
		],
		development: true,
		task: true
	},
	{
		name: "gradle",
		only: ["bootRun", "quarkusDev"],
		development: true,
		task: true
	},
	{
		name: "gradlew",
		only: ["bootRun", "quarkusDev"],
		development: true,
		task: true
	},
	{
		name: "hugo",
		only: ["server", "serve"],
		port: 1313,
		development: true
	},
	{
		name: "jekyll",
		only: [
			"serve",
			"s",
			"server"
		],
		port: 4e3,
		development: true
	},
	{
		name: "mkdocs",
		only: ["serve"],
		port: 8e3,
		development: true
	}
].map((command) => [command.name, command]));
function serverCommand(name, args) {
	const row = BY_NAME.get(name);
	if (!row) return moduleServer(name, args);
	const word = row.only?.find((one) => args.includes(one));
	if (row.only !== void 0 && word === void 0) return null;
	return row.task ? {
		...row,
		name: `${row.name} ${word}`
	} : row;
}
function moduleServer(name, args) {
	if (/^python[\d.]*$|^manage\.py$/.test(name)) return pythonServer(args);
	if (name === "php" && ["-S", "serve"].some((word) => args.includes(word))) return {
		name: "php",
		development: true
	};
	if (name === "php" && args.includes("octane:start")) return { name: "php" };
	return name === "bundle" && args[0] === "exec" && args[1] ? serverCommand(args[1], args.slice(2)) : null;
}
function pythonServer(args) {
	if (args.includes("runserver")) return {
		name: "manage.py runserver",
		port: 8e3,
		development: true
	};
	const module = args.includes("-m") ? args[args.indexOf("-m") + 1] : null;
	if (!module) return null;
	return module === "http.server" ? {
		name: module,
		port: 8e3,
		development: true
	} : serverCommand(module, args.slice(args.indexOf("-m") + 2));
}
const SERVER_PACKAGES = {
	node: [
		"express",
		"fastify",
		"koa",
		"@hapi/hapi",
		"hapi",
		"restify",
		"@nestjs/platform-express",
		"@nestjs/platform-fastify",
		"next",
		"nuxt",
		"socket.io",
		"ws",
		"apollo-server",
		"@apollo/server",
		"polka",
		"hono",
		"elysia",
		"@adonisjs/core",
		"@feathersjs/express",
		"graphql-yoga",
		"serve",
		"@strapi/strapi",
		"sails",
		"loopback",
		"@loopback/rest"
	],
	python: [
		"flask",
		"django",
		"fastapi",
		"aiohttp",
		"tornado",
		"sanic",
		"bottle",
		"quart",
		"uvicorn",
		"gunicorn",
		"streamlit",
		"gradio",
		"dash",
		"falcon",
		"starlette",
		"litestar",
		"grpcio"
	],
	ruby: [
		"rails",
		"sinatra",
		"puma",
		"hanami",
		"roda",
		"grape"
	],
	java: [
		"spring-boot-starter-web",
		"spring-boot-starter-webflux",
		"quarkus-resteasy",
		"quarkus-rest",
		"micronaut-http-server",
		"dropwizard-core",
		"vertx-web",
		"javalin",
		"jetty-server",
		"ktor-server"
	],
	go: [
		"github.com/gin-gonic/gin",
		"github.com/labstack/echo",
		"github.com/gofiber/fiber",
		"github.com/go-chi/chi",
		"github.com/gorilla/mux",
		"github.com/julienschmidt/httprouter",
		"github.com/kataras/iris",
		"github.com/beego/beego",
		"github.com/cloudwego/hertz",
		"github.com/go-kratos/kratos",
		"github.com/danielgtaylor/huma"
	],
	rust: [
		"actix-web",
		"axum",
		"rocket",
		"warp",
		"poem",
		"salvo",
		"tide",
		"ntex",
		"gotham",
		"xitca-web"
	],
	php: [
		"laravel/framework",
		"laravel/lumen-framework",
		"symfony/framework-bundle",
		"slim/slim",
		"cakephp/cakephp",
		"codeigniter4/framework",
		"yiisoft/yii2",
		"hyperf/hyperf"
	]
};
// lib/src/facts/nginx-ports.js
const HOME = "/etc/nginx";
const SITES = `${HOME}/conf.d`;
const DEFAULT_SITE = `${SITES}/default.conf`;
const nginxPorts = fact((stage) => {
	if (baseImage(stage)?.repository !== "nginx") return null;
	const copies = lineage(stage).flatMap((part) => placements(part).filter(({ target }) => touches$1(target)));
	const moved = lineage(stage).some((part) => transfers(part).some(({ target }) => touches$1(target)));
	const inline = lineage(stage).some((part) => copyInstructions(part).some(({ heredocs, destination }) => heredocs.length > 0 && touches$1(destination?.text ?? "")));
	const commands = lineageCommands(stage).filter(writes);
	if (moved || inline || commands.some(({ name }) => name !== "rm")) return null;
	const texts = copies.flatMap(({ sources }) => sources.flatMap((source) => filesAt(stage, source))).map((path) => textOf$2(stage, path));
	if (texts.includes(null)) return null;
	const replaced = copies.some(({ target }) => [
		HOME,
		`${HOME}/nginx.conf`,
		SITES,
		DEFAULT_SITE
	].includes(target));
	const found = [...commands.length > 0 || replaced ? [] : [{
		port: "80",
		plain: true
	}], ...texts.flatMap((text) => listens(text ?? ""))];
	if (found.some(({ port }) => port === null)) return null;
	const sorted = [...found.filter(({ plain }) => plain), ...found.filter(({ plain }) => !plain)];
	return [...new Set(sorted.flatMap(({ port }) => port ?? []))];
});
function touches$1(target) {
	return below(HOME, target) !== null || below(target, HOME) !== null;
}
function writes({ texts, redirects }) {
	return [...texts, ...redirects.map(({ target }) => target?.text ?? "")].some((text) => text.includes(HOME));
}
function filesAt(stage, source) {
	const { context } = buildOf(stage);
	if (context.exists(source) !== "directory") return [source];
	const inside = `${source}/`;
	return context.list().paths.filter((path) => path.startsWith(inside) && /\.(conf|template)$/.test(path));
}
function textOf$2(stage, path) {
	const content = buildOf(stage).context.read(normalise("/", path).slice(1));
	return content.kind === "text" ? content.text : null;
}
function listens(config) {
	return [...config.replace(/#.*$/gm, "").matchAll(/(?<![\w$-])listen\s+([^;{}]{1,200});/g)].flatMap(([, words = ""]) => {
		if (words.startsWith("unix:")) return [];
		const address = words.trim().split(/\s+/)[0] ?? "";
		return [{
			port: address.includes("$") ? null : /(?:^|:)(\d{1,5})$/.exec(address)?.[1] ?? "80",
			plain: !/\s(ssl|quic)\b/.test(words)
		}];
	});
}
// lib/src/facts/node/listens.js
const FROM_ENVIRONMENT = /\bprocess\.env(?:\.(\w*PORT)|\[['"](\w*PORT)['"]\])\s*(?:\|\||\?\?)\s*['"]?(\d{2,5})\b/g;
const NUMBERED = /\bconst\s+\w*port\s*(?::\s*\w+\s*)?=\s*(\d{2,5})\b/gi;
const FIXED = /\.listen\(\s*(?:\{\s*port\s*:\s*)?(\d{2,5})\b/g;
const LISTENS = /\.listen\(\s*([^)]*)/g;
const ROUTE = /\b(?:app|server|fastify|api|application)\.get\(\s*['"`](\/(?:api\/)?(?:health|healthz|healthcheck|health-check|livez|readyz|ping|status))['"`]/g;
function listening(sources, env) {
	if (sources.missing !== null) return null;
	const listens = sources.files.flatMap((file) => [...file.code.matchAll(LISTENS)].map((match) => ({
		file,
		text: match[1] ?? ""
	})));
	if (listens.length === 0 || listens.some(({ text }) => /['"](localhost|::1|[\w.]*\.sock|\/[\w/.-]+)['"]/.test(text))) return null;
	const found = sources.files.flatMap((file) => portsOf(file, env));
	const ports = new Set(found.map(({ port }) => port));
	const first = found[0];
	if (!first || ports.size !== 1) return null;
	return {
		...first,
		route: routeOf(sources)
	};
}
function portsOf(file, env) {
	const named = [...file.code.matchAll(FROM_ENVIRONMENT)].map((match) => {
		const variable = match[1] ?? match[2] ?? "PORT";
		return {
			port: Number(env.get(variable) ?? match[3]),
			variable,
			at: evidenceAt(file, match.index)
		};
	});
	const literal = [...file.code.matchAll(FIXED), ...file.code.matchAll(NUMBERED)].map((match) => ({
		port: Number(match[1]),
		variable: null,
		at: evidenceAt(file, match.index)
	}));
	return [...named, ...literal].filter(({ port }) => port > 0 && port < 65536);
}
function routeOf(sources) {
	for (const file of sources.files) {
		const match = [...file.code.matchAll(ROUTE)][0];
		if (match) return {
			path: match[1] ?? "/",
			at: evidenceAt(file, match.index)
		};
	}
	return null;
}
// lib/src/facts/node/program.js
const nodeProgram = fact((stage) => {
	const { script, unresolved, programs, file, preloads } = startedProgram(stage);
	const [program, ...others] = programs;
	if (script !== null || unresolved !== null || program?.name !== "node" || others.length > 0 || !file) return null;
	const { context } = buildOf(stage);
	if (context.uses.some(({ overridesCommand }) => overridesCommand)) return null;
	const entries = [file.path, ...preloads].map((path) => sourceAt(stage, path));
	if (entries.some((entry) => entry === null)) return null;
	const manifest = contextPathOf(stage, normalise(stage.config.WorkingDir || "/", "package.json"));
	const found = entries.filter((entry) => entry !== null);
	const sources = readNodeSources(context, manifest === null ? "" : directoryOf$2(manifest), found, [], false);
	return sources.missing === null ? sources : null;
});
function sourceAt(stage, path) {
	const { context } = buildOf(stage);
	for (const end of [
		"",
		".js",
		".mjs",
		".cjs",
		"/index.js"
	]) {
		const found = contextPathOf(stage, path + end);
		if (found !== null && context.exists(found) === "file") return found;
	}
	return null;
}
// lib/src/facts/node/port.js
const nodePort = fact((stage) => {
	const sources = nodeProgram(stage);
	return sources && listening(sources, new Map(stage.config.Env.map(splitEnv)));
});
function splitEnv(entry) {
	const at = entry.indexOf("=");
	return [entry.slice(0, at), entry.slice(at + 1)];
}
// lib/src/facts/serves.js
const serves = fact((stage) => {
	const facts = baseImage(stage);
	if (facts?.role === "function" || facts?.role === "workplace") return null;
	const shown = byCommand(stage) ?? byBase$1(stage) ?? byCompose(stage) ?? byPackages(stage) ?? byHealthcheck(stage) ?? byExpose(stage);
	if (!shown) return null;
	const published = isListenedOn(stage, shown.port) ? null : publishedPort(stage);
	return published === null || published.port === shown.port ? {
		...shown,
		publishedBy: null
	} : {
		...shown,
		port: published.port,
		publishedBy: published.saidBy
	};
});
function publishedPort(stage) {
	const uses = deploymentsOf(stage).filter((use) => use.publishesPorts && !use.overridesCommand);
	if (uses.some(({ publishedPorts }) => publishedPorts === null)) return null;
	const [port, ...others] = new Set(uses.flatMap(({ publishedPorts }) => publishedPorts ?? []));
	const saidBy = uses[0]?.saidBy;
	return port !== void 0 && others.length === 0 && saidBy !== void 0 ? {
		port,
		saidBy
	} : null;
}
function isListenedOn(stage, port) {
	if (port === null) return false;
	const says = (text) => text?.endsWith(port) && !/\d$/.test(text.slice(0, -port.length));
	return startedCommands(stage).some(({ args }) => args.some(says)) || stage.config.Env.some((entry) => /^\w*PORT=/.test(entry) && says(entry)) || nodePort(stage)?.port === Number(port);
}
const servesDevelopers = fact((stage) => {
	const server = startedServer(stage);
	if (server) return server.development === true;
	return startedCommands(stage).some(({ name, args }) => buildsAndRuns(name, args));
});
const startedServer = fact((stage) => {
	const servers = startedCommands(stage).toReversed().flatMap(({ name, args }) => serverCommand(name, args) ?? []);
	return servers.find(({ development }) => development !== true) ?? servers[0] ?? null;
});
function byCommand(stage) {
	const start = lastInstruction(stage, "CMD") ?? lastInstruction(stage, "ENTRYPOINT");
	const server = startedServer(stage);
	return server && {
		by: "command",
		reason: `\`${server.name}\` serves`,
		port: saidPort(stage) ?? portOfCommand(stage, server.port?.toString() ?? null),
		span: start?.span ?? null
	};
}
function saidPort(stage) {
	const args = startedCommands(stage).findLast(({ name, args }) => serverCommand(name, args) !== null)?.args;
	const found = (args ?? []).flatMap((arg, at) => {
		const [text, before] = [arg ?? "", args?.[at - 1] ?? ""];
		const bound = /^(?:--?[\w-]{1,30}=)?(?:tcp:\/\/)?(?:[\w.*-]{0,100}|\[[\w:.]{0,50}\]):(\d{2,5})$/.exec(text)?.[1];
		const named = /^--(?:http-)?port=(\d{2,5})$/.exec(text)?.[1];
		const behind = PORT_WORDS.has(before) ? /^\d{2,5}$/.exec(text)?.[0] : void 0;
		return bound ?? named ?? behind ?? [];
	});
	return new Set(found).size === 1 ? found[0] ?? null : null;
}
const PORT_WORDS = new Set([
	"--port",
	"--http-port",
	"-p",
	"-l",
	"--listen",
	"http.server"
]);
function portOfCommand(stage, usual) {
	const known = nginxPorts(stage);
	if (known) return known.find((port) => port === exposed(stage).port) ?? known[0] ?? null;
	return usual !== null && exposed(stage).all.includes(usual) ? usual : exposed(stage).port ?? usual;
}
function byBase$1(stage) {
	if (!baseImage(stage)?.serves) return null;
	if (startsItsOwn(stage) && startedCommands(stage).length > 0) return null;
	return {
		by: "base",
		reason: `\`${baseLabel$1(stage)}\` is a server`,
		port: portOfBase(stage),
		span: null
	};
}
function portOfBase(stage) {
	const port = portOfCommand(stage, null);
	return stage.config.Env.some((entry) => entry.startsWith("PORT=") && entry !== `PORT=${port}`) ? null : port;
}
function byCompose(stage) {
	const use = buildOf(stage).context.uses.find(({ publishesPorts, overridesCommand }) => publishesPorts && !overridesCommand);
	if (!use || startedCommands(stage).length === 0) return null;
	return {
		by: "compose",
		reason: `\`${use.saidBy}\` publishes its ports`,
		port: exposed(stage).port,
		span: null
	};
}
function byPackages(stage) {
	const main = startedCommands(stage).at(-1);
	const { port, span } = exposed(stage);
	const stack = main && span ? stackOf(main.name) ?? compiledStack(stage) : null;
	if (!stack) return null;
	for (const known of SERVER_PACKAGES[stack]) {
		const found = namedBy(stage, stack, known);
		if (!found) continue;
		const named = stack === "java" ? known : found.name;
		return {
			by: "packages",
			reason: `\`${found.path}\` names \`${named}\``,
			port,
			span
		};
	}
	return null;
}
function namedBy(stage, stack, known) {
	if (stack === "rust") {
		const crate = programCrates(stage).find(({ asked }) => asked.some(({ name }) => name === known));
		return crate ? {
			path: crate.path,
			name: known
		} : null;
	}
	const project = mainProject(buildOf(stage), stack);
	const found = project && findDependency(buildOf(stage), project, ({ name, label }) => label !== "indirect" && isCalled(stack, name, known));
	return found ? {
		path: found.path,
		name: found.dependency.name
	} : null;
}
function isCalled(stack, name, known) {
	if (stack === "go") return name === known || name.startsWith(`${known}/v`);
	if (stack !== "java") return name === known;
	const artifact = name.startsWith("libs.") ? name.slice(5).replaceAll(".", "-") : name.slice(name.indexOf(":") + 1);
	return artifact === known || artifact.startsWith(`${known}-`);
}
function compiledStack(stage) {
	const makers = [stage, ...lineage(stage).flatMap((part) => transfers(part).map(({ from }) => from))];
	const languages = new Set(makers.flatMap((maker) => baseImage(maker)?.language ?? []));
	const compiled = ["go", "rust"].filter((language) => languages.has(language));
	return compiled.length === 1 ? compiled[0] ?? null : null;
}
const OWN_ADDRESS = /https?:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d+))?/;
function byHealthcheck(stage) {
	const instruction = lastInstruction(stage, "HEALTHCHECK");
	const command = instruction?.command ?? null;
	if (!instruction || command === null || startedCommands(stage).length === 0) return null;
	const text = command.form === "shell" ? command.script.text : command.words.map((word) => word.text).join(" ");
	const asked = OWN_ADDRESS.exec(text);
	return asked ? {
		by: "healthcheck",
		reason: "its HEALTHCHECK asks it for a page",
		port: exposed(stage).port ?? asked[2] ?? null,
		span: instruction.span
	} : null;
}
function byExpose(stage) {
	const { port, span, written } = exposed(stage);
	return span && {
		by: "expose",
		reason: `it exposes ${written ?? "a port"}`,
		port,
		span
	};
}
function stackOf(program) {
	if (/^(node|npm|yarn|pnpm|bun|pm2-runtime|tsx|ts-node)$/.test(program)) return "node";
	if (/^python[\d.]*$/.test(program)) return "python";
	if (/^(ruby|bundle)$/.test(program)) return "ruby";
	if (program === "php") return "php";
	return program === "java" ? "java" : null;
}
const exposed = fact((stage) => {
	const inherited = baseImage(stage)?.ports ?? [];
	const all = stage.config.ExposedPorts;
	const own = all.filter((one) => !inherited.includes(one));
	const ports = (own.length > 0 ? own : all).map(plain);
	const named = lineage(stage).flatMap((part) => instructionsOf(part, "EXPOSE").flatMap(({ ports, span }) => ports.map(({ text }) => ({
		written: plain(text),
		span
	}))));
	const fitting = named.filter(({ written }) => ports.includes(written));
	const first = fitting.find(({ written }) => isTcp(written)) ?? fitting[0];
	const written = first?.written ?? ports.find(isTcp) ?? ports[0] ?? null;
	const span = first?.span ?? lastInstruction(stage, "EXPOSE")?.span ?? null;
	return {
		all: named.length > 0 ? named.map((one) => one.written) : ports,
		port: written !== null && isTcp(written) ? written : null,
		span,
		written
	};
});
function plain(port) {
	return port.toLowerCase().replace(/\/tcp$/, "");
}
function isTcp(port) {
	return !port.includes("/");
}
// lib/src/facts/image-kind.js
const imageKind = fact((build) => {
	const stage = shippedStages(build).at(-1);
	if (!stage) return {
		kind: "unknown",
		reason: "there is no stage"
	};
	return byInstructions(stage) ?? byPlace$1(build, stage) ?? byProgram$1(stage);
});
function isDeployed(build) {
	const { kind } = imageKind(build);
	return kind === "app" || kind === "job";
}
const WORKSHOPS = [
	"base",
	"ci",
	"dev",
	"test"
];
function isWorkshop(build) {
	const stage = shippedStages(build).at(-1);
	if (!stage || !WORKSHOPS.includes(imageKind(build).kind)) return false;
	if (byInstructions(stage) ?? byPlace$1(build, stage)) return true;
	const { name, args } = mainCommand(stage);
	return programRole(name, args) !== "development";
}
function byInstructions(stage) {
	if (lastInstruction(stage, "ONBUILD")) return {
		kind: "base",
		reason: "it has ONBUILD triggers for images built on it"
	};
	if (baseImage(stage)?.role === "workplace") return {
		kind: "dev",
		reason: `\`${baseLabel$1(stage)}\` is a workplace`
	};
	if (isOfficial(stage)) return {
		kind: "base",
		reason: "it is generated for the official images"
	};
	if (hasDebuggerAlone(stage)) return {
		kind: "dev",
		reason: "it adds Xdebug and no program"
	};
	if (isSail(stage)) return {
		kind: "dev",
		reason: "it is a runtime of Laravel Sail for a mounted project"
	};
	const comforts = [...new Set(osPackages(stage).map(({ name }) => name))].filter(isComfort);
	return comforts.length < MANY_COMFORTS ? null : {
		kind: "dev",
		reason: `it installs ${list(comforts.map(cite))} for people who work in it`
	};
}
function isOfficial(stage) {
	const { text } = buildOf(stage).model.dockerfile.source;
	return /^# +NOTE: THIS (DOCKER)?FILE IS GENERATED VIA "/m.test(text.slice(0, 1e3));
}
function isSail(stage) {
	return lineage(stage).some((part) => part.instructions.some((one) => one.keyword === "COPY" && one.destination !== null && isSailSetting(one.destination.text)));
}
function hasDebuggerAlone(stage) {
	return !lineage(stage).some((part) => copyInstructions(part).length > 0) && lineageCommands(stage).some(({ texts }) => texts.includes("xdebug"));
}
const MANY_COMFORTS = 2;
const PLACES = [
	{
		kind: "dev",
		path: /(^|\/)(\.devcontainer|\.gitpod|dev(elopment)?|dev-?env)\/|(^|\/)([^/]*[._-])?(dev|develop|development|local|devcontainer|gitpod|debug)(\.?dockerfile)?$|dockerfile[._-](dev|local|debug)/i
	},
	{
		kind: "test",
		path: /(^|\/)(tests?|e2e|integration-?tests?|testdata|fixtures)\/|dockerfile[._-](test|e2e)|(^|\/)(test|e2e)[._-]?dockerfile$/i
	},
	{
		kind: "ci",
		path: /(^|\/)(\.ci|ci|\.github|\.gitlab|\.circleci|\.jenkins|\.buildkite|\.azure|build-?images?|builders?|toolchains?)\/|dockerfile[._-](ci|build|builder|jenkins)/i
	},
	{
		kind: "base",
		path: /(^|\/)(base|base-?images?)\/|dockerfile[._-]base|(^|\/)base[._-]?dockerfile$/i
	}
];
function byPlace$1(build, stage) {
	const place = PLACES.find(({ path }) => path.test(build.path));
	if (place) return {
		kind: place.kind,
		reason: `its path is \`${build.path}\``
	};
	const role = stage.name === null ? null : stageRole(stage.name);
	if (role === "development") return {
		kind: "dev",
		reason: `the shipped stage is called \`${stage.name}\``
	};
	if (role === "test") return {
		kind: "test",
		reason: `the shipped stage is called \`${stage.name}\``
	};
	return null;
}
function behindScript(stage) {
	const [program, ...args] = startedProgram(stage).script === null ? [] : stage.config.Cmd ?? [];
	return program === void 0 ? null : {
		name: program.slice(program.lastIndexOf("/") + 1),
		args
	};
}
function byProgram$1(stage) {
	const program = startedProgram(stage);
	const image = baseImage(stage);
	if (!startsItsOwn(stage) && !image?.serves) return {
		kind: "unknown",
		reason: "neither CMD nor ENTRYPOINT says what it runs"
	};
	const main = mainCommand(stage);
	const role = programRole(main.name, main.args);
	const written = cite(program.written);
	const shown = program.written.includes(main.name) ? written : `${startText(main)} by ${written}`;
	if (role === "development") return {
		kind: "dev",
		reason: `it starts a development server: ${shown}`
	};
	if (role === "test") return {
		kind: "test",
		reason: `it starts tests: ${shown}`
	};
	if (role === "shell" || role === "idle") return {
		kind: "dev",
		reason: `it starts ${role === "shell" ? "a shell or a tool" : "nothing"}: ${shown}`
	};
	const service = serves(stage);
	if (service) return {
		kind: "app",
		reason: service.reason
	};
	return {
		kind: "job",
		reason: `it starts ${written} and nothing shows that it serves`
	};
}
function mainCommand(stage) {
	const [last, inside] = startedCommands(stage).toReversed();
	if (!last) return behindScript(stage) ?? unread(startedProgram(stage).words);
	const role = inside && /\.(sh|bash)$/.test(last.name) ? programRole(inside.name, inside.args) : null;
	return inside && role !== null && role !== "idle" && programRole(last.name, last.args) === null ? inside : last;
}
function startText({ name, args }) {
	return cite([name, ...args.map((arg) => arg ?? "…")].join(" "));
}
function unread(words) {
	const [first = "", ...args] = plainWords(words);
	return {
		name: first.slice(first.lastIndexOf("/") + 1),
		args
	};
}
// lib/src/facts/runtime/program-texts.js
const MOST_FILES$1 = 24;
function goText(build, pattern) {
	return textIn(build, /\.go$/, pattern);
}
function rustText(build, pattern) {
	return textIn(build, /\.rs$/, pattern);
}
const MOST_CALLERS = 60;
const SOURCES$1 = /\.(go|rs|[cm]?[jt]sx?|py|rb|php|java|kt|scala|clj|groovy|cs|fs|exs?|erl|cr|c|cc|cpp|cxx|h|hpp|swift|hs|ml|nim|zig|d|dart|pl|pm|lua|R)$/;
function namesProgram(build, programs) {
	const { context } = build;
	const files = sourceFiles(build, SOURCES$1);
	const contents = files.slice(0, MOST_CALLERS).map((path) => context.read(path));
	const names = programs.join("|");
	const call = new RegExp(`["'\`]([^"'\`\\n]{0,80}[^\\w.@"'\`\\n-])?(${names})(?![\\w.-]*\\w)`);
	if (contents.some((content) => content.kind === "text" && call.test(content.text))) return "named";
	return context.list().complete && files.length > 0 && files.length <= MOST_CALLERS && contents.every(({ kind }) => kind === "text") ? "not named" : "unread";
}
function textIn(build, suffix, pattern) {
	for (const path of sourceFiles(build, suffix).slice(0, MOST_FILES$1)) {
		const content = build.context.read(path);
		if (content.kind !== "text" || !pattern.test(content.text)) continue;
		const at = content.text.split("\n").findIndex((line) => pattern.test(line) && !/^\s*\/\//.test(line));
		if (at !== -1) return {
			path,
			line: at + 1
		};
	}
	return null;
}
function sourceFiles({ context }, suffix) {
	const found = context.list().paths.filter((path) => suffix.test(path) && !/_test\.go$|(^|\/)(vendor|testdata|examples?|tests?|benches|third_party)\//.test(path));
	const depth = (path) => path.split("/").length;
	return found.toSorted((a, b) => depth(a) - depth(b));
}
// lib/src/facts/runtime/idle-tools.js
const idleTools = fact((stage) => {
	const candidates = surePackages(stage).flatMap(({ name, command }) => {
		const row = debugPackage(name);
		return row ? [{
			name,
			row,
			command
		}] : [];
	});
	if (candidates.length === 0 || !isDeployed(buildOf(stage)) || isWorkplace(stage)) return [];
	const byRun = new Map();
	for (const { name, row, command } of candidates) {
		if (isThereAnyway(stage, row) || isUsed(stage, row, name)) continue;
		const run = byRun.get(command.instruction) ?? {
			at: command.span,
			tools: [],
			unread: []
		};
		if (run.tools.includes(name)) continue;
		run.tools.push(name);
		if (row.kind === "client" && calledBySources(stage, row) === "unread") run.unread.push(name);
		byRun.set(command.instruction, run);
	}
	return [...byRun.values()];
});
function isThereAnyway(stage, { programs }) {
	return programs.some((program) => baseImage(stage)?.tools?.includes(program));
}
function isWorkplace(stage) {
	const { words } = startedProgram(stage);
	return WORKPLACES.test(words.join(" ")) || /^(\/usr)?(\/bin\/)?(ba|da|a)?sh$/.test(words.at(-1) ?? "") || osPackages(stage).some(({ name }) => DESKTOP.test(name));
}
const DESKTOP = /^(xfce4|lxde|x11vnc|tigervnc|tightvnc|novnc|xrdp|openbox|fluxbox)/;
const WORKPLACES = /(^|[/\s"'])(code-server|openvscode-server|jupyter(-\w+)?|jupyterhub(-\w+)?|start-notebook|rserver|rstudio-server|theia|ttyd|wetty|gotty|shellinabox\w*|sshd|x11vnc|vncserver|zsh|fish|tmux|sleep inf(inity)?)\b/;
function isUsed(stage, row, name) {
	if (row.kind === "editor") return namedInFile(stage, row, name);
	if (mayBeUsed(stage) || namedInFile(stage, row, name) || namedInScripts(stage, row)) return true;
	if (row.kind === "git" && fetchesWithGit(stage)) return true;
	const called = calledBySources(stage, row);
	return called === "named" || row.kind === "git" && called === "unread";
}
function calledBySources(stage, { programs }) {
	return namesProgram(buildOf(stage), programs);
}
function namedInFile(stage, { programs }, name) {
	if (lineage(stage).some((part) => osRemovals(part).some(({ args }) => args.includes(name)))) return true;
	const says = mention(programs);
	return textsOf(stage).some((text) => says.test(text));
}
const textsOf = fact((stage) => {
	const { words, programs: started } = startedProgram(stage);
	const check = lastInstruction(stage, "HEALTHCHECK")?.command;
	return [
		...lineageCommands(stage).filter((command) => !isOsInstall(command)).flatMap(wordsOf$2),
		...words,
		...started.flatMap((one) => [one.name, ...one.texts]),
		...startedCommands(stage).flatMap((one) => [one.name, ...one.args.map((arg) => arg ?? "")]),
		...stage.config.Env,
		...stage.config.Shell ?? [],
		...check?.form === "shell" ? [check.script.text] : check?.words.map(({ text }) => text) ?? []
	];
});
function wordsOf$2({ name, texts }) {
	return [name ?? "", ...texts];
}
function mention(programs) {
	return new RegExp(`(^|[^\\w.@-])(${programs.join("|")})(?![\\w.-]*\\w)`);
}
const PLAIN_ROLES = new Set([
	"os",
	"interpreter",
	"sdk",
	"runtime"
]);
const STARTS_OTHERS = /(^|[/ ])(supervisord|cron|crond|init|s6-\w+|runsvdir|my_init|systemd|fcron|supercronic|dockerd|airflow|celery|litefs|consul-template|envconsul|overmind|foreman|pm2|buildkite-agent|runner|agent)\b/;
const FOR_OTHERS = /^(iptables|nftables|ipset|openvpn|wireguard|strongswan|ppp|dnsmasq|hostapd|bridge-utils|keepalived|tor|fping|jq|yq|bash|coreutils|rsync|openssh-client|expect|moreutils)/;
const SCRIPT_NAME = /\.(sh|bash)\b|(^|[/_-])(entry-?point|start|run|boot|launch|init|cmd|setup)[\w-]*$/;
const mayBeUsed = fact((stage) => {
	const build = buildOf(stage);
	const image = baseImage(stage);
	if (imageKind(build).kind !== "app") return true;
	if (!image || !(PLAIN_ROLES.has(image.role) || /^(nginx|httpd|php)$/.test(image.repository))) return true;
	const { orchestrator, uses } = build.context;
	return orchestrator !== null || uses.some((use) => use.hasHealthcheck || use.overridesCommand) || opaqueCommands(stage).length > 0 || osPackages(stage).some(({ name }) => FOR_OTHERS.test(name)) || startsUnread(stage);
});
function startsUnread(stage) {
	const { words, script, unresolved } = startedProgram(stage);
	if (words.some((word) => STARTS_OTHERS.test(word))) return true;
	if (script !== null) return false;
	const known = baseImage(stage)?.entrypoint ?? [];
	return unresolved !== null || words.some((word) => !known.includes(word) && SCRIPT_NAME.test(word));
}
const MOST_SCRIPTS = 12;
function namedInScripts(stage, { programs }) {
	const { context } = buildOf(stage);
	const says = mention(programs);
	const scripts = new Set(lineage(stage).flatMap(scriptsOf));
	const { script } = startedProgram(stage);
	if (script !== null) scripts.add(script);
	if (scripts.size > MOST_SCRIPTS) return true;
	return [...scripts].some((path) => {
		const content = context.read(path);
		return content.kind !== "text" || says.test(content.text);
	});
}
function scriptsOf(stage) {
	const { context } = buildOf(stage);
	return copiedTo(stage).flatMap(({ from, sources }) => from !== "context" ? sources.filter((source) => SCRIPT.test(source)) : sources.flatMap((source) => {
		const path = source.replace(/^\.?\//, "").replace(/\/$/, "");
		if (SCRIPT.test(path)) return path.includes("*") ? [source] : [path];
		const inside = path === "" || path === "." ? "" : `${path}/`;
		return context.list().paths.filter((one) => one.startsWith(inside) && SCRIPT.test(one) && !context.ignore.ignores(one));
	}));
}
const SCRIPT = /\.(sh|bash)$/;
function fetchesWithGit(stage) {
	const { context } = buildOf(stage);
	if (lineage(stage).some((part) => installs(part).length > 0)) return true;
	if (lineageCommands(stage).some(({ name }) => FETCHERS.test(name ?? ""))) return true;
	if (osPackages(stage).some(({ name }) => /^(openssh|git-|gh$|mercurial|subversion)/.test(name))) return true;
	const manifests = MANIFESTS.map((file) => context.read(file)).filter(({ kind }) => kind === "text");
	if (manifests.length === 0) return true;
	return manifests.some((content) => {
		return content.kind === "text" && /git(python|-?cli)|simple-git|nodegit|dugite|dulwich|go-git|\bgit2?\b/i.test(content.text);
	});
}
const FETCHERS = /^(npm|yarn|pnpm|bun|npx|pip[\d.]*|python[\d.]*|poetry|pipenv|uv|pdm|conda|mamba|gem|bundle|composer|go|cargo|mix|rebar3|mvn|gradle|sbt|luarocks|R|Rscript|dotnet|flutter|dart|swift)$/;
const MANIFESTS = [
	"package.json",
	"requirements.txt",
	"pyproject.toml",
	"Pipfile",
	"Gemfile",
	"go.mod",
	"Cargo.toml",
	"composer.json"
];
// lib/rules/debug-tools/rule.js
const debugTools = {
	id: "debug-tools",
	summary: "Leave editors, network tools and spare shells out of the shipped image",
	category: "security",
	severity: "info",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) for (const { tools, at, unread } of idleTools(stage)) {
			const [ships, them] = tools.length === 1 ? ["ships", "it"] : ["ship", "them"];
			yield {
				at,
				stage,
				subject: tools.toSorted().join(" "),
				message: `${list(tools.map(cite))} ${ships} with the program, and nothing that this file runs, starts or checks uses ${them}${unread.length === 0 ? "" : `, unless sources that could not be read use ${unread.map(cite).join(" or ")}`}: more to patch, and at hand for whoever breaks in.`,
				help: `Install ${them} where ${tools.length === 1 ? "it is" : "they are"} used, or not at all: a running container can be entered with \`docker debug\` or an ephemeral container.`
			};
		}
	}
};
// lib/src/facts/development.js
const developmentPlace = fact((build) => {
	const shipped = shippedStages(build);
	const stage = build.stages.find((one) => one.name !== null && stageRole(one.name) === "development" && !shipped.includes(one));
	if (stage) return `\`${stage.name}\``;
	const file = developmentFile(build.context.list());
	if (file !== null) return `\`${file}\``;
	const target = usedTarget(build);
	return target === null ? null : `\`${target}\``;
});
const developmentFile = fact((listing) => listing.paths.find(isForDevelopment) ?? null);
function usedTarget(build) {
	const shipped = new Set(shippedStages(build).map(({ name }) => name));
	const parts = new Set([...neededForShipping(build)].map(({ name }) => name));
	return build.context.uses.find(({ kind, target }) => kind === "compose" && target !== null && parts.has(target) && !shipped.has(target))?.target ?? null;
}
// lib/rules/dev-stage/rule.js
const devStage = {
	id: "dev-stage",
	summary: "Give development a target of its own",
	category: "developer-experience",
	severity: "off",
	aliases: [],
	*check(build) {
		const [shipped] = shippedStages(build);
		if (!shipped || !isDeployed(build) || !build.context.list().complete) return;
		if (developmentPlace(build) !== null || !takesSources(build)) return;
		yield {
			at: shipped.from.span,
			stage: shipped,
			subject: "development",
			message: "No stage is for development: whoever works on the program builds the shipped image again for every edit, or installs on the host what this file describes.",
			help: "Add a stage `AS development`, above the shipped one, that has the tools and starts the program so that it reloads, and build it with `--target development`."
		};
	}
};
// lib/src/knowledge/git-questions.js
const CLONE_VERBS = new Set("clone checkout switch fetch pull reset init apply am remote".split(" "));
function asksAboutRepository(args) {
	const verb = args.find((arg, at) => !arg?.startsWith("-") && !/^-[cC]$/.test(args[at - 1] ?? ""));
	if (verb === "config") return args.includes("safe.directory");
	return typeof verb === "string" && !CLONE_VERBS.has(verb);
}
const CALLS$1 = /\bgit["',\s]+(rev-parse|describe|rev-list|log|show)\b/;
const ROWS$2 = [
	{
		programs: ["cmake"],
		files: /^(CMakeLists\.txt|cmake\/[^/]+\.cmake)$/,
		asks: /find_package\s*\(\s*Git\b|\bgit\s+(rev-parse|describe|rev-list|log|show)\b/i
	},
	{
		programs: ["make"],
		files: /^(GNU)?[Mm]akefile$/,
		asks: CALLS$1
	},
	{
		programs: ["meson"],
		files: /^meson\.build$/,
		asks: /\bvcs_tag\s*\(|\bgit["',\s]+(rev-parse|describe)\b/
	},
	{
		programs: ["mvn", "mvnw"],
		files: /^pom\.xml$/,
		asks: /git-commit-id|buildnumber-maven|jgitver/
	},
	{
		programs: ["gradle", "gradlew"],
		files: /^build\.gradle(\.kts)?$/,
		asks: /git-properties|jgitver|git-version|\bgit["',\s]+(rev-parse|describe|rev-list|log)\b/
	},
	{
		programs: [
			"npm",
			"yarn",
			"pnpm",
			"bun"
		],
		files: /^package\.json$/,
		asks: CALLS$1
	},
	{
		programs: ["cargo"],
		files: /^build\.rs$/,
		asks: /vergen|"git"|git2/
	}
];
function gitQuestions(program) {
	return ROWS$2.filter(({ programs }) => programs.includes(program));
}
// lib/src/facts/layers/asks-git.js
const asksGit = fact((build) => {
	const commands = build.stages.flatMap(stageCommands);
	if (build.stages.some(callsGit) || asksByItsFiles(build, commands)) return true;
	const pyproject = readAt(build.context, "pyproject.toml", readPyProject);
	return pyproject.kind === "read" && pyproject.value.versionFromGit;
});
function callsGit(stage) {
	const calls = stageCommands(stage).filter(({ name }) => name === "git");
	const cloning = new Set(calls.filter(({ args }) => args.includes("clone")).map(({ instruction }) => instruction));
	return calls.some(({ args, instruction }) => !cloning.has(instruction) && asksAboutRepository(args));
}
const MOST_FILES = 20;
function asksByItsFiles({ context }, commands) {
	const questions = [...new Set(commands.flatMap(({ name }) => name ?? []))].flatMap(gitQuestions);
	if (questions.length === 0) return false;
	return questions.some(({ files, asks }) => context.list().paths.filter((path) => files.test(path)).slice(0, MOST_FILES).some((path) => {
		const content = context.read(path);
		return content.kind === "text" && asks.test(content.text);
	}));
}
// lib/src/facts/layers/sent-files.js
const wholeContextCopy = fact((build) => {
	for (const stage of build.stages) {
		const copy = contextCopies(stage).find(({ everything }) => everything);
		if (copy) return copy;
	}
	return null;
});
const leaks = fact((build) => {
	const { context } = build;
	const found = context.root === "" && !asksGit(build) ? [{
		path: ".git",
		because: "the history of the repository"
	}] : [];
	for (const leak of STACKS.flatMap((stack) => leavesOf(build, stack))) if (!(context.exists(leak.path) === "directory") && !found.some(({ path }) => path === leak.path)) found.push(leak);
	const { ignore } = context;
	return found.filter(({ path }) => !ignore.brings(path) && !ignore.ignores(path) && !ignore.ignores(`${path}/x`));
});
function leavesOf(build, { manifest, leaves, optional }) {
	const directory = manifestDirectory(build, manifest);
	if (directory === null) return [];
	return (optional ? expectedOf(build, leaves) : leaves).map((leaf) => ({
		path: directory === "" ? leaf : `${directory}/${leaf}`,
		because: `\`${manifest}\` leaves it behind`
	}));
}
function expectedOf({ context }, names) {
	const content = context.read(".gitignore");
	if (content.kind !== "text" || names.some((name) => context.ignore.ignores(`${name}/x`))) return [];
	const lines = new Set(content.text.split("\n").map((line) => line.trim().replace(/^\/|\/$/g, "")));
	return names.filter((name) => lines.has(name)).slice(0, 1);
}
function manifestDirectory(build, manifest) {
	if (!manifest.includes("*")) return build.context.exists(manifest) === "file" ? "" : null;
	const found = manifestsByGlob(build.context.list()).get(manifest);
	return found === void 0 ? null : directoryOf$2(found);
}
const manifestsByGlob = fact((listing) => {
	const depth = (path) => path.split("/").length;
	const shallow = listing.paths.filter((path) => depth(path) <= 3).toSorted((a, b) => depth(a) - depth(b));
	return new Map(STACKS.flatMap(({ manifest }) => {
		const found = manifest.includes("*") ? shallow.find((path) => matchesGlob(manifest, baseName(path))) : void 0;
		return found === void 0 ? [] : [[manifest, found]];
	}));
});
const KEY_NAME = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|p12|pfx|jks|keystore|ppk))$/i;
const ENV_NAME = /(^|\/)\.env(\.(local|production|prod|staging|development))?$/;
const PUBLIC_NAME = /(^|[/._-])(tests?|testdata|fixtures?|examples?|samples?|mocks?|__tests__|spec|docs?|public|pub|demo|dummy|template)([/._-]|$)/i;
const MAX_READ = 12;
const sentSecrets = fact((build) => {
	const { context } = build;
	return secretNames(context.list()).filter((path) => !context.ignore.ignores(path)).slice(0, MAX_READ).flatMap((path) => {
		const content = context.read(path);
		const text = content.kind === "text" ? content.text : null;
		const secret = ENV_NAME.test(path) ? envSecret(path, text) : keySecret(path, text);
		return secret ? [secret] : [];
	});
});
const secretNames = fact((listing) => {
	const pairs = new Set(listing.paths.flatMap((path) => path.endsWith(".pub") ? [path.slice(0, -4)] : []));
	return listing.paths.filter((path) => (KEY_NAME.test(path) || ENV_NAME.test(path) || pairs.has(path)) && !PUBLIC_NAME.test(path));
});
const SECRET_NAME = /(SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)/i;
const PLACEHOLDER$2 = /^(|x+|\*+|<.*>|\$\{.*\}|change.?me.*|your.*|example.*|secret|password|test|todo|none|null|root|admin|postgres|true|false|\d{1,5})$/i;
function envSecret(path, text) {
	const name = secretInEnv(text ?? "");
	return name === null ? null : {
		path,
		proven: true,
		what: `sets ${name}`
	};
}
function secretInEnv(text) {
	for (const line of text.split("\n")) {
		const [, name = "", value = ""] = /^(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line.trim()) ?? [];
		if (SECRET_NAME.test(name) && !PLACEHOLDER$2.test(value.replace(/^["']|["']$/g, ""))) return name;
	}
	return null;
}
function keySecret(path, text) {
	if (text === null) return {
		path,
		proven: false,
		what: "is named like a private key"
	};
	return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text) ? {
		path,
		proven: true,
		what: "is a private key"
	} : null;
}
const hiddenSources = fact((build) => {
	const { context } = build;
	if (context.ignore.path === null || context.ignore.text === null) return [];
	return build.stages.flatMap((stage) => stage.instructions.flatMap((instruction) => sourcesOf(instruction).flatMap(({ path, glob, span }) => {
		if (path === "" || glob || !context.ignore.ignores(path)) return [];
		const kind = context.exists(path);
		return (kind === "directory" ? context.list().paths.every((file) => !file.startsWith(`${path}/`) || context.ignore.ignores(file)) : kind === "file") ? [{
			path,
			span
		}] : [];
	})));
});
// lib/rules/dockerignore/rule.js
const dockerignore = {
	id: "dockerignore",
	summary: "Keep what no image needs out of the build context",
	category: "optimization",
	severity: "warning",
	aliases: ["CopyIgnoredFile"],
	*check(build) {
		const { ignore, root } = build.context;
		if (root === null || ignore.text === null || !build.context.list().complete) return;
		const file = cite(ignore.path ?? ignore.place ?? ".dockerignore");
		for (const { path, span } of hiddenSources(build)) {
			const message = `${cite(path)} is there, but ${file} keeps it out of the build context: the build stops here.`;
			const help = `Add ${cite(`!${path}`)} to ${file}, or copy something else.`;
			yield {
				at: span,
				stage: null,
				subject: `hidden ${path}`,
				message,
				help
			};
		}
		const copy = wholeContextCopy(build);
		if (!copy) return;
		const place = {
			at: copy.instruction.span,
			stage: copy.stage
		};
		for (const { path, proven, what } of sentSecrets(build)) {
			const message = `${cite(path)} ${what}, is tracked, and is copied with everything else.`;
			const known = proven ? " Whoever can read the repository knows what it holds: replace it." : "";
			const help = `Add ${cite(path)} to ${file}; a step that needs it mounts it: \`RUN --mount=type=secret\`.${known}`;
			yield {
				...place,
				subject: `secret ${path}`,
				message,
				help,
				severity: proven ? "error" : "warning"
			};
		}
		yield* leaking(build, copy, file);
	}
};
function* leaking(build, { instruction, stage }, file) {
	const leaked = leaks(build).map(({ path }) => cite(path));
	const missing = build.context.ignore.path === null;
	if (leaked.length === 0 && !missing) return;
	const message = `The whole build context is copied and ${missing ? "there is no .dockerignore" : `${file} lets through what no image needs`}: ${consequence(leaked)}.`;
	const names = leaked.length === 0 ? "what the build does not need" : list(leaked);
	const help = missing ? `Make ${file} and put ${names} into it.` : `Add ${names} to ${file}.`;
	const severity = leaked.length === 0 ? "info" : "warning";
	yield {
		at: instruction.span,
		stage,
		subject: "context",
		message,
		help,
		severity
	};
}
function consequence(leaked) {
	if (leaked.length === 0) return "whatever comes to lie there is copied, too";
	const [come, them] = leaked.length === 1 ? ["comes", "it"] : ["come", "them"];
	const how = leaked.includes(cite(".git")) ? "and every commit makes the layer stale" : `as the machine that builds has ${them}`;
	return `${list(leaked)} ${come} along, ${how}`;
}
// lib/src/facts/bare-arguments.js
const PREDEFINED = /^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$|^(HTTPS?|FTP|NO|ALL)_PROXY$|^SOURCE_DATE_EPOCH$/i;
const bareArguments = fact((build) => {
	const seen = new Set();
	const found = [];
	for (const instruction of build.model.dockerfile.instructions) {
		if (instruction.keyword !== "ARG") continue;
		for (const { name, value, span } of instruction.pairs) {
			const known = seen.has(name.text);
			seen.add(name.text);
			const told = value !== null || instruction.comments.length > 0 || PREDEFINED.test(name.text);
			if (!known && !told) found.push({
				name: name.text,
				span
			});
		}
	}
	return found;
});
// lib/rules/documented-args/rule.js
const documentedArgs = {
	id: "documented-args",
	summary: "Say what a build argument is for",
	category: "developer-experience",
	severity: "off",
	aliases: [],
	*check(build) {
		for (const { name, span } of bareArguments(build)) yield {
			at: span,
			stage: null,
			subject: name,
			message: `${cite(name)} has neither a default nor a comment: whoever builds this has to guess what to give it.`,
			help: `Put a line \`# ${name}: …\` above it, or give it a default.`
		};
	}
};
// lib/src/facts/edits/exec.js
function withoutShell(stage, { instruction, words }) {
	const { command } = instruction;
	return command.form === "shell" && command.script.text.includes("#") || takesCmd(stage, instruction) || needsInterpreter(stage, words[0] ?? "") ? null : rewritten(stage, instruction, words);
}
function asJson(stage, { instruction, written }) {
	const words = quotedWords(written);
	return words && rewritten(stage, instruction, words);
}
function withoutManager(stage, launch) {
	const { instruction, standsFor } = launch;
	if (!standsFor || takesCmd(stage, instruction)) return null;
	if (instruction.keyword === "CMD" && lastInstruction(stage, "ENTRYPOINT") !== null) return null;
	return rewritten(stage, instruction, standsFor);
}
function takesCmd({ config }, { keyword }) {
	return keyword === "ENTRYPOINT" && config.Cmd !== null;
}
function needsInterpreter(stage, program) {
	const path = programInContext(stage, program);
	const content = path === null ? null : buildOf(stage).context.read(path);
	if (content?.kind === "text") return !content.text.startsWith("#!");
	return path !== null || /\.[a-z]{2,4}$/.test(program);
}
function rewritten(stage, { command }, words) {
	if (words.length === 0 || hasComments(buildOf(stage).model, command.span)) return null;
	return [replace(command.span, execArray(words))];
}
function quotedWords(written) {
	const inside = written.slice(1, -1).trim();
	const item = /\s*(?:'([^'\\]*)'|"([^"\\]*)"|[“”]([^“”"\\]*)[“”]|[‘’]([^‘’'\\]*)[‘’])\s*(?:,|$)/y;
	const words = [];
	while (item.lastIndex < inside.length) {
		const match = item.exec(inside);
		if (!match) return null;
		words.push(match.slice(1).find((word) => word !== void 0) ?? "");
	}
	return words;
}
// lib/src/facts/launch.js
const shellLaunch = fact((stage) => {
	const instruction = starter(stage);
	if (instruction?.command.form !== "shell") return null;
	const { script } = instruction.command;
	const [call, ...more] = shellCommands(script);
	const plain = script.text.trim();
	if (!call || more.length > 0 || call.name === "exec" || call.name === null) return null;
	if (call.assignments.length > 0 || call.redirects.length > 0 || /^\[|[$`~*?&|;<>()\\]/.test(plain)) return null;
	if (stage.config.Shell !== null || isScripted(stage)) return null;
	const words = call.words.map(({ value }) => value);
	if (words.some((word) => word === null) || SHELL_WORDS.has(words[0] ?? "")) return null;
	return {
		keyword: instruction.keyword,
		instruction,
		span: instruction.span,
		command: plain.replace(/\s+/g, " "),
		words: words.filter((word) => word !== null)
	};
});
const brokenArray = fact((stage) => {
	const instruction = starter(stage);
	if (instruction?.command.form !== "shell") return null;
	const written = instruction.command.script.text.trim();
	return /^\[(?!\[).*\]$/s.test(written) ? {
		keyword: instruction.keyword,
		instruction,
		span: instruction.span,
		written
	} : null;
});
const SHELL_WORDS = new Set([
	"cd",
	"source",
	".",
	"export",
	"set",
	"ulimit",
	"umask",
	"alias",
	"eval",
	"exec"
]);
function starter(stage) {
	const entrypoint = lastInstruction(stage, "ENTRYPOINT");
	if (entrypoint && entrypoint.command.form === "shell") return entrypoint;
	return stage.config.Entrypoint === null ? lastInstruction(stage, "CMD") : null;
}
function isScripted(stage) {
	return stage.base.kind === "image" && (buildOf(stage).images.facts(stage.base.reference)?.windows ?? false);
}
const MANAGERS = /^(npm|yarn|pnpm|npx)$/;
const managerLaunch = fact((stage) => {
	const { words, direct, script } = startedProgram(stage);
	const instruction = lastInstruction(stage, "CMD") ?? lastInstruction(stage, "ENTRYPOINT");
	if (!instruction || script !== null || isBehindUnknown(stage)) return null;
	if (buildOf(stage).context.uses.some(({ hasInit }) => hasInit)) return null;
	const bare = words.filter((word) => word !== "docker-entrypoint.sh");
	const called = bare[0]?.endsWith("sh") && bare[1] === "-c" ? (bare[2] ?? "").trim().split(/\s+/) : bare;
	const [program = ""] = called;
	if (!MANAGERS.test(program.slice(program.lastIndexOf("/") + 1)) || called.some((word) => /[&|;]/.test(word))) return null;
	return {
		command: called.join(" "),
		standsFor: direct,
		instruction,
		span: instruction.span
	};
});
function isBehindUnknown(stage) {
	return lastInstruction(stage, "ENTRYPOINT") === null && baseImage(stage) === null;
}
// lib/rules/exec-form/rule.js
const execForm = {
	id: "exec-form",
	summary: "Start a server without a shell around it",
	category: "correctness",
	severity: "info",
	aliases: ["DL3025", "JSONArgsRecommended"],
	*check(build) {
		if (!isDeployed(build)) return;
		for (const stage of shippedStages(build)) {
			const broken = brokenArray(stage);
			if (broken) yield {
				stage,
				...notJson(broken),
				fix: review$2("Write a JSON array", asJson(stage, broken))
			};
			const launch = shellLaunch(stage);
			if (!launch || !serves(stage) || managerLaunch(stage)) continue;
			const { keyword, span, command, words } = launch;
			yield {
				at: span,
				stage,
				subject: keyword,
				message: `${cite(command)} runs below \`/bin/sh -c\`: where that shell stays the first process, a stop signal ends with it and the server is killed instead of finishing its requests.`,
				help: `Nothing here needs a shell: \`${keyword} ${execArray(words)}\`.`,
				fix: review$2(`Start ${cite(words[0] ?? "")} without a shell`, withoutShell(stage, launch))
			};
		}
	}
};
function notJson({ keyword, span, written }) {
	const message = `${cite(written)} is not JSON, so a shell gets it, brackets and commas and all, and what is meant never starts.`;
	return {
		at: span,
		subject: `${keyword} array`,
		message,
		help: "Write a JSON array: double quotes around each word, commas between them, no comma at the end.",
		severity: "error"
	};
}
// lib/src/knowledge/lockfiles.js
const NEVER = /^$/;
const LOCKS = {
	npm: {
		files: ["package-lock.json", "npm-shrinkwrap.json"],
		keeps: /^(ci|clean-install|--no-package-lock|--package-lock=false)$/,
		environment: NEVER,
		change: {
			word: ["install", "i"],
			by: "ci"
		}
	},
	yarn: {
		files: ["yarn.lock"],
		keeps: /^(--frozen-lockfile|--pure-lockfile|--immutable|--immutable-cache|focus|--no-lockfile|--production=.*lock)$/,
		environment: /^(CI=.+|YARN_ENABLE_IMMUTABLE_INSTALLS=(1|true))$/,
		change: { argument: "--frozen-lockfile" }
	},
	pnpm: {
		files: ["pnpm-lock.yaml"],
		keeps: /^(--frozen-lockfile|--frozen-lockfile=true|fetch|--no-frozen-lockfile|--offline|--no-lockfile)$/,
		environment: /^CI=.+$/,
		change: { argument: "--frozen-lockfile" }
	},
	bun: {
		files: ["bun.lock", "bun.lockb"],
		keeps: /^(--frozen-lockfile|ci|--production|-p)$/,
		environment: NEVER,
		change: { argument: "--frozen-lockfile" }
	},
	bundler: {
		files: ["Gemfile.lock"],
		keeps: /^(--deployment|--frozen|--local)$/,
		environment: /^BUNDLE_(DEPLOYMENT|FROZEN)=.+$/,
		change: { assignment: "BUNDLE_FROZEN=true" }
	},
	uv: {
		files: ["uv.lock"],
		keeps: /^(--locked|--frozen|pip)$/,
		environment: /^UV_(LOCKED|FROZEN)=.+$/,
		change: { argument: "--locked" }
	},
	poetry: {
		files: ["poetry.lock"],
		keeps: NEVER,
		environment: NEVER,
		change: null
	},
	composer: {
		files: ["composer.lock"],
		keeps: NEVER,
		environment: NEVER,
		change: null
	},
	pipenv: {
		files: ["Pipfile.lock"],
		keeps: /^(sync|--deploy|--ignore-pipfile|--skip-lock)$/,
		environment: /^PIPENV_(DEPLOY|IGNORE_PIPFILE|SKIP_LOCK)=.+$/,
		change: { argument: "--deploy" }
	},
	pdm: {
		files: ["pdm.lock"],
		keeps: /^(sync|--check|--frozen-lockfile|--no-lock)$/,
		environment: /^PDM_(FROZEN_LOCKFILE|NO_LOCK)=.+$/,
		change: { argument: "--check" }
	}
};
const CARGO_KEEPS = /^--(locked|frozen)$/;
const CARGO_CHANGE = { argument: "--locked" };
// lib/src/facts/edits/lockfile.js
function frozenEdits(stage, loose) {
	const { call, how, instead } = loose;
	if (call.instruction.command.form !== "shell" || clears(stage, loose)) return null;
	const command = instead === null ? [] : commandEdits(loose);
	const copy = how === "left" ? copyEdits(stage, loose) : [];
	return command && copy && [...copy, ...command];
}
function commandEdits({ call, manager, modern }) {
	const { words } = call;
	const change = manager === "cargo" ? CARGO_CHANGE : LOCKS[manager]?.change;
	const last = words.at(-1);
	const name = words.find(({ value }) => value === call.name);
	if (!change || !last || !name) return null;
	if ("assignment" in change) return name === words[0] ? [insert(name.span.start, `${change.assignment} `)] : null;
	if ("word" in change) {
		const word = words.find(({ value }) => value !== null && change.word.includes(value));
		return word ? [replace(word.span, change.by)] : null;
	}
	const verb = manager === "yarn" && last === name ? " install" : "";
	return [insert(last.span.end, `${verb} ${modern ? "--immutable" : change.argument}`)];
}
function clears(stage, { manager, call }) {
	if (manager !== "npm") return false;
	const mounted = call.instruction.flags.some(({ value }) => value?.includes("node_modules"));
	const filled = lineageCommands(stage).some(({ name, args, span }) => name === "npm" && span.start < call.span.start && args.some((arg) => arg === "install" || arg === "i" || arg === "add" || arg === "link") && !args.includes("-g") && !args.includes("--global"));
	return mounted || filled || isOldNode(stage);
}
function isOldNode(stage) {
	const base = rootBase(stage);
	const reference = base.kind === "image" ? require_model.parseImageReference(base.reference) : null;
	const major = /^\d+/.exec(reference?.tag ?? "")?.[0];
	return reference?.repository === "node" && major !== void 0 && Number(major) < 10;
}
function copyEdits(stage, { call, manifests, lockfile }) {
	const { context } = buildOf(stage);
	const [manifest] = manifests;
	if (context.exists(lockfile) !== "file" || context.ignore.ignores(lockfile)) return null;
	for (const { instruction, sources } of contextCopies(stage).toReversed()) {
		if (instruction.index > call.instruction.index || !sources.includes(manifest ?? "")) continue;
		const word = instruction.sources[sources.indexOf(manifest ?? "")];
		const directory = /^\.$|\/$/.test(instruction.destination?.text ?? "");
		return !instruction.json && directory && sources.length === instruction.sources.length && word && word.text === manifest ? [insert(word.span.end, ` ${lockfile}`)] : null;
	}
	return null;
}
// lib/src/facts/node/prune.js
const PACKAGE_OF = new Map([
	["nest", "@nestjs/cli"],
	["tsc", "typescript"],
	["ng", "@angular/cli"],
	["babel-node", "@babel/node"],
	["ts-node-dev", "ts-node-dev"],
	["tsnd", "ts-node-dev"],
	["pm2-runtime", "pm2"],
	["sequelize", "sequelize-cli"],
	["vue-cli-service", "@vue/cli-service"],
	["knex", "knex"],
	["typeorm", "typeorm"]
]);
function pruneVerdict(project, sources, started) {
	if (project.manifest.devDependencies.size === 0) return { kind: "none" };
	const atStart = startVerdict(project, started);
	if (atStart) return atStart;
	if (started.unresolved !== null) return {
		kind: "needed",
		because: started.unresolved
	};
	if (sources.missing !== null && started.file !== null && sources.lost) return {
		kind: "needed",
		because: `what makes ${started.file.written} was not found`
	};
	if (sources.missing !== null) return byName(project, sources.missing);
	return importVerdict(project, sources);
}
function startVerdict(project, started) {
	for (const program of started.programs) {
		if (isDevOnly(project, PACKAGE_OF.get(program.name) ?? program.name)) return {
			kind: "started",
			name: program.name,
			script: program.scripts.at(-1) ?? null
		};
		const preloaded = preloadedPackages(program.args).find((one) => isDevOnly(project, one));
		if (preloaded !== void 0) return {
			kind: "needed",
			because: `\`${preloaded}\`, a development dependency, is loaded at start`
		};
	}
	return null;
}
function importVerdict(project, sources) {
	for (const [name, at] of sources.packages) {
		const verdict = imported(project, name);
		if (verdict !== null) return {
			kind: "needed",
			because: `${at.path}:${at.line} imports \`${name}\`, ${verdict}`
		};
	}
	return {
		kind: "safe",
		basis: sources.files.length === 1 ? "the one source file that runs imports none" : `none of the ${sources.files.length} source files that run imports one`
	};
}
function byName(project, missing) {
	const doubtful = [...project.manifest.devDependencies.keys()].find((name) => !isDevelopmentTool$1(name) && isDevOnly(project, name));
	if (doubtful !== void 0) return {
		kind: "needed",
		because: `whether the program imports \`${doubtful}\`, a development dependency, cannot be told: ${missing}`
	};
	return {
		kind: "safe",
		basis: "every development dependency is a compiler, a checker or a type definition"
	};
}
function imported(project, name) {
	const { manifest, lock } = project;
	if (manifest.dependencies.has(name) || manifest.optionalDependencies.has(name)) return null;
	const locked = lock?.packages?.get(name);
	if (manifest.devDependencies.has(name)) return locked && !locked.dev ? null : "a development dependency";
	if (locked) return locked.dev ? "which only development dependencies bring" : null;
	return lock?.packages ? null : "which package.json does not name";
}
function isDevOnly(project, name) {
	const { manifest, lock } = project;
	return manifest.devDependencies.has(name) && !manifest.dependencies.has(name) && lock?.packages?.get(name)?.dev !== false;
}
function preloadedPackages(args) {
	return args.flatMap((arg, index) => {
		const value = /^(?:-r|--require|--import|--loader)=(.+)$/.exec(arg ?? "")?.[1] ?? (/^(-r|--require|--import|--loader)$/.test(arg ?? "") ? args[index + 1] : null);
		return value ? packageName(value) ?? [] : [];
	});
}
// lib/src/facts/node/dev-starts.js
const OPAQUE = new Set([
	"nps",
	"gulp",
	"grunt",
	"nx",
	"turbo",
	"lerna",
	"rush",
	"just",
	"make",
	"nodemon",
	"ts-node",
	"ts-node-dev"
]);
const RUNNERS = new Set([
	"npm",
	"npx",
	"yarn",
	"pnpm",
	"pnpx",
	"bun",
	"bunx"
]);
const startsDevProgram = fact((stage) => {
	const names = startNames(stage);
	if (names.some((name) => OPAQUE.has(name))) return true;
	const declared = declaration(buildOf(stage), startManifest(stage))?.dependencies ?? [];
	const groups = (name) => declared.flatMap((one) => one.name === name ? [one.group] : []);
	const isDev = (name) => groups(name).includes("dev") && !groups(name).includes("runtime");
	return names.some((name) => isDev(PACKAGE_OF.get(name) ?? name)) || alwaysStartedBy(stage, (name) => OPAQUE.has(name) || isDev(PACKAGE_OF.get(name) ?? name)) || importedPackages(stage).some((name) => isDev(name) && !isDevelopmentTool$1(name)) || startedCommands(stage).some(({ name, args }) => buildsProgram(name, args) || args.some((arg) => arg?.startsWith("ts-node/") === true || arg === "tsconfig-paths/register"));
});
function startNames(stage) {
	const { programs, words } = startedProgram(stage);
	const written = words.flatMap((word) => word.split(/[\s;&|]+/));
	const behind = startedCommands(stage).flatMap(({ name, args }) => RUNNERS.has(name) ? args.filter((arg) => arg !== null && !arg.startsWith("-")) : []);
	return [
		...programs.flatMap(({ name, wrappers }) => [name, ...wrappers]),
		...startedCommands(stage).map(({ name }) => name),
		...behind,
		...written
	].map((name) => name.slice(name.lastIndexOf("/") + 1));
}
function alwaysStartedBy(stage, judge) {
	const services = buildOf(stage).context.uses.filter(({ kind }) => kind === "compose");
	const scripts = declaration(buildOf(stage), startManifest(stage))?.programs;
	return services.length > 0 && services.every(({ command }) => {
		const words = wordsOf$1(command ?? "");
		const behind = words.some((word) => RUNNERS.has(word)) ? words.flatMap((word) => wordsOf$1(scripts?.get(word) ?? "")) : [];
		return [...words, ...behind].some(judge);
	});
}
function wordsOf$1(command) {
	return command.split(/[\s;&|'"]+/);
}
function startManifest(stage) {
	return contextPathOf(stage, normalise(stage.config.WorkingDir || "/", "package.json")) ?? "package.json";
}
function importedPackages(stage) {
	const { context } = buildOf(stage);
	const dir = directoryOf$2(startManifest(stage));
	const inside = dir === "" ? "" : `${dir}/`;
	const entry = context.list().paths.find((path) => path.startsWith(inside) && SOURCE.test(path.slice(inside.length)));
	if (entry === void 0) return [];
	return [...readNodeSources(context, dir, [entry], [], true).packages.keys()];
}
const SOURCE = /^((src|lib|app|server)\/([^/.]+\/)*[^/.]+|index|server|app|main)\.[cm]?[jt]sx?$/;
// lib/src/facts/dev-dependencies.js
const devInstalls = fact((stage) => installs(stage).filter((install) => {
	const { call, manager } = install;
	const { variables } = stateBefore(stage, call.instruction);
	const environment = [...[...variables].map(([name, value]) => `${name}=${value}`), ...call.assignments.map(({ name, value }) => `${name}=${value ?? ""}`)];
	return !call.guarded && installsDev(manager, call.args, environment) && declaredDev(stage, install) !== false && !isLimitedBefore(stage, install) && !isPruned(stage, install);
}));
const shippedDevInstalls = fact((stage) => {
	const found = devInstallsOf(stage);
	return found.length === 0 || startsDevProgram(stage) ? [] : found;
});
function neededDevInstall(stage) {
	const [first] = devInstallsOf(stage);
	return first && startsDevProgram(stage) ? first.install : null;
}
const devInstallsOf = fact((stage) => {
	const found = [...lineage(stage).flatMap((part) => kept(part, stage).map((install) => ({
		install,
		span: install.span,
		from: null
	}))), ...lineage(stage).flatMap(copiedInstalls)].map(withRemedies);
	const managers = found.map(({ install }) => install.manager);
	return found.filter((_, at) => managers.indexOf(managers[at] ?? "") === at);
});
function withRemedies(found) {
	const { manager, command, call } = found.install;
	const image = baseImage(call.stage);
	const oldNpm = image?.repository === "node" && hasOldNpm(image.tag);
	return {
		...found,
		instead: productionInstall(manager, command, oldNpm),
		prune: pruneCommand(manager, oldNpm)
	};
}
function copiedInstalls(stage) {
	return transfers(stage).flatMap(({ from, sources, instruction }) => {
		const path = sources.find((source) => source.endsWith(MODULES$1));
		const install = path === void 0 ? wholeInstall(stage, from, sources) : installOf(from, path);
		return install ? [{
			install,
			span: instruction.span,
			from: install.call.stage
		}] : [];
	});
}
function wholeInstall(stage, from, sources) {
	if (buildOf(stage).context.uses.some(({ overridesCommand }) => overridesCommand)) return null;
	const found = lineage(from).flatMap((part) => kept(part, from)).find((install) => {
		const tree = TREES.get(install.manager);
		const place = tree === void 0 ? null : `${directoryOf$1(install.call)}/${tree}`;
		return tree !== void 0 && place !== null && sources.some((source) => below(source, place) !== null) && !isMadeAnew(from, install, tree);
	});
	return found && !isRemovedLater(stage, found.manager) ? found : null;
}
function isMadeAnew(stage, { call }, tree) {
	return lineage(stage).flatMap(stageCommands).some(({ name, args, texts, span }) => span.start > call.span.start && (name === "rm" && texts.some((text) => text.includes(tree)) || name === call.name && args.some((arg) => PRODUCTION.test(arg ?? ""))));
}
const PRODUCTION = /^(prune|autoclean|--production|--prod|--no-dev|--omit(=dev)?|--only=prod(uction)?)$/;
const TREES = new Map([
	["npm", "node_modules"],
	["yarn", "node_modules"],
	["pnpm", "node_modules"],
	["bun", "node_modules"],
	["composer", "vendor"],
	["uv", ".venv"]
]);
const MODULES$1 = "/node_modules";
function installOf(stage, path) {
	const whole = lineage(stage);
	const here = whole.flatMap(installs).filter((install) => fills(install, path));
	if (here.length === 0) return copiedTree(stage, path);
	const found = whole.flatMap((part) => kept(part, stage)).find((install) => install === here[0]);
	return found && here.length === 1 ? found : null;
}
function copiedTree(stage, path) {
	const copies = lineage(stage).flatMap(transfers).toReversed();
	for (const copy of copies) {
		const [origin] = origins(copy, path);
		if (origin !== void 0) return copy.from.index < stage.index && !prunes(stage) ? installOf(copy.from, origin) : null;
	}
	return null;
}
function prunes(stage) {
	return [...JS].some((manager) => isRemovedLater(stage, manager));
}
function fills({ call }, path) {
	return JS.has(call.name ?? "") && below(directoryOf$1(call), path.slice(0, -13)) !== null;
}
function directoryOf$1(call) {
	const moved = commandsNamed(call.stage, ["cd"]).findLast(({ instruction, ordinal }) => instruction === call.instruction && ordinal < call.ordinal);
	const { workdir } = stateBefore(call.stage, call.instruction);
	return normalise(workdir, moved ? moved.args[0] ?? "" : "");
}
const JS = new Set([
	"npm",
	"yarn",
	"pnpm",
	"bun"
]);
function kept(part, stage) {
	return devInstalls(part).filter((install) => declaresDev(part, install) && !isRemovedLater(stage, install.manager));
}
function declaresDev(stage, install) {
	return !MANIFEST_OF.has(install.manager) || declaredDev(stage, install) === true;
}
function isRemovedLater(stage, manager) {
	return lineage(stage).some((part) => commandsNamed(part, [manager]).some(({ args }) => args.includes("prune") || args.includes("autoclean")));
}
const MANIFEST_OF = new Map([
	["npm", "package.json"],
	["yarn", "package.json"],
	["pnpm", "package.json"],
	["bun", "package.json"],
	["composer", "composer.json"],
	["bundler", "Gemfile"],
	["poetry", "pyproject.toml"],
	["pdm", "pyproject.toml"],
	["uv", "pyproject.toml"],
	["pipenv", "Pipfile"]
]);
function declaredDev(stage, { manager, call }) {
	const name = MANIFEST_OF.get(manager);
	if (name === void 0) return null;
	const path = contextPathOf(call.stage, normalise(directoryOf$1(call), name)) ?? name;
	const { context } = buildOf(stage);
	if (manager === "uv") {
		const found = readAt(context, path, readPyProject);
		if (found.kind !== "read") return null;
		const { dependencies, defaultGroups } = found.value;
		return dependencies.some(({ group, label }) => group === "dev" && defaultGroups.includes(label ?? ""));
	}
	return declaration(buildOf(stage), path)?.dependencies.some(({ group, name }) => group === "dev" && !isTypesAlone(name)) ?? null;
}
function isTypesAlone(name) {
	return /^@types\/|^@tsconfig\/|^(bun|node)-types$/.test(name);
}
function isLimitedBefore(stage, { call }) {
	return stageCommands(stage).some(({ name, args, span }) => name === call.name && span.start < call.span.start && args.includes("config") && args.some((arg) => /^(without|deployment|production|omit|only)/.test(arg ?? "")));
}
function isPruned(stage, { call }) {
	return stageCommands(stage).some(({ name, args, texts, instruction, ordinal }) => instruction === call.instruction && ordinal > call.ordinal && (name === call.name && (args.includes("prune") || !installsDev(call.name ?? "", args, [])) || name === "rm" && texts.some((text) => text.includes("node_modules"))));
}
// lib/src/knowledge/toolchain-packages.js
const COMPILERS$1 = new Set([
	"build-essential",
	"build-base",
	"alpine-sdk",
	"gcc",
	"g++",
	"gcc-c++",
	"clang",
	"llvm",
	"gfortran",
	"gdc",
	"gnat",
	"tcc",
	"cpp",
	"nasm",
	"yasm",
	"rustc",
	"cargo",
	"rust",
	"rustup",
	"golang",
	"golang-go",
	"go",
	"ghc",
	"ocaml",
	"fpc",
	"default-jdk",
	"default-jdk-headless",
	"maven",
	"gradle",
	"ant",
	"sbt",
	"leiningen",
	"base-devel",
	"devtoolset",
	"Development Tools",
	"@development-tools",
	"@development",
	"crystal",
	"swift",
	"ldc",
	"zig",
	"typescript"
]);
const COMPILER_PATTERNS = [
	/^(gcc|g\+\+|clang|llvm|gfortran|gnat)-\d[\d.]*$/,
	/^golang-\d[\d.]*(-go)?$/,
	/^openjdk-?\d+(-jdk(-headless)?)?$/,
	/^java-[\d.]+-openjdk-devel$/,
	/^java-[\d.]+-amazon-corretto-devel$/,
	/^temurin-\d+-jdk$/,
	/^dotnet-?\d*-?sdk(-[\d.]+)?$/,
	/^devtoolset-\d+/
];
const BUILD_SYSTEMS = new Set([
	"binutils",
	"make",
	"cmake",
	"ninja",
	"ninja-build",
	"meson",
	"autoconf",
	"automake",
	"libtool",
	"bison",
	"flex",
	"scons",
	"bazel",
	"m4",
	"gettext-dev",
	"pkgconf-dev",
	"dpkg-dev",
	"debhelper",
	"devscripts",
	"rpm-build",
	"extra-cmake-modules"
]);
const HEADERS = new Set([
	"linux-headers",
	"kernel-headers",
	"kernel-devel",
	"musl-dev",
	"libc-dev",
	"libc6-dev",
	"glibc-devel"
]);
const NOT_HEADERS = new Set(["mesa-va-gallium-dev", "nvidia-cuda-dev"]);
function toolchainKind(name) {
	if (COMPILERS$1.has(name) || COMPILER_PATTERNS.some((pattern) => pattern.test(name))) return "compiler";
	if (BUILD_SYSTEMS.has(name)) return "build-system";
	if (HEADERS.has(name)) return "headers";
	return /-(dev|devel|headers)$/.test(name) && !NOT_HEADERS.has(name) ? "headers" : null;
}
// lib/src/facts/toolchains.js
const toolchains = fact((stage) => [
	...fromBase$1(stage),
	...fromPackages(stage),
	...fromInstallers(stage),
	...fromCopies(stage)
].map((found) => ({
	...found,
	neededBy: neededBy(stage, found.tools)
})));
function fromBase$1(stage) {
	const image = baseImage(stage);
	if (!image || image.toolchains.length === 0 || image.windows) return [];
	const at = (lineage(stage)[0] ?? stage).from.span;
	return [{
		from: "base",
		weight: image.role === "sdk" ? "sdk" : "interpreter",
		tools: image.toolchains,
		at,
		origin: withoutDigest$1(image.reference),
		image,
		removed: false
	}];
}
const WEIGHT = {
	compiler: "sdk",
	"build-system": "parts",
	headers: "parts"
};
const C_TOOLS = new Set([
	"gcc",
	"g++",
	"make",
	"build-essential",
	"autoconf",
	"automake",
	"libtool",
	"bison",
	"patch",
	"dpkg-dev",
	"libc6-dev",
	"libc-dev",
	"binutils",
	"cpp"
]);
function fromPackages(stage) {
	const byRun = new Map();
	const carriesC = baseImage(stage)?.toolchains.includes("gcc") ?? false;
	for (const found of surePackages(stage)) {
		const { name, command } = found;
		const kind = toolchainKind(name);
		if (kind === null || carriesC && (kind === "headers" || C_TOOLS.has(name))) continue;
		const run = byRun.get(command.instruction) ?? {
			command,
			kinds: new Map(),
			gone: new Map()
		};
		(isRemovedLater$1(stage, found) ? run.gone : run.kinds).set(name, kind);
		byRun.set(command.instruction, run);
	}
	return [...byRun.values()].map(({ command, kinds, gone }) => fromRun(command, kinds.size > 0 ? kinds : gone, kinds.size === 0));
}
function fromRun(command, kinds, removed) {
	return {
		from: "install",
		weight: [...kinds.values()].some((kind) => WEIGHT[kind] === "sdk") ? "sdk" : "parts",
		tools: [...kinds.keys()],
		at: command.span,
		origin: citeOsTool(command),
		image: null,
		removed
	};
}
const INSTALLERS = [
	{
		url: /sh\.rustup\.rs|static\.rust-lang\.org/,
		tool: "the Rust toolchain"
	},
	{
		url: /(go\.dev|golang\.org|dl\.google\.com\/go)\/.{0,200}go1[\w.]{0,20}\.linux/,
		tool: "the Go toolchain"
	},
	{
		url: /dot\.net\/v1\/dotnet-install/,
		tool: "the .NET SDK"
	}
];
const DOWNLOADERS = ["curl", "wget"];
function fromInstallers(stage) {
	return lineage(stage).flatMap((part) => commandsNamed(part, DOWNLOADERS)).flatMap((command) => {
		if (!runsOneOf([command])) return [];
		const found = INSTALLERS.find(({ url }) => command.texts.some((text) => url.test(text)));
		if (!found) return [];
		return [{
			from: "install",
			weight: "sdk",
			tools: [found.tool],
			at: command.span,
			origin: command.name ?? "",
			image: null,
			removed: false
		}];
	});
}
const COPIED = [
	{
		path: /^\/usr\/local\/go\/?$/,
		tool: "the Go toolchain"
	},
	{
		path: /^\/usr\/local\/(cargo|rustup)\/?$|\/\.(cargo|rustup)\/?$/,
		tool: "the Rust toolchain"
	},
	{
		path: /^\/usr\/share\/maven\/?$|^\/opt\/maven\/?$/,
		tool: "Maven"
	},
	{
		path: /^\/opt\/gradle\/?$/,
		tool: "Gradle"
	},
	{
		path: /^\/usr\/share\/dotnet\/sdk\/?/,
		tool: "the .NET SDK"
	}
];
function fromCopies(stage) {
	return lineage(stage).flatMap((part) => instructionsOf(part, "COPY").flatMap((one) => {
		const from = one.flags.find(({ name }) => name === "from")?.value;
		if (!from) return [];
		const found = COPIED.filter(({ path }) => one.sources.some(({ text }) => path.test(text))).map(({ tool }) => tool);
		return found.length === 0 ? [] : [{
			from: "copy",
			weight: "sdk",
			tools: found,
			at: one.span,
			origin: from,
			image: null,
			removed: false
		}];
	}));
}
function neededBy(stage, tools) {
	const command = startedCommands(stage).find(({ name, args }) => tools.some((tool) => needsToolchain(name, args, tool)));
	return command ? [command.name, ...command.args.slice(0, 2)].filter((word) => word !== null).join(" ") : null;
}
// lib/src/facts/leftovers.js
const SOURCES = "the sources";
const selfBuilt = fact((stage) => {
	const parts = lineage(stage);
	if (parts.some(takesFromStages) || parts.flatMap(contextCopies).length === 0) return null;
	if (startsUnread$1(stage)) return null;
	if (toolchains(stage).some(({ from, weight }) => from === "base" && weight === "sdk")) return null;
	const step = parts.flatMap(buildSteps).at(-1);
	if (!step) return null;
	const started = startedCommands(stage);
	const transpiler = started.find(({ name }) => transpiles(name))?.name ?? null;
	if (transpiler !== null) return {
		step,
		leftovers: [],
		transpiler
	};
	if (started.some(({ name, args }) => runsSources(name, args) || buildsProgram(name, args))) return null;
	const installs = started.some(({ name }) => isDevelopmentTool(name)) ? [] : parts.flatMap(devInstalls);
	const sources = parts.flatMap(contextCopies).some(({ bringsSources }) => bringsSources);
	const leftovers = [
		...installs.length > 0 ? ["the development dependencies"] : [],
		...sources ? [SOURCES] : [],
		...toolchains(stage).flatMap(({ from, tools }) => from === "install" ? tools : [])
	];
	return leftovers.length === 0 ? null : {
		step,
		leftovers,
		transpiler
	};
});
function takesFromStages(stage) {
	return stage.edges.some(({ via, source }) => via === "COPY --from" && source.kind === "stage");
}
// lib/src/facts/loose-installs.js
const looseInstalls = fact((stage) => [...installs(stage).flatMap((install) => looseInstall(stage, install) ?? []), ...looseCargo(stage)]);
function looseInstall(stage, { manager, command, call, manifests }) {
	const row = LOCKS[manager];
	if (!row || !runsOneOf([call]) || call.args.some((arg) => arg === null || row.keeps.test(arg))) return null;
	if (isSetElsewhere(stage, call, row.environment)) return null;
	const lockfile = row.files.find((file) => isThere(stage, file));
	if (lockfile === void 0) return null;
	const left = !isCopied(stage, call, lockfile);
	if (row.change === null && !left) return null;
	const modern = manager === "yarn" && buildOf(stage).context.exists(".yarnrc.yml") === "file";
	return {
		manager,
		command,
		call,
		manifests,
		lockfile,
		modern,
		instead: row.change && changed(call, modern ? { argument: "--immutable" } : row.change),
		how: left ? "left" : "loose"
	};
}
const LONGEST$1 = 60;
function changed({ name, texts }, change) {
	const bare = name === "yarn" && texts.every((text) => text.startsWith("-")) ? ["install", ...texts] : texts;
	const words = "word" in change ? bare.map((text) => change.word.includes(text) ? change.by : text) : bare;
	const whole = [name, ...words].join(" ");
	const command = whole.length > LONGEST$1 ? `${[name, ...words.slice(0, 1)].join(" ")} …` : whole;
	if ("assignment" in change) return `${change.assignment} ${command}`;
	return "argument" in change ? `${command} ${change.argument}` : command;
}
function looseCargo(stage) {
	return commandsNamed(stage, ["cargo"]).filter((call) => runsOneOf([call])).flatMap((call) => {
		const [verb] = call.args;
		const fromPath = verb === "install" && call.args.some((arg) => arg === "--path" || arg?.startsWith("--path="));
		if (verb !== "build" && !fromPath) return [];
		if (call.args.some((arg) => arg === null || CARGO_KEEPS.test(arg)) || !isThere(stage, "Cargo.lock")) return [];
		if (!isCopied(stage, call, "Cargo.toml")) return [];
		const left = !isCopied(stage, call, "Cargo.lock");
		const command = citeCommand(call);
		const how = left ? "left" : fromPath ? "unread" : "resolved";
		return [{
			manager: "cargo",
			command,
			call,
			manifests: ["Cargo.toml"],
			lockfile: "Cargo.lock",
			modern: false,
			instead: changed(call, CARGO_CHANGE),
			how
		}];
	});
}
function isThere(stage, file) {
	return buildOf(stage).context.exists(file) === "file" || namesIt(stage, file);
}
function namesIt(stage, file) {
	return lineage(stage).some((part) => contextCopies(part).some(({ sources }) => sources.includes(file)));
}
function isCopied(stage, call, lockfile) {
	const copies = lineage(stage).flatMap(contextCopies);
	const mounted = call.instruction.flags.some(({ name, value }) => name === "mount" && /type=bind/.test(value ?? ""));
	const taken = takesFromStages(stage);
	return mounted || taken || copies.some(({ instruction, everything, sources }) => instruction.index < call.instruction.index && (everything || sources.some((source) => bringsLock(source, lockfile))));
}
function bringsLock(source, lockfile) {
	const name = source.slice(source.lastIndexOf("/") + 1);
	const [head = "", ...rest] = name.split("*");
	return name === lockfile || rest.length > 0 && lockfile.startsWith(head) && lockfile.endsWith(rest.at(-1) ?? "");
}
function isSetElsewhere(stage, call, environment) {
	const { variables } = stateBefore(stage, call.instruction);
	return [...variables].some(([name, value]) => environment.test(`${name}=${value}`)) || call.assignments.some(({ name, value }) => environment.test(`${name}=${value ?? ""}`)) || lineage(stage).some((part) => commandsNamed(part, call.name === null ? [] : [call.name]).some(({ args }) => args.includes("config") && args.some((arg) => /frozen|deployment|immutable/.test(arg ?? ""))));
}
// lib/rules/frozen-lockfile/rule.js
const frozenLockfile = {
	id: "frozen-lockfile",
	summary: "Install what the lockfile says",
	category: "correctness",
	severity: "warning",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of build.stages) {
			if (!isShipped(build, stage) && !neededForShipping(build).has(stage)) continue;
			for (const loose of looseInstalls(stage)) {
				const { call, command, lockfile, manager, how } = loose;
				yield {
					at: call.span,
					stage,
					subject: manager,
					message: `${whatHappens(loose)}: the image may hold other versions than those that were tested.`,
					help: whatToDo(loose),
					fix: review$2(`Let ${cite(command)} keep to ${cite(lockfile)}`, frozenEdits(stage, loose)),
					...how === "resolved" ? { severity: "info" } : {}
				};
			}
		}
	}
};
function whatToDo({ lockfile, instead, how }) {
	if (instead === null) return `Copy ${cite(lockfile)} with the manifest: the same command keeps to it then.`;
	return `${how === "left" ? `Copy ${cite(lockfile)} with the manifest, and use` : "Use"} ${cite(instead)}, which ${how === "unread" ? "keeps to it" : "fails instead"}.`;
}
function whatHappens({ command, lockfile, how }) {
	if (how === "left") return `${cite(command)} resolves every version anew, because ${cite(lockfile)} is not copied before it`;
	if (how === "unread") return `${cite(command)} resolves every version anew, without a look at ${cite(lockfile)}`;
	return `${cite(command)} silently changes ${cite(lockfile)} where it does not fit the manifest`;
}
// lib/rules/gate-stage/rule.js
const gateStage = {
	id: "gate-stage",
	summary: "Build the stages that check something",
	category: "testing",
	severity: "warning",
	aliases: [],
	*check(build) {
		const shipped = shippedStages(build).map((stage) => cite(stageLabel$1(stage)));
		for (const { stage, check } of idleGates(build)) {
			const name = stageLabel$1(stage);
			yield {
				at: stage.from.span,
				stage,
				subject: "gate",
				message: `${cite(citeCommand(check))} never runs when ${shipped.join(" or ")} is built: nothing it is made of comes from ${cite(name)}, so BuildKit skips this stage and a failure stops nothing.`,
				help: `Build it in CI (\`docker build --target ${stage.name ?? String(stage.index)} .\`), or let the shipped stage copy a file that this one leaves behind when it passes.`,
				related: [{
					at: check.span,
					label: "skipped"
				}],
				...build.context.list().complete ? {} : { severity: "info" }
			};
		}
	}
};
// lib/src/knowledge/probes.js
function probeCommand(tool, port) {
	switch (tool) {
		case "node":
		case "bun": return `["${tool}", "-e", "require('net').connect(${port}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]`;
		case "python": return `["python", "-c", "import socket; socket.create_connection(('127.0.0.1', ${port}), 3)"]`;
		case "ruby": return `["ruby", "-rsocket", "-e", "TCPSocket.new('127.0.0.1', ${port}).close"]`;
		case "php": return `["php", "-r", "exit(@fsockopen('127.0.0.1', ${port}) ? 0 : 1);"]`;
		case "curl": return `curl -sS -o /dev/null http://127.0.0.1:${port}/ || exit 1`;
		case "wget": return `wget -q -O /dev/null http://127.0.0.1:${port}/ || exit 1`;
		case "nc": return `nc -z 127.0.0.1 ${port} || exit 1`;
		case "bash": return `["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${port}"]`;
		default: return null;
	}
}
// lib/src/knowledge/image-health.js
const ROWS$1 = [
	{
		repositories: ["dunglas/frankenphp"],
		tag: null,
		program: "frankenphp"
	},
	{
		repositories: ["mysql/mysql-server"],
		tag: null,
		program: "mysqld"
	},
	{
		repositories: [
			"nodered/node-red",
			"trafex/php-nginx",
			"apache/superset",
			"vaultwarden/server",
			"pihole/pihole"
		],
		tag: null,
		program: null
	},
	{
		repositories: ["serversideup/php", "ghcr.io/serversideup/php"],
		tag: /(^|-)(fpm|frankenphp)/,
		program: null
	},
	{
		repositories: ["kong"],
		tag: /^(latest|2\.8|3)?($|[.-])/,
		program: "kong"
	},
	{
		repositories: ["louislam/uptime-kuma"],
		tag: /^(?!base)/,
		program: null
	},
	{
		repositories: ["minio/minio", "quay.io/minio/minio"],
		tag: /^RELEASE\.201/,
		program: "minio"
	}
];
function imageHealth(reference) {
	const parsed = require_model.parseImageReference(reference);
	const row = parsed && ROWS$1.find(({ repositories }) => repositories.includes(parsed.repository));
	return row && (row.tag === null || row.tag.test(parsed.tag ?? "")) ? row : null;
}
// lib/src/facts/health.js
function healthcheckSpan(stage) {
	return lastInstruction(stage, "HEALTHCHECK")?.span ?? null;
}
const inheritedHealthcheck = fact((stage) => {
	const base = rootBase(stage);
	if (base.kind !== "image" || lastInstruction(stage, "HEALTHCHECK") !== null) return null;
	return imageHealth(base.reference);
});
const PROBES = {
	node: "node",
	bun: "bun",
	deno: "deno",
	python: "python",
	ruby: "ruby",
	php: "php",
	perl: "perl"
};
const KNOCKS = [
	"bash",
	"nc",
	"curl",
	"wget"
];
const healthProbe = fact((stage) => {
	const base = rootBase(stage);
	const label = `\`${baseLabel$1(stage)}\``;
	if (hasOwnProbe(stage)) return {
		possible: true,
		tool: null,
		reason: "it copies a probe"
	};
	if (base.kind === "scratch") return {
		possible: false,
		tool: null,
		reason: "scratch has nothing that could run a check"
	};
	const facts = baseImage(stage);
	if (!facts) return {
		possible: null,
		tool: null,
		reason: `${label} is not known`
	};
	const language = facts.language === null ? void 0 : PROBES[facts.language];
	if (facts.shell === "none" && language === void 0) return {
		possible: false,
		tool: null,
		reason: `${label} has neither a shell nor a program that could run a check`
	};
	const others = facts.shell === "bash" ? ["bash"] : facts.tools ?? [];
	const tool = language ?? KNOCKS.find((name) => others.includes(name)) ?? null;
	return {
		possible: true,
		tool,
		reason: tool === null ? `${label} has a shell` : `${label} has \`${tool}\``
	};
});
function hasOwnProbe(stage) {
	return lineage(stage).some((part) => copyInstructions(part).some(({ sources, destination }) => [...sources, ...destination ? [destination] : []].some(({ text }) => /health|probe|busybox|\/(curl|wget)$/i.test(text))));
}
// lib/src/facts/edits/healthcheck.js
const CONNECTS = [
	"node",
	"bun",
	"python",
	"ruby",
	"php",
	"bash",
	"nc"
];
function healthcheckEdits(stage) {
	const service = serves(stage);
	const { tool } = healthProbe(stage);
	if (!service || tool === null || !CONNECTS.includes(tool)) return null;
	const port = portOfServer(stage, service) ?? (tool === "node" ? portOfProgram(stage, service) : null);
	const command = port === null ? null : probeCommand(tool, port);
	return command === null ? null : [lineBeforeStart(buildOf(stage), stage, `HEALTHCHECK CMD ${command}`)];
}
function portOfServer(stage, { by, port }) {
	const main = startedCommands(stage).findLast(({ name, args }) => serverCommand(name, args) !== null);
	if (by !== "command" || !main || port === null || main.args.some((arg) => arg === null || ELSEWHERE$1.test(arg))) return null;
	const said = main.args.flatMap((arg) => /(?:^|[:=])(\d{2,5})$/.exec(arg ?? "")?.[1] ?? []);
	if (said.length > 0) return said.length === 1 && said[0] === port ? port : null;
	const usual = serverCommand(main.name, main.args)?.port;
	const moved = stage.config.Env.some((entry) => /^\w*PORT=/.test(entry) && !entry.endsWith(`=${port}`));
	return stage.config.ExposedPorts.length > 0 && String(usual) === port && !moved ? port : null;
}
const ELSEWHERE$1 = /^(-c|--config|--conf|--ini|-C|--env-file)(=|$)|unix:|\.sock$|^python:|\.(py|conf|toml|ya?ml|ini)$/;
function portOfProgram(stage, { port }) {
	const sources = nodeProgram(stage);
	const found = nodePort(stage);
	if (!sources || !found || port !== null && port !== String(found.port)) return null;
	if (found.variable === null) return port ?? String(found.port);
	return [...sources.packages.keys()].some((name) => /^dotenv|^@nestjs\/config$/.test(name)) ? null : `process.env.${found.variable} || ${found.port}`;
}
// lib/rules/healthcheck/rule.js
const healthcheck = {
	id: "healthcheck",
	summary: "Give a server a HEALTHCHECK",
	category: "correctness",
	severity: "warning",
	aboutDeployed: true,
	aliases: ["DL3057"],
	*check(build) {
		for (const stage of shippedStages(build)) {
			const service = serves(stage);
			const probe = healthProbe(stage);
			if (!service || probe.possible !== true || healthcheckSpan(stage) || inheritedHealthcheck(stage)) continue;
			const elsewhere = checkedElsewhere(build);
			yield {
				at: service.span ?? stage.from.span,
				stage,
				subject: "healthcheck",
				message: `Nothing notices when the program stops answering: ${service.reason}, and the image has no HEALTHCHECK${elsewhere}.`,
				help: help$4(service, probe.tool),
				...mildness(service, elsewhere),
				fix: review$2("Ask the port whether somebody listens", healthcheckEdits(stage))
			};
		}
	}
};
function checkedElsewhere({ context }) {
	const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck);
	if (compose) return ` of its own (${cite(compose.saidBy)} brings one)`;
	const { orchestrator, platform } = context;
	if (orchestrator) return ` (${orchestrator.name}, see ${cite(orchestrator.saidBy)}, asks its own probes instead)`;
	return platform ? ` (${platform.name}, see ${cite(platform.saidBy)}, does not read it)` : "";
}
function mildness(service, elsewhere) {
	return service.by === "expose" || elsewhere !== "" ? { severity: "info" } : {};
}
function help$4(service, tool) {
	const command = tool && service.port ? probeCommand(tool, service.port) : null;
	const why = service.publishedBy ? ` (the port that ${cite(service.publishedBy)} publishes)` : "";
	if (command) return `Add \`HEALTHCHECK CMD ${command}\`${why}, better a request that the program answers.`;
	return tool ? `Add a HEALTHCHECK; ${cite(tool)} is there to run it.` : "Add a HEALTHCHECK that asks the program itself.";
}
// lib/src/knowledge/probe-modules.js
const MODULES = /\b(?:import|from)\s+(requests|httpx|aiohttp|urllib3)\b/;
function foreignModule(code) {
	return MODULES.exec(code)?.[1] ?? null;
}
// lib/src/facts/probe-modules.js
const unnamedModule = fact((stage) => {
	const instruction = lastInstruction(stage, "HEALTHCHECK");
	const module = instruction?.command ? foreignModule(textOf$1(instruction.command)) : null;
	if (!instruction || module === null || baseImage(stage)?.repository !== "python") return null;
	const build = buildOf(stage);
	const all = build.stages.flatMap(installs);
	const files = [...new Set(all.flatMap(({ manifests }) => manifests))];
	if (all.length === 0 || all.some(({ manager }) => manager !== "pip")) return null;
	const named = build.stages.some((one) => stageCommands(one).some(({ texts }) => texts.some((text) => text.includes(module))));
	const silent = files.map((file) => build.context.read(file)).every((content) => content.kind === "text" && !content.text.includes(module) && !/^[ \t]*-r/m.test(content.text));
	return named || !silent || files.length === 0 ? null : {
		module,
		span: instruction.span,
		files
	};
});
function textOf$1(command) {
	if (!command) return "";
	return command.form === "shell" ? command.script.text : command.words.map(({ text }) => text).join(" ");
}
// lib/src/facts/runtime/runnable.js
const missingPrograms = fact((stage) => {
	const found = [];
	for (const keyword of [
		"HEALTHCHECK",
		"CMD",
		"ENTRYPOINT"
	]) {
		const instruction = lastInstruction(stage, keyword);
		if (!instruction?.command) continue;
		const missing = missingIn(stage, instruction.command);
		if (missing) found.push({
			...missing,
			keyword,
			span: instruction.span,
			base: baseLabel$1(stage)
		});
	}
	return found;
});
function missingIn(stage, command) {
	if (command.form === "exec") {
		const program = command.words[0]?.text ?? "";
		if (/^(\/bin\/)?(ba|a|da)?sh$/.test(program) && hasNoShell(stage)) return {
			program,
			kind: "shell"
		};
		return lacks(stage, program) ? {
			program,
			kind: "program"
		} : null;
	}
	if (hasNoShell(stage)) return {
		program: "/bin/sh",
		kind: "shell"
	};
	const calls = shellCommands(command.script);
	const missing = calls.filter(({ within }) => within.length === 0).flatMap(({ name }) => name ?? []).find((name) => lacks(stage, name));
	const alternative = calls.some(({ name, after }) => after === "||" && name !== null && !/^(exit|false|true|kill)$/.test(name));
	return missing === void 0 || alternative ? null : {
		program: missing,
		kind: "program"
	};
}
function hasNoShell(stage) {
	if (stage.config.Shell !== null || bringsPrograms(stage)) return false;
	return rootBase(stage).kind === "scratch" || baseImage(stage)?.shell === "none";
}
const KNOWN = [
	"bash",
	"curl",
	"wget",
	"git",
	"nc",
	"python3",
	"perl"
];
function lacks(stage, program) {
	const image = baseImage(stage);
	if (!KNOWN.includes(program) || image?.tools == null || image.tools.includes(program)) return false;
	return !bringsPrograms(stage) && !installsUnknown(stage) && !mayInstall(stage, program);
}
const DEPENDED_ON = [
	"python3",
	"perl",
	"git",
	"bash"
];
const BRINGS = {
	nc: /netcat|ncat|nmap|busybox/,
	wget: /wget|busybox/,
	git: /git/,
	curl: /curl/,
	bash: /bash/,
	python3: /python/,
	perl: /perl|git|build-essential|dpkg-dev|automake|autoconf/
};
function mayInstall(stage, program) {
	const pattern = BRINGS[program];
	const packages = osPackages(stage);
	if (packages.length > 0 && DEPENDED_ON.includes(program)) return true;
	return packages.some(({ name }) => name === program || pattern?.test(name)) || lineageCommands(stage).some(({ texts }) => texts.some((text) => text.includes(program)));
}
function bringsPrograms(stage) {
	return lineage(stage).some((part) => copyInstructions(part).some((one) => {
		const target = normalise(stateBefore(part, one).workdir, one.destination?.text ?? "");
		const sources = one.sources.map(({ text }) => text);
		return /^\/$|^\/(usr|bin|sbin|lib|opt|nix|busybox)\b/.test(target) && !isOwnDirectory(target) || sources.some((text) => /busybox|rootfs|\/(ba)?sh$|\/(curl|wget|nc)$|\.tar(\.\w+)?$/.test(text));
	}));
}
function isOwnDirectory(target) {
	return /^\/usr\/src\b|^\/usr\/share\b/.test(target);
}
// lib/rules/healthcheck-runnable/rule.js
const healthcheckRunnable = {
	id: "healthcheck-runnable",
	summary: "Start and check with programs that the image has",
	category: "correctness",
	severity: "error",
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) {
			for (const missing of missingPrograms(stage)) {
				const { program, keyword, base, span, kind } = missing;
				const needs = kind === "shell" ? `needs a shell, and ${cite(base)} has none` : `calls ${cite(program)}, which ${cite(base)} does not have`;
				yield {
					at: span,
					stage,
					subject: `${keyword} ${program}`,
					message: `${keyword} ${needs}: ${outcome$1(missing)}.`,
					help: help$3(missing)
				};
			}
			const unnamed = unnamedModule(stage);
			if (!unnamed) continue;
			const { module, span, files } = unnamed;
			yield {
				at: span,
				stage,
				subject: `HEALTHCHECK ${module}`,
				message: `HEALTHCHECK imports ${cite(module)}, which ${list(files.map(cite))} ${files.length === 1 ? "does" : "do"} not name: unless another package brings it along, every check fails while the program runs well.`,
				help: "Ask with `urllib.request`, which Python has, or name the package.",
				severity: "info"
			};
		}
	}
};
function outcome$1({ keyword }) {
	return keyword === "HEALTHCHECK" ? "every check fails, and the container is called unhealthy while the program runs well" : "the container ends before the program starts";
}
function help$3({ keyword, kind, program }) {
	if (kind === "shell") return `Write ${keyword} in exec form, as a JSON array, with a program that is there.`;
	if (keyword === "HEALTHCHECK") return `Ask with what is there (the language of the program can fetch a URL), or install ${cite(program)}.`;
	return `Install ${cite(program)}, or start with a program that is there.`;
}
// lib/src/facts/literal-substitutions.js
const SUBSTITUTION = /(?<!\\)\$\((?!\()(?:[^()]|\([^()]{0,200}\)){0,1000}(?:\)|$)|(?<!\\)`(?:date|git|hostname|uname|cat|nproc|whoami|id|curl|dirname|arch)\b[^`]*(?:`|$)/;
const READ_LATER = /^(PS[1-4]|PROMPT.*|.*_?COMMAND|.*_CMD|BASH_ENV|ENV|RUN|INSTALL|UNINSTALL|USAGE|.*usage|.*docker\.(cmd|debug|help).*|.*_OPTS|.*_ARGS|.*_FLAGS)$/i;
const literalSubstitutions = fact((build) => {
	const { instructions, escape: escapeCharacter } = build.model.dockerfile;
	const found = [];
	for (const instruction of instructions) for (const { name, word } of valuesOf$1(instruction)) {
		const text = /\$\(|`/.test(word.text) ? SUBSTITUTION.exec(word.text)?.[0] : void 0;
		if (text === void 0 || READ_LATER.test(name) || escapeCharacter === "`" && text.startsWith("`")) continue;
		const stage = stageOf$1(build.model, instruction);
		found.push({
			stage,
			keyword: instruction.keyword,
			text,
			name,
			span: word.span
		});
	}
	return found;
});
function valuesOf$1(instruction) {
	switch (instruction.keyword) {
		case "ENV":
		case "LABEL":
		case "ARG": return instruction.pairs.flatMap(({ name, value }) => value ? [{
			name: name.text,
			word: value
		}] : []);
		case "COPY":
		case "ADD": return [...instruction.sources, ...instruction.destination ? [instruction.destination] : []].map((word) => ({
			name: instruction.keyword,
			word
		}));
		case "WORKDIR":
		case "USER": return instruction.value ? [{
			name: instruction.keyword,
			word: instruction.value
		}] : [];
		default: return [];
	}
}
// lib/rules/literal-substitution/rule.js
const literalSubstitution = {
	id: "literal-substitution",
	summary: "Do not expect Docker to run a command in a value",
	category: "correctness",
	severity: "warning",
	aliases: [],
	*check(build) {
		for (const found of literalSubstitutions(build)) {
			const { stage, keyword, text, name, span } = found;
			const where = name === keyword ? `the path of ${keyword}` : cite(name);
			yield {
				at: span,
				stage,
				subject: `${keyword} ${name}`,
				message: `No shell reads ${keyword}: ${where} contains the text ${cite(text)}, not what that command prints.`,
				help: help$2(found)
			};
		}
	}
};
function help$2({ keyword, name, text }) {
	if (keyword === "COPY" || keyword === "ADD" || keyword === "WORKDIR" || keyword === "USER") return "Write the path out, or take it from an ARG that the build is given.";
	const argument = name.includes(".") || name.includes("-") ? "VALUE" : name;
	return `Hand the value in: \`ARG ${argument}\` here and \`--build-arg ${argument}="${text.startsWith("$") ? text : `$(${text.slice(1, -1)})`}"\` on the command line, or compute it in the RUN that needs it.`;
}
// lib/src/knowledge/siblings.js
function slimSibling(reference) {
	const parsed = require_model.parseImageReference(reference);
	if (!parsed || parsed.digest !== null) return null;
	const { repository, tag } = parsed;
	if (tag !== null && /slim|alpine|windows|nanoserver/.test(tag)) return null;
	const prefix = reference.slice(0, tag === null ? void 0 : -(tag.length + 1));
	const name = SLIM_TAGS[repository]?.(tag ?? "latest");
	return name ? `${prefix}:${name}` : null;
}
const CODENAME = /^(?:(.*)-)?(stretch|buster|bullseye|bookworm|trixie)$/;
const SLIM_TAGS = {
	node: (tag) => tag === "latest" ? "slim" : `${tag}-slim`,
	python: (tag) => slimInFront(tag),
	pypy: (tag) => slimInFront(tag),
	ruby: (tag) => slimInFront(tag),
	perl: (tag) => slimInFront(tag),
	elixir: (tag) => tag === "latest" ? "slim" : `${tag}-slim`,
	erlang: (tag) => tag === "latest" ? "slim" : `${tag}-slim`,
	tomcat: (tag) => /(^|-)jdk\d+-(temurin|semeru)\b/.test(tag) ? tag.replace("jdk", "jre") : null
};
function slimInFront(tag) {
	if (tag === "latest") return "slim";
	const release = CODENAME.exec(tag);
	if (!release) return `${tag}-slim`;
	return release[1] ? `${release[1]}-slim-${release[2]}` : `slim-${release[2]}`;
}
function smallerImage(reference) {
	const parsed = require_model.parseImageReference(reference);
	if (!parsed || parsed.digest !== null) return null;
	const { repository, tag } = parsed;
	const row = SMALLER[repository];
	const name = row?.tag(tag ?? "latest");
	const prefix = reference.slice(0, tag === null ? void 0 : -(tag.length + 1));
	return row && name ? {
		reference: `${prefix}:${name}`,
		without: row.without
	} : null;
}
const RELEASE = /^(stable|oldstable|testing|unstable|sid|wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky|([789]|1\d)(\.\d+)?)(-\d{8})?$/;
const SMALLER = {
	debian: {
		tag: (tag) => tag === "latest" ? "stable-slim" : RELEASE.test(tag) ? `${tag}-slim` : null,
		without: "documentation"
	},
	nginx: {
		tag: nginxOnAlpine,
		without: "debian"
	}
};
function nginxOnAlpine(tag) {
	const version = tag.replace(/-?(buster|bullseye|bookworm|trixie)$/, "");
	if (version === "" || version === "latest") return "alpine";
	return /^(stable|mainline|1|1\.(9|[1-9]\d)(\.\d+)?)$/.test(version) ? `${version}-alpine` : null;
}
function runtimesFor(reference, web = null) {
	const facts = require_model.imageFacts(reference);
	if (!facts) return [];
	if (facts.language === "java") return jreFor(facts.repository, facts.tag);
	if (facts.language === "dotnet") return olderRuntimes(facts.repository, facts.tag) ?? dotnetRuntimes(facts.repository, facts.tag, web);
	if (facts.language !== "go" && facts.language !== "rust" && facts.language !== "c") return [];
	if (facts.libc === "musl") return [`alpine:${/alpine(\d+\.\d+)/.exec(facts.tag ?? "")?.[1] ?? "3"}`];
	return [facts.language === "go" ? "gcr.io/distroless/base-debian13:nonroot" : distributionOf(facts.codename)];
}
function olderRuntimes(repository, tag) {
	const version = tag === null || tag === "latest" ? "VERSION" : tag;
	if (repository === "mono") return [`mono:${version}-slim`];
	return repository === "microsoft/aspnetcore-build" ? [`microsoft/aspnetcore:${version}`] : null;
}
function dotnetRuntimes(repository, tag, web) {
	const parts = /^(\d+)\.(\d+)(?:\.\d+)?(-.+)?$/.exec((tag ?? "").replace(/-sdk\b/, ""));
	const version = parts ? `${parts[1]}.${parts[2]}${parts[3] ?? ""}` : "VERSION";
	const old = parts !== null && Number(parts[1]) < 5;
	const place = repository.includes("/nightly/") ? "nightly/" : old ? "core/" : "";
	return (web === null ? ["aspnet", "runtime"] : [web ? "aspnet" : "runtime"]).map((name) => `mcr.microsoft.com/dotnet/${place}${name}:${version}`);
}
function distributionOf(codename) {
	if (codename === null) return "debian:trixie-slim";
	return /^(xenial|bionic|focal|jammy|noble|resolute)$/.test(codename) ? `ubuntu:${codename}` : `debian:${codename}-slim`;
}
function jreFor(repository, tag) {
	if (repository.includes("graalvm")) return [];
	const written = tag ?? "";
	const version = /(?:jdk-?|temurin-|openjdk-|corretto-)(8|11|17|21|25)\b/.exec(written)?.[1] ?? (repository === "gradle" || repository === "maven" ? void 0 : /^\d+/.exec(written)?.[0]);
	if (repository === "eclipse-temurin" && tag !== null) return [`eclipse-temurin:${tag.includes("jdk") ? tag.replace("jdk", "jre") : tag.replace(/^([\d._u]+)/, "$1-jre")}`];
	return [`eclipse-temurin:${version ?? "VERSION"}-jre${written.includes("alpine") ? "-alpine" : ""}`];
}
// lib/src/facts/smaller-base.js
const smallerBase = fact((stage) => {
	const base = rootBase(stage);
	const smaller = base.kind === "image" ? smallerImage(base.reference) : null;
	if (base.kind !== "image" || !smaller) return null;
	if (smaller.without === "documentation" ? readsDocumentation(stage) : needsDebian(stage)) return null;
	const [from, to] = [require_model.imageSize(base.reference), require_model.imageSize(smaller.reference)];
	return {
		...smaller,
		at: (lineage(stage)[0] ?? stage).from.span,
		base: base.reference,
		sizes: from && to ? {
			from: from.mb,
			to: to.mb
		} : null
	};
});
const DOCUMENTED = /^(man-db|manpages|locales-all|default-j|openjdk-|postgresql)/;
function readsDocumentation(stage) {
	return osPackages(stage).some(({ name }) => DOCUMENTED.test(name)) || lineageCommands(stage).some((command) => isOsInstall(command) && command.args.includes(null) || command.texts.some((text) => /\/usr\/share\/(man|doc|locale|info)\b/.test(text)));
}
const PORTABLE = new Set("rm mkdir chown chmod echo printf sed touch ln cp mv cat set cd test [ true : export find tar gzip gunzip tee grep envsubst nginx sh exit ls".split(" "));
const PROGRAMS$2 = /^\/($|(usr\/(local\/)?)?(s?bin|lib(64|exec)?)(\/|$)|opt(\/|$)|docker-entrypoint)/;
function needsDebian(stage) {
	return stage.config.Shell !== null || lineageCommands(stage).some(({ name }) => name === null || !PORTABLE.has(name)) || lineage(stage).some((part) => copiedTo(part).some(({ target, sources }) => PROGRAMS$2.test(target) || sources.some((source) => /\.(so|sh|bash|py|pl)\b/.test(source)))) || startsMore(stage) || checksWithMore(stage);
}
function startsMore(stage) {
	if (!startsItsOwn(stage)) return false;
	const { script, unresolved, words } = startedProgram(stage);
	return script !== null || unresolved !== null || words.some((word) => /\bbash\b|\$\{|\.sh\b/.test(word)) || startedCommands(stage).some(({ name }) => !PORTABLE.has(name)) || buildOf(stage).context.uses.some(({ overridesCommand }) => overridesCommand);
}
function checksWithMore(stage) {
	const command = lastInstruction(stage, "HEALTHCHECK")?.command;
	if (!command) return false;
	const text = command.form === "shell" ? command.script.text : command.words.map((word) => word.text).join(" ");
	return !/^(sh -c )?(curl|wget|test|nc)\b/.test(text.trim()) || /\b(bash|service)\b/.test(text);
}
// lib/rules/multi-stage/rule.js
const multiStage = {
	id: "multi-stage",
	summary: "Build in one stage and ship another",
	category: "architecture",
	severity: "warning",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) {
			const found = selfBuilt(stage);
			if (!found) continue;
			const step = cite(citeCommand(found.step));
			const base = baseLabel$1(stage);
			const last = baseImage(stage) !== null ? `with \`FROM ${slimSibling(base) ?? smallerBase(stage)?.reference ?? base}\`` : "on a base that only runs the program";
			const what = list(found.leftovers.map((one) => one.includes(" ") ? one : cite(one)));
			yield {
				at: found.step.span,
				stage,
				subject: "single stage",
				message: found.transpiler ? `${step} runs in the stage that ships, and ${cite(found.transpiler)} starts the sources all the same: what the build made lies idle, and the image carries its tools.` : `${step} runs in the stage that ships, so the image carries what only that step needs: ${what}.`,
				help: `${stage.name === null ? "Call this stage `AS build`" : `Keep ${cite(stage.name)} for building`}, begin another one ${last}, and ${cite(`COPY --from=${stage.name ?? "build"}`)} only what the program needs to run.`
			};
		}
	}
};
// lib/src/facts/numbered-copies.js
const numberedStages = fact((build) => {
	const copies = build.stages.flatMap((stage) => stage.edges.flatMap(({ via, source, instruction, span }) => {
		if (via !== "COPY --from" || source.kind !== "stage") return [];
		const written = instruction.flags.find(({ name }) => name === "from")?.value ?? "";
		return /^\d+$/.test(written) ? [{
			stage,
			source: source.stage,
			span
		}] : [];
	}));
	if (copies.length === 0) return [];
	const taken = takenNames(build);
	const bySource = new Map();
	for (const { stage, source, span } of copies) {
		const own = bySource.get(source) ?? [];
		bySource.set(source, own);
		own.push({
			stage,
			span
		});
	}
	return [...bySource].map(([source, own]) => ({
		source,
		name: source.name ?? freeName(taken),
		copies: own
	}));
});
function namingEdits({ source, name, copies }) {
	const { image, alias, written } = source.from;
	const as = written === written.toLowerCase() ? "as" : "AS";
	return [...alias === null && image !== null ? [insert(image.span.end, ` ${as} ${name}`)] : [], ...copies.map(({ span }) => replace(span, `--from=${name}`))];
}
function takenNames({ stages }) {
	return new Set(stages.flatMap(({ name, base, edges }) => [
		name ?? "",
		base.kind === "image" ? base.reference : "",
		...edges.map(({ source }) => source.kind === "image" ? source.reference : "")
	]));
}
function freeName(taken) {
	let name = "build";
	for (let next = 2; taken.has(name); next++) name = `build-${next}`;
	taken.add(name);
	return name;
}
// lib/rules/named-stages/rule.js
const namedStages = {
	id: "named-stages",
	summary: "Copy from a stage by its name",
	category: "developer-experience",
	severity: "info",
	aliases: [],
	*check(build) {
		for (const numbered of numberedStages(build)) {
			const { source, name, copies } = numbered;
			const [first, ...rest] = copies;
			if (!first) continue;
			yield {
				at: first.span,
				stage: first.stage,
				subject: `stage ${source.index}`,
				message: `\`--from=${source.index}\` means whichever stage stands at that place: one more FROM in front, and it copies from another.`,
				help: source.name ? `Write ${cite(`--from=${name}`)}.` : `Write ${cite(`AS ${name}`)} behind its FROM and ${cite(`--from=${name}`)} here.`,
				related: [{
					at: source.from.span,
					label: `stage ${source.index}`
				}],
				fix: {
					safety: "safe",
					title: `Copy from ${cite(name)} instead of stage ${source.index}${rest.length > 0 ? ", everywhere" : ""}`,
					edits: namingEdits(numbered)
				}
			};
		}
	}
};
// lib/src/facts/runtime/runtime-image.js
function runtimeImage(stage, origin) {
	const [image, other] = runtimesFor(origin, servesWeb(buildOf(stage))).map(cite);
	if (image === void 0) return null;
	if (require_model.parseImageReference(origin)?.repository === "mono") return `${image} (the runtime alone: add the class libraries that the program loads, \`libmono-system-core4.0-cil\` and its like)`;
	return other === void 0 ? image : `${image} (${other} where the program uses nothing of ASP.NET)`;
}
const MOST$2 = 50;
const servesWeb = fact((build) => {
	const files = projects(build).flatMap(({ ecosystem, manifests }) => ecosystem === "dotnet" ? manifests : []).filter((path) => path.endsWith("proj") && !/test/i.test(path)).slice(0, MOST$2);
	const read = files.map((path) => readAt(build.context, path, readDotnetProject)).flatMap((one) => one.kind === "read" ? [one.value] : []);
	const programs = read.filter((one) => isWeb(one) || one.outputType?.toLowerCase() === "exe");
	if (read.length < files.length || programs.length === 0) return null;
	if (programs.every(isWeb)) return true;
	return read.some(usesWeb) ? null : false;
});
function isWeb({ sdk }) {
	return sdk?.startsWith("Microsoft.NET.Sdk.Web") ?? false;
}
function usesWeb(project) {
	const names = [...project.frameworks, ...project.dependencies.map(({ name }) => name)];
	return isWeb(project) || names.some((name) => /AspNetCore/i.test(name));
}
// lib/rules/no-build-tools/words.js
function fromSdk(shipped, { at, tools, origin }) {
	const runtime = runtimeImage(shipped, origin);
	const message = `${cite(origin)} carries ${list(tools)}, which only building needs: it makes the shipped image large and hands an intruder the tools.`;
	if (runtime && makesNothing(shipped)) return {
		at,
		subject: "base",
		message,
		help: `Begin this stage on ${runtime}: nothing is built in it.`
	};
	const last = runtime ? `a last stage on ${runtime}` : "a last stage that only runs it";
	const name = (lineage(shipped)[0] ?? shipped).name;
	return {
		at,
		subject: "base",
		message,
		help: `${name === null ? "Keep this stage for building (`AS build`)" : `Keep ${cite(name)} for building`} and ${cite(`COPY --from=${name ?? "build"}`)} the result into ${last}.`
	};
}
function fromPart(toolchain) {
	if (toolchain.removed) return [keptByLayer(toolchain)];
	if (toolchain.from !== "base") return [fromStep(toolchain)];
	const { at, tools, origin, image } = toolchain;
	const slim = slimSibling(origin);
	if (slim === null) return [];
	return [{
		at,
		subject: "base",
		severity: "warning",
		message: `${cite(origin)} carries ${list(tools)} into the shipped image, and what it starts compiles nothing: ${cite(slim)} is the same release without ${tools.length === 1 ? "it" : "them"}.`,
		help: image?.role === "server" ? `Begin this stage on ${cite(slim)}.` : `Install in a stage on ${cite(origin)}, copy the result into one on ${cite(slim)}; where nothing is compiled on install, change FROM.`
	}];
}
function keptByLayer({ at, tools, origin }) {
	const [are, them] = tools.length === 1 ? ["is", "it"] : ["are", "them"];
	const message = `${list(tools.map(cite))} ${are} removed by a later step, too late: the layer of ${cite(origin)} keeps ${them}, and whoever pulls the image downloads ${them}.`;
	const help = `Move what needs ${them} into a build stage and copy the result; or remove ${them} in the same RUN.`;
	return {
		at,
		subject: tools.toSorted().join(" "),
		message,
		help,
		severity: "warning"
	};
}
function fromStep({ from, at, tools, origin, weight }) {
	const named = list(tools.map((tool) => tool.includes(" ") ? tool : cite(tool)));
	const [ships, them] = tools.length === 1 ? ["ships", "it"] : ["ship", "them"];
	const how = from === "copy" ? `this line copies ${them} from ${cite(origin)}` : `${cite(origin)} brings ${them}`;
	const message = `${named.charAt(0).toUpperCase()}${named.slice(1)} ${ships} with the program, and nothing that it starts needs ${them}: ${how}, and whoever breaks in finds ${them} there.`;
	const help = `Move what needs ${them} into a build stage and copy the result; or remove ${them} in the same RUN${tools.some((tool) => tool.endsWith("-dev") || tool.endsWith("-devel")) ? ", and keep the plain library where the program loads it" : ""}.`;
	const severity = weight === "parts" ? "warning" : "error";
	return {
		at,
		subject: tools.toSorted().join(" "),
		message,
		help,
		severity
	};
}
// lib/rules/no-build-tools/rule.js
const noBuildTools = {
	id: "no-build-tools",
	summary: "Keep compilers and build systems out of the shipped image",
	category: "security",
	severity: "error",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		if (isWorkshop(build)) return;
		for (const stage of shippedStages(build)) {
			const found = toolchains(stage).filter(({ neededBy }) => neededBy === null);
			const sdk = found.find(({ from, weight }) => from === "base" && weight === "sdk");
			const rest = found.filter((other) => other !== sdk);
			const related = rest.map(({ at, tools }) => ({
				at,
				label: `adds ${list(tools.map(cite))}`
			}));
			if (sdk) yield {
				stage,
				...fromSdk(stage, sdk),
				related
			};
			else for (const toolchain of rest) for (const report of fromPart(toolchain)) yield {
				stage,
				...report
			};
		}
	}
};
// lib/rules/no-dev-dependencies/rule.js
const noDevDependencies = {
	id: "no-dev-dependencies",
	summary: "Ship the dependencies of production alone",
	category: "optimization",
	severity: "warning",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		if (isWorkshop(build)) return;
		for (const stage of shippedStages(build)) {
			if (selfBuilt(stage)) continue;
			for (const found of shippedDevInstalls(stage)) {
				const { manager, command } = found.install;
				yield {
					at: found.span,
					stage,
					subject: manager,
					message: `${cite(command)} installs what only development needs, too, and the image ships it: more to download, and more to patch.`,
					help: help$1(stage, found)
				};
			}
		}
	}
};
function help$1(stage, { install, from, instead, prune }) {
	if (instead === null) return withoutFlag(install.manager);
	if (from && prune) return `End ${cite(stageLabel$1(from))} with ${cite(`RUN ${prune}`)}, behind the build.`;
	if (from && MAKES_ALONE.has(install.manager)) return `Use ${cite(instead)} in ${cite(stageLabel$1(from))}.`;
	if (from) return `Install with ${cite(instead)} in a stage of its own and copy from there.`;
	if (buildSteps(stage).length > 0) return `Build in a stage of its own, and use ${cite(instead)} in the one that ships.`;
	const words = plainWords(startedProgram(stage).words);
	return words.includes("uv") && words.includes("run") ? `Use ${cite(instead)} in this stage, and start with \`uv run --no-dev\`: without the flag, it installs them again.` : `Use ${cite(instead)} in this stage.`;
}
const MAKES_ALONE = new Set(["composer", "uv"]);
function withoutFlag(manager) {
	if (manager === "bundler") return "Put `RUN bundle config set without 'development test'` in front of it.";
	return manager === "pipenv" ? "Leave `--dev` out." : "Install from a requirements file that has no tools of development and tests in it.";
}
// lib/src/facts/carried-credentials.js
const FILE = /(^|\/)(\.npmrc|\.netrc|\.git-credentials|\.pypirc)$/;
const CREDENTIAL = /_auth|_password|\bpassword\b|:\/\/[^@/\s]+@/i;
const carriedCredentials = fact((stage) => transfers(stage).flatMap((copy) => {
	const found = [...keptCredentials(copy.from)].find(([path]) => copy.sources.some((source) => below(source, path) !== null));
	if (!found) return [];
	const [path, command] = found;
	return [{
		copy,
		path,
		writtenBy: citeCommand(command),
		writtenAt: command.span
	}];
}));
const MOST$1 = 16;
const keptCredentials = fact((stage) => {
	const kept = new Map();
	for (const command of lineageCommands(stage)) {
		const path = writtenFile(command);
		if (path !== null && kept.size < MOST$1) kept.set(path, command);
		for (const one of kept.keys()) if (removes(command, one)) kept.delete(one);
	}
	return kept;
});
function writtenFile(command) {
	if (command.guarded || command.redirects.length === 0) return null;
	const target = command.redirects.find(({ operator }) => operator === ">" || operator === ">>")?.target;
	if (!target || !FILE.test(unquote(target.text))) return null;
	return command.texts.some((text) => CREDENTIAL.test(text)) ? inStage(command, target.text) : null;
}
function inStage(command, written) {
	const { variables, workdir } = stateBefore(command.stage, command.instruction);
	const home = variables.get("HOME") ?? "/root";
	const text = expand(unquote(written), new Map([["HOME", home], ...variables]));
	return normalise(normalise("/", workdir), text.replace(/^~(?=\/)/, home));
}
function removes(command, path) {
	if (command.name !== "rm" && command.name !== "shred") return false;
	return command.texts.some((text) => !text.startsWith("-") && (FILE.test(text) || below(inStage(command, text), path) !== null));
}
// lib/src/facts/copied-environment.js
const copiedEnvironments = fact((stage) => {
	const { context } = buildOf(stage);
	if (!context.list().complete) return [];
	return [...stage.instructions.flatMap(sourcesOf).flatMap(({ path, glob, span }) => glob ? [] : [{
		path,
		span
	}]), ...passedOn(stage)].flatMap(({ path, span }) => {
		if (!ENV_NAME.test(path) || context.ignore.ignores(path)) return [];
		const content = context.read(path);
		if (content.kind !== "text") return context.exists(path) === "absent" ? [{
			path,
			sets: null,
			span
		}] : [];
		const sets = secretInEnv(content.text);
		return sets === null ? [] : [{
			path,
			sets,
			span
		}];
	});
});
function passedOn(stage) {
	return transfers(stage).flatMap(({ from, sources, instruction }) => sources.filter((source) => ENV_NAME.test(source) && !mentions(from, source)).flatMap((source) => {
		const places = lineage(from).flatMap(placements).toReversed();
		for (const place of places) {
			const [directory] = place.sources;
			const rest = below(place.target, source);
			if (place.sources.length === 1 && directory !== void 0 && rest && isDirectory(stage, directory)) return [{
				path: directory === "" ? rest : `${directory}/${rest}`,
				span: instruction.span
			}];
		}
		return [];
	}));
}
function isDirectory(stage, path) {
	return path === "" || buildOf(stage).context.exists(path) === "directory";
}
function mentions(stage, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return lineageCommands(stage).some(({ texts, redirects }) => [...texts, ...redirects.map(({ target }) => target?.text ?? "")].some((text) => text.includes(name)));
}
// lib/src/knowledge/secret-formats.js
const TOKENS = [
	{
		what: "a GitHub token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/
	},
	{
		what: "a GitLab token",
		pattern: /\bglpat-[A-Za-z0-9_-]{20,}\b/
	},
	{
		what: "an npm token",
		pattern: /\bnpm_[A-Za-z0-9]{36}\b/
	},
	{
		what: "a PyPI token",
		pattern: /\bpypi-AgEI[A-Za-z0-9_-]{20,}/
	},
	{
		what: "a Docker Hub token",
		pattern: /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/
	},
	{
		what: "a Slack token",
		pattern: /\bxox[abprs]-\d{6,}-[A-Za-z0-9-]{10,}/
	},
	{
		what: "a Stripe key",
		pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/
	},
	{
		what: "a Google API key",
		pattern: /\bAIza[0-9A-Za-z_-]{35}\b/
	},
	{
		what: "a Hugging Face token",
		pattern: /\bhf_[A-Za-z]{34}\b/
	},
	{
		what: "a SendGrid key",
		pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/
	},
	{
		what: "a private key",
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?!\s*(?:\.\.\.|\*|x{3}|\$))/
	}
];
const ANY_TOKEN = /gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dckr_|xox[abprs]-|k_live_|AIza|hf_|SG\.|PRIVATE KEY/;
function tokenIn(text) {
	if (!ANY_TOKEN.test(text)) return null;
	return TOKENS.find(({ pattern }) => pattern.test(text))?.what ?? null;
}
const SECRET = /(^|_)(PASSWORD|PASSWD|PASS|PASSPHRASE|SECRET|SECRETS|TOKEN|APIKEY|API_KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ENCRYPTION_KEY|SIGNING_KEY|AUTH_KEY|CREDENTIAL|CREDENTIALS)$/i;
const PUBLIC = /(^|_)(PUBLIC|PUBLISHABLE|ANON|SITE|CLIENT_?SIDE|DUMMY|FAKE|TEST|EXAMPLE|MAX|NO|USE|ALLOW|SKIP|REQUIRE|ENABLE|DISABLE)(_|$)/i;
function isSecretName(name) {
	return SECRET.test(name) && !PUBLIC.test(name);
}
const PLACEHOLDER$1 = /^(|["']+|true|false|yes|no|on|off|none|null|nil|undefined|\d{1,4}|x+|\*+|\.+|-+|<.*>|\[.*\]|\{\{.*\}\}|%.*%|(your|my|insert|enter|put|replace|change|set|fill|todo|fixme|dummy|fake|mock|example|sample|placeholder|default|dev|development|test|testing|local|build|buildtime|not|unused|secret|password|passwd|pass|token|key|root|admin|user|guest|postgres|mysql|redis|demo|foo|bar|baz|some|temp|tmp|precompile|assets|dontcare|ignored|random|abc|123)([-_. !]?\w*)*)$/i;
function isPlaceholder$1(value) {
	const word = value.replace(/^[*_#%]+|(?<![*_#%])[*_#%]+$/g, "");
	return PLACEHOLDER$1.test(value) || PLACEHOLDER$1.test(word) || /^[/.~]|^https?:\/\/[^@]*$|\$/.test(value) || /^[a-z]+([-_ ][a-z]+)*[-_ ](token|key|secret)$/i.test(value);
}
function isFingerprint(name, value) {
	return /(^|_)SIGNING_KEYS?$/i.test(name) && /^(0x)?([0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i.test(value);
}
function passwordUrlIn(text) {
	if (!text.includes("://") || !text.includes("@")) return null;
	const match = /\b[a-z][a-z0-9+]{0,30}:\/\/([^\s:/@"'$]{0,200}):([^\s/@"'$<{*%]{1,200})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(text);
	if (!match) return null;
	const [, user = "", password = "", host = ""] = match;
	return /^(\d+\.){3}\d+$|\.(local|internal|test|example|localhost|lan)$|example\.(com|org|net)$/i.test(host) || password === user || isPlaceholder$1(password) || password.length < 6 ? null : host;
}
// lib/src/facts/secrets.js
const secrets = fact((build) => {
	const found = [];
	const layers = new Set(shippedStages(build).flatMap(lineage));
	for (const instruction of build.model.dockerfile.instructions) {
		const stage = stageOf$1(build.model, instruction);
		for (const secret of secretsIn(instruction, stage)) if (secret.how === "token" || secret.how === "url" || secret.how === "key" || stage && layers.has(stage)) found.push({
			...secret,
			keyword: instruction.keyword,
			stage
		});
	}
	for (const stage of layers) found.push(...accountPasswords(stage));
	return found;
});
function accountPasswords(stage) {
	const commands = stageCommands(stage);
	return commands.flatMap(({ name, after, instruction }, at) => {
		const feeder = commands[at - 1];
		if (name !== "chpasswd" || after !== "|" || feeder?.instruction !== instruction) return [];
		if (feeder.name !== "echo" && feeder.name !== "printf") return [];
		const account = feeder.args.flatMap((arg) => /^([\w.-]+):[^\s$%]/.exec(arg ?? "")?.[1] ?? [])[0];
		return account === void 0 ? [] : [{
			how: "account",
			what: account,
			keyword: "RUN",
			stage,
			span: feeder.span
		}];
	});
}
function secretsIn(instruction, stage) {
	switch (instruction.keyword) {
		case "ENV":
		case "LABEL":
		case "ARG": return instruction.pairs.flatMap((pair) => secretOf(pair, instruction.keyword, stage) ?? []);
		case "RUN":
		case "CMD":
		case "ENTRYPOINT": return secretInText(instruction.command.form === "shell" ? instruction.command.script.text : instruction.command.words.map(({ text }) => text).join(" "), instruction.span);
		case "COPY":
		case "ADD": return instruction.sources.flatMap(({ text, span }) => /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/.test(text) && !instruction.flags.some(({ name }) => name === "from") ? [{
			how: "key",
			what: text,
			span
		}] : []);
		default: return [];
	}
}
function secretInText(text, span) {
	const token = tokenIn(text);
	if (token) return [{
		how: "token",
		what: token,
		span
	}];
	const host = passwordUrlIn(text);
	return host ? [{
		how: "url",
		what: host,
		span
	}] : [];
}
function secretOf({ name, value, span }, keyword, stage) {
	const text = value?.text.replace(/^["']|["']$/g, "") ?? "";
	const [shown] = secretInText(text, span);
	if (shown) return shown;
	if (keyword === "LABEL" || !isSecretName(name.text)) return null;
	if (keyword === "ARG" && value === null) return {
		how: stage && usesArgument(stage, name.text) ? "used" : "name",
		what: name.text,
		span
	};
	if (isFingerprint(name.text, text)) return null;
	if (isPlaceholder$1(text) || text.toLowerCase() === name.text.toLowerCase() || text.length < 4) return /^\$\{?\w+\}?$/.test(text) ? {
		how: "name",
		what: name.text,
		span
	} : null;
	return {
		how: "value",
		what: name.text,
		span
	};
}
function usesArgument(stage, name) {
	const mention = new RegExp(`\\$\\{?${name}\\b`);
	return stageCommands(stage).some(({ texts, assignments, redirects }) => texts.some((text) => mention.test(text)) || assignments.some((one) => one.name === name) || redirects.some(({ target }) => mention.test(target?.text ?? "")));
}
// lib/rules/no-secrets/words.js
const REVOKE = "Revoke it, for it is in the repository, and hand the new one in when it is needed:";
const MOUNT = "`RUN --mount=type=secret,id=…` while building, the environment when running.";
function wordsFor$2({ how, what, keyword }) {
	switch (how) {
		case "token": return {
			message: `${keyword} holds ${what}: everyone who can pull the image or read this file has it.`,
			help: `${REVOKE} ${MOUNT}`
		};
		case "url": return {
			message: `The URL of ${cite(what)} has its password in it: everyone who can pull the image or read this file has it.`,
			help: `${REVOKE} ${MOUNT}`
		};
		case "key": return {
			message: `${cite(what)} is a private key, and a layer keeps it even when a later step removes it.`,
			help: "Use `RUN --mount=type=ssh`, which leaves nothing behind."
		};
		case "account": return {
			message: `RUN gives ${cite(what)} the password that stands here: whoever has the image or reads this file can log in with it.`,
			help: "Leave the account without a password: `docker exec` needs none. Where something has to log in, set it at start from a mounted secret.",
			severity: "warning"
		};
		case "value": return {
			message: `${keyword} gives ${cite(what)} a value that every image carries: \`docker inspect\` or \`docker history\` shows it.`,
			help: `Leave the value out and hand it in: ${MOUNT}`,
			severity: "warning"
		};
		case "used": return {
			message: `RUN uses the build argument ${cite(what)}, so \`docker history\` shows its value to everyone who has the image.`,
			help: `Mount it instead: \`RUN --mount=type=secret,id=${what.toLowerCase()},env=${what}\`.`,
			severity: "warning"
		};
		case "name": return {
			message: `${cite(what)} sounds like a secret, and ${keyword} leaves its value in the image or its history.`,
			help: `If it is one, hand it in another way: ${MOUNT}`,
			severity: "info"
		};
	}
}
function wordsForCopy({ copy, path, writtenBy, writtenAt }) {
	const from = cite(stageLabel$1(copy.from));
	return {
		at: copy.instruction.span,
		subject: path,
		message: `This copy takes ${cite(path)} of ${from} along, into which ${cite(writtenBy)} writes credentials: whoever has the image has them.`,
		help: `Mount the file where it is needed, \`RUN --mount=type=secret,id=…,target=${path}\`, so that no stage keeps it.`,
		severity: "warning",
		related: [{
			at: writtenAt,
			label: "writes them"
		}]
	};
}
function wordsForEnvironment({ path, sets, span }) {
	const help = `Leave it out and hand the variables in where the container starts: \`docker run --env-file ${path}\`, or \`env_file\` in compose.`;
	return {
		at: span,
		subject: path,
		message: sets === null ? `${cite(path)} is not in the repository, and this copy puts what the machine that builds has there into the image: whoever pulls it reads every secret of it.` : `${cite(path)} sets ${sets}, and this copy puts it into the image: whoever pulls it has it.`,
		help,
		severity: sets === null ? "warning" : "error"
	};
}
// lib/rules/no-secrets/rule.js
const noSecrets = {
	id: "no-secrets",
	summary: "Keep secrets out of the image and its history",
	category: "security",
	severity: "error",
	aliases: ["DL3064", "SecretsUsedInArgOrEnv"],
	*check(build) {
		const told = new Set();
		for (const found of secrets(build)) {
			const key = `${found.how} ${found.what}`;
			if (told.has(key) || found.how === "name" && told.has(`used ${found.what}`)) continue;
			told.add(key);
			const mild = found.how === "account" && !isDeployed(build) ? { severity: "info" } : {};
			yield {
				at: found.span,
				stage: found.stage,
				subject: found.what,
				...wordsFor$2(found),
				...mild
			};
		}
		for (const stage of new Set(shippedStages(build).flatMap(lineage))) yield* copied(stage, isDeployed(build));
	}
};
function* copied(stage, deployed) {
	for (const environment of copiedEnvironments(stage)) if (environment.sets !== null || deployed) yield {
		stage,
		...wordsForEnvironment(environment)
	};
	for (const carried of carriedCredentials(stage)) yield {
		stage,
		...wordsForCopy(carried)
	};
}
// lib/src/knowledge/compiled-sources.js
const ROWS = [
	{
		programs: ["go"],
		extensions: ["go"]
	},
	{
		programs: ["cargo"],
		extensions: ["rs"]
	},
	{
		programs: [
			"mvn",
			"mvnw",
			"gradle",
			"gradlew",
			"sbt"
		],
		extensions: [
			"java",
			"kt",
			"scala",
			"groovy"
		]
	},
	{
		programs: ["dotnet"],
		extensions: [
			"cs",
			"fs",
			"vb"
		]
	},
	{
		programs: ["swift"],
		extensions: ["swift"]
	},
	{
		programs: ["stack", "cabal"],
		extensions: ["hs"]
	},
	{
		programs: ["zig"],
		extensions: ["zig"]
	},
	{
		programs: ["mix"],
		extensions: ["ex"]
	}
];
const SCRIPTS = [
	"ts",
	"tsx",
	"jsx",
	"vue",
	"svelte"
];
function sourceExtensions(program) {
	return ROWS.find(({ programs }) => programs.includes(program))?.extensions ?? SCRIPTS;
}
function makesScripts(program) {
	return sourceExtensions(program) === SCRIPTS;
}
const NAMES = new Set([
	"src",
	"cmd",
	"internal",
	"source",
	"sources"
]);
function isSourceName(path) {
	return NAMES.has(path.slice(path.lastIndexOf("/") + 1));
}
function isOutput(path) {
	return /(^|\/)(dist|build|out|output|\.output|standalone)\//.test(path);
}
// lib/src/facts/shipped-sources.js
const shippedSources = fact((stage) => {
	const step = makerOf(stage);
	if (!step) return null;
	for (const part of lineage(stage)) {
		const copy = contextCopies(part).find((one) => holdsSources(one, step));
		if (copy) return {
			copy: copy.instruction,
			path: pathOf(copy),
			from: null,
			step
		};
		const found = transfers(part).flatMap((transfer) => treeOf(transfer, step))[0];
		if (found) return {
			copy: found.transfer.instruction,
			path: found.path,
			from: found.transfer.from,
			step
		};
	}
	return null;
});
const unsaidSources = fact((stage) => {
	if (buildOf(stage).stages.length < 2) return null;
	const found = shippedSources(stage);
	if (!found || selfBuilt(stage)) return null;
	if (toolchains(stage).some(({ from, weight }) => from === "base" && weight === "sdk")) return null;
	return lineage(stage).flatMap(wholeCopies).some(({ transfer }) => transfer.instruction === found.copy) ? null : found;
});
const buildsBesideSources = fact((stage) => {
	const self = selfBuilt(stage);
	if (self?.leftovers.includes("the sources")) return self.step;
	const parts = lineage(stage);
	const step = parts.flatMap(buildSteps).at(-1);
	return step !== void 0 && !makesScripts(step.name ?? "") && parts.some((part) => contextCopies(part).some(({ bringsSources }) => bringsSources)) ? step : null;
});
const mayHoldSources = fact((stage) => lineage(stage).some((part) => contextCopies(part).some(({ bringsSources }) => bringsSources) || transfers(part).some(mayBringSources)));
function mayBringSources({ from, sources }) {
	return sources.some((path) => lineage(from).some((part) => {
		const places = [...placements(part), ...transfers(part)];
		return isSourceName(path) || places.some(({ target }) => below(path, target) !== null);
	}));
}
const makerOf = fact((stage) => {
	if (!buildOf(stage).stages.some((one) => buildSteps(one).length > 0)) return null;
	for (const path of startedPaths(stage)) {
		const step = (isOutput(path) ? madeThere(stage, path) : null) ?? stepBehind(stage, path, new Set());
		if (step) return step;
	}
	return null;
});
const WORDS = 6;
function startedPaths(stage) {
	const { words, file } = startedProgram(stage);
	const workdir = stage.config.WorkingDir || "/";
	const named = plainWords(words).slice(0, WORDS).filter((word) => !word.startsWith("-")).flatMap((word) => [
		normalise(workdir, word),
		normalise("/usr/local/bin", word),
		normalise("/usr/bin", word)
	]);
	return file ? [file.path, ...named] : named;
}
function stepBehind(stage, path, seen) {
	const key = `${stage.index} ${path}`;
	if (seen.has(key)) return null;
	seen.add(key);
	for (const part of lineage(stage).toReversed()) for (const transfer of transfers(part)) {
		if (transfer.from.index >= part.index) continue;
		for (const origin of origins(transfer, path)) {
			const step = madeThere(transfer.from, origin) ?? stepBehind(transfer.from, origin, seen);
			if (step) return step;
		}
	}
	return null;
}
function madeThere(stage, path) {
	const step = lineage(stage).flatMap(buildSteps).at(-1);
	if (!step?.name) return null;
	const brought = contextPathOf(stage, path);
	if (brought !== null && buildOf(stage).context.exists(brought) === "file") return null;
	return makesScripts(step.name) && !isOutput(path) ? null : step;
}
function holdsSources(copy, step) {
	if (!copy.bringsSources) return false;
	const listed = listsSources(copy.stage, copy.sources, step);
	if (listed !== null) return listed;
	const compiled = lineage(step.stage).flatMap(contextCopies);
	return copy.sources.some((path) => compiled.some(({ bringsSources, sources, everything }) => bringsSources && (sources.includes(path) || (everything || copy.everything) && isSourceName(path || "src"))));
}
function listsSources(stage, sources, step) {
	const { context } = buildOf(stage);
	const { paths, complete } = context.list();
	if (!complete) return null;
	const ends = sourceExtensions(step.name ?? "").map((extension) => `.${extension}`);
	return paths.some((path) => ends.some((end) => path.endsWith(end)) && !path.endsWith(".d.ts") && sources.some((source) => source === "" || source === "*" || path.startsWith(`${source}/`)) && !context.ignore.ignores(path));
}
function treeOf(transfer, step) {
	const parts = lineage(transfer.from);
	if (!parts.includes(step.stage) || transfer.instruction.flags.some(({ name }) => name === "exclude")) return [];
	if (parts.some((part) => stageCommands(part).some(removesSources))) return [];
	return transfer.sources.flatMap((path) => path !== "/" && parts.some((part) => liesIn(part, path, step)) ? [{
		transfer,
		path
	}] : []);
}
function removesSources({ name, texts }) {
	if (name === "git") return texts.includes("clean");
	if (name === "find") return texts.includes("-delete") || texts.includes("-exec");
	return /^(rm|rimraf|mv)$/.test(name ?? "") && texts.some((text) => !/^-|^\/(var|tmp|root|usr)\b|cache/.test(text));
}
function liesIn(part, path, step) {
	const copies = new Map(contextCopies(part).map((copy) => [copy.instruction, copy]));
	return placements(part).some(({ instruction, target, sources }) => {
		if (!copies.get(instruction)?.bringsSources) return false;
		if (below(path, target) !== null) return listsSources(part, sources, step) ?? true;
		const rest = below(target, path);
		const [source] = sources;
		if (rest === null || source === void 0 || sources.length > 1) return false;
		const inside = source === "" ? rest : `${source}/${rest}`;
		return isSourceName(rest) && (listsSources(part, [inside], step) ?? true);
	});
}
function pathOf({ sources, everything }) {
	return everything ? "" : sources.find(isSourceName) ?? sources[0] ?? "";
}
// lib/rules/no-source/rule.js
const noSource = {
	id: "no-source",
	summary: "Ship what was built and not what it was built from",
	category: "security",
	severity: "info",
	aliases: [],
	*check(build) {
		if (!isDeployed(build)) return;
		for (const stage of shippedStages(build)) {
			const found = unsaidSources(stage);
			if (!found) continue;
			const { copy, path, from, step } = found;
			const what = path === "" ? "The whole context" : cite(path);
			const where = from ? `${what} of ${cite(stageLabel$1(from))}` : what;
			yield {
				at: copy.span,
				stage,
				subject: "sources",
				message: `${where} brings the sources into the image that ships, where the result of ${cite(citeCommand(step))} runs without them: whoever gets the image gets the code, and every edit of it makes this layer anew.`,
				help: `Copy the result from ${cite(stageLabel$1(step.stage))}, and by name what else the program reads when it runs.`,
				related: [{
					at: step.span,
					label: "compiles them"
				}]
			};
		}
	}
};
// lib/src/facts/node/source-paths.js
function resolvePath(file, expression, place, depth = 0) {
	const text = expression.trim().replace(/^await\s+/, "").replace(/\s+as\s+\w+$/, "");
	const parts = depth > 4 ? null : pieces(file, text, place, depth);
	if (!parts || parts.base === null) return null;
	return {
		path: normalise(place.cwd, parts.base),
		open: parts.open,
		variable: parts.variable
	};
}
function pieces(file, text, place, depth) {
	const literal = /^(['"])((?:\\.|(?!\1)[^\\\n])*)\1$/.exec(text);
	if (literal) return {
		base: literal[2] ?? "",
		open: false,
		variable: null
	};
	if (/^`[^`]*`$/.test(text)) return template(file, text.slice(1, -1), place, depth);
	const known = knownDirectory(file, text, place);
	if (known !== null) return {
		base: known,
		open: false,
		variable: null
	};
	const joined = /^(?:path\.|Path\.|nodePath\.)?(?:posix\.)?(?:join|resolve)\(([\s\S]*)\)$/.exec(text);
	if (joined) return joinParts(file, splitTop(joined[1] ?? "", ","), place, depth, "/");
	const named = /^(?:path\.)?(?:dirname|fileURLToPath|normalize)\(([\s\S]*)\)$/.exec(text);
	if (named) return pieces(file, (named[1] ?? "").trim(), place, depth + 1);
	const fallback = /^process\.env(?:\.(\w+)|\[['"](\w+)['"]\])\s*(?:\|\||\?\?)\s*([\s\S]+)$/.exec(text);
	if (fallback) return fromEnvironment(file, fallback[1] ?? fallback[2] ?? "", fallback[3] ?? "", place, depth);
	const plus = splitTop(text, "+");
	if (plus.length > 1) return joinParts(file, plus, place, depth, "");
	if (/^[A-Za-z_$][\w$]*$/.test(text)) return named_(file, text, place, depth);
	return null;
}
function fromEnvironment(file, name, other, place, depth) {
	const set = place.env.get(name);
	if (set !== void 0) return {
		base: set,
		open: false,
		variable: name
	};
	const parts = pieces(file, other.trim(), place, depth + 1);
	return parts ? {
		...parts,
		variable: name
	} : null;
}
function knownDirectory(file, text, place) {
	if (text === "process.cwd()") return place.cwd;
	if (text === "__dirname" || text === "import.meta.dirname" || text === "import.meta.url") return place.directoryOf(file.path);
	return null;
}
function joinParts(file, parts, place, depth, glue) {
	let base = "";
	let variable = null;
	for (const [index, part] of parts.entries()) {
		const piece = pieces(file, part.trim(), place, depth + 1);
		if (!piece || piece.base === null) return index === 0 ? null : {
			base: closed(base, glue),
			open: true,
			variable
		};
		base = index === 0 || glue === "/" && piece.base.startsWith("/") && index > 0 && base === "" ? piece.base : `${base}${glue}${piece.base}`;
		variable ??= piece.variable;
		if (piece.open) return {
			base,
			open: true,
			variable
		};
	}
	return {
		base,
		open: false,
		variable
	};
}
function closed(base, glue) {
	if (glue === "/") return base;
	return base.includes("/") ? base.slice(0, base.lastIndexOf("/")) || "/" : ".";
}
function template(file, text, place, depth) {
	return joinParts(file, text.split(/\$\{([^}]{0,500})\}/).map((part, index) => index % 2 === 0 ? JSON.stringify(part) : part).filter((part) => part !== "\"\""), place, depth, "");
}
function named_(file, name, place, depth) {
	const declared = [...file.code.matchAll(new RegExp(`\\b(?:const|let|var)\\s+${name.replace(/\$/g, "\\$")}\\s*(?::\\s*string\\s*)?=\\s*`, "g"))];
	const only = declared.length === 1 ? declared[0] : void 0;
	if (!only) return null;
	return pieces(file, expressionAt(file.code, only.index + only[0].length), place, depth + 1);
}
function expressionAt(code, at) {
	let depth = 0;
	for (let end = at; end < code.length; end++) {
		const character = code[end] ?? "";
		if (/['"`]/.test(character)) end = quoteEnd(code, end);
		else if (/[([{]/.test(character)) depth++;
		else if (depth === 0 && endsExpression(code, end)) return code.slice(at, end).trim();
		else if (/[)\]}]/.test(character)) depth--;
	}
	return code.slice(at).trim();
}
function endsExpression(code, at) {
	const character = code[at] ?? "";
	return /[;,)\]}]/.test(character) || character === "\n" && endsStatement(code, at);
}
function endsStatement(code, at) {
	return !/[=+|?(,.&]\s*$/.test(code.slice(Math.max(0, at - 20), at)) && !/^\s*[.+|?&)]/.test(code.slice(at, at + 40));
}
function quoteEnd(code, at) {
	const quote = code[at];
	for (let end = at + 1; end < code.length; end++) if (code[end] === "\\") end++;
	else if (code[end] === quote) return end;
	return code.length;
}
function splitTop(text, separator) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if (/['"`]/.test(character)) at = quoteEnd(text, at);
		else if (/[([{]/.test(character)) depth++;
		else if (/[)\]}]/.test(character)) depth--;
		else if (character === separator && depth === 0) {
			parts.push(text.slice(start, at));
			start = at + 1;
		}
	}
	parts.push(text.slice(start));
	return parts.filter((part) => part.trim() !== "");
}
function callArguments(code, open) {
	let depth = 0;
	for (let at = open; at < code.length; at++) {
		const character = code[at] ?? "";
		if (/['"`]/.test(character)) at = quoteEnd(code, at);
		else if (/[([{]/.test(character)) depth++;
		else if (/[)\]}]/.test(character) && --depth === 0) return splitTop(code.slice(open + 1, at), ",");
	}
	return [];
}
function runningDirectory(source, rootDir, outDir, projectAt, projectDir) {
	const inProject = projectDir === "" ? source : source.slice(projectDir.length + 1);
	if (outDir === null) return normalise(projectAt, directoryOf$2(inProject));
	if (rootDir !== "" && !inProject.startsWith(`${rootDir}/`)) return null;
	return normalise(projectAt, `${outDir}/${directoryOf$2(rootDir === "" ? inProject : inProject.slice(rootDir.length + 1))}`);
}
// lib/src/facts/node/writes.js
const CALLS = /\b(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|mkdir|mkdirSync|rename|renameSync|copyFile|copyFileSync|outputFile|outputFileSync|outputJson|outputJsonSync|writeJson|writeJsonSync|writeJSON|ensureDir|ensureDirSync|ensureFile|ensureFileSync|mkdirp|mkdirpSync|unlink|unlinkSync|rmSync|truncate)\s*\(/g;
const FILE_SYSTEM = /['"](?:node:)?fs(?:\/promises)?['"]|['"](?:fs-extra|graceful-fs|mkdirp|make-dir|rimraf)['"]/;
const SECOND = new Set([
	"rename",
	"renameSync",
	"copyFile",
	"copyFileSync"
]);
const DIRECTORIES = /^(mkdir|ensureDir)/;
const UPLOADED = /^(?:req|request|ctx\.request|ctx\.req)\.files?(?:\.\w+|\[[^\]]*\])*\.path$/;
const LIBRARIES = [
	{
		packages: [
			"multer",
			"@nestjs/platform-express",
			"formidable",
			"express-fileupload",
			"multiparty",
			"connect-multiparty"
		],
		pattern: /\b(?:dest|destination|uploadDir|tempFileDir)\s*:\s*(?!\s*(?:function|\(|async))|destination[\s\S]{0,120}?cb\(\s*null\s*,\s*/g,
		directory: true
	},
	{
		packages: [
			"winston",
			"winston-daily-rotate-file",
			"log4js",
			"pino",
			"nedb",
			"@seald-io/nedb",
			"file-stream-rotator",
			"rotating-file-stream"
		],
		pattern: /\bfilename\s*:\s*/g,
		directory: false
	},
	{
		packages: ["winston-daily-rotate-file"],
		pattern: /\bdirname\s*:\s*/g,
		directory: true
	},
	{
		packages: [
			"sqlite3",
			"better-sqlite3",
			"sqlite",
			"connect-sqlite3"
		],
		pattern: /new\s+(?:sqlite3?\.)?(?:Database|DatabaseSync)\s*\(\s*(?=[^)\s])|\bfilename\s*:\s*/g,
		directory: false
	},
	{
		packages: ["sequelize", "sequelize-typescript"],
		pattern: /\bstorage\s*:\s*(?=['"`\w])/g,
		directory: false
	},
	{
		packages: ["typeorm", "@nestjs/typeorm"],
		pattern: /\btype\s*:\s*['"](?:better-)?sqlite3?['"][^}]{0,500}?\bdatabase\s*:\s*/g,
		directory: false
	},
	{
		packages: ["lowdb"],
		pattern: /new\s+(?:JSONFile|JSONFileSync|FileSync|FileAsync|Low)\s*(?:<[^>]*>)?\(\s*(?=['"`])/g,
		directory: false
	},
	{
		packages: [
			"node-localstorage",
			"session-file-store",
			"node-persist",
			"flat-cache"
		],
		pattern: /new\s+LocalStorage\(\s*|\bpath\s*:\s*(?=['"`])|\bdir\s*:\s*(?=['"`])/g,
		directory: true
	},
	{
		packages: ["@nestjs/graphql", "type-graphql"],
		pattern: /\b(?:autoSchemaFile|emitSchemaFile)\s*:\s*(?!true)/g,
		directory: false
	}
];
const WRITERS$1 = new Map([
	["i18n", "writes missing translations into its locales directory"],
	["sqlite3", "keeps its database in a file"],
	["better-sqlite3", "keeps its database in a file"],
	["@libsql/client", "may keep its database in a file"],
	["session-file-store", "keeps sessions in files"],
	["nedb", "keeps its database in files"],
	["lowdb", "keeps its database in a file"],
	["pm2", "keeps its state below the home directory"],
	["wwebjs", "keeps sessions in files"],
	["whatsapp-web.js", "keeps sessions in files"],
	["@open-wa/wa-automate", "keeps sessions in files"],
	["venom-bot", "keeps sessions in files"],
	["@wppconnect-team/wppconnect", "keeps sessions in files"],
	["next", "writes its cache below .next"]
]);
function writeSites(sources, place) {
	const sites = sources.files.flatMap((file) => [
		...callSites(file, place),
		...librarySites(file, place),
		...processSites(file, place)
	]);
	for (const [name, at] of sources.packages) {
		const own = LIBRARIES.filter(({ packages }) => packages.includes(name));
		const covered = sources.files.some((file) => own.some((library) => foundIn(file, library, place).length > 0));
		const writes = WRITERS$1.get(name);
		if (writes !== void 0 && !covered) sites.push({
			dir: null,
			file: null,
			at,
			variable: null,
			says: `\`${name}\` ${writes}`
		});
	}
	return sites.filter(({ dir }) => dir === null || !isTemporary(dir));
}
function callSites(file, place) {
	if (!FILE_SYSTEM.test(file.code)) return [];
	return [...file.code.matchAll(CALLS)].flatMap((match) => {
		const name = match[1] ?? "";
		const target = callArguments(file.code, match.index + match[0].length - 1)[SECOND.has(name) ? 1 : 0];
		if (target === void 0 || /\bfunction\s+$/.test(file.code.slice(0, match.index))) return [];
		if (name.startsWith("unlink") && UPLOADED.test(declared(file, target.trim()))) return [];
		return [siteOf(file, match.index, target, DIRECTORIES.test(name), place)];
	});
}
function declared(file, text) {
	const found = /^\w+$/.test(text) ? [...file.code.matchAll(new RegExp(`\\bconst\\s+${text}\\s*=\\s*`, "g"))] : [];
	const [only] = found;
	return only && found.length === 1 ? expressionAt(file.code, only.index + only[0].length) : text;
}
const PROCESS_LOGS = /["']?\b(?:error_file|out_file|log_file|pid_file|err_file)["']?\s*:\s*/g;
function processSites(file, place) {
	if (!isProcessFile(file.path)) return [];
	return [...file.code.matchAll(PROCESS_LOGS)].map((match) => siteOf(file, match.index, expressionAt(file.code, match.index + match[0].length), false, place));
}
function librarySites(file, place) {
	return LIBRARIES.flatMap((library) => foundIn(file, library, place));
}
function foundIn(file, library, place) {
	const { packages, pattern, directory } = library;
	if (!packages.some((name) => file.code.includes(`'${name}'`) || file.code.includes(`"${name}"`))) return [];
	return [...file.code.matchAll(pattern)].flatMap((match) => {
		const expression = expressionAt(file.code, match.index + match[0].length);
		return expression.includes(":memory:") ? [] : [siteOf(file, match.index, expression, directory, place)];
	});
}
function siteOf(file, index, expression, directory, place) {
	const at = evidenceAt(file, index);
	if (/\b(os\.)?tmpdir\(\)/.test(expression)) return {
		dir: "/tmp",
		file: null,
		at,
		variable: null,
		says: null
	};
	const found = resolvePath(file, expression, place);
	if (!found) return {
		dir: null,
		file: null,
		at,
		variable: null,
		says: null
	};
	if (directory || found.open) return {
		dir: found.path,
		file: null,
		at,
		variable: found.variable,
		says: null
	};
	return {
		dir: found.path.slice(0, found.path.lastIndexOf("/")) || "/",
		file: found.path,
		at,
		variable: found.variable,
		says: null
	};
}
function isTemporary(dir) {
	return dir === "/tmp" || dir.startsWith("/tmp/") || dir === "/dev" || dir.startsWith("/dev/");
}
// lib/src/facts/users/host-access.js
const hostAccess = fact((stage) => {
	const { saidBy, name } = deploymentsOf(stage).find(({ isPrivileged }) => isPrivileged) ?? {};
	if (saidBy !== void 0) return {
		saidBy,
		reason: `the service \`${name}\` of ${cite(saidBy)} runs it with \`privileged: true\``
	};
	const found = buildOf(stage).context.hostAccess();
	return found && {
		saidBy: found.saidBy,
		reason: `${cite(found.saidBy)} runs it with ${found.gives}`
	};
});
// lib/src/facts/users/privileges.js
const DROPPERS = new Set([
	"gosu",
	"su-exec",
	"setpriv",
	"runuser",
	"s6-setuidgid",
	"chpst",
	"setuidgid",
	"step-down"
]);
const SUPERVISORS = new Set([
	"init",
	"s6-svscan",
	"supervisord",
	"cron",
	"crond",
	"sshd",
	"systemd",
	"runsvdir",
	"my_init",
	"dockerd",
	"dockerd-entrypoint.sh",
	"openvpn",
	"fcron"
]);
const MASTERS = new Set([
	"nginx",
	"httpd",
	"apache2",
	"apache2-foreground",
	"httpd-foreground",
	"apachectl",
	"apache2ctl",
	"php-fpm",
	"openresty",
	"haproxy"
]);
const dropsPrivileges = fact((stage) => byDaemon(stage) ?? byStart(stage) ?? byScript(stage) ?? byInstalled(stage) ?? byBase(stage) ?? byNetwork(stage));
const NETWORK_TOOLS = /^(wireguard(-tools|-go)?|amneziawg-tools|ip6?tables(-legacy|-persistent)?|nftables|ipset|openvpn|strongswan|libreswan|keepalived|hostapd|conntrack(-tools)?|tailscale|zerotier-one)$/;
function byNetwork(stage) {
	const tool = osPackages(stage).find(({ name }) => NETWORK_TOOLS.test(name));
	return tool ? {
		how: "network",
		reason: `\`${tool.name}\` sets up the network, which takes root`
	} : null;
}
function byDaemon(stage) {
	return [
		...stage.config.Env,
		...stage.config.Entrypoint ?? [],
		...stage.config.Cmd ?? []
	].some((text) => text.includes("/docker.sock")) || buildOf(stage).context.uses.some(({ mountsDocker }) => mountsDocker) ? {
		how: "daemon",
		reason: "it speaks to the Docker daemon, whose socket belongs to root"
	} : null;
}
const maySwitchUnseen = fact((stage) => buildOf(stage).context.orchestrator !== null || startsUnreadScript(stage));
const surelyServesAsRoot = fact((stage) => {
	if (!startsItsOwn(stage) || maySwitchUnseen(stage)) return false;
	const first = firstProgram(stage);
	if (startedProgram(stage).script !== null || isShellScript(first) || isBrought(stage, first)) return false;
	return rootBase(stage).kind !== "scratch" && baseImage(stage)?.role !== "minimal";
});
function startsUnreadScript(stage) {
	const { script, words } = startedProgram(stage);
	const first = firstProgram(stage);
	const file = script ?? programInContext(stage, first, onPath);
	if (file !== null) return buildOf(stage).context.read(file).kind !== "text";
	const known = baseImage(stage)?.entrypoint ?? [];
	return copiedUnlisted(stage, first) || words.some((word) => !known.includes(word) && isShellScript(word.split(" ")[0] ?? ""));
}
function isShellScript(name) {
	return /\.(sh|bash)$/.test(name);
}
const INTERPRETER = /^(node|npm|npx|yarn|pnpm|bun|deno|python[\d.]*|java|ruby|bundle|php|dotnet|erl|elixir|perl)$/;
function copiedUnlisted(stage, name) {
	if (INTERPRETER.test(name)) return false;
	const directories = onPath(stage, name).map((directory) => normalise(directory, `${name}/..`));
	return lineage(stage).flatMap(placements).some(({ sources, target }) => directories.includes(target) && sources.every((source) => /(^|\/)[^./]+$/.test(source) && isUnlisted(stage, source)));
}
const COMPILED = /\.(jar|war|dll)$/;
function isBrought(stage, name) {
	const compiled = plainWords(startedProgram(stage).words).filter((word) => COMPILED.test(word));
	const paths = [...onPath(stage, name).map((directory) => normalise(directory, name)), ...compiled.map((file) => normalise(stage.config.WorkingDir || "/", file))];
	return lineage(stage).flatMap(placements).some(({ sources, target, into }) => sources.some((source) => {
		const name = source.slice(source.lastIndexOf("/") + 1);
		const path = into && !name.includes("*") ? normalise(target, name) : target;
		return paths.includes(path) && isUnlisted(stage, source);
	}));
}
function isUnlisted(stage, source) {
	const { context } = buildOf(stage);
	if (source.includes("*")) return !context.list().paths.some((path) => matchesGlob(source, path));
	return /^(absent|unknown)$/.test(context.exists(source));
}
function firstProgram(stage) {
	const known = baseImage(stage)?.entrypoint ?? [];
	return plainWords(startedProgram(stage).words).find((word) => !known.includes(word) && !/(^|\/)(exec|env|tini|dumb-init|--)$/.test(word)) ?? "";
}
function byStart(stage) {
	const commands = startedCommands(stage);
	const dropper = commands.find(({ name }) => DROPPERS.has(name) || name === "sudo" || name === "su");
	if (dropper) return {
		how: "entrypoint",
		reason: `\`${dropper.name}\` switches the user at start`
	};
	const supervisor = commands.find(({ name }) => SUPERVISORS.has(name) || isPhpFpm(name));
	if (supervisor && isPhpFpm(supervisor.name)) return {
		how: "workers",
		reason: "`php-fpm` gives its workers an account of their own"
	};
	if (supervisor) return {
		how: "supervisor",
		reason: `\`${supervisor.name}\` starts its programs under accounts of their own`
	};
	const master = commands.find(({ name }) => MASTERS.has(name));
	return master ? {
		how: "workers",
		reason: `\`${master.name}\` gives its workers an account of their own`
	} : null;
}
function isPhpFpm(name) {
	return /^php-fpm[\d.]*$/.test(name);
}
function byScript(stage) {
	const { script, words } = startedProgram(stage);
	const scripts = script === null ? [] : [script];
	for (const path of scripts) {
		const content = buildOf(stage).context.read(path);
		if (content.kind !== "text") continue;
		const found = /(?:^|[\s;&|(]|\w=["']?)(gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst|setuidgid|su\s+-|sudo\s+-\w*u|su\s+\w+\s+-c)\b/m.exec(withoutRemarks(content.text))?.[1];
		if (found) return {
			how: "entrypoint",
			reason: `\`${path}\` switches the user with \`${found.split(/\s/)[0]}\``
		};
	}
	return words[0] === "/init" ? {
		how: "supervisor",
		reason: "`/init` starts its programs under accounts of their own"
	} : null;
}
function byInstalled(stage) {
	if (!startsUnreadScript(stage)) return null;
	const tool = ["gosu", "su-exec"].find((tool) => osPackages(stage).some(({ name }) => name.includes(tool)) || lineageCommands(stage).some(({ texts }) => texts.some((text) => text.includes(tool))));
	return tool ? {
		how: "entrypoint",
		reason: `\`${tool}\` is installed for the script at its start to switch the user`
	} : null;
}
function withoutRemarks(script) {
	return script.replace(/^[ \t]*#.*$/gm, "");
}
function byBase(stage) {
	const drops = baseImage(stage)?.drops;
	if (!drops) return null;
	const base = `\`${baseLabel$1(stage)}\``;
	if (drops.how === "entrypoint" && lastInstruction(stage, "ENTRYPOINT")) {
		if (!startsUnreadScript(stage)) return null;
		const own = `\`${firstProgram(stage)}\``;
		return {
			how: "entrypoint",
			reason: `the entrypoint of ${base} switches to \`${drops.to}\`, provided that ${own} ends in it`
		};
	}
	if (drops.how === "workers" && startedCommands(stage).length > 0) return null;
	const reason = drops.how === "workers" ? `${base} gives its workers the account \`${drops.to}\`` : `the entrypoint of ${base} switches to \`${drops.to}\``;
	return {
		how: drops.how,
		reason
	};
}
// lib/src/facts/edits/user.js
const ownUser = fact((stage) => {
	if (dropsPrivileges(stage) || lowPort(stage) || hostAccess(stage) || livesWithRoot(stage)) return null;
	const name = accountFor(stage);
	return name === null ? null : {
		name,
		edits: [lineBeforeStart(buildOf(stage), stage, `USER ${name}`)]
	};
});
function accountFor(stage) {
	const image = baseImage(stage);
	const sources = nodeProgram(stage);
	if (effectiveUser(stage).said || image?.language !== "node" || !image.account || !sources) return null;
	const place = {
		cwd: stage.config.WorkingDir || "/",
		env: new Map(),
		directoryOf: () => null
	};
	const rooted = sources.files.some(({ code }) => /\bprocess\.set(uid|gid)\(|docker\.sock/.test(code));
	const writes = writeSites(sources, place).length > 0 || [...sources.packages.keys()].some((name) => WRITERS.test(name));
	return rooted || writes || stage.config.Volumes.length > 0 || isAction(stage) ? null : image.account.name;
}
const WRITERS = /sqlite|prisma|puppeteer|playwright|nedb|lowdb|level|multer|formidable|next|nuxt|pm2|cache|winston|log4js|storage|sequelize|typeorm|knex/;
function lowPort({ config }) {
	return config.ExposedPorts.some((port) => Number(port.split("/")[0]) < 1024);
}
function isAction(stage) {
	const { context } = buildOf(stage);
	return ["action.yml", "action.yaml"].some((path) => context.exists(path) !== "absent");
}
// lib/src/facts/users/passwordless-sudo.js
const GRANT = /(?<![\w.%-])(%?[\w.-]+)[ \t]+ALL[ \t]*=[ \t]*(?:\([^()]*\)[ \t]*)?NOPASSWD:[ \t]*ALL\b/;
const MEMBERSHIP = new Set([
	"usermod",
	"useradd",
	"adduser",
	"addgroup",
	"gpasswd"
]);
const passwordlessSudo = fact((stage) => {
	const { user, root } = effectiveUser(stage);
	if (user === null || root !== false || !osPackages(stage).some(({ name }) => name === "sudo")) return null;
	const [account = ""] = user.split(":");
	const commands = lineageCommands(stage);
	const grant = commands.findLast((command) => frees(command, account, commands));
	return grant && !isTakenBack(grant, commands) ? {
		user: account,
		at: grant.span
	} : null;
});
function frees(command, account, commands) {
	if (command.guarded) return false;
	const subject = command.texts.map((text) => GRANT.exec(text)?.[1]).find((found) => found !== void 0);
	if (subject === void 0 || !commands.some((one) => writesSudoers(one, command))) return false;
	if (!subject.startsWith("%")) return subject === account || subject === "ALL";
	return commands.some(({ name, args }) => name !== null && MEMBERSHIP.has(name) && args.includes(account) && args.some((arg) => arg?.split(",").includes(subject.slice(1))));
}
function writesSudoers(one, grant) {
	return one.instruction === grant.instruction && one.ordinal >= grant.ordinal && namesSudoers(one);
}
function isTakenBack(grant, commands) {
	return commands.slice(commands.indexOf(grant) + 1).some((command) => (command.name === "rm" || command.name === "sed") && namesSudoers(command));
}
function namesSudoers({ texts, redirects }) {
	return texts.some((text) => text.includes("etc/sudoers")) || redirects.some(({ target }) => target?.text.includes("etc/sudoers") === true);
}
// lib/src/facts/users/made-accounts.js
const VALUED = /^(-[bcdefgGhkKpPsuRZ]|--(uid|gid|home|home-dir|shell|gecos|comment|ingroup|groups|firstuid|lastuid|password|base-dir|key|skel|root|expiredate|inactive))$/;
const MAKERS$1 = ["useradd", "adduser"];
const madeAccounts = fact((stage) => lineage(stage).flatMap((part) => commandsNamed(part, MAKERS$1).flatMap((call) => accountOf(call) ?? [])));
function accountOf({ args }) {
	const words = args.filter((arg, at) => !arg?.startsWith("-") && !VALUED.test(args[at - 1] ?? ""));
	const [account] = words;
	return words.length === 1 && account && account !== "root" ? account : null;
}
// lib/src/facts/users/user-advice.js
function userAdvice(stage) {
	const drop = dropsPrivileges(stage);
	if (drop?.how === "network") return "Take away what it does not need: `docker run --cap-drop ALL --cap-add NET_ADMIN`, and what else it asks for.";
	if (drop?.how === "daemon") return "Where it only reads, put a proxy that lets nothing else through in front of the socket; or hand in the group of the socket with `--group-add` and run as another user.";
	const image = baseImage(stage);
	const earlier = effectiveUser(stage).earlier ?? userBelow(stage);
	if (earlier) return `Switch back with ${cite(`USER ${earlier}`)} behind the last step that needs root.`;
	const last = "behind the last step that needs root";
	if (image?.unprivileged) return `Take ${cite(image.tag === null ? image.unprivileged : `${image.unprivileged}:${image.tag}`)}, the same server made to run without root (its port is 8080).`;
	const owns = (drop?.how === "workers" ? ", which then has to own what the server writes" : "") + (livesWithRoot(stage) ? "; what lies below `/root` has to go elsewhere first, for only root may enter it" : "");
	const made = madeAccounts(stage);
	if (made.length === 1) return `Add ${cite(`USER ${made[0]}`)} ${last}; this file makes that account${owns}.`;
	if (image?.account) {
		const { name, uid } = image.account;
		return `Add \`USER ${name}\` ${last}; the image has that account (uid ${uid})${owns}.`;
	}
	if (rootBase(stage).kind === "scratch") return "Add `USER 65532:65532` in front of CMD or ENTRYPOINT; a number needs no account.";
	return `Add \`RUN ${image?.packages === "apk" || image?.repository === "busybox" ? "adduser -S -D -H -u 10001 app" : "useradd --system --uid 10001 app"}\` and, ${last}, \`USER 10001\`${owns}.`;
}
function userBelow(stage) {
	const user = baseImage(stage)?.user ?? "";
	return effectiveUser(stage).said && !rootUser(user) ? user : null;
}
// lib/rules/non-root-user/words.js
function startsAsRoot({ said, base }) {
	if (said) return `The program runs as root: ${cite(`USER ${said.written}`)} stands last`;
	if (base === "scratch") return "The program runs as root: nothing sets a USER, and scratch brings none";
	return `The program runs as root: neither this file nor ${cite(base)} sets a USER`;
}
function rootForTheAsking(user) {
	return {
		message: `${cite(user)} is root for the asking: this lets it run everything through \`sudo\` without a password, so whoever breaks in is root in the container.`,
		help: `Leave out the line and \`sudo\`: what needs root runs in front of ${cite(`USER ${user}`)}, and an entrypoint that starts as root gives it up (\`gosu\`, \`setpriv\`).`
	};
}
function withTheMachine(user, { reason, saidBy }) {
	return {
		message: `${startsAsRoot(user)}; ${reason}, and whoever needs that mostly needs root for it.`,
		help: `Nothing to do if so; else take that out of ${cite(saidBy)} first, and then switch to a user here.`,
		severity: "info"
	};
}
// lib/rules/non-root-user/rule.js
const nonRootUser = {
	id: "non-root-user",
	summary: "Run the program as a user that is not root",
	category: "security",
	severity: "error",
	aboutDeployed: true,
	aliases: ["DL3002"],
	*check(build) {
		for (const stage of shippedStages(build)) {
			const sudo = isWorkshop(build) ? null : passwordlessSudo(stage);
			if (sudo) yield {
				at: sudo.at,
				stage,
				subject: "sudo",
				severity: "warning",
				...rootForTheAsking(sudo.user)
			};
			const user = effectiveUser(stage);
			if (user.root !== true || baseImage(stage)?.role === "function" || holdsFilesAlone(stage)) continue;
			yield {
				at: user.said?.span ?? stage.from.span,
				stage,
				subject: "user",
				...aboutRoot(stage, user)
			};
		}
	}
};
function aboutRoot(stage, user) {
	const drop = dropsPrivileges(stage);
	const host = drop ? null : hostAccess(stage);
	if (host) return withTheMachine(user, host);
	const own = ownUser(stage);
	return {
		message: `${startsAsRoot(user)}${drop ? `; ${drop.reason}` : ", so whoever breaks into it is root in the container"}.`,
		help: userAdvice(stage),
		severity: severityOf(stage, drop),
		fix: own && review$2(`Run the program as ${cite(own.name)}`, own.edits)
	};
}
function holdsFilesAlone(stage) {
	return rootBase(stage).kind === "scratch" && !startsItsOwn(stage);
}
function severityOf(stage, drop) {
	if (drop) return drop.how === "workers" ? "warning" : "info";
	const service = serves(stage);
	if (!service || servesDevelopers(stage) || maySwitchUnseen(stage)) return "warning";
	return service.by !== "expose" || surelyServesAsRoot(stage) ? "error" : "warning";
}
// lib/rules/pid-1/rule.js
const pid1 = {
	id: "pid-1",
	summary: "Make the program itself the first process",
	category: "correctness",
	severity: "info",
	aliases: [],
	*check(build) {
		if (!isDeployed(build)) return;
		for (const stage of shippedStages(build)) {
			const launch = managerLaunch(stage);
			if (!launch) continue;
			const { command, standsFor, span } = launch;
			yield {
				at: span,
				stage,
				subject: "first process",
				message: `${cite(command)} is the first process: it stays in memory beside the program and does not hand every stop signal on, so stopping the container may kill the program.`,
				help: standsFor ? `Start what it stands for: \`CMD ${execArray(standsFor)}\`.` : "Start the program that the script calls, in exec form.",
				fix: review$2(`Start what ${cite(command)} stands for`, withoutManager(stage, launch))
			};
		}
	}
};
// lib/src/knowledge/moving-tags.js
const MOVING = /^(stable|edge|nightly|main|master|dev|devel|develop|current|lts|mainline|rolling|canary|next|beta|alpha|rc|testing|unstable|sid|snapshot|slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)([-_.]|$)/;
const DISTRIBUTIONS = /^(debian|ubuntu|buildpack-deps|amazonlinux|fedora|centos|rockylinux|almalinux|opensuse\/.*|archlinux|kalilinux\/.*|debian\/.*)$/;
const RELEASES = /^(jessie|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|resolute)\b/;
const BY_DIGEST = /^(gcr\.io\/(distroless|oss-fuzz-base)\/|cgr\.dev\/chainguard\/|chainguard\/)/;
const ROLLING = [{
	repository: /^(debian|buildpack-deps)$/,
	suite: /^(sid|unstable|testing|experimental|rc-buggy)(?=-|$)/,
	release: "trixie"
}, {
	repository: /^alpine$/,
	suite: /^edge$/,
	release: "VERSION"
}];
function rollingSuite(repository, tag) {
	return ROLLING.find((row) => row.repository.test(repository) && row.suite.test(tag));
}
function tagPromise({ repository: written, tag, digest }) {
	if (digest !== null) return "fixed";
	const repository = forAnyMachine(written);
	if (BY_DIGEST.test(repository)) return tag === null || !/\d/.test(tag) ? "flavour" : "fixed";
	if (tag === null) return "none";
	if (tag === "latest") return "latest";
	if (DISTRIBUTIONS.test(repository) && RELEASES.test(tag)) return "fixed";
	if (rollingSuite(repository, tag)) return /\d/.test(tag) ? "fixed" : "rolling";
	return MOVING.test(tag) && !/\d/.test(tag.replace(/alpine[\d.]+/, "")) ? "moving" : "fixed";
}
function forAnyMachine(repository) {
	return repository.replace(/^(amd64|i386|arm32v[567]|arm64v8|ppc64le|s390x|riscv64)\//, "");
}
const FLAVOUR = /^(slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)[\d.]*$/;
function withVersion(reference, { repository, tag, digest }) {
	if (digest !== null) return reference;
	const rolling = tag === null ? void 0 : rollingSuite(forAnyMachine(repository), tag);
	if (rolling && tag !== null) return `${reference.slice(0, -tag.length)}${tag.replace(rolling.suite, rolling.release)}`;
	const name = tag === null ? reference : reference.slice(0, -tag.length - 1);
	const parts = tag?.split("-") ?? [];
	const at = parts.findIndex((part) => FLAVOUR.test(part));
	return `${name}:${["VERSION", ...at === -1 ? [] : parts.slice(at)].join("-")}`;
}
// lib/src/facts/image-references.js
const imageUses = fact((build) => {
	const uses = new Map();
	for (const stage of build.stages) for (const { reference, via, span, default: said } of referencesOf(stage)) {
		const parsed = require_model.parseImageReference(reference);
		if (!parsed || isLocalName(build, reference)) continue;
		const known = uses.get(reference);
		if (known) known.again.push(span);
		else {
			const { repository } = parsed;
			const pinned = withVersion(reference, parsed);
			uses.set(reference, {
				reference,
				repository,
				promise: tagPromise(parsed),
				pinned,
				via,
				stage,
				span,
				default: said,
				again: []
			});
		}
	}
	return [...uses.values()];
});
function referencesOf(stage) {
	const { base, from, edges } = stage;
	const own = base.kind === "image" ? [{
		reference: base.reference,
		via: "FROM",
		span: from.span,
		default: defaultOf(stage)
	}] : [];
	const taken = edges.flatMap(({ via, source, span }) => via !== "FROM" && source.kind === "image" ? [{
		reference: source.reference,
		via,
		span,
		default: null
	}] : []);
	return [...own, ...taken];
}
function defaultOf(stage) {
	const name = /\$\{?(\w+)/.exec(stage.from.image?.text ?? "")?.[1];
	const { globalArgs } = buildOf(stage).model;
	return globalArgs.find((arg) => arg.name === name && arg.value !== null)?.span ?? null;
}
function isLocalName(build, reference) {
	return !/[/:@]/.test(reference) && build.images.facts(reference) === null;
}
// lib/rules/pin-base-image/words.js
function wordsFor$1({ reference, promise, pinned }) {
	const help = `Name the version that was tested: ${cite(pinned)}; with \`@sha256:…\` behind it, the build is the same next year.`;
	const what = cite(reference);
	if (promise === "none") return {
		message: `${what} has no tag and so means \`latest\`: another image with every release, whatever this file was tested with.`,
		help
	};
	if (promise === "latest") return {
		message: `${what} is another image with every release, whatever this file was tested with.`,
		help
	};
	if (promise === "rolling") return {
		message: `${what} takes the packages of the day on their way to a release: what builds today may not build tomorrow, without a change here.`,
		help: `Build on a release: ${cite(pinned)}. A digest would hold the image, but not what is installed on it from the same suite.`,
		severity: "info"
	};
	if (promise === "moving") return {
		message: `${what} becomes the next major version as soon as that is out: one day the build takes it without a change here.`,
		help,
		severity: "info"
	};
	return null;
}
function withoutDigest({ reference }) {
	if (reference.includes("@")) return null;
	return {
		message: `${cite(reference)} has no digest: its publisher can put another image behind the tag.`,
		help: `Write \`${reference}@sha256:…\`, and let a bot raise both.`
	};
}
// lib/rules/pin-base-image/rule.js
const pinBaseImage = {
	id: "pin-base-image",
	summary: "Say which version of an image is meant",
	category: "correctness",
	severity: "warning",
	aliases: ["DL3006", "DL3007"],
	options: {
		defaults: { digest: false },
		schema: (z) => z.strictObject({ digest: z.boolean().default(false).describe("ask for a digest behind every tag") })
	},
	*check(build, { digest }) {
		for (const use of imageUses(build)) {
			const words = wordsFor$1(use) ?? (digest ? withoutDigest(use) : null);
			if (!words) continue;
			const related = [...use.default ? [{
				at: use.default,
				label: "the default stands here"
			}] : [], ...use.again.map((at) => ({
				at,
				label: "the same image"
			}))];
			yield {
				at: use.span,
				stage: use.stage,
				subject: use.repository,
				related,
				...words
			};
		}
	}
};
// lib/src/facts/layers/late-steps.js
const lateSteps = fact((stage) => {
	const last = [...matters(stage)].at(-1)?.instruction.index ?? -1;
	const copy = last < 0 ? void 0 : changingCopies(stage)[0];
	if (!copy || last < copy.index) return null;
	const steps = instructionsOf(stage, "RUN").flatMap((step) => {
		if (step.index < copy.index) return [];
		const commands = commandsByRun(stage).get(step) ?? [];
		const [first] = commands.filter((command) => isTheMatter(command) || command.name === "mkdir");
		return first && isFree(stage, step, copy, commands) ? [first] : [];
	});
	return steps.some(isTheMatter) ? {
		copy,
		steps
	} : null;
});
function isTheMatter(command) {
	return matters(command.stage).has(command);
}
const matters = fact((stage) => new Set(stageCommands(stage).filter((command) => isAccountTool(command.name) || isOsInstall(command) || isInstall(command))));
function isInstall(command) {
	return installCalls(command.stage).has(command);
}
const installCalls = fact((stage) => new Map(installs(stage).map((install) => [install.call, install])));
const changingCopies = fact((stage) => {
	const sources = contextCopies(stage).filter((copy) => copy.bringsSources || copy.sources.some(isArtifact)).map(({ instruction }) => instruction);
	const made = transfers(stage).filter(({ from, sources: paths }) => changes(from) && !paths.every(isSteady)).map(({ instruction }) => instruction);
	const system = new Set(systemCopies(stage));
	return [...sources, ...made].filter((copy) => !system.has(copy)).sort((a, b) => a.index - b.index);
});
function isArtifact(path) {
	return /\.(jar|war)$|(^|\/)(target|dist)(\/|$)/.test(path);
}
function isSteady(path) {
	return isManifest(path) || /\/(node_modules|vendor|site-packages|\.?venv|wheels|certs)(\/|$)|\.(crt|pem|ya?ml|json|toml|conf|cfg|ini|env|sh)$/.test(path);
}
const changes = fact((stage) => lineage(stage).some((part) => contextCopies(part).some((copy) => copy.bringsSources || copy.sources.some(isArtifact)) || transfers(part).some(({ from }) => from.index < part.index && changes(from))));
const systemCopies = fact((stage) => [...placements(stage), ...transfers(stage)].filter(({ target }) => SYSTEM$1.test(target)).map(({ instruction }) => instruction));
const SYSTEM$1 = /^\/$|^\/(etc|lib|usr(?!\/(local|src|app|share)\b)|var(?!\/(www|app|task|lib)\b))(\/|$)/;
function isFree(stage, step, copy, commands) {
	const [before, now] = [stateBefore(stage, copy), stateBefore(stage, step)];
	if (before.user !== now.user || commands.some(({ name, guarded }) => name === null || guarded)) return false;
	if (step.flags.some(({ name, value }) => name === "mount" && !/type=(cache|tmpfs)/.test(value ?? ""))) return false;
	if (systemCopies(stage).some(({ index }) => index < step.index && index >= copy.index)) return false;
	const [sources] = contextCopies(stage).filter(({ bringsSources }) => bringsSources);
	if (sources !== void 0 && sources.instruction.index < step.index && commands.some((command) => isOsInstall(command) || isInstall(command))) return false;
	const made = commands.flatMap((command) => command.name === "mkdir" ? pathsOf(command, now.workdir) : []);
	return commands.every((command) => needsNothing(stage, copy, command, made));
}
function needsNothing(stage, copy, command, made) {
	const { name, args } = command;
	if (isInstall(command)) return hasOwnManifests(stage, copy, command);
	if (isPackageTool(name)) return !args.some((arg) => arg === null || /^\.?\/|\.(deb|rpm|apk)$/.test(arg));
	const { workdir } = stateBefore(stage, command.instruction);
	if (name === "rm") return command.texts.every((text) => /^-|^\/(var|tmp|root)\//.test(text));
	if (name === "mkdir") return pathsOf(command, workdir).every((path) => !args.includes(null) && !/[$*]/.test(path));
	if (name === "chown" || name === "chmod") {
		const paths = pathsOf(command, workdir).slice(1);
		return paths.length > 0 && paths.every((path) => made.some((directory) => below(directory, path) !== null));
	}
	return isAccountTool(name) && !args.some((arg) => arg?.startsWith("/") && holdsCopies(stage, normalise("/", arg)));
}
function isPackageTool(name) {
	return /^(apt|apt-get|apk|dnf|yum|microdnf|tdnf|zypper|pacman)$/.test(name ?? "");
}
function holdsCopies(stage, path) {
	return [...placements(stage), ...transfers(stage)].some(({ target }) => below(path, target) !== null || below(target, path) !== null);
}
function pathsOf({ texts }, workdir) {
	return texts.filter((text) => !text.startsWith("-")).map((text) => normalise(workdir, text));
}
function hasOwnManifests(stage, copy, command) {
	const install = installCalls(stage).get(command);
	if (!install || install.needsSources !== null) return false;
	const changing = new Set(changingCopies(stage));
	return [...contextCopies(stage), ...transfers(stage)].filter(({ instruction, sources }) => instruction.index < command.instruction.index && !changing.has(instruction) && sources.some(isManifest)).length > 0 && copy.index < command.instruction.index;
}
// lib/rules/prod-stage-order/rule.js
const prodStageOrder = {
	id: "prod-stage-order",
	summary: "Put what seldom changes above what changes with every edit",
	category: "optimization",
	severity: "info",
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) {
			const late = lateSteps(stage);
			const [first, ...rest] = late?.steps ?? [];
			if (!late || !first) continue;
			const copy = cite(copyText(late.copy));
			const what = list([first, ...rest].map((step) => cite(citeCommand(step))));
			const run = rest.length === 0 ? "runs" : "run";
			yield {
				at: first.span,
				stage,
				subject: "order",
				message: `${what} ${run} again with every change of the program, and ${rest.length === 0 ? "its layer is" : "their layers are"} pushed and pulled anew: ${copy} stands above, and nothing here needs it.`,
				help: `Move ${rest.length === 0 ? "this" : "these"} above ${copy}, so that an edit changes the last layers alone.`,
				related: [{
					at: late.copy.span,
					label: "changes with the program"
				}, ...rest.map(({ span }) => ({
					at: span,
					label: "likewise"
				}))]
			};
		}
	}
};
// lib/src/facts/layers/repeated-work.js
const MOST_STAGES = 60;
const MOST_STEPS = 60;
const repetitions = fact((build) => {
	if (build.stages.length < 2 || build.stages.length > MOST_STAGES) return [];
	const stages = [...neededForShipping(build)].sort(byIndex);
	if (stages.length < 2) return [];
	const first = new Map();
	const found = new Map();
	for (const [key, again] of stages.flatMap(workOf)) {
		const before = first.get(key);
		if (!before) first.set(key, again);
		else if (before.stage !== again.stage && !isOneStep(before, again)) {
			const pair = `${before.stage.index} ${again.stage.index}`;
			const known = found.get(pair);
			if (known) known.more.push(again);
			else found.set(pair, {
				first: before,
				again,
				more: []
			});
		}
	}
	return [...found.values()];
});
function byIndex(a, b) {
	return a.index - b.index;
}
function workOf(stage) {
	const image = imageOf(stage);
	if (image === null) return [];
	const managed = installs(stage).flatMap(({ call, manager }) => {
		const project = projectOf(stage, call);
		if (call.guarded || project === null || isInCache(manager, call)) return [];
		const environment = environmentOf(stage, call);
		const named = environment.filter((one) => isNamed(call, one.slice(0, one.indexOf("="))));
		const rest = [String(installsDev(manager, call.args, environment)), ...named].join();
		return [[keyOf(image, project, call, rest), call]];
	});
	const built = buildSteps(stage).flatMap((call) => {
		const project = projectOf(stage, call);
		return project === null ? [] : [[keyOf(image, project, call, environmentOf(stage, call).join()), call]];
	});
	const fetched = fetches$1(stage).filter(({ guarded }) => !guarded).map((call) => [keyOf(image, "", call, ""), call]);
	return [
		...managed,
		...built,
		...fetched
	].slice(0, MOST_STEPS);
}
function keyOf(image, project, { name, texts }, rest) {
	return [
		image,
		project,
		name,
		...texts.toSorted(),
		rest
	].join("\n");
}
function isNamed({ texts }, name) {
	return texts.some((text) => text.includes(`$${name}`) || text.includes(`\${${name}`));
}
function imageOf(stage) {
	const base = rootBase(stage);
	const [lowest] = lineage(stage);
	return base.kind === "image" ? `${base.reference} ${lowest?.platform ?? ""}` : null;
}
function environmentOf(stage, { instruction, assignments }) {
	const { variables } = stateBefore(stage, instruction);
	return [...[...variables].map(([name, value]) => `${name}=${value}`).sort(), ...assignments.map(({ name, value }) => `${name}=${value ?? "…"}`)];
}
function isInCache(manager, { instruction }) {
	return keepsInCache(manager) && instruction.flags.some(({ name, value }) => name === "mount" && (value ?? "").includes("type=cache"));
}
function projectOf(stage, call) {
	const { instruction, ordinal } = call;
	if ((commandsByRun(stage).get(instruction) ?? []).some((one) => one.ordinal < ordinal && one.name === "cd")) return null;
	const workdir = normalise("/", stateBefore(stage, instruction).workdir);
	for (const part of lineage(stage).toReversed()) {
		const copies = new Map(contextCopies(part).map((copy) => [copy.instruction, copy]));
		for (const placement of placements(part).toReversed()) {
			const copy = placement.instruction.index < instruction.index ? copies.get(placement.instruction) : void 0;
			const project = copy ? broughtTo(copy, placement, workdir) : null;
			if (project !== null) return project;
		}
	}
	return null;
}
function broughtTo(copy, { target, sources }, directory) {
	const rest = below(target, directory);
	const [source] = sources;
	if (rest === null || source === void 0) return null;
	const [manifest] = copy.manifests;
	if (manifest !== void 0 && rest === "") return manifest.includes("/") ? manifest.slice(0, manifest.lastIndexOf("/")) : "";
	return copy.bringsSources ? [source, rest].filter((each) => each !== "").join("/") : null;
}
function isOneStep(a, b) {
	return layersBelow(a) === layersBelow(b);
}
const METADATA = new Set([
	"LABEL",
	"EXPOSE",
	"CMD",
	"ENTRYPOINT",
	"HEALTHCHECK",
	"STOPSIGNAL",
	"VOLUME",
	"MAINTAINER",
	"ONBUILD"
]);
function layersBelow({ stage, instruction }) {
	const { source } = buildOf(stage).model.dockerfile;
	return lineage(stage).flatMap((part) => part.instructions).filter(({ index, keyword }) => index <= instruction.index && !METADATA.has(keyword)).map(({ span }) => source.text.slice(span.start, span.end)).join("\n");
}
// lib/rules/repeated-work/rule.js
const repeatedWork = {
	id: "repeated-work",
	summary: "Do the same work in one stage",
	category: "architecture",
	severity: "info",
	aliases: [],
	*check(build) {
		for (const { first, again, more } of repetitions(build)) {
			const [there, here] = [cite(stageLabel$1(first.stage)), cite(stageLabel$1(again.stage))];
			const what = list([again, ...more].map((step) => cite(citeCommand(step))));
			yield {
				at: again.span,
				stage: again.stage,
				subject: again.name ?? "step",
				message: `${what} ${more.length === 0 ? "runs" : "run"} in ${there} and once more in ${here}, on layers that the two do not share: a build of both pays twice for the same work.`,
				help: `Do it in one stage that both begin with (\`FROM … AS base\`), or copy its result with \`COPY --from=${first.stage.name ?? first.stage.index}\`.`,
				related: [{
					at: first.span,
					label: "the first time"
				}]
			};
		}
	}
};
// lib/src/knowledge/tls-clients.js
const GO_CLIENTS = [
	"github.com/aws/aws-sdk-go",
	"cloud.google.com/go/",
	"google.golang.org/api",
	"firebase.google.com/go",
	"github.com/Azure/azure-sdk-for-go",
	"github.com/google/go-github",
	"github.com/xanzy/go-gitlab",
	"github.com/slack-go/slack",
	"github.com/nlopes/slack",
	"github.com/stripe/stripe-go",
	"github.com/bwmarrin/discordgo",
	"github.com/go-telegram-bot-api/telegram-bot-api",
	"gopkg.in/telebot",
	"gopkg.in/tucnak/telebot",
	"github.com/sendgrid/sendgrid-go",
	"github.com/mailgun/mailgun-go",
	"github.com/twilio/twilio-go",
	"github.com/sashabaranov/go-openai",
	"github.com/openai/openai-go",
	"github.com/dghubble/go-twitter",
	"github.com/digitalocean/godo",
	"github.com/cloudflare/cloudflare-go",
	"github.com/hetznercloud/hcloud-go",
	"github.com/line/line-bot-sdk-go"
];
const GO_BUNDLES = [
	"golang.org/x/crypto/x509roots",
	"github.com/certifi/gocertifi",
	"github.com/breml/rootcerts",
	"github.com/gwatts/rootcerts"
];
function goTlsClient(modules) {
	const begins = (name, starts) => starts.some((start) => name.startsWith(start));
	const bundled = modules.some(({ name }) => begins(name, GO_BUNDLES));
	const client = modules.find(({ name, label }) => label !== "indirect" && begins(name, GO_CLIENTS));
	return {
		module: bundled ? null : client?.name ?? null,
		bundled
	};
}
const CRATE_CLIENTS = [
	"reqwest",
	"aws-config",
	"isahc",
	"surf"
];
const CRATE_BUNDLES = /webpki-roots|webpki_roots|rustls-tls(?!-native)|rustls-tls-webpki|webpki-root-certs/;
function crateTlsClient(crates, others) {
	if ([...crates.flatMap(({ name, features }) => [name, ...features]), ...others].some((word) => CRATE_BUNDLES.test(word))) return null;
	return crates.find(({ name, defaults, features }) => CRATE_CLIENTS.includes(name) && (defaults || features.some((feature) => feature.includes("tls"))))?.name ?? null;
}
const PROGRAMS$1 = new Set("monolith lychee xh oha feroxbuster subfinder nuclei httpx katana ffuf gau hakrawler waybackurls rclone restic lego k6 cloudflared".split(" "));
function isTlsProgram(name) {
	return PROGRAMS$1.has(name);
}
const PLAIN_PACKAGES = /^(lib(ssl|crypto|gcc|stdc|sqlite|pq|ffi|z|xml|gomp|c6|bz2|lzma|zstd|mariadb|yaml|icu|uuid|event|protobuf|pcre|jpeg|png|webp|freetype|fontconfig|magic|cap|udev|usb|asound|pulse|x11|gl|nss|sodium|ncurses|readline|jemalloc|tcmalloc|boost|unwind)[\w.+-]*|zlib1g|openssl|tini|dumb-init|gosu|su-exec|procps|netcat[\w-]*|locales|sqlite3?|less|vim[\w-]*|nano|jq|bash|sudo|iproute2|iputils-ping|net-tools|dnsutils|gcompat|libc6-compat|musl|xz-utils|gzip|tar|unzip|zip|htop|telnet|binutils|make|gcc|g\+\+|build-essential|file|shadow|busybox-extras)$/;
function isPlainPackage(name) {
	return PLAIN_PACKAGES.test(name);
}
const SYSTEMS = {
	debian: {
		certificates: false,
		zones: true
	},
	ubuntu: {
		certificates: false,
		zones: false
	},
	alpine: {
		certificates: true,
		zones: false
	},
	busybox: {
		certificates: false,
		zones: false
	}
};
function systemData(repository) {
	return Object.hasOwn(SYSTEMS, repository) ? SYSTEMS[repository] ?? null : null;
}
// lib/src/facts/environment.js
const settings = fact((stage) => lineage(stage).flatMap((part) => instructionsOf(part, "ENV").flatMap(({ pairs }) => pairs.map(({ name, value, span }) => ({
	name: name.text,
	value: unquote(value?.text ?? ""),
	span
})))));
// lib/src/facts/runtime/compiled.js
function compiledIn(stage, language) {
	const compiler = language === "go" ? "go" : "cargo";
	for (const { from, instruction } of lineage(stage).flatMap(copiedTo)) {
		if (!isStage(from) || baseImage(from)?.language !== language) continue;
		if (lineageCommands(from).some((command) => compiles(command, compiler))) return {
			from,
			at: instruction.span
		};
	}
	return null;
}
function isStage(from) {
	return from !== "context" && from !== "elsewhere";
}
function compiles({ name, args }, compiler) {
	return name === compiler && (args.includes("build") || args.includes("install"));
}
// lib/src/facts/runtime/tls-calls.js
const tlsCalls = fact((stage) => byEnvironment$1(stage) ?? byProgram(stage) ?? byGo(stage) ?? byCrate(stage));
const OTHERS = /(^|_)(API|ENDPOINT|WEBHOOK|ISSUER|JWKS|OIDC|AUTH|RPC|UPSTREAM|SERVER|HOST|SERVICE|GATEWAY)(_|$)/;
const OWN = /PUBLIC|BASE|SITE|HOME|SELF|EXTERNAL|ROOT|ORIGIN|CORS|DOC|DOWNLOAD|REPO|MIRROR|SOURCE|GIT|RELEASE|PROXY|REGISTRY|INDEX|DIST/;
const ADDRESS = /^https:\/\/(?!localhost|127\.|example)[\w-]+\.[\w.-]+/;
function byEnvironment$1(stage) {
	const found = settings(stage).find(({ name, value }) => ADDRESS.test(value) && OTHERS.test(name) && !OWN.test(name) && !isUsedByBuild(stage, name));
	return found ? {
		evidence: `\`${found.name}\` is an https:// address`,
		at: found.span
	} : null;
}
function isUsedByBuild(stage, name) {
	return lineageCommands(stage).some(({ texts }) => texts.some((text) => text.includes(`$${name}`) || text.includes(`\${${name}`)));
}
function byProgram(stage) {
	const copies = lineage(stage).flatMap(copiedTo);
	for (const part of neededStages(buildOf(stage).model, stage)) for (const command of lineageCommands(part)) {
		const name = installedProgram(command);
		const copy = copies.find(({ sources }) => sources.some((source) => source.endsWith(`/${name}`)));
		if (name === null || !copy) continue;
		return {
			evidence: `\`${name}\`, which \`${citeCommand(command)}\` makes, fetches over https`,
			at: copy.instruction.span
		};
	}
	return null;
}
function installedProgram({ name, args }) {
	if (name !== "cargo" && name !== "go" || args[0] !== "install") return null;
	return args.flatMap((arg) => arg === null || arg.startsWith("-") ? [] : arg).map((word) => word.replace(/@.*$/, "").replace(/^.*\//, "")).find(isTlsProgram) ?? null;
}
const CALL = /http\.(Get|Post|Head|NewRequest(WithContext)?)\([^\n"]{0,200}"https:\/\/[\w-]+\.[\w.-]+/;
function byGo(stage) {
	const go = compiledIn(stage, "go");
	const declared = go ? declaration(buildOf(stage), "go.mod") : null;
	if (!go || !declared) return null;
	const client = goTlsClient(declared.dependencies);
	if (client.module !== null) return {
		evidence: `\`go.mod\` requires \`${client.module}\`, which calls its service over https`,
		at: go.at
	};
	const found = client.bundled ? null : goText(buildOf(stage), CALL);
	return found && {
		evidence: `line ${found.line} of \`${found.path}\` calls an https:// address`,
		at: go.at
	};
}
function callsInPlain(build) {
	return rustText(build, /"http:\/\/[\w{]/) !== null && rustText(build, /"https:\/\//) === null;
}
function byCrate(stage) {
	const rust = compiledIn(stage, "rust");
	const build = buildOf(stage);
	const crates = rust ? programCrates(stage) : [];
	if (!rust || crates.length === 0) return null;
	const locked = (mainProject(build, "rust")?.lockfiles ?? []).flatMap((path) => [...lockedPackages(build, path)?.packages.keys() ?? []]);
	const offered = crates.flatMap(({ declared }) => declared.offered);
	const client = crateTlsClient(crates.flatMap((crate) => crate.asked), [...offered, ...locked]);
	const asks = crates.find((crate) => crate.asked.some(({ name }) => name === client));
	return client !== null && asks && !callsInPlain(build) ? {
		evidence: `\`${asks.path}\` depends on \`${client}\`, which trusts what the system trusts`,
		at: rust.at
	} : null;
}
// lib/src/facts/runtime/zone-reads.js
const zoneReads = fact((stage) => {
	const go = compiledIn(stage, "go");
	const set = settings(stage).findLast(({ name }) => name === "TZ");
	const zone = set && ZONE.test(set.value) ? {
		evidence: `\`TZ\` is \`${set.value}\``,
		at: set.span
	} : null;
	if (!go) return zone;
	const build = buildOf(stage);
	if (lineageCommands(go.from).some(({ texts }) => texts.some((text) => text.includes("timetzdata"))) || !build.context.list().complete || goText(build, /"time\/tzdata"/)) return null;
	const found = goText(build, /time\.LoadLocation\(\s*"(?!UTC|Local)[A-Z]\w+\/\w+/);
	return found ? {
		evidence: `line ${found.line} of \`${found.path}\` loads a time zone`,
		at: go.at
	} : zone;
});
const ZONE = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada|Brazil|Chile)\/[\w/+-]+$/;
// lib/src/facts/runtime/system-data.js
const missingData = fact((stage) => {
	const has = dataOf(stage);
	if (!has || has.certificates && has.zones || mayBringMore(stage)) return [];
	const needs = {
		certificates: has.certificates || bringsCertificates(stage) ? null : tlsCalls(stage),
		zones: has.zones || bringsZones(stage) ? null : zoneReads(stage)
	};
	return ["certificates", "zones"].flatMap((kind) => {
		const need = needs[kind];
		return need ? [{
			...need,
			kind,
			base: baseLabel$1(stage),
			help: help(stage, kind)
		}] : [];
	});
});
function dataOf(stage) {
	if (rootBase(stage).kind === "scratch") return {
		certificates: false,
		zones: false
	};
	const image = baseImage(stage);
	return image ? systemData(image.repository) : null;
}
const CARRIES_ITS_OWN = /^(node|java|deno|bun|python[\d.]*|npm|yarn|dotnet|ruby|php[\w.-]*)$/;
const FETCHES = /^(curl|wget|pip[\d.]*|npm)$/;
function mayBringMore(stage) {
	return startedCommands(stage).some(({ name }) => CARRIES_ITS_OWN.test(name)) || osPackages(stage).some(({ name }) => !isPlainPackage(name)) || installsUnknown(stage) || lineageCommands(stage).some(({ name }) => FETCHES.test(name ?? "")) || lineage(stage).some((part) => copiedTo(part).some(({ target, sources }) => target === "/" && sources.some((source) => /^\.?\/?$|rootfs|\.(tar|t[gx]z)|\/\.?$|\*|\/[\w-]*root$|out$|dist$/.test(source))));
}
function bringsCertificates(stage) {
	return stage.config.Env.some((pair) => /^(SSL_CERT_|CURL_CA_BUNDLE|REQUESTS_CA|NODE_EXTRA_CA)/.test(pair)) || copies(stage, /cert|\.(crt|pem)\b|\/pki|\/ssl|^\/etc\/?$|ca-bundle/);
}
function bringsZones(stage) {
	return stage.config.Env.some((pair) => pair.startsWith("ZONEINFO=")) || copies(stage, /zoneinfo|\/localtime|tzdata|^\/usr\/?$|^\/usr\/share\/?$|^\/etc\/?$/);
}
function copies(stage, what) {
	return lineage(stage).some((part) => copiedTo(part).some(({ target, sources }) => [target, ...sources].some((path) => what.test(path))));
}
function help(stage, kind) {
	const manager = baseImage(stage)?.packages;
	const named = kind === "certificates" ? "ca-certificates" : "tzdata";
	if (manager === "apk") return `Add \`RUN apk add --no-cache ${named}\`.`;
	if (manager === "apt") return `Add \`RUN apt-get update && apt-get install -y --no-install-recommends ${named} && rm -rf /var/lib/apt/lists/*\`.`;
	return kind === "certificates" ? "Copy them from a stage that has them: `COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`; or start from `gcr.io/distroless/static-debian13`." : "Copy them from a stage that has them: `COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo`; in Go, `import _ \"time/tzdata\"` does it, too.";
}
// lib/rules/runtime-certs/rule.js
const runtimeCerts = {
	id: "runtime-certs",
	summary: "Ship the certificates and time zones that the program asks for",
	category: "correctness",
	severity: "warning",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) for (const { kind, evidence, at, base, help } of missingData(stage)) yield {
			at,
			stage,
			subject: kind,
			message: `${evidence}, but ${kind === "certificates" ? `${cite(base)} has no certificates to check a server by: every call fails with an unknown authority` : `${cite(base)} has no time zones: the program sees UTC or an error`}.`,
			help
		};
	}
};
// lib/src/facts/runtime/linkage.js
function linkedGo(from) {
	const image = baseImage(from);
	if (image?.language !== "go" || image.libc !== "glibc") return null;
	const step = stageCommands(from).findLast(({ name, args }) => name === "go" && (args.includes("build") || args.includes("install")));
	return step && !isStaticGo(from, step) ? step : null;
}
function linkedRust(from) {
	if (baseImage(from)?.libc !== "glibc") return null;
	const steps = stageCommands(from);
	const step = steps.findLast(({ name, args }) => name === "cargo" && (args.includes("build") || args.includes("install")));
	if (!step || steps.some(({ texts }) => texts.some((text) => /musl|crt-static|--target/.test(text)))) return null;
	const { env, variables } = stateBefore(from, step.instruction);
	return [...env.keys(), ...variables.values()].some((text) => /CARGO_BUILD_TARGET|RUSTFLAGS|musl/.test(text)) ? null : step;
}
const NETWORK_IMPORT = /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"(?:net(?:\/(?:http|rpc|smtp)(?:\/\w+)?)?|os\/user)"[ \t\r]*(?:\/\/|$)/m;
function usesNetwork(stage) {
	return serves(stage) !== null || goText(buildOf(stage), NETWORK_IMPORT) !== null;
}
function isStaticGo(from, step) {
	const { variables } = stateBefore(from, step.instruction);
	const text = [...step.texts, ...step.assignments.map(({ name, value }) => `${name}=${value}`)].join(" ");
	const exported = stageCommands(from).some(({ texts, assignments }) => [...texts, ...assignments.map(({ name }) => name)].some((one) => one.includes("CGO_ENABLED")));
	return variables.has("GOARCH") || /GOARCH=(?!amd64\b)/.test(text) || variables.has("CGO_ENABLED") || exported || /CGO_ENABLED|-static|netgo|osusergo/.test(text) || variables.get("GOOS") === "windows";
}
function isBinary(sources) {
	return sources.some((source) => !/\.\w{1,5}$|certs|\/etc\/|zoneinfo|(static|public|templates|assets|config|migrations|web|ui|dist|www|views)\/?$/.test(source));
}
function bringsLibraries(stage) {
	return osPackages(stage).some(({ name }) => /compat|glibc|gcompat/.test(name)) || lineageCommands(stage).some(({ texts }) => texts.some((text) => /glibc|ld-linux|lib64|compat/.test(text))) || transfers(stage).some(({ sources }) => sources.some((source) => /^\/(lib|lib64|usr\/lib)\b|^\/$/.test(source)));
}
// lib/src/knowledge/library-packages.js
const POSTGRES = {
	library: "libpq",
	headers: /^(libpq-dev|postgresql\d*-dev|postgresql-server-dev-.*)$/,
	brings: /^(libpq|postgresql|pgcli|php.*-pgsql)/,
	runtime: {
		debian: "libpq5",
		alpine: "libpq"
	},
	inFullImages: true
};
const MARIADB = {
	library: "libmariadb",
	headers: /^(default-libmysqlclient-dev|libmariadb-dev(-compat)?|libmysqlclient-dev|mariadb-dev|mariadb-connector-c-dev)$/,
	brings: /mysql|mariadb/,
	runtime: {
		debian: "libmariadb3",
		alpine: "mariadb-connector-c"
	},
	inFullImages: true
};
const LDAP = {
	library: "libldap",
	headers: /^(libldap2?-dev|openldap-dev)$/,
	brings: /ldap/,
	runtime: {
		debian: "libldap-2.5-0 (bookworm) or libldap2 (trixie)",
		alpine: "libldap"
	},
	inFullImages: false
};
const LIBRARY_PACKAGES = [
	{
		name: "psycopg2",
		...POSTGRES
	},
	{
		name: "mysqlclient",
		...MARIADB
	},
	{
		name: "python-ldap",
		...LDAP
	}
];
// lib/src/facts/runtime/missing-library.js
function missingLibrary(stage, from) {
	const [built, runs] = [baseImage(from), baseImage(stage)];
	const slim = runs?.repository === "python" && runs.toolchains.length === 0;
	if (built?.repository !== "python" || !slim || installsUnknown(stage)) return null;
	const build = buildOf(stage);
	const project = mainProject(build, "python");
	if (!project) return null;
	for (const row of LIBRARY_PACKAGES) {
		if (!isCompiled(from, built, row) || bringsLibrary(stage, row)) continue;
		if (!findDependency(build, project, ({ name }) => name === row.name)) continue;
		const install = runs.libc === "musl" ? row.runtime.alpine : row.runtime.debian;
		return {
			name: row.name,
			library: row.library,
			install
		};
	}
	return null;
}
function isCompiled(from, built, { headers, inFullImages }) {
	return inFullImages && built.libc === "glibc" && built.toolchains.length > 0 || osPackages(from).some(({ name }) => headers.test(name));
}
function bringsLibrary(stage, { brings, library }) {
	return osPackages(stage).some(({ name }) => brings.test(name)) || transfers(stage).some((transfer) => transfer.sources.some((source) => source.includes(library) || /^\/(lib|lib64|usr\/lib)\b|^\/(usr\/?)?$/.test(source)));
}
// lib/src/knowledge/native-packages.js
const NODE = [
	{
		name: "bcrypt",
		until: "6.0",
		perVersion: false
	},
	{
		name: "argon2",
		until: "0.40",
		perVersion: false
	},
	{
		name: "sharp",
		until: "0.33",
		perVersion: false
	},
	{
		name: "sqlite3",
		until: null,
		perVersion: false
	},
	{
		name: "better-sqlite3",
		until: null,
		perVersion: true
	},
	{
		name: "canvas",
		until: null,
		perVersion: false
	},
	{
		name: "node-sass",
		until: null,
		perVersion: true
	},
	{
		name: "re2",
		until: null,
		perVersion: true
	},
	{
		name: "isolated-vm",
		until: null,
		perVersion: true
	},
	{
		name: "libxmljs",
		until: null,
		perVersion: true
	},
	{
		name: "node-rdkafka",
		until: null,
		perVersion: true
	},
	{
		name: "deasync",
		until: null,
		perVersion: true
	},
	{
		name: "duckdb",
		until: null,
		perVersion: false
	},
	{
		name: "iconv",
		until: null,
		perVersion: true
	},
	{
		name: "libxmljs2",
		until: null,
		perVersion: true
	},
	{
		name: "microtime",
		until: null,
		perVersion: false
	},
	{
		name: "node-expat",
		until: null,
		perVersion: true
	}
];
function nativeNodePackage(dependencies, perVersion) {
	return NODE.find((one) => {
		const range = dependencies.get(one.name);
		return range !== void 0 && (!perVersion || one.perVersion) && isBelow(range, one.until);
	})?.name ?? null;
}
function isBelow(range, until) {
	if (until === null) return true;
	const [, major, minor] = /^[~^=v]*(\d+)\.(\d+)/.exec(range) ?? [];
	if (major === void 0 || minor === void 0) return false;
	const [untilMajor = 0, untilMinor = 0] = until.split(".").map(Number);
	return Number(major) === untilMajor ? Number(minor) < untilMinor : Number(major) < untilMajor;
}
const PYTHON = new Set("numpy pandas scipy scikit-learn lxml pillow cryptography psycopg2 psycopg2-binary asyncpg uvloop grpcio orjson pyzmq mysqlclient pydantic-core".split(" "));
function nativePythonPackage(names) {
	return names.find((name) => PYTHON.has(name)) ?? null;
}
// lib/src/facts/runtime/native-packages.js
function nodeMisfit(stage, { from, sources }) {
	const [built, runs] = [baseImage(from), baseImage(stage)];
	if (built?.repository !== "node" || runs?.repository !== "node" || installsAgain(stage)) return null;
	const because = differ(built, runs);
	const tree = because && nodeTree(from, sources);
	const name = tree && nativeNodePackage(dependenciesIn(from, tree), because === "version");
	return because && name ? {
		path: `${tree}/node_modules`,
		name,
		because
	} : null;
}
function differ(built, runs) {
	if (built.libc !== null && runs.libc !== null && built.libc !== runs.libc) return "libc";
	const [from, to] = [majorOf(built.tag), majorOf(runs.tag)];
	return from !== null && to !== null && from !== to ? "version" : null;
}
function majorOf(tag) {
	return /^(\d+)(?=\D|$)/.exec(tag ?? "")?.[1] ?? null;
}
function nodeTree(from, sources) {
	return lineage(from).flatMap((part) => installs(part).filter(({ manager }) => /^(npm|yarn|pnpm)$/.test(manager)).map((install) => workdirOf(part, install))).find((tree) => sources.includes(tree) || sources.includes(`${tree}/node_modules`)) ?? null;
}
function workdirOf(part, { call }) {
	return normalise("/", stateBefore(part, call.instruction).workdir);
}
function dependenciesIn(from, tree) {
	const build = buildOf(from);
	const path = contextPathOf(from, normalise(tree, "package.json"));
	const declared = path === null ? null : declaration(build, path);
	if (path === null || !declared) return new Map();
	const locks = (projects(build).find(({ ecosystem, dir }) => ecosystem === "node" && dir === directoryOf$2(path))?.lockfiles ?? []).flatMap((file) => lockedPackages(build, file) ?? []);
	const versionOf = ({ name, version }) => locks[0]?.packages.get(name) ?? version ?? "";
	return new Map(declared.dependencies.flatMap((one) => one.group === "runtime" ? [[one.name, versionOf(one)]] : []));
}
function installsAgain(stage) {
	return lineageCommands(stage).some(({ name, args }) => /^(npm|yarn|pnpm|npx)$/.test(name ?? "") && (args.length === 0 || args.some((arg) => arg === null || /^(ci|i|install|rebuild|add)$/.test(arg))));
}
function pythonPackagesIn(sources) {
	return sources.find((source) => /site-packages|\/(\.?venv|virtualenv)\/?$|^\/usr\/local\/lib\/python/.test(source));
}
function pythonMisfit(stage, { from, sources }) {
	const [built, runs] = [baseImage(from), baseImage(stage)];
	if (built?.repository !== "python" || runs?.repository !== "python") return null;
	if (built.libc === null || runs.libc === null || built.libc === runs.libc) return null;
	const path = pythonPackagesIn(sources);
	const again = lineageCommands(stage).some(({ name }) => /^(pip3?|uv|poetry|pipenv)$/.test(name ?? ""));
	const name = path && !again ? nativePythonPackage(requirementsOf(from)) : null;
	return path && name ? {
		path,
		name,
		because: "libc"
	} : null;
}
function requirementsOf(from) {
	const named = lineageCommands(from).flatMap(({ name, args }) => /^pip[\d.]*$/.test(name ?? "") && args[0] === "install" ? args.slice(1).flatMap((arg) => arg === null ? [] : parseRequirement(arg) ?? []) : []);
	const files = lineage(from).flatMap(installs).filter(({ manager }) => manager === "pip").flatMap(({ manifests }) => manifests);
	const listed = [...new Set(files)].flatMap((file) => declaration(buildOf(from), file)?.dependencies ?? []);
	return [...named, ...listed].map(({ name }) => name);
}
// lib/src/knowledge/glibc.js
const BY_CODENAME = {
	jessie: 19,
	stretch: 24,
	buster: 28,
	bullseye: 31,
	bookworm: 36,
	trixie: 41,
	xenial: 23,
	bionic: 27,
	focal: 31,
	jammy: 35,
	noble: 39
};
const BY_TAG = [
	{
		repository: /(^|\/)amazonlinux$/,
		tag: /^2(\.0\.|$)/,
		version: 26
	},
	{
		repository: /(^|\/)amazonlinux$/,
		tag: /^(2023|latest|$)/,
		version: 34
	},
	{
		repository: /^(centos|(quay\.io\/centos\/)centos)$/,
		tag: /^(centos)?7\b/,
		version: 17
	},
	{
		repository: /(^|\/)ubi7(\/|-|$)/,
		tag: /^/,
		version: 17
	},
	{
		repository: /(^|\/)ubi8(\/|-|$)/,
		tag: /^/,
		version: 28
	},
	{
		repository: /(^|\/)ubi9(\/|-|$)/,
		tag: /^/,
		version: 34
	},
	{
		repository: /(^|\/)ubi10(\/|-|$)/,
		tag: /^/,
		version: 39
	},
	{
		repository: /(^|\/)(rockylinux|almalinux|oraclelinux)$/,
		tag: /^8\b/,
		version: 28
	},
	{
		repository: /(^|\/)(rockylinux|almalinux|oraclelinux)$/,
		tag: /^9\b/,
		version: 34
	}
];
function glibcOf({ codename, digest, libc, reference, repository, tag }) {
	if (libc === "musl" || repository.includes("distroless/static")) return null;
	if (codename !== null) {
		const isWritten = reference.includes(codename) || /-debian\d/.test(repository);
		return digest === null || isWritten ? BY_CODENAME[codename] ?? null : null;
	}
	return BY_TAG.find((one) => one.repository.test(repository) && one.tag.test(tag ?? ""))?.version ?? null;
}
const SYMBOL_STEPS = [
	{
		version: 34,
		always: true
	},
	{
		version: 38,
		always: false
	},
	{
		version: 28,
		always: false
	}
];
// lib/src/facts/runtime/newer-glibc.js
function newerGlibc(stage, transfer) {
	const [made, runs] = [glibcIn(transfer.from), glibcIn(stage)];
	if (made === null || runs === null || made <= runs || bringsLibraries(stage)) return null;
	const linked = linkedProgram(stage, transfer);
	const step = linked && SYMBOL_STEPS.find((one) => runs < one.version && one.version <= made);
	if (!linked || !step || linked.needs === "threads" && !step.always) return null;
	const open = !step.always || linked.needs === "unknown";
	return {
		what: `The result of ${cite(citeCommand(linked.command))}`,
		because: `it is linked with glibc 2.${made}, the older image has 2.${runs}, and ${reason(step, open)}`,
		help: `Take one release for both: ${sameRelease(stage, transfer.from)}.`,
		open
	};
}
function glibcIn(stage) {
	const image = baseImage(stage);
	return image && glibcOf(image);
}
function reason({ version, always }, open) {
	const ends = `ends at its start with ${always ? "" : "a line like "}"GLIBC_2.${version} not found"`;
	if (always) return `a program linked with 2.${version} or newer ${ends}${open ? ", unless it is static" : ""}`;
	return `a program that takes one of the functions that came in between ${ends}`;
}
function linkedProgram(stage, { from, sources, target }) {
	const rust = isBinary(sources) ? linkedRust(from) : null;
	if (rust) return {
		command: rust,
		needs: "start"
	};
	const go = isBinary(sources) && usesNetwork(stage) ? linkedGo(from) : null;
	if (go) return {
		command: go,
		needs: "threads"
	};
	if (stageCommands(from).some(({ texts }) => texts.some((text) => ELSEWHERE.test(text)))) return null;
	const compiled = commandsNamed(from, COMPILERS).findLast((call) => sources.includes(outputOf(call) ?? ""));
	if (compiled) return {
		command: compiled,
		needs: "start"
	};
	const made = commandsNamed(from, MAKERS).at(-1);
	return made && isStarted(stage, [...sources, target]) ? {
		command: made,
		needs: "unknown"
	} : null;
}
const ELSEWHERE = /-static\b|static=true|musl|--target=|--host=|TOOLCHAIN_FILE|STATIC/;
const COMPILERS = [
	"gcc",
	"g++",
	"cc",
	"c++",
	"clang",
	"clang++"
];
const MAKERS = [
	"make",
	"cmake",
	"ninja",
	"meson"
];
function outputOf(call) {
	const at = call.args.indexOf("-o");
	const name = at === -1 ? null : call.texts[at + 1];
	return !name || call.args.some((arg) => /^-(c|S|E|r|shared)$/.test(arg ?? "")) ? null : pathIn(call, name);
}
function isStarted(stage, paths) {
	const name = startedProgram(stage).main?.name ?? "";
	return name !== "" && !name.includes(".") && paths.some((path) => path.endsWith(`/${name}`));
}
function sameRelease(stage, from) {
	const newer = sisterOf(baseImage(stage), baseImage(from)?.codename ?? null);
	const [builds, runs] = [cite(baseLabel$1(from)), cite(baseLabel$1(stage))];
	return newer === null ? `run on that of ${builds}, or build on that of ${runs}` : `${cite(newer)} is that of ${builds}`;
}
const DEBIAN = [
	"bullseye",
	"bookworm",
	"trixie"
];
function sisterOf(image, codename) {
	const release = DEBIAN.indexOf(codename ?? "");
	if (!image || release === -1) return null;
	const { repository, tag } = image;
	if (repository === "debian") return `debian:${codename}${tag?.includes("slim") ? "-slim" : ""}`;
	const [, family] = /^(gcr\.io\/distroless\/[a-z-]+-debian)\d+$/.exec(repository) ?? [];
	return family === void 0 ? null : `${family}${release + 11}${tag === null ? "" : `:${tag}`}`;
}
// lib/src/facts/runtime/misfits.js
const misfits = fact((stage) => transfers(stage).flatMap((transfer) => {
	const found = goBinary(stage, transfer) ?? rustBinary(stage, transfer) ?? pythonPackages(stage, transfer) ?? nativePackages(stage, transfer) ?? withoutLibrary(stage, transfer) ?? newerGlibc(stage, transfer);
	if (!found) return [];
	return [{
		span: transfer.instruction.span,
		builtOn: baseLabel$1(transfer.from),
		runsOn: baseLabel$1(stage),
		...found
	}];
}));
function lacksGlibc(stage) {
	if (rootBase(stage).kind === "scratch") return !bringsLibraries(stage);
	const image = baseImage(stage);
	if (!image) return false;
	if (/^gcr\.io\/distroless\/static/.test(image.repository)) return !bringsLibraries(stage);
	return image.libc === "musl" && !bringsLibraries(stage);
}
function goBinary(stage, { from, sources }) {
	const step = isBinary(sources) && lacksGlibc(stage) ? linkedGo(from) : null;
	if (!step || !usesNetwork(stage)) return null;
	return {
		what: `The result of \`${citeCommand(step)}\``,
		because: "cgo is on, so a program that uses the network is linked with the GNU C library",
		help: "Set `CGO_ENABLED=0` for that step, or build on the Alpine image."
	};
}
function rustBinary(stage, { from, sources }) {
	if (baseImage(from)?.repository !== "rust" || !isBinary(sources) || !lacksGlibc(stage)) return null;
	const step = linkedRust(from);
	return step && {
		what: `The result of \`${citeCommand(step)}\``,
		because: "it is linked with the GNU C library",
		help: "Build for a musl target (`rustup target add x86_64-unknown-linux-musl`, `--target x86_64-unknown-linux-musl`), or build on the Alpine image."
	};
}
function pythonPackages(stage, { from, sources }) {
	const [built, runs] = [pythonVersion(baseImage(from)), pythonVersion(baseImage(stage))];
	const packages = pythonPackagesIn(sources);
	if (built === null || runs === null || built === runs || packages === void 0) return null;
	if (lineage(stage).some((part) => stageCommands(part).some(({ name }) => name === "uv"))) return null;
	return {
		what: `\`${packages}\``,
		because: `Python ${runs} does not look for packages of Python ${built}`,
		help: "Use the same version of Python in both stages."
	};
}
function pythonVersion(image) {
	if (image?.repository !== "python") return null;
	return /^3\.\d+/.exec(image.tag ?? "")?.[0] ?? null;
}
function withoutLibrary(stage, transfer) {
	const packages = pythonPackagesIn(transfer.sources);
	const found = packages === void 0 ? null : missingLibrary(stage, transfer.from);
	if (!found) return null;
	return {
		what: `\`${found.name}\` in \`${packages}\``,
		because: `it is compiled against ${found.library}, which is not there, so importing it fails`,
		help: `Install ${found.install} in this stage.`
	};
}
function nativePackages(stage, transfer) {
	const found = nodeMisfit(stage, transfer) ?? pythonMisfit(stage, transfer);
	if (!found || bringsLibraries(stage)) return null;
	const [what, part] = [`\`${found.path}\``, `\`${found.name}\` in it`];
	return found.because === "libc" ? {
		what,
		because: `${part} has a compiled part for the C library of the image that installs it`,
		help: "Install and run on images of one family: both Alpine or both Debian."
	} : {
		what,
		because: `${part} has a part that is compiled for one major version of Node.js`,
		help: "Use the same version of Node.js in both stages."
	};
}
// lib/rules/runtime-matches-builder/rule.js
const runtimeMatchesBuilder = {
	id: "runtime-matches-builder",
	summary: "Build for the system that the program runs on",
	category: "correctness",
	severity: "error",
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) {
			const [found] = misfits(stage);
			if (!found) continue;
			const { span, what, builtOn, runsOn, because, help, open } = found;
			yield {
				at: span,
				stage,
				subject: "artifact",
				message: `${what} is made on ${cite(builtOn)} and ${open ? "may not" : "cannot"} run on ${cite(runsOn)}: ${because}.`,
				help,
				...open ? { severity: "warning" } : {}
			};
		}
	}
};
// lib/rules/shipped-stage/rule.js
const shippedStage = {
	id: "shipped-stage",
	summary: "Let a plain build make the production image",
	category: "architecture",
	severity: "warning",
	aliases: [],
	*check(build) {
		const found = unnamedTarget(build);
		if (!found) return;
		const last = cite(stageLabel$1(found.last));
		const meant = cite(stageLabel$1(found.meant));
		yield {
			at: found.last.from.span,
			stage: found.last,
			subject: "default target",
			message: `A build without \`--target\` makes ${last}, because it stands last: whoever forgets the flag deploys it instead of ${meant}.`,
			help: isMadeOf(found.last, found.meant) ? `End the file with \`FROM ${stageLabel$1(found.meant)}\`: a last line that adds nothing and is built by default.` : `Move ${meant} behind ${last}; nothing else changes by the order of stages that do not need each other.`
		};
	}
};
// lib/rules/slim-base/rule.js
const slimBase = {
	id: "slim-base",
	summary: "Ship on the smallest image of the same version that does",
	category: "optimization",
	severity: "info",
	aboutDeployed: true,
	aliases: [],
	*check(build) {
		for (const stage of shippedStages(build)) {
			const found = smallerBase(stage);
			if (!found || selfBuilt(stage)) continue;
			const { at, base, reference, sizes, without } = found;
			const [larger, smaller] = sizes ? [` (${sizes.from} MB)`, ` (${sizes.to} MB)`] : ["", ""];
			const difference = without === "documentation" ? `${cite(reference)}${smaller} is the same release without documentation and translations, which nothing here reads` : `${cite(reference)}${smaller} serves the same files from the same places, and nothing here needs Debian`;
			yield {
				at,
				stage,
				subject: "base",
				message: `${cite(base)}${larger} is more than this stage uses: ${difference}.`,
				help: `Write ${cite(`FROM ${reference}`)} for this stage.`
			};
		}
	}
};
// lib/src/context/addon.js
const ALWAYS = [
	"BUILD_FROM",
	"BUILD_ARCH",
	"BUILD_VERSION"
];
const SETTINGS = [
	"config.yaml",
	"config.yml",
	"config.json"
];
const BUILDS = [
	"build.yaml",
	"build.yml",
	"build.json"
];
function addonArguments(context) {
	if (!SETTINGS.some((path) => {
		const settings = parsed$1(context, path);
		return isObject(settings) && "slug" in settings && "arch" in settings;
	})) return [];
	return [...ALWAYS, ...BUILDS.flatMap((path) => Object.keys(objectAt(parsed$1(context, path), "args")))];
}
function parsed$1(context, path) {
	const content = context.exists(path) === "file" ? context.read(path) : null;
	return content?.kind === "text" ? parseAs("yaml", content.text) : null;
}
// lib/src/facts/problems.js
const refusals = fact((build) => {
	const { source } = build.model.dockerfile;
	const found = [];
	let end = -1;
	for (const problem of build.model.problems) {
		const names = namesIn$2(build, problem.span);
		if (mayComeFromBase(build, problem, names)) continue;
		const argument = names.find((name) => hasNoDefault(build, problem, name)) ?? null;
		if (argument !== null && handedIn(build).includes(argument)) continue;
		const last = found.at(-1);
		const line = require_model.lineAt(source, problem.span.start);
		const alike = last?.problem.suggestion === null && problem.suggestion === null;
		if (last && alike && last.argument === argument && line <= end + 1) last.more += 1;
		else found.push({
			problem,
			more: 0,
			argument
		});
		end = require_model.lineAt(source, problem.span.end);
	}
	return found;
});
const handedIn = fact(({ context }) => addonArguments(context));
function namesIn$2({ model }, { start, end }) {
	const names = new Set(variables(model.dockerfile.source.text.slice(start, end)));
	for (const name of names) {
		const arg = model.globalArgs.find((one) => one.name === name);
		if (arg) for (const inner of variables(textOf(model.dockerfile.source.text, arg.span))) names.add(inner);
	}
	return [...names];
}
function textOf(text, { start, end }) {
	return text.slice(start, end);
}
function variables(text) {
	return [...text.slice(0, 1e3).matchAll(/\$(?:(\w+)|\{(\w+)(?:\}|:?\?))/g)].map(([, plain, braced]) => plain ?? braced ?? "");
}
function hasNoDefault(build, { stage, span }, name) {
	const { globalArgs } = build.model;
	if (stage === null && !build.stages.some(({ from }) => from.image?.span.start === span.start)) return false;
	if (globalArgs.some((arg) => arg.name === name && arg.value !== null)) return false;
	return globalArgs.some((arg) => arg.name === name) || stage !== null && declaresBare(stage, name);
}
function declaresBare(stage, name) {
	const values = pairsOf(stage, name).map(({ value }) => value);
	return values.length > 0 && values.every((value) => value === null);
}
function pairsOf(stage, name) {
	return lineage(stage).flatMap((part) => part.instructions.flatMap((one) => one.keyword === "ARG" || one.keyword === "ENV" ? one.pairs.filter((pair) => pair.name.text === name) : []));
}
function mayComeFromBase({ model }, { stage }, names) {
	if (!stage) return false;
	const base = rootBase(stage);
	if (base.kind !== "image" || base.known) return false;
	return names.some((name) => pairsOf(stage, name).length === 0 && !model.globalArgs.some((arg) => arg.name === name));
}
function spellingEdits({ model }, { suggestion, span }) {
	if (suggestion === null || model.problems.length > 1) return null;
	for (const { keyword, keywordSpan, flags } of model.dockerfile.instructions) {
		if (keyword === "UNKNOWN" && keywordSpan.start === span.start) return [replace(keywordSpan, suggestion)];
		const flag = flags.find((one) => one.span.start === span.start);
		const start = span.start + 2;
		if (flag) return [replace({
			start,
			end: start + flag.name.length
		}, suggestion)];
	}
	return null;
}
// lib/rules/syntax/rule.js
const syntax = {
	id: "syntax",
	summary: "Write what BuildKit accepts",
	category: "correctness",
	severity: "error",
	aliases: ["DL1000"],
	*check(build) {
		for (const refusal of refusals(build)) {
			const { problem, more, argument } = refusal;
			const { message, suggestion, span } = problem;
			const words = argument === null ? message : withoutArguments(message);
			yield {
				at: span,
				stage: build.stages.findLast(({ from }) => from.span.start <= span.start) ?? null,
				subject: message,
				message: more === 0 ? words : `${words} The same goes for what follows (${more} more).`,
				help: helpFor(refusal, suggestion),
				fix: review$2(`Write ${cite(suggestion ?? "")}`, spellingEdits(build, refusal.problem)),
				...argument === null ? {} : { severity: "warning" }
			};
		}
	}
};
function withoutArguments(message) {
	return message.includes("without build arguments") ? message : `Without build arguments, ${message}`;
}
function helpFor({ argument }, suggestion) {
	if (argument !== null) return `Give ${cite(`ARG ${argument}`)} a default, so that a build works that hands in nothing.`;
	return suggestion === null ? "The build stops here: mend the line." : `Write ${cite(suggestion)}.`;
}
// lib/src/knowledge/test-files.js
const PATTERNS = [
	/_test\.(go|py|exs|dart|rb)$/,
	/(^|\/)test_[^/]+\.py$/,
	/\.(test|spec)\.[cm]?[jt]sx?$/,
	/(^|\/)__tests__\/.+\.[cm]?[jt]sx?$/,
	/(^|\/)src\/(test|it)\/(java|kotlin|scala|groovy)\/.+\.(java|kt|scala|groovy)$/,
	/_spec\.rb$/,
	/(^|\/)tests\/[^/]+\.rs$/,
	/Tests?\.(php|cs|swift)$/,
	/[._-]Tests?\.(cs|fs|vb)proj$/
];
function isTestFile(path) {
	return PATTERNS.some((pattern) => pattern.test(path)) && !isForeign(path);
}
function isInTests(path) {
	return /(^|\/)(tests?|spec|__tests__)\//.test(path);
}
const PLACEHOLDER = /no test specified/;
function isTestScript(line) {
	return line.trim() !== "" && !PLACEHOLDER.test(line) && !/^(echo|exit|true|:)\b/.test(line.trim());
}
// lib/src/facts/project-tests.js
const projectTests = fact((build) => {
	const line = declaration(build, "package.json")?.programs.get("test");
	if (line !== void 0 && isTestScript(line)) return "the script `test` of package.json";
	const files = build.context.list().paths.filter((path) => /test|spec/i.test(path) && isTestFile(path));
	const file = files.find(isInTests) ?? files[0];
	return file === void 0 ? null : `\`${file}\``;
});
const idleTests = fact((build) => {
	if (!takesSources(build) || build.stages.some(runsTests)) return null;
	return projectTests(build);
});
// lib/rules/test-stage/rule.js
const testStage = {
	id: "test-stage",
	summary: "Run the tests in a stage of the build",
	category: "testing",
	severity: "off",
	aliases: [],
	*check(build) {
		const tests = isDeployed(build) ? idleTests(build) : null;
		const stage = build.stages.findLast((one) => buildSteps(one).length > 0) ?? shippedStages(build)[0];
		if (tests === null || !stage) return;
		yield {
			at: stage.from.span,
			stage,
			subject: "tests",
			message: `The project has tests (${tests}) and no stage runs them: this build makes an image whether they pass or not.`,
			help: "Add a stage that runs them behind the one that builds, and let the shipped stage copy a file that it leaves behind when they pass."
		};
	}
};
// lib/rules/unused-ignore/rule.js
const unusedIgnore = {
	id: "unused-ignore",
	summary: "Keep no ignore that ignores nothing",
	category: "developer-experience",
	severity: "info",
	aliases: [],
	check: () => [],
	*checkIgnores(idle) {
		for (const ignore of idle) yield {
			at: ignore.at,
			stage: ignore.stage,
			subject: ignore.name.toLowerCase(),
			...wordsFor(ignore)
		};
	}
};
function wordsFor({ name, why, nearest }) {
	const rule = cite(name);
	switch (why) {
		case "unknown": return {
			message: `There is no rule ${rule}: this comment ignores nothing, and what it was written for is still reported.`,
			help: nearest ? `Did you mean ${cite(nearest)}?` : "`stagewright rules` lists their names; a reason stands behind ` -- `."
		};
		case "detached": return {
			message: `This comment stands above no instruction, so it ignores ${rule} nowhere.`,
			help: `Put it right above the one it is about, or write \`ignore-file=${name}\` for the whole file.`
		};
		case "no-reason": return {
			message: `This comment ignores ${rule} without a reason, and the configuration asks for one: the finding stands.`,
			help: `Write it as \`# stagewright ignore=${name} -- reason\`.`
		};
		case "unused": return {
			message: `${rule} finds nothing here any more: the comment would only hide what comes next.`,
			help: `Remove ${rule} from the comment.`
		};
	}
}
// lib/src/facts/users/missing-accounts.js
const missingAccounts = fact((stage) => {
	const names = namesIn$1(stage);
	const accounts = names.length === 0 ? null : knownAccounts(stage);
	if (!accounts) return [];
	const found = new Map();
	for (const { name, by, span } of names) {
		if (accounts.includes(name) || found.has(name) || mayExist(stage, name)) continue;
		found.set(name, {
			name,
			by,
			span,
			base: baseLabel$1(stage)
		});
	}
	return [...found.values()];
});
function knownAccounts(stage) {
	if (rootBase(stage).kind === "scratch") return bringsAccounts(stage) ? null : [];
	const image = baseImage(stage);
	const system = systemAccounts(image?.packages ?? null);
	if (!image || !system || image.windows || !KNOWN_ROLES.has(image.role)) return null;
	if (bringsAccounts(stage) || installsUnknown(stage) || runsCopies(stage)) return null;
	return [
		...system,
		...image.account ? [image.account.name] : [],
		...image.user ? [image.user] : []
	];
}
const KNOWN_ROLES = new Set([
	"os",
	"interpreter",
	"sdk",
	"runtime"
]);
function namesIn$1(stage) {
	return stage.instructions.flatMap((one) => {
		if (one.keyword === "USER") return one.value ? nameOf(one.value.text, "USER", one.span) : [];
		if (one.keyword !== "COPY" && one.keyword !== "ADD") return [];
		return one.flags.flatMap(({ name, value }) => name === "chown" && value ? nameOf(value, "--chown", one.span) : []);
	});
}
function nameOf(text, by, span) {
	const name = text.replace(/^["']|["']$/g, "").split(":")[0] ?? "";
	return /^[a-z_][\w.-]*$/i.test(name) ? [{
		name,
		by,
		span
	}] : [];
}
function mayExist(stage, name) {
	return lineageCommands(stage).some(({ texts }) => texts.some((text) => text.includes(name) || /[$`]/.test(text) && /^(add|user|group)/.test(text))) || lineageCommands(stage).some((call) => /^(adduser|addgroup|useradd|groupadd|usermod)$/.test(call.name ?? "") && call.args.includes(null)) || osPackages(stage).some((one) => one.name.includes(name) || name.includes(one.name));
}
function bringsAccounts(stage) {
	return lineage(stage).some((part) => copyInstructions(part).some((one) => {
		const sources = one.sources.map(({ text }) => text);
		const target = one.destination?.text ?? "";
		return /^\/?$|^\/etc\/?$/.test(target) && !sources.every((text) => /\.(?!tar|t?gz|xz|bz2)\w{1,5}$/.test(text)) && sources.some((text) => !/\/\w+$/.test(text)) || [...sources, target].some((text) => /passwd|rootfs|\.tar(\.\w+)?$/.test(text));
	}));
}
function runsCopies(stage) {
	const own = lineage(stage).flatMap(copiedNames);
	return lineageCommands(stage).some(({ name, texts }) => name !== null && own.includes(name) || texts.some((text) => text.includes("/etc/passwd")));
}
function copiedNames(part) {
	return copyInstructions(part).flatMap((one) => {
		return (one.destination ? [...one.sources, one.destination] : one.sources).map(({ text }) => text.slice(text.lastIndexOf("/") + 1));
	});
}
// lib/rules/user-exists/rule.js
const userExists = {
	id: "user-exists",
	summary: "Name users that the image has",
	category: "correctness",
	severity: "error",
	aliases: [],
	*check(build) {
		for (const stage of build.stages) {
			if (!isShipped(build, stage) && !neededForShipping(build).has(stage)) continue;
			for (const { name, by, base, span } of missingAccounts(stage)) {
				const outcome = by === "USER" ? "the next RUN fails, or the container does not start" : "BuildKit leaves the files to root without a word, and other builders stop";
				const scratch = rootBase(stage).kind === "scratch";
				yield {
					at: span,
					stage,
					subject: `${by} ${name}`,
					message: `${by} names ${cite(name)}, but ${cite(base)} has no such account and nothing here makes one: ${outcome}.`,
					...by === "USER" ? {} : { severity: "warning" },
					help: scratch ? `Write a number, such as \`10001:10001\`: it needs no account.` : `Make it in front of this line (\`RUN useradd --system ${name}\`; Alpine: \`adduser -S ${name}\`), or write a number.`
				};
			}
		}
	}
};
// lib/src/facts/users/nginx-state.js
const CACHE = "/var/cache/nginx";
const nginxState = fact((stage) => {
	const { said, root, user } = effectiveUser(stage);
	if (!said || root !== false || baseImage(stage)?.repository !== "nginx" || !startsNginx(stage)) return null;
	if (buildOf(stage).context.orchestrator) return null;
	const config = mainConfig(stage);
	if (config === null) return null;
	const places = [.../_temp_path\s/.test(config) || madeByRoot(stage, CACHE) === null ? [] : [`${CACHE}/client_temp`], ...movesPid(stage, config) ? [] : ["/run/nginx.pid"]];
	const [first] = places;
	if (first === void 0) return null;
	const owner = (user ?? "").split(":")[0] ?? "";
	return {
		dir: first,
		writes: `nginx creates ${places.map((place) => `\`${place}\``).join(" and ")} before it serves`,
		because: "the image gives what is around to root",
		at: said.span,
		help: `Start from \`nginxinc/nginx-unprivileged\` (it listens on 8080), or in front of USER \`RUN chown -R ${owner} ${CACHE} && touch /run/nginx.pid && chown ${owner} /run/nginx.pid\`.`
	};
});
function startsNginx(stage) {
	const commands = startedCommands(stage);
	return startedProgram(stage).script === null && commands.every(({ name }) => /^nginx(-debug)?$/.test(name));
}
function mainConfig(stage) {
	if (!lineage(stage).some((part) => copiedTo(part).some(({ target, sources }) => target === "/etc/nginx/nginx.conf" || target === "/etc" || target === "/" || target === "/etc/nginx" && sources.some((source) => !/\.\w+$/.test(source) || source.endsWith("nginx.conf"))))) return "";
	const path = contextPathOf(stage, "/etc/nginx/nginx.conf");
	const content = path === null ? null : buildOf(stage).context.read(path);
	return content?.kind === "text" ? content.text : null;
}
function movesPid(stage, config) {
	const pid = /^[ \t]*pid[ \t]+([^;\s]+)[ \t]*;/m.exec(config)?.[1];
	if (pid !== void 0 && !/^\/(var\/)?run\/nginx\.pid$/.test(pid)) return true;
	if ([...lineageCommands(stage).flatMap(({ texts }) => texts), ...startedProgram(stage).words].some((text) => /nginx\.pid|\bpid\s|nginx\.conf/.test(text))) return true;
	return madeByRoot(stage, "/run") === null || madeByRoot(stage, "/var/run") === null;
}
// lib/src/facts/users/program-writes.js
const programWrites = fact((stage) => {
	const commands = startedCommands(stage);
	if (commands.length === 0) return [];
	return [...byEnvironment(stage), ...commands.flatMap((command) => [
		...byRails(stage, command),
		...byCelery(stage, command),
		...byNext(stage, command),
		...byLaravel(stage, command),
		...byDjango(stage, command),
		...byNode(stage, command)
	])];
});
function inWorkdir$1(stage, path) {
	return normalise(normalise("/", stage.config.WorkingDir || "/"), path);
}
function directoryOf(file) {
	return file.slice(0, file.lastIndexOf("/")) || "/";
}
const SQLITE_URL = /^(?:sqlite(?:\+\w+)?:\/{3}|sqlite3:\/\/|jdbc:sqlite:)([^?:]+)$/;
const PLAIN_FILE = /^(?:file:)?(\/[\w./-]+\.(?:db|sqlite3?))$/;
function byEnvironment(stage) {
	return settings(stage).flatMap(({ name, value }) => {
		const named = /^(?:.*_)?(?:DB|DATABASE|SQLITE)(?:_.*)?$/.test(name) ? PLAIN_FILE : null;
		const path = (SQLITE_URL.exec(value) ?? named?.exec(value))?.[1];
		if (path === void 0 || /[$%{]/.test(path)) return [];
		const dir = directoryOf(inWorkdir$1(stage, path));
		return [{
			dir,
			writes: `\`${name}\` keeps its database in \`${dir}\``
		}];
	});
}
function byRails(stage, { name, args }) {
	const [program, verb] = name === "bundle" && args[0] === "exec" ? args.slice(1) : [name, ...args];
	if (!program || !/^(.*\/)?rails$/.test(program) || verb !== "s" && verb !== "server") return [];
	const dir = inWorkdir$1(stage, "tmp");
	return [{
		dir,
		writes: `\`rails ${verb}\` writes its process id below \`${dir}\``
	}];
}
function byCelery(stage, { name, args }) {
	const beats = args.includes("beat") || args.includes("-B") || args.includes("--beat");
	if (name !== "celery" || !beats || args.includes(null)) return [];
	if (args.some((arg) => /^(-s|-S|--schedule|--scheduler|--workdir)/.test(arg ?? ""))) return [];
	if (mentioned(stage, REQUIREMENTS, /celery[-_]?beat|redbeat/i) !== false) return [];
	const dir = inWorkdir$1(stage, ".");
	return [{
		dir,
		writes: `\`celery beat\` keeps \`celerybeat-schedule\` in \`${dir}\``
	}];
}
const REQUIREMENTS = [
	"requirements.txt",
	"pyproject.toml",
	"Pipfile",
	"setup.py"
];
function mentioned(stage, files, pattern) {
	const { context } = buildOf(stage);
	const texts = files.flatMap((file) => {
		const content = context.read(file);
		return content.kind === "text" ? [content.text] : [];
	});
	return texts.length === 0 ? null : texts.some((text) => pattern.test(text));
}
function byNext(stage, { name, args }) {
	if (!(name === "next" && args[0] === "start") && !(name === "node" && args.some((arg) => arg?.endsWith("server.js")) && isStandalone(stage))) return [];
	const dir = inWorkdir$1(stage, ".next/cache");
	return [{
		dir,
		writes: `Next.js writes its cache to \`${dir}\``
	}];
}
function isStandalone(stage) {
	return lineage(stage).some((part) => copiedTo(part).some(({ sources }) => sources.some((source) => /\.next\/standalone\/?\.?$/.test(source))));
}
function byLaravel(stage, { name, args }) {
	if (!/^(php|php-fpm[\d.]*|apache2-foreground|frankenphp)$/.test(name)) return [];
	if (name === "php" && !args.includes("serve")) return [];
	const workdir = inWorkdir$1(stage, ".");
	const dir = `${workdir === "/" ? "" : workdir}/storage`;
	const manifest = contextPathOf(stage, inWorkdir$1(stage, "composer.json"));
	if (!(manifest === null ? null : declaration(buildOf(stage), manifest))?.dependencies.some(({ name }) => name === "laravel/framework")) return [];
	if (contextPathOf(stage, dir) === null) return [];
	return [{
		dir,
		writes: `Laravel writes logs, sessions and views below \`${dir}\``
	}];
}
function byDjango(stage, { name, args }) {
	if (!/^(python[\d.]*|gunicorn|uvicorn|daphne|manage\.py)$/.test(name)) return [];
	const manage = contextPathOf(stage, inWorkdir$1(stage, "manage.py"));
	if (manage === null || /^python/.test(name) && !args.some((arg) => /manage\.py$/.test(arg ?? ""))) return [];
	const { context } = buildOf(stage);
	const top = manage.slice(0, -9);
	const settings = context.list().paths.filter((path) => path.startsWith(top) && /^[^/]+\/settings\.py$/.test(path.slice(top.length)));
	const content = settings.length === 1 && settings[0] ? context.read(settings[0]) : null;
	const file = content?.kind === "text" ? sqliteOf(content.text) : null;
	if (file === null) return [];
	return [{
		dir: directoryOf(inWorkdir$1(stage, file)),
		writes: `\`${settings[0]}\` keeps the database in \`${file}\``
	}];
}
function sqliteOf(text) {
	const engines = [...text.matchAll(/^[^#\r\n\u2028\u2029]{0,200}['"]ENGINE['"]\s{0,20}:\s{0,20}['"]([\w.]+)['"]/gm)];
	const at = text.search(/^DATABASES\s*=/m);
	if (at === -1 || engines.length !== 1 || !engines[0]?.[1]?.endsWith(".sqlite3")) return null;
	const block = text.slice(at, at + 500);
	if (/environ|getenv|config\(|env\(|dj_database_url/.test(block) || /^DATABASES\b.*\bupdate\(|dj_database_url/m.test(text)) return null;
	return /['"]NAME['"]\s*:\s*(?:str\(\s*)?BASE_DIR\s*\/\s*['"]([\w./-]+)['"]/.exec(block)?.[1] ?? /['"]NAME['"]\s*:\s*os\.path\.join\(\s*BASE_DIR\s*,\s*['"]([\w./-]+)['"]\s*,?\s*\)/.exec(block)?.[1] ?? null;
}
function byNode(stage, { name }) {
	const { file } = startedProgram(stage);
	const workdir = inWorkdir$1(stage, ".");
	if (name !== "node" || !file || !/\.[cm]?js$/.test(file.path)) return [];
	const entry = contextPathOf(stage, file.path);
	const made = lineage(stage).some((part) => copiedTo(part).some(({ instruction }) => instruction.flags.length === 0));
	if (entry === null || !file.path.endsWith(`/${entry}`) || !made || madeByRoot(stage, workdir) === null) return [];
	const { context } = buildOf(stage);
	const root = file.path.slice(0, -entry.length - 1);
	const sources = readNodeSources(context, "", [entry], [], false);
	if (sources.missing !== null) return [];
	const env = new Map(stage.config.Env.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
	return writeSites(sources, {
		cwd: workdir,
		env,
		directoryOf: (source) => directoryOf(`${root}/${source}`)
	}).flatMap(({ dir, at, variable }) => dir === null || variable !== null && !env.has(variable) || !dir.startsWith(`${root}/`) ? [] : [{
		dir,
		writes: `line ${at.line} of \`${at.path}\` writes to \`${dir}\``
	}]);
}
// lib/src/facts/users/unwritable-paths.js
const unwritablePaths = fact((stage) => {
	const user = writer(stage);
	if (user === null || mayChangeOwners(stage)) return [];
	const nginx = nginxState(stage);
	const found = nginx ? [{
		...nginx,
		user
	}] : [...inWorkdir(stage, user), ...inVolumes(stage, user)];
	return found.filter(({ dir }, at) => found.findIndex((other) => other.dir === dir) === at);
});
function writer(stage) {
	const { user, root } = effectiveUser(stage);
	if (root === false) return (user ?? "").split(":")[0] || null;
	const image = baseImage(stage);
	return root === true && image?.language === "php" && dropsPrivileges(stage)?.how === "workers" ? image?.drops?.to ?? null : null;
}
function mayChangeOwners(stage) {
	const { script, words, unresolved } = startedProgram(stage);
	if (words.some((word) => /\b(sudo|gosu|su-exec|chown|chmod|mkdir|cd)\b/.test(word))) return true;
	if (script === null) return unresolved !== null && words.some((word) => /\.(sh|bash)\b/.test(word));
	const content = buildOf(stage).context.read(script);
	return content.kind !== "text" || /\b(sudo|gosu|su-exec|chown|chmod|setpriv|fix-permissions)\b/.test(content.text);
}
function inWorkdir(stage, user) {
	return programWrites(stage).flatMap(({ dir, writes }) => {
		const made = madeByRoot(stage, dir);
		if (made === null || made === "untouched") return [];
		return [{
			dir,
			user,
			writes,
			because: `\`${made.written}\` gives it to root`,
			at: made.span,
			help: /^(COPY|ADD)\b/.test(made.written) ? `Add \`--chown=${user}\` to that ${made.written.split(" ")[0]}, or \`RUN mkdir -p ${dir} && chown ${user} ${dir}\` behind it.` : `Add \`RUN mkdir -p ${dir} && chown ${user} ${dir}\` in front of USER.`
		}];
	});
}
const READ_ONLY = /(^|\/)(conf(ig(uration)?s?)?|conf\.d|etc|certs?|certificates|ssl|tls|keys?|secrets?|templates?|plugins?|static|html|www|public|sites(-\w+)?|src|source|input|in|rules|scripts?|dags|web|repo|workspace|project|code|models?|import|media|music|movies|tv|books|videos|photos)$/i;
function inVolumes(stage, user) {
	const { orchestrator } = buildOf(stage).context;
	const image = baseImage(stage);
	if (image?.serves || image?.role === "database") return [];
	if (orchestrator || startedCommands(stage).length === 0) return [];
	if (!effectiveUser(stage).said && image?.role !== "minimal") return [];
	return volumes(stage).flatMap(({ dir, at }) => {
		if (READ_ONLY.test(dir) || SYSTEM.test(dir) || isPart(stage, dir)) return [];
		const made = madeByRoot(stage, dir);
		return made === null ? [] : [volume(user, dir, at, made === "untouched" ? null : made.written)];
	});
}
const SYSTEM = /^\/((var|usr|etc|run|proc|sys|dev)(\/[^/]+)?)?$/;
function volumes(stage) {
	return lineage(stage).flatMap((part) => instructionsOf(part, "VOLUME").flatMap((one) => {
		const { variables } = stateBefore(part, one);
		return one.paths.map(({ text }) => expand(unquote(text), variables)).filter((path) => path.startsWith("/")).map((path) => ({
			dir: normalise("/", path),
			at: one.span
		}));
	}));
}
function isPart(stage, dir) {
	return normalise("/", stage.config.WorkingDir || "/") === dir || lastInstruction(stage, "WORKDIR")?.value?.text === dir;
}
function volume(user, dir, at, written) {
	return {
		dir,
		user,
		writes: `\`VOLUME ${dir}\` keeps what it writes`,
		because: written === null ? "nothing makes that directory, so the engine gives it to root" : `\`${written}\` gives it to root`,
		at,
		help: `Make it and give it away in front of VOLUME, while the user is still root: \`RUN mkdir -p ${dir} && chown ${user} ${dir}\`; in an image without a shell, \`COPY --from=build --chown=${user} ${dir} ${dir}\`.`
	};
}
// lib/rules/index.js
const rules = [
	cacheMounts,
	cacheOrder,
	chownCopy,
	copyArtifacts,
	deadDelete,
	debugTools,
	devStage,
	dockerignore,
	documentedArgs,
	execForm,
	frozenLockfile,
	gateStage,
	healthcheck,
	healthcheckRunnable,
	literalSubstitution,
	multiStage,
	namedStages,
	noBuildTools,
	noDevDependencies,
	noSecrets,
	noSource,
	nonRootUser,
	pid1,
	pinBaseImage,
	prodStageOrder,
	repeatedWork,
	runtimeCerts,
	runtimeMatchesBuilder,
	shippedStage,
	slimBase,
	syntax,
	testStage,
	unusedIgnore,
	userExists,
	{
		id: "writable-paths",
		summary: "Give the program the directories that it writes to",
		category: "correctness",
		severity: "warning",
		aboutDeployed: true,
		aliases: [],
		*check(build) {
			for (const stage of shippedStages(build)) for (const { dir, user, writes, because, at, help } of unwritablePaths(stage)) yield {
				at,
				stage,
				subject: dir,
				message: `The program runs as ${cite(user)} and cannot write to ${cite(dir)}: ${writes}, and ${because}.`,
				help
			};
		}
	}
];
// lib/src/gate/baseline-path.js
const BASELINE_PATH = ".stagewright-baseline.json";
// lib/src/gate/judge.js
const ORDER$2 = [
	"error",
	"warning",
	"info"
];
function judge(reviews, known, options) {
	const files = withStates(reviews, known);
	return {
		files,
		verdict: verdictOf(files, options)
	};
}
function withStates(reviews, known) {
	return reviews.map((review) => ({
		...review,
		findings: review.findings.map((finding) => ({
			...finding,
			state: stateOf(finding, known)
		}))
	}));
}
function stateOf(finding, known) {
	if (finding.ignored !== null) return "ignored";
	return known.has(finding.fingerprint) ? "known" : "new";
}
function fingerprintsOf(reviews) {
	return new Set(reviews.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
}
function verdictOf(files, { gate, failOn }) {
	const count = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { findings } of files) for (const { state, severity } of findings) if (state === "new" || state === "known" && gate === "all") count[severity] += 1;
	const failing = failOn === "never" || gate === "off" ? [] : ORDER$2.slice(0, ORDER$2.indexOf(failOn) + 1);
	const failed = failing.some((severity) => count[severity] > 0);
	return {
		...count,
		failed,
		reason: reasonOf(count, failing, gate)
	};
}
function incompleteVerdict(verdict, why) {
	const found = verdict.failed ? `${verdict.reason}; ` : "";
	return {
		...verdict,
		failed: true,
		reason: `${found}the review is not complete: ${why}`,
		incomplete: why
	};
}
function reasonOf(count, failing, gate) {
	const word = gate === "all" ? "" : "new ";
	const phrase = (severities) => severities.filter((severity) => count[severity] > 0).map((severity) => `${count[severity]} ${word}${plural(severity, count[severity])}`).join(", ");
	const against = phrase(failing);
	if (against) return against;
	const rest = phrase(ORDER$2);
	if (gate === "off") return rest ? `${rest}; the gate is off` : "nothing found; the gate is off";
	return rest ? `nothing that fails the check: ${rest}` : `no ${word}findings`;
}
function plural(severity, count) {
	return count === 1 || severity === "info" ? severity : `${severity}s`;
}
// lib/src/context/deployment.js
const HELM = /(^|\/)Chart\.yaml$/;
const KUBERNETES = /(^|\/)(kustomization\.ya?ml|skaffold\.ya?ml|(k8s|kubernetes|kube|manifests)\/([^/]+\/)*[^/]+\.ya?ml|(k8s?|kubernetes)[-_.][^/]*\.ya?ml)$/i;
const DEPLOYMENT = /^\.?(charts?|helm|k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|infra(structure)?|ops|gitops|docker)$/i;
const PLATFORMS = [
	{
		name: "Fly.io",
		path: /(^|\/)fly(\.[\w-]+)?\.toml$/,
		builds: (text) => !/^[ \t]*(builder|image)[ \t]*=/m.test(text)
	},
	{
		name: "Railway",
		path: /(^|\/)railway\.(toml|json)$/,
		builds: (text) => !/"?builder"?\s*[=:]\s*"?(nixpacks|railpack|heroku|paketo)/i.test(text)
	},
	{
		name: "Render",
		path: /(^|\/)render\.yaml$/,
		builds: (text) => /\b(runtime|env)\s*:\s*docker\b/.test(text)
	}
];
const byListing$4 = new WeakMap();
function signsOf(listing) {
	const known = byListing$4.get(listing);
	if (known) return known;
	const { paths } = listing;
	const signs = {
		clusters: paths.filter((path) => isYaml(path) && (HELM.test(path) || KUBERNETES.test(path))).map(signOf),
		platforms: paths.filter((path) => platformFor(path) !== null).map(signOf)
	};
	byListing$4.set(listing, signs);
	return signs;
}
function platformFor(path) {
	return PLATFORMS.find((platform) => platform.path.test(path)) ?? null;
}
function orchestratorOf(listing, dockerfile) {
	const near = nearest(signsOf(listing).clusters, dockerfile);
	return near && {
		name: HELM.test(near.path) ? "Helm" : "Kubernetes",
		saidBy: near.path
	};
}
function platformOf(snapshot, listing, dockerfile) {
	const near = nearest(signsOf(listing).platforms, dockerfile);
	const platform = near && platformFor(near.path);
	if (!platform) return null;
	const content = snapshot.read(near.path);
	return content.kind === "text" && platform.builds(content.text) ? {
		name: platform.name,
		saidBy: near.path
	} : null;
}
function mayDeploy(path, dockerfile) {
	return isFor(signOf(path), directoryOf$2(dockerfile));
}
function isFor({ of }, own) {
	return of === "" || own === of || own.startsWith(`${of}/`);
}
function nearest(signs, dockerfile) {
	const own = directoryOf$2(dockerfile);
	return signs.filter((sign) => isFor(sign, own)).reduce((best, sign) => best && best.of.length >= sign.of.length ? best : sign, null);
}
function signOf(path) {
	const segments = directoryOf$2(path).split("/");
	const at = segments.findIndex((segment) => DEPLOYMENT.test(segment));
	return {
		path,
		of: (at === -1 ? segments : segments.slice(0, at)).join("/")
	};
}
// lib/src/context/dockerignore.js
const MAX_PATTERNS = 5e3;
const compiled = new Map();
function findDockerignore(snapshot, dockerfile, root) {
	const own = `${dockerfile}.dockerignore`;
	const shared = root === null ? null : joinPath(root, ".dockerignore");
	for (const path of shared === null ? [own] : [own, shared]) {
		if (!snapshot.has(path)) continue;
		const content = snapshot.read(path);
		if (content.kind === "text") return fromText(content.text, path, shared);
		if (content.kind === "unavailable") return {
			path,
			place: shared,
			text: null,
			ignores: () => false,
			brings: () => false
		};
	}
	return {
		path: null,
		place: shared,
		text: "",
		ignores: () => false,
		brings: () => false
	};
}
function fromText(text, path, place) {
	const patterns = parseIgnore(text);
	return {
		path,
		place,
		text,
		ignores: (candidate) => isIgnored(patterns, candidate),
		brings: (candidate) => patterns.some((one) => one.exclusion && one.text === candidate)
	};
}
function parseIgnore(text) {
	const known = compiled.get(text);
	if (known) return known;
	const patterns = [];
	for (const line of text.replace(/^\uFEFF/, "").split("\n")) {
		if (patterns.length >= MAX_PATTERNS) break;
		const pattern = parseLine(line);
		if (pattern) patterns.push(pattern);
	}
	if (compiled.size > 64) compiled.clear();
	compiled.set(text, patterns);
	return patterns;
}
function parseLine(line) {
	if (line.startsWith("#")) return null;
	const trimmed = line.trim();
	const exclusion = trimmed.startsWith("!");
	const body = exclusion ? trimmed.slice(1).trim() : trimmed;
	if (body === "") return null;
	const clean = cleanPattern(body);
	return compilePattern(clean.length > 1 && clean.startsWith("/") ? clean.slice(1) : clean, exclusion);
}
function cleanPattern(pattern) {
	const rooted = pattern.startsWith("/");
	const segments = [];
	for (const segment of pattern.split("/")) {
		if (segment === "" || segment === ".") continue;
		const last = segments.at(-1);
		if (segment !== "..") segments.push(segment);
		else if (last !== void 0 && last !== "..") segments.pop();
		else if (!rooted) segments.push(segment);
	}
	const joined = segments.join("/");
	return rooted ? `/${joined}` : joined || ".";
}
function isIgnored(patterns, path) {
	const clean = normalizePath(path);
	if (clean === null || clean === "") return false;
	let ignored = false;
	for (const pattern of patterns) {
		if (pattern.exclusion !== ignored) continue;
		if (pattern.covers(clean)) ignored = !pattern.exclusion;
	}
	return ignored;
}
// lib/src/context/host-access.js
const MAX_FILES$3 = 24;
const MAX_DOCUMENTS = 50;
const MANIFEST = /(^|\/)((k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|charts?|helm)\/([^/]+\/)*[^/]+|[^/]*daemon-?set[^/]*)\.ya?ml$/i;
const AGENT = /daemon-?set/i;
function hostAccessOf(snapshot, dockerfile) {
	const listing = snapshot.list();
	const all = manifestsOf(listing).filter((path) => mayDeploy(path, dockerfile)).slice(0, MAX_FILES$3).flatMap((path) => containersAt(path, snapshot.read(path)).map((one) => ({
		path,
		...one
	})));
	const names = ownNames(dockerfile);
	const isAlone = new Set(all.flatMap(({ image }) => image ?? [])).size <= 1 && dockerfilesOf(listing) === 1;
	const found = all.find(({ image, gives }) => gives !== null && (isAlone || names.includes(image ?? "")));
	return found?.gives ? {
		saidBy: found.path,
		gives: found.gives
	} : null;
}
function ownNames(dockerfile) {
	const file = baseName(dockerfile);
	return [/^Dockerfile[.-](.+)$/i.exec(file)?.[1] ?? /^(.+)\.Dockerfile$/i.exec(file)?.[1], baseName(directoryOf$2(dockerfile))].flatMap((name) => name?.toLowerCase() || []);
}
const byListing$3 = new WeakMap();
function listed(listing) {
	const known = byListing$3.get(listing);
	if (known) return known;
	const found = {
		paths: listing.paths.filter((path) => isYaml(path) && MANIFEST.test(path)).toSorted((a, b) => Number(AGENT.test(b)) - Number(AGENT.test(a))),
		dockerfiles: listing.paths.filter((path) => /(^|[/.])Dockerfile([.-][^/]+)?$/i.test(path)).length
	};
	byListing$3.set(listing, found);
	return found;
}
const manifestsOf = (listing) => listed(listing).paths;
const dockerfilesOf = (listing) => listed(listing).dockerfiles;
const byContent$2 = new WeakMap();
function containersAt(path, content) {
	if (content.kind !== "text") return [];
	const known = byContent$2.get(content);
	if (known) return known;
	const found = content.text.split(/^---.*$/m).slice(0, MAX_DOCUMENTS).flatMap((text) => containersIn(path, text));
	byContent$2.set(content, found);
	return found;
}
function containersIn(path, text) {
	if (/^values[^/]*\.ya?ml$/.test(baseName(path))) return valuesOf(parseAs("yaml", text));
	if (!/^kind:/m.test(text)) return [];
	return text.includes("{{") ? templated(text) : podContainers(parseAs("yaml", text));
}
function valuesOf(values) {
	const image = stringAt(objectAt(values, "image"), "repository");
	const isPrivileged = objectAt(values, "securityContext")["privileged"] === true;
	return image === null ? [] : [{
		image: shortName(image),
		gives: isPrivileged ? PRIVILEGED : null
	}];
}
function templated(text) {
	const images = [...text.matchAll(/^[ \t-]*image:[ \t]*(\S.*)$/gm)];
	if (images.length !== 1) return images.map((match) => ({
		image: shortName(match[1] ?? ""),
		gives: null
	}));
	const isPrivileged = /^[ \t]*privileged:[ \t]*true[ \t]*$/m.test(text);
	return [{
		image: shortName(images[0]?.[1] ?? ""),
		gives: isPrivileged ? PRIVILEGED : null
	}];
}
const PRIVILEGED = "`privileged: true`";
function podContainers(document) {
	const kind = stringAt(document, "kind") ?? "";
	const spec = podSpec(kind, objectAt(document, "spec"));
	return objectsAt(spec, "containers").map((container) => ({
		image: shortName(stringAt(container, "image") ?? "{{"),
		gives: isAnother(spec, container) ? null : given(kind, spec, container)
	}));
}
function podSpec(kind, spec) {
	if (kind === "Pod") return spec;
	return objectAt(objectAt(kind === "CronJob" ? objectAt(objectAt(spec, "jobTemplate"), "spec") : spec, "template"), "spec");
}
function isAnother(spec, container) {
	return [spec, container].some((one) => {
		const { runAsNonRoot, runAsUser } = objectAt(one, "securityContext");
		return runAsNonRoot === true || typeof runAsUser === "number" && runAsUser > 0;
	});
}
function given(kind, spec, container) {
	if (objectAt(container, "securityContext")["privileged"] === true) return PRIVILEGED;
	if (kind !== "DaemonSet") return null;
	for (const right of ["hostPID", "hostNetwork"]) if (spec[right] === true) return `\`${right}: true\``;
	const mounted = objectsAt(container, "volumeMounts").map((mount) => stringAt(mount, "name"));
	const path = stringAt(objectAt(objectsAt(spec, "volumes").find((one) => isObject(one["hostPath"]) && mounted.includes(stringAt(one, "name"))), "hostPath"), "path");
	return path === null ? null : `\`${path}\` of every node`;
}
function objectsAt(value, key) {
	const found = value[key];
	return Array.isArray(found) ? found.filter(isObject) : [];
}
function shortName(image) {
	if (image.includes("{{")) return null;
	const plain = image.replace(/["'\s]/g, "").replace(/@.*$/, "");
	return plain.slice(plain.lastIndexOf("/") + 1).replace(/:.*$/, "").toLowerCase();
}
// lib/src/context/locate.js
function locateContext(listing, dockerfile, model, uses, explicit) {
	if (explicit) return explicit;
	if (uses.length === 0 && !listing.complete) return {
		root: directoryOf$2(dockerfile),
		source: "default"
	};
	const sources = contextSources(model).filter((source) => source.path !== "");
	const own = directoryOf$2(dockerfile);
	const said = uses.find((use) => sources.every((source) => stands(listing, use.context, source))) ?? uses[0];
	if (said) return {
		root: said.context,
		source: said.saidBy
	};
	if (sources.length === 0) return fromEverything(listing, own, model);
	const fitting = ancestors(own).filter((root) => sources.every((source) => stands(listing, root, source)));
	if (fitting[0] === own) return {
		root: own,
		source: "inferred"
	};
	const only = fitting.length === 1 ? fitting[0] : void 0;
	return only === void 0 ? {
		root: null,
		source: "unknown"
	} : {
		root: only,
		source: "inferred"
	};
}
function fromEverything(listing, own, model) {
	const copiesAll = contextSources(model).length > 0;
	const [above, ...others] = copiesAll && own !== "" ? rootsThatWordsTell(listing, own, model) : [];
	if (above !== void 0 && others.length === 0) return {
		root: above,
		source: "inferred"
	};
	if (copiesAll && own !== "" && pathsBelow(listing.paths, own).every((path) => isDockersOwn(path))) return {
		root: null,
		source: "unknown"
	};
	return {
		root: own,
		source: "default"
	};
}
function rootsThatWordsTell(listing, own, model) {
	const paths = copiedPaths(model);
	return ancestors(own).slice(1).filter((root) => paths.some(({ path, enters }) => {
		const full = joinPath(root, path);
		return (full.startsWith(`${own}/`) || enters && full === own) && kindOfPath(listing.paths, full) !== null;
	}));
}
function copiedPaths(model) {
	const targets = model.stages.flatMap((stage) => stage.instructions.flatMap((instruction) => {
		const to = (instruction.keyword === "COPY" || instruction.keyword === "ADD") && sourcesOf(instruction).length > 0 ? instruction.destination?.text : void 0;
		if (to === void 0) return [];
		const { workdir } = stateBefore(stage, instruction);
		return normalizePath(to.startsWith("/") ? to : joinPath(workdir, to)) ?? [];
	}));
	return model.stages.flatMap((stage) => stage.instructions.flatMap((one) => wordsOf(one, model).flatMap((word) => belowTargets(word, targets)).map((path) => ({
		path,
		enters: one.keyword === "WORKDIR"
	}))));
}
function belowTargets(word, targets) {
	const path = normalizePath(word);
	if (path === null || !word.startsWith("/")) return path === null ? [] : [path];
	return targets.flatMap((target) => {
		const prefix = target === "" ? "" : `${target}/`;
		return path.startsWith(prefix) ? path.slice(prefix.length) : [];
	});
}
function wordsOf({ keyword, span }, model) {
	if (keyword === "FROM" || keyword === "ARG" || keyword === "LABEL") return [];
	return model.dockerfile.source.text.slice(span.start, span.end).split(/[\s"'`,=;&|()[\]<>]+/).filter((word) => word.includes("/"));
}
function isDockersOwn(path) {
	return /(^|\/)([^/]*(dockerfile|containerfile|dockerignore|compose)[^/]*|[^/]*\.(sh|md|env|conf|ya?ml|ini))$/i.test(path);
}
function stands(listing, root, source) {
	const path = joinPath(root, source.path);
	if (listing.unlisted?.includes(path) || require_model.unlistedAbove(listing, path) !== null) return true;
	if (!source.glob) return kindOfPath(listing.paths, path) !== null;
	const below = pathsBelow(listing.paths, root);
	const skip = root === "" ? 0 : root.length + 1;
	return below.some((path) => matchesGlob(source.path, path.slice(skip)));
}
// lib/src/knowledge/scanners.js
const SCANNERS = [
	{
		name: "Trivy",
		called: /\baquasecurity\/trivy-action\b|\btrivy\s+(?:\S+\s+)?(?:image|i|fs|filesystem|rootfs|repo|sbom)\b/
	},
	{
		name: "Grype",
		called: /\banchore\/scan-action\b|(?:^|[\s;&|"'])grype\s+[\w.$"'{-]/
	},
	{
		name: "Docker Scout",
		called: /\bdocker\/scout-action\b|\bdocker\s+scout\s+(?:cves|quickview|compare)\b/
	},
	{
		name: "Snyk",
		called: /\bsnyk\/actions\/docker\b|\bsnyk\s+container\s+(?:test|monitor)\b/
	},
	{
		name: "Anchore",
		called: /\banchorectl\b|\banchore-cli\b/
	},
	{
		name: "Clair",
		called: /\bclairctl\b|\bclair-scanner\b|\bquay\/clair-action\b/
	},
	{
		name: "Prisma Cloud",
		called: /\btwistcli\s+images\s+scan\b|\bprisma-cloud-scan\b/
	},
	{
		name: "GitLab container scanning",
		called: /\bContainer-Scanning\.gitlab-ci\.yml\b/
	}
];
function scannerIn(text) {
	if (!/trivy|grype|scout|snyk|anchore|clair|twistcli|prisma|Container-Scanning/.test(text)) return null;
	const lines = text.split("\n").filter((line) => !/^\s*(#|\/\/)/.test(line));
	return SCANNERS.find(({ called }) => lines.some((line) => called.test(line)))?.name ?? null;
}
const PROGRAMS = new Set([
	"trivy",
	"grype",
	"snyk",
	"clairctl",
	"anchorectl"
]);
function isScanner(program) {
	return program !== null && PROGRAMS.has(program);
}
// lib/src/context/build-files.js
const COMPOSE = /(^|\/)(docker-)?compose([.-][^/]*)?\.ya?ml$/i;
const BAKE = /(^|\/)docker-bake(\.override)?\.(hcl|json)$/;
const WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
function buildFileKind(path) {
	if (COMPOSE.test(path)) return "compose";
	if (BAKE.test(path)) return "bake";
	return WORKFLOW.test(path) ? "workflow" : null;
}
// lib/src/context/scans.js
const MAX_FILES$2 = 24;
const CI = /^(\.gitlab-ci\.ya?ml|Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.travis\.ya?ml|cloudbuild\.ya?ml|\.circleci\/config\.ya?ml|\.buildkite\/pipeline\.ya?ml|\.github\/workflows\/[^/]+\.ya?ml)$/;
function scanOf(snapshot) {
	for (const path of filesOf(snapshot.list())) {
		const name = nameIn(snapshot.read(path));
		if (name !== "") return {
			name,
			saidBy: path
		};
	}
	return null;
}
const byListing$2 = new WeakMap();
function filesOf(listing) {
	const known = byListing$2.get(listing);
	if (known) return known;
	const files = listing.paths.filter((path) => CI.test(path) || buildFileKind(path) === "compose").toSorted((a, b) => Number(CI.test(b)) - Number(CI.test(a))).slice(0, MAX_FILES$2);
	byListing$2.set(listing, files);
	return files;
}
const byContent$1 = new WeakMap();
function nameIn(content) {
	if (content.kind !== "text") return "";
	const known = byContent$1.get(content);
	if (known !== void 0) return known;
	const name = scannerIn(content.text) ?? "";
	byContent$1.set(content, name);
	return name;
}
// lib/src/context/compose.js
function composeUses(document, path) {
	const services = objectAt(document, "services");
	return Object.entries(services).flatMap(([name, service]) => {
		const use = isObject(service) ? serviceUse(name, service, path) : null;
		return use ? [use] : [];
	});
}
function serviceUse(name, service, path) {
	const build = service["build"];
	const fields = typeof build === "string" ? { context: build } : isObject(build) ? build : null;
	if (!fields || "dockerfile_inline" in fields) return null;
	const context = localPath(directoryOf$2(path), stringAt(fields, "context") ?? ".");
	if (context === null) return null;
	const dockerfile = localPath(context, stringAt(fields, "dockerfile") ?? "Dockerfile");
	if (dockerfile === null) return null;
	const ports = Array.isArray(service["ports"]) ? service["ports"] : [];
	return {
		kind: "compose",
		saidBy: path,
		name,
		dockerfile,
		context,
		target: plainTarget(stringAt(fields, "target")),
		makesNoImage: false,
		publishesPorts: ports.length > 0,
		publishedPorts: containerPorts(ports),
		hasHealthcheck: isObject(service["healthcheck"]) && service["healthcheck"]["disable"] !== true,
		overridesCommand: service["command"] !== void 0 || service["entrypoint"] !== void 0,
		command: commandOf(service["command"]),
		mountsDocker: JSON.stringify(service["volumes"] ?? null).includes("docker.sock"),
		hasInit: service["init"] === true,
		isPrivileged: service["privileged"] === true
	};
}
function containerPorts(ports) {
	const found = [];
	for (const one of ports) {
		const written = isObject(one) ? `${one["target"]}/${one["protocol"] ?? "tcp"}` : String(one);
		const [, port, protocol] = /(?:^|:)(\d{1,5})(?:\/(\w+))?$/.exec(withDefaults(written) ?? "") ?? [];
		if (port === void 0) return null;
		if (protocol === void 0 || protocol === "tcp") found.push(port);
	}
	return found;
}
function commandOf(written) {
	if (typeof written === "string") return written;
	return Array.isArray(written) ? written.map(String).join(" ") : null;
}
function localPath(directory, written) {
	const text = withDefaults(written);
	if (text === null || text.startsWith("/") || text.startsWith("~") || /^[a-z+]+:\/\/|^git@/i.test(text)) return null;
	return resolvePath$1(directory, text);
}
function plainTarget(written) {
	const text = written === null ? null : withDefaults(written);
	return text === "" ? null : text;
}
function withDefaults(text) {
	const filled = text.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, "$1");
	return filled.includes("$") ? null : filled;
}
// lib/src/context/bake.js
function bakeUses(text, path) {
	const targets = path.endsWith(".json") ? jsonTargets(text) : hclTargets(text);
	return [...targets].flatMap(([name, target]) => {
		const use = useOf$1(name, inherited(target, targets, 8), path);
		return use ? [use] : [];
	});
}
function jsonTargets(text) {
	const targets = new Map();
	for (const [name, target] of Object.entries(objectAt(parseJson(text), "target"))) {
		if (!isObject(target)) continue;
		targets.set(name, {
			context: stringAt(target, "context"),
			dockerfile: stringAt(target, "dockerfile"),
			target: stringAt(target, "target"),
			inherits: stringsAt(target, "inherits"),
			outputs: "output" in target ? stringsAt(target, "output") : null
		});
	}
	return targets;
}
function hclTargets(text) {
	const targets = new Map();
	for (const { name, body, nested } of hclBlocks(text)) {
		const fields = new Map();
		for (const line of body) {
			const attribute = /^(\w[\w-]*)\s*=\s*("[^"]*"|\[[^\]]*\])/.exec(line);
			if (attribute) fields.set(attribute[1] ?? "", attribute[2] ?? "");
		}
		const target = hclTarget(fields);
		targets.set(name, target);
		if (body.some(isComputedTarget)) for (const value of quotedIn(nested)) targets.set(`${name} ${value}`, {
			...target,
			target: value
		});
	}
	return targets;
}
function isComputedTarget(line) {
	return /^target\s*=\s*(?!"[^"$]*"$)/.test(line);
}
const MOST_VALUES = 50;
function quotedIn(lines) {
	const values = lines.flatMap((line) => [...line.matchAll(/"([\w.-]+)"/g)].map((match) => match[1] ?? ""));
	return new Set(values.slice(0, MOST_VALUES));
}
function hclBlocks(text) {
	const blocks = [];
	let depth = 0;
	let inTarget = false;
	for (const raw of text.split("\n")) {
		const line = raw.replace(/^\s*(#|\/\/).*$/, "").trim();
		const name = depth === 0 ? /^target\s+"([^"]+)"\s*\{/.exec(line)?.[1] : void 0;
		if (depth === 0) inTarget = name !== void 0;
		if (name !== void 0) blocks.push({
			name,
			body: [line.slice(line.indexOf("{") + 1).trim()],
			nested: []
		});
		else if (inTarget && depth > 0) blocks.at(-1)?.[depth === 1 ? "body" : "nested"].push(line);
		depth = Math.max(0, depth + (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length);
	}
	return blocks;
}
function hclTarget(fields) {
	const text = (key) => {
		const value = fields.get(key);
		return value?.startsWith("\"") && !value.includes("${") ? value.slice(1, -1) : null;
	};
	const texts = (key) => [...(fields.get(key) ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
	return {
		context: text("context"),
		dockerfile: text("dockerfile"),
		target: text("target"),
		inherits: texts("inherits"),
		outputs: fields.has("output") ? texts("output") : null
	};
}
function inherited(target, all, depth) {
	let merged = target;
	if (depth === 0) return merged;
	for (const name of target.inherits.toReversed()) {
		const parent = all.get(name);
		if (!parent) continue;
		const base = inherited(parent, all, depth - 1);
		merged = {
			...merged,
			context: merged.context ?? base.context,
			dockerfile: merged.dockerfile ?? base.dockerfile,
			target: merged.target ?? base.target,
			outputs: merged.outputs ?? base.outputs
		};
	}
	return merged;
}
function makesNoImage(outputs) {
	return outputs.length > 0 && outputs.every((output) => /^(?!type=)|^type=(local|tar|cacheonly)\b/.test(output));
}
function useOf$1(name, target, path) {
	const context = localPath(directoryOf$2(path), target.context ?? ".");
	const dockerfile = context === null ? null : localPath(context, target.dockerfile ?? "Dockerfile");
	if (context === null || dockerfile === null) return null;
	return {
		kind: "bake",
		saidBy: path,
		name,
		dockerfile,
		context,
		target: plainTarget(target.target),
		makesNoImage: makesNoImage(target.outputs ?? []),
		publishesPorts: false,
		publishedPorts: [],
		hasHealthcheck: false,
		overridesCommand: false,
		command: null,
		mountsDocker: false,
		hasInit: false,
		isPrivileged: false
	};
}
// lib/src/context/workflow.js
function workflowUses(document, path) {
	const root = directoryOf$2(path.slice(0, Math.max(0, path.indexOf(".github/")) + 7));
	return Object.entries(objectAt(document, "jobs")).flatMap(([job, body]) => stepsOf(body).flatMap((step) => {
		const name = stringAt(step, "name") ?? job;
		return stepBuild(step).flatMap((build) => useOf(build, root, path, name) ?? []);
	}));
}
function stepsOf(job) {
	const steps = isObject(job) ? job["steps"] : [];
	return Array.isArray(steps) ? steps.filter(isObject) : [];
}
function stepBuild(step) {
	if ((stringAt(step, "uses") ?? "").startsWith("docker/build-push-action@")) {
		const inputs = objectAt(step, "with");
		return [{
			directory: "",
			context: stringAt(inputs, "context") ?? ".",
			file: stringAt(inputs, "file"),
			target: stringAt(inputs, "target")
		}];
	}
	const run = stringAt(step, "run");
	return run ? commandBuilds(run, stringAt(step, "working-directory") ?? "") : [];
}
const BARE_FLAGS = new Set([
	"--pull",
	"--no-cache",
	"--push",
	"--load",
	"--rm",
	"--force-rm",
	"-q",
	"--quiet",
	"--squash",
	"--compress",
	"-D",
	"--debug",
	"--check"
]);
function commandBuilds(script, directory) {
	const builds = [];
	for (const line of script.replace(/\\\r?\n/g, " ").split(/\n|&&|;|\|\|/)) {
		const words = withoutSpacesInside(line).trim().split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ""));
		const at = words[1] === "buildx" ? 2 : 1;
		if (words[0] !== "docker" || words[at] !== "build") continue;
		const build = readFlags(words.slice(at + 1), directory);
		if (build) builds.push(build);
	}
	return builds;
}
function withoutSpacesInside(line) {
	return line.replace(/\$\{\{[^{}\n]{0,500}\}\}/g, (expression) => expression.replace(/\s/g, ""));
}
function readFlags(words, directory) {
	const flags = new Map();
	let context = null;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const [flag = "", ...value] = word.split("=");
		if (!word.startsWith("-") || word === "-") context = word;
		else if (value.length > 0) flags.set(flag, value.join("="));
		else if (!BARE_FLAGS.has(flag)) {
			at += 1;
			flags.set(flag, words[at] ?? "");
		}
	}
	if (context === null || context === "-") return null;
	const file = flags.get("-f") ?? flags.get("--file") ?? null;
	return {
		directory,
		context,
		file,
		target: flags.get("--target") ?? null
	};
}
function useOf(build, root, path, name) {
	const directory = localPath(root, build.directory || ".");
	const context = directory === null ? null : localPath(directory, build.context);
	if (directory === null || context === null) return null;
	const dockerfile = build.file === null ? localPath(context, "Dockerfile") : localPath(directory, build.file);
	if (dockerfile === null) return null;
	return {
		kind: "workflow",
		saidBy: path,
		name,
		dockerfile,
		context,
		target: plainTarget(build.target),
		makesNoImage: false,
		publishesPorts: false,
		publishedPorts: [],
		hasHealthcheck: false,
		overridesCommand: false,
		command: null,
		mountsDocker: false,
		hasInit: false,
		isPrivileged: false
	};
}
// lib/src/context/uses.js
const MAX_STEPS = 4;
const MAX_FILES$1 = 24;
function usesOf(snapshot, dockerfile) {
	const from = directoryOf$2(dockerfile);
	return candidates(snapshot.list()).map((path) => ({
		path,
		steps: distance(from, path)
	})).filter(({ steps }) => steps <= MAX_STEPS).sort((a, b) => a.steps - b.steps || rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1)).slice(0, MAX_FILES$1).sort((a, b) => rank(a.path) - rank(b.path)).flatMap(({ path }) => parsed(path, snapshot.read(path)).filter((use) => use.dockerfile === dockerfile));
}
const byListing$1 = new WeakMap();
function candidates(listing) {
	const known = byListing$1.get(listing);
	if (known) return known;
	const found = listing.paths.filter((path) => buildFileKind(path) !== null);
	byListing$1.set(listing, found);
	return found;
}
const byContent = new WeakMap();
function parsed(path, content) {
	if (content.kind !== "text") return [];
	const known = byContent.get(content);
	if (known) return known;
	const uses = parse(path, content.text);
	byContent.set(content, uses);
	return uses;
}
function parse(path, text) {
	const kind = buildFileKind(path);
	if (kind === "bake") return bakeUses(text, path);
	if (kind === "workflow") return text.includes("docker") ? workflowUses(parseAs("yaml", text), path) : [];
	return text.includes("build") ? composeUses(parseAs("yaml", text), path) : [];
}
const ORDER$1 = [
	"compose",
	"bake",
	"workflow"
];
function rank(path) {
	return ORDER$1.indexOf(buildFileKind(path) ?? "");
}
function distance(from, path) {
	const workflow = path.indexOf(".github/workflows/");
	const to = workflow === -1 ? directoryOf$2(path) : path.slice(0, workflow).replace(/\/$/, "");
	if (workflow !== -1) return to === "" || from === to || from.startsWith(`${to}/`) ? 0 : 5;
	const above = ancestors(from);
	const down = ancestors(to);
	const shared = above.findIndex((directory) => down.includes(directory));
	return shared + down.indexOf(above[shared] ?? "");
}
// lib/src/context/create.js
function createContext(snapshot, dockerfile, model, options = {}) {
	const listing = snapshot.list();
	const uses = usesOf(snapshot, dockerfile);
	const { root, source } = locateContext(listing, dockerfile, model, uses, explicitRoot(options));
	return {
		root,
		source,
		uses,
		targets: targetsOf(uses),
		orchestrator: orchestratorOf(listing, dockerfile),
		platform: platformOf(snapshot, listing, dockerfile),
		ignore: findDockerignore(snapshot, dockerfile, root),
		scan: () => scanOf(snapshot),
		hostAccess: () => hostAccessOf(snapshot, dockerfile),
		read(path) {
			const full = root === null ? null : resolvePath$1(root, path);
			return full === null ? {
				kind: "unavailable",
				reason: "the build context is not known"
			} : snapshot.read(full);
		},
		list() {
			return root === null ? NOTHING : listBelow(listing, root);
		},
		exists(path) {
			const inside = normalizePath(path);
			if (root === null || inside === null) return "unknown";
			return kindIn(listing, inside === "" ? root : joinPath(root, inside));
		}
	};
}
function explicitRoot({ root, rootSource }) {
	if (root === void 0 || root === null) return null;
	return {
		root: normalizePath(root),
		source: rootSource ?? "option"
	};
}
const NOTHING = {
	paths: [],
	complete: false
};
const byListing = new WeakMap();
function listBelow(listing, root) {
	const lists = byListing.get(listing) ?? new Map();
	byListing.set(listing, lists);
	const known = lists.get(root);
	if (known) return known;
	const skip = root === "" ? 0 : root.length + 1;
	const below = {
		paths: pathsBelow(listing.paths, root).map((path) => path.slice(skip)),
		complete: listing.complete && !listing.unlisted?.some((path) => root === "" || `${path}/`.startsWith(`${root}/`))
	};
	lists.set(root, below);
	return below;
}
function kindIn(listing, path) {
	const kind = kindOfPath(listing.paths, path);
	if (kind !== null) return kind;
	if (listing.unlisted?.includes(path)) return "directory";
	return listing.complete && require_model.unlistedAbove(listing, path) === null ? "absent" : "unknown";
}
function targetsOf(uses) {
	const targets = new Map();
	for (const { target, saidBy } of uses) if (target !== null && !targets.has(target)) targets.set(target, saidBy);
	return [...targets].map(([name, saidBy]) => ({
		name,
		saidBy
	}));
}
// lib/src/syntax/edit.js
function edit({ source: { text } }, edits) {
	const ordered = [...edits].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
	const parts = [];
	let at = 0;
	for (const { span, text: replacement } of ordered) {
		if (span.start < at || span.end < span.start || span.end > text.length) throw new RangeError(`edit of [${span.start}, ${span.end}) overlaps another or leaves the file`);
		parts.push(text.slice(at, span.start), replacement);
		at = span.end;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
// lib/src/lint/apply-fixes.js
function editsOf(source, { edits }) {
	return edits.map(({ range, text }) => ({
		span: require_model.spanOf(source, range),
		text
	}));
}
function applyFixes(source, fixes) {
	return edit({ source }, fixes.flatMap((fix) => editsOf(source, fix)));
}
function asOneEdit(source, fix) {
	const spans = editsOf(source, fix).map(({ span }) => span);
	const start = Math.min(...spans.map((span) => span.start));
	const end = Math.max(...spans.map((span) => span.end));
	const text = applyFixes(source, [fix]);
	return {
		span: {
			start,
			end
		},
		text: text.slice(start, text.length - (source.text.length - end))
	};
}
function withoutConflicts(source, fixes) {
	const taken = [];
	return fixes.filter((fix) => {
		const edits = editsOf(source, fix);
		if (edits.some((one) => taken.some((other) => touches(one, other)))) return false;
		taken.push(...edits);
		return true;
	});
}
function touches({ span: a }, { span: b }) {
	return a.start <= b.end && b.start <= a.end;
}
// lib/src/lint/check-fixes.js
const MAX_TESTS = 25;
const MAX_CHARACTERS$1 = 2e5;
const MAX_EDITS = 200;
const MAX_CONFIG = 1e5;
function withCheckedFixes(original, again) {
	const { findings, build } = original;
	let room = Math.min(MAX_TESTS, Math.floor(MAX_CHARACTERS$1 / (build.model.dockerfile.source.text.length + 1)));
	return findings.map((finding) => {
		if (finding.fix === null) return finding;
		return room-- > 0 && holds(original, finding, finding.fix, again) ? finding : {
			...finding,
			fix: null
		};
	});
}
function withoutFixes(findings) {
	return findings.map((finding) => finding.fix === null ? finding : {
		...finding,
		fix: null
	});
}
function holds({ build, findings }, { rule }, fix, again) {
	const { source } = build.model.dockerfile;
	if (fix.edits.length > MAX_EDITS) return false;
	const text = applied(source, fix);
	if (text === null || text === source.text) return false;
	const after = again(text);
	if (after.build.model.problems.length > build.model.problems.length) return false;
	const [had, has] = [tally(findings), tally(after.findings)];
	const ends = (has.get(rule) ?? 0) < (had.get(rule) ?? 0);
	const adds = [...has].some(([key, count]) => count > (had.get(key) ?? 0));
	if (!ends || adds) return false;
	return fix.safety === "review" || isSameBuild(build.model, after.build.model);
}
function applied(source, fix) {
	try {
		return applyFixes(source, [fix]);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
function tally(findings) {
	const counts = new Map();
	for (const { rule, severity } of findings) for (const key of [rule, `${rule} ${severity}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
function isSameBuild(before, after) {
	return [...before.stages, ...after.stages].reduce((sum, { configSize }) => sum + configSize, 0) <= MAX_CONFIG && JSON.stringify(outcome(before)) === JSON.stringify(outcome(after));
}
function outcome({ stages, globalArgs }) {
	return [globalArgs.map(({ name, value }) => [name, value]), stages.map(({ base, platform, config, edges, madeDirectories }) => [
		base.kind === "scratch" ? "scratch" : sourceLabel(base),
		platform,
		config,
		edges.map(({ via, source }) => [via, sourceLabel(source)]),
		madeDirectories.map(({ path, user }) => [path, user])
	])];
}
function sourceLabel(source) {
	return source.kind === "stage" ? source.stage.index : [source.kind, source.reference];
}
// lib/src/lint/checklist-status.js
const notApplicable = (detail) => ({
	status: "not-applicable",
	detail
});
const pass = (detail) => ({
	status: "pass",
	detail
});
const unknown = (detail) => ({
	status: "unknown",
	detail
});
function notDeployed(build) {
	if (isDeployed(build)) return null;
	const { kind, reason } = imageKind(build);
	return notApplicable(kind === "unknown" ? `not asked, as ${reason}` : `not an application image: ${reason}`);
}
function unknownUser(build) {
	const unknown = shippedStages(build).map(effectiveUser).find(({ root }) => root === null);
	return unknown ? {
		status: "unknown",
		detail: `nobody knows which user \`${unknown.base}\` sets`
	} : null;
}
function shippedUser(build) {
	return shippedStages(build).map((stage) => effectiveUser(stage).user ?? "").join(", ");
}
function unknownContext(build) {
	if (build.context.root !== null && build.context.ignore.text !== null && build.context.list().complete) return null;
	return {
		status: "unknown",
		detail: "the build context is not known"
	};
}
function nothingToKeepOut(build) {
	const { ignore } = build.context;
	if (ignore.path !== null) return unknownContext(build);
	return unknownContext(build) ?? notApplicable("there is none, and nothing is seen in the build context that it would keep out");
}
function serviceCheck(build) {
	for (const stage of shippedStages(build)) {
		const own = lastInstruction(stage, "HEALTHCHECK");
		if (own) {
			if (own.none) return notApplicable("`HEALTHCHECK NONE` turns it off on purpose");
			continue;
		}
		const inherited = inheritedHealthcheck(stage);
		if (inherited) return fromBase(stage, inherited.program);
		const service = serves(stage);
		if (!service) return notApplicable("nothing shows that it serves");
		const probe = healthProbe(stage);
		if (probe.possible === false) return notApplicable(probe.reason);
		if (probe.possible === null) return unknown(probe.reason);
		return checkedOutside(build, service);
	}
	return null;
}
function fromBase(stage, program) {
	const brings = `${cite(baseLabel$1(stage))} brings one`;
	return startsItsOwn(stage) && !startedCommands(stage).some(({ name }) => name === program) ? unknown(`${brings}, and whether it fits what is started here, nobody can tell`) : pass(brings);
}
function checkedOutside({ context }, { by, reason }) {
	const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck);
	if (compose) return pass(`${cite(compose.saidBy)} brings one`);
	if (context.orchestrator) {
		const { name, saidBy } = context.orchestrator;
		return notApplicable(`${name}, see ${cite(saidBy)}, asks its own probes instead`);
	}
	if (context.platform) {
		const { name, saidBy } = context.platform;
		return notApplicable(`${name}, see ${cite(saidBy)}, does not read a HEALTHCHECK`);
	}
	return by === "expose" ? unknown(`the image has no HEALTHCHECK, and nothing but EXPOSE says that it serves: ${reason}`) : null;
}
function unknownBase(build) {
	const stage = shippedStages(build).find((one) => rootBase(one).kind !== "scratch" && !baseImage(one));
	return stage ? unknown(`nobody knows what ${cite(baseLabel$1(stage))} brings`) : null;
}
function unknownTools(build) {
	const [needed] = shippedStages(build).flatMap(toolchains).flatMap(({ neededBy, tools }) => neededBy === null ? [] : [{
		neededBy,
		tools
	}]);
	return needed ? notApplicable(`${cite(needed.neededBy)} needs ${list(needed.tools)}`) : unknownBase(build);
}
function shippedBases(build) {
	return list(shippedStages(build).map((stage) => cite(baseLabel$1(stage))));
}
function largerBase(build) {
	const answers = shippedStages(build).map((stage) => fullBase(stage) ?? sameWithLess(stage));
	return answers.find((answer) => answer?.status === "fail") ?? answers.find((one) => one !== null) ?? unknownBase(build);
}
function fullBase(stage) {
	const full = toolchains(stage).find(({ from }) => from === "base");
	if (!full) return null;
	const origin = cite(full.origin);
	if (full.neededBy) return notApplicable(`${cite(full.neededBy)} needs what ${origin} carries`);
	const slim = full.weight === "sdk" ? null : slimSibling(full.origin);
	const smaller = full.weight === "sdk" ? runtimeImage(stage, full.origin) : slim && cite(slim);
	if (full.weight !== "sdk" && smaller === null) return notApplicable(`no smaller image of ${origin} is known`);
	const instead = smaller === null ? "" : `; ${smaller} does without`;
	return {
		status: "fail",
		detail: `${origin} carries ${list(full.tools)}${instead}`
	};
}
function sameWithLess(stage) {
	const found = smallerBase(stage);
	return found && {
		status: "fail",
		detail: `${cite(found.reference)} does what ${cite(found.base)} does here`
	};
}
function oneStage({ stages }) {
	return stages.length < 2 ? notApplicable("there is one stage") : null;
}
function noDevInstalls(build) {
	if (!build.stages.some((stage) => installs(stage).length > 0)) return notApplicable("no install of dependencies is seen");
	const needed = shippedStages(build).flatMap((stage) => neededDevInstall(stage) ?? [])[0];
	return needed ? notApplicable(`what is started needs the development dependencies of ${cite(needed.command)}`) : null;
}
function doubtfulCache(build) {
	const doubt = doubtfulDownload(build);
	return doubt === null ? null : unknown(doubt);
}
function noCacheMounts(build) {
	if (!build.stages.some((stage) => installs(stage).length > 0 || lateDownload(stage) !== null)) return notApplicable("no install of dependencies is seen");
	if (mounts(build).some((mount) => /type=(cache|tmpfs)/.test(mount))) return null;
	return mounts(build).length > 0 ? unknown("no cache mount is there, and whether one would help, nobody can tell here") : notApplicable("nothing in the file needs BuildKit, which alone knows cache mounts");
}
function nothingCopied(build) {
	return shippedStages(build).some((stage) => lineage(stage).some(takesFromStages)) ? null : notApplicable("nothing is copied from another stage");
}
function testsOutside(build) {
	const tests = idleTests(build);
	if (tests !== null) return unknown(`no stage runs the tests (${tests}); whether something else does before a release, nobody can tell here`);
	const [idle] = idleGates(build);
	if (idle) return unknown(`whether anything builds ${cite(stageLabel$1(idle.stage))} by name, nobody can tell here`);
	if (build.stages.some((stage) => checkSteps(stage).length > 0 || buildRunsTests(stage))) return null;
	const container = build.stages.find(runsTests);
	if (container) return unknown(`${cite(stageLabel$1(container))} runs the tests as a container, and no build waits for it`);
	return build.context.list().complete ? notApplicable("the project has no tests that could be seen, and no stage checks anything") : unknown("no stage tests, lints or scans, and whether the project has tests is not known");
}
function developmentElsewhere(build) {
	if (developmentPlace(build) !== null) return null;
	const other = notDeployed(build);
	if (other) return other;
	return takesSources(build) ? unknown("no stage is for development; people may well work on the program without a container") : notApplicable("no sources come in that anybody could work on");
}
function scanned(build) {
	const other = notDeployed(build);
	if (other) return other;
	const idle = idleGates(build).find(({ check }) => isScanner(check.name));
	const stage = build.stages.find((one) => one !== idle?.stage && checkSteps(one).some(({ name }) => isScanner(name)));
	if (stage) return pass(`${cite(stageLabel$1(stage))} scans while it is built`);
	const scan = build.context.scan();
	if (scan) return pass(`${scan.name} is called by ${cite(scan.saidBy)}`);
	if (idle) return {
		status: "fail",
		detail: `${cite(stageLabel$1(idle.stage))} scans, and no build that ships needs it`
	};
	return unknown("neither a stage nor a CI file that could be read calls a scanner; a registry may scan what is pushed");
}
function sourcesShipped(build) {
	const stages = shippedStages(build);
	const found = stages.map(shippedSources).find((one) => one !== null);
	if (found) {
		const where = found.from ? ` of ${cite(stageLabel$1(found.from))}` : "";
		return {
			status: "fail",
			detail: `${found.path === "" ? "the whole context" : `${cite(found.path)}${where}`} is copied into the shipped stage, sources and all`
		};
	}
	if (stages.some((stage) => makerOf(stage) !== null)) return null;
	const step = stages.map(buildsBesideSources).find((one) => one !== null);
	if (step) return {
		status: "fail",
		detail: `${cite(citeCommand(step))} leaves the sources beside what it makes`
	};
	if (!takesSources(build)) return notApplicable("no sources come in");
	return stages.some(mayHoldSources) ? notApplicable("nothing shows that the program is compiled, so its sources may be the program") : pass("what ships takes only what other stages made");
}
function argumentsTold(build) {
	const bare = bareArguments(build).map(({ name }) => cite(name));
	if (bare.length > 0) return {
		status: "fail",
		detail: `neither a default nor a comment says what to give ${list(bare)}`
	};
	return build.model.dockerfile.instructions.some(({ keyword }) => keyword === "ARG") ? {
		status: "pass",
		detail: "every build argument has a default or a comment"
	} : notApplicable("there are no build arguments");
}
// lib/src/lint/checklist.js
const ITEMS = [
	{
		item: "runtime-only",
		source: ["000", "001"],
		rules: [
			"multi-stage",
			"no-build-tools",
			"no-dev-dependencies"
		],
		shipped: true,
		first: unknownBase,
		passes: () => "nothing is seen in the shipped stage that is there for building only"
	},
	{
		item: "named-stages",
		source: ["003"],
		rules: ["named-stages"],
		strict: true,
		first: oneStage,
		passes: ({ stages }) => `stages are taken by name: ${list(stages.flatMap(({ name }) => name ?? []))}`
	},
	{
		item: "no-build-tools",
		source: [
			"000",
			"001",
			"004"
		],
		rules: ["no-build-tools"],
		shipped: true,
		first: unknownTools,
		passes: () => "no toolchain is seen in the shipped stage"
	},
	{
		item: "non-root-user",
		source: ["000", "002"],
		rules: ["non-root-user", "user-exists"],
		shipped: true,
		first: unknownUser,
		passes: (build) => `runs as \`${shippedUser(build)}\``
	},
	{
		item: "no-secrets",
		source: ["000"],
		rules: ["no-secrets"],
		passes: () => "no secret is seen in the file"
	},
	{
		item: "security-scan",
		source: ["003", "004"],
		rules: [],
		first: scanned,
		passes: () => "the image is scanned"
	},
	{
		item: "smaller-by-half",
		source: ["000", "004"],
		rules: [],
		passes: () => "nobody measured: `verify` builds and compares"
	},
	{
		item: "build-cache",
		source: [
			"000",
			"001",
			"003",
			"004"
		],
		rules: ["cache-order"],
		first: doubtfulCache,
		passes: () => "no install waits for the sources"
	},
	{
		item: "dockerignore",
		source: ["004"],
		rules: ["dockerignore"],
		first: nothingToKeepOut,
		passes: () => "nothing is sent that no image needs"
	},
	{
		item: "cache-mounts",
		source: ["003", "004"],
		rules: ["cache-mounts"],
		strict: true,
		first: noCacheMounts,
		passes: () => "the installs keep what they download in cache mounts"
	},
	{
		item: "slim-base",
		source: [
			"001",
			"003",
			"004"
		],
		rules: ["slim-base"],
		shipped: true,
		strict: true,
		first: largerBase,
		passes: (build) => `no smaller image is known that does what ${shippedBases(build)} does here`
	},
	{
		item: "production-dependencies",
		source: ["001", "003"],
		rules: ["no-dev-dependencies", "multi-stage"],
		shipped: true,
		first: noDevInstalls,
		passes: () => "no install of development dependencies is seen in the shipped stage"
	},
	{
		item: "no-source",
		source: ["001"],
		rules: ["no-source"],
		shipped: true,
		strict: true,
		first: sourcesShipped,
		passes: () => "the program is compiled, and none of its sources is seen in the shipped stage"
	},
	{
		item: "copy-artifacts",
		source: ["003", "004"],
		rules: ["copy-artifacts"],
		shipped: true,
		first: nothingCopied,
		passes: () => "no whole tree is copied from another stage where its result is known"
	},
	{
		item: "tests-gate-the-build",
		source: ["000", "003"],
		rules: ["gate-stage", "test-stage"],
		first: testsOutside,
		passes: () => "every stage that tests, lints or scans is built"
	},
	{
		item: "development-target",
		source: ["000"],
		rules: ["shipped-stage", "dev-stage"],
		first: developmentElsewhere,
		passes: (build) => `${developmentPlace(build)} is for development, and not what a plain build makes`
	},
	{
		item: "documented-arguments",
		source: ["000", "003"],
		rules: [],
		first: argumentsTold,
		passes: () => "every build argument has a default or a comment"
	},
	{
		item: "health-check",
		source: ["000", "004"],
		rules: ["healthcheck", "healthcheck-runnable"],
		shipped: true,
		first: serviceCheck,
		passes: () => "the shipped stage has a HEALTHCHECK"
	},
	{
		item: "buildable-targets",
		source: ["000", "003"],
		rules: ["syntax"],
		passes: () => "BuildKit accepts every stage"
	},
	{
		item: "runs-where-it-lands",
		source: ["002"],
		rules: [
			"runtime-matches-builder",
			"healthcheck-runnable",
			"user-exists",
			"writable-paths",
			"runtime-certs"
		],
		first: unknownBase,
		passes: () => "nothing is seen that the shipped image lacks"
	}
];
function checklist(build, findings, settings) {
	return ITEMS.map((item) => {
		const { status, detail } = turnedOff(item, settings) ?? statusOf(item, build, findings);
		return {
			item: item.item,
			source: item.source,
			status,
			detail
		};
	});
}
function turnedOff({ rules: [id] }, { rules }) {
	if (id === void 0 || !Object.hasOwn(rules, id) || rules[id]?.severity !== "off") return null;
	return {
		status: "not-applicable",
		detail: `the configuration turns \`${id}\` off`
	};
}
function statusOf(item, build, findings) {
	const asked = item.rules.length === 0 ? item.first?.(build) : null;
	if (item.rules.length === 0) return asked ?? {
		status: "unknown",
		detail: item.passes(build)
	};
	const other = item.shipped === true ? notDeployed(build) : null;
	if (other) return other;
	const against = findings.filter(({ rule }) => item.rules.includes(rule));
	const open = against.find(({ severity }) => item.strict === true || severity !== "info");
	if (open) return {
		status: "fail",
		detail: open.message
	};
	const first = item.first?.(build);
	if (first) return first;
	const [remark] = against;
	return remark ? {
		status: "unknown",
		detail: remark.message
	} : {
		status: "pass",
		detail: item.passes(build)
	};
}
// lib/src/lint/identity.js
const ROLES = [
	[
		"build",
		"builder",
		"build-stage",
		"compile",
		"compiler",
		"build-env"
	],
	[
		"deps",
		"dependencies",
		"install",
		"modules",
		"vendor"
	],
	[
		"prod-deps",
		"production-deps",
		"production-dependencies",
		"dependencies-prod"
	],
	[
		"test",
		"tests",
		"tester",
		"testing"
	],
	[
		"dev",
		"development",
		"develop",
		"dev-env",
		"dev-envs"
	],
	[
		"base",
		"common",
		"shared"
	]
];
function stageIdentity(build, stage) {
	if (!stage) return "file";
	if (isShipped(build, stage) && shippedStages(build).length === 1) return "shipped";
	const { name } = stage;
	if (name === null) return `unnamed ${build.stages.filter((one) => one.name === null && one.index < stage.index).length}`;
	return ROLES.find((names) => names.includes(name))?.[0] ?? name;
}
function fingerprintOf(rule, path, stage, subject, ordinal) {
	return (0, node_crypto.hash)("sha256", [
		rule,
		path,
		stage,
		subject,
		ordinal
	].join("\0"), "hex").slice(0, 20);
}
// lib/src/lint/ignores.js
function readIgnores(build) {
	const { dockerfile } = build.model;
	const ignores = [];
	for (const { name, value, span } of dockerfile.directives) {
		const rules = name === "check" ? skipList(value) : null;
		if (rules) ignores.push({
			rules,
			own: false,
			scope: { kind: "file" },
			reason: "",
			at: span
		});
	}
	const written = dockerfile.comments.flatMap((comment) => readComment(comment) ?? []);
	if (written.length === 0) return ignores;
	const above = new Map();
	for (const instruction of dockerfile.instructions) for (const comment of instruction.comments) above.set(comment, instruction);
	for (const { comment, reach, ...rest } of written) ignores.push({
		...rest,
		scope: scopeOf(build, above.get(comment), reach),
		at: comment.span
	});
	return ignores;
}
function namesOf({ id, aliases }) {
	return [
		"all",
		id,
		...aliases
	].map((name) => name.toLowerCase());
}
function spotOf({ scope }) {
	if (scope.kind === "nothing") return null;
	if (scope.kind === "file") return "file";
	return scope.kind === "stage" ? scope.stage : scope.span.start;
}
function spotsOf(build, { at, stage }) {
	const instruction = instructionAt(build.model.dockerfile.instructions, at.start);
	return [
		"file",
		...stage ? [stage] : [],
		...instruction ? [instruction.span.start] : []
	];
}
function createBecause(build, ignores, requireReason) {
	const first = new Map();
	for (const [order, ignore] of ignores.entries()) {
		const spot = spotOf(ignore);
		if (spot === null || requireReason && ignore.reason === "") continue;
		for (const name of ignore.rules.keys()) {
			const spots = first.get(name) ?? new Map();
			first.set(name, spots);
			if (!spots.has(spot)) spots.set(spot, order);
		}
	}
	if (first.size === 0) return () => null;
	return (subject) => {
		const spots = spotsOf(build, subject);
		const orders = namesOf(subject).flatMap((name) => spots.flatMap((spot) => first.get(name)?.get(spot) ?? []));
		return orders.length === 0 ? null : ignores[Math.min(...orders)]?.reason ?? null;
	};
}
function instructionAt(instructions, offset) {
	let low = 0;
	let high = instructions.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((instructions[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const found = instructions[low];
	return found && found.span.start <= offset && offset <= found.span.end ? found : null;
}
function scopeOf(build, instruction, reach) {
	if (reach === "file") return { kind: "file" };
	if (!instruction) return { kind: "nothing" };
	const stage = stageOf$1(build.model, instruction);
	return reach === "stage" && stage?.from === instruction ? {
		kind: "stage",
		stage
	} : {
		kind: "instruction",
		span: instruction.span,
		stage
	};
}
const FORMS = [
	{
		begins: /^stagewright\s+ignore-file\s*=/i,
		own: true,
		reach: "file"
	},
	{
		begins: /^stagewright\s+ignore\s*=/i,
		own: true,
		reach: "stage"
	},
	{
		begins: /^hadolint\s+global\s+ignore\s*=/i,
		own: false,
		reach: "file"
	},
	{
		begins: /^hadolint\s+stage\s+ignore\s*=/i,
		own: false,
		reach: "stage"
	},
	{
		begins: /^hadolint\s+ignore\s*=/i,
		own: false,
		reach: "instruction"
	}
];
const CHECK = /^check\s*=/i;
function readComment(comment) {
	const { text } = comment;
	for (const { begins, own, reach } of FORMS) {
		const head = begins.exec(text)?.[0];
		if (head === void 0) continue;
		const rest = text.slice(head.length);
		const mark = rest.search(own ? /\s--/ : /#|--/);
		const names = mark === -1 ? rest : rest.slice(0, mark);
		const reason = mark === -1 ? "" : rest.slice(mark).replace(/^\s*(#|--)/, "").trim();
		return /^[\w,\s-]+$/.test(names) ? {
			rules: namesIn(names),
			own,
			reason,
			comment,
			reach
		} : null;
	}
	const check = CHECK.exec(text)?.[0];
	const rules = check === void 0 ? null : skipList(text.slice(check.length));
	return rules ? {
		rules,
		own: false,
		reason: "",
		comment,
		reach: "instruction"
	} : null;
}
function skipList(value) {
	const skip = value.split(";").map((part) => /^\s*skip\s*=(.*)$/i.exec(part)?.[1]).find((part) => part !== void 0);
	return skip === void 0 ? null : namesIn(skip);
}
function namesIn(list) {
	return new Map(list.split(",").map((name) => name.trim()).filter((name) => name !== "").map((name) => [name.toLowerCase(), name]));
}
// lib/src/lint/idle-ignores.js
const MOST = 100;
function idleIgnores(build, ignores, heard) {
	const byName = new Map(heard.rules.flatMap((rule) => namesOf(rule).map((name) => [name, rule.id])));
	const found = foundBy(build, heard.found);
	const idle = [];
	for (const ignore of ignores) for (const [key, name] of ignore.rules) {
		const why = whyIdle(ignore, {
			key,
			rule: byName.get(key),
			spots: found.get(key)
		}, heard);
		if (why === null) continue;
		const near = why === "unknown" ? require_model.nearest(key, [...byName.keys()]) : null;
		idle.push({
			at: ignore.at,
			stage: stageOf(ignore),
			name,
			why,
			nearest: near && spelt(near, heard)
		});
		if (idle.length === MOST) return idle;
	}
	return idle;
}
function foundBy(build, found) {
	const byName = new Map();
	for (const subject of found) {
		const spots = spotsOf(build, subject);
		for (const name of namesOf(subject)) {
			const known = byName.get(name) ?? new Set();
			byName.set(name, known);
			for (const spot of spots) known.add(spot);
		}
	}
	return byName;
}
function whyIdle(ignore, { key, rule, spots }, { conclusive, requireReason }) {
	const spot = spotOf(ignore);
	if (spot !== null && spots?.has(spot)) return requireReason && ignore.reason === "" ? "no-reason" : null;
	if (!ignore.own) return null;
	if (rule === void 0) return "unknown";
	if (key === "all" ? conclusive.size === 0 : !conclusive.has(rule)) return null;
	return spot === null ? "detached" : "unused";
}
function stageOf({ scope }) {
	return scope.kind === "stage" || scope.kind === "instruction" ? scope.stage : null;
}
function spelt(key, { rules }) {
	return rules.flatMap(({ id, aliases }) => [id, ...aliases]).find((name) => name.toLowerCase() === key) ?? key;
}
// lib/src/lint/severity.js
function settle({ rule, report, configured, aside }) {
	if (aside || report === "info") return "info";
	return configured ?? report ?? (rule === "off" ? "warning" : rule);
}
// lib/src/lint/lint.js
const CARD = [
	"non-root-user",
	"healthcheck",
	"no-build-tools",
	"cache-order",
	"dockerignore"
];
const PAGES = "https://github.com/stagewright/stagewright/blob/main/rules";
function lint(build, rules, settings) {
	const active = activeOf(rules, settings);
	const broken = [];
	const found = [];
	const check = ({ rule, options }) => rule.check(build, options);
	for (const one of active) hear(one, check, found, broken);
	const ignores = settings.ignores["allow-inline"] ? readIgnores(build) : [];
	const requireReason = settings.ignores["require-reason"];
	if (ignores.length > 0) {
		const idle = idleIgnores(build, ignores, {
			rules,
			conclusive: isConclusive(build) ? idsOf(active, broken) : new Set(),
			found: found.map(subjectOf),
			requireReason
		});
		const check = ({ rule }) => rule.checkIgnores?.(idle) ?? [];
		for (const one of active) hear(one, check, found, broken);
	}
	found.sort(byPlace);
	const ordinals = new Map();
	const because = createBecause(build, ignores, requireReason);
	return {
		findings: found.map((item) => findingOf(build, item, because, ordinals)),
		bugs: broken.map(({ rule, message }) => ({
			where: `rule ${rule.id} on ${build.path}`,
			message
		}))
	};
}
function unreadableFinding(path, reason, range) {
	return {
		rule: "syntax",
		category: "correctness",
		severity: "error",
		message: `It could not be read: ${reason}.`,
		help: "Store it as a UTF-8 text file.",
		url: `${PAGES}/syntax/README.md`,
		stage: null,
		range,
		related: [],
		fingerprint: fingerprintOf("syntax", path, "file", "unreadable", 0),
		ignored: null,
		fix: null
	};
}
const known = new WeakMap();
function activeOf(rules, settings) {
	const last = known.get(rules);
	if (last?.settings === settings) return last.active;
	const active = [];
	for (const rule of rules) {
		const configured = configuredSeverity(rule, settings);
		if (configured !== "off") active.push({
			rule,
			configured,
			options: optionsOf(rule, settings)
		});
	}
	known.set(rules, {
		settings,
		active
	});
	return active;
}
function idsOf(active, broken) {
	return new Set(active.map(({ rule }) => rule).filter((rule) => !broken.some((one) => one.rule === rule)).map(({ id }) => id));
}
function isConclusive({ model, context }) {
	return model.problems.length === 0 && context.list().complete;
}
function subjectOf({ rule, report }) {
	return {
		id: rule.id,
		aliases: rule.aliases,
		at: report.at,
		stage: report.stage
	};
}
function configuredSeverity(rule, { rules, preset }) {
	const said = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.severity : void 0;
	if (said !== void 0) return said;
	if (preset === "checklist" && CARD.includes(rule.id)) return "error";
	return rule.severity === "off" ? "off" : null;
}
function hear(active, check, found, broken) {
	const { rule, configured } = active;
	try {
		for (const report of check(active)) found.push({
			rule,
			report,
			configured
		});
	} catch (error) {
		broken.push({
			rule,
			message: error instanceof Error ? error.message : String(error)
		});
	}
}
function optionsOf(rule, { rules }) {
	return (Object.hasOwn(rules, rule.id) ? rules[rule.id]?.options : void 0) ?? rule.options?.defaults;
}
function byPlace(a, b) {
	return a.report.at.start - b.report.at.start || a.report.at.end - b.report.at.end || compare(a.rule.id, b.rule.id) || compare(a.report.subject, b.report.subject);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function findingOf(build, placed, because, ordinals) {
	const { rule, report, configured } = placed;
	const { source } = build.model.dockerfile;
	const identity = stageIdentity(build, report.stage);
	const key = [
		rule.id,
		identity,
		report.subject
	].join("\0");
	const ordinal = ordinals.get(key) ?? 0;
	ordinals.set(key, ordinal + 1);
	const aside = rule.aboutDeployed === true && !isDeployed(build);
	return {
		rule: rule.id,
		category: rule.category,
		severity: settle({
			rule: rule.severity,
			report: report.severity,
			configured,
			aside
		}),
		message: report.message,
		help: report.help,
		url: `${PAGES}/${rule.id}/README.md`,
		stage: report.stage ? report.stage.name ?? String(report.stage.index) : null,
		range: require_model.rangeOf(source, report.at),
		related: (report.related ?? []).map(({ at, label }) => ({
			range: require_model.rangeOf(source, at),
			label
		})),
		fingerprint: fingerprintOf(rule.id, build.path, identity, report.subject, ordinal),
		ignored: because(subjectOf(placed)),
		fix: report.fix ? placedFix(build, report.fix) : null
	};
}
function placedFix({ path, model }, { safety, title, edits }) {
	const { source } = model.dockerfile;
	return {
		safety,
		title,
		edits: edits.map(({ span, text }) => ({
			path,
			range: require_model.rangeOf(source, span),
			text
		}))
	};
}
// lib/src/propose/answers.js
function answerTo(answers, code, dockerfile) {
	const known = require_model.ANSWERABLE.find((one) => one === code);
	const said = known === void 0 ? void 0 : answers[known];
	if (typeof said === "string") return said;
	return said !== void 0 && Object.hasOwn(said, dockerfile) ? said[dockerfile] ?? null : null;
}
function answered(build, code, { answers }) {
	const answer = answerTo(answers, code, build.path);
	if (answer === null) return null;
	if (code === "no-workdir") return inDirectory(build, answer);
	return code === "dev-runner" || code === "dynamic-start" || code === "start-not-found" ? startingWith(build, answer) : null;
}
const BECAUSE = "The configuration says so (`propose.answers`).";
function startingWith({ stages, model }, answer) {
	const instructions = stages.at(-1)?.instructions ?? [];
	if (instructions.some(({ keyword }) => keyword === "ENTRYPOINT")) return null;
	const { text } = model.dockerfile.source;
	const last = instructions.findLast(({ keyword }) => keyword === "CMD");
	const words = answer.trim().split(/ +/);
	const line = `CMD ${words.every((word) => /^[\w@%+=:,./-]+$/.test(word)) ? `[${words.map((word) => JSON.stringify(word)).join(", ")}]` : answer.trim()}`;
	const step = {
		title: `Start with \`${answer.trim()}\``,
		reason: BECAUSE,
		rules: []
	};
	if (last) return {
		text: `${text.slice(0, last.span.start)}${line}${text.slice(last.span.end)}`,
		step
	};
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return {
		text: `${text.replace(/\r?\n$/, "")}${eol}${line}${eol}`,
		step
	};
}
function inDirectory({ stages, model }, answer) {
	const from = stages.at(-1)?.from;
	if (!from || !/^\/[\w./-]*\w$/.test(answer)) return null;
	const { text } = model.dockerfile.source;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const step = {
		title: `Keep the program in ${answer}`,
		reason: BECAUSE,
		rules: []
	};
	return {
		text: `${text.slice(0, from.span.end)}${eol}WORKDIR ${answer}${text.slice(from.span.end)}`,
		step
	};
}
// lib/src/syntax/template.js
const MARKS$1 = [
	"{{",
	"{%",
	"{#",
	"<%",
	"%%"
];
function isTemplate(text) {
	if (!MARKS$1.some((mark) => text.includes(mark))) return false;
	return require_model.parse(text).instructions.some((instruction) => MARKS$1.some((mark) => instruction.written.startsWith(mark)) || instruction.keyword === "FROM" && isPlaceholder(instruction.image?.text ?? ""));
}
function isPlaceholder(image) {
	return !image.includes("$") && MARKS$1.some((mark) => image.includes(mark));
}
// lib/src/review.js
function review$1(snapshot, path, options) {
	const content = snapshot.read(path);
	if (content.kind !== "text") return unreadable(path, content.kind === "absent" ? "it does not exist" : content.reason);
	const build = understand(snapshot, path, content.text, options);
	const { findings: found, bugs } = lint(build, options.rules, options.config);
	const again = (text) => {
		const fixed = understand(snapshot, path, text, options);
		return {
			build: fixed,
			findings: lint(fixed, options.rules, options.config).findings
		};
	};
	const findings = options.fixes ? withCheckedFixes({
		build,
		findings: found
	}, again) : withoutFixes(found);
	const proposing = proposalFor(snapshot, build, findings, options);
	const shipped = shippedStages(build);
	const kind = imageKind(build);
	return {
		path,
		source: build.model.dockerfile.source,
		kind: kind.kind,
		kindReason: kind.reason,
		context: build.context.root,
		contextSource: build.context.source,
		targets: shipped.map(stageLabel),
		stages: summarise(build, shipped),
		findings,
		checklist: checklist(build, findings, options.config),
		proposal: proposing.proposal,
		unreadable: null,
		bugs: [...bugs, ...proposing.bugs]
	};
}
function proposalFor(snapshot, build, findings, options) {
	if (options.proposer === null) return {
		proposal: null,
		bugs: []
	};
	try {
		const tools = toolsFor(snapshot, build, findings, options);
		return {
			proposal: options.proposer.propose(build, tools),
			bugs: []
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			proposal: null,
			bugs: [{
				where: `the proposal for ${build.path}`,
				message
			}]
		};
	}
}
function toolsFor(snapshot, build, findings, options) {
	const rules = options.rules.filter(({ checkIgnores }) => checkIgnores === void 0);
	const asked = new Set(rules.map(({ id }) => id));
	return {
		original: findings.filter(({ rule }) => asked.has(rule)),
		settings: options.config.propose,
		rebuild: (text, dockerignore) => understand(dockerignore ? require_model.overlay(snapshot, dockerignore) : snapshot, build.path, text, options),
		review: (candidate) => lint(candidate, rules, options.config).findings
	};
}
function proposals(snapshot, path, options) {
	const content = snapshot.read(path);
	if (content.kind !== "text") return [];
	const build = understand(snapshot, path, content.text, options);
	const { findings } = lint(build, options.rules, options.config);
	return options.proposer?.ladder(build, toolsFor(snapshot, build, findings, options)) ?? [];
}
function understand(snapshot, path, text, options) {
	const dockerfile = require_model.parse(text);
	const images = imageLookup(options.config.bases);
	const model = require_model.buildModel(dockerfile, images.config);
	return createBuild(path, model, contextOf(snapshot, path, model, options), options.target === null ? configuredTargets(options.config, path) : [options.target], images);
}
function configuredTargets({ targets }, path) {
	return Object.hasOwn(targets, path) ? targets[path] ?? [] : [];
}
function contextOf(snapshot, path, model, options) {
	const context = createContext(snapshot, path, model, { root: options.context });
	const answer = context.root === null ? answerTo(options.config.propose.answers, "context-unknown", path) : null;
	return answer === null ? context : createContext(snapshot, path, model, {
		root: answer,
		rootSource: "config"
	});
}
function summarise(build, shipped) {
	const { source } = build.model.dockerfile;
	const needed = new Set(shipped.flatMap((stage) => neededStages(build.model, stage)));
	return build.stages.map((stage) => ({
		index: stage.index,
		name: stage.name,
		base: baseLabel(stage),
		line: require_model.lineAt(source, stage.from.span.start),
		shipped: shipped.includes(stage),
		reachable: needed.has(stage),
		dependsOn: [...new Set(stage.edges.flatMap(({ source }) => source.kind === "stage" ? source.stage.index : []))]
	}));
}
function stageLabel(stage) {
	return stage.name ?? String(stage.index);
}
function baseLabel({ base }) {
	if (base.kind === "stage") return stageLabel(base.stage);
	return base.kind === "scratch" ? "scratch" : base.reference;
}
function whyNoDockerfile(snapshot, path) {
	const content = snapshot.read(path);
	if (content.kind !== "text") return null;
	if (isTemplate(content.text)) return "it is a template, and only what is made of it can be built";
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (name === "dockerfile" || name === "containerfile") return null;
	const first = require_model.parse(content.text).instructions[0]?.keyword;
	return first === void 0 || first === "FROM" || first === "ARG" ? null : "its first instruction is neither FROM nor ARG";
}
function unreadable(path, reason) {
	return {
		path,
		source: require_model.createSource(""),
		kind: "unknown",
		kindReason: "it could not be read",
		context: null,
		contextSource: "unknown",
		targets: [],
		stages: [],
		findings: [unreadableFinding(path, reason, {
			start: {
				line: 1,
				column: 1
			},
			end: {
				line: 1,
				column: 1
			}
		})],
		checklist: [],
		proposal: null,
		unreadable: reason,
		bugs: []
	};
}
// lib/src/io/parsers.js
const LOADERS = {
	async yaml() {
		const { parseDocument } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./dist.js").default, 1));
		return (text) => {
			const document = parseDocument(text, {
				prettyErrors: false,
				uniqueKeys: false,
				logLevel: "error"
			});
			const [error] = document.errors;
			if (error) throw error;
			return document.toJS({ maxAliasCount: 100 });
		};
	},
	toml: async () => (await Promise.resolve().then(() => require("./dist3.js"))).parse,
	xml: async () => (await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./dist2.js").default, 1))).parseXml
};
async function loadParsers(paths) {
	for (const format of missingParsers(paths)) setParser(format, await LOADERS[format]());
}
// lib/src/io/load.js
const MAX_ROUNDS = 12;
const MAX_FILES = 200;
const MAX_CHARACTERS = 5e6;
async function reviewAll$1(paths, source, review, note = () => {}) {
	const loaded = new Map();
	const readings = paths.map((path) => ({
		path,
		asked: new Set([path]),
		review: null
	}));
	await load(loaded, source, paths);
	let open = readings;
	for (let round = 1; open.length > 0; round++) {
		const batch = new Set();
		open = open.filter((reading) => {
			const snapshot = require_model.createSnapshot(loaded, source.listing);
			reading.review = review(snapshot, reading.path);
			const granted = grant(reading, snapshot.wanted, round < MAX_ROUNDS ? roomOf(reading, loaded) : 0, note);
			for (const path of granted) batch.add(path);
			return granted.length > 0;
		});
		await load(loaded, source, [...batch]);
	}
	return readings.flatMap(({ review }) => review ?? []);
}
function grant(reading, wanted, room, note) {
	const asking = [...wanted].filter((path) => !reading.asked.has(path));
	const granted = asking.slice(0, room);
	if (granted.length < asking.length) note(`${reading.path}: ${asking.length - granted.length} more files were wanted, beyond the reading limit`);
	for (const path of granted) reading.asked.add(path);
	return granted;
}
function roomOf({ asked }, loaded) {
	let characters = 0;
	for (const path of asked) {
		const content = loaded.get(path);
		if (content?.kind === "text") characters += content.text.length;
	}
	return characters > MAX_CHARACTERS ? 0 : Math.max(0, MAX_FILES - asked.size);
}
async function load(loaded, source, paths) {
	const missing = paths.filter((path) => !loaded.has(path));
	if (missing.length === 0) return;
	await loadParsers(missing);
	for (const [path, content] of await source.fetch(missing)) loaded.set(path, content);
}
// lib/src/io/review.js
async function reviewRepository(source, paths, request) {
	const notes = [];
	return {
		reviews: await eachDockerfile(source, paths, request, {
			ask: review$1,
			notes
		}),
		notes
	};
}
async function proposeAll(source, path, request) {
	return (await eachDockerfile(source, [path], request, {
		ask: proposals,
		notes: []
	})).flat();
}
async function eachDockerfile(source, paths, request, { ask, notes }) {
	const cached = createCache(source);
	const configs = await configsFor(cached, paths, request);
	const texts = await cached.fetch(paths);
	const dockerfiles = paths.filter((path) => {
		const because = whyNoDockerfile(require_model.createSnapshot(texts, source.listing), path);
		if (because !== null) notes.push(`${path}: skipped, ${because}`);
		return because === null;
	});
	const proposer = request.propose ? await Promise.resolve().then(() => require("./search.js")) : null;
	return reviewAll$1(dockerfiles, cached, (snapshot, path) => ask(snapshot, path, {
		...request,
		proposer,
		config: withPreset(configs(path), request)
	}), (note) => notes.push(note));
}
function withPreset(config, { preset }) {
	return preset ? {
		...config,
		preset
	} : config;
}
async function configsFor(source, paths, { rules, config }) {
	const reader = require_model.createConfigReader(source, rules);
	if (config !== null) {
		const loaded = await reader.load(config);
		return () => loaded;
	}
	const fallback = await reader.for("");
	const byPath = new Map();
	for (const path of paths) byPath.set(path, await reader.for(path));
	return (path) => byPath.get(path) ?? fallback;
}
function createCache(source) {
	const known = new Map();
	return {
		listing: source.listing,
		fetch: async (paths) => {
			const missing = paths.filter((path) => !known.has(path));
			if (missing.length > 0) for (const [path, content] of await source.fetch(missing)) known.set(path, content);
			return known;
		}
	};
}
// lib/src/cli/request.js
function requestFor(root, { context, target, config }, wanted, { cwd }) {
	const inside = (path) => path === void 0 ? null : relativePath(root, (0, node_path.resolve)(cwd, path));
	return {
		rules,
		...wanted,
		context: inside(context),
		target: target ?? null,
		config: inside(config)
	};
}
function relativePath(from, place) {
	return (0, node_path.relative)(from, place).split(node_path.sep).join("/");
}
// lib/src/cli/output.js
const FORMATS = [
	"pretty",
	"json",
	"sarif",
	"markdown",
	"github",
	"rdjson"
];
const THRESHOLDS = [
	"error",
	"warning",
	"info",
	"never"
];
const OUTPUT_OPTIONS = {
	format: {
		type: "string",
		default: "pretty"
	},
	output: { type: "string" },
	"fail-on": {
		type: "string",
		default: "error"
	},
	quiet: {
		type: "boolean",
		default: false
	}
};
function readOutput(values) {
	return {
		format: require_model.oneOf("--format", values.format, FORMATS),
		failOn: require_model.oneOf("--fail-on", values["fail-on"], THRESHOLDS),
		quiet: values.quiet,
		output: values.output,
		color: values.color
	};
}
async function render(judgement, options) {
	const { format } = options;
	if (format === "json") return options.json();
	if (format === "sarif") return (await Promise.resolve().then(() => require("./sarif.js"))).sarif(judgement, rules, require_terminal.VERSION);
	if (format === "github") return (await Promise.resolve().then(() => require("./github.js"))).github(judgement);
	if (format === "rdjson") return (await Promise.resolve().then(() => require("./rdjson.js"))).rdjson(judgement);
	if (format === "markdown") return markdown(judgement, options.notes);
	const { pretty } = await Promise.resolve().then(() => pretty_exports);
	const { default: picocolors } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./picocolors.js").default, 1));
	const { terminal, color, output } = options;
	return pretty(judgement, {
		palette: picocolors.createColors(color ?? (terminal.color && output === void 0)),
		columns: output === void 0 ? terminal.columns ?? null : null,
		quiet: options.quiet,
		show: options.show
	});
}
async function markdown(judgement, notes) {
	const [{ summary }, { NOWHERE }] = await Promise.all([Promise.resolve().then(() => require("./summary.js")), Promise.resolve().then(() => require("./place.js")).then((n) => n.place_exports)]);
	return summary(judgement, {
		gate: { counts: "new" },
		place: NOWHERE,
		patch: null,
		notes
	});
}
function emit(text, output, { cwd, stdout }) {
	const path = (0, node_path.resolve)(cwd, output ?? "");
	try {
		if (output === void 0) stdout(text);
		else (0, node_fs.writeFileSync)(path, text);
	} catch (error) {
		throw new require_terminal.UsageError(`the report cannot be written to ${path}: ${error instanceof Error ? error.message : error}`);
	}
}
// lib/src/cli/review.js
var review_exports = require_rolldown_runtime.__exportAll({ review: () => review });
const OPTIONS = {
	...OUTPUT_OPTIONS,
	config: { type: "string" },
	context: { type: "string" },
	target: { type: "string" },
	base: { type: "string" },
	shard: { type: "string" },
	"stdin-path": { type: "string" },
	propose: {
		type: "boolean",
		default: true
	}
};
async function review(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("review"));
		return require_terminal.EXIT.ok;
	}
	const output = readOutput(values);
	const shard = values.shard === void 0 ? null : (await Promise.resolve().then(() => require("./shard.js"))).parseShard("--shard", values.shard);
	const { files, notes, placeOf } = await reviewAll(await selected(positionals, values, terminal), values, shard, terminal);
	if (files.length === 0) notes.push(shard ? "no Dockerfile in this shard" : "no Dockerfile found");
	for (const note of notes) terminal.stderr(`stagewright: ${require_terminal.visibleLine(note)}\n`);
	const judgement = {
		files,
		verdict: verdictOf(files, {
			gate: "new",
			failOn: output.failOn
		})
	};
	emit(await render(judgement, {
		...output,
		terminal,
		notes,
		show: (file) => relativePath(terminal.cwd, placeOf(file)),
		json: async () => (await Promise.resolve().then(() => require("./json.js"))).json(judgement, require_terminal.VERSION, {
			commit: null,
			shard
		})
	}), output.output, terminal);
	return exitCode(judgement, namedPlaces(positionals, values, terminal), placeOf);
}
async function selected(named, values, { cwd }) {
	const stdinPath = values["stdin-path"];
	if (!named.includes("-")) {
		if (stdinPath !== void 0) throw new require_terminal.UsageError("--stdin-path goes with -, which reads from stdin");
		const paths = named.length > 0 ? named : ["."];
		return require_model.select(cwd, paths, (source) => require_model.createConfigReader(source, rules).for(""));
	}
	if (named.length > 1) throw new require_terminal.UsageError("- reads one Dockerfile from stdin, and no other PATH goes with it");
	const { selectStdin } = await Promise.resolve().then(() => require("./stdin.js"));
	return [await selectStdin(cwd, stdinPath ?? "Dockerfile", process.stdin)];
}
function namedPlaces(named, values, { cwd }) {
	const paths = named.map((path) => path === "-" ? values["stdin-path"] ?? "Dockerfile" : path);
	return new Set(paths.map((path) => (0, node_path.resolve)(cwd, path)));
}
async function reviewAll(selections, values, shard, terminal) {
	const inShard = shard === null ? null : (await Promise.resolve().then(() => require("./shard.js"))).inShard;
	const mine = (path) => shard === null || inShard === null || inShard(path, shard);
	const roots = new Map();
	const files = [];
	const notes = [];
	for (const selection of selections) {
		const { root, source } = selection;
		const { has } = require_model.createSnapshot(new Map(), source.listing);
		const baseline = has(".stagewright-baseline.json") ? await (await Promise.resolve().then(() => require("./baseline2.js"))).readBaseline(source) : null;
		const request = requestFor(root, values, {
			propose: values.propose,
			fixes: true
		}, terminal);
		const done = await reviewOne({
			...selection,
			paths: selection.paths.filter(mine)
		}, request, values.base, terminal);
		notes.push(...done.notes);
		if (baseline !== null) {
			const { goneNote } = await Promise.resolve().then(() => require("./baseline.js"));
			notes.push(...goneNote(baseline, done.reviews, (path) => !mine(path) || has(path)));
		}
		for (const { source } of done.reviews) roots.set(source, root);
		const known = new Set([...done.known, ...(baseline ?? []).map(({ fingerprint }) => fingerprint)]);
		files.push(...withStates(done.reviews, known));
	}
	return {
		files,
		notes,
		placeOf: ({ source, path }) => (0, node_path.join)(roots.get(source) ?? "", path)
	};
}
async function reviewOne(selection, request, base, { env }) {
	if (base !== void 0) {
		const { reviewSince } = await Promise.resolve().then(() => require("./since.js"));
		return reviewSince(base, selection, request, env);
	}
	const { source, paths } = selection;
	return {
		...await reviewRepository(source, paths, request),
		known: new Set()
	};
}
function exitCode({ files, verdict }, named, placeOf) {
	if (files.some(({ bugs }) => bugs.length > 0)) return require_terminal.EXIT.bug;
	if (files.some((file) => file.unreadable !== null && named.has(placeOf(file)))) return require_terminal.EXIT.usage;
	return verdict.failed ? require_terminal.EXIT.findings : require_terminal.EXIT.ok;
}
// lib/src/report/claim.js
function claim({ level, stages, size }) {
	const shape = level === "same-base" ? "a repair on the same base" : `${stages.length} stages`;
	if (!size) return shape;
	return `${shape}, ${size.basis === "measured" ? "image, measured" : "base image"} ${thousands(size.beforeMb)} → ${thousands(size.afterMb)} MB`;
}
function thousands(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
// lib/src/report/fixable.js
function fixable(files) {
	const fixes = files.flatMap(({ findings }) => findings.flatMap(({ fix, state }) => fix && state !== "ignored" ? fix.safety : []));
	const safe = fixes.filter((safety) => safety === "safe").length;
	const others = fixes.length - safe;
	const more = others === 0 ? "" : safe === 0 ? `${others} fixable with stagewright fix --unsafe` : `${others} more with --unsafe`;
	return [safe === 0 ? "" : `${safe} fixable with stagewright fix`, more].filter((part) => part !== "").join(", ");
}
// lib/src/report/wrap.js
const PIECE = /(?:[^\s`]|`[^`]*`|`)+/g;
function wrapText(text, used, indent, columns) {
	if (columns === null) return text;
	return wrapPieces((text.match(PIECE) ?? []).map((shown) => ({
		shown,
		width: shown.length
	})), " ", used, indent, columns);
}
function wrapPieces(pieces, gap, used, indent, columns) {
	let out = "";
	let at = used;
	let fresh = true;
	for (const { shown, width } of pieces) {
		const needed = (fresh ? 0 : gap.length) + width;
		if (columns !== null && !fresh && at + needed > columns) {
			out += `\n${" ".repeat(indent)}${shown}`;
			at = indent + width;
		} else {
			out += fresh ? shown : gap + shown;
			at += needed;
		}
		fresh = false;
	}
	return out;
}
// lib/src/report/pretty.js
var pretty_exports = require_rolldown_runtime.__exportAll({ pretty: () => pretty });
function pretty({ files, verdict }, options) {
	const single = files.length === 1;
	const blocks = files.map((file) => fileBlock(file, single, options)).filter((block) => block !== "");
	const { palette } = options;
	const total = `${files.length} ${files.length === 1 ? "Dockerfile" : "Dockerfiles"}`;
	const last = verdict.failed ? `${palette.red(palette.bold("✗ failed"))}: ${require_terminal.visibleLine(verdict.reason)} in ${total}` : `${palette.green(palette.bold("✓ passed"))}: ${require_terminal.visibleLine(verdict.reason)} in ${total}`;
	const mended = fixable(files);
	return `${[...blocks, mended === "" ? last : `${palette.dim(mended)}\n${last}`].join("\n\n")}\n`;
}
function fileBlock(file, single, options) {
	const { palette, quiet, columns } = options;
	const fresh = file.findings.filter(({ state }) => state === "new");
	if (quiet && fresh.length === 0) return "";
	const parts = [heading(file, options), ...fresh.map((finding) => findingBlock(file, finding, options))];
	const ignored = file.findings.filter(({ state }) => state === "ignored").length;
	if (ignored > 0) parts.push(palette.dim(`  ${ignored} ignored by comments in the file`));
	if (!quiet) parts.push(knownLine(file, palette));
	for (const bug of file.bugs) parts.push(`  ${palette.red("bug")} in ${require_terminal.visibleLine(bug.where)}: ${require_terminal.visibleLine(bug.message)}`);
	if (!quiet) {
		parts.push(checklistLine(file.checklist, palette, columns));
		if (file.proposal) parts.push(proposalBlock(file, file.proposal, single, options));
	}
	return parts.filter((part) => part !== "").join("\n\n");
}
function heading(file, { palette, show, columns }) {
	const context = file.context === null ? "context unknown" : `context ${file.context || "."}`;
	const from = [
		"inferred",
		"default",
		"unknown"
	].includes(file.contextSource) ? "" : ` (${file.contextSource})`;
	const path = require_terminal.visibleLine(show(file));
	const about = require_terminal.visibleLine(`${file.kind}: ${file.kindReason} · ${context}${from}`);
	return `${palette.bold(path)}  ${palette.dim(wrapText(about, path.length + 2, 2, columns))}`;
}
function knownLine({ findings }, palette) {
	const known = findings.filter(({ state }) => state === "known");
	if (known.length === 0) return "";
	const places = known.map(({ rule, range }) => `${rule} (line ${range.start.line})`);
	return palette.dim(require_terminal.visibleLine(`  Known before: ${places.join(", ")}`));
}
const MARKS = {
	error: "red",
	warning: "yellow",
	info: "blue"
};
const INDENT = 8;
const LONGEST = 160;
function findingBlock(file, finding, { palette, columns }) {
	const colour = palette[MARKS[finding.severity]];
	const { start, end } = finding.range;
	const { severity } = finding;
	const rule = require_terminal.visibleLine(finding.rule);
	const number = String(start.line).padStart(4);
	const message = wrapText(require_terminal.visibleLine(finding.message), number.length + severity.length + rule.length + 7, INDENT, columns);
	const lines = [`  ${palette.dim(number)}  ${colour(severity)} ${palette.bold(rule)}  ${message}`];
	const code = require_model.lineText(file.source, start.line).slice(0, columns === null ? LONGEST : Math.max(columns - INDENT - 2, INDENT));
	if (code.trim() !== "") {
		const until = end.line === start.line ? Math.min(end.column, code.length + 1) : code.length + 1;
		const width = Math.max(1, until - start.column);
		lines.push(`        ${palette.dim("│")} ${require_terminal.visibleLine(code)}`);
		if (start.column <= code.length) lines.push(`        ${palette.dim("│")} ${" ".repeat(start.column - 1)}${colour("^".repeat(width))}`);
	}
	for (const { range, label } of finding.related) lines.push(`        ${palette.dim(`line ${range.start.line}: ${require_terminal.visibleLine(label)}`)}`);
	if (finding.help) {
		const help = wrapText(require_terminal.visibleLine(finding.help), 10, 10, columns);
		lines.push(`        ${palette.green("→")} ${help}`);
	}
	return lines.join("\n");
}
const STATUS = {
	pass: "✓",
	fail: "✗",
	"not-applicable": "–"
};
const ORDER = [
	"fail",
	"pass",
	"not-applicable"
];
function checklistLine(checklist, palette, columns) {
	const colour = {
		pass: palette.green,
		fail: palette.red,
		"not-applicable": palette.dim
	};
	const items = ORDER.flatMap((status) => checklist.filter((one) => one.status === status).map(({ item }) => {
		const text = `${STATUS[status]} ${require_terminal.visibleLine(item)}`;
		return {
			shown: colour[status](text),
			width: text.length
		};
	}));
	return items.length === 0 ? "" : `  ${palette.bold("Checklist")}  ${wrapPieces(items, "  ", HANGING, HANGING, columns)}`;
}
const HANGING = 13;
function proposalBlock(file, proposal, single, options) {
	const { palette, show, columns } = options;
	const behind = (text) => wrapText(require_terminal.visibleLine(text), HANGING, HANGING, columns);
	if (proposal.kind === "keep") return `  ${palette.bold("Proposal")}   ${behind(`keep it: ${proposal.reason}`)}`;
	if (proposal.kind === "decline") {
		const at = proposal.line === null ? "" : `line ${proposal.line}: `;
		const question = proposal.question ? `\n             ${behind(proposal.question)}` : "";
		return `  ${palette.bold("Proposal")}   ${behind(`none (${proposal.code}): ${at}${proposal.reason}`)}${question}`;
	}
	const head = `  ${palette.bold("Proposal")}   ${claim(proposal)}`;
	const command = `stagewright propose ${require_terminal.visibleLine(show(file))} --write`;
	return single ? `${head}\n\n${fullProposal(proposal, options)}\n\n  ${palette.dim("Apply:")} ${command}` : `${head}: ${command}`;
}
function fullProposal(proposal, { palette, columns }) {
	const indent = (text) => require_terminal.visible(text.replace(/\r\n/g, "\n")).trimEnd().split("\n").map((line) => `    ${line}`.trimEnd()).join("\n");
	const parts = [indent(proposal.dockerfile)];
	if (proposal.dockerignore) parts.push(`  ${palette.bold(require_terminal.visibleLine(proposal.dockerignore.path))}`, indent(proposal.dockerignore.text));
	const list = (title, items) => {
		if (items.length === 0) return;
		parts.push([`  ${palette.bold(title)}`, ...items.map((item) => `    • ${wrapText(require_terminal.visibleLine(item), 6, 6, columns)}`)].join("\n"));
	};
	list("Why", proposal.steps.map(({ title, reason }) => `${title}: ${reason}`));
	list("Falls short of", proposal.shortfalls.map(({ goal, because }) => `${goal}: ${because}`));
	list("Please confirm", proposal.confirm);
	return parts.join("\n\n");
}
Object.defineProperty(exports, "BASELINE_PATH", {
	enumerable: true,
	get: function() {
		return BASELINE_PATH;
	}
});
Object.defineProperty(exports, "CATEGORIES", {
	enumerable: true,
	get: function() {
		return CATEGORIES;
	}
});
Object.defineProperty(exports, "OUTPUT_OPTIONS", {
	enumerable: true,
	get: function() {
		return OUTPUT_OPTIONS;
	}
});
Object.defineProperty(exports, "PACKAGE_OF", {
	enumerable: true,
	get: function() {
		return PACKAGE_OF;
	}
});
Object.defineProperty(exports, "ancestors", {
	enumerable: true,
	get: function() {
		return ancestors;
	}
});
Object.defineProperty(exports, "answerTo", {
	enumerable: true,
	get: function() {
		return answerTo;
	}
});
Object.defineProperty(exports, "answered", {
	enumerable: true,
	get: function() {
		return answered;
	}
});
Object.defineProperty(exports, "applyFixes", {
	enumerable: true,
	get: function() {
		return applyFixes;
	}
});
Object.defineProperty(exports, "asOneEdit", {
	enumerable: true,
	get: function() {
		return asOneEdit;
	}
});
Object.defineProperty(exports, "baseName", {
	enumerable: true,
	get: function() {
		return baseName;
	}
});
Object.defineProperty(exports, "below", {
	enumerable: true,
	get: function() {
		return below;
	}
});
Object.defineProperty(exports, "buildFileKind", {
	enumerable: true,
	get: function() {
		return buildFileKind;
	}
});
Object.defineProperty(exports, "buildOf", {
	enumerable: true,
	get: function() {
		return buildOf;
	}
});
Object.defineProperty(exports, "callArguments", {
	enumerable: true,
	get: function() {
		return callArguments;
	}
});
Object.defineProperty(exports, "cite", {
	enumerable: true,
	get: function() {
		return cite;
	}
});
Object.defineProperty(exports, "claim", {
	enumerable: true,
	get: function() {
		return claim;
	}
});
Object.defineProperty(exports, "contextPathOf", {
	enumerable: true,
	get: function() {
		return contextPathOf;
	}
});
Object.defineProperty(exports, "contextSources", {
	enumerable: true,
	get: function() {
		return contextSources;
	}
});
Object.defineProperty(exports, "createContext", {
	enumerable: true,
	get: function() {
		return createContext;
	}
});
Object.defineProperty(exports, "directoryOf", {
	enumerable: true,
	get: function() {
		return directoryOf$2;
	}
});
Object.defineProperty(exports, "emit", {
	enumerable: true,
	get: function() {
		return emit;
	}
});
Object.defineProperty(exports, "evidenceAt", {
	enumerable: true,
	get: function() {
		return evidenceAt;
	}
});
Object.defineProperty(exports, "fact", {
	enumerable: true,
	get: function() {
		return fact;
	}
});
Object.defineProperty(exports, "fingerprintsOf", {
	enumerable: true,
	get: function() {
		return fingerprintsOf;
	}
});
Object.defineProperty(exports, "imageKind", {
	enumerable: true,
	get: function() {
		return imageKind;
	}
});
Object.defineProperty(exports, "imageLookup", {
	enumerable: true,
	get: function() {
		return imageLookup;
	}
});
Object.defineProperty(exports, "incompleteVerdict", {
	enumerable: true,
	get: function() {
		return incompleteVerdict;
	}
});
Object.defineProperty(exports, "isDevelopmentTool", {
	enumerable: true,
	get: function() {
		return isDevelopmentTool$1;
	}
});
Object.defineProperty(exports, "joinPath", {
	enumerable: true,
	get: function() {
		return joinPath;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "listening", {
	enumerable: true,
	get: function() {
		return listening;
	}
});
Object.defineProperty(exports, "lockDrift", {
	enumerable: true,
	get: function() {
		return lockDrift;
	}
});
Object.defineProperty(exports, "managerOfLockfile", {
	enumerable: true,
	get: function() {
		return managerOfLockfile;
	}
});
Object.defineProperty(exports, "matchesGlob", {
	enumerable: true,
	get: function() {
		return matchesGlob;
	}
});
Object.defineProperty(exports, "missingPrograms", {
	enumerable: true,
	get: function() {
		return missingPrograms;
	}
});
Object.defineProperty(exports, "normalise", {
	enumerable: true,
	get: function() {
		return normalise;
	}
});
Object.defineProperty(exports, "openCommands", {
	enumerable: true,
	get: function() {
		return openCommands;
	}
});
Object.defineProperty(exports, "openShell", {
	enumerable: true,
	get: function() {
		return openShell;
	}
});
Object.defineProperty(exports, "openWords", {
	enumerable: true,
	get: function() {
		return openWords;
	}
});
Object.defineProperty(exports, "origins", {
	enumerable: true,
	get: function() {
		return origins;
	}
});
Object.defineProperty(exports, "osPackages", {
	enumerable: true,
	get: function() {
		return osPackages;
	}
});
Object.defineProperty(exports, "placements", {
	enumerable: true,
	get: function() {
		return placements;
	}
});
Object.defineProperty(exports, "plainWords", {
	enumerable: true,
	get: function() {
		return plainWords;
	}
});
Object.defineProperty(exports, "proposeAll", {
	enumerable: true,
	get: function() {
		return proposeAll;
	}
});
Object.defineProperty(exports, "pruneVerdict", {
	enumerable: true,
	get: function() {
		return pruneVerdict;
	}
});
Object.defineProperty(exports, "readNestConfig", {
	enumerable: true,
	get: function() {
		return readNestConfig;
	}
});
Object.defineProperty(exports, "readNodeProject", {
	enumerable: true,
	get: function() {
		return readNodeProject;
	}
});
Object.defineProperty(exports, "readNodeSources", {
	enumerable: true,
	get: function() {
		return readNodeSources;
	}
});
Object.defineProperty(exports, "readOutput", {
	enumerable: true,
	get: function() {
		return readOutput;
	}
});
Object.defineProperty(exports, "readTsConfig", {
	enumerable: true,
	get: function() {
		return readTsConfig;
	}
});
Object.defineProperty(exports, "relativePath", {
	enumerable: true,
	get: function() {
		return relativePath;
	}
});
Object.defineProperty(exports, "render", {
	enumerable: true,
	get: function() {
		return render;
	}
});
Object.defineProperty(exports, "requestFor", {
	enumerable: true,
	get: function() {
		return requestFor;
	}
});
Object.defineProperty(exports, "resolve", {
	enumerable: true,
	get: function() {
		return resolve$3;
	}
});
Object.defineProperty(exports, "resolvePath", {
	enumerable: true,
	get: function() {
		return resolvePath;
	}
});
Object.defineProperty(exports, "reviewAll", {
	enumerable: true,
	get: function() {
		return reviewAll$1;
	}
});
Object.defineProperty(exports, "reviewRepository", {
	enumerable: true,
	get: function() {
		return reviewRepository;
	}
});
Object.defineProperty(exports, "review_exports", {
	enumerable: true,
	get: function() {
		return review_exports;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "runningDirectory", {
	enumerable: true,
	get: function() {
		return runningDirectory;
	}
});
Object.defineProperty(exports, "scriptCall", {
	enumerable: true,
	get: function() {
		return scriptCall;
	}
});
Object.defineProperty(exports, "shellCommands", {
	enumerable: true,
	get: function() {
		return shellCommands;
	}
});
Object.defineProperty(exports, "shippedStages", {
	enumerable: true,
	get: function() {
		return shippedStages;
	}
});
Object.defineProperty(exports, "splitTop", {
	enumerable: true,
	get: function() {
		return splitTop;
	}
});
Object.defineProperty(exports, "startedProgram", {
	enumerable: true,
	get: function() {
		return startedProgram;
	}
});
Object.defineProperty(exports, "stateBefore", {
	enumerable: true,
	get: function() {
		return stateBefore;
	}
});
Object.defineProperty(exports, "thousands", {
	enumerable: true,
	get: function() {
		return thousands;
	}
});
Object.defineProperty(exports, "transfers", {
	enumerable: true,
	get: function() {
		return transfers;
	}
});
Object.defineProperty(exports, "verdictOf", {
	enumerable: true,
	get: function() {
		return verdictOf;
	}
});
Object.defineProperty(exports, "withoutConflicts", {
	enumerable: true,
	get: function() {
		return withoutConflicts;
	}
});
Object.defineProperty(exports, "writeSites", {
	enumerable: true,
	get: function() {
		return writeSites;
	}
});
