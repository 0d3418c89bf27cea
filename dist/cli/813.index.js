export const id = 813;
export const ids = [813,911];
export const modules = {

/***/ 3797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
function claim({ level, stages, size }) {
    const shape = level === 'same-base' ? 'a repair on the same base' : `${stages.length} stages`;
    if (!size)
        return shape;
    const basis = size.basis === 'measured' ? 'image, measured' : 'base image';
    return `${shape}, ${basis} ${thousands(size.beforeMb)} → ${thousands(size.afterMb)} MB`;
}
function thousands(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 3436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6231);

const BREAK = '\u200B';
const UNSEEN = /\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|[\u{E0000}-\u{E0FFF}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPECIAL = /[\\`*_[\]<>|~#&]/g;
const OPENING = /^(\s*)([-+=]|\d+(?=[.)]))/;
const MAX_PROSE = 1_500;
const MAX_CODE = 300;
function prose(text) {
    const parts = clip(oneLine(text), MAX_PROSE).split('`');
    const closed = parts.length % 2 === 1;
    return parts
        .map((part, index) => {
        const quoted = index % 2 === 1 && (closed || index < parts.length - 1);
        if (quoted)
            return part === '' ? '' : code(part);
        return index % 2 === 1 ? `\\\`${escapeText(part)}` : escapeText(part, index === 0);
    })
        .join('');
}
function escapeText(text, opens = false) {
    const escaped = text
        .replace(SPECIAL, (character) => `\\${character}`)
        .replace(/@|\\#|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi, (trigger) => trigger + BREAK)
        .replace(/\$/g, '<span>$</span>');
    return opens ? escaped.replace(OPENING, (_, space, sign) => opening(space, sign)) : escaped;
}
function opening(space, sign) {
    return /\d/.test(sign) ? `${space}${sign}${BREAK}` : `${space}\\${sign}`;
}
function code(text) {
    const line = clip(oneLine(text), MAX_CODE).trim();
    if (line === '')
        return '<code> </code>';
    return /[`|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
function entities(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function html(text) {
    return entities(clip(oneLine(text), MAX_PROSE));
}
function fence(language, text) {
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(wellFormed(text).replace(/\r\n/g, '\n'))
        .replace(UNSEEN, codePoint)
        .replace(/(?<!\n)\n+$/, '');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${body}\n${marks}`;
}
function link(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
function urlPath(path) {
    return wellFormed(path)
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${hex(character)}`))
        .join('/');
}
function shellWord(text) {
    const word = oneLine(text);
    if (/^[\w./@%+=:,][\w./@%+=:,-]*$/.test(word))
        return word;
    const inside = word.startsWith('-') ? `./${word}` : word;
    return `'${inside.replace(/'/g, "'\\''")}'`;
}
function clip(text, max) {
    return text.length <= max ? text : `${wellFormed(text.slice(0, max - 1)).replace(/\uFFFD$/, '')}…`;
}
function oneLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(wellFormed(text)).replace(UNSEEN, codePoint);
}
function wellFormed(text) {
    return text.replace(LONE_SURROGATE, '\uFFFD');
}
function codePoint(character) {
    return `<U+${hex(character).padStart(4, '0')}>`;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}


/***/ }),

/***/ 6177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MAX_OPEN),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3436);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5292);


const MAX_OPEN = 5;
const ORDER = { error: 0, warning: 1, info: 2 };
const MARK = { error: '🔴', warning: '🟡', info: '🔵' };
function counts({ state }, gate) {
    return state === 'new' || (state === 'known' && gate.counts === 'all');
}
function openFindings(file, gate) {
    return file.findings
        .filter((finding) => counts(finding, gate))
        .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.range.start.line - b.range.start.line);
}
function rank(file, gate) {
    const [worst] = openFindings(file, gate);
    return worst ? ORDER[worst.severity] : 3;
}
function worstFirst(files, gate) {
    return [...files].sort((a, b) => rank(a, gate) - rank(b, gate) || (a.path < b.path ? -1 : 1));
}
function findingsMarkdown(file, gate, place) {
    const open = openFindings(file, gate);
    const known = file.findings.filter((finding) => finding.state === 'known' && !counts(finding, gate));
    const ignored = file.findings.filter(({ state }) => state === 'ignored');
    const rows = (findings) => table(findings.map((finding) => row(file, finding, place)));
    const parts = [];
    if (open.length > 0)
        parts.push(rows(open.slice(0, MAX_OPEN)));
    if (open.length > MAX_OPEN) {
        const rest = open.slice(MAX_OPEN);
        parts.push(folded(`And ${tally(rest)} more`, rows(rest)));
    }
    const mended = fixLine(file, open);
    if (mended !== '')
        parts.push(mended);
    if (known.length > 0)
        parts.push(folded(`Also here before this change: ${tally(known)}`, rows(known)));
    if (ignored.length > 0)
        parts.push(folded(`Ignored by comments in the file: ${ignored.length}`, rows(ignored)));
    return parts;
}
function fixLine({ path }, findings) {
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0)
        return '';
    const review = fixes.some(({ safety }) => safety === 'review');
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`npx stagewright fix ${review ? '--unsafe ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(path)}`);
    const all = findings.length === 1 ? 'it' : 'all of them';
    const what = fixes.length === findings.length ? all : `${fixes.length} of them`;
    return `${command} mends ${what}${review ? '; look at the change before you commit it' : ''}.`;
}
function table(rows) {
    return ['| line | what |', '|---:|:---|', ...rows].join('\n');
}
function row(file, finding, place) {
    const { line } = finding.range.start;
    const rule = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule), finding.url === '' ? null : finding.url);
    const why = finding.ignored ? `<br>Ignored: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.ignored)}` : '';
    const help = finding.help === '' ? '' : `<br>→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.help)}`;
    const head = `${MARK[finding.severity]} **${finding.severity}** ${rule}`;
    return `| ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__.fileLink)(place, file.path, String(line), line)} | ${head}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.message)}${help}${why} |`;
}
function tally(findings) {
    return ['error', 'warning', 'info']
        .map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${count === 1 || severity === 'info' ? severity : `${severity}s`}`)
        .join(', ');
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOWHERE: () => (/* binding */ NOWHERE),
/* harmony export */   fileLink: () => (/* binding */ fileLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3436);

const NOWHERE = { blobUrl: null, sha: null, runUrl: null };
function fileLink(place, path, label, line) {
    if (place.blobUrl === null)
        return label;
    const anchor = line === undefined ? '' : `#L${line}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, `${place.blobUrl}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(path)}${anchor}`);
}


