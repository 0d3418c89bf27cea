// lib/src/io/usage-error.js
var UsageError = class extends Error {
	name = "UsageError";
};
// lib/src/report/visible.js
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
function visible(text) {
	return text.replace(INVISIBLE, (character) => `<U+${codePoint(character)}>`);
}
function visibleLine(text) {
	return visible(text.replace(/\r?\n|\t/g, " "));
}
function codePoint(character) {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
// lib/src/version.js
const VERSION = "0.1.0";
const HOMEPAGE = "https://github.com/stagewright/stagewright";
// lib/src/cli/terminal.js
const EXIT = {
	ok: 0,
	findings: 1,
	usage: 2,
	bug: 3
};
Object.defineProperty(exports, "EXIT", {
	enumerable: true,
	get: function() {
		return EXIT;
	}
});
Object.defineProperty(exports, "HOMEPAGE", {
	enumerable: true,
	get: function() {
		return HOMEPAGE;
	}
});
Object.defineProperty(exports, "UsageError", {
	enumerable: true,
	get: function() {
		return UsageError;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "visibleLine", {
	enumerable: true,
	get: function() {
		return visibleLine;
	}
});
