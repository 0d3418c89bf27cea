// lib/src/propose/proposal.js
const LEVELS = [
	"artifact",
	"allow-list",
	"workdir",
	"same-base"
];
const DECLINE_CODES = [
	"syntax",
	"unknown-base",
	"unsupported-stack",
	"unsupported-package-manager",
	"multi-stage",
	"context-unknown",
	"manifest-unavailable",
	"no-manifest",
	"no-lockfile",
	"unsupported-layout",
	"monorepo",
	"dev-runner",
	"system-libraries",
	"no-workdir",
	"dynamic-start",
	"start-not-found",
	"unknown-command",
	"platform-or-shell",
	"nothing-safe"
];
Object.defineProperty(exports, "DECLINE_CODES", {
	enumerable: true,
	get: function() {
		return DECLINE_CODES;
	}
});
Object.defineProperty(exports, "LEVELS", {
	enumerable: true,
	get: function() {
		return LEVELS;
	}
});
