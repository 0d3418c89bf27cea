export const id = 370;
export const ids = [370,911,813];
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

/***/ 142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ adoptPatches),
/* harmony export */   ZP: () => (/* binding */ proposalPatches),
/* harmony export */   kJ: () => (/* binding */ proposalDiff),
/* harmony export */   ni: () => (/* binding */ gitPatch)
/* harmony export */ });
/* unused harmony exports shownLines, changedLines, lineCount */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);

const MAX_EDITS = 4_000;
function gitPatch({ path, before, after }) {
    if (before === after)
        return '';
    const patch = {
        oldFileName: before === null ? '/dev/null' : `a/${path}`,
        newFileName: `b/${path}`,
        oldHeader: undefined,
        newHeader: undefined,
        isGit: true,
        isCreate: before === null,
        hunks: hunksOf(before ?? '', after),
    };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)(patch);
}
function hunksOf(before, after) {
    return exactHunks(before, after) ?? [replacement(before, after)];
}
function exactHunks(before, after) {
    const options = { context: 3, maxEditLength: MAX_EDITS };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, '', '', options)?.hunks ?? null;
}
const MAX_SHOWN_LINES = 20_000;
const MAX_SHOWN_CHARACTERS = 500_000;
function shownLines(before, after) {
    const hunks = before === null ? [replacement('', after)] : (exactHunks(before, after) ?? []);
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const characters = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (lines.length > MAX_SHOWN_LINES || characters > MAX_SHOWN_CHARACTERS)
        return [];
    return hunks
        .filter(({ newLines }) => newLines > 0)
        .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }));
}
function replacement(before, after) {
    const removed = patchLines('-', before);
    const added = patchLines('+', after);
    return {
        oldStart: 1,
        oldLines: removed.filter((line) => line.startsWith('-')).length,
        newStart: 1,
        newLines: added.filter((line) => line.startsWith('+')).length,
        lines: [...removed, ...added],
    };
}
function patchLines(sign, text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    const last = lines.pop();
    const signed = lines.map((line) => sign + line);
    return last === '' ? signed : [...signed, `${sign}${last ?? ''}`, '\\ No newline at end of file'];
}
function proposalDiff(file, proposal) {
    return proposalPatches(file, proposal).join('');
}
const patches = new WeakMap();
function proposalPatches(file, proposal) {
    const known = patches.get(proposal) ?? changesOf(file, proposal).map(gitPatch);
    patches.set(proposal, known);
    return known;
}
function adoptPatches(proposal, diff) {
    patches.set(proposal, diff.split(/^(?=diff --git )/m));
}
function changesOf({ path, source }, { dockerfile, dockerignore }) {
    const change = { path, before: source.text, after: dockerfile };
    if (!dockerignore)
        return [change];
    return [change, { path: dockerignore.path, before: dockerignore.before, after: dockerignore.text }];
}
function changedLines(before, after) {
    const total = lineCount(after);
    const parts = before === null ? undefined : diffLines(before, after, { maxEditLength: MAX_EDITS });
    if (!parts)
        return new Set(Array.from({ length: total }, (_, index) => index + 1));
    const changed = new Set();
    let line = 1;
    for (const part of parts) {
        if (part.removed)
            changed.add(Math.min(line, total));
        if (part.added)
            for (let at = line; at < line + part.count; at++)
                changed.add(at);
        if (!part.removed)
            line += part.count;
    }
    return changed;
}
function lineCount(text) {
    const lines = text.split('\n').length;
    return text.endsWith('\n') ? Math.max(1, lines - 1) : lines;
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

/***/ 6288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
const GLUE = '\n\n';
function assemble(head, sections, foot, limit) {
    const size = (text) => (text === '' ? 0 : limit.measure(text) + GLUE.length);
    const sizes = sections.map(({ forms }) => forms.map(size));
    const chosen = sections.map(() => 0);
    let total = [...head, ...foot].reduce((sum, part) => sum + size(part), 0);
    total += sizes.reduce((sum, [full = 0]) => sum + full, 0);
    const steps = Math.max(0, ...sections.map(({ forms }) => forms.length - 1));
    for (let step = 1; step <= steps && total > limit.max; step++) {
        for (let index = sections.length - 1; index >= 0 && total > limit.max; index--) {
            const [before, after] = [sizes[index]?.[step - 1], sizes[index]?.[step]];
            if (before === undefined || after === undefined)
                continue;
            total += after - before;
            chosen[index] = step;
        }
    }
    if (total > limit.max)
        return null;
    const body = sections.map(({ forms }, index) => forms[chosen[index] ?? 0] ?? '');
    return [...head, ...body, ...foot].filter((part) => part !== '').join(GLUE);
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


/***/ }),

