const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_escape = require("./escape.js");
// lib/src/report/markdown/place.js
var place_exports = require_rolldown_runtime.__exportAll({
	NOWHERE: () => NOWHERE,
	fileLink: () => fileLink
});
const NOWHERE = {
	blobUrl: null,
	sha: null,
	runUrl: null
};
function fileLink(place, path, label, line) {
	if (place.blobUrl === null) return label;
	const anchor = line === void 0 ? "" : `#L${line}`;
	return require_escape.link(label, `${place.blobUrl}/${require_escape.urlPath(path)}${anchor}`);
}
Object.defineProperty(exports, "NOWHERE", {
	enumerable: true,
	get: function() {
		return NOWHERE;
	}
});
Object.defineProperty(exports, "fileLink", {
	enumerable: true,
	get: function() {
		return fileLink;
	}
});
Object.defineProperty(exports, "place_exports", {
	enumerable: true,
	get: function() {
		return place_exports;
	}
});
