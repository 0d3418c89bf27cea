const require_terminal = require("./terminal.js");
// lib/src/report/markdown/escape.js
const BREAK = "​";
const UNSEEN = /\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|[\u{E0000}-\u{E0FFF}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPECIAL = /[\\`*_[\]<>|~#&]/g;
const OPENING = /^(\s*)([-+=]|\d+(?=[.)]))/;
const MAX_PROSE = 1500;
const MAX_CODE = 300;
function prose(text) {
	const parts = clip(oneLine(text), MAX_PROSE).split("`");
	const closed = parts.length % 2 === 1;
	return parts.map((part, index) => {
		if (index % 2 === 1 && (closed || index < parts.length - 1)) return part === "" ? "" : code(part);
		return index % 2 === 1 ? `\\\`${escapeText(part)}` : escapeText(part, index === 0);
	}).join("");
}
function escapeText(text, opens = false) {
	const escaped = text.replace(SPECIAL, (character) => `\\${character}`).replace(/@|\\#|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi, (trigger) => trigger + BREAK).replace(/\$/g, "<span>$</span>");
	return opens ? escaped.replace(OPENING, (_, space, sign) => opening(space, sign)) : escaped;
}
function opening(space, sign) {
	return /\d/.test(sign) ? `${space}${sign}${BREAK}` : `${space}\\${sign}`;
}
function code(text) {
	const line = clip(oneLine(text), MAX_CODE).trim();
	if (line === "") return "<code> </code>";
	return /[`|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
function entities(text) {
	return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function html(text) {
	return entities(clip(oneLine(text), MAX_PROSE));
}
function fence(language, text) {
	const body = require_terminal.visible(wellFormed(text).replace(/\r\n/g, "\n")).replace(UNSEEN, codePoint).replace(/(?<!\n)\n+$/, "");
	const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
	const marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${body}\n${marks}`;
}
function link(label, url) {
	return url === null ? label : `[${label}](${url})`;
}
function urlPath(path) {
	return wellFormed(path).split("/").filter((part) => part !== "" && part !== "." && part !== "..").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${hex(character)}`)).join("/");
}
function shellWord(text) {
	const word = oneLine(text);
	if (/^[\w./@%+=:,][\w./@%+=:,-]*$/.test(word)) return word;
	return `'${(word.startsWith("-") ? `./${word}` : word).replace(/'/g, "'\\''")}'`;
}
function clip(text, max) {
	return text.length <= max ? text : `${wellFormed(text.slice(0, max - 1)).replace(/\uFFFD$/, "")}…`;
}
function oneLine(text) {
	return require_terminal.visibleLine(wellFormed(text)).replace(UNSEEN, codePoint);
}
function wellFormed(text) {
	return text.replace(LONE_SURROGATE, "�");
}
function codePoint(character) {
	return `<U+${hex(character).padStart(4, "0")}>`;
}
function hex(character) {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "fence", {
	enumerable: true,
	get: function() {
		return fence;
	}
});
Object.defineProperty(exports, "html", {
	enumerable: true,
	get: function() {
		return html;
	}
});
Object.defineProperty(exports, "link", {
	enumerable: true,
	get: function() {
		return link;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "urlPath", {
	enumerable: true,
	get: function() {
		return urlPath;
	}
});