/***/ 3370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_SUMMARY: () => (/* binding */ MAX_SUMMARY),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/report/markdown/escape.js
var markdown_escape = __webpack_require__(3436);
;// CONCATENATED MODULE: ./lib/src/report/markdown/checklist.js

const MARK = { fail: '❌', pass: '✅', 'not-applicable': '➖' };
function checklistMarkdown(checklist) {
    const of = (status) => checklist.filter((item) => item.status === status);
    const failed = of('fail');
    const passed = of('pass');
    const items = [
        ...failed.map(({ item }) => `${MARK.fail}\u00A0${checklist_name(item)}`),
        ...passed.map(({ item }) => `${MARK.pass}\u00A0${checklist_name(item)}`),
        ...besides(of('not-applicable')),
    ];
    if (items.length === 0)
        return '';
    return `**Checklist** ${passed.length} of ${passed.length + failed.length}: ${items.join(' · ')}`;
}
function besides(items) {
    const reasons = new Map();
    for (const { item, detail } of items) {
        const names = reasons.get(detail);
        if (names)
            names.push(checklist_name(item));
        else
            reasons.set(detail, [checklist_name(item)]);
    }
    return [...reasons].map(([reason, names]) => {
        const why = reason === '' ? '' : ` (${(0,markdown_escape/* prose */.CS)(reason)})`;
        return `${MARK['not-applicable']}\u00A0${names.join(', ')}${why}`;
    });
}
function checklist_name(item) {
    return (0,markdown_escape/* prose */.CS)(item.replace(/[- ]/g, '\u00A0'));
}

// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var findings = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/src/report/markdown/fit.js
var fit = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/src/report/claim.js
var claim = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/report/markdown/place.js
var markdown_place = __webpack_require__(5292);
;// CONCATENATED MODULE: ./lib/src/report/markdown/headline.js




function headline({ files, verdict }, gate) {
    const found = files.map((file) => ({ file, open: (0,findings/* openFindings */.lb)(file, gate) }));
    const worst = ['error', 'warning', 'info'].find((level) => found.some(({ open }) => has(open, level)));
    const where = found.filter(({ open }) => worst !== undefined && has(open, worst)).map(({ file }) => file);
    const mark = verdict.failed ? '❌' : worst === undefined || worst === 'info' ? '✅' : '⚠️';
    return `${mark} Stagewright: ${(0,markdown_escape/* prose */.CS)(reason(verdict, gate))}${verdict.failed && worst === undefined ? '' : place(files, where)}`;
}
function reason({ failed, reason, ...count }, gate) {
    const word = gate.counts === 'all' ? '' : 'new ';
    const found = ['error', 'warning', 'info']
        .filter((level) => count[level] > 0)
        .map((level) => `${count[level]} ${word}${count[level] === 1 || level === 'info' ? level : `${level}s`}`);
    return failed || found.length === 0 ? reason : found.join(', ');
}
function has(findings, level) {
    return findings.some(({ severity }) => severity === level);
}
function place(files, where) {
    const [only] = files.length === 1 ? files : where.length === 1 ? where : [];
    if (only)
        return ` in ${(0,markdown_escape/* code */.aY)(only.path)}`;
    if (files.length === 0)
        return '';
    return where.length === 0
        ? ` in ${files.length} Dockerfiles`
        : ` in ${where.length} of ${files.length} Dockerfiles`;
}
function fileTable(files, { gate, place, max }) {
    if (files.length < 2)
        return '';
    const older = files.some((file) => knownIn(file) > 0);
    const rows = files.slice(0, max).map((file) => {
        const name = (0,markdown_place.fileLink)(place, file.path, (0,markdown_escape/* code */.aY)(file.path));
        const known = older ? ` ${knownIn(file) || ''} |` : '';
        return `| ${headline_MARK[(0,findings/* rank */.Tm)(file, gate)]} | ${name} | ${(0,findings/* tally */.N4)((0,findings/* openFindings */.lb)(file, gate))} |${known} ${proposalCell(file)} |`;
    });
    const rest = files.length - rows.length;
    const more = rest > 0 ? [`| | and ${rest} more | |${older ? ' |' : ''} |`] : [];
    const found = gate.counts === 'all' ? 'found' : 'new';
    const head = older
        ? [`| | Dockerfile | ${found} | before | proposal |`, '|---|:---|:---|---:|:---|']
        : [`| | Dockerfile | ${found} | proposal |`, '|---|:---|:---|:---|'];
    return [...head, ...rows, ...more].join('\n');
}
const headline_MARK = ['❌', '⚠️', '🔵', '✅'];
function knownIn({ findings }) {
    return findings.filter(({ state }) => state === 'known').length;
}
function proposalCell({ proposal, findings }) {
    if (!proposal)
        return '';
    if (proposal.kind === 'rewrite')
        return `**${(0,claim/* claim */.B)(proposal)}**`;
    if (proposal.kind === 'decline')
        return 'none';
    return findings.length === 0 ? 'right as it is' : 'the stages stay';
}

