export const id = 173;
export const ids = [173];
export const modules = {

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif),
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4625);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4978);


const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MAX_RESULTS = 25_000;
const MAX_LOCATIONS = 100;
const MAX_MESSAGE = 4_000;
const ORDER = { error: 0, warning: 1, info: 2 };
const LEVEL = { error: 'error', warning: 'warning', info: 'note', off: 'none' };
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation' };
const SCORE = { error: '7.0', warning: '5.0', info: '3.0', off: '3.0' };
function sarif(judgement, rules, version) {
    return `${JSON.stringify(toSarif(judgement, rules, version), null, 2)}\n`;
}
function toSarif({ files }, rules, version) {
    const found = files
        .flatMap((file) => file.findings.map((finding) => ({ file, finding })))
        .filter(({ finding }) => finding.state !== 'ignored')
        .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]);
    const seen = new Set();
    const kept = found
        .filter(({ finding: { fingerprint } }) => !seen.has(fingerprint) && seen.add(fingerprint))
        .slice(0, MAX_RESULTS);
    const described = describeRules(rules, kept);
    const index = new Map(described.map(({ id }, at) => [id, at]));
    const bugs = files.flatMap((file) => file.bugs);
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Stagewright', informationUri: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .HOMEPAGE */ .p, version, rules: described } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: bugs.length === 0,
                        toolExecutionNotifications: bugs.map(({ where, message }) => ({
                            level: 'error',
                            message: { text: plain(`${where}: ${message}`) },
                        })),
                    },
                ],
                results: kept.map(({ file, finding }) => result(file, finding, index.get(finding.rule) ?? 0)),
            },
        ],
    };
}
function describeRules(rules, found) {
    const urls = new Map(found.map(({ finding }) => [finding.rule, finding.url]));
    const known = new Set(rules.map(({ id }) => id));
    const others = new Map();
    for (const { finding } of found) {
        const { rule: id, category, severity } = finding;
        if (!known.has(id) && !others.has(id))
            others.set(id, { id, summary: id, category, severity });
    }
    return [...rules, ...others.values()].map((rule) => describeRule(rule, urls.get(rule.id) ?? ''));
}
function describeRule({ id, summary, category, severity }, url) {
    const page = url === '' ? {} : { helpUri: url };
    const more = url === '' ? '' : ` [More about it](${url})`;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: summary },
        fullDescription: { text: `${summary}.` },
        help: { text: `${summary}.${url === '' ? '' : ` ${url}`}`, markdown: `${summary}.${more}` },
        ...page,
        defaultConfiguration: { enabled: severity !== 'off', level: LEVEL[severity] },
        properties: {
            tags: ['dockerfile', category],
            precision: 'high',
            'problem.severity': PROBLEM[severity],
            ...(category === 'security' ? { 'security-severity': SCORE[severity] } : {}),
        },
    };
}
function result(file, finding, ruleIndex) {
    const related = finding.related.slice(0, MAX_LOCATIONS);
    const { rule, severity, state, fingerprint, fix } = finding;
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: messageOf(finding) },
        locations: [location(file.path, finding.range)],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.map(({ range, label }, at) => ({
                    id: at + 1,
                    ...location(file.path, range),
                    message: { text: plain(label) },
                })),
            }),
        ...(fix ? { fixes: [sarifFix(fix)] } : {}),
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'stagewright/v1': fingerprint },
        baselineState: state === 'known' ? 'unchanged' : 'new',
    };
}
function messageOf({ message, help, related }) {
    const links = related
        .slice(0, MAX_LOCATIONS)
        .map(({ label }, at) => `[${plain(label).replace(/[[\]\\]/g, '\\$&')}](${at + 1})`);
    const see = links.length === 0 ? '' : `\nSee ${links.join(', ')}.`;
    return `${plain(help === '' ? message : `${message}\n${help}`).slice(0, MAX_MESSAGE)}${see}`;
}
function plain(text) {
    return ((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text)
        .replace(/\](?=\()/g, '] ')
        .trim() || '-');
}
function sarifFix({ safety, title, edits }) {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
        description: { text: plain(safety === 'safe' ? title : `${title} (look at it before you commit it)`) },
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
        })),
    };
}
function location(path, range) {
    return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}
function artifact(path) {
    return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}
function region({ start, end }) {
    return {
        startLine: Math.max(1, start.line),
        startColumn: Math.max(1, start.column),
        endLine: Math.max(1, start.line, end.line),
        endColumn: Math.max(1, end.column),
    };
}
function uriOf(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
        .join('/');
}
function pascalCase(id) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P)(id)
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}


/***/ })

};
