export const id = 744;
export const ids = [744];
export const modules = {

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   printReport: () => (/* binding */ printReport),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);

const WORK_TREE = { commit: null, shard: null };
function toReport({ files, verdict }, version, { commit, shard } = WORK_TREE) {
    return {
        version: 1,
        tool: { name: 'stagewright', version },
        commit,
        shard,
        files: files.map(fileReport),
        summary: { files: files.length, ...verdict },
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
        stages: file.stages.map((stage) => ({ ...stage, dependsOn: [...stage.dependsOn] })),
        findings: file.findings.map(({ ignored: _, ...finding }) => ({
            ...finding,
            related: [...finding.related],
            fix: finding.fix && { ...finding.fix, edits: [...finding.fix.edits] },
        })),
        checklist: file.checklist.map((item) => ({ ...item, source: [...item.source] })),
        proposal: proposalReport(file),
        bugs: [...file.bugs],
    };
}
function proposalReport(file) {
    const { proposal } = file;
    return proposal?.kind === 'rewrite' ? rewriteReport(file, proposal) : proposal && { ...proposal };
}
function rewriteReport(file, proposal) {
    return {
        ...proposal,
        dockerignore: proposal.dockerignore?.text ?? null,
        diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .proposalDiff */ .kJ)(file, proposal),
        stages: [...proposal.stages],
        steps: proposal.steps.map((step) => ({ ...step, rules: [...step.rules] })),
        shortfalls: [...proposal.shortfalls],
        smaller: [...proposal.smaller],
        confirm: [...proposal.confirm],
        contents: [...proposal.contents],
        commands: [...proposal.commands],
        troubleshooting: [...proposal.troubleshooting],
        verified: null,
    };
}


/***/ })

};