// EXTERNAL MODULE: ./lib/src/report/markdown/proposal.js + 1 modules
var markdown_proposal = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/src/report/markdown/report.js








const TABLE_ROWS = [100, 10, 3];
function renderReport(judgement, options, shape) {
    const files = (0,findings/* worstFirst */.md)(judgement.files, options.gate);
    const wanted = files.filter(shape.sections);
    const shown = wanted.slice(0, shape.maxSections);
    const left = wanted.length - shown.length;
    const sections = shown.map((file) => section(file, files.length > 1, options));
    const foot = [left > 0 ? moreFiles(left, options.place) : '', footer(files, options)];
    for (const max of TABLE_ROWS) {
        const head = [
            `### ${headline(judgement, options.gate)}`,
            options.notes
                .slice(0, 20)
                .map((note) => `> [!NOTE]\n> ${(0,markdown_escape/* prose */.CS)(note)}`)
                .join('\n\n'),
            fileTable(files, { ...options, max }),
        ];
        const text = (0,fit/* assemble */.f)(head, sections, foot, shape.limit);
        if (text !== null)
            return text;
    }
    return null;
}
function shortForm(judgement, { gate, place }) {
    const where = place.runUrl === null
        ? ''
        : `\n\nThe report is too long for a comment: ${(0,markdown_escape/* link */.nf)('read it in the summary of the run', place.runUrl)}.`;
    return `### ${headline(judgement, gate)}${where}`;
}
const DEPTHS = ['complete', 'diff', 'idea'];
function section(file, titled, options) {
    const { place, gate, patch } = options;
    const head = [
        titled ? `#### ${(0,markdown_place.fileLink)(place, file.path, (0,markdown_escape/* code */.aY)(file.path))}` : '',
        ...(0,findings/* findingsMarkdown */.O9)(file, gate, place),
        ...file.bugs.map(bug),
        checklistMarkdown(file.checklist),
    ].filter((part) => part !== '');
    const { proposal } = file;
    const forms = DEPTHS.map((depth) => [...head, ...(proposal ? (0,markdown_proposal.proposalParts)(file, proposal, { place, depth, patch }) : [])].join('\n\n'));
    return { forms: [...forms, head.join('\n\n'), ''] };
}
function bug({ where, message }) {
    return `> [!WARNING]\n> Stagewright itself failed in ${(0,markdown_escape/* code */.aY)(where)}: ${(0,markdown_escape/* prose */.CS)(message)}. The rest of this review stands.`;
}
function moreFiles(count, { runUrl }) {
    const files = count === 1 ? 'one more Dockerfile' : `${count} more Dockerfiles`;
    return `**And ${files}**: ${(0,markdown_escape/* link */.nf)('the summary of the run', runUrl)} has them all.`;
}
function footer(files, { gate, place }) {
    const [worst] = files.flatMap((file) => (0,findings/* openFindings */.lb)(file, gate));
    const parts = [];
    if (worst)
        parts.push(`Not what you want? ${(0,markdown_escape/* code */.aY)(`# stagewright ignore=${worst.rule} -- reason`)} above the line`);
    if (place.sha !== null)
        parts.push(`reviewed ${(0,markdown_escape/* code */.aY)(place.sha.slice(0, 7))}`);
    if (place.runUrl !== null)
        parts.push((0,markdown_escape/* link */.nf)('complete report', place.runUrl));
    parts.push(`Stagewright ${version/* VERSION */.x}`);
    return `<sub>${parts.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary.js

const MAX_SUMMARY = 1_000_000;
function summary(judgement, options, max = MAX_SUMMARY) {
    const limit = { max: max - 1, measure: (text) => Buffer.byteLength(text) };
    const shape = { limit, sections: () => true, maxSections: Number.POSITIVE_INFINITY };
    return `${renderReport(judgement, options, shape) ?? shortForm(judgement, options)}\n`;
}


/***/ })

};