/***/ }),

/***/ 5813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposalMarkdown: () => (/* binding */ proposalMarkdown),
  proposalParts: () => (/* binding */ proposalParts)
});

// EXTERNAL MODULE: ./lib/src/report/claim.js
var claim = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/report/diff.js
var diff = __webpack_require__(142);
// EXTERNAL MODULE: ./lib/src/report/markdown/escape.js
var markdown_escape = __webpack_require__(3436);
// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var findings = __webpack_require__(6177);
;// CONCATENATED MODULE: ./lib/src/report/markdown/graph.js
function stageGraph({ stages, dockerfile }) {
    if (stages.length < 2)
        return '';
    const ids = new Map(stages.map(({ name }, index) => [name, `s${index}`]));
    const nodes = stages.map(({ name }) => `  ${ids.get(name)}["${label(name)}"]`);
    const edges = new Set(stageEdges(dockerfile).flatMap(({ from, to }) => {
        const [source, target] = [ids.get(from), ids.get(to)];
        return source === undefined || target === undefined ? [] : [`  ${source} --> ${target}`];
    }));
    const shipped = stages.filter((stage) => stage.shipped).map(({ name }) => ids.get(name));
    const style = shipped.length === 0
        ? []
        : ['  classDef shipped stroke-width:3px', `  class ${shipped.join(',')} shipped`];
    return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...style, '```'].join('\n');
}
function label(name) {
    return name.slice(0, 60).replace(/[^\w .-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function stageEdges(dockerfile) {
    const edges = [];
    let stage = null;
    for (const line of dockerfile.split(/\r?\n/)) {
        const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i.exec(line);
        if (from) {
            stage = from[2]?.toLowerCase() ?? null;
            if (stage !== null && from[1] !== undefined)
                edges.push({ from: from[1].toLowerCase(), to: stage });
            continue;
        }
        if (stage === null)
            continue;
        for (const [, source] of line.matchAll(/(?:--from=|[,=]from=)([^\s,]+)/g)) {
            if (source !== undefined)
                edges.push({ from: source.toLowerCase(), to: stage });
        }
    }
    return edges;
}

// EXTERNAL MODULE: ./lib/src/report/markdown/place.js
var markdown_place = __webpack_require__(5292);
;// CONCATENATED MODULE: ./lib/src/report/markdown/proposal.js






function proposalMarkdown(file, proposal) {
    const options = { place: markdown_place.NOWHERE, depth: 'complete', patch: null };
    return `${[`### ${(0,markdown_escape/* code */.aY)(file.path)}`, ...proposalParts(file, proposal, options)].join('\n\n')}\n`;
}
function proposalParts(file, proposal, options) {
    if (proposal.kind === 'keep')
        return [`**The stages stay**: ${(0,markdown_escape/* prose */.CS)(proposal.reason)}`];
    if (proposal.kind === 'decline')
        return [declined(file, proposal, options.place)];
    return [
        `**Proposed: ${(0,claim/* claim */.B)(proposal)}**`,
        stageGraph(proposal),
        stageTable(proposal),
        ...folds(file, proposal, options),
        ...list('Falls short of', proposal.shortfalls.map(({ goal, because }) => `${goal}: ${because}`)),
        ...list('Please confirm', proposal.confirm),
        applyHint(file, options),
    ].filter((part) => part !== '');
}
function declined({ path }, { reason, line, question }, place) {
    const where = line === null ? '' : ` (${(0,markdown_place.fileLink)(place, path, `line ${line}`, line)})`;
    const ask = question === null ? '' : `<br>${(0,markdown_escape/* prose */.CS)(question)}`;
    return `**No proposal**${where}: ${(0,markdown_escape/* prose */.CS)(reason)}${ask}`;
}
function stageTable({ stages }) {
    if (stages.length === 0)
        return '';
    const sized = stages.some(({ sizeMb }) => sizeMb !== null);
    const rows = stages.map(({ name, base, purpose, shipped, sizeMb }) => {
        const stage = shipped ? `**${(0,markdown_escape/* code */.aY)(name)}**` : (0,markdown_escape/* code */.aY)(name);
        const size = sizeMb === null ? '' : `${(0,claim/* thousands */.o)(sizeMb)} MB`;
        return `| ${stage} | ${(0,markdown_escape/* prose */.CS)(purpose)} | ${(0,markdown_escape/* code */.aY)(base)} |${sized ? ` ${size} |` : ''}`;
    });
    const head = sized
        ? ['| stage | does | base | size |', '|:---|:---|:---|---:|']
        : ['| stage | does | base |', '|:---|:---|:---|'];
    return [...head, ...rows].join('\n');
}
function folds(file, proposal, { depth }) {
    const parts = [];
    if (depth !== 'idea')
        parts.push((0,findings/* folded */.TM)(diffTitle(file, proposal), (0,markdown_escape/* fence */.EU)('diff', hunksText(file, proposal))));
    if (depth === 'complete')
        parts.push(completeFiles(proposal));
    const why = reasons(proposal);
    if (why !== '')
        parts.push((0,findings/* folded */.TM)('<b>Why</b> each step, and what it rests on', why));
    return parts;
}
function diffTitle(file, proposal) {
    const lines = (0,diff/* proposalDiff */.kJ)(file, proposal).split('\n');
    const added = lines.filter((line) => line.startsWith('+') && !line.startsWith('+++ ')).length;
    const removed = lines.filter((line) => line.startsWith('-') && !line.startsWith('--- ')).length;
    return `<b>Diff</b> (+${added} −${removed})`;
}
function hunksText(file, proposal) {
    const patches = (0,diff/* proposalPatches */.ZP)(file, proposal).map((patch) => patch.slice(patch.indexOf('\n@@ ') + 1));
    const [dockerfile = '', dockerignore] = patches;
    return dockerignore === undefined
        ? dockerfile
        : `${dockerfile}\n+++ ${proposal.dockerignore?.path ?? ''}\n${dockerignore}`;
}
function completeFiles({ dockerfile, dockerignore }) {
    const body = [(0,markdown_escape/* fence */.EU)('dockerfile', dockerfile)];
    if (dockerignore)
        body.push(`${(0,markdown_escape/* code */.aY)(dockerignore.path)}:`, (0,markdown_escape/* fence */.EU)('gitignore', dockerignore.text));
    const title = dockerignore ? '<b>Complete Dockerfile</b> and .dockerignore' : '<b>Complete Dockerfile</b>';
    return (0,findings/* folded */.TM)(title, body.join('\n\n'));
}
function reasons({ steps, smaller, commands, troubleshooting }) {
    const parts = [
        ...steps.map(({ title, reason }, index) => `${index + 1}. **${(0,markdown_escape/* prose */.CS)(title.replace(/\.$/, ''))}**: ${(0,markdown_escape/* prose */.CS)(reason)}`),
    ];
    const blocks = [parts.join('\n')];
    if (smaller.length > 0) {
        blocks.push(['Why not smaller:', '', ...smaller.map(({ level, because }) => `- ${level}: ${(0,markdown_escape/* prose */.CS)(because)}`)].join('\n'));
    }
    if (commands.length > 0)
        blocks.push(`Build it:\n\n${(0,markdown_escape/* fence */.EU)('sh', commands.join('\n'))}`);
    if (troubleshooting.length > 0) {
        const rows = troubleshooting.map(({ symptom, cause, do: remedy }) => `| ${(0,markdown_escape/* prose */.CS)(symptom)} | ${(0,markdown_escape/* prose */.CS)(cause)} | ${(0,markdown_escape/* prose */.CS)(remedy)} |`);
        blocks.push(['| when | because | do |', '|:---|:---|:---|', ...rows].join('\n'));
    }
    return blocks.filter((block) => block !== '').join('\n\n');
}
function list(title, items) {
    if (items.length === 0)
        return [];
    if (items.length === 1)
        return [`**${title}** ${(0,markdown_escape/* prose */.CS)(items[0] ?? '')}`];
    return [`**${title}**\n\n${items.map((item) => `- ${(0,markdown_escape/* prose */.CS)(item)}`).join('\n')}`];
}
function applyHint({ path }, { patch }) {
    const command = (0,markdown_escape/* code */.aY)(`npx stagewright propose ${(0,markdown_escape/* shellWord */.r7)(path)} --write`);
    return patch === null
        ? `**Apply** ${command}`
        : `**Apply** ${command}, or ${(0,markdown_escape/* code */.aY)(`git apply ${(0,markdown_escape/* shellWord */.r7)(patch)}`)} with the patch of this run`;
}


/***/ })

};
