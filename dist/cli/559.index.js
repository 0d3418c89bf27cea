export const id = 559;
export const ids = [559];
export const modules = {

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/installs.js
var installs = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/placements.js
var placements = __webpack_require__(2548);
// EXTERNAL MODULE: ./lib/src/facts/shipped-stages.js
var shipped_stages = __webpack_require__(1553);
;// CONCATENATED MODULE: ./lib/src/facts/cache-mounts.js





const DIRECTORIES = {
    npm: '/root/.npm',
    pip: '/root/.cache/pip',
    go: '/go/pkg/mod',
    cargo: '/usr/local/cargo/registry',
    maven: '/root/.m2',
    gradle: '/root/.gradle',
    uv: '/root/.cache/uv',
    poetry: '/root/.cache/pypoetry',
    composer: '/root/.composer/cache',
};
const uncachedInstalls = (0,build/* fact */.fK)((build) => {
    const { instructions } = build.model.dockerfile;
    const mounts = instructions.some(({ flags }) => flags.some(({ name }) => name === 'mount'));
    if (!mounts && !instructions.some(({ heredocs }) => heredocs.length > 0))
        return [];
    return [...(0,shipped_stages/* neededForShipping */.nl)(build)].flatMap((stage) => (0,installs/* installs */.p)(stage).flatMap((install) => {
        const directory = DIRECTORIES[install.manager];
        const { flags } = install.call.instruction;
        const isCached = flags.some(({ name, value }) => name === 'mount' && /type=(cache|tmpfs)/.test(value ?? ''));
        return directory === undefined || isCached ? [] : [{ stage, install, directory }];
    }));
});
const copiedCaches = (0,build/* fact */.fK)((build) => build.stages.flatMap((stage) => (0,placements/* transfers */.tN)(stage).flatMap((transfer) => {
    const found = cachesOf(transfer.from).find(({ directory }) => transfer.sources.some((source) => source === directory || directory === `${source}/mod` || (0,placements/* below */.Gz)(directory, source) !== null));
    return found ? [{ transfer, stage, ...found }] : [];
})));
function cachesOf(stage) {
    return (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap(({ keyword, flags }) => {
        if (keyword !== 'RUN')
            return [];
        return flags.flatMap(({ name, value, span }) => {
            const directory = /(?:^|,)(?:target|dst|destination)=(\/[^,$]+)/.exec(value ?? '')?.[1];
            const isCache = name === 'mount' && /(^|,)type=cache(,|$)/.test(value ?? '');
            return isCache && directory !== undefined
                ? [{ directory: (0,placements/* normalise */.j7)('/', directory), mount: span }]
                : [];
        });
    }));
}

// EXTERNAL MODULE: ./lib/src/facts/cite.js
var cite = __webpack_require__(7195);
;// CONCATENATED MODULE: ./lib/rules/cache-mounts/rule.js



const cacheMounts = {
    id: 'cache-mounts',
    summary: 'Use cache mounts for what is downloaded, and only for that',
    category: 'optimization',
    severity: 'info',
    aliases: [],
    *check(build) {
        for (const { transfer, stage, directory, mount } of copiedCaches(build)) {
            const from = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(transfer.from));
            yield {
                at: transfer.instruction.span,
                stage,
                subject: `copy of ${directory}`,
                message: `${(0,cite/* cite */.Y)(directory)} is a cache mount in ${from}, so nothing of it is in the layers of that stage: this copy brings an empty directory or fails.`,
                help: `Mount the same cache where it is needed, and leave this line out; or drop the mount in ${from}.`,
                related: [{ at: mount, label: 'the mount' }],
                severity: 'warning',
            };
        }
        const [first, ...rest] = uncachedInstalls(build);
        if (!first)
            return;
        const { stage, install, directory } = first;
        yield {
            at: install.span,
            stage,
            subject: 'cache mounts',
            message: `${(0,cite/* cite */.Y)(install.command)} downloads everything again whenever a manifest changes, although this file needs BuildKit anyway, which can keep the downloads.`,
            help: `Write \`RUN --mount=type=cache,target=${directory} …\`; the mount stays out of the image.`,
            related: rest.map(({ install: other }) => ({ at: other.span, label: 'likewise' })),
        };
    },
};

// EXTERNAL MODULE: ./lib/src/facts/commands.js
var facts_commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/copies.js
var facts_copies = __webpack_require__(6273);
;// CONCATENATED MODULE: ./lib/src/facts/cache-inputs.js




const earlySources = (0,build/* fact */.fK)((stage) => {
    const late = (0,installs/* installs */.p)(stage).filter(({ needsSources, call }) => needsSources === null && !call.guarded && !boundInput(call));
    const free = (0,installs/* fetches */.z)(stage).filter(({ guarded }) => !guarded);
    for (const copy of (0,facts_copies/* contextCopies */.f)(stage)) {
        if (!copy.bringsSources)
            continue;
        const behind = (call) => call.instruction.index > copy.instruction.index;
        const waiting = {
            copy,
            installs: late.filter(({ call }) => behind(call) && !isRepeated(stage, call, copy)),
            fetches: free.filter(behind),
        };
        if (waiting.installs.length > 0 || waiting.fetches.length > 0)
            return [waiting];
    }
    return [];
});
function isRepeated(stage, call, copy) {
    return (0,installs/* installs */.p)(stage).some((other) => other.call.name === call.name && other.call.instruction.index < copy.instruction.index);
}
function boundInput({ instruction }) {
    return instruction.flags.some(({ name, value }) => name === 'mount' && /type=bind|^(?!.*type=)/.test(value ?? ''));
}
const VOLATILE = /^(BUILD_?(DATE|TIME|NUMBER|NUM|ID|TIMESTAMP|SHA|REV|VERSION|COMMIT)|(GIT|VCS|SOURCE|CI)_?(COMMIT(_SHA|_HASH)?|SHA|REF|REV|REVISION|HASH|VERSION|TAG|BRANCH|DESCRIBE)|COMMIT(_?(SHA|HASH|ID|REF))?|REVISION|TIMESTAMP|DATE|(APP|IMAGE|PROJECT|PACKAGE|RELEASE)_VERSION|VERSION)$/;
const volatileArgs = (0,build/* fact */.fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'ARG')
        return [];
    return instruction.pairs.flatMap(({ name, value, span }) => {
        if (!VOLATILE.test(name.text) || isPinned(name.text, value?.text ?? null))
            return [];
        const step = expensiveBehind(stage, instruction, name.text);
        return step ? [{ name: name.text, span, step }] : [];
    });
}));
function isPinned(name, value) {
    return /VERSION|TAG/.test(name) && value !== null && /\d/.test(value);
}
function expensiveBehind(stage, arg, name) {
    const behind = [...(0,installs/* installs */.p)(stage).map(({ call }) => call), ...(0,installs/* fetches */.z)(stage)].filter(({ instruction }) => instruction.index > arg.index);
    const first = behind.toSorted((a, b) => a.span.start - b.span.start)[0];
    if (!first || usedBefore(stage, arg, first, name))
        return null;
    return { text: (0,facts_commands/* citeCommand */.Bl)(first), span: first.span };
}
function usedBefore(stage, arg, step, name) {
    const mentions = new RegExp(`\\$\\{?${name}\\b`);
    const between = stage.instructions.filter(({ index }) => index > arg.index && index <= step.instruction.index);
    return between.some((instruction) => {
        if (instruction.keyword !== 'RUN')
            return (instruction.keyword !== 'LABEL' &&
                instruction.keyword !== 'ENV' &&
                wordsOf(instruction).some((text) => mentions.test(text)));
        return (0,facts_commands/* stageCommands */.VZ)(stage).some((call) => call.instruction === instruction &&
            (call.texts.some((text) => mentions.test(text)) ||
                call.assignments.some(({ value }) => value === null)));
    });
}
function wordsOf(instruction) {
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
        return [...instruction.sources, ...(instruction.destination ? [instruction.destination] : [])].map(({ text }) => text);
    return 'value' in instruction && instruction.value ? [instruction.value.text] : [];
}

;// CONCATENATED MODULE: ./lib/rules/cache-order/rule.js



const cacheOrder = {
    id: 'cache-order',
    summary: 'Install dependencies before copying the source',
    category: 'optimization',
    severity: 'warning',
    aliases: [],
    *check(build) {
        for (const stage of build.stages) {
            for (const early of earlySources(stage))
                yield afterSources(stage, early);
            for (const { name, span, step } of volatileArgs(stage)) {
                yield {
                    at: span,
                    stage,
                    subject: `ARG ${name}`,
                    message: `${(0,cite/* cite */.Y)(name)} is another value with every build, and every RUN behind it starts over: ${(0,cite/* cite */.Y)(step.text)} does not use it.`,
                    help: `Move \`ARG ${name}\` below the installs, to the first step that uses it.`,
                    related: [{ at: step.span, label: 'runs again with every new value' }],
                };
            }
        }
    },
};
function afterSources(stage, { copy, installs, fetches }) {
    const steps = [
        ...installs.map(({ command, span }) => ({ text: command, span })),
        ...fetches.map((call) => ({ text: (0,facts_commands/* citeCommand */.Bl)(call), span: call.span })),
    ];
    const what = copy.everything ? 'the whole context' : 'the source';
    const together = copy.manifests.length > 0 ? ' together with the manifests' : '';
    return {
        at: copy.instruction.span,
        stage,
        subject: installs[0]?.manager ?? 'packages',
        message: `Every change of a source file runs ${(0,cite/* list */.p)(steps.map(({ text }) => (0,cite/* cite */.Y)(text)))} again: ${what} is copied${together} before it.`,
        help: help(installs, fetches.length > 0),
        related: steps.slice(0, 3).map(({ span }) => ({ at: span, label: 'runs again with every change' })),
    };
}
function help(installs, fetches) {
    const [install] = installs;
    if (!install)
        return 'Install packages first: they depend on nothing that is copied.';
    const members = install.workspaces
        ? [...install.manifests.map(cite/* cite */.Y), 'the package.json of every member']
        : install.manifests.map(cite/* cite */.Y);
    const files = (0,cite/* list */.p)(members);
    const run = install.first ? ` with ${(0,cite/* cite */.Y)(install.first)}` : '';
    return `Copy ${files} first, install${run}, then copy the rest${fetches ? '; packages of the distribution go before both' : ''}.`;
}

// EXTERNAL MODULE: ./lib/src/model/state.js + 1 modules
var state = __webpack_require__(3017);
;// CONCATENATED MODULE: ./lib/src/facts/chowned-copies.js




const chownedCopies = (0,build/* fact */.fK)((stage) => {
    const copied = [...(0,placements/* placements */.DD)(stage), ...(0,placements/* transfers */.tN)(stage)].filter(({ instruction }) => !instruction.flags.some(({ name }) => name === 'chown' || name === 'chmod'));
    return (0,facts_commands/* stageCommands */.VZ)(stage).flatMap((call) => {
        const given = givenTo(stage, call);
        if (!given)
            return [];
        for (const path of given.paths) {
            const copies = copied
                .filter(({ instruction, target, sources }) => instruction.index < call.instruction.index && isTree(sources) && (0,placements/* below */.Gz)(path, target) !== null)
                .map(({ instruction }) => instruction.span);
            if (copies.length > 0)
                return [{ call, flag: given.flag, path, copies }];
        }
        return [];
    });
});
function isTree(sources) {
    return sources.some((source) => !/\.[a-z0-9]{1,5}$/i.test(source) || source.includes('*'));
}
function givenTo(stage, call) {
    if ((call.name !== 'chown' && call.name !== 'chmod') || call.guarded)
        return null;
    if (!call.args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*R/.test(arg ?? '')))
        return null;
    const [whom, ...rest] = call.texts.filter((text) => !text.startsWith('-'));
    if (whom === undefined || (call.name === 'chmod' && !/^[0-7]{3,4}$/.test(whom)))
        return null;
    const { workdir } = (0,state/* stateBefore */.L)(stage, call.instruction);
    const paths = rest
        .filter((text) => !/[$*`]/.test(text))
        .map((text) => (0,placements/* normalise */.j7)(workdir, text))
        .filter((path) => path !== '/');
    return { flag: `--${call.name}=${whom}`, paths };
}

;// CONCATENATED MODULE: ./lib/rules/chown-copy/rule.js




const chownCopy = {
    id: 'chown-copy',
    summary: 'Set the owner of files while copying them',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { call, flag, path, copies } of chownedCopies(stage)) {
                yield {
                    at: call.span,
                    stage,
                    subject: path,
                    message: `${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(call))} writes every file that was copied to ${(0,cite/* cite */.Y)(path)} into a second layer: the image carries them twice.`,
                    help: `Write ${(0,cite/* cite */.Y)(`COPY ${flag} …`)}, and leave to this command only what a RUN made.`,
                    related: copies.map((at) => ({ at, label: 'copied here' })),
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/started-program.js
var started_program = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/src/facts/steps.js
var steps = __webpack_require__(2837);
;// CONCATENATED MODULE: ./lib/src/facts/whole-copies.js







const wholeCopies = (0,build/* fact */.fK)((stage) => (0,placements/* transfers */.tN)(stage).flatMap((transfer) => {
    const root = transfer.sources.includes('/');
    if (root)
        return isRootFs(transfer, stage)
            ? []
            : [{ transfer, kind: 'root', path: '/', step: null, enough: null }];
    return treeCopy(stage, transfer);
}));
function isRootFs({ target, from }, stage) {
    return (stage.base.kind === 'scratch' && target === '/') || (0,lineage/* baseImage */.fF)(from) === null;
}
function treeCopy(stage, transfer) {
    const { from, sources } = transfer;
    const step = (0,lineage/* lineage */.OZ)(from).flatMap(steps/* buildSteps */.aB).at(-1);
    if (!step)
        return [];
    const trees = (0,lineage/* lineage */.OZ)(from)
        .flatMap((part) => (0,facts_copies/* contextCopies */.f)(part)
        .filter(({ bringsSources }) => bringsSources)
        .map((copy) => ({ part, copy })))
        .flatMap(({ part, copy }) => (0,placements/* placements */.DD)(part).filter(({ instruction }) => instruction === copy.instruction))
        .map(({ target }) => target);
    const path = sources.find((source) => source !== '/' && trees.includes(source));
    if (path === undefined)
        return [];
    const enough = artifactOf(stage, transfer, path);
    return enough === null ? [] : [{ transfer, kind: 'tree', path, step: (0,facts_commands/* citeCommand */.Bl)(step), enough }];
}
function artifactOf(stage, { target }, path) {
    const { file } = (0,started_program/* startedProgram */.s)(stage);
    const rest = file === null ? null : (0,placements/* below */.Gz)(target, file.path);
    const first = rest?.split('/')[0] ?? '';
    return /^(dist|build|out|output|\.output|lib|target|bin)$/.test(first) && rest?.includes('/')
        ? `${path}/${first}`
        : null;
}

;// CONCATENATED MODULE: ./lib/rules/copy-artifacts/rule.js




const copyArtifacts = {
    id: 'copy-artifacts',
    summary: 'Copy the result of a build stage and no more',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: ['DL3067'],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { transfer, kind, path, step, enough } of wholeCopies(stage)) {
                const from = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(transfer.from));
                yield {
                    at: transfer.instruction.span,
                    stage,
                    subject: `${kind} of ${(0,lineage/* stageLabel */.Hn)(transfer.from)}`,
                    message: kind === 'root'
                        ? `The whole file system of ${from} is copied: the second stage carries everything the first one was there to keep out.`
                        : `${(0,cite/* cite */.Y)(path)} of ${from} is the tree that ${(0,cite/* cite */.Y)(step ?? '')} works in: its sources and all that the build installed come along.`,
                    help: enough === null
                        ? 'Name the files and directories that the program needs.'
                        : `Copy ${(0,cite/* cite */.Y)(enough)}, and what it needs to run (its production dependencies), by name.`,
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/os-packages.js + 1 modules
var os_packages = __webpack_require__(6845);
;// CONCATENATED MODULE: ./lib/src/facts/dead-deletes.js





const deadDeletes = (0,build/* fact */.fK)((stage) => {
    const seen = new Set();
    return (0,facts_commands/* lineageCommands */.GI)(stage).flatMap((call) => {
        if (call.guarded || seen.has(call.instruction))
            return [];
        const found = ofFiles(stage, call) ?? ofLists(stage, call) ?? ofPackages(stage, call);
        if (!found)
            return [];
        seen.add(call.instruction);
        return [found];
    });
});
function ofFiles(stage, call) {
    if (call.name !== 'rm')
        return null;
    const places = (0,lineage/* lineage */.OZ)(stage)
        .flatMap((part) => [...(0,placements/* placements */.DD)(part), ...(0,placements/* transfers */.tN)(part)])
        .filter(({ instruction }) => instruction.index < call.instruction.index);
    for (const arg of call.args) {
        if (arg === null || arg.startsWith('-') || !arg.startsWith('/'))
            continue;
        const path = (0,placements/* normalise */.j7)('/', arg);
        const place = places.find(({ target, into, sources }) => into
            ? sources.some((source) => source !== '' && (0,placements/* normalise */.j7)(target, source.slice(source.lastIndexOf('/') + 1)) === path)
            : target === path);
        if (!place?.sources.some(isHeavy))
            continue;
        const { instruction } = place;
        const text = `${instruction.keyword} ${instruction.sources.map(({ text }) => text).join(' ')}`;
        return { call, what: arg, kept: { span: instruction.span, text } };
    }
    return null;
}
function isHeavy(source) {
    return (!/\.\w{1,8}$/.test(source) ||
        /\.(tar|t?gz|tgz|zip|bz2|xz|zst|deb|rpm|apk|jar|war|whl|iso|run|bin|7z)$/i.test(source));
}
function ofLists(stage, call) {
    const lists = call.name === 'rm' && call.texts.some((text) => text.startsWith('/var/lib/apt/lists'));
    const commands = (0,facts_commands/* lineageCommands */.GI)(stage);
    const isUpdate = ({ name, args }) => /^apt(-get)?$/.test(name ?? '') && args.includes('update');
    if (!lists || commands.some((one) => one.instruction === call.instruction && isUpdate(one)))
        return null;
    const update = commands.findLast((one) => one.span.start < call.span.start && isUpdate(one));
    if (!update || alreadyRemoved(commands, update))
        return null;
    return { call, what: '/var/lib/apt/lists', kept: { span: update.span, text: (0,facts_commands/* citeCommand */.Bl)(update) } };
}
function alreadyRemoved(commands, update) {
    return (commands.some((one) => one.instruction === update.instruction &&
        one.name === 'rm' &&
        one.texts.some((text) => text.startsWith('/var/lib/apt'))) ||
        update.instruction.flags.some(({ name, value }) => name === 'mount' && (value ?? '').includes('/var/lib/apt')));
}
function ofPackages(stage, call) {
    if (!(0,os_packages/* isOsRemoval */.nb)(call))
        return null;
    const names = call.args.filter((arg) => arg !== null && !arg.startsWith('-')).slice(1);
    const installs = (0,facts_commands/* lineageCommands */.GI)(stage).filter(os_packages/* isOsInstall */.G$);
    const here = installs.some(({ instruction }) => instruction === call.instruction);
    if (here)
        return null;
    for (const name of names) {
        const install = installs.find(({ args, span }) => span.start < call.span.start && args.includes(name));
        if (install)
            return { call, what: name, kept: { span: install.span, text: (0,facts_commands/* citeCommand */.Bl)(install) } };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/dead-delete/rule.js




const deadDelete = {
    id: 'dead-delete',
    summary: 'Remove files in the step that brings them',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { call, what, kept } of deadDeletes(stage)) {
                yield {
                    at: call.span,
                    stage,
                    subject: what,
                    message: `${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(call))} makes nothing smaller: the layer of ${(0,cite/* cite */.Y)(kept.text)} keeps ${(0,cite/* cite */.Y)(what)}, and this one only hides it.`,
                    help: kept.text.startsWith('COPY') || kept.text.startsWith('ADD')
                        ? 'Mount the file for the one RUN that needs it (`RUN --mount=type=bind,source=…`), or unpack it in a build stage.'
                        : 'Join both into one RUN, so that no layer ever holds it.',
                    related: [{ at: kept.span, label: 'this layer keeps it' }],
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/src/context/glob.js
var glob = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/context/sources.js
var sources = __webpack_require__(3320);
;// CONCATENATED MODULE: ./lib/src/knowledge/stack-directories.js
const STACKS = [
    { manifest: 'package.json', leaves: ['node_modules'] },
    { manifest: 'composer.json', leaves: ['vendor'] },
    { manifest: 'Cargo.toml', leaves: ['target'] },
    { manifest: 'pom.xml', leaves: ['target'] },
    { manifest: 'build.gradle', leaves: ['build', '.gradle'] },
    { manifest: 'build.gradle.kts', leaves: ['build', '.gradle'] },
    { manifest: '*.csproj', leaves: ['bin', 'obj'] },
    { manifest: '*.fsproj', leaves: ['bin', 'obj'] },
    { manifest: 'mix.exs', leaves: ['_build', 'deps'] },
    { manifest: 'Package.swift', leaves: ['.build'] },
    { manifest: 'pyproject.toml', leaves: ['.venv'] },
    { manifest: 'poetry.lock', leaves: ['.venv'] },
    { manifest: 'uv.lock', leaves: ['.venv'] },
    { manifest: 'Pipfile', leaves: ['.venv'] },
    { manifest: 'requirements.txt', leaves: ['.venv'] },
    { manifest: 'manage.py', leaves: ['.venv'] },
];

;// CONCATENATED MODULE: ./lib/src/facts/sent-files.js






const wholeContextCopy = (0,build/* fact */.fK)((build) => {
    for (const stage of build.stages) {
        const copy = (0,facts_copies/* contextCopies */.f)(stage).find(({ everything }) => everything);
        if (copy)
            return copy;
    }
    return null;
});
const leaks = (0,build/* fact */.fK)((build) => {
    const { context } = build;
    const found = [];
    if (context.root === '' && !needsGit(build))
        found.push({ path: '.git', because: 'the history of the repository' });
    for (const { manifest, leaves } of STACKS) {
        const directory = manifestDirectory(build, manifest);
        if (directory === null)
            continue;
        for (const leaf of leaves) {
            const path = directory === '' ? leaf : `${directory}/${leaf}`;
            const tracked = context.exists(path) === 'directory';
            if (!tracked && !found.some((leak) => leak.path === path))
                found.push({ path, because: `\`${manifest}\` leaves it behind` });
        }
    }
    return found.filter(({ path }) => !context.ignore.ignores(path) && !context.ignore.ignores(`${path}/x`));
});
function manifestDirectory(build, manifest) {
    if (!manifest.includes('*'))
        return build.context.exists(manifest) === 'file' ? '' : null;
    const found = build.context
        .list()
        .paths.find((path) => path.split('/').length <= 2 && (0,glob/* matchesGlob */.k)(manifest, path.slice(path.lastIndexOf('/') + 1)));
    if (found === undefined)
        return null;
    return found.includes('/') ? found.slice(0, found.lastIndexOf('/')) : '';
}
function needsGit(build) {
    if (build.stages.some((stage) => (0,facts_commands/* stageCommands */.VZ)(stage).some(({ name, args }) => name === 'git' && !args.includes('clone') && !args.includes('config'))))
        return true;
    const pyproject = build.context.read('pyproject.toml');
    return (pyproject.kind === 'text' &&
        /setuptools[_-]scm|versioningit|hatch-vcs|poetry-dynamic-versioning|dunamai|pdm-backend.*scm/.test(pyproject.text));
}
const KEY_NAME = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|p12|pfx|jks|keystore|ppk))$/i;
const ENV_NAME = /(^|\/)\.env(\.(local|production|prod|staging|development))?$/;
const PUBLIC_NAME = /(^|[/._-])(tests?|testdata|fixtures?|examples?|samples?|mocks?|__tests__|spec|docs?|public|pub|demo|dummy|template)([/._-]|$)/i;
const MAX_READ = 12;
const sentSecrets = (0,build/* fact */.fK)((build) => {
    const { context } = build;
    const candidates = context
        .list()
        .paths.filter((path) => (KEY_NAME.test(path) || ENV_NAME.test(path)) &&
        !PUBLIC_NAME.test(path) &&
        !context.ignore.ignores(path))
        .slice(0, MAX_READ);
    return candidates.flatMap((path) => {
        const content = context.read(path);
        const text = content.kind === 'text' ? content.text : null;
        const secret = ENV_NAME.test(path) ? envSecret(path, text) : keySecret(path, text);
        return secret ? [secret] : [];
    });
});
const SECRET_NAME = /(SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)/i;
const PLACEHOLDER = /^(|x+|\*+|<.*>|\$\{.*\}|change.?me.*|your.*|example.*|secret|password|test|todo|none|null|root|admin|postgres|true|false|\d{1,5})$/i;
function envSecret(path, text) {
    for (const line of text?.split('\n') ?? []) {
        const [, name = '', value = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (SECRET_NAME.test(name) && !PLACEHOLDER.test(value.replace(/^["']|["']$/g, '')))
            return { path, proven: true, what: `sets ${name}` };
    }
    return null;
}
function keySecret(path, text) {
    if (text === null)
        return { path, proven: false, what: 'is named like a private key' };
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)
        ? { path, proven: true, what: 'is a private key' }
        : null;
}
const hiddenSources = (0,build/* fact */.fK)((build) => {
    const { context } = build;
    if (context.ignore.path === null || context.ignore.text === null)
        return [];
    return build.stages.flatMap((stage) => stage.instructions.flatMap((instruction) => (0,sources/* sourcesOf */.u)(instruction).flatMap(({ path, glob, span }) => {
        if (path === '' || glob || !context.ignore.ignores(path))
            return [];
        const kind = context.exists(path);
        const allOut = kind === 'directory'
            ? context
                .list()
                .paths.every((file) => !file.startsWith(`${path}/`) || context.ignore.ignores(file))
            : kind === 'file';
        return allOut ? [{ path, span }] : [];
    })));
});

;// CONCATENATED MODULE: ./lib/rules/dockerignore/rule.js


const dockerignore = {
    id: 'dockerignore',
    summary: 'Keep what no image needs out of the build context',
    category: 'optimization',
    severity: 'warning',
    aliases: ['CopyIgnoredFile'],
    *check(build) {
        const { ignore, root } = build.context;
        if (root === null || ignore.text === null || !build.context.list().complete)
            return;
        const file = (0,cite/* cite */.Y)(ignore.path ?? ignore.place ?? '.dockerignore');
        for (const { path, span } of hiddenSources(build)) {
            const message = `${(0,cite/* cite */.Y)(path)} is there, but ${file} keeps it out of the build context: the build stops here.`;
            const help = `Add ${(0,cite/* cite */.Y)(`!${path}`)} to ${file}, or copy something else.`;
            yield { at: span, stage: null, subject: `hidden ${path}`, message, help };
        }
        const copy = wholeContextCopy(build);
        if (!copy)
            return;
        const place = { at: copy.instruction.span, stage: copy.stage };
        for (const { path, proven, what } of sentSecrets(build)) {
            const message = `${(0,cite/* cite */.Y)(path)} ${what}, is tracked, and is copied with everything else.`;
            const known = proven ? ' Who can read the repository knows what it holds: replace it.' : '';
            const help = `Add ${(0,cite/* cite */.Y)(path)} to ${file}; a step that needs it mounts it: \`RUN --mount=type=secret\`.${known}`;
            yield { ...place, subject: `secret ${path}`, message, help, severity: proven ? 'error' : 'warning' };
        }
        yield* leaking(build, copy, file);
    },
};
function* leaking(build, { instruction, stage }, file) {
    const leaked = leaks(build).map(({ path }) => (0,cite/* cite */.Y)(path));
    const missing = build.context.ignore.path === null;
    if (leaked.length === 0 && !missing)
        return;
    const what = missing ? 'there is no .dockerignore' : `${file} lets through what no image needs`;
    const [come, make] = leaked.length === 1 ? ['comes', 'makes'] : ['come', 'make'];
    const which = leaked.length === 0 ? '' : `: ${(0,cite/* list */.p)(leaked)} ${come} along and ${make} the layer stale`;
    const message = `The whole build context is copied and ${what}${which}.`;
    const help = `Add ${leaked.length === 0 ? 'what the build does not need' : (0,cite/* list */.p)(leaked)} to ${file}.`;
    const severity = leaked.length === 0 ? 'info' : 'warning';
    yield { at: instruction.span, stage, subject: 'context', message, help, severity };
}

// EXTERNAL MODULE: ./lib/src/facts/bare-arguments.js
var bare_arguments = __webpack_require__(1889);
;// CONCATENATED MODULE: ./lib/rules/documented-args/rule.js


const documentedArgs = {
    id: 'documented-args',
    summary: 'Say what a build argument is for',
    category: 'developer-experience',
    severity: 'off',
    aliases: [],
    *check(build) {
        for (const { name, span } of (0,bare_arguments/* bareArguments */.b)(build)) {
            yield {
                at: span,
                stage: null,
                subject: name,
                message: `${(0,cite/* cite */.Y)(name)} has neither a default nor a comment: who builds this has to guess what to give it.`,
                help: `Put a line \`# ${name}: …\` above it, or give it a default.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/image-kind.js
var image_kind = __webpack_require__(2298);
// EXTERNAL MODULE: ./lib/src/syntax/shell.js + 2 modules
var shell = __webpack_require__(8871);
;// CONCATENATED MODULE: ./lib/src/facts/launch.js




const shellLaunch = (0,build/* fact */.fK)((stage) => {
    const instruction = starter(stage);
    if (instruction?.command.form !== 'shell')
        return null;
    const { script } = instruction.command;
    const [call, ...more] = (0,shell/* shellCommands */.h)(script);
    const plain = script.text.trim();
    if (!call || more.length > 0 || call.name === 'exec' || call.name === null)
        return null;
    if (call.assignments.length > 0 || call.redirects.length > 0 || /^\[|[$`~*?&|;<>()\\]/.test(plain))
        return null;
    if (stage.config.Shell !== null || isScripted(stage))
        return null;
    const words = call.words.map(({ value }) => value);
    if (words.some((word) => word === null) || SHELL_WORDS.has(words[0] ?? ''))
        return null;
    return {
        keyword: instruction.keyword,
        span: instruction.span,
        command: plain.replace(/\s+/g, ' '),
        words: words.filter((word) => word !== null),
    };
});
const brokenArray = (0,build/* fact */.fK)((stage) => {
    const instruction = starter(stage);
    if (instruction?.command.form !== 'shell')
        return null;
    const written = instruction.command.script.text.trim();
    return /^\[(?!\[).*\]$/s.test(written)
        ? { keyword: instruction.keyword, span: instruction.span, written }
        : null;
});
const SHELL_WORDS = new Set([
    'cd',
    'source',
    '.',
    'export',
    'set',
    'ulimit',
    'umask',
    'alias',
    'eval',
    'exec',
]);
function starter(stage) {
    const entrypoint = (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT');
    if (entrypoint && entrypoint.command.form === 'shell')
        return entrypoint;
    return stage.config.Entrypoint === null ? (0,lineage/* lastInstruction */.xh)(stage, 'CMD') : null;
}
function isScripted(stage) {
    return stage.base.kind === 'image' && ((0,build/* buildOf */.Yy)(stage).images.facts(stage.base.reference)?.windows ?? false);
}
const MANAGERS = /^(npm|yarn|pnpm|npx)$/;
const managerLaunch = (0,build/* fact */.fK)((stage) => {
    const { words, direct, script } = (0,started_program/* startedProgram */.s)(stage);
    const instruction = (0,lineage/* lastInstruction */.xh)(stage, 'CMD') ?? (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT');
    if (!instruction || script !== null)
        return null;
    const bare = words.filter((word) => word !== 'docker-entrypoint.sh');
    const called = bare[0]?.endsWith('sh') && bare[1] === '-c' ? (bare[2] ?? '').trim().split(/\s+/) : bare;
    const [program = ''] = called;
    if (!MANAGERS.test(program.slice(program.lastIndexOf('/') + 1)) ||
        called.some((word) => /[&|;]/.test(word)))
        return null;
    return { command: called.join(' '), standsFor: direct, span: instruction.span };
});

// EXTERNAL MODULE: ./lib/src/facts/serves.js + 1 modules
var serves = __webpack_require__(2072);
;// CONCATENATED MODULE: ./lib/rules/exec-form/rule.js





const execForm = {
    id: 'exec-form',
    summary: 'Start a server without a shell around it',
    category: 'correctness',
    severity: 'info',
    aliases: ['DL3025', 'JSONArgsRecommended'],
    *check(build) {
        if (!(0,image_kind/* isDeployed */.N)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const broken = brokenArray(stage);
            if (broken)
                yield { stage, ...notJson(broken) };
            const launch = shellLaunch(stage);
            if (!launch || !(0,serves/* serves */.x)(stage) || managerLaunch(stage))
                continue;
            const { keyword, span, command, words } = launch;
            yield {
                at: span,
                stage,
                subject: keyword,
                message: `${(0,cite/* cite */.Y)(command)} runs below \`/bin/sh -c\`: where that shell stays the first process, a stop signal ends with it and the server is killed instead of finishing its requests.`,
                help: `Nothing here needs a shell: \`${keyword} ${JSON.stringify(words).replaceAll('","', '", "')}\`.`,
            };
        }
    },
};
function notJson({ keyword, span, written }) {
    const message = `${(0,cite/* cite */.Y)(written)} is not JSON, so a shell gets it, brackets and commas and all, and what is meant never starts.`;
    const help = 'Write a JSON array: double quotes around each word, commas between them, no comma at the end.';
    return { at: span, subject: `${keyword} array`, message, help, severity: 'error' };
}

;// CONCATENATED MODULE: ./lib/src/knowledge/lockfiles.js
const LOCKS = {
    npm: {
        files: ['package-lock.json', 'npm-shrinkwrap.json'],
        keeps: /^(ci|clean-install|--no-package-lock|--package-lock=false)$/,
        environment: /^$/,
        instead: 'npm ci',
    },
    yarn: {
        files: ['yarn.lock'],
        keeps: /^(--frozen-lockfile|--pure-lockfile|--immutable|--immutable-cache|focus|--no-lockfile|--production=.*lock)$/,
        environment: /^(CI=.+|YARN_ENABLE_IMMUTABLE_INSTALLS=(1|true))$/,
        instead: 'yarn install --frozen-lockfile',
    },
    pnpm: {
        files: ['pnpm-lock.yaml'],
        keeps: /^(--frozen-lockfile|--frozen-lockfile=true|fetch|--no-frozen-lockfile|--offline|--no-lockfile)$/,
        environment: /^CI=.+$/,
        instead: 'pnpm install --frozen-lockfile',
    },
    bun: {
        files: ['bun.lock', 'bun.lockb'],
        keeps: /^(--frozen-lockfile|ci)$/,
        environment: /^$/,
        instead: 'bun install --frozen-lockfile',
    },
    bundler: {
        files: ['Gemfile.lock'],
        keeps: /^(--deployment|--frozen|--local)$/,
        environment: /^BUNDLE_(DEPLOYMENT|FROZEN)=.+$/,
        instead: 'BUNDLE_DEPLOYMENT=1 bundle install',
    },
    uv: {
        files: ['uv.lock'],
        keeps: /^(--locked|--frozen|pip)$/,
        environment: /^UV_(LOCKED|FROZEN)=.+$/,
        instead: 'uv sync --locked',
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/loose-installs.js







const looseInstalls = (0,build/* fact */.fK)((stage) => (0,installs/* installs */.p)(stage).flatMap((install) => {
    const row = LOCKS[install.manager];
    if (!row || install.call.guarded || install.call.args.some((arg) => arg === null || row.keeps.test(arg)))
        return [];
    if (isSetElsewhere(stage, install, row.environment))
        return [];
    const lockfile = row.files.find((file) => isThere(stage, file));
    if (lockfile === undefined)
        return [];
    const modern = install.manager === 'yarn' && (0,build/* buildOf */.Yy)(stage).context.exists('.yarnrc.yml') === 'file';
    const instead = modern ? 'yarn install --immutable' : row.instead;
    return [{ install, lockfile, instead, left: !isCopied(stage, install, lockfile) }];
}));
function isThere(stage, file) {
    return (0,build/* buildOf */.Yy)(stage).context.exists(file) === 'file' || namesIt(stage, file);
}
function namesIt(stage, file) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_copies/* contextCopies */.f)(part).some(({ sources }) => sources.includes(file)));
}
function isCopied(stage, { call }, lockfile) {
    const copies = (0,lineage/* lineage */.OZ)(stage).flatMap(facts_copies/* contextCopies */.f);
    const mounted = call.instruction.flags.some(({ name, value }) => name === 'mount' && /type=bind/.test(value ?? ''));
    const taken = stage.edges.some(({ via }) => via === 'COPY --from');
    return (mounted ||
        taken ||
        copies.some(({ instruction, everything, sources }) => instruction.index < call.instruction.index &&
            (everything || sources.some((source) => source === lockfile || coversLock(source, lockfile)))));
}
function coversLock(source, lockfile) {
    const [head = '', ...rest] = source.split('*');
    return rest.length > 0 && lockfile.startsWith(head) && lockfile.endsWith(rest.at(-1) ?? '');
}
function isSetElsewhere(stage, { call }, environment) {
    const { variables } = (0,state/* stateBefore */.L)(stage, call.instruction);
    return ([...variables].some(([name, value]) => environment.test(`${name}=${value}`)) ||
        call.assignments.some(({ name, value }) => environment.test(`${name}=${value ?? ''}`)) ||
        (0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_commands/* stageCommands */.VZ)(part).some(({ name, args }) => name === call.name &&
            args.includes('config') &&
            args.some((arg) => /frozen|deployment|immutable/.test(arg ?? '')))));
}

;// CONCATENATED MODULE: ./lib/rules/frozen-lockfile/rule.js



const frozenLockfile = {
    id: 'frozen-lockfile',
    summary: 'Install what the lockfile says',
    category: 'correctness',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of build.stages) {
            if (!(0,shipped_stages/* isShipped */.iw)(build, stage) && !(0,shipped_stages/* neededForShipping */.nl)(build).has(stage))
                continue;
            for (const { install, lockfile, instead, left } of looseInstalls(stage)) {
                const what = left
                    ? `${(0,cite/* cite */.Y)(install.command)} resolves every version anew, because ${(0,cite/* cite */.Y)(lockfile)} is not copied before it`
                    : `${(0,cite/* cite */.Y)(install.command)} changes ${(0,cite/* cite */.Y)(lockfile)} in silence where it does not fit the manifest`;
                yield {
                    at: install.span,
                    stage,
                    subject: install.manager,
                    message: `${what}: the image may hold other versions than those that were tested.`,
                    help: `${left ? `Copy ${(0,cite/* cite */.Y)(lockfile)} with the manifest, and use` : 'Use'} ${(0,cite/* cite */.Y)(instead)}, which fails instead.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/gate-stage/rule.js





const gateStage = {
    id: 'gate-stage',
    summary: 'Build the stages that check something',
    category: 'testing',
    severity: 'warning',
    aliases: [],
    *check(build) {
        const shipped = (0,shipped_stages/* shippedStages */.N7)(build).map((stage) => (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(stage)));
        for (const { stage, check } of (0,steps/* idleGates */.rL)(build)) {
            const name = (0,lineage/* stageLabel */.Hn)(stage);
            yield {
                at: stage.from.span,
                stage,
                subject: 'gate',
                message: `${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(check))} never runs when ${shipped.join(' or ')} is built: nothing it is made of comes from ${(0,cite/* cite */.Y)(name)}, so BuildKit skips this stage and a failure stops nothing.`,
                help: `Build it in CI (\`docker build --target ${stage.name ?? String(stage.index)} .\`), or let the shipped stage copy a file that this one leaves behind when it passes.`,
                related: [{ at: check.span, label: 'skipped' }],
                ...(build.context.list().complete ? {} : { severity: 'info' }),
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/health.js
var health = __webpack_require__(5530);
;// CONCATENATED MODULE: ./lib/src/knowledge/probes.js
function probeCommand(tool, port) {
    switch (tool) {
        case 'node':
        case 'bun':
            return `["${tool}", "-e", "require('net').connect(${port}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]`;
        case 'python':
            return `["python", "-c", "import socket; socket.create_connection(('127.0.0.1', ${port}), 3)"]`;
        case 'ruby':
            return `["ruby", "-rsocket", "-e", "TCPSocket.new('127.0.0.1', ${port}).close"]`;
        case 'php':
            return `["php", "-r", "exit(@fsockopen('127.0.0.1', ${port}) ? 0 : 1);"]`;
        case 'curl':
            return `curl -fsS -o /dev/null http://127.0.0.1:${port}/ || exit 1`;
        case 'wget':
            return `wget -q -O /dev/null http://127.0.0.1:${port}/ || exit 1`;
        case 'bash':
            return `["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${port}"]`;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/rules/healthcheck/rule.js





const healthcheck = {
    id: 'healthcheck',
    summary: 'Give a server a HEALTHCHECK',
    category: 'correctness',
    severity: 'warning',
    aboutDeployed: true,
    aliases: ['DL3057'],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const service = (0,serves/* serves */.x)(stage);
            const probe = (0,health/* healthProbe */.n)(stage);
            if (!service || probe.possible !== true || (0,health/* healthcheckSpan */.D)(stage))
                continue;
            const elsewhere = checkedElsewhere(build);
            yield {
                at: service.span ?? stage.from.span,
                stage,
                subject: 'healthcheck',
                message: `Nothing notices when the program stops answering: ${service.reason}, and the image has no HEALTHCHECK${elsewhere}.`,
                help: rule_help(service, probe.tool),
                ...mildness(service, elsewhere),
            };
        }
    },
};
function checkedElsewhere({ context }) {
    const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck);
    if (compose)
        return ` of its own (${(0,cite/* cite */.Y)(compose.saidBy)} brings one)`;
    return context.orchestrator
        ? ` (${context.orchestrator.name}, see ${(0,cite/* cite */.Y)(context.orchestrator.saidBy)}, asks its own probes instead)`
        : '';
}
function mildness(service, elsewhere) {
    return service.by === 'expose' || elsewhere !== '' ? { severity: 'info' } : {};
}
function rule_help(service, tool) {
    const command = tool && service.port ? probeCommand(tool, service.port) : null;
    if (command)
        return `Add \`HEALTHCHECK CMD ${command}\`, better with a path that the program answers.`;
    return tool
        ? `Add a HEALTHCHECK; ${(0,cite/* cite */.Y)(tool)} is there to run it.`
        : 'Add a HEALTHCHECK that asks the program itself.';
}

;// CONCATENATED MODULE: ./lib/src/facts/runnable.js







const missingPrograms = (0,build/* fact */.fK)((stage) => {
    const found = [];
    for (const keyword of ['HEALTHCHECK', 'CMD', 'ENTRYPOINT']) {
        const instruction = (0,lineage/* lastInstruction */.xh)(stage, keyword);
        if (!instruction?.command)
            continue;
        const missing = missingIn(stage, instruction.command);
        if (missing)
            found.push({ ...missing, keyword, span: instruction.span, base: (0,lineage/* baseLabel */.ku)(stage) });
    }
    return found;
});
function missingIn(stage, command) {
    if (command.form === 'exec') {
        const program = command.words[0]?.text ?? '';
        if (/^(\/bin\/)?(ba|a|da)?sh$/.test(program) && hasNoShell(stage))
            return { program, kind: 'shell' };
        return lacks(stage, program) ? { program, kind: 'program' } : null;
    }
    if (hasNoShell(stage))
        return { program: '/bin/sh', kind: 'shell' };
    const calls = (0,shell/* shellCommands */.h)(command.script);
    const names = calls.filter(({ within }) => within.length === 0).flatMap(({ name }) => name ?? []);
    const missing = names.find((name) => lacks(stage, name));
    const alternative = calls.some(({ name, after }) => after === '||' && name !== null && !/^(exit|false|true|kill)$/.test(name));
    return missing === undefined || alternative ? null : { program: missing, kind: 'program' };
}
function hasNoShell(stage) {
    if (stage.config.Shell !== null || bringsPrograms(stage))
        return false;
    return (0,lineage/* rootBase */.C6)(stage).kind === 'scratch' || (0,lineage/* baseImage */.fF)(stage)?.shell === 'none';
}
const KNOWN = ['bash', 'curl', 'wget', 'git', 'nc', 'python3', 'perl'];
function lacks(stage, program) {
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (!KNOWN.includes(program) || image?.tools == null || image.tools.includes(program))
        return false;
    return !bringsPrograms(stage) && !installsUnknown(stage) && !mayInstall(stage, program);
}
const DEPENDED_ON = ['python3', 'perl', 'git', 'bash'];
const BRINGS = {
    nc: /netcat|ncat|nmap|busybox/,
    wget: /wget|busybox/,
    git: /git/,
    curl: /curl/,
    bash: /bash/,
    python3: /python/,
    perl: /perl|git|build-essential|dpkg-dev|automake|autoconf/,
};
function mayInstall(stage, program) {
    const pattern = BRINGS[program];
    const packages = (0,os_packages/* osPackages */.Or)(stage);
    if (packages.length > 0 && DEPENDED_ON.includes(program))
        return true;
    return (packages.some(({ name }) => name === program || pattern?.test(name)) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => text.includes(program))));
}
function installsUnknown(stage) {
    return (0,facts_commands/* lineageCommands */.GI)(stage).some((call) => ((0,os_packages/* isOsInstall */.G$)(call) && call.args.includes(null)) ||
        call.name === null ||
        /\.(sh|bash|py|pl)$|^(make|ansible-playbook|bash|sh|source|\.|apko|nix-env|brew|conda|mamba|snap|dpkg|rpm|xargs)$/.test(call.name));
}
function bringsPrograms(stage) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => part.instructions.some((one) => {
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return false;
        const target = (0,placements/* normalise */.j7)((0,state/* stateBefore */.L)(part, one).workdir, one.destination?.text ?? '');
        const sources = one.sources.map(({ text }) => text);
        return ((/^\/$|^\/(usr|bin|sbin|lib|opt|nix|busybox)\b/.test(target) && !isOwnDirectory(target)) ||
            sources.some((text) => /busybox|rootfs|\/(ba)?sh$|\/(curl|wget|nc)$|\.tar(\.\w+)?$/.test(text)));
    }));
}
function isOwnDirectory(target) {
    return /^\/usr\/src\b|^\/usr\/share\b/.test(target);
}

;// CONCATENATED MODULE: ./lib/rules/healthcheck-runnable/rule.js



const healthcheckRunnable = {
    id: 'healthcheck-runnable',
    summary: 'Start and check with programs that the image has',
    category: 'correctness',
    severity: 'error',
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const missing of missingPrograms(stage)) {
                const { program, keyword, base, span, kind } = missing;
                const needs = kind === 'shell'
                    ? `needs a shell, and ${(0,cite/* cite */.Y)(base)} has none`
                    : `calls ${(0,cite/* cite */.Y)(program)}, which ${(0,cite/* cite */.Y)(base)} does not have`;
                yield {
                    at: span,
                    stage,
                    subject: `${keyword} ${program}`,
                    message: `${keyword} ${needs}: ${outcome(missing)}.`,
                    help: healthcheck_runnable_rule_help(missing),
                };
            }
        }
    },
};
function outcome({ keyword }) {
    return keyword === 'HEALTHCHECK'
        ? 'every check fails, and the container is called unhealthy while the program runs well'
        : 'the container ends before the program starts';
}
function healthcheck_runnable_rule_help({ keyword, kind, program }) {
    if (kind === 'shell')
        return `Write ${keyword} in exec form, as a JSON array, with a program that is there.`;
    if (keyword === 'HEALTHCHECK')
        return `Ask with what is there (the language of the program can fetch a URL), or install ${(0,cite/* cite */.Y)(program)}.`;
    return `Install ${(0,cite/* cite */.Y)(program)}, or start with a program that is there.`;
}

;// CONCATENATED MODULE: ./lib/src/facts/literal-substitutions.js

const SUBSTITUTION = /(?<!\\)\$\((?!\()(?:[^()]|\([^()]*\))*(?:\)|$)|(?<!\\)`(?:date|git|hostname|uname|cat|nproc|whoami|id|curl|dirname|arch)\b[^`]*(?:`|$)/;
const READ_LATER = /^(PS[1-4]|PROMPT.*|.*_?COMMAND|.*_CMD|BASH_ENV|ENV|RUN|INSTALL|UNINSTALL|USAGE|.*usage|.*docker\.(cmd|debug|help).*|.*_OPTS|.*_ARGS|.*_FLAGS)$/i;
const literalSubstitutions = (0,build/* fact */.fK)((build) => {
    const { instructions, escape: escapeCharacter } = build.model.dockerfile;
    return instructions.flatMap((instruction) => {
        const stage = build.stages.findLast(({ from }) => from.index <= instruction.index) ?? null;
        return valuesOf(instruction).flatMap(({ name, word }) => {
            const text = SUBSTITUTION.exec(word.text)?.[0];
            if (text === undefined || READ_LATER.test(name) || (escapeCharacter === '`' && text.startsWith('`')))
                return [];
            return [{ stage, keyword: instruction.keyword, text, name, span: word.span }];
        });
    });
});
function valuesOf(instruction) {
    switch (instruction.keyword) {
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            return instruction.pairs.flatMap(({ name, value }) => (value ? [{ name: name.text, word: value }] : []));
        case 'COPY':
        case 'ADD': {
            const words = [...instruction.sources, ...(instruction.destination ? [instruction.destination] : [])];
            return words.map((word) => ({ name: instruction.keyword, word }));
        }
        case 'WORKDIR':
        case 'USER':
            return instruction.value ? [{ name: instruction.keyword, word: instruction.value }] : [];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/rules/literal-substitution/rule.js


const literalSubstitution = {
    id: 'literal-substitution',
    summary: 'Do not expect Docker to run a command in a value',
    category: 'correctness',
    severity: 'warning',
    aliases: [],
    *check(build) {
        for (const found of literalSubstitutions(build)) {
            const { stage, keyword, text, name, span } = found;
            const where = name === keyword ? `the path of ${keyword}` : (0,cite/* cite */.Y)(name);
            yield {
                at: span,
                stage,
                subject: `${keyword} ${name}`,
                message: `No shell reads ${keyword}: ${where} contains the text ${(0,cite/* cite */.Y)(text)}, not what that command prints.`,
                help: literal_substitution_rule_help(found),
            };
        }
    },
};
function literal_substitution_rule_help({ keyword, name, text }) {
    if (keyword === 'COPY' || keyword === 'ADD' || keyword === 'WORKDIR' || keyword === 'USER')
        return 'Write the path out, or take it from an ARG that the build is given.';
    const argument = name.includes('.') || name.includes('-') ? 'VALUE' : name;
    return `Hand the value in: \`ARG ${argument}\` here and \`--build-arg ${argument}="${text.startsWith('$') ? text : `$(${text.slice(1, -1)})`}"\` on the command line, or compute it in the RUN that needs it.`;
}

// EXTERNAL MODULE: ./lib/src/facts/leftovers.js
var leftovers = __webpack_require__(7950);
// EXTERNAL MODULE: ./lib/src/knowledge/images.js + 7 modules
var knowledge_images = __webpack_require__(6653);
// EXTERNAL MODULE: ./lib/src/knowledge/reference.js
var knowledge_reference = __webpack_require__(1836);
;// CONCATENATED MODULE: ./lib/src/knowledge/siblings.js


function slimSibling(reference) {
    const parsed = (0,knowledge_reference/* parseImageReference */.o)(reference);
    if (!parsed || parsed.digest !== null)
        return null;
    const { repository, tag } = parsed;
    if (tag !== null && /slim|alpine|windows|nanoserver/.test(tag))
        return null;
    const prefix = reference.slice(0, tag === null ? undefined : -(tag.length + 1));
    const name = SLIM_TAGS[repository]?.(tag ?? 'latest');
    return name ? `${prefix}:${name}` : null;
}
const CODENAME = /^(?:(.*)-)?(stretch|buster|bullseye|bookworm|trixie)$/;
const SLIM_TAGS = {
    node: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
    python: (tag) => slimInFront(tag),
    ruby: (tag) => slimInFront(tag),
    perl: (tag) => slimInFront(tag),
    elixir: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
    erlang: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
};
function slimInFront(tag) {
    if (tag === 'latest')
        return 'slim';
    const release = CODENAME.exec(tag);
    if (!release)
        return `${tag}-slim`;
    return release[1] ? `${release[1]}-slim-${release[2]}` : `slim-${release[2]}`;
}
function runtimeFor(reference) {
    const facts = (0,knowledge_images.imageFacts)(reference);
    if (!facts)
        return null;
    if (facts.language === 'java')
        return jreFor(facts.repository, facts.tag);
    if (facts.language === 'dotnet')
        return `mcr.microsoft.com/dotnet/aspnet:${facts.tag ?? 'the same version'}`;
    if (facts.language === 'go')
        return facts.libc === 'musl' ? 'alpine' : 'gcr.io/distroless/static-debian13:nonroot';
    if (facts.language === 'rust' || facts.language === 'c') {
        if (facts.libc === 'musl')
            return 'alpine';
        return distributionOf(facts.codename);
    }
    return null;
}
function distributionOf(codename) {
    if (codename === null)
        return 'debian:stable-slim';
    return /^(xenial|bionic|focal|jammy|noble|resolute)$/.test(codename)
        ? `ubuntu:${codename}`
        : `debian:${codename}-slim`;
}
function jreFor(repository, tag) {
    const written = tag ?? '';
    const named = /(?:jdk-?|temurin-|openjdk-|corretto-)(8|11|17|21|25)\b/.exec(written);
    const version = named?.[1] ?? (repository === 'gradle' || repository === 'maven' ? undefined : /^\d+/.exec(written)?.[0]);
    if (repository === 'eclipse-temurin' && tag !== null)
        return `eclipse-temurin:${tag.includes('jdk') ? tag.replace('jdk', 'jre') : tag.replace(/^([\d._u]+)/, '$1-jre')}`;
    return version === undefined ? 'a JRE image' : `eclipse-temurin:${version}-jre`;
}

;// CONCATENATED MODULE: ./lib/rules/multi-stage/rule.js






const multiStage = {
    id: 'multi-stage',
    summary: 'Build in one stage and ship another',
    category: 'architecture',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const found = (0,leftovers/* selfBuilt */.T)(stage);
            if (!found)
                continue;
            const step = (0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(found.step));
            const base = (0,lineage/* baseLabel */.ku)(stage);
            const what = (0,cite/* list */.p)(found.leftovers);
            yield {
                at: found.step.span,
                stage,
                subject: 'single stage',
                message: `${step} runs in the stage that ships, so the image carries what only that step needs: ${what}.`,
                help: `Call this stage \`AS build\`, begin a second one with \`FROM ${slimSibling(base) ?? base}\` and \`COPY --from=build\` only what the program needs to run.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/numbered-copies.js

const numberedCopies = (0,build/* fact */.fK)((build) => build.stages.flatMap((stage) => stage.edges.flatMap(({ via, source, instruction, span }) => {
    if (via !== 'COPY --from' || source.kind !== 'stage')
        return [];
    const written = instruction.flags.find(({ name }) => name === 'from')?.value ?? '';
    return /^\d+$/.test(written) ? [{ stage, source: source.stage, span }] : [];
})));

;// CONCATENATED MODULE: ./lib/rules/named-stages/rule.js


const namedStages = {
    id: 'named-stages',
    summary: 'Copy from a stage by its name',
    category: 'developer-experience',
    severity: 'info',
    aliases: [],
    *check(build) {
        const told = new Set();
        for (const { stage, source, span } of numberedCopies(build)) {
            if (told.has(source))
                continue;
            told.add(source);
            const name = source.name ?? 'build';
            yield {
                at: span,
                stage,
                subject: `stage ${source.index}`,
                message: `\`--from=${source.index}\` means whichever stage stands at that place: one more FROM in front, and it copies from another.`,
                help: source.name
                    ? `Write ${(0,cite/* cite */.Y)(`--from=${name}`)}.`
                    : `Write ${(0,cite/* cite */.Y)(`AS ${name}`)} behind its FROM and ${(0,cite/* cite */.Y)(`--from=${name}`)} here.`,
                related: [{ at: source.from.span, label: `stage ${source.index}` }],
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/toolchains.js + 2 modules
var toolchains = __webpack_require__(3462);
;// CONCATENATED MODULE: ./lib/rules/no-build-tools/rule.js




const noBuildTools = {
    id: 'no-build-tools',
    summary: 'Keep compilers and build systems out of the shipped image',
    category: 'security',
    severity: 'error',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const found = (0,toolchains/* toolchains */.j)(stage).filter(({ neededBy }) => neededBy === null);
            const sdk = found.find(({ from, weight }) => from === 'base' && weight === 'sdk');
            const rest = found.filter((other) => other !== sdk);
            const related = rest.map(({ at, tools }) => ({ at, label: `adds ${(0,cite/* list */.p)(tools.map(cite/* cite */.Y))}` }));
            if (sdk)
                yield { stage, ...fromSdk(sdk), related };
            else
                for (const toolchain of rest)
                    for (const report of fromPart(toolchain))
                        yield { stage, ...report };
        }
    },
};
function fromSdk({ at, tools, origin }) {
    const runtime = runtimeFor(origin);
    const message = `${(0,cite/* cite */.Y)(origin)} carries ${(0,cite/* list */.p)(tools)}, which only building needs: it makes the shipped image large and hands an intruder the tools.`;
    const last = runtime ? `a last stage on ${(0,cite/* cite */.Y)(runtime)}` : 'a last stage that only runs it';
    const help = `Keep this stage for building (\`AS build\`) and \`COPY --from=build\` the result into ${last}.`;
    return { at, subject: 'base', message, help };
}
function fromPart(toolchain) {
    if (toolchain.from !== 'base')
        return [fromStep(toolchain)];
    const { at, tools, origin } = toolchain;
    const slim = slimSibling(origin);
    if (slim === null)
        return [];
    const message = `${(0,cite/* cite */.Y)(origin)} carries ${(0,cite/* list */.p)(tools)} into the shipped image, and the program does not compile anything: ${(0,cite/* cite */.Y)(slim)} runs it without them.`;
    const help = `Install in a stage on ${(0,cite/* cite */.Y)(origin)}, copy the result into one on ${(0,cite/* cite */.Y)(slim)}; where nothing is compiled on install, change FROM.`;
    return [{ at, subject: 'base', severity: 'warning', message, help }];
}
function fromStep({ from, at, tools, origin, weight }) {
    const named = (0,cite/* list */.p)(tools.map((tool) => (tool.includes(' ') ? tool : (0,cite/* cite */.Y)(tool))));
    const how = `${from === 'copy' ? 'Copied from' : 'Installed by'} ${(0,cite/* cite */.Y)(origin)}`;
    const [ships, them] = tools.length === 1 ? ['ships', 'it'] : ['ship', 'them'];
    const message = `${how}, ${named} ${ships} with the program, and nothing that it starts needs ${them}.`;
    const help = `Move what needs ${them} into a build stage and copy the result; or remove ${them} in the same RUN.`;
    const severity = weight === 'parts' ? 'warning' : 'error';
    return { at, subject: tools.toSorted().join(' '), message, help, severity };
}

// EXTERNAL MODULE: ./lib/src/facts/dev-dependencies.js
var dev_dependencies = __webpack_require__(8891);
// EXTERNAL MODULE: ./lib/src/knowledge/dev-installs.js
var dev_installs = __webpack_require__(6163);
;// CONCATENATED MODULE: ./lib/rules/no-dev-dependencies/rule.js





const noDevDependencies = {
    id: 'no-dev-dependencies',
    summary: 'Ship the dependencies of production alone',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            if ((0,leftovers/* selfBuilt */.T)(stage))
                continue;
            for (const { install, span, copied } of (0,dev_dependencies/* shippedDevInstalls */.j)(stage)) {
                const { manager, command } = install;
                const instead = (0,cite/* cite */.Y)((0,dev_installs/* productionInstall */.v)(manager));
                yield {
                    at: span,
                    stage,
                    subject: manager,
                    message: `${(0,cite/* cite */.Y)(command)} installs what only development needs, too, and the image ships it: more to download, and more that has to be patched.`,
                    help: copied
                        ? `Install with ${instead} in a stage of its own and copy from there, or prune before this copy.`
                        : `Use ${instead} in this stage.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/secret-formats.js
const TOKENS = [
    { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/ },
    { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}\b/ },
    { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { what: 'a PyPI token', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{20,}/ },
    { what: 'a Docker Hub token', pattern: /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/ },
    { what: 'a Slack token', pattern: /\bxox[abprs]-\d{6,}-[A-Za-z0-9-]{10,}/ },
    { what: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
    { what: 'a Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
    { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { what: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/ },
    { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?!\s*(?:\.\.\.|\*|x{3}|\$))/ },
];
const ANY_TOKEN = /gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dckr_|xox[abprs]-|k_live_|AIza|hf_|SG\.|PRIVATE KEY/;
function tokenIn(text) {
    if (!ANY_TOKEN.test(text))
        return null;
    return TOKENS.find(({ pattern }) => pattern.test(text))?.what ?? null;
}
const SECRET = /(^|_)(PASSWORD|PASSWD|PASS|PASSPHRASE|SECRET|SECRETS|TOKEN|APIKEY|API_KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ENCRYPTION_KEY|SIGNING_KEY|AUTH_KEY|CREDENTIAL|CREDENTIALS)$/i;
const PUBLIC = /(^|_)(PUBLIC|PUBLISHABLE|ANON|SITE|CLIENT_?SIDE|DUMMY|FAKE|TEST|EXAMPLE|MAX|NO|USE|ALLOW|SKIP|REQUIRE|ENABLE|DISABLE)(_|$)/i;
function isSecretName(name) {
    return SECRET.test(name) && !PUBLIC.test(name);
}
const secret_formats_PLACEHOLDER = /^(|["']+|true|false|yes|no|on|off|none|null|nil|undefined|\d{1,4}|x+|\*+|\.+|-+|<.*>|\[.*\]|\{\{.*\}\}|%.*%|(your|my|insert|enter|put|replace|change|set|fill|todo|fixme|dummy|fake|mock|example|sample|placeholder|default|dev|development|test|testing|local|build|buildtime|not|unused|secret|password|passwd|pass|token|key|root|admin|user|guest|postgres|mysql|redis|demo|foo|bar|baz|some|temp|tmp|precompile|assets|dontcare|ignored|random|abc|123)([-_. !]?\w*)*)$/i;
function isPlaceholder(value) {
    return secret_formats_PLACEHOLDER.test(value) || /^[/.~]|^https?:\/\/[^@]*$|\$/.test(value);
}
function passwordUrlIn(text) {
    if (!text.includes('://') || !text.includes('@'))
        return null;
    const match = /\b[a-z][a-z0-9+]*:\/\/([^\s:/@"'$]*):([^\s/@"'$<{*%]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(text);
    if (!match)
        return null;
    const [, user = '', password = '', host = ''] = match;
    const local = /^(\d+\.){3}\d+$|\.(local|internal|test|example|localhost|lan)$|example\.(com|org|net)$/i.test(host);
    return local || password === user || isPlaceholder(password) || password.length < 6 ? null : host;
}

;// CONCATENATED MODULE: ./lib/src/facts/secrets.js





const secrets = (0,build/* fact */.fK)((build) => {
    const found = [];
    const layers = new Set((0,shipped_stages/* shippedStages */.N7)(build).flatMap(lineage/* lineage */.OZ));
    for (const instruction of build.model.dockerfile.instructions) {
        const stage = build.stages.findLast(({ from }) => from.index <= instruction.index) ?? null;
        for (const secret of secretsIn(instruction, stage)) {
            const shows = secret.how === 'token' || secret.how === 'url' || secret.how === 'key';
            if (shows || (stage && layers.has(stage)))
                found.push({ ...secret, keyword: instruction.keyword, stage });
        }
    }
    return found;
});
function secretsIn(instruction, stage) {
    switch (instruction.keyword) {
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            return instruction.pairs.flatMap((pair) => secretOf(pair, instruction.keyword, stage) ?? []);
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            return secretInText(instruction.command.form === 'shell'
                ? instruction.command.script.text
                : instruction.command.words.map(({ text }) => text).join(' '), instruction.span);
        case 'COPY':
        case 'ADD':
            return instruction.sources.flatMap(({ text, span }) => /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/.test(text) &&
                !instruction.flags.some(({ name }) => name === 'from')
                ? [{ how: 'key', what: text, span }]
                : []);
        default:
            return [];
    }
}
function secretInText(text, span) {
    const token = tokenIn(text);
    if (token)
        return [{ how: 'token', what: token, span }];
    const host = passwordUrlIn(text);
    return host ? [{ how: 'url', what: host, span }] : [];
}
function secretOf({ name, value, span }, keyword, stage) {
    const text = value?.text.replace(/^["']|["']$/g, '') ?? '';
    const [shown] = secretInText(text, span);
    if (shown)
        return shown;
    if (keyword === 'LABEL' || !isSecretName(name.text))
        return null;
    if (keyword === 'ARG' && value === null) {
        const how = stage && usesArgument(stage, name.text) ? 'used' : 'name';
        return { how, what: name.text, span };
    }
    if (isPlaceholder(text) || text === name.text || text.length < 4)
        return /^\$\{?\w+\}?$/.test(text) ? { how: 'name', what: name.text, span } : null;
    return { how: 'value', what: name.text, span };
}
function usesArgument(stage, name) {
    const mention = new RegExp(`\\$\\{?${name}\\b`);
    return (0,facts_commands/* stageCommands */.VZ)(stage).some(({ texts, assignments, redirects }) => texts.some((text) => mention.test(text)) ||
        assignments.some((one) => one.name === name) ||
        redirects.some(({ target }) => mention.test(target?.text ?? '')));
}

;// CONCATENATED MODULE: ./lib/rules/no-secrets/rule.js


const noSecrets = {
    id: 'no-secrets',
    summary: 'Keep secrets out of the image and its history',
    category: 'security',
    severity: 'error',
    aliases: ['DL3064', 'SecretsUsedInArgOrEnv'],
    *check(build) {
        const told = new Set();
        for (const found of secrets(build)) {
            const key = `${found.how} ${found.what}`;
            if (told.has(key) || (found.how === 'name' && told.has(`used ${found.what}`)))
                continue;
            told.add(key);
            yield { at: found.span, stage: found.stage, subject: found.what, ...wordsFor(found) };
        }
    },
};
const REVOKE = 'Revoke it, for it is in the repository, and hand the new one in when it is needed:';
const MOUNT = '`RUN --mount=type=secret,id=…` while building, the environment when running.';
function wordsFor({ how, what, keyword }) {
    switch (how) {
        case 'token':
            return {
                message: `${keyword} holds ${what}: everyone who can pull the image or read this file has it.`,
                help: `${REVOKE} ${MOUNT}`,
            };
        case 'url':
            return {
                message: `The URL of ${(0,cite/* cite */.Y)(what)} has its password in it: everyone who can pull the image or read this file has it.`,
                help: `${REVOKE} ${MOUNT}`,
            };
        case 'key':
            return {
                message: `${(0,cite/* cite */.Y)(what)} is a private key, and a layer keeps it even when a later step removes it.`,
                help: 'Use `RUN --mount=type=ssh`, which leaves nothing behind.',
            };
        case 'value':
            return {
                message: `${keyword} gives ${(0,cite/* cite */.Y)(what)} a value that every image carries: \`docker inspect\` or \`docker history\` shows it.`,
                help: `Leave the value out and hand it in: ${MOUNT}`,
                severity: 'warning',
            };
        case 'used':
            return {
                message: `RUN uses the build argument ${(0,cite/* cite */.Y)(what)}, so \`docker history\` shows its value to everyone who has the image.`,
                help: `Mount it instead: \`RUN --mount=type=secret,id=${what.toLowerCase()},env=${what}\`.`,
                severity: 'warning',
            };
        case 'name':
            return {
                message: `${(0,cite/* cite */.Y)(what)} sounds like a secret, and ${keyword} leaves its value in the image or its history.`,
                help: `If it is one, hand it in otherwise: ${MOUNT}`,
                severity: 'info',
            };
    }
}

// EXTERNAL MODULE: ./lib/src/facts/started.js
var started = __webpack_require__(3067);
;// CONCATENATED MODULE: ./lib/src/facts/privileges.js




const DROPPERS = new Set([
    'gosu',
    'su-exec',
    'setpriv',
    'runuser',
    's6-setuidgid',
    'chpst',
    'setuidgid',
    'step-down',
]);
const SUPERVISORS = new Set([
    'init',
    's6-svscan',
    'supervisord',
    'cron',
    'crond',
    'sshd',
    'systemd',
    'runsvdir',
    'my_init',
    'dockerd',
    'dockerd-entrypoint.sh',
    'openvpn',
    'fcron',
]);
const MASTERS = new Set([
    'nginx',
    'httpd',
    'apache2',
    'apache2-foreground',
    'httpd-foreground',
    'apachectl',
    'apache2ctl',
    'php-fpm',
    'openresty',
    'haproxy',
]);
const dropsPrivileges = (0,build/* fact */.fK)((stage) => byStart(stage) ?? byScript(stage) ?? byBase(stage));
const surelyServesAsRoot = (0,build/* fact */.fK)((stage) => {
    if (!(0,lineage/* startsItsOwn */.yN)(stage) || (0,build/* buildOf */.Yy)(stage).context.orchestrator)
        return false;
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch' || (0,lineage/* baseImage */.fF)(stage)?.role === 'minimal')
        return false;
    return !startsUnreadScript(stage);
});
function startsUnreadScript(stage) {
    const { script, words } = (0,started_program/* startedProgram */.s)(stage);
    const file = script ?? (0,started/* programInContext */.j)(stage, words[0] ?? '');
    if (file !== null)
        return (0,build/* buildOf */.Yy)(stage).context.read(file).kind !== 'text';
    const known = (0,lineage/* baseImage */.fF)(stage)?.entrypoint ?? [];
    return words.some((word) => !known.includes(word) && /\.(sh|bash)$/.test(word.split(' ')[0] ?? ''));
}
function byStart(stage) {
    const commands = (0,started/* startedCommands */.G)(stage);
    const dropper = commands.find(({ name }) => DROPPERS.has(name) || name === 'sudo' || name === 'su');
    if (dropper)
        return { how: 'entrypoint', reason: `\`${dropper.name}\` switches the user at start` };
    const supervisor = commands.find(({ name }) => SUPERVISORS.has(name) || isPhpFpm(name));
    if (supervisor && isPhpFpm(supervisor.name))
        return { how: 'workers', reason: '`php-fpm` gives its workers an account of their own' };
    if (supervisor)
        return {
            how: 'supervisor',
            reason: `\`${supervisor.name}\` starts its programs under accounts of their own`,
        };
    const master = commands.find(({ name }) => MASTERS.has(name));
    return master
        ? { how: 'workers', reason: `\`${master.name}\` gives its workers an account of their own` }
        : null;
}
function isPhpFpm(name) {
    return /^php-fpm[\d.]*$/.test(name);
}
function byScript(stage) {
    const { script, words } = (0,started_program/* startedProgram */.s)(stage);
    const scripts = script === null ? [] : [script];
    for (const path of scripts) {
        const content = (0,build/* buildOf */.Yy)(stage).context.read(path);
        if (content.kind !== 'text')
            continue;
        const found = /(?:^|[\s;&|(])(gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst|setuidgid|su\s+-|sudo\s+-\w*u|su\s+\w+\s+-c)\b/m.exec(withoutComments(content.text))?.[1];
        if (found)
            return { how: 'entrypoint', reason: `\`${path}\` switches the user with \`${found.split(/\s/)[0]}\`` };
    }
    return words[0] === '/init'
        ? { how: 'supervisor', reason: '`/init` starts its programs under accounts of their own' }
        : null;
}
function withoutComments(script) {
    return script.replace(/^\s*#.*$/gm, '');
}
function byBase(stage) {
    const drops = (0,lineage/* baseImage */.fF)(stage)?.drops;
    if (!drops)
        return null;
    const replaced = (0,lineage/* lineage */.OZ)(stage).some((part) => part.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT'));
    if (replaced && drops.how === 'entrypoint')
        return null;
    const commands = (0,started/* startedCommands */.G)(stage);
    if (drops.how === 'workers' && commands.length > 0)
        return null;
    const base = `\`${(0,lineage/* baseLabel */.ku)(stage)}\``;
    const reason = drops.how === 'workers'
        ? `${base} gives its workers the account \`${drops.to}\``
        : `the entrypoint of ${base} switches to \`${drops.to}\``;
    return { how: drops.how, reason };
}

// EXTERNAL MODULE: ./lib/src/facts/user.js
var facts_user = __webpack_require__(2467);
;// CONCATENATED MODULE: ./lib/rules/non-root-user/rule.js






const nonRootUser = {
    id: 'non-root-user',
    summary: 'Run the program as a user that is not root',
    category: 'security',
    severity: 'error',
    aboutDeployed: true,
    aliases: ['DL3002'],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const user = (0,facts_user/* effectiveUser */.d)(stage);
            if (user.root !== true || (0,lineage/* baseImage */.fF)(stage)?.role === 'function')
                continue;
            const drop = dropsPrivileges(stage);
            yield {
                at: user.said?.span ?? stage.from.span,
                stage,
                subject: 'user',
                message: `${startsAsRoot(user)}${drop ? `; ${drop.reason}` : ', so whoever breaks into it is root in the container'}.`,
                help: non_root_user_rule_help(stage),
                severity: severityOf(stage, drop),
            };
        }
    },
};
function severityOf(stage, drop) {
    if (drop)
        return drop.how === 'workers' ? 'warning' : 'info';
    const service = (0,serves/* serves */.x)(stage);
    if (!service)
        return 'warning';
    return service.by !== 'expose' || surelyServesAsRoot(stage) ? 'error' : 'warning';
}
function startsAsRoot({ said, base }) {
    if (said)
        return `The program runs as root: ${(0,cite/* cite */.Y)(`USER ${said.written}`)} stands last`;
    if (base === 'scratch')
        return 'The program runs as root: nothing sets a USER, and scratch brings none';
    return `The program runs as root: neither this file nor ${(0,cite/* cite */.Y)(base)} sets a USER`;
}
function non_root_user_rule_help(stage) {
    const { earlier } = (0,facts_user/* effectiveUser */.d)(stage);
    if (earlier)
        return `Switch back with ${(0,cite/* cite */.Y)(`USER ${earlier}`)} behind the last step that needs root.`;
    const image = (0,lineage/* baseImage */.fF)(stage);
    const last = 'behind the last step that needs root';
    if (image?.account)
        return `Add \`USER ${image.account.name}\` ${last}; the image has that account (uid ${image.account.uid}).`;
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return 'Add `USER 65532:65532` in front of CMD or ENTRYPOINT; a number needs no account.';
    const create = image?.packages === 'apk' ? 'adduser -S -D -H -u 10001 app' : 'useradd --system --uid 10001 app';
    return `Add \`RUN ${create}\` and, ${last}, \`USER 10001\`.`;
}

;// CONCATENATED MODULE: ./lib/rules/pid-1/rule.js




const pid1 = {
    id: 'pid-1',
    summary: 'Make the program itself the first process',
    category: 'correctness',
    severity: 'info',
    aliases: [],
    *check(build) {
        if (!(0,image_kind/* isDeployed */.N)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const launch = managerLaunch(stage);
            if (!launch)
                continue;
            const { command, standsFor, span } = launch;
            yield {
                at: span,
                stage,
                subject: 'first process',
                message: `${(0,cite/* cite */.Y)(command)} is the first process: it stays in memory beside the program and does not hand every stop signal on, so that stopping the container may kill the program.`,
                help: standsFor
                    ? `Start what it stands for: \`CMD ${JSON.stringify(standsFor).replaceAll('","', '", "')}\`.`
                    : 'Start the program that the script calls, in exec form.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/moving-tags.js
const MOVING = /^(stable|edge|nightly|main|master|dev|devel|develop|current|lts|mainline|rolling|canary|next|beta|alpha|rc|testing|unstable|sid|snapshot|slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)([-_.]|$)/;
const DISTRIBUTIONS = /^(debian|ubuntu|buildpack-deps|amazonlinux|fedora|centos|rockylinux|almalinux|opensuse\/.*|archlinux|kalilinux\/.*|debian\/.*)$/;
const RELEASES = /^(jessie|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|resolute)\b/;
const BY_DIGEST = /^(gcr\.io\/distroless\/|cgr\.dev\/chainguard\/|chainguard\/)/;
function tagPromise({ repository: written, tag, digest }) {
    if (digest !== null)
        return 'fixed';
    const repository = written.replace(/^(amd64|i386|arm32v[567]|arm64v8|ppc64le|s390x|riscv64)\//, '');
    if (BY_DIGEST.test(repository))
        return tag === null || !/\d/.test(tag) ? 'flavour' : 'fixed';
    if (tag === null)
        return 'none';
    if (tag === 'latest')
        return 'latest';
    if (DISTRIBUTIONS.test(repository) && RELEASES.test(tag))
        return 'fixed';
    return MOVING.test(tag) && !/\d/.test(tag.replace(/alpine[\d.]+/, '')) ? 'moving' : 'fixed';
}

;// CONCATENATED MODULE: ./lib/src/facts/image-references.js



const imageUses = (0,build/* fact */.fK)((build) => {
    const uses = new Map();
    for (const stage of build.stages) {
        for (const { reference, via, span } of referencesOf(stage)) {
            const parsed = (0,knowledge_reference/* parseImageReference */.o)(reference);
            if (!parsed || isLocalName(build, reference))
                continue;
            const known = uses.get(reference);
            if (known)
                known.again.push(span);
            else {
                const { repository } = parsed;
                uses.set(reference, {
                    use: { reference, repository, promise: tagPromise(parsed), via, stage, span },
                    again: [],
                });
            }
        }
    }
    return [...uses.values()].map(({ use, again }) => ({ ...use, again }));
});
function referencesOf(stage) {
    const { base, from, edges } = stage;
    const own = base.kind === 'image' ? [{ reference: base.reference, via: 'FROM', span: from.span }] : [];
    const taken = edges.flatMap(({ via, source, span }) => via !== 'FROM' && source.kind === 'image' ? [{ reference: source.reference, via, span }] : []);
    return [...own, ...taken];
}
function isLocalName(build, reference) {
    return !/[/:@]/.test(reference) && build.images.facts(reference) === null;
}

;// CONCATENATED MODULE: ./lib/rules/pin-base-image/rule.js


const pinBaseImage = {
    id: 'pin-base-image',
    summary: 'Say which version of an image is meant',
    category: 'correctness',
    severity: 'warning',
    aliases: ['DL3006', 'DL3007'],
    options: {
        defaults: { digest: false },
        schema: (z) => z.strictObject({ digest: z.boolean().default(false).describe('ask for a digest behind every tag') }),
    },
    *check(build, { digest }) {
        for (const use of imageUses(build)) {
            const words = rule_wordsFor(use) ?? (digest ? withoutDigest(use) : null);
            if (!words)
                continue;
            const related = use.again.map((at) => ({ at, label: 'the same image' }));
            yield { at: use.span, stage: use.stage, subject: use.repository, related, ...words };
        }
    },
};
function rule_wordsFor({ reference, promise, repository }) {
    const help = `Name the version that was tested: \`${repository}:VERSION\`; with \`@sha256:…\` behind it, the build is the same next year.`;
    const what = (0,cite/* cite */.Y)(reference);
    if (promise === 'none')
        return {
            message: `${what} has no tag and so means \`latest\`: another image with every release, whatever this file was tested with.`,
            help,
        };
    if (promise === 'latest')
        return {
            message: `${what} is another image with every release, whatever this file was tested with.`,
            help,
        };
    if (promise === 'moving')
        return {
            message: `The next major version comes under the same tag as ${what}: one day the build takes it without a change here.`,
            help,
            severity: 'info',
        };
    return null;
}
function withoutDigest({ reference }) {
    if (reference.includes('@'))
        return null;
    return {
        message: `${(0,cite/* cite */.Y)(reference)} has no digest: its publisher can put another image behind the tag.`,
        help: `Write \`${reference}@sha256:…\`, and let a bot raise both.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/facts/misfits.js







const misfits = (0,build/* fact */.fK)((stage) => (0,placements/* transfers */.tN)(stage).flatMap((transfer) => {
    const found = goBinary(stage, transfer) ?? rustBinary(stage, transfer) ?? pythonPackages(stage, transfer);
    if (!found)
        return [];
    const places = {
        span: transfer.instruction.span,
        builtOn: (0,lineage/* baseLabel */.ku)(transfer.from),
        runsOn: (0,lineage/* baseLabel */.ku)(stage),
    };
    return [{ ...places, ...found }];
}));
function lacksGlibc(stage) {
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return !bringsLibraries(stage);
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (!image)
        return false;
    if (/^gcr\.io\/distroless\/static/.test(image.repository))
        return !bringsLibraries(stage);
    return image.libc === 'musl' && !bringsLibraries(stage);
}
function bringsLibraries(stage) {
    return ((0,os_packages/* osPackages */.Or)(stage).some(({ name }) => /compat|glibc|gcompat/.test(name)) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => /glibc|ld-linux|lib64|compat/.test(text))) ||
        (0,placements/* transfers */.tN)(stage).some(({ sources }) => sources.some((source) => /^\/(lib|lib64|usr\/lib)\b|^\/$/.test(source))));
}
function goBinary(stage, { from, sources }) {
    const image = (0,lineage/* baseImage */.fF)(from);
    if (image?.language !== 'go' || image.libc !== 'glibc' || !lacksGlibc(stage) || !(0,serves/* serves */.x)(stage))
        return null;
    const step = (0,facts_commands/* stageCommands */.VZ)(from).findLast(({ name, args }) => name === 'go' && (args.includes('build') || args.includes('install')));
    if (!step || !isBinary(sources) || isStaticGo(from, step))
        return null;
    return {
        what: `The result of \`${(0,facts_commands/* citeCommand */.Bl)(step)}\``,
        because: 'cgo is on, so a program that uses the network is linked with the GNU C library',
        help: 'Set `CGO_ENABLED=0` for that step, or build on the Alpine image.',
    };
}
function isStaticGo(from, step) {
    const { variables } = (0,state/* stateBefore */.L)(from, step.instruction);
    const text = [...step.texts, ...step.assignments.map(({ name, value }) => `${name}=${value}`)].join(' ');
    const exported = (0,facts_commands/* stageCommands */.VZ)(from).some(({ texts, assignments }) => [...texts, ...assignments.map(({ name }) => name)].some((one) => one.includes('CGO_ENABLED')));
    const crosses = variables.has('GOARCH') || /GOARCH=(?!amd64\b)/.test(text);
    return (crosses ||
        variables.has('CGO_ENABLED') ||
        exported ||
        /CGO_ENABLED|-static|netgo|osusergo/.test(text) ||
        variables.get('GOOS') === 'windows');
}
function rustBinary(stage, { from, sources }) {
    const image = (0,lineage/* baseImage */.fF)(from);
    if (image?.language !== 'rust' ||
        image.repository !== 'rust' ||
        image.libc !== 'glibc' ||
        !lacksGlibc(stage))
        return null;
    const steps = (0,facts_commands/* stageCommands */.VZ)(from);
    const step = steps.findLast(({ name, args }) => name === 'cargo' && (args.includes('build') || args.includes('install')));
    const { env, variables } = step
        ? (0,state/* stateBefore */.L)(from, step.instruction)
        : { env: new Map(), variables: new Map() };
    const special = steps.some(({ texts }) => texts.some((text) => /musl|crt-static|--target/.test(text)));
    const target = [...env.keys(), ...variables.values()].some((text) => /CARGO_BUILD_TARGET|RUSTFLAGS|musl/.test(text));
    if (!step || special || target || !isBinary(sources))
        return null;
    return {
        what: `The result of \`${(0,facts_commands/* citeCommand */.Bl)(step)}\``,
        because: 'it is linked with the GNU C library',
        help: 'Build for a musl target (`rustup target add x86_64-unknown-linux-musl`, `--target x86_64-unknown-linux-musl`), or build on the Alpine image.',
    };
}
function isBinary(sources) {
    return sources.some((source) => !/\.\w{1,5}$|certs|\/etc\/|zoneinfo|(static|public|templates|assets|config|migrations|web|ui|dist|www|views)\/?$/.test(source));
}
function pythonPackages(stage, { from, sources }) {
    const [built, runs] = [pythonVersion((0,lineage/* baseImage */.fF)(from)), pythonVersion((0,lineage/* baseImage */.fF)(stage))];
    const packages = sources.find((source) => /site-packages|\/(\.?venv|virtualenv)\/?$|^\/usr\/local\/lib\/python/.test(source));
    if (built === null || runs === null || built === runs || packages === undefined)
        return null;
    if ((0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_commands/* stageCommands */.VZ)(part).some(({ name }) => name === 'uv')))
        return null;
    return {
        what: `\`${packages}\``,
        because: `Python ${runs} does not look for packages of Python ${built}`,
        help: 'Use the same version of Python in both stages.',
    };
}
function pythonVersion(image) {
    if (image?.repository !== 'python')
        return null;
    return /^3\.\d+/.exec(image.tag ?? '')?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/rules/runtime-matches-builder/rule.js



const runtimeMatchesBuilder = {
    id: 'runtime-matches-builder',
    summary: 'Build for the system that the program runs on',
    category: 'correctness',
    severity: 'error',
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const [found] = misfits(stage);
            if (!found)
                continue;
            const { span, what, builtOn, runsOn, because, help } = found;
            yield {
                at: span,
                stage,
                subject: 'artifact',
                message: `${what} is made on ${(0,cite/* cite */.Y)(builtOn)} and cannot run on ${(0,cite/* cite */.Y)(runsOn)}: ${because}.`,
                help,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/shipped-stage/rule.js



const shippedStage = {
    id: 'shipped-stage',
    summary: 'Let a plain build make the production image',
    category: 'architecture',
    severity: 'warning',
    aliases: [],
    *check(build) {
        const found = (0,shipped_stages/* unnamedTarget */.K7)(build);
        if (!found)
            return;
        const last = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(found.last));
        const meant = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(found.meant));
        yield {
            at: found.last.from.span,
            stage: found.last,
            subject: 'default target',
            message: `A build without \`--target\` makes ${last}, because it stands last: whoever forgets the flag deploys it instead of ${meant}.`,
            help: (0,shipped_stages/* isMadeOf */.ZK)(found.last, found.meant)
                ? `End the file with \`FROM ${(0,lineage/* stageLabel */.Hn)(found.meant)}\`: a last line that adds nothing and is built by default.`
                : `Move ${meant} behind ${last}; nothing else changes by the order of stages that do not need each other.`,
        };
    },
};

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/facts/problems.js


const refusals = (0,build/* fact */.fK)((build) => {
    const { source } = build.model.dockerfile;
    const found = [];
    let end = -1;
    for (const problem of build.model.problems) {
        const last = found.at(-1);
        const line = (0,syntax_source/* lineAt */.mh)(source, problem.span.start);
        if (last && last.problem.suggestion === null && problem.suggestion === null && line <= end + 1)
            last.more += 1;
        else
            found.push({ problem, more: 0 });
        end = (0,syntax_source/* lineAt */.mh)(source, problem.span.end);
    }
    return found;
});

;// CONCATENATED MODULE: ./lib/rules/syntax/rule.js

const syntax = {
    id: 'syntax',
    summary: 'Write what BuildKit accepts',
    category: 'correctness',
    severity: 'error',
    aliases: ['DL1000'],
    *check(build) {
        for (const { problem, more } of refusals(build)) {
            const { message, suggestion, span } = problem;
            yield {
                at: span,
                stage: build.stages.findLast(({ from }) => from.span.start <= span.start) ?? null,
                subject: message,
                message: more === 0 ? message : `${message} The same goes for what follows (${more} more).`,
                help: suggestion === null ? 'The build stops here: mend the line.' : `Write \`${suggestion}\`.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/accounts.js
const EVERYWHERE = [
    'root',
    'bin',
    'daemon',
    'sync',
    'mail',
    'games',
    'nobody',
    'adm',
    'lp',
    'ftp',
    'man',
    'news',
    'operator',
];
const DEBIAN = [
    'sys',
    'uucp',
    'proxy',
    'www-data',
    'backup',
    'list',
    'irc',
    'gnats',
    '_apt',
    'nogroup',
    'tty',
    'disk',
    'staff',
    'users',
    'ubuntu',
    'messagebus',
    'systemd-network',
];
const ALPINE = [
    'halt',
    'shutdown',
    'uucp',
    'cron',
    'sshd',
    'squid',
    'at',
    'cyrus',
    'vpopmail',
    'ntp',
    'smmsp',
    'guest',
    'postmaster',
    'svn',
    'games',
    'utmp',
    'users',
    'nogroup',
    'ping',
    'www-data',
    'wheel',
    'tty',
    'disk',
];
function systemAccounts(packages) {
    if (packages === 'apt')
        return [...EVERYWHERE, ...DEBIAN];
    return packages === 'apk' ? [...EVERYWHERE, ...ALPINE] : null;
}

;// CONCATENATED MODULE: ./lib/src/facts/missing-accounts.js





const missingAccounts = (0,build/* fact */.fK)((stage) => {
    const accounts = knownAccounts(stage);
    if (!accounts)
        return [];
    const found = new Map();
    for (const { name, by, span } of namesIn(stage)) {
        if (accounts.includes(name) || found.has(name) || mayExist(stage, name))
            continue;
        found.set(name, { name, by, span, base: (0,lineage/* baseLabel */.ku)(stage) });
    }
    return [...found.values()];
});
function knownAccounts(stage) {
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return bringsAccounts(stage) ? null : [];
    const image = (0,lineage/* baseImage */.fF)(stage);
    const system = systemAccounts(image?.packages ?? null);
    if (!image || !system || image.windows || !KNOWN_ROLES.has(image.role))
        return null;
    if (bringsAccounts(stage) || runsScripts(stage))
        return null;
    return [...system, ...(image.account ? [image.account.name] : []), ...(image.user ? [image.user] : [])];
}
const KNOWN_ROLES = new Set(['os', 'interpreter', 'sdk', 'runtime']);
function namesIn(stage) {
    return stage.instructions.flatMap((one) => {
        if (one.keyword === 'USER')
            return one.value ? nameOf(one.value.text, 'USER', one.span) : [];
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return [];
        return one.flags.flatMap(({ name, value }) => name === 'chown' && value ? nameOf(value, '--chown', one.span) : []);
    });
}
function nameOf(text, by, span) {
    const name = text.replace(/^["']|["']$/g, '').split(':')[0] ?? '';
    return /^[a-z_][\w.-]*$/i.test(name) ? [{ name, by, span }] : [];
}
function mayExist(stage, name) {
    return ((0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => text.includes(name) || (/[$`]/.test(text) && /^(add|user|group)/.test(text)))) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some((call) => /^(adduser|addgroup|useradd|groupadd|usermod)$/.test(call.name ?? '') && call.args.includes(null)) ||
        (0,os_packages/* osPackages */.Or)(stage).some((one) => one.name.includes(name) || name.includes(one.name)) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some((call) => (0,os_packages/* isOsInstall */.G$)(call) && call.args.includes(null)));
}
function bringsAccounts(stage) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => part.instructions.some((one) => {
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return false;
        const sources = one.sources.map(({ text }) => text);
        const target = one.destination?.text ?? '';
        const wide = /^\/?$|^\/etc\/?$/.test(target) &&
            !sources.every((text) => /\.(?!tar|t?gz|xz|bz2)\w{1,5}$/.test(text));
        return ((wide && sources.some((text) => !/\/\w+$/.test(text))) ||
            [...sources, target].some((text) => /passwd|rootfs|\.tar(\.\w+)?$/.test(text)));
    }));
}
function runsScripts(stage) {
    return (0,facts_commands/* lineageCommands */.GI)(stage).some(({ name, texts }) => name === null ||
        /\.(sh|bash|py|pl|rb)$|^(ansible-playbook|make|source|\.|nix-env|puppet|chef-client|debootstrap|dpkg|rpm|sh|bash)$/.test(name) ||
        texts.some((text) => text.includes('/etc/passwd')));
}

;// CONCATENATED MODULE: ./lib/rules/user-exists/rule.js




const userExists = {
    id: 'user-exists',
    summary: 'Name users that the image has',
    category: 'correctness',
    severity: 'error',
    aliases: [],
    *check(build) {
        for (const stage of build.stages) {
            if (!(0,shipped_stages/* isShipped */.iw)(build, stage) && !(0,shipped_stages/* neededForShipping */.nl)(build).has(stage))
                continue;
            for (const { name, by, base, span } of missingAccounts(stage)) {
                const outcome = by === 'USER'
                    ? 'the next RUN fails, or the container does not start'
                    : 'BuildKit leaves the files to root without a word, and other builders stop';
                const scratch = (0,lineage/* rootBase */.C6)(stage).kind === 'scratch';
                yield {
                    at: span,
                    stage,
                    subject: `${by} ${name}`,
                    message: `${by} names ${(0,cite/* cite */.Y)(name)}, but ${(0,cite/* cite */.Y)(base)} has no such account and nothing here makes one: ${outcome}.`,
                    ...(by === 'USER' ? {} : { severity: 'warning' }),
                    help: scratch
                        ? `Write a number, such as \`10001:10001\`: it needs no account.`
                        : `Make it in front of this line (\`RUN useradd --system ${name}\`; Alpine: \`adduser -S ${name}\`), or write a number.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/index.js

























const rules = [
    cacheMounts,
    cacheOrder,
    chownCopy,
    copyArtifacts,
    deadDelete,
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
    nonRootUser,
    pid1,
    pinBaseImage,
    runtimeMatchesBuilder,
    shippedStage,
    syntax,
    userExists,
];


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);
/* harmony import */ var _syntax_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7760);



function readArguments(args, options) {
    const known = { ...options, color: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: known,
            allowPositionals: true,
            allowNegative: true,
            strict: true,
        });
    }
    catch (error) {
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(explain(error, args, Object.keys(known)));
    }
}
function explain(error, args, known) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
        return error instanceof Error ? error.message : String(error);
    const flag = args.find((arg) => arg.startsWith('-') && !known.includes(nameOf(arg))) ?? '';
    const near = (0,_syntax_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(nameOf(flag), known);
    return near
        ? `unknown option ${flag}; did you mean --${near}?`
        : `unknown option ${flag}; see stagewright --help`;
}
function nameOf(flag) {
    return flag.replace(/^--?(no-)?/, '').replace(/=.*$/s, '');
}
function oneOf(flag, value, valid) {
    const found = valid.find((word) => word === value);
    if (found)
        return found;
    const near = (0,_syntax_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(value, valid);
    throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${flag} takes ${valid.join(', ')}, not "${value}"${near ? `; did you mean ${near}?` : ''}`);
}


/***/ }),

/***/ 5306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2741);

function matchesGlob(glob, path) {
    const count = glob.split('/').length;
    const head = path.split('/').slice(0, count);
    if (head.length < count)
        return false;
    return compiledGlob(glob)?.matches(head.join('/')) ?? false;
}
const compiled = new Map();
function compiledGlob(glob) {
    const known = compiled.get(glob);
    if (known !== undefined)
        return known;
    if (compiled.size > 256)
        compiled.clear();
    const pattern = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(glob.replace(/\*{2,}/g, '*'), false);
    compiled.set(glob, pattern);
    return pattern;
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
function compilePattern(text, exclusion) {
    const tokens = tokenize(text);
    if (!tokens)
        return null;
    if (tokens.every((token) => token.kind === 'char')) {
        const literal = tokens.map((token) => (token.kind === 'char' ? token.char : '')).join('');
        const matches = (path) => path === literal;
        return { exclusion, text, matches, covers: (path) => path === literal || path.startsWith(`${literal}/`) };
    }
    const suffix = suffixOf(text, tokens);
    if (suffix !== null) {
        const matches = (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
        return {
            exclusion,
            text,
            matches,
            covers: (path) => matches(path) || path.includes(`${suffix}/`) || `/${path}`.startsWith(`${suffix}/`),
        };
    }
    return {
        exclusion,
        text,
        matches: (path) => simulate(tokens, path, false),
        covers: (path) => simulate(tokens, path, true),
    };
}
function suffixOf(text, tokens) {
    if (tokens[0]?.kind !== 'deep' || !tokens.slice(1).every((token) => token.kind === 'char'))
        return null;
    const suffix = text.slice(2);
    return /[\\\]]/.test(suffix) ? null : suffix;
}
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (at !== null && at < text.length)
        at = readToken(text, at, tokens);
    return at === null ? null : tokens;
}
function readToken(text, at, tokens) {
    const char = text.charAt(at);
    if (char === '*')
        return readStar(text, at, tokens);
    if (char === '[')
        return readClass(text, at, tokens);
    if (char === '\\') {
        if (at + 1 >= text.length)
            return null;
        tokens.push({ kind: 'char', char: text.charAt(at + 1) });
        return at + 2;
    }
    tokens.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
    return at + 1;
}
function readStar(text, at, tokens) {
    if (text.charAt(at + 1) !== '*') {
        tokens.push({ kind: 'star' });
        return at + 1;
    }
    const next = text.charAt(at + 2) === '/' ? at + 3 : at + 2;
    tokens.push({ kind: next >= text.length ? 'rest' : 'deep' });
    return next;
}
function readClass(text, at, tokens) {
    const negated = text.charAt(at + 1) === '^';
    const ranges = [];
    let here = at + (negated ? 2 : 1);
    while (here < text.length && (text.charAt(here) !== ']' || ranges.length === 0)) {
        const low = classChar(text, here);
        if (low === null)
            return null;
        here = low.next;
        let high = low;
        if (text.charAt(here) === '-') {
            const end = classChar(text, here + 1);
            if (end === null)
                return null;
            high = end;
            here = end.next;
        }
        ranges.push([low.char, high.char]);
    }
    if (text.charAt(here) !== ']')
        return null;
    tokens.push({ kind: 'class', negated, ranges });
    return here + 1;
}
function classChar(text, at) {
    const char = text.charAt(at);
    if (char === '' || char === '-' || char === ']')
        return null;
    if (char !== '\\')
        return { char, next: at + 1 };
    const escaped = text.charAt(at + 1);
    return escaped === '' ? null : { char: escaped, next: at + 2 };
}
function simulate(tokens, path, above) {
    let states = noStates(tokens.length);
    let next = noStates(tokens.length);
    states.at[0] = 1;
    skipEmpty(tokens, states.at);
    for (const char of path) {
        if (above && char === '/' && states.at[tokens.length] === 1)
            return true;
        next.at.fill(0);
        next.inside.fill(0);
        for (let at = 0; at < tokens.length; at++)
            step(tokens[at], char, at, states, next);
        const read = states;
        states = next;
        next = read;
        skipEmpty(tokens, states.at);
    }
    return states.at[tokens.length] === 1;
}
function noStates(tokens) {
    return { at: new Uint8Array(tokens + 1), inside: new Uint8Array(tokens) };
}
function step(token, char, at, states, next) {
    const here = states.at[at] === 1;
    if (token?.kind === 'deep') {
        if (!here && states.inside[at] !== 1)
            return;
        next.inside[at] = 1;
        if (char === '/')
            next.at[at + 1] = 1;
    }
    else if (here && token)
        stepToken(token, char, at, next.at);
}
function skipEmpty(tokens, states) {
    for (let at = 0; at < tokens.length; at++) {
        const kind = tokens[at]?.kind;
        if (states[at] === 1 && (kind === 'star' || kind === 'rest' || kind === 'deep'))
            states[at + 1] = 1;
    }
}
function stepToken(token, char, at, next) {
    if (token.kind === 'rest')
        next[at] = 1;
    else if (token.kind === 'star') {
        if (char !== '/')
            next[at] = 1;
    }
    else if (eats(token, char))
        next[at + 1] = 1;
}
function eats(token, char) {
    if (token.kind === 'char')
        return token.char === char;
    if (token.kind === 'any')
        return char !== '/';
    if (token.kind !== 'class')
        return false;
    return token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high);
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   _X: () => (/* binding */ objectFrom),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(withoutTrailingCommas(withoutComments(text.replace(/^\uFEFF/, ''))));
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return isObject(found) ? found : {};
}
function stringAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === 'string' ? found : null;
}
function stringsAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
function stringMap(value) {
    const map = new Map();
    if (!isObject(value))
        return map;
    for (const [key, item] of Object.entries(value))
        if (typeof item === 'string')
            map.set(key, item);
    return map;
}
function objectFrom(text, from) {
    const start = text.indexOf('{', from);
    if (start === -1)
        return null;
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = stringEnd(text, at);
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0) {
            const value = parseJson(text.slice(start, at + 1));
            return isObject(value) ? value : null;
        }
    }
    return null;
}
function stringEnd(text, at) {
    for (let end = at + 1; end < text.length; end++) {
        if (text[end] === '\\')
            end++;
        else if (text[end] === '"')
            return end;
    }
    return text.length;
}
function withoutComments(text) {
    if (!text.includes('//') && !text.includes('/*'))
        return text;
    let out = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '"') {
            const end = stringEnd(text, at);
            out += text.slice(at, end + 1);
            at = end;
        }
        else {
            const end = commentEnd(text, at);
            if (end === at)
                out += text[at];
            else
                at = end - 1;
        }
    }
    return out;
}
function commentEnd(text, at) {
    const end = text.startsWith('//', at)
        ? text.indexOf('\n', at)
        : text.startsWith('/*', at)
            ? text.indexOf('*/', at + 2) + 2
            : at;
    return end < at ? text.length : end;
}
function withoutTrailingCommas(text) {
    let out = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '"') {
            const end = stringEnd(text, at);
            out += text.slice(at, end + 1);
            at = end;
        }
        else if (text[at] !== ',' || !/^\s*[}\]]/.test(text.slice(at + 1, at + 200)))
            out += text[at];
    }
    return out;
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ lockDrift),
/* harmony export */   Ii: () => (/* binding */ readNodeProject),
/* harmony export */   QN: () => (/* binding */ managerOfLockfile),
/* harmony export */   fj: () => (/* binding */ join)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const LOCKFILES = [
    ['npm-shrinkwrap.json', 'npm'],
    ['package-lock.json', 'npm'],
    ['yarn.lock', 'yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];
function join(dir, name) {
    return dir === '' ? name : `${dir}/${name}`;
}
function readNodeProject(context, dir) {
    const path = join(dir, 'package.json');
    const content = context.read(path);
    if (content.kind === 'absent')
        return { kind: 'absent', path, because: 'is not in the build context' };
    if (content.kind === 'unavailable')
        return { kind: 'unavailable', path, because: content.reason };
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return { kind: 'broken', path, because: 'is not JSON' };
    const lockfiles = LOCKFILES.filter(([name]) => context.exists(join(dir, name)) === 'file').map(([name]) => name);
    const npmLock = lockfiles.find((name) => managerOfLockfile(name) === 'npm');
    return {
        kind: 'project',
        project: {
            dir,
            manifest: manifestOf(path, json),
            lockfiles,
            lock: npmLock ? readLock(context, dir, npmLock) : null,
        },
    };
}
function managerOfLockfile(name) {
    return LOCKFILES.find(([lockfile]) => lockfile === name)?.[1] ?? 'npm';
}
function manifestOf(path, json) {
    return {
        path,
        type: json['type'] === 'module' ? 'module' : 'commonjs',
        main: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'main'),
        scripts: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['scripts']),
        dependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['dependencies']),
        devDependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['devDependencies']),
        optionalDependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['optionalDependencies']),
        workspaces: json['workspaces'] !== undefined,
        packageManager: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'packageManager'),
        json,
    };
}
function readLock(context, dir, name) {
    const content = context.read(join(dir, name));
    if (content.kind !== 'text')
        return { name, version: null, complete: false, root: null, packages: null };
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return wholeLock(name, json);
    const version = /"lockfileVersion"\s*:\s*(\d+)/.exec(content.text)?.[1];
    const root = /"packages"\s*:\s*\{\s*""\s*:/.exec(content.text);
    const rootPackage = root ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)(content.text, root.index + root[0].length) : null;
    return {
        name,
        version: version ? Number(version) : null,
        complete: false,
        root: rootPackage ? rootOf(rootPackage) : null,
        packages: null,
    };
}
function wholeLock(name, json) {
    const version = typeof json['lockfileVersion'] === 'number' ? json['lockfileVersion'] : 1;
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'packages');
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(listed['']) ? rootOf(listed['']) : null;
    const entries = root ? Object.entries(listed) : Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'dependencies'));
    const packages = new Map();
    for (const [key, entry] of entries) {
        const packageName = root ? topLevelName(key) : key;
        if (packageName === null || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
            continue;
        packages.set(packageName, {
            dev: entry['dev'] === true || entry['devOptional'] === true,
            hasInstallScript: entry['hasInstallScript'] === true,
        });
    }
    return { name, version, complete: true, root, packages };
}
function rootOf(json) {
    return {
        dependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['dependencies']),
        devDependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['devDependencies']),
    };
}
function topLevelName(key) {
    const name = key.startsWith('node_modules/') ? key.slice('node_modules/'.length) : '';
    return name === '' || name.includes('/node_modules/') ? null : name;
}
function lockDrift(project) {
    const root = project.lock?.root;
    if (!root)
        return [];
    const asked = [...project.manifest.dependencies, ...project.manifest.devDependencies];
    return asked
        .filter(([name, range]) => (root.dependencies.get(name) ?? root.devDependencies.get(name)) !== range)
        .filter(([name]) => !project.manifest.optionalDependencies.has(name))
        .map(([name]) => name);
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources),
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
const found = new WeakMap();
function contextSources(model) {
    const known = found.get(model);
    if (known)
        return known;
    const sources = model.stages.flatMap((stage) => stage.instructions.flatMap(sourcesOf));
    found.set(model, sources);
    return sources;
}
function sourcesOf(instruction) {
    if (instruction.keyword === 'RUN')
        return instruction.flags.flatMap((flag) => bindSource(flag, instruction));
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    if (instruction.flags.some((flag) => flag.name === 'from'))
        return [];
    return instruction.sources.flatMap(({ text, span }) => {
        const path = literalPath(text);
        return path === null ? [] : [{ path, glob: /[*?[]/.test(path), span, instruction }];
    });
}
function bindSource(flag, instruction) {
    if (flag.name !== 'mount' || flag.value === null)
        return [];
    const fields = new Map(flag.value.split(',').map((field) => [field.split('=')[0] ?? '', field.slice(field.indexOf('=') + 1)]));
    if ((fields.get('type') ?? 'bind') !== 'bind' || fields.has('from'))
        return [];
    const path = literalPath(fields.get('source') ?? fields.get('src') ?? '.');
    return path === null ? [] : [{ path, glob: false, span: flag.span, instruction }];
}
function literalPath(written) {
    const text = written.replace(/^(["'])(.*)\1$/, '$2');
    if (text.includes('$') || /^(https?|git|ssh):\/\/|^git@/i.test(text))
        return null;
    const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.includes('..') ? null : segments.join('/');
}


/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ readTsConfig),
/* harmony export */   XN: () => (/* binding */ readNestConfig),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _node_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3180);


const PLAIN_BASES = /^@tsconfig\/|^@sindresorhus\/tsconfig|^@vercel\/style-guide/;
function readTsConfig(context, path, depth = 0) {
    const content = context.read(path);
    const json = content.kind === 'text' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return null;
    const dir = directoryOf(path);
    const parents = extended(context, json['extends'], dir, depth);
    const options = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'compilerOptions');
    const nearest = (key) => parents.configs.reduceRight((found, parent) => found ?? parent[key], null);
    const directory = (key) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(options, key);
        return value === null ? null : resolve(dir, value);
    };
    return {
        path,
        outDir: directory('outDir') ?? nearest('outDir'),
        rootDir: directory('rootDir') ?? nearest('rootDir'),
        include: Array.isArray(json['include']) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(json, 'include') : nearest('include'),
        exclude: Array.isArray(json['exclude']) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(json, 'exclude') : nearest('exclude'),
        noEmit: options['noEmit'] === undefined
            ? parents.configs.some((parent) => parent.noEmit)
            : options['noEmit'] === true,
        paths: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(options['paths']) || parents.configs.some((parent) => parent.paths),
        complete: parents.complete,
    };
}
function extended(context, value, dir, depth) {
    const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
    const configs = [];
    let complete = true;
    for (const name of names) {
        const parent = name.startsWith('.') && depth < 5 ? readRelative(context, resolve(dir, name), depth) : null;
        if (parent)
            configs.push(parent);
        if (!parent?.complete && !PLAIN_BASES.test(name))
            complete = false;
    }
    return { configs, complete };
}
function readRelative(context, path, depth) {
    const file = path.endsWith('.json') ? path : `${path}.json`;
    return readTsConfig(context, file, depth + 1);
}
function readNestConfig(context, dir) {
    const content = context.read((0,_node_project_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(dir, 'nest-cli.json'));
    const json = content.kind === 'text' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return null;
    const options = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'compilerOptions');
    return {
        sourceRoot: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'sourceRoot') ?? 'src',
        entryFile: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'entryFile') ?? 'main',
        monorepo: json['monorepo'] === true || Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'projects')).length > 0,
        webpack: options['webpack'] === true || options['builder'] === 'webpack',
        tsConfigPath: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(options, 'tsConfigPath'),
    };
}
function directoryOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function resolve(dir, path) {
    const parts = path.startsWith('/') || dir === '' ? [] : dir.split('/');
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 1889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bareArguments)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);

const PREDEFINED = /^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$|^(HTTPS?|FTP|NO|ALL)_PROXY$|^SOURCE_DATE_EPOCH$/i;
const bareArguments = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((build) => {
    const seen = new Set();
    return build.model.dockerfile.instructions.flatMap((instruction) => {
        if (instruction.keyword !== 'ARG')
            return [];
        return instruction.pairs.flatMap(({ name, value, span }) => {
            const known = seen.has(name.text);
            seen.add(name.text);
            const told = value !== null || instruction.comments.length > 0 || PREDEFINED.test(name.text);
            return known || told ? [] : [{ name: name.text, span }];
        });
    });
});


/***/ }),

/***/ 9398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ buildOf),
/* harmony export */   dn: () => (/* binding */ createBuild),
/* harmony export */   fK: () => (/* binding */ fact)
/* harmony export */ });
/* harmony import */ var _knowledge_company_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);

const owners = new WeakMap();
function createBuild(path, model, context, configuredTargets, images = (0,_knowledge_company_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageLookup */ .M)()) {
    const build = { path, model, stages: model.stages, context, configuredTargets, images };
    for (const stage of model.stages)
        owners.set(stage, build);
    return build;
}
function buildOf(stage) {
    const build = owners.get(stage);
    if (!build)
        throw new Error('a stage that belongs to no build: make one with createBuild first');
    return build;
}
const memory = new WeakMap();
let facts = 0;
function fact(compute) {
    const number = facts++;
    return (subject) => {
        let answers = memory.get(subject);
        if (!answers) {
            answers = [];
            memory.set(subject, answers);
        }
        const known = answers[number];
        if (known !== undefined)
            return known;
        const answer = compute(subject);
        answers[number] = answer;
        return answer;
    };
}


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ cite),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
const LONGEST = 80;
function cite(text) {
    const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
    return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}
function list(items) {
    const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ citeCommand),
/* harmony export */   GI: () => (/* binding */ lineageCommands),
/* harmony export */   VZ: () => (/* binding */ stageCommands)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);
/* harmony import */ var _syntax_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8871);
/* harmony import */ var _syntax_shell_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7571);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9931);





const stageCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => instruction.keyword === 'RUN' ? commandsOf(stage, instruction) : []));
const lineageCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => (0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineage */ .OZ)(stage).flatMap(stageCommands));
function citeCommand(command) {
    const text = [command.name ?? '…', ...command.texts].join(' ').replace(/\s+/g, ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function commandsOf(stage, instruction) {
    const { command } = instruction;
    if (command.form === 'shell' && !(0,_syntax_shell_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPosixShell */ .mJ)((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(stage, instruction).shell))
        return [];
    const commands = command.form === 'shell' ? (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommands */ .h)(command.script) : execCommands(command);
    return commands.map((shell, ordinal) => fromShell(shell, ordinal, stage, instruction));
}
function execCommands({ words, span }) {
    const [first, flag, script] = words;
    if (first && script && /(^|\/)(ba|a|da|z)?sh$/.test(first.text) && /^-\w*c$/.test(flag?.text ?? '')) {
        return (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommands */ .h)({ text: script.text, segments: [{ at: 0, file: script.span.start + 1 }] });
    }
    if (!first)
        return [];
    const shellWords = words.map((word) => ({ text: word.text, value: word.text, span: word.span }));
    return [
        {
            name: baseName(first.text),
            words: shellWords,
            assignments: [],
            redirects: [],
            after: null,
            within: [],
            span,
        },
    ];
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function fromShell(shell, ordinal, stage, instruction) {
    const skip = wrapperLength(shell);
    const first = shell.words[skip];
    return {
        name: skip === 0 ? shell.name : first?.value ? baseName(first.value) : null,
        args: shell.words.slice(skip + 1).map((word) => word.value),
        texts: shell.words.slice(skip + 1).map((word) => word.text),
        span: shell.span,
        guarded: shell.after === '||' ||
            shell.within.some((part) => part === 'if' || part === 'case' || part === 'function'),
        assignments: shell.assignments,
        redirects: shell.redirects,
        after: shell.after,
        instruction,
        ordinal,
        stage,
    };
}
const WRAPPERS = new Set([
    'sudo',
    'env',
    'exec',
    'command',
    'nice',
    'nohup',
    'time',
    'eatmydata',
    'gosu',
    'su-exec',
    'setarch',
    'linux32',
    'travis_retry',
    'retry',
]);
const VALUED = new Set(['-u', '-g', '-n', '-C']);
function wrapperLength({ words }) {
    let at = 0;
    while (at < words.length - 1 && WRAPPERS.has(baseName(words[at]?.value ?? '')))
        at = behindWrapper(words, at);
    return at >= words.length ? 0 : at;
}
function behindWrapper(words, at) {
    const takesUser = /^(gosu|su-exec)$/.test(baseName(words[at]?.value ?? ''));
    let next = at + (takesUser ? 2 : 1);
    while (next < words.length - 1 && isWrapperArgument(words[next]?.text ?? ''))
        next += VALUED.has(words[next]?.text ?? '') ? 2 : 1;
    return next;
}
function isWrapperArgument(text) {
    return text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text);
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ contextCopies)
/* harmony export */ });
/* unused harmony export isManifest */
/* harmony import */ var _context_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);



const contextCopies = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    const sources = (0,_context_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOf */ .u)(instruction).map(({ path }) => path);
    if (sources.length === 0)
        return [];
    const everything = sources.some((source) => source === '' || source === '*');
    const manifests = sources.filter(isManifest);
    const bringsSources = everything || sources.some((source) => !isManifest(source) && isSourceTree(stage, source));
    return [{ instruction, sources, everything, bringsSources, manifests, stage }];
}));
const PLAIN_MANIFESTS = new Set(_knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILES */ .Q);
const MANIFEST_GLOBS = new RegExp(`^(?:${_knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILES */ .Q.filter((pattern) => pattern.includes('*'))
    .map((pattern) => pattern.replaceAll('.', '\\.').replaceAll('*', '.*'))
    .join('|')})$`);
function isManifest(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return PLAIN_MANIFESTS.has(name) || MANIFEST_GLOBS.test(name);
}
const SOURCE_NAMES = /(^|\/)(src|app|apps|lib|server|client|cmd|internal|source|backend|frontend|api|web|pages|components|services?)\/?$/i;
function isSourceTree(stage, source) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Yy)(stage);
    if (/[*?[]/.test(source))
        return /\*\.(js|ts|py|go|rb|rs|java|php|cs)$/.test(source);
    const kind = context.exists(source);
    if (kind === 'file')
        return false;
    if (kind === 'directory') {
        const prefix = `${source}/`;
        const files = context.list().paths.filter((path) => path.startsWith(prefix));
        return files.filter((path) => !isManifest(path)).length > 2;
    }
    return SOURCE_NAMES.test(source);
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ shippedDevInstalls),
/* harmony export */   k: () => (/* binding */ devInstalls)
/* harmony export */ });
/* harmony import */ var _knowledge_dev_installs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
/* harmony import */ var _knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3017);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6070);
/* harmony import */ var _installs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3372);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9931);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2548);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3067);









const devInstalls = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => (0,_installs_js__WEBPACK_IMPORTED_MODULE_5__/* .installs */ .p)(stage).filter((install) => {
    const { call, manager } = install;
    const { variables } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateBefore */ .L)(stage, call.instruction);
    const environment = [
        ...[...variables].map(([name, value]) => `${name}=${value}`),
        ...call.assignments.map(({ name, value }) => `${name}=${value ?? ''}`),
    ];
    return (!call.guarded &&
        (0,_knowledge_dev_installs_js__WEBPACK_IMPORTED_MODULE_0__/* .installsDev */ .O)(manager, call.args, environment) &&
        hasDevDependencies(stage, manager) &&
        !isLimitedBefore(stage, install) &&
        !isPruned(stage, install));
}));
const shippedDevInstalls = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => {
    const own = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_6__/* .lineage */ .OZ)(stage).flatMap((part) => kept(part, stage).map((install) => ({ install, span: install.span, copied: false })));
    const found = [...own, ...(0,_lineage_js__WEBPACK_IMPORTED_MODULE_6__/* .lineage */ .OZ)(stage).flatMap(copiedInstalls)];
    if (startsDevProgram(stage))
        return [];
    const managers = found.map(({ install }) => install.manager);
    return found.filter((_, at) => managers.indexOf(managers[at] ?? '') === at);
});
function copiedInstalls(stage) {
    return (0,_placements_js__WEBPACK_IMPORTED_MODULE_7__/* .transfers */ .tN)(stage).flatMap(({ from, sources, instruction }) => {
        if (!sources.some((source) => source.endsWith('/node_modules')))
            return [];
        const whole = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_6__/* .lineage */ .OZ)(from);
        const install = whole.flatMap((part) => kept(part, from)).find(({ call }) => JS.has(call.name ?? ''));
        const again = whole.some((part) => (0,_installs_js__WEBPACK_IMPORTED_MODULE_5__/* .installs */ .p)(part).length > 1) || whole.flatMap(_installs_js__WEBPACK_IMPORTED_MODULE_5__/* .installs */ .p).length > 1;
        return install && !again ? [{ install, span: instruction.span, copied: true }] : [];
    });
}
function startsDevProgram(stage) {
    const content = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildOf */ .Yy)(stage).context.read('package.json');
    const declared = content.kind === 'text' ? content.text.slice(content.text.indexOf('"devDependencies"')) : '';
    return (0,_started_js__WEBPACK_IMPORTED_MODULE_8__/* .startedCommands */ .G)(stage).some(({ name, args }) => (0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsProgram */ .A)(name, args) ||
        declared.includes(`"${name}"`) ||
        declared.includes(`/${name}"`) ||
        (name === 'nest' && declared.includes('@nestjs/cli')) ||
        args.some((arg) => arg?.startsWith('ts-node/') === true || arg === 'tsconfig-paths/register'));
}
const JS = new Set(['npm', 'yarn', 'pnpm', 'bun']);
function kept(part, stage) {
    return devInstalls(part).filter(({ manager }) => declaresDev(part, manager) && !isRemovedLater(stage, manager));
}
function declaresDev(stage, manager) {
    const declared = DECLARED[manager];
    return declared === undefined || (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildOf */ .Yy)(stage).context.read(declared.file).kind === 'text';
}
function isRemovedLater(stage, manager) {
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageCommands */ .GI)(stage).some(({ name, args }) => name === manager && (args.includes('prune') || args.includes('autoclean')));
}
const DECLARED = {
    npm: { file: 'package.json', words: /"devDependencies"\s*:\s*\{\s*"/ },
    yarn: { file: 'package.json', words: /"devDependencies"\s*:\s*\{\s*"/ },
    pnpm: { file: 'package.json', words: /"devDependencies"\s*:\s*\{\s*"/ },
    bun: { file: 'package.json', words: /"devDependencies"\s*:\s*\{\s*"/ },
    composer: { file: 'composer.json', words: /"require-dev"\s*:\s*\{\s*"/ },
    bundler: { file: 'Gemfile', words: /\b(development|test)\b/ },
    poetry: { file: 'pyproject.toml', words: /dev-dependencies|\.group\./ },
    uv: { file: 'pyproject.toml', words: /dev-dependencies|dependency-groups/ },
};
function hasDevDependencies(stage, manager) {
    const declared = DECLARED[manager];
    if (!declared)
        return true;
    const content = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildOf */ .Yy)(stage).context.read(declared.file);
    return content.kind !== 'text' || declared.words.test(content.text);
}
function isLimitedBefore(stage, { call }) {
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .stageCommands */ .VZ)(stage).some(({ name, args, span }) => name === call.name &&
        span.start < call.span.start &&
        args.includes('config') &&
        args.some((arg) => /^(without|deployment|production|omit|only|virtualenvs\.)/.test(arg ?? '')));
}
function isPruned(stage, { call }) {
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .stageCommands */ .VZ)(stage).some(({ name, args, texts, instruction, ordinal }) => instruction === call.instruction &&
        ordinal > call.ordinal &&
        ((name === call.name && (args.includes('prune') || !(0,_knowledge_dev_installs_js__WEBPACK_IMPORTED_MODULE_0__/* .installsDev */ .O)(call.name ?? '', args, []))) ||
            (name === 'rm' && texts.some((text) => text.includes('node_modules')))));
}


/***/ }),

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ healthcheckSpan),
/* harmony export */   n: () => (/* binding */ healthProbe)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);


function healthcheckSpan(stage) {
    return (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lastInstruction */ .xh)(stage, 'HEALTHCHECK')?.span ?? null;
}
const PROBES = {
    node: 'node',
    bun: 'bun',
    deno: 'deno',
    python: 'python',
    ruby: 'ruby',
    php: 'php',
    perl: 'perl',
};
const healthProbe = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .rootBase */ .C6)(stage);
    const label = `\`${(0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLabel */ .ku)(stage)}\``;
    if (hasOwnProbe(stage))
        return { possible: true, tool: null, reason: 'it copies a probe' };
    if (base.kind === 'scratch')
        return { possible: false, tool: null, reason: 'scratch has nothing that could run a check' };
    const facts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseImage */ .fF)(stage);
    if (!facts)
        return { possible: null, tool: null, reason: `${label} is not known` };
    const language = facts.language === null ? undefined : PROBES[facts.language];
    if (facts.shell === 'none' && language === undefined) {
        return {
            possible: false,
            tool: null,
            reason: `${label} has neither a shell nor a program that could run a check`,
        };
    }
    const tool = language ??
        facts.tools?.find((name) => name === 'curl' || name === 'wget') ??
        (facts.shell === 'bash' ? 'bash' : null);
    return { possible: true, tool, reason: tool === null ? `${label} has a shell` : `${label} has \`${tool}\`` };
});
function hasOwnProbe(stage) {
    return (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lineage */ .OZ)(stage).some((part) => part.instructions.some((one) => (one.keyword === 'COPY' || one.keyword === 'ADD') &&
        [...one.sources, ...(one.destination ? [one.destination] : [])].some(({ text }) => /health|probe|busybox|\/(curl|wget)$/i.test(text))));
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDeployed),
/* harmony export */   i: () => (/* binding */ imageKind)
/* harmony export */ });
/* harmony import */ var _knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9931);
/* harmony import */ var _serves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2072);
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1553);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3067);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3006);







const imageKind = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const stage = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .shippedStages */ .N7)(build).at(-1);
    if (!stage)
        return { kind: 'unknown', reason: 'there is no stage' };
    return byInstructions(stage) ?? byPlace(build, stage) ?? byProgram(stage);
});
function isDeployed(build) {
    const { kind } = imageKind(build);
    return kind === 'app' || kind === 'job';
}
function byInstructions(stage) {
    if ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .lineage */ .OZ)(stage).some((part) => part.instructions.some(({ keyword }) => keyword === 'ONBUILD'))) {
        return { kind: 'base', reason: 'it has ONBUILD triggers for images built on it' };
    }
    if ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .baseImage */ .fF)(stage)?.role === 'workplace')
        return { kind: 'dev', reason: `\`${(0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .baseLabel */ .ku)(stage)}\` is a workplace` };
    return null;
}
const PLACES = [
    {
        kind: 'dev',
        path: /(^|\/)(\.devcontainer|\.gitpod|dev(elopment)?|dev-?env)\/|(^|\/)([^/]*[._-])?(dev|develop|development|local|devcontainer|gitpod|debug)(\.?dockerfile)?$|dockerfile[._-](dev|local|debug)/i,
    },
    {
        kind: 'test',
        path: /(^|\/)(tests?|e2e|integration-?tests?|testdata|fixtures)\/|dockerfile[._-](test|e2e)|(^|\/)(test|e2e)[._-]?dockerfile$/i,
    },
    {
        kind: 'ci',
        path: /(^|\/)(\.ci|ci|\.github|\.gitlab|\.circleci|\.jenkins|\.buildkite|\.azure|build-?images?|builders?|toolchains?)\/|dockerfile[._-](ci|build|builder|jenkins)/i,
    },
    { kind: 'base', path: /(^|\/)(base|base-?images?)\/|dockerfile[._-]base|(^|\/)base[._-]?dockerfile$/i },
];
function byPlace(build, stage) {
    const place = PLACES.find(({ path }) => path.test(build.path));
    if (place)
        return { kind: place.kind, reason: `its path is \`${build.path}\`` };
    const role = stage.name === null ? null : (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p)(stage.name);
    if (role === 'development')
        return { kind: 'dev', reason: `the shipped stage is called \`${stage.name}\`` };
    if (role === 'test')
        return { kind: 'test', reason: `the shipped stage is called \`${stage.name}\`` };
    return null;
}
function byProgram(stage) {
    const program = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_6__/* .startedProgram */ .s)(stage);
    const image = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .baseImage */ .fF)(stage);
    if (!(0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .startsItsOwn */ .yN)(stage) && !image?.serves)
        return { kind: 'unknown', reason: 'neither CMD nor ENTRYPOINT says what it runs' };
    const main = (0,_started_js__WEBPACK_IMPORTED_MODULE_5__/* .startedCommands */ .G)(stage).at(-1);
    const role = main ? (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .programRole */ .v)(main.name, main.args) : null;
    const shown = `\`${program.words.join(' ').slice(0, 80)}\``;
    if (role === 'development')
        return { kind: 'dev', reason: `it starts a development server: ${shown}` };
    if (role === 'test')
        return { kind: 'test', reason: `it starts tests: ${shown}` };
    if (role === 'shell' || role === 'idle')
        return { kind: 'dev', reason: `it starts ${role === 'shell' ? 'a shell' : 'nothing'}: ${shown}` };
    const service = (0,_serves_js__WEBPACK_IMPORTED_MODULE_3__/* .serves */ .x)(stage);
    if (service)
        return { kind: 'app', reason: service.reason };
    return { kind: 'job', reason: `it starts ${shown} and nothing shows that it serves` };
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ installs),
/* harmony export */   z: () => (/* binding */ fetches)
/* harmony export */ });
/* harmony import */ var _knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
/* harmony import */ var _os_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6845);




const installs = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage).flatMap((call) => {
    const row = rowOf(call);
    return row ? [installOf(stage, call, row)] : [];
}));
const fetches = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage).filter((call) => (0,_os_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .isOsInstall */ .G$)(call) && !call.args.some((arg) => arg === null || /^\.?\//.test(arg))));
function rowOf(call) {
    const { name, args } = pythonModule(call);
    const row = _knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTALLS */ .r.find(({ programs }) => name !== null && programs.includes(name));
    if (!row || args.some((arg) => arg === '-g' || arg === '--global' || arg === '--location=global'))
        return null;
    const words = args.filter((arg) => arg !== null && !arg.startsWith('-'));
    const fits = row.calls.find((start) => start.length === 0 ? args.length === 0 : start.every((word, at) => words[at] === word));
    if (!fits)
        return callAnywhere(row, words);
    return readsManifests(row, args, words.slice(fits.length)) ? row : null;
}
function callAnywhere(row, words) {
    const goal = row.manager === 'maven' || row.manager === 'gradle';
    return goal &&
        row.calls.some(([word]) => word !== undefined && words.some((one) => one.endsWith(word))) &&
        !words.some((one) => /^(package|install|verify|build|assemble|bootJar)$/.test(one))
        ? row
        : null;
}
function pythonModule(call) {
    const module = call.args[0] === '-m' ? call.args[1] : null;
    return /^python[\d.]*$/.test(call.name ?? '') && module ? { name: module, args: call.args.slice(2) } : call;
}
const REQUIREMENT_FLAGS = ['-r', '--requirement', '-c', '--constraint'];
function readsManifests(row, args, rest) {
    if (row.manager === 'pip')
        return requirementFiles(args).length > 0 || args.some((arg) => arg === '.' || arg?.startsWith('.['));
    if (row.manager === 'uv' && args[0] === 'pip')
        return requirementFiles(args).length > 0 || args[1] === 'sync';
    if (row.manager === 'npm' || row.manager === 'pnpm' || row.manager === 'bun')
        return rest.length === 0;
    return row.manager !== 'pipenv' || rest.length === 0;
}
function requirementFiles(args) {
    return args.flatMap((arg, at) => {
        if (arg === null)
            return [];
        if (REQUIREMENT_FLAGS.includes(arg))
            return args[at + 1] ?? [];
        const inline = /^(?:-r|--requirement=)(.+)$/.exec(arg)?.[1];
        return inline ?? [];
    });
}
function installOf(stage, call, row) {
    return {
        manager: row.manager,
        command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .citeCommand */ .Bl)(call),
        call,
        span: call.span,
        manifests: manifestsOf(stage, call, row),
        workspaces: hasWorkspaces(stage, row),
        needsSources: sourcesNeeded(stage, call, row),
        first: row.first &&
            !call.args.some((arg) => arg !== null && row.first?.includes(` ${arg}`) && arg.startsWith('--no-'))
            ? row.first
            : null,
    };
}
function manifestsOf(stage, call, row) {
    const required = requirementFiles(call.args).map(relativeName);
    if (required.length > 0)
        return [...new Set(required)];
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    const [main = ''] = row.manifests;
    const directory = main.includes('*') ? '' : manifestDirectory(stage, main);
    const all = row.manifests.map((file) => directory + file);
    const there = all.filter((file) => file.includes('*') || ['file', 'directory'].includes(context.exists(file)));
    return there.includes(directory + main) ? there : all.slice(0, 2);
}
function manifestDirectory(stage, name) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    if (context.exists(name) !== 'absent')
        return '';
    const found = context.list().paths.filter((path) => path.endsWith(`/${name}`));
    return found.length === 1 ? (found[0] ?? '').slice(0, -name.length) : '';
}
function hasWorkspaces(stage, row) {
    if (!row.manifests.includes('package.json'))
        return false;
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    const content = context.read('package.json');
    return (context.exists('pnpm-workspace.yaml') === 'file' ||
        (content.kind === 'text' && /"workspaces"\s*:/.test(content.text)));
}
function relativeName(path) {
    return path.startsWith('/') ? path.slice(path.lastIndexOf('/') + 1) : path.replace(/^\.\//, '');
}
function sourcesNeeded(stage, call, row) {
    if (row.manager === 'pip')
        return pipNeeds(stage, call);
    if (row.manager === 'npm' || row.manager === 'yarn' || row.manager === 'pnpm')
        return scriptsNeed(stage, call);
    if (row.manager === 'bundler')
        return bundlerNeeds(stage);
    return null;
}
function pipNeeds(stage, call) {
    if (call.args.some((arg) => arg === '-e' || arg === '.' || arg?.startsWith('.[') || arg?.startsWith('./')))
        return 'it installs the project itself';
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    for (const file of requirementFiles(call.args)) {
        const content = context.read(relativeName(file));
        if (content.kind === 'text' && /^\s*(-e\s|\.{1,2}\/|\.\s*$|file:)/m.test(content.text))
            return `\`${file}\` names a directory of the project`;
    }
    return null;
}
const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare'];
const HARMLESS = /^(husky( install)?|npx (-y )?only-allow \w+|is-ci( \|\|.*)?|exit 0|true|echo .*|patch-package|npx husky( install)?|lefthook install|simple-git-hooks|prisma generate|npx prisma generate|ngcc.*|husky \|\| true)$/;
function scriptsNeed(stage, call) {
    if (call.args.includes('--ignore-scripts'))
        return null;
    const content = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage).context.read('package.json');
    if (content.kind !== 'text')
        return null;
    for (const script of LIFECYCLE) {
        const line = new RegExp(`"${script}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(content.text)?.[1];
        if (line !== undefined && line.trim() !== '' && !HARMLESS.test(line.trim()))
            return `the \`${script}\` script of package.json runs \`${line.slice(0, 60)}\``;
    }
    return null;
}
function bundlerNeeds(stage) {
    const content = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage).context.read('Gemfile');
    return content.kind === 'text' && /^\s*gemspec\b|\bpath:\s*['"]/m.test(content.text)
        ? 'the Gemfile names a gem of the project'
        : null;
}


/***/ }),

/***/ 7950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ takesFromStages),
/* harmony export */   T: () => (/* binding */ selfBuilt)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6273);
/* harmony import */ var _dev_dependencies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8891);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2837);
/* harmony import */ var _toolchains_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);






const selfBuilt = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const parts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage);
    if (parts.some(takesFromStages))
        return null;
    if ((0,_toolchains_js__WEBPACK_IMPORTED_MODULE_5__/* .toolchains */ .j)(stage).some(({ from, weight }) => from === 'base' && weight === 'sdk'))
        return null;
    const step = parts.flatMap(_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSteps */ .aB).at(-1);
    if (!step)
        return null;
    const installs = parts.flatMap(_dev_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .devInstalls */ .k);
    const sources = parts.flatMap(_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .contextCopies */ .f).some(({ bringsSources }) => bringsSources);
    const leftovers = [
        ...(installs.length > 0 ? ['the development dependencies'] : []),
        ...(sources ? ['the sources'] : []),
        ...(0,_toolchains_js__WEBPACK_IMPORTED_MODULE_5__/* .toolchains */ .j)(stage).flatMap(({ from, tools }) => (from === 'install' ? tools : [])),
    ];
    return leftovers.length === 0 ? null : { step, leftovers };
});
function takesFromStages(stage) {
    return stage.edges.some(({ via, source }) => via === 'COPY --from' && source.kind === 'stage');
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ rootBase),
/* harmony export */   Hn: () => (/* binding */ stageLabel),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   fF: () => (/* binding */ baseImage),
/* harmony export */   ku: () => (/* binding */ baseLabel),
/* harmony export */   nA: () => (/* binding */ withoutDigest),
/* harmony export */   xh: () => (/* binding */ lastInstruction),
/* harmony export */   yN: () => (/* binding */ startsItsOwn)
/* harmony export */ });
/* unused harmony export stageOf */
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);

const lineage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => stage.base.kind === 'stage' && stage.base.stage.index < stage.index
    ? [...lineage(stage.base.stage), stage]
    : [stage]);
const rootBase = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => lineage(stage)[0]?.base ?? stage.base);
const baseImage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const base = rootBase(stage);
    return base.kind === 'image' ? (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(stage).images.facts(base.reference) : null;
});
function lastInstruction(stage, keyword) {
    for (const part of lineage(stage).toReversed()) {
        const found = part.instructions.findLast((one) => one.keyword === keyword);
        if (found)
            return found;
    }
    return null;
}
const startsItsOwn = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => lineage(stage).some((part) => part.instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')));
function stageOf(stage, instruction) {
    return lineage(stage).find((part) => part.instructions.includes(instruction)) ?? stage;
}
function stageLabel(stage) {
    return stage.name ?? `stage ${stage.index}`;
}
function baseLabel(stage) {
    const base = rootBase(stage);
    return base.kind === 'image' || base.kind === 'invalid' ? withoutDigest(base.reference) : 'scratch';
}
function withoutDigest(reference) {
    return reference.replace(/@[a-z0-9]+:[a-f0-9]{32,}$/i, '');
}


/***/ }),

/***/ 7089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BUILTINS),
/* harmony export */   I: () => (/* binding */ isDevelopmentTool)
/* harmony export */ });
const BUILTINS = new Set('assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(' '));
const TOOLS = new Set('typescript ts-node ts-node-dev tsx tsup tsdown esbuild swc webpack webpack-cli webpack-dev-server rollup vite parcel nodemon rimraf del-cli shx cpx cpx2 cpy-cli copyfiles ncp npm-run-all npm-run-all2 run-s concurrently cross-env husky lint-staged pre-commit commitizen cz-conventional-changelog standard-version semantic-release release-it eslint tslint prettier standard xo jshint jest ts-jest babel-jest mocha chai sinon ava tap nyc c8 istanbul vitest supertest nock cypress playwright testcontainers mongodb-memory-server faker tsc-alias tsc-watch tsconfig-paths-webpack-plugin ts-loader babel-loader source-map-explorer sass node-sass postcss autoprefixer tailwindcss typedoc jsdoc dpdm madge depcheck npm-check-updates only-allow patch-package prisma dotenv-cli env-cmd sequelize-cli redoc-cli nyc proxyquire rewire chai-http codecov coveralls webpack-node-externals run-script-webpack-plugin git-cz commitlint grunt gulp turbo nx lerna ttypescript ts-patch ts-mockito unplugin-swc terser uglify-js nest-cli'.split(' '));
const TOOL_FAMILIES = /^@types\/|^@typescript-eslint\/|^eslint-|^@eslint\/|^@babel\/|^babel-|^@swc\/(cli|core|jest|register|helpers)$|^@nestjs\/(cli|schematics|testing)$|^@commitlint\/|^@semantic-release\/|^@jest\/|^jest-|^prettier-|^@prettier\/|^@tsconfig\/|^@testing-library\/|^@vitest\/|^@storybook\/|^stylelint|^grunt-|^gulp-|^karma|^tslint-|^@biomejs\/|^@rollup\/|^rollup-plugin-|^@vitejs\/|^vite-plugin-|-loader$|-webpack-plugin$|^@microsoft\/api-extractor|^mocha-|^chai-|^cz-|^@graphql-codegen\/|^@faker-js\//;
function isDevelopmentTool(name) {
    return TOOLS.has(name) || TOOL_FAMILIES.test(name);
}


/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ evidenceAt),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   xU: () => (/* binding */ readNodeSources)
/* harmony export */ });
/* harmony import */ var _context_tsconfig_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4495);
/* harmony import */ var _node_builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7089);


const MOST_FILES = 160;
const CODE = /\.[cm]?[jt]sx?$/;
const NOT_RUN = /(^|\/)(node_modules|__tests__|__mocks__|tests?|e2e|spec|specs|coverage|cypress|\.[^/]+|public|static|assets|docs|examples?|stories)\/|\.(test|spec|e2e-spec|stories|d|min|bundle)\.[cm]?[jt]sx?$|(^|\/)(gulpfile|Gruntfile|\.eslintrc|\.prettierrc|jest\.setup|commitlint)[^/]*$/;
const TOOL_CONFIG = /^[^/]*\.config\.[cm]?[jt]s$/;
function readNodeSources(context, dir, entries, outDirs, aliases) {
    const listing = context.list();
    if (!listing.complete)
        return nothing('the list of files is not complete');
    const inside = (path) => (dir === '' ? path : path.slice(dir.length + 1));
    const candidates = listing.paths.filter((path) => (dir === '' || path.startsWith(`${dir}/`)) &&
        (CODE.test(path) || entries.includes(path)) &&
        !isOutput(path, outDirs) &&
        !context.ignore.ignores(path) &&
        ((!NOT_RUN.test(path) && !TOOL_CONFIG.test(inside(path))) || entries.includes(path)));
    if (entries.length === 0 || entries.some((entry) => !candidates.includes(entry)))
        return { ...nothing('the file that starts is not among the sources'), lost: true };
    if (candidates.length > MOST_FILES)
        return nothing(`${candidates.length} source files are too many to read`);
    const reader = new Reader(context, new Set(listing.paths), candidates);
    const paths = (aliases ? null : reader.reach(entries, true)) ?? reader.reach(candidates, false) ?? [];
    if (paths.length > MOST_FILES)
        return nothing(`${paths.length} source files are too many to read`);
    const unread = paths.find((path) => reader.code(path) === null);
    if (unread !== undefined)
        return nothing(`${unread} could not be read`);
    const files = paths.map((path) => ({ path, code: reader.code(path) ?? '' }));
    return { files, missing: null, lost: false, packages: importedPackages(files, context) };
}
function nothing(missing) {
    return { files: [], missing, lost: false, packages: new Map() };
}
function isOutput(path, outDirs) {
    return outDirs.some((dir) => dir !== '' && path.startsWith(`${dir}/`));
}
class Reader {
    #context;
    #known;
    #texts = new Map();
    constructor(context, known, likely) {
        this.#context = context;
        this.#known = known;
        for (const path of likely)
            this.code(path);
    }
    code(path) {
        const found = this.#texts.get(path);
        if (found !== undefined)
            return found;
        const content = this.#context.ignore.ignores(path) ? null : this.#context.read(path);
        const code = content?.kind === 'text' ? withoutComments(content.text) : null;
        this.#texts.set(path, code);
        return code;
    }
    reach(entries, strict) {
        const seen = new Set(entries);
        for (const path of seen) {
            const code = seen.size > MOST_FILES ? null : this.code(path);
            if (code === null)
                continue;
            if (strict && COMPUTED_IMPORT.test(code))
                return null;
            for (const found of this.#imports(path, code))
                seen.add(found);
        }
        return [...seen].toSorted();
    }
    #imports(path, code) {
        return importsOf(code).flatMap(({ specifier }) => {
            if (!specifier.startsWith('.'))
                return [];
            const found = resolveImport(this.#known, (0,_context_tsconfig_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)((0,_context_tsconfig_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), specifier));
            return found !== null && CODE.test(found) ? [found] : [];
        });
    }
}
const COMPUTED_IMPORT = /\b(?:require|import)\(\s*(?!['"`)])[^)\s]|\b(?:require|import)\(\s*`[^`]*\$\{|\brequire-?(?:all|directory|glob)\b|\bimport\.meta\.glob|\bautoload\b/i;
const EXTENSIONS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'];
function resolveImport(known, path) {
    const bare = path.replace(/\.[cm]?js$/, '');
    const options = [
        ...EXTENSIONS.map((extension) => path + extension),
        ...EXTENSIONS.map((extension) => bare + extension),
        ...EXTENSIONS.slice(1).map((extension) => `${path}/index${extension}`),
    ];
    return options.find((option) => known.has(option)) ?? null;
}
const IMPORTS = /(?:^|[\s;}])(?:import|export)\s+(?!type\s+[\w{*])(?:[\w*${}\s,]+?\s+from\s*)?['"]([^'"\n]+)['"]|(?:^|[^.\w])export\s*(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s*)?from\s*['"]([^'"\n]+)['"]|\b(?:require(?:\.resolve)?|import)\(\s*['"`]([^'"`\n$]+)['"`]\s*[,)]|(?:^|[\s;}])import\s*\{[^}]*\}\s*from\s*['"]([^'"\n]+)['"]|(?:^|[\s;}])import\s*['"]([^'"\n]+)['"]/g;
function importsOf(code) {
    return [...code.matchAll(IMPORTS)].map((match) => ({
        specifier: match.slice(1).find((part) => part !== undefined) ?? '',
        at: match.index + match[0].search(/\S/),
    }));
}
function importedPackages(files, context) {
    const found = new Map();
    for (const file of files) {
        for (const { specifier, at } of importsOf(file.code)) {
            const name = packageName(specifier);
            if (name === null || found.has(name) || isLocal(name, context))
                continue;
            found.set(name, evidenceAt(file, at));
        }
    }
    return found;
}
function isLocal(name, context) {
    return /^[@~#]?$|^[~#]/.test(name) || context.exists(name) === 'directory' || name.startsWith('@/');
}
function packageName(specifier) {
    if (/^[./]/.test(specifier) || /^(node|file|data|https?):/.test(specifier))
        return null;
    const parts = specifier.split('/');
    const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
    return _node_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTINS */ .H.has(name) ? null : name;
}
function evidenceAt(file, at) {
    const line = file.code.slice(0, at).split('\n').length;
    return { path: file.path, line, text: (file.code.split('\n')[line - 1] ?? '').trim() };
}
function withoutComments(text) {
    return text.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*/g, (whole, string, before) => string !== undefined
        ? string
        : (before ?? '') + whole.slice((before ?? '').length).replace(/[^\n]/g, ' '));
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ isOsInstall),
  nb: () => (/* binding */ isOsRemoval),
  Or: () => (/* binding */ osPackages)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/os-package-tools.js
const PACKAGE_TOOLS = [
    {
        names: ['apt-get', 'apt', 'aptitude'],
        family: 'apt',
        install: ['install', 'build-dep'],
        remove: ['remove', 'purge', 'autoremove', 'autopurge'],
        valued: ['-o', '--option', '-t', '--target-release', '-c', '-a'],
    },
    {
        names: ['apk'],
        family: 'apk',
        install: ['add'],
        remove: ['del'],
        valued: [
            '-t',
            '--virtual',
            '-X',
            '--repository',
            '-p',
            '--root',
            '--repositories-file',
            '--keys-dir',
            '--arch',
        ],
    },
    {
        names: ['dnf', 'yum', 'microdnf', 'tdnf'],
        family: 'dnf',
        install: ['install', 'groupinstall', 'localinstall'],
        remove: ['remove', 'erase', 'autoremove'],
        valued: ['-c', '--config', '--releasever', '--installroot', '-x', '--exclude'],
    },
    {
        names: ['zypper'],
        family: 'zypper',
        install: ['install', 'in'],
        remove: ['remove', 'rm'],
        valued: ['-p', '-r', '--repo'],
    },
    {
        names: ['pacman'],
        family: 'pacman',
        install: ['-S', '-Sy', '-Syu', '-Syyu'],
        remove: ['-R', '-Rs', '-Rns'],
        valued: [],
    },
];

// EXTERNAL MODULE: ./lib/src/model/state.js + 1 modules
var state = __webpack_require__(3017);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
;// CONCATENATED MODULE: ./lib/src/facts/os-packages.js




const osPackages = (0,build/* fact */.fK)((stage) => {
    const byRun = new Map();
    for (const command of (0,commands/* lineageCommands */.GI)(stage)) {
        const run = byRun.get(command.instruction);
        if (run)
            run.push(command);
        else
            byRun.set(command.instruction, [command]);
    }
    return [...byRun.values()].flatMap(remaining);
});
function isOsInstall(command) {
    const tool = toolOf(command);
    return tool?.install.includes(verbOf(command, tool) ?? '') ?? false;
}
function isOsRemoval(command) {
    const tool = toolOf(command);
    return tool?.remove.includes(verbOf(command, tool) ?? '') ?? false;
}
function toolOf({ name }) {
    return PACKAGE_TOOLS.find((tool) => name !== null && tool.names.includes(name)) ?? null;
}
function verbOf(command, tool) {
    if (tool.family === 'pacman')
        return command.args[0] ?? null;
    return plainWords(command.args, tool)[0] ?? null;
}
function remaining(commands) {
    const variables = variablesOf(commands);
    let installed = [];
    for (const command of commands) {
        const tool = toolOf(command);
        const verb = tool && verbOf(command, tool);
        if (!tool || verb === null)
            continue;
        const words = packageWords(command, tool, variables);
        if (tool.install.includes(verb)) {
            const virtual = virtualName(command);
            installed.push(...words.map((name) => ({ found: { name: bareName(name), family: tool.family, command }, virtual })));
        }
        else if (tool.remove.includes(verb)) {
            const gone = words.map(removalPattern);
            installed = installed.filter(({ found, virtual }) => !gone.some((pattern) => pattern.test(found.name) || pattern.test(virtual ?? '')));
        }
    }
    return installed.map(({ found }) => found);
}
function packageWords(command, tool, variables) {
    const opened = command.args.flatMap((arg, index) => {
        if (arg !== null)
            return [arg];
        const text = command.texts[index] ?? '';
        if (!/[$`]/.test(text))
            return [text.replace(/["']/g, '')];
        const name = /^"?\$\{?(\w+)\}?"?$/.exec(text)?.[1];
        const value = name === undefined ? undefined : variables.get(name);
        return value === undefined ? [] : value.split(/\s+/).filter((word) => word !== '');
    });
    return plainWords(opened, tool).slice(tool.family === 'pacman' ? 0 : 1);
}
function plainWords(args, tool) {
    const words = [];
    for (let at = 0; at < args.length; at++) {
        const arg = args[at];
        if (arg === null || arg === undefined)
            continue;
        if (tool.valued.includes(arg))
            at += 1;
        else if (!arg.startsWith('-'))
            words.push(arg);
    }
    return words;
}
function virtualName({ args }) {
    const at = args.findIndex((arg) => arg === '-t' || arg === '--virtual');
    const inline = args.find((arg) => arg?.startsWith('--virtual='));
    return at === -1 ? (inline?.slice('--virtual='.length) ?? null) : (args[at + 1] ?? null);
}
function bareName(word) {
    return word.replace(/(?<=.)[=<>~:/@].*$/, '');
}
function removalPattern(word) {
    const escaped = bareName(word)
        .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
        .replace(/\*+/g, '[^ ]*');
    return new RegExp(`^${escaped}$`);
}
function variablesOf(commands) {
    const [first] = commands;
    const variables = new Map(first ? (0,state/* stateBefore */.L)(first.stage, first.instruction).variables : []);
    for (const { name, assignments } of commands) {
        if (name !== null)
            continue;
        for (const assignment of assignments)
            if (assignment.value !== null)
                variables.set(assignment.name, assignment.value);
    }
    return variables;
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ scriptCall),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   n7: () => (/* binding */ openShell),
/* harmony export */   zE: () => (/* binding */ openCommands)
/* harmony export */ });
/* harmony import */ var _syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8871);

const DEPTH = 6;
const SHELLS = /^(ba|da|a|z)?sh$/;
function openShell(text, manifest) {
    return open((0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text, segments: [{ at: 0, file: 0 }] }), manifest, []);
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
        scripts: [],
    }, manifest);
}
function openCommands(commands, manifest) {
    return open(commands, manifest, []);
}
function open(commands, manifest, scripts) {
    const parts = commands
        .filter((command) => !runsText(command))
        .map((command) => openInvocation({
        args: command.words.map((word, index) => (index === 0 ? command.name : word.value)),
        texts: command.words.map((word) => word.text),
        variables: command.assignments.map(({ name, value }) => ({ name, value })),
        wrappers: [],
        after: command.after,
        within: command.within,
        redirected: command.redirects.length > 0,
        scripts,
    }, manifest));
    return join(parts);
}
function runsText({ name, words }) {
    return (name !== null &&
        SHELLS.test(name) &&
        words.some(({ value }) => value !== null && /^-[a-z]*c$/.test(value)));
}
function join(parts) {
    return {
        invocations: parts.flatMap((part) => part.invocations),
        missing: parts.flatMap((part) => part.missing),
        computed: parts.find((part) => part.computed !== null)?.computed ?? null,
    };
}
function openInvocation(raw, manifest) {
    const bare = unwrap(raw);
    if (bare === 'computed')
        return { invocations: [], missing: [], computed: raw.texts.join(' ') };
    if (bare === null)
        return { invocations: [], missing: [], computed: null };
    const nested = nestedShell(bare);
    if (nested !== null)
        return openNested(nested, bare, manifest);
    const called = scriptCall(bare.name, bare.args);
    if (called === null || !manifest || bare.scripts.length >= DEPTH)
        return { invocations: [bare], missing: [], computed: null };
    return join(called.flatMap((name) => openScript(name, bare, manifest)));
}
function openNested(text, outer, manifest) {
    const commands = (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text, segments: [{ at: 0, file: 0 }] });
    const inner = open(commands, manifest, outer.scripts);
    return {
        ...inner,
        invocations: inner.invocations.map((one) => ({ ...one, within: [...outer.within, ...one.within] })),
    };
}
function openScript(name, caller, manifest) {
    const body = manifest.scripts.get(name) ?? (name === 'start' && manifest.main === null ? 'node server.js' : undefined);
    if (body === undefined)
        return [{ invocations: [], missing: [name], computed: null }];
    if (caller.scripts.includes(name))
        return [];
    const lifecycle = [`pre${name}`, name, `post${name}`];
    return lifecycle.flatMap((step) => {
        const text = step === name ? body : manifest.scripts.get(step);
        if (text === undefined)
            return [];
        const commands = (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text, segments: [{ at: 0, file: 0 }] });
        const opened = open(commands, manifest, [...caller.scripts, step]);
        return [
            {
                ...opened,
                invocations: opened.invocations.map((one) => ({
                    ...one,
                    variables: [...caller.variables, ...one.variables],
                    within: [...caller.within, ...one.within],
                })),
            },
        ];
    });
}
function scriptCall(name, args) {
    const plain = args.filter((arg) => arg !== null && !arg.startsWith('-'));
    const [first, second] = plain;
    if (name === 'run-s' || name === 'run-p' || name === 'npm-run-all')
        return plain.length > 0 ? plain : null;
    if (first === undefined || args.some((arg) => arg !== null && ELSEWHERE.test(arg)))
        return null;
    const script = runScript(name, first, second);
    return script === undefined || script === null ? null : [script];
}
function runScript(manager, verb, name) {
    switch (manager) {
        case 'npm':
            return npmScript(verb, name);
        case 'pnpm':
            return npmScript(verb, name) ?? (PNPM_COMMANDS.has(verb) || verb.startsWith('run') ? null : verb);
        case 'yarn':
            return verb === 'run' ? name : YARN_COMMANDS.has(verb) ? null : verb;
        case 'bun':
            return verb === 'run' && name !== undefined && !/\.[cm]?[jt]sx?$/.test(name) ? name : null;
        default:
            return null;
    }
}
function npmScript(verb, name) {
    if (/^(start|test|stop|restart)$/.test(verb))
        return verb;
    if (verb === 't')
        return 'test';
    return verb === 'run' || verb === 'run-script' || verb === 'rum' ? name : null;
}
const ELSEWHERE = /^(--prefix|-C|--dir|--cwd|--workspace|--workspaces|-w|-ws|--filter|-F|--recursive|-r)(=|$)/;
const PNPM_COMMANDS = new Set('add audit ci config create deploy dlx env exec fetch i import install link list ls outdated prune publish rebuild remove rm root server setup store test unlink up update why'.split(' '));
const YARN_COMMANDS = new Set('add audit autoclean bin cache config create dedupe dlx exec global help import info init install link list node npm pack plugin policies publish remove set tag unlink unplug up upgrade versions why workspace workspaces'.split(' '));
function nestedShell(invocation) {
    if (!SHELLS.test(invocation.name))
        return null;
    const flag = invocation.args.findIndex((arg) => arg !== null && /^-[a-z]*c$/.test(arg));
    return flag === -1 ? null : (invocation.args[flag + 1] ?? null);
}
const NPX = new Set(['npx', 'pnpx', 'bunx']);
const PLAIN_WRAPPERS = new Set([
    'exec',
    'command',
    'nohup',
    'time',
    'dumb-init',
    'tini',
    'catatonit',
    'cross-env',
    'cross-env-shell',
    'env',
    'dotenv',
    'dotenvx',
    'docker-entrypoint.sh',
]);
function unwrap(raw) {
    let { args, texts } = raw;
    const variables = [...raw.variables];
    const wrappers = [];
    for (;;) {
        const head = args[0];
        if (head === undefined)
            return null;
        if (head === null)
            return 'computed';
        const name = head.slice(head.lastIndexOf('/') + 1);
        const skip = wrapperLength(name, args, variables);
        if (skip === 0) {
            const { args: _args, texts: _texts, ...rest } = raw;
            return { ...rest, name, args: args.slice(1), texts: texts.slice(1), variables, wrappers };
        }
        wrappers.push(NPX.has(name) ? 'npx' : name);
        args = args.slice(skip);
        texts = texts.slice(skip);
    }
}
function wrapperLength(name, args, variables) {
    const runner = runnerLength(name, args);
    if (runner > 0 || !PLAIN_WRAPPERS.has(name))
        return runner;
    let at = 1 + options(args, 1, name.startsWith('dotenv') ? ['-e', '-f', '--env-file', '-c'] : ['-e', '-u']);
    if (name === 'dotenvx' && args[at] === 'run')
        at += 1 + options(args, at + 1, ['-f', '--env-file']);
    for (; at < args.length; at++) {
        const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(args[at] ?? '');
        if (!assignment)
            break;
        variables.push({ name: assignment[1] ?? '', value: assignment[2] ?? '' });
    }
    return at;
}
function runnerLength(name, args) {
    if (NPX.has(name))
        return 1 + options(args, 1, ['-p', '--package']);
    const verb = args[1] ?? '';
    if (name === 'npm' && (verb === 'exec' || verb === 'x'))
        return 2 + options(args, 2, []);
    return (name === 'yarn' || name === 'pnpm') && (verb === 'exec' || verb === 'dlx') ? 2 : 0;
}
function options(args, from, valued) {
    let at = from;
    while (args[at]?.startsWith('-')) {
        const flag = args[at];
        at += valued.includes(flag ?? '') ? 2 : 1;
        if (flag === '--')
            break;
    }
    return at - from;
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   ce: () => (/* binding */ contextPathOf),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   kt: () => (/* binding */ origins),
/* harmony export */   tN: () => (/* binding */ transfers)
/* harmony export */ });
/* unused harmony exports unquote, expand */
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);


const placements = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    if (instruction.flags.some((flag) => flag.name === 'from') || !instruction.destination)
        return [];
    const { variables, workdir: directory } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(stage, instruction);
    const workdir = normalise('/', directory);
    const written = expand(unquote(instruction.destination.text), variables);
    const sources = instruction.sources
        .map((word) => expand(unquote(word.text), variables))
        .filter((source) => !/^(https?|git|ssh):|^git@/.test(source))
        .map((source) => normalise('/', source).slice(1));
    const target = normalise(workdir, written);
    const into = written.endsWith('/') ||
        written === '.' ||
        sources.length > 1 ||
        (sources[0] ?? '').includes('*') ||
        target === workdir;
    return sources.length > 0 ? [{ instruction, sources, target, into }] : [];
}));
const transfers = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => stage.edges.flatMap(({ via, source, instruction }) => {
    if (via !== 'COPY --from' ||
        source.kind !== 'stage' ||
        instruction.keyword !== 'COPY' ||
        !instruction.destination)
        return [];
    const { variables, workdir: directory } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(stage, instruction);
    const workdir = normalise('/', directory);
    const written = expand(unquote(instruction.destination.text), variables);
    const sources = instruction.sources.map((word) => normalise('/', expand(unquote(word.text), variables)));
    const target = normalise(workdir, written);
    const into = written.endsWith('/') || written === '.' || sources.length > 1 || target === workdir;
    return [{ instruction, from: source.stage, sources, target, into }];
}));
function origins(transfer, path) {
    return transfer.sources.flatMap((source) => {
        const whole = below(transfer.target, path);
        const name = source.slice(source.lastIndexOf('/') + 1);
        const named = transfer.into
            ? below(`${transfer.target === '/' ? '' : transfer.target}/${name}`, path)
            : null;
        const rests = [
            whole === null || (transfer.into && whole === '') ? null : normalise(source, whole),
            named === '' ? source : null,
        ];
        return rests.filter((rest) => rest !== null);
    });
}
function contextPathOf(stage, path) {
    return pathFrom(stage, path, new Set());
}
function pathFrom(stage, path, seen) {
    const key = `${stage.index} ${path}`;
    if (seen.has(key))
        return null;
    seen.add(key);
    const copied = copiedPath(stage, path);
    if (copied !== null)
        return copied;
    for (const transfer of transfers(stage)) {
        if (transfer.from.index >= stage.index)
            continue;
        for (const origin of origins(transfer, path)) {
            const found = pathFrom(transfer.from, origin, seen);
            if (found !== null)
                return found;
        }
    }
    const { base } = stage;
    return base.kind === 'stage' && base.stage.index < stage.index ? pathFrom(base.stage, path, seen) : null;
}
function copiedPath(stage, path) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    for (const placement of placements(stage).toReversed()) {
        for (const source of placement.sources) {
            const found = originOf(context, placement, source, path);
            if (found !== null && context.exists(found) !== 'absent' && !context.ignore.ignores(found))
                return found;
        }
    }
    return null;
}
function originOf(context, placement, source, path) {
    const { target } = placement;
    if (source === '' || context.exists(source) === 'directory') {
        const rest = below(target, path);
        return rest === null ? null : [source, rest].filter((part) => part !== '').join('/');
    }
    if (!placement.into)
        return path === target ? source : null;
    const name = below(target, path);
    if (name === null || name === '')
        return null;
    const dir = source.includes('/') ? `${source.slice(0, source.lastIndexOf('/'))}/` : '';
    const [first = '', ...rest] = name.split('/');
    if (!matches(source.slice(dir.length), first))
        return null;
    if (rest.length === 0)
        return dir + first;
    return null;
}
function below(dir, path) {
    if (path === dir)
        return '';
    const prefix = dir === '/' ? '/' : `${dir}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
function matches(pattern, name) {
    if (!/[*?[]/.test(pattern))
        return pattern === name;
    const expression = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*/g, '[^/]*')
        .replace(/\?/g, '[^/]')
        .replace(/\[!/g, '[^');
    try {
        return new RegExp(`^${expression}$`).test(name);
    }
    catch {
        return false;
    }
}
function normalise(dir, path) {
    const parts = [];
    for (const part of `${path.startsWith('/') ? '' : dir}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
function unquote(text) {
    return text.replace(/^(["'])(.*)\1$/s, '$2');
}
function expand(text, variables) {
    return text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g, (whole, plain, braced, fallback) => {
        const value = variables.get(plain ?? braced);
        return value || (fallback ?? value ?? whole);
    });
}


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ processScripts),
/* harmony export */   E: () => (/* binding */ isProcessFile)
/* harmony export */ });
/* harmony import */ var _node_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7175);

const PROCESS_FILE = /(^|\/)(ecosystem|pm2|process(es)?)[^/]*\.([cm]?js|json|ya?ml)$|\.config\.[cm]?js$|\.(json|ya?ml)$/;
const SCRIPT = /(?:^|[\s{,])["']?script["']?\s*:\s*(.*)/g;
const ELSEWHERE = /(?:^|[\s{,])["']?(cwd|interpreter|exec_interpreter|interpreter_args|node_args)["']?\s*:\s*(.*)/g;
function isProcessFile(path) {
    return PROCESS_FILE.test(path);
}
function processScripts(path, text) {
    const code = /\.ya?ml$/.test(path) ? text.replace(/(^|\s)#.*$/gm, '$1') : (0,_node_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .fx)(text);
    const scripts = [...code.matchAll(SCRIPT)].map((match) => literal(match[1] ?? ''));
    const elsewhere = [...code.matchAll(ELSEWHERE)].some((match) => !(match[1]?.endsWith('interpreter') && literal(match[2] ?? '') === 'node'));
    const plain = scripts.filter((script) => script !== null && isFile(script));
    return elsewhere || plain.length === 0 || plain.length < scripts.length ? null : [...new Set(plain)];
}
function literal(rest) {
    const quoted = /^(["'`])((?:(?!\1)[^\\$])+)\1\s*(?:[,}\]]|$)/.exec(rest.trim());
    if (quoted)
        return quoted[2] ?? null;
    return /^[\w./-]+$/.test(rest.trim()) ? rest.trim() : null;
}
function isFile(script) {
    return (/\//.test(script) || /\.[cm]?js$/.test(script)) && !script.includes('node_modules/');
}


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ serves)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/servers.js
const SERVER_COMMANDS = [
    { name: 'nginx', port: 80 },
    { name: 'openresty', port: 80 },
    { name: 'httpd', port: 80 },
    { name: 'httpd-foreground', port: 80 },
    { name: 'apache2', port: 80 },
    { name: 'apache2ctl', port: 80 },
    { name: 'apachectl', port: 80 },
    { name: 'apache2-foreground', port: 80 },
    { name: 'lighttpd', port: 80 },
    { name: 'caddy', only: ['run', 'file-server', 'reverse-proxy'], port: 80 },
    { name: 'haproxy' },
    { name: 'traefik', port: 80 },
    { name: 'envoy' },
    { name: 'varnishd' },
    { name: 'php-fpm', port: 9000 },
    { name: 'frankenphp' },
    { name: 'catalina.sh', port: 8080 },
    { name: 'startup.sh' },
    { name: 'gunicorn', port: 8000 },
    { name: 'uvicorn', port: 8000 },
    { name: 'hypercorn', port: 8000 },
    { name: 'daphne', port: 8000 },
    { name: 'granian', port: 8000 },
    { name: 'waitress-serve', port: 8080 },
    { name: 'uwsgi' },
    { name: 'streamlit', only: ['run'], port: 8501 },
    { name: 'fastapi', only: ['run'], port: 8000 },
    { name: 'flask', only: ['run'], port: 5000 },
    { name: 'mlflow', only: ['server', 'ui'] },
    { name: 'sanic', port: 8000 },
    { name: 'chalice', only: ['local'] },
    { name: 'puma', port: 9292 },
    { name: 'unicorn', port: 8080 },
    { name: 'thin', only: ['start'] },
    { name: 'passenger', only: ['start'], port: 3000 },
    { name: 'rackup', port: 9292 },
    { name: 'thrust' },
    { name: 'rails', only: ['s', 'server'], port: 3000 },
    { name: 'serve' },
    { name: 'http-server', port: 8080 },
    { name: 'next', only: ['start'], port: 3000 },
    { name: 'nuxt', only: ['start', 'preview'], port: 3000 },
    { name: 'strapi', only: ['start'], port: 1337 },
    { name: 'nest', only: ['start'], port: 3000 },
    { name: 'remix-serve', port: 3000 },
    { name: 'vite', only: ['preview'], port: 4173 },
    { name: 'json-server', port: 3000 },
    { name: 'mongod', port: 27017 },
    { name: 'redis-server', port: 6379 },
    { name: 'postgres', port: 5432 },
    { name: 'mysqld', port: 3306 },
    { name: 'memcached', port: 11211 },
    { name: 'sshd', port: 22 },
    { name: 'jupyter', port: 8888 },
    { name: 'webpack-dev-server' },
    { name: 'static-web-server', port: 80 },
    { name: 'busybox', only: ['httpd'] },
];
function serverCommand(name, args) {
    const row = SERVER_COMMANDS.find((command) => command.name === name);
    if (!row)
        return moduleServer(name, args);
    return row.only === undefined || row.only.some((word) => args.includes(word)) ? row : null;
}
function moduleServer(name, args) {
    if (/^python[\d.]*$|^manage\.py$/.test(name))
        return pythonServer(args);
    if (name === 'php' && ['-S', 'serve', 'octane:start'].some((word) => args.includes(word)))
        return { name: 'php' };
    return name === 'bundle' && args[0] === 'exec' && args[1] ? serverCommand(args[1], args.slice(2)) : null;
}
function pythonServer(args) {
    if (args.includes('runserver'))
        return { name: 'manage.py runserver', port: 8000 };
    const module = args.includes('-m') ? args[args.indexOf('-m') + 1] : null;
    if (!module)
        return null;
    return module === 'http.server'
        ? { name: module, port: 8000 }
        : serverCommand(module, args.slice(args.indexOf('-m') + 2));
}
const SERVER_PACKAGES = {
    node: [
        'express',
        'fastify',
        'koa',
        '@hapi/hapi',
        'hapi',
        'restify',
        '@nestjs/platform-express',
        '@nestjs/platform-fastify',
        'next',
        'nuxt',
        'socket.io',
        'ws',
        'apollo-server',
        '@apollo/server',
        'polka',
        'hono',
        'elysia',
        '@adonisjs/core',
        '@feathersjs/express',
        'graphql-yoga',
        'serve',
        '@strapi/strapi',
        'sails',
        'loopback',
        '@loopback/rest',
    ],
    python: [
        'flask',
        'django',
        'fastapi',
        'aiohttp',
        'tornado',
        'sanic',
        'bottle',
        'quart',
        'uvicorn',
        'gunicorn',
        'streamlit',
        'gradio',
        'dash',
        'falcon',
        'starlette',
        'litestar',
        'grpcio',
    ],
    ruby: ['rails', 'sinatra', 'puma', 'hanami', 'roda', 'grape'],
    java: [
        'spring-boot-starter-web',
        'spring-boot-starter-webflux',
        'quarkus-resteasy',
        'quarkus-rest',
        'micronaut-http-server',
        'dropwizard-core',
        'vertx-web',
        'javalin',
        'jetty-server',
        'ktor-server',
    ],
};

// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/started.js
var started = __webpack_require__(3067);
;// CONCATENATED MODULE: ./lib/src/facts/serves.js




const serves = (0,build/* fact */.fK)((stage) => {
    const facts = (0,lineage/* baseImage */.fF)(stage);
    if (facts?.role === 'function')
        return null;
    return byCommand(stage) ?? byBase(stage) ?? byCompose(stage) ?? byPackages(stage) ?? byExpose(stage);
});
function byCommand(stage) {
    const start = (0,lineage/* lastInstruction */.xh)(stage, 'CMD') ?? (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT');
    for (const { name, args } of (0,started/* startedCommands */.G)(stage).toReversed()) {
        const server = serverCommand(name, args);
        if (!server)
            continue;
        return {
            by: 'command',
            reason: `\`${server.name}\` serves`,
            port: portOf(stage) ?? server.port?.toString() ?? null,
            span: start?.span ?? null,
        };
    }
    return null;
}
function byBase(stage) {
    const facts = (0,lineage/* baseImage */.fF)(stage);
    if (!facts?.serves)
        return null;
    if ((0,lineage/* startsItsOwn */.yN)(stage) && (0,started/* startedCommands */.G)(stage).length > 0)
        return null;
    return { by: 'base', reason: `\`${(0,lineage/* baseLabel */.ku)(stage)}\` is a server`, port: portOf(stage), span: null };
}
function byCompose(stage) {
    const use = (0,build/* buildOf */.Yy)(stage).context.uses.find(({ publishesPorts, overridesCommand }) => publishesPorts && !overridesCommand);
    if (!use || (0,started/* startedCommands */.G)(stage).length === 0)
        return null;
    return { by: 'compose', reason: `\`${use.saidBy}\` publishes its ports`, port: portOf(stage), span: null };
}
function byPackages(stage) {
    const main = (0,started/* startedCommands */.G)(stage).at(-1);
    const stack = main ? stackOf(main.name) : null;
    if (!stack || (0,lineage/* lastInstruction */.xh)(stage, 'EXPOSE') === null)
        return null;
    const { context } = (0,build/* buildOf */.Yy)(stage);
    for (const file of MANIFESTS[stack]) {
        const content = context.read(file);
        const found = content.kind === 'text'
            ? SERVER_PACKAGES[stack].find((name) => mentions(content.text, name))
            : undefined;
        if (found)
            return {
                by: 'packages',
                reason: `\`${file}\` names \`${found}\``,
                port: portOf(stage),
                span: (0,lineage/* lastInstruction */.xh)(stage, 'EXPOSE')?.span ?? null,
            };
    }
    return null;
}
function byExpose(stage) {
    const expose = (0,lineage/* lastInstruction */.xh)(stage, 'EXPOSE');
    return expose
        ? {
            by: 'expose',
            reason: `it exposes ${portOf(stage) ?? 'a port'}`,
            port: portOf(stage),
            span: expose.span,
        }
        : null;
}
const MANIFESTS = {
    node: ['package.json'],
    python: ['requirements.txt', 'pyproject.toml', 'Pipfile'],
    ruby: ['Gemfile'],
    java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
};
function stackOf(program) {
    if (/^(node|npm|yarn|pnpm|bun|pm2-runtime|tsx|ts-node)$/.test(program))
        return 'node';
    if (/^python[\d.]*$/.test(program))
        return 'python';
    if (/^(ruby|bundle)$/.test(program))
        return 'ruby';
    return program === 'java' ? 'java' : null;
}
function mentions(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
        if (!/[\w@/-]/.test(around.replace(/[>]/g, '')))
            return true;
    }
    return false;
}
function portOf(stage) {
    return stage.config.ExposedPorts[0]?.split('/')[0] ?? null;
}


/***/ }),

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ unnamedTarget),
/* harmony export */   N7: () => (/* binding */ shippedStages),
/* harmony export */   ZK: () => (/* binding */ isMadeOf),
/* harmony export */   iw: () => (/* binding */ isShipped),
/* harmony export */   nl: () => (/* binding */ neededForShipping)
/* harmony export */ });
/* unused harmony export shadowedTarget */
/* harmony import */ var _knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9931);



const shippedStages = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const last = build.stages.at(-1);
    if (!last)
        return [];
    const configured = build.stages.filter((stage) => isNamed(stage, build.configuredTargets));
    if (configured.length > 0)
        return configured;
    const said = saidTargets(build);
    return said.length > 0 ? said : [defaultTarget(build, last)];
});
const shadowedTarget = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const last = build.stages.at(-1);
    const meant = last && defaultTarget(build, last);
    return last && meant && meant !== last ? { last, meant } : null;
});
const PRODUCTION = /^(prod|production|runtime|runner|final|release)$/;
const unnamedTarget = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const shadowed = shadowedTarget(build);
    if (!shadowed || build.configuredTargets.length > 0)
        return null;
    const { meant } = shadowed;
    const words = meant.name?.split(/[-_.]/) ?? [];
    const named = build.context.targets.some(({ name }) => isNamed(meant, [name]));
    return named || !words.some((word) => PRODUCTION.test(word)) ? null : shadowed;
});
function isMadeOf(stage, part) {
    return stage.edges.some(({ source }) => source.kind === 'stage' &&
        source.stage.index < stage.index &&
        (source.stage === part || isMadeOf(source.stage, part)));
}
function isShipped(build, stage) {
    return shippedStages(build).includes(stage);
}
const neededForShipping = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const needed = new Set();
    const visit = (stage) => {
        if (needed.has(stage))
            return;
        needed.add(stage);
        for (const { source } of stage.edges)
            if (source.kind === 'stage')
                visit(source.stage);
    };
    for (const stage of shippedStages(build))
        visit(stage);
    return needed;
});
function defaultTarget(build, last) {
    const role = last.name === null ? null : (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p)(last.name);
    if (role !== 'development' && role !== 'test')
        return last;
    const production = build.stages.findLast((stage) => stage.name !== null && (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p)(stage.name) === 'production');
    return production ?? last;
}
function saidTargets(build) {
    const last = build.stages.at(-1);
    const targets = new Set();
    for (const use of build.context.uses) {
        if (/(^|[/.-])(dev|develop|development|test|tests|local|debug|e2e)[.-]/.test(use.saidBy))
            continue;
        const { target } = use;
        const stage = target === null ? last : build.stages.find((candidate) => isNamed(candidate, [target]));
        if (!stage || (target !== null && isForDevelopers(stage)))
            continue;
        if (use.kind === 'compose' && isPartOfProduction(build, stage))
            continue;
        targets.add(stage);
    }
    const onlyLast = targets.size === 1 && last !== undefined && targets.has(last);
    return onlyLast ? [] : build.stages.filter((stage) => targets.has(stage));
}
function isForDevelopers({ name }) {
    const role = name === null ? null : (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p)(name);
    return role === 'development' || role === 'test';
}
function isPartOfProduction(build, stage) {
    return build.stages.some((later) => later.index > stage.index &&
        !isForDevelopers(later) &&
        ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .lineage */ .OZ)(later).includes(stage) ||
            later.edges.some(({ source }) => source.kind === 'stage' && source.stage === stage)));
}
function isNamed(stage, names) {
    return names.some((name) => name.toLowerCase() === stage.name || name === String(stage.index));
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ plainWords),
/* harmony export */   s: () => (/* binding */ startedProgram)
/* harmony export */ });
/* harmony import */ var _context_node_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3180);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _package_scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2548);
/* harmony import */ var _pm2_apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);





const INTERPRETERS = new Set([
    'node',
    'nodejs',
    'ts-node',
    'ts-node-dev',
    'tsx',
    'nodemon',
    'pm2-runtime',
    'pm2',
    'babel-node',
    'forever',
    'node-dev',
]);
const startedProgram = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const words = startWords(stage);
    const instruction = stage.instructions.findLast(({ keyword }) => keyword === 'CMD') ??
        stage.instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT') ??
        null;
    const manifest = manifestIn(stage);
    const own = hasEntrypoint(stage) ? words : (stage.config.Cmd ?? []);
    const script = entryScript(stage, own);
    const workdir = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)('/', stage.config.WorkingDir || '/');
    const opened = script ? openEntry(stage, script, words, manifest) : (0,_package_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .openWords */ .Sn)(words, manifest);
    const programs = opened.invocations.filter((one) => !staysIn(one, workdir));
    const main = programs.at(-1) ?? null;
    const files = main ? filesOf(stage, main, workdir) : NO_FILES;
    return {
        instruction,
        words,
        programs,
        main,
        ...files,
        scripts: main?.scripts ?? [],
        direct: main ? directCommand(words, opened, main, manifest) : null,
        script: script?.path ?? null,
        unresolved: unresolvedBecause(words, opened) ?? movedBecause(programs) ?? files.unresolved,
    };
});
const NO_FILES = { file: null, preloads: [], unresolved: null };
function filesOf(stage, main, workdir) {
    const file = startedFile(main, workdir);
    const loaded = preloads(main).map((path) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(workdir, path));
    if (!file || !main.name.startsWith('pm2') || !(0,_pm2_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .isProcessFile */ .E)(file.written))
        return { file, preloads: loaded, unresolved: null };
    const path = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathOf */ .ce)(stage, file.path);
    const content = path === null ? null : (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(stage).context.read(path);
    const scripts = content?.kind === 'text' ? (0,_pm2_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .processScripts */ .A)(file.written, content.text) : null;
    if (!scripts)
        return {
            file,
            preloads: loaded,
            unresolved: `which file ${file.written} starts is not plainly said in it`,
        };
    const files = scripts.map((written) => ({ written, path: (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(workdir, written) }));
    const others = files.slice(1).map((one) => one.path);
    return { file: files[0] ?? file, preloads: [...loaded, file.path, ...others], unresolved: null };
}
function staysIn({ name, args }, workdir) {
    return name === 'cd' && typeof args[0] === 'string' && (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(workdir, args[0]) === workdir;
}
function movedBecause(programs) {
    const moves = programs.find(({ name }) => name === 'cd');
    return moves ? `it starts in another directory than WORKDIR: \`cd ${moves.texts.join(' ')}\`` : null;
}
function startWords(stage) {
    const { Entrypoint, Cmd } = stage.config;
    const entry = Entrypoint ?? [];
    const takesCmd = !stage.instructions.some((one) => one.keyword === 'ENTRYPOINT' && one.command.form === 'shell');
    return takesCmd ? [...entry, ...(Cmd ?? [])] : entry;
}
function manifestIn(stage) {
    const path = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathOf */ .ce)(stage, (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(stage.config.WorkingDir || '/', 'package.json'));
    if (path === null)
        return null;
    const dir = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const reading = (0,_context_node_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readNodeProject */ .Ii)((0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(stage).context, dir);
    return reading.kind === 'project' ? reading.project.manifest : null;
}
function hasEntrypoint(stage) {
    if (stage.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT'))
        return true;
    return stage.base.kind === 'stage' && hasEntrypoint(stage.base.stage);
}
function entryScript(stage, words) {
    let at = 0;
    while (/(^|\/)(dumb-init|tini|env|exec|sh|bash|ash|--)$/.test(words[at] ?? '') && words[at + 1] !== '-c')
        at++;
    const word = words[at];
    if (word === undefined || (!/\//.test(word) && !/\.(sh|bash)$/.test(word)))
        return null;
    const inWorkdir = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(stage.config.WorkingDir || '/', word);
    const path = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathOf */ .ce)(stage, inWorkdir) ?? (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathOf */ .ce)(stage, (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)('/usr/local/bin', word));
    return path !== null && !/\.[cm]?[jt]s$/.test(path) ? { path, rest: words.slice(at + 1) } : null;
}
const IDLE = new Set('set echo printf export cd true : test [ shift umask exit return local read unset source . trap sleep'.split(' '));
function openEntry(stage, script, words, manifest) {
    const content = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(stage).context.read(script.path);
    if (content.kind !== 'text')
        return { invocations: [], missing: [], computed: words.join(' ') };
    const opened = (0,_package_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .openShell */ .n7)(content.text, manifest);
    const body = {
        ...opened,
        invocations: opened.invocations.filter(({ name, redirected }) => redirected || !IDLE.has(name)),
        computed: null,
    };
    const handsOver = /\bexec\s+(\S+\s+)*"?\$(@|\*|\{@\})"?|^\s*"\$@"/m.test(content.text);
    if (!handsOver)
        return body;
    const rest = (0,_package_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .openWords */ .Sn)(script.rest, manifest);
    return {
        ...rest,
        invocations: [...body.invocations, ...rest.invocations],
        missing: [...body.missing, ...rest.missing],
    };
}
function startedFile(main, workdir) {
    if (!INTERPRETERS.has(main.name))
        return null;
    const written = fileArgument(main);
    return written === null ? null : { written, path: (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(workdir, written) };
}
const VALUED = new Set([
    '-r',
    '--require',
    '--import',
    '--loader',
    '--experimental-loader',
    '-C',
    '--conditions',
    '--env-file',
    '--title',
    '-P',
    '--project',
    '-i',
    '--instances',
    '--name',
    '-n',
    '-w',
    '--watch',
    '--exec',
    '-x',
    '-e',
    '--ext',
    '--env',
    '--config',
]);
function fileArgument(main) {
    const { args } = main;
    let at = main.name === 'pm2' && args[0] === 'start' ? 1 : 0;
    for (; at < args.length; at++) {
        const arg = args[at];
        if (arg === null || arg === undefined)
            return null;
        if (main.name === 'node' && /^(-e|-p|--eval|--print)$/.test(arg))
            return null;
        if (takesNext(main.name, arg))
            at++;
        else if (!arg.startsWith('-'))
            return arg;
    }
    return null;
}
function takesNext(program, flag) {
    return VALUED.has(flag) && !(flag === '-w' && program.startsWith('pm2'));
}
function preloads(main) {
    const files = [];
    for (const [index, arg] of main.args.entries()) {
        const inline = /^(?:-r|--require|--import|--env-file|--loader)=(.+)$/.exec(arg ?? '')?.[1];
        const next = /^(-r|--require|--import|--env-file|--loader)$/.test(arg ?? '') ? main.args[index + 1] : null;
        const file = inline ?? next;
        if (file && /^[./]/.test(file))
            files.push(file);
    }
    return files;
}
function directCommand(words, opened, main, manifest) {
    const bare = plainWords(words);
    const called = (0,_package_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptCall */ .Aq)(bare[0] ?? '', bare.slice(1));
    const name = called?.[0];
    if (!manifest || !name || called.length !== 1 || bare.includes('--'))
        return null;
    const plain = opened.invocations.length === 1 &&
        main.name === 'node' &&
        main.scripts.length > 0 &&
        main.wrappers.length === 0;
    if (!plain ||
        main.variables.length > 0 ||
        main.within.length > 0 ||
        main.redirected ||
        main.args.includes(null))
        return null;
    return ['node', ...main.args.filter((arg) => arg !== null)];
}
function plainWords(words) {
    const bare = words.filter((word) => word !== 'docker-entrypoint.sh');
    const [shell, flag, text] = bare;
    const simple = shell?.endsWith('sh') && flag === '-c' && text !== undefined && /^[\w@%+=:,./ -]+$/.test(text);
    return simple ? text.trim().split(/\s+/) : bare;
}
function unresolvedBecause(words, opened) {
    if (words.length === 0)
        return 'neither CMD nor ENTRYPOINT says what to start';
    if (opened.missing.length > 0)
        return `package.json has no script \`${opened.missing[0]}\``;
    if (opened.computed !== null)
        return `\`${opened.computed}\` cannot be followed`;
    return opened.invocations.length === 0 ? 'nothing is started' : null;
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startedCommands),
/* harmony export */   j: () => (/* binding */ programInContext)
/* harmony export */ });
/* harmony import */ var _syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8871);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2548);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3006);




const LAUNCHERS = new Set([
    'tini',
    'dumb-init',
    'docker-entrypoint.sh',
    'mvn-entrypoint.sh',
    'docker-php-entrypoint',
    '__cacert_entrypoint.sh',
    'tini-static',
    'catatonit',
    'newrelic-admin',
    'ddtrace-run',
    'opentelemetry-instrument',
    'doppler',
    'poetry',
    'pipenv',
    'uv',
    'hatch',
    'pdm',
    'rye',
]);
const startedCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_started_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startedProgram */ .s)(stage)
    .programs.map(unwrapped)
    .flatMap((command) => [...scriptCommands(stage, command), command]));
function scriptCommands(stage, { name }) {
    if (name.includes('.') && !/\.(sh|bash)$/.test(name))
        return [];
    const path = programInContext(stage, name);
    const content = path === null ? null : (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage).context.read(path);
    if (content?.kind !== 'text' || !isShellScript(name, content.text))
        return [];
    const commands = (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text: content.text, segments: [{ at: 0, file: 0 }] });
    return commands.flatMap((one) => one.name === null
        ? []
        : unwrapped({ name: one.name, args: one.words.slice(1).map(({ value }) => value) }));
}
function programInContext(stage, name) {
    const directories = [stage.config.WorkingDir || '/', '/', '/usr/local/bin', '/usr/bin'];
    for (const directory of directories) {
        const path = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathOf */ .ce)(stage, (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(directory, name));
        if (path !== null)
            return path;
    }
    return null;
}
function isShellScript(name, text) {
    return /\.(sh|bash)$/.test(name) || /^#!.*\b(ba|da|a)?sh\b/.test(text);
}
function unwrapped({ name, args }) {
    const bare = name.slice(name.lastIndexOf('/') + 1);
    if (!LAUNCHERS.has(bare))
        return { name: bare, args };
    let at = 0;
    while (at < args.length && (args[at]?.startsWith('-') || args[at] === 'run' || args[at] === 'run-program'))
        at += 1;
    const next = args[at];
    return next ? unwrapped({ name: next, args: args.slice(at + 1) }) : { name: bare, args };
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ buildSteps),
/* harmony export */   rL: () => (/* binding */ idleGates),
/* harmony export */   wO: () => (/* binding */ checkSteps)
/* harmony export */ });
/* harmony import */ var _knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6099);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1553);




const buildSteps = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage).filter(({ name, args, guarded }) => name !== null && !guarded && (0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .buildsProgram */ .A)(name, args)));
const checkSteps = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => {
    const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage);
    return commands.filter((call) => call.name !== null && (0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .checksProgram */ .I)(call.name, call.args) && !isForgiven(commands, call));
});
function isForgiven(commands, call) {
    const next = commands.find(({ instruction, ordinal }) => instruction === call.instruction && ordinal === call.ordinal + 1);
    return next?.after === '||' && /^(true|:|echo|exit)$/.test(next.name ?? '');
}
const idleGates = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const needed = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .neededForShipping */ .nl)(build);
    const named = new Set(build.context.targets.map(({ name }) => name.toLowerCase()));
    return build.stages.flatMap((stage) => {
        const check = checkSteps(stage).at(-1);
        if (!check || needed.has(stage) || (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .isShipped */ .iw)(build, stage))
            return [];
        if (isTarget(build, stage, named) || isLast(build, stage))
            return [];
        return [{ stage, check }];
    });
});
function isTarget(build, stage, named) {
    return build.stages.some((other) => other.name !== null && named.has(other.name) && (other === stage || (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .isMadeOf */ .ZK)(other, stage)));
}
function isLast(build, stage) {
    const last = build.stages.at(-1);
    return last !== undefined && (last === stage || (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .isMadeOf */ .ZK)(last, stage));
}


/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ toolchains)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/build-commands.js
const NEEDS = [
    { program: 'go', oneOf: ['run', 'test', 'build', 'install'], toolchain: /Go toolchain|^go(lang)?/ },
    { program: 'gin', toolchain: /Go toolchain|^go(lang)?/ },
    { program: 'air', toolchain: /Go toolchain|^go(lang)?/ },
    { program: 'cargo', toolchain: /Rust toolchain|cargo|rust|gcc/ },
    { program: 'mvn', toolchain: /Maven|JDK|maven|jdk/ },
    { program: 'mvnw', toolchain: /Maven|JDK|maven|jdk/ },
    { program: 'gradle', toolchain: /Gradle|JDK|gradle|jdk/ },
    { program: 'gradlew', toolchain: /Gradle|JDK|gradle|jdk/ },
    { program: 'javac', toolchain: /JDK|jdk/ },
    { program: 'jshell', toolchain: /JDK|jdk/ },
    { program: 'jcmd', toolchain: /JDK|jdk/ },
    { program: 'jstack', toolchain: /JDK|jdk/ },
    { program: 'jmap', toolchain: /JDK|jdk/ },
    { program: 'keytool', toolchain: /never/ },
    { program: 'sbt', toolchain: /sbt|JDK|jdk/ },
    { program: 'lein', toolchain: /Clojure|JDK|lein|jdk/ },
    { program: 'clj', toolchain: /Clojure|JDK/ },
    { program: 'clojure', toolchain: /Clojure|JDK/ },
    {
        program: 'dotnet',
        oneOf: ['run', 'watch', 'test', 'build', 'ef', 'tool'],
        toolchain: /\.NET SDK|dotnet/,
    },
    { program: 'swift', oneOf: ['run', 'test', 'build'], toolchain: /Swift/ },
    { program: 'stack', toolchain: /GHC|ghc/ },
    { program: 'cabal', toolchain: /GHC|ghc/ },
    { program: 'runhaskell', toolchain: /GHC|ghc/ },
    { program: 'dart', oneOf: ['run', 'test', 'bin/server.dart'], toolchain: /Dart/ },
    { program: 'crystal', toolchain: /compiler|crystal/ },
    { program: 'make', toolchain: /./ },
    { program: 'cmake', toolchain: /./ },
    { program: 'gcc', toolchain: /./ },
    { program: 'g++', toolchain: /./ },
    { program: 'cc', toolchain: /./ },
    { program: 'clang', toolchain: /./ },
    { program: 'clang++', toolchain: /./ },
    { program: 'protoc', toolchain: /./ },
    { program: 'rustc', toolchain: /./ },
    { program: 'npm', oneOf: ['install', 'ci', 'rebuild'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
    { program: 'pip', oneOf: ['install'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
    { program: 'bundle', oneOf: ['install'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
    { program: 'R', toolchain: /./ },
    { program: 'Rscript', toolchain: /./ },
];
function needsToolchain(program, args, toolchain) {
    return NEEDS.some((row) => row.program === program &&
        row.toolchain.test(toolchain) &&
        (row.oneOf?.some((word) => args.includes(word)) ?? true));
}

;// CONCATENATED MODULE: ./lib/src/knowledge/toolchain-packages.js
const COMPILERS = new Set([
    'build-essential',
    'build-base',
    'alpine-sdk',
    'gcc',
    'g++',
    'gcc-c++',
    'clang',
    'llvm',
    'gfortran',
    'gdc',
    'gnat',
    'tcc',
    'cpp',
    'nasm',
    'yasm',
    'rustc',
    'cargo',
    'rust',
    'rustup',
    'golang',
    'golang-go',
    'go',
    'ghc',
    'ocaml',
    'fpc',
    'default-jdk',
    'default-jdk-headless',
    'maven',
    'gradle',
    'ant',
    'sbt',
    'leiningen',
    'base-devel',
    'devtoolset',
    'Development Tools',
    '@development-tools',
    '@development',
    'crystal',
    'swift',
    'ldc',
    'zig',
    'typescript',
]);
const COMPILER_PATTERNS = [
    /^(gcc|g\+\+|clang|llvm|gfortran|gnat)-\d[\d.]*$/,
    /^golang-\d[\d.]*(-go)?$/,
    /^openjdk-?\d+(-jdk(-headless)?)?$/,
    /^java-[\d.]+-openjdk-devel$/,
    /^java-[\d.]+-amazon-corretto-devel$/,
    /^temurin-\d+-jdk$/,
    /^dotnet-?\d*-?sdk(-[\d.]+)?$/,
    /^devtoolset-\d+/,
];
const BUILD_SYSTEMS = new Set([
    'binutils',
    'make',
    'cmake',
    'ninja',
    'ninja-build',
    'meson',
    'autoconf',
    'automake',
    'libtool',
    'bison',
    'flex',
    'scons',
    'bazel',
    'm4',
    'gettext-dev',
    'pkgconf-dev',
    'dpkg-dev',
    'debhelper',
    'devscripts',
    'rpm-build',
    'extra-cmake-modules',
]);
const HEADERS = new Set([
    'linux-headers',
    'kernel-headers',
    'kernel-devel',
    'musl-dev',
    'libc-dev',
    'libc6-dev',
    'glibc-devel',
]);
const NOT_HEADERS = new Set(['mesa-va-gallium-dev', 'nvidia-cuda-dev']);
function toolchainKind(name) {
    if (COMPILERS.has(name) || COMPILER_PATTERNS.some((pattern) => pattern.test(name)))
        return 'compiler';
    if (BUILD_SYSTEMS.has(name))
        return 'build-system';
    if (HEADERS.has(name))
        return 'headers';
    return /-(dev|devel|headers)$/.test(name) && !NOT_HEADERS.has(name) ? 'headers' : null;
}

// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/os-packages.js + 1 modules
var os_packages = __webpack_require__(6845);
// EXTERNAL MODULE: ./lib/src/facts/started.js
var started = __webpack_require__(3067);
;// CONCATENATED MODULE: ./lib/src/facts/toolchains.js







const toolchains = (0,build/* fact */.fK)((stage) => [...fromBase(stage), ...fromPackages(stage), ...fromInstallers(stage), ...fromCopies(stage)].map((found) => ({
    ...found,
    neededBy: neededBy(stage, found.tools),
})));
function fromBase(stage) {
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (!image || image.toolchains.length === 0 || image.windows)
        return [];
    const at = ((0,lineage/* lineage */.OZ)(stage)[0] ?? stage).from.span;
    const weight = image.role === 'sdk' ? 'sdk' : 'interpreter';
    return [
        { from: 'base', weight, tools: image.toolchains, at, origin: (0,lineage/* withoutDigest */.nA)(image.reference), image },
    ];
}
const WEIGHT = {
    compiler: 'sdk',
    'build-system': 'parts',
    headers: 'parts',
};
const C_TOOLS = new Set([
    'gcc',
    'g++',
    'make',
    'build-essential',
    'autoconf',
    'automake',
    'libtool',
    'bison',
    'patch',
    'dpkg-dev',
    'libc6-dev',
    'libc-dev',
    'binutils',
    'cpp',
]);
function fromPackages(stage) {
    const byRun = new Map();
    const carriesC = (0,lineage/* baseImage */.fF)(stage)?.toolchains.includes('gcc') ?? false;
    for (const { name, command } of (0,os_packages/* osPackages */.Or)(stage)) {
        const kind = toolchainKind(name);
        if (kind === null || (carriesC && (kind === 'headers' || C_TOOLS.has(name))))
            continue;
        const run = byRun.get(command.instruction) ?? { command, kinds: new Map() };
        run.kinds.set(name, kind);
        byRun.set(command.instruction, run);
    }
    return [...byRun.values()].map(({ command, kinds }) => ({
        from: 'install',
        weight: [...kinds.values()].some((kind) => WEIGHT[kind] === 'sdk') ? 'sdk' : 'parts',
        tools: [...kinds.keys()],
        at: command.span,
        origin: `${command.name} ${command.args[0] ?? ''}`.trim(),
        image: null,
    }));
}
const INSTALLERS = [
    { url: /sh\.rustup\.rs|static\.rust-lang\.org/, tool: 'the Rust toolchain' },
    { url: /(go\.dev|golang\.org|dl\.google\.com\/go)\/.*go1[\w.]*\.linux/, tool: 'the Go toolchain' },
    { url: /dot\.net\/v1\/dotnet-install/, tool: 'the .NET SDK' },
];
function fromInstallers(stage) {
    return (0,commands/* lineageCommands */.GI)(stage).flatMap((command) => {
        if (command.name !== 'curl' && command.name !== 'wget')
            return [];
        const found = INSTALLERS.find(({ url }) => command.texts.some((text) => url.test(text)));
        if (!found)
            return [];
        return [
            {
                from: 'install',
                weight: 'sdk',
                tools: [found.tool],
                at: command.span,
                origin: command.name,
                image: null,
            },
        ];
    });
}
const COPIED = [
    { path: /^\/usr\/local\/go\/?$/, tool: 'the Go toolchain' },
    { path: /^\/usr\/local\/(cargo|rustup)\/?$|\/\.(cargo|rustup)\/?$/, tool: 'the Rust toolchain' },
    { path: /^\/usr\/share\/maven\/?$|^\/opt\/maven\/?$/, tool: 'Maven' },
    { path: /^\/opt\/gradle\/?$/, tool: 'Gradle' },
    { path: /^\/usr\/share\/dotnet\/sdk\/?/, tool: 'the .NET SDK' },
];
function fromCopies(stage) {
    return (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => {
        const from = one.keyword === 'COPY' ? one.flags.find(({ name }) => name === 'from')?.value : null;
        if (one.keyword !== 'COPY' || !from)
            return [];
        const found = COPIED.filter(({ path }) => one.sources.some(({ text }) => path.test(text))).map(({ tool }) => tool);
        return found.length === 0
            ? []
            : [{ from: 'copy', weight: 'sdk', tools: found, at: one.span, origin: from, image: null }];
    }));
}
function neededBy(stage, tools) {
    const command = (0,started/* startedCommands */.G)(stage).find(({ name, args }) => tools.some((tool) => needsToolchain(name, args, tool)));
    return command
        ? [command.name, ...command.args.slice(0, 2)].filter((word) => word !== null).join(' ')
        : null;
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ effectiveUser)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);


const effectiveUser = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLabel */ .ku)(stage);
    const last = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lastInstruction */ .xh)(stage, 'USER');
    if (!last?.value)
        return { ...inherited(stage), said: null, earlier: null, base };
    const written = last.value.text;
    const said = { span: last.span, written };
    const user = stage.config.User;
    const undecided = written.includes('$') && (user === '' || user.includes('$'));
    const earlier = earlierUser(stage);
    return undecided
        ? { user: null, root: null, said, earlier, base }
        : { user, root: isRoot(user), said, earlier, base };
});
function earlierUser(stage) {
    const users = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lineage */ .OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => (one.keyword === 'USER' ? (one.value?.text ?? []) : [])));
    return users.findLast((user) => !isRoot(user) && !user.includes('$')) ?? null;
}
function inherited(stage) {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .rootBase */ .C6)(stage);
    if (base.kind === 'scratch')
        return { user: '', root: true };
    const facts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseImage */ .fF)(stage);
    if (!facts && base.kind === 'image' && base.known)
        return { user: stage.config.User, root: isRoot(stage.config.User) };
    if (!facts || facts.user === null || facts.windows)
        return { user: null, root: null };
    return { user: facts.user, root: isRoot(facts.user) };
}
function isRoot(user) {
    const name = user.split(':')[0] ?? '';
    return name === '' || name === 'root' || /^0+$/.test(name);
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ imageLookup)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6653);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1836);


const PUBLIC = { facts: _images_js__WEBPACK_IMPORTED_MODULE_0__.imageFacts, config: _images_js__WEBPACK_IMPORTED_MODULE_0__.knownBase };
const lookups = new WeakMap();
function imageLookup(bases = {}) {
    const known = lookups.get(bases);
    if (known)
        return known;
    const rows = Object.entries(bases);
    const lookup = rows.length === 0 ? PUBLIC : lookupIn(rows);
    lookups.set(bases, lookup);
    return lookup;
}
function lookupIn(rows) {
    const rowOf = (reference) => rows.find(([glob]) => matches(glob, reference))?.[1] ?? null;
    return {
        facts(reference) {
            const row = rowOf(reference);
            const facts = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__.imageFacts)(row?.like ?? reference);
            if (!row || !facts)
                return facts;
            const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(reference);
            return { ...facts, user: row.user ?? facts.user, reference, ...(parsed ?? {}) };
        },
        config(reference) {
            const row = rowOf(reference);
            const config = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__.knownBase)(row?.like ?? reference);
            return row?.user === undefined ? config : { ...config, User: row.user };
        },
    };
}
function matches(glob, reference) {
    const [first = '', ...rest] = glob.split('*');
    const last = rest.pop();
    if (last === undefined)
        return glob === reference;
    if (!reference.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = reference.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return reference.length - last.length >= at && reference.endsWith(last);
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ installsDev),
/* harmony export */   v: () => (/* binding */ productionInstall)
/* harmony export */ });
const ROWS = [
    {
        managers: ['npm'],
        without: /^(--production(=true)?|--only=prod(uction)?|--omit=dev|--prod|--omit)$/,
        environment: /^(NODE_ENV=production|NPM_CONFIG_(PRODUCTION=true|OMIT=dev|ONLY=prod(uction)?))$/i,
    },
    {
        managers: ['yarn'],
        without: /^(--production(=true)?|--prod|focus|--omit=dev)$/,
        environment: /^NODE_ENV=production$|^YARN_PRODUCTION=true$/i,
    },
    { managers: ['pnpm'], without: /^(--prod|-P|--production|fetch)$/, environment: /^NODE_ENV=production$/ },
    {
        managers: ['bun'],
        without: /^(--production|-p|--omit=dev|--omit)$/,
        environment: /^NODE_ENV=production$/,
    },
    {
        managers: ['bundler'],
        without: /^(--without|--without=.*|--with|--local)$/,
        environment: /^BUNDLE_(WITHOUT|ONLY|DEPLOYMENT|WITH)=./,
    },
    { managers: ['composer'], without: /^--no-dev$/, environment: /^COMPOSER_NO_DEV=1$/ },
    {
        managers: ['poetry'],
        without: /^(--no-dev|--only(=.*)?|--without(=.*)?)$/,
        environment: /^POETRY_(WITHOUT|ONLY)=./,
    },
    {
        managers: ['uv'],
        without: /^(--no-dev|--no-default-groups|--only-group)$/,
        environment: /^UV_NO_DEV=(1|true)$/,
    },
];
function installsDev(manager, args, environment) {
    if (manager === 'pip')
        return args.some((arg) => /(^|[/_.-])(dev|development|tests?)\b[^/]*\.txt$/.test(arg ?? ''));
    if (manager === 'pipenv')
        return args.includes('--dev') || args.includes('-d');
    const row = ROWS.find(({ managers }) => managers.includes(manager));
    if (!row || (manager === 'uv' && args[0] === 'pip'))
        return false;
    if (args.some((arg) => arg === null || row.without.test(arg)))
        return false;
    return !environment.some((pair) => row.environment.test(pair));
}
const PRODUCTION = {
    npm: 'npm ci --omit=dev',
    yarn: 'yarn install --production',
    pnpm: 'pnpm install --prod',
    bun: 'bun install --production',
    bundler: 'bundle config set without development:test',
    composer: 'composer install --no-dev',
    poetry: 'poetry install --only main',
    uv: 'uv sync --no-dev',
    pipenv: 'pipenv install --deploy',
};
function productionInstall(manager) {
    return PRODUCTION[manager] ?? 'a file with the dependencies of production';
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ stageRole),
/* harmony export */   v: () => (/* binding */ programRole)
/* harmony export */ });
const DEVELOPMENT = /^(dev|develop|development|dev-?envs?|devcontainer|local|debug|debugger|hot-?reload|watch)$/;
const TEST = /^(tests?|testing|tester|unit-?tests?|integration-?tests?|e2e|ci-?tests?|lint|linter|linting|check|checks|coverage)$/;
const PRODUCTION = /^(prod|production|runtime|runner|run|final|release|deploy|app|server|web)$/;
const PARTS = /[-_.]/;
function stageRole(name) {
    const words = [name, ...name.split(PARTS)];
    if (words.some((word) => DEVELOPMENT.test(word)) && !isDependencies(name))
        return 'development';
    if (words.some((word) => TEST.test(word)))
        return 'test';
    return words.some((word) => PRODUCTION.test(word)) ? 'production' : null;
}
function isDependencies(name) {
    return /dep(s|endencies)?$/.test(name);
}
const DEVELOPMENT_PROGRAMS = new Set([
    'nodemon',
    'ts-node-dev',
    'webpack-dev-server',
    'air',
    'gin',
    'reflex',
    'watchmedo',
    'browser-sync',
    'live-server',
    'entr',
    'watchexec',
]);
const DEVELOPMENT_CALLS = {
    next: ['dev'],
    nuxt: ['dev'],
    vite: ['', 'dev', 'serve'],
    ng: ['serve'],
    'react-scripts': ['start'],
    'vue-cli-service': ['serve'],
    astro: ['dev'],
    gatsby: ['develop'],
    remix: ['dev'],
    webpack: ['serve', '--watch'],
    nest: ['--watch'],
    expo: ['start'],
    flask: ['--debug', '--reload'],
    uvicorn: ['--reload'],
    dotnet: ['watch'],
    quasar: ['dev'],
    strapi: ['develop', 'dev'],
    sapper: ['dev'],
    'svelte-kit': ['dev'],
    cargo: ['watch'],
    mix: [],
};
const SHELLS = new Set(['bash', 'sh', 'zsh', 'ash', 'fish', 'dash']);
const TEST_PROGRAMS = new Set([
    'pytest',
    'jest',
    'mocha',
    'vitest',
    'tox',
    'nox',
    'rspec',
    'phpunit',
    'karma',
    'cypress',
    'playwright',
    'ctest',
    'bats',
    'robot',
    'behave',
    'cucumber',
    'newman',
    'k6',
    'locust',
]);
const TEST_CALLS = {
    go: ['test'],
    cargo: ['test', 'bench'],
    mvn: ['test', 'verify'],
    gradle: ['test', 'check'],
    gradlew: ['test', 'check'],
    dotnet: ['test'],
    npm: ['test', 't'],
    yarn: ['test'],
    pnpm: ['test'],
    rails: ['test'],
    mix: ['test'],
    ng: ['test'],
};
function programRole(name, args) {
    if (SHELLS.has(name))
        return isInteractive(args) ? 'shell' : null;
    if (name === 'sleep' || (name === 'tail' && args.includes('/dev/null')))
        return 'idle';
    const words = args.length === 0 ? [''] : args;
    if (DEVELOPMENT_PROGRAMS.has(name) || DEVELOPMENT_CALLS[name]?.some((word) => words.includes(word)))
        return 'development';
    if (TEST_PROGRAMS.has(name) || TEST_CALLS[name]?.some((word) => args.includes(word)))
        return 'test';
    return scriptRole(name, args);
}
function isInteractive(args) {
    return args.every((arg) => arg === null || /^-[lie]+$/.test(arg) || arg === '--login');
}
function scriptRole(name, args) {
    if (!/^(npm|yarn|pnpm|bun)$/.test(name))
        return null;
    const script = args.find((arg) => arg !== 'run' && arg !== null && !arg.startsWith('-')) ?? '';
    if (/^(start:)?(dev|develop|watch|hot)(:|$)/.test(script))
        return 'development';
    return /^(test|e2e|lint)(:|$)/.test(script) ? 'test' : null;
}


/***/ }),

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MANIFEST_FILES),
/* harmony export */   r: () => (/* binding */ INSTALLS)
/* harmony export */ });
const NPM = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', '.npmrc'];
const YARN = ['package.json', 'yarn.lock', '.yarnrc', '.yarnrc.yml', '.yarn'];
const PNPM = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs'];
const BUN = ['package.json', 'bun.lock', 'bun.lockb', 'bunfig.toml'];
const COMPOSER = ['composer.json', 'composer.lock'];
const POETRY = ['pyproject.toml', 'poetry.lock'];
const INSTALLS = [
    {
        manager: 'npm',
        programs: ['npm'],
        calls: [['ci'], ['clean-install'], ['install'], ['i']],
        manifests: NPM,
    },
    { manager: 'yarn', programs: ['yarn'], calls: [['install'], ['workspaces', 'focus'], []], manifests: YARN },
    { manager: 'pnpm', programs: ['pnpm'], calls: [['install'], ['i'], ['fetch']], manifests: PNPM },
    { manager: 'bun', programs: ['bun'], calls: [['install'], ['i']], manifests: BUN },
    {
        manager: 'pip',
        programs: ['pip', 'pip3'],
        calls: [['install'], ['wheel'], ['download']],
        manifests: ['requirements*.txt'],
    },
    {
        manager: 'uv',
        programs: ['uv'],
        calls: [['sync'], ['pip', 'install'], ['pip', 'sync']],
        manifests: ['pyproject.toml', 'uv.lock'],
        first: 'uv sync --no-install-project',
    },
    {
        manager: 'poetry',
        programs: ['poetry'],
        calls: [['install'], ['sync']],
        manifests: POETRY,
        first: 'poetry install --no-root',
    },
    {
        manager: 'pipenv',
        programs: ['pipenv'],
        calls: [['install'], ['sync']],
        manifests: ['Pipfile', 'Pipfile.lock'],
    },
    {
        manager: 'pdm',
        programs: ['pdm'],
        calls: [['install'], ['sync']],
        manifests: ['pyproject.toml', 'pdm.lock'],
        first: 'pdm install --no-self',
    },
    {
        manager: 'conda',
        programs: ['conda', 'mamba', 'micromamba'],
        calls: [
            ['env', 'create'],
            ['env', 'update'],
        ],
        manifests: ['environment.yml'],
    },
    {
        manager: 'bundler',
        programs: ['bundle', 'bundler'],
        calls: [['install']],
        manifests: ['Gemfile', 'Gemfile.lock'],
    },
    {
        manager: 'composer',
        programs: ['composer', 'composer.phar'],
        calls: [['install']],
        manifests: COMPOSER,
        first: 'composer install --no-scripts --no-autoloader',
    },
    { manager: 'go', programs: ['go'], calls: [['mod', 'download']], manifests: ['go.mod', 'go.sum'] },
    { manager: 'cargo', programs: ['cargo'], calls: [['fetch']], manifests: ['Cargo.toml', 'Cargo.lock'] },
    {
        manager: 'maven',
        programs: ['mvn', 'mvnw'],
        calls: [['dependency:go-offline'], ['dependency:resolve']],
        manifests: ['pom.xml'],
    },
    {
        manager: 'gradle',
        programs: ['gradle', 'gradlew'],
        calls: [['dependencies']],
        manifests: ['build.gradle*', 'settings.gradle*', 'gradle.properties'],
    },
    { manager: 'dotnet', programs: ['dotnet'], calls: [['restore']], manifests: ['*.csproj', '*.sln'] },
    { manager: 'mix', programs: ['mix'], calls: [['deps.get']], manifests: ['mix.exs', 'mix.lock'] },
];
const MANIFEST_FILES = [
    ...new Set(INSTALLS.flatMap((row) => row.manifests)),
    'package*.json',
    'lerna.json',
    'nx.json',
    'turbo.json',
    'patches',
    '.pnp.cjs',
    '.pnp.loader.mjs',
    '.nvmrc',
    '.node-version',
    '.tool-versions',
    'tsconfig*.json',
    'requirements*',
    '*requirements*.txt',
    '*requirements*.in',
    'constraints*.txt',
    'setup.py',
    'setup.cfg',
    'README*',
    'LICENSE*',
    '.python-version',
    'Pipfile*',
    'poetry.toml',
    'pylock.toml',
    'environment*.yml',
    'environment*.yaml',
    '*.gemspec',
    '.ruby-version',
    'Gemfile*',
    'composer*',
    'symfony.lock',
    'auth.json',
    'go.*',
    'go.work',
    'go.work.sum',
    'vendor',
    'Cargo.*',
    'rust-toolchain*',
    '.cargo',
    '.mvn',
    'mvnw',
    'mvnw.cmd',
    'gradle',
    'gradlew',
    'gradlew.bat',
    'buildSrc',
    '*.gradle',
    '*.gradle.kts',
    '*.fsproj',
    '*.vbproj',
    '*.slnx',
    'Directory.*.props',
    'Directory.*.targets',
    'nuget.config',
    'NuGet.Config',
    'NuGet.config',
    'global.json',
    'packages.lock.json',
    'mix.*',
    'config',
    'prisma',
    'schema.prisma',
    '.npmrc',
    '.yarn',
    'binding.gyp',
    'Makefile',
    'pubspec.*',
    'Package.*',
    'rebar.*',
    'shard.*',
    'stack.yaml*',
    '*.cabal',
    'cpanfile*',
    'deps.edn',
    'project.clj',
    'build.sbt',
    'project',
];


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildsProgram),
/* harmony export */   I: () => (/* binding */ checksProgram)
/* harmony export */ });
const PACKAGE_RUNNERS = ['npm', 'yarn', 'pnpm', 'bun'];
const BUILDS = [
    { programs: ['go'], words: ['build', 'install'] },
    { programs: ['cargo'], words: ['build', 'install', 'cbuild'] },
    { programs: ['mvn', 'mvnw'], words: ['package', 'install', 'verify', 'compile'] },
    {
        programs: ['gradle', 'gradlew'],
        words: ['build', 'assemble', 'bootJar', 'shadowJar', 'jar', 'installDist', 'war', 'distTar'],
    },
    { programs: ['dotnet'], words: ['publish', 'build'] },
    { programs: ['sbt'], words: ['assembly', 'stage', 'compile', 'package'] },
    { programs: ['swift', 'stack', 'cabal', 'zig'], words: ['build'] },
    { programs: ['mix'], words: ['release', 'compile'] },
    { programs: ['tsc', 'webpack', 'rollup', 'esbuild', 'tsup', 'parcel', 'swc', 'ngc'] },
    {
        programs: [
            'next',
            'vite',
            'nuxt',
            'ng',
            'nest',
            'react-scripts',
            'vue-cli-service',
            'astro',
            'gatsby',
            'remix',
        ],
        words: ['build'],
    },
];
function buildsProgram(name, args) {
    if (/^(npx|bunx|pnpx)$/.test(name))
        return throughRunner(args, buildsProgram);
    if (PACKAGE_RUNNERS.includes(name)) {
        const script = scriptOf(args);
        return script !== null && /^(build|compile|bundle)([:.-]|$)/.test(script);
    }
    return rowFits(BUILDS, name, args);
}
const CHECKS = [
    { programs: ['go'], words: ['test', 'vet'] },
    { programs: ['cargo'], words: ['test', 'clippy', 'audit', 'nextest'] },
    { programs: ['mvn', 'mvnw'], words: ['test'] },
    { programs: ['gradle', 'gradlew'], words: ['test', 'check'] },
    { programs: ['dotnet', 'mix', 'bun', 'swift', 'deno', 'flutter'], words: ['test'] },
    {
        programs: [
            'pytest',
            'py.test',
            'tox',
            'nox',
            'jest',
            'mocha',
            'vitest',
            'rspec',
            'phpunit',
            'ctest',
            'bats',
        ],
    },
    {
        programs: ['eslint', 'flake8', 'pylint', 'mypy', 'rubocop', 'golangci-lint', 'shellcheck', 'staticcheck'],
    },
    { programs: ['ruff'], words: ['check'] },
    { programs: ['black', 'isort', 'prettier'], words: ['--check'] },
    {
        programs: ['trivy', 'grype', 'snyk', 'gosec', 'bandit', 'semgrep', 'govulncheck', 'pip-audit', 'safety'],
    },
];
function checksProgram(name, args) {
    if (/^(npx|bunx|pnpx)$/.test(name))
        return throughRunner(args, checksProgram);
    if (/^python[\d.]*$/.test(name) && args[0] === '-m')
        return throughRunner(args.slice(1), checksProgram);
    if (/^(bundle|poetry|uv|pipenv)$/.test(name))
        return throughRunner(args.slice(1), checksProgram);
    if (PACKAGE_RUNNERS.includes(name)) {
        const script = scriptOf(args);
        return script !== null && /^(test|tests|t|lint|typecheck|type-check|audit|e2e)([:.-]|$)/.test(script);
    }
    return rowFits(CHECKS, name, args);
}
function throughRunner(args, judge) {
    const at = args.findIndex((arg) => arg !== null && !arg.startsWith('-'));
    const word = args[at];
    if (!word)
        return false;
    const bare = /^@(\w+)\/cli\b/.exec(word)?.[1] ?? word.slice(word.lastIndexOf('/') + 1);
    return judge(bare, args.slice(at + 1));
}
function scriptOf(args) {
    let words = args.filter((arg) => arg !== null);
    words = words.filter((word, at) => !word.startsWith('-') && !/^(--filter|-F|--cwd|--prefix|-w|--workspace)$/.test(words[at - 1] ?? ''));
    const rest = words[0] === 'run' || words[0] === 'run-script' ? words.slice(1) : words;
    const [first = null] = words[0] === 'workspace' ? rest.slice(2) : rest;
    return first;
}
function rowFits(rows, name, args) {
    return rows.some(({ programs, words }) => programs.includes(name) &&
        (words === undefined || args.some((arg) => arg !== null && words.includes(arg.replace(/^.*:/, '')))));
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ stateBefore)
});

;// CONCATENATED MODULE: ./lib/src/model/stage-of.js
const stagesByIndex = new WeakMap();
function stageOf(model, instruction) {
    const stages = stagesByIndex.get(model) ?? index(model);
    stagesByIndex.set(model, stages);
    return stages[instruction.index] ?? null;
}
function index(model) {
    const stages = model.dockerfile.instructions.map(() => undefined);
    for (const stage of model.stages) {
        stages[stage.from.index] = stage;
        for (const instruction of stage.instructions)
            stages[instruction.index] = stage;
    }
    return stages;
}

;// CONCATENATED MODULE: ./lib/src/model/state.js

const NOTHING = {
    variables: new Map(),
    env: new Map(),
    user: '',
    workdir: '/',
    shell: ['/bin/sh', '-c'],
};
function stateBefore(where, instruction) {
    const stage = 'stages' in where ? stageOf(where, instruction) : where;
    return stage?.states[instruction.index - stage.from.index - 1] ?? NOTHING;
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   SU: () => (/* binding */ fileOffset),
/* harmony export */   _y: () => (/* binding */ segmentsWithin),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   bU: () => (/* binding */ fileSpan)
/* harmony export */ });
function joinPieces(text, pieces, span) {
    const first = pieces[0] ?? span;
    if (pieces.length <= 1) {
        return { text: text.slice(first.start, first.end), segments: [{ at: 0, file: first.start }], span };
    }
    const parts = [];
    const segments = [];
    let at = 0;
    for (const piece of pieces) {
        parts.push(text.slice(piece.start, piece.end));
        if (piece.end === piece.start && at > 0)
            continue;
        segments.push({ at, file: piece.start });
        at += piece.end - piece.start;
    }
    return { text: parts.join(''), segments, span };
}
function segmentAt(segments, at) {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((segments[middle]?.at ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function fileOffset(segments, at) {
    const segment = segments[segmentAt(segments, at)];
    return segment === undefined ? at : segment.file + (at - segment.at);
}
function fileSpan(segments, start, end) {
    const from = fileOffset(segments, start);
    return { start: from, end: end > start ? fileOffset(segments, end - 1) + 1 : from };
}
function wordOf(line, start, end) {
    return { text: line.text.slice(start, end), span: fileSpan(line.segments, start, end) };
}
function scriptOf(line, start, end) {
    return { text: line.text.slice(start, end), segments: segmentsWithin(line.segments, start, end) };
}
function segmentsWithin(segments, start, end) {
    const within = [{ at: 0, file: fileOffset(segments, start) }];
    for (let index = segmentAt(segments, start) + 1; index < segments.length; index++) {
        const segment = segments[index];
        if (segment === undefined || segment.at >= end)
            break;
        within.push({ at: segment.at - start, file: segment.file });
    }
    return within;
}


/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ findScript),
/* harmony export */   jy: () => (/* binding */ hasShellInterpreter),
/* harmony export */   mJ: () => (/* binding */ isPosixShell)
/* harmony export */ });
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'ksh93', 'mksh', 'zsh']);
const STARTERS = new Set(('busybox chroot command doas dumb-init env eatmydata exec find flock gosu nice nohup runuser setpriv setsid ' +
    'stdbuf strace su-exec sudo time timeout tini unshare watch xargs').split(' '));
function programName(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    return name.endsWith('.exe') ? name.slice(0, -4) : name;
}
function isShellName(path) {
    return SHELLS.has(programName(path));
}
function isPosixShell(shell) {
    const first = shell?.[0];
    if (shell === null || first === undefined)
        return true;
    return !/^(?:powershell|pwsh|cmd)$/.test(programName(first)) && shell.some(isShellName);
}
function hasShellInterpreter(text) {
    if (!text.startsWith('#!'))
        return true;
    const end = text.indexOf('\n');
    const words = text
        .slice(2, end === -1 ? undefined : end)
        .trim()
        .split(/\s+/);
    return programName(words[0] ?? '') === 'env' ? words.some(isShellName) : isShellName(words[0] ?? '');
}
function findScript(words) {
    const first = programName(words[0] ?? '');
    if (first === 'su')
        return switchedUserScript(words);
    const start = SHELLS.has(first)
        ? 0
        : STARTERS.has(first)
            ? words.findIndex((word) => isShellName(word ?? ''))
            : -1;
    return start === -1 ? null : shellScript(words, start + 1);
}
function switchedUserScript(words) {
    const option = words.findIndex((word) => word === '-c' || word === '--command' || word === '-lc');
    return option === -1 || option + 1 >= words.length ? null : { kind: 'word', index: option + 1 };
}
function shellScript(words, start) {
    let takesWord = false;
    let index = start;
    for (; index < words.length; index++) {
        const word = words[index] ?? null;
        if (word === null || !/^[-+]./.test(word))
            break;
        if (/^-[A-Za-z]*c/.test(word))
            takesWord = true;
        if (/^[-+][A-Za-z]*[oO]$/.test(word))
            index++;
    }
    if (index >= words.length)
        return takesWord ? null : { kind: 'input' };
    return takesWord ? { kind: 'word', index } : null;
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ shellCommands)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./lib/src/syntax/logical-line.js
var logical_line = __webpack_require__(9186);
;// CONCATENATED MODULE: ./lib/src/syntax/shell-limits.js
const LONGEST = 256 * 1024;
const MOST_HEREDOCS = 1000;
const DEEPEST = 1000;
const HARMLESS = 4096;
function isWithinLimits(text) {
    if (text.length <= HARMLESS)
        return true;
    return text.length <= LONGEST && countHeredocs(text) <= MOST_HEREDOCS && depthOf(text) <= DEEPEST;
}
function countHeredocs(text) {
    let count = 0;
    for (let at = text.indexOf('<<'); at !== -1; at = text.indexOf('<<', at + 2))
        count++;
    return count;
}
function depthOf(text) {
    let round = 0;
    let curly = 0;
    let deepest = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text[at]) {
            case '(':
                deepest = Math.max(deepest, ++round);
                break;
            case ')':
                round = Math.max(0, round - 1);
                break;
            case '{':
                deepest = Math.max(deepest, ++curly);
                break;
            case '}':
                curly = Math.max(0, curly - 1);
                break;
            default:
        }
    }
    return deepest;
}

// EXTERNAL MODULE: ./lib/src/syntax/shell-names.js
var shell_names = __webpack_require__(7571);
;// CONCATENATED MODULE: ./lib/src/syntax/shell-text.js

class Assembly {
    outer;
    parts = [];
    segments = [];
    length = 0;
    constructor(outer) {
        this.outer = outer;
    }
    add(text, position) {
        for (const { at, file } of (0,logical_line/* segmentsWithin */._y)(this.outer, position, position + text.length)) {
            this.segments.push({ at: this.length + at, file });
        }
        this.parts.push(text);
        this.length += text.length;
    }
    addUnescaped(raw, value, position) {
        let from = 0;
        let at = 0;
        for (let index = 0; index < value.length; index++, at++) {
            if (raw[at] === value[index])
                continue;
            if (index > from)
                this.add(value.slice(from, index), position + at - (index - from));
            from = index;
            if (raw[at] === '\\')
                at++;
        }
        this.add(value.slice(from), position + at - (value.length - from));
    }
    script() {
        return { text: this.parts.join(''), segments: this.segments };
    }
}
function scriptInWord(word, segments) {
    const assembly = new Assembly(segments);
    if (word.parts === undefined)
        assembly.addUnescaped(word.text, word.value, word.pos);
    else
        for (const part of word.parts)
            addPart(assembly, part);
    return assembly.script();
}
function addPart(assembly, part) {
    switch (part.type) {
        case 'SingleQuoted':
            assembly.add(part.value, part.pos + 1);
            break;
        case 'DoubleQuoted':
        case 'LocaleString':
            for (const child of part.parts)
                addLiteral(assembly, child);
            break;
        case 'AnsiCQuoted':
            assembly.add(part.value, part.pos + 2);
            break;
        default:
            addLiteral(assembly, part);
    }
}
function addLiteral(assembly, part) {
    if (part.type === 'Literal')
        assembly.addUnescaped(part.text, part.value, part.pos);
    else
        assembly.add(part.text, part.pos);
}
function decodedScript(raw, decoded, position, segments) {
    const assembly = new Assembly(segments);
    assembly.addUnescaped(raw, decoded, position);
    return assembly.script();
}
function literalValue(word) {
    return word.parts === undefined || word.parts.every(isLiteral) ? word.value : null;
}
function isLiteral(part) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return true;
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.every(isLiteral);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell.js





const DEEPEST_SCRIPT = 8;
const memo = new WeakMap();
function shellCommands(script) {
    let commands = memo.get(script);
    if (commands === undefined) {
        const walk = new Walk();
        try {
            walk.script(script, []);
        }
        catch {
        }
        commands = walk.commands;
        memo.set(script, commands);
    }
    return commands;
}
class Walk {
    commands = [];
    depth = 0;
    script(script, within) {
        const { text, segments } = script;
        if (this.depth >= DEEPEST_SCRIPT || !(0,shell_names/* hasShellInterpreter */.jy)(text) || !isWithinLimits(text))
            return;
        this.depth++;
        this.statements((0,parser/* parse */.qg)(text).commands, { segments, length: text.length, within }, null);
        this.depth--;
    }
    statements(statements, place, after) {
        let link = after;
        for (const { command, background } of statements) {
            this.node(command, link, place);
            link = background === true ? '&' : ';';
        }
    }
    list(list, place, ...constructs) {
        this.statements(list.commands, inside(place, constructs), null);
    }
    node(node, after, place) {
        switch (node.type) {
            case 'Command':
                this.command(node, after, place);
                break;
            case 'AndOr':
            case 'Pipeline': {
                const links = [after, ...node.operators];
                node.commands.forEach((command, index) => {
                    this.node(command, links[index] ?? null, place);
                });
                break;
            }
            case 'Redirected':
                this.node(node.command, after, place);
                this.substitutions(node.redirects, place);
                break;
            case 'Subshell':
                this.statements(node.body.commands, inside(place, ['subshell']), after);
                break;
            case 'BraceGroup':
                this.statements(node.body.commands, inside(place, ['group']), after);
                break;
            case 'CompoundList':
                this.statements(node.commands, place, after);
                break;
            default:
                this.compound(node, place);
        }
    }
    compound(node, place) {
        switch (node.type) {
            case 'If':
                this.conditional(node, place);
                break;
            case 'While':
                this.list(node.clause, place, 'loop', 'condition');
                this.list(node.body, place, 'loop');
                break;
            case 'For':
            case 'Select':
                this.substitutions(node.wordlist ?? [], place);
                this.list(node.body, place, 'loop');
                break;
            case 'ArithmeticFor':
                this.substitutions([node.initialize, node.test, node.update].filter(isPresent), place);
                this.list(node.body, place, 'loop');
                break;
            case 'Case':
                this.substitutions([node.word], place);
                for (const { pattern, body } of node.items) {
                    this.substitutions(pattern, place);
                    this.list(body, place, 'case');
                }
                break;
            case 'Function':
                this.node(node.body.type === 'BraceGroup' ? node.body.body : node.body, null, inside(place, ['function']));
                break;
            case 'Coproc':
                this.node(node.body, null, inside(place, ['subshell']));
                break;
            default:
                this.substitutions([node], place);
        }
    }
    conditional(node, place) {
        this.list(node.clause, place, 'condition');
        this.list(node.then, place, 'if');
        for (const branch of node.elif) {
            this.list(branch.clause, place, 'if', 'condition');
            this.list(branch.then, place, 'if');
        }
        if (node.else !== undefined)
            this.list(node.else, place, 'if');
    }
    command(node, after, place) {
        const words = node.name === undefined ? [] : [node.name, ...node.args];
        const shellWords = words.map((word) => shellWord(word, place));
        this.commands.push({
            name: baseName(shellWords[0]?.value ?? null),
            words: shellWords,
            assignments: node.prefix
                .filter((part) => part.type === 'Assignment')
                .map((part) => ({ name: part.name, value: valueOfAssignment(part), span: spanOf(part, place) })),
            redirects: node.redirects.map((redirect) => shellRedirect(redirect, place)),
            after,
            within: place.within,
            span: spanOf(node, place),
        });
        const nested = findNested(node, words, place, shellWords);
        this.substitutions([...node.prefix, ...words, ...node.redirects].filter((part) => part !== nested?.holder), place);
        if (nested !== null)
            this.script(nested.script, [...place.within, 'sh -c']);
    }
    substitutions(nodes, place) {
        const rest = [...nodes].reverse();
        for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
            if ('script' in node) {
                if (node.script !== undefined)
                    this.substitution(node.script, node, place);
                continue;
            }
            const children = [];
            (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
            for (const child of children.reverse())
                rest.push(child);
        }
    }
    substitution(script, { text, pos }, place) {
        const within = [...place.within, 'substitution'];
        if (script.source === undefined) {
            this.statements(script.commands, { ...place, within }, null);
            return;
        }
        const { segments } = decodedScript(text.slice(1, -1), script.source, pos + 1, place.segments);
        this.statements(script.commands, { segments, length: script.source.length, within }, null);
    }
}
function inside(place, constructs) {
    return { ...place, within: [...place.within, ...constructs] };
}
function isPresent(value) {
    return value !== undefined;
}
function findNested({ redirects }, words, { segments }, shellWords) {
    const found = (0,shell_names/* findScript */.fv)(shellWords.map((word) => word.value));
    if (found === null)
        return null;
    if (found.kind === 'word') {
        const holder = words[found.index];
        return holder?.type === 'Word' ? { holder, script: scriptInWord(holder, segments) } : null;
    }
    const holder = redirects.findLast((redirect) => redirect.type !== 'Redirect');
    if (holder?.type === 'HereDoc') {
        const { text, pos } = holder.body;
        return { holder, script: { text, segments: (0,logical_line/* segmentsWithin */._y)(segments, pos, pos + text.length) } };
    }
    return holder?.target === undefined ? null : { holder, script: scriptInWord(holder.target, segments) };
}
function spanOf(node, { segments, length }) {
    return (0,logical_line/* fileSpan */.bU)(segments, Math.min(node.pos, length), Math.min(node.end, length));
}
function shellWord(node, place) {
    return {
        text: node.text,
        value: node.type === 'Word' ? literalValue(node) : assigned(node),
        span: spanOf(node, place),
    };
}
function assigned(node) {
    const value = valueOfAssignment(node);
    return value === null || node.index !== undefined ? null : `${node.name}${node.append ? '+' : ''}=${value}`;
}
function valueOfAssignment({ value }) {
    return value.type === 'Word' ? literalValue(value) : null;
}
function shellRedirect(redirect, place) {
    const { operator, descriptor } = redirect;
    const target = redirect.type === 'HereDoc' ? undefined : redirect.target;
    return {
        operator,
        descriptor: descriptor?.type === 'FileDescriptor' ? descriptor.value : null,
        target: target === undefined ? null : shellWord(target, place),
    };
}
function baseName(path) {
    return path === null ? null : path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gV: () => (/* binding */ createSource),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function createSource(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return { text, lineStarts };
}
function lineAt(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
function positionAt(source, offset) {
    const line = lineAt(source, offset);
    return { line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}
function rangeOf(source, span) {
    return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}
function lineText(source, line) {
    const start = source.lineStarts[line - 1];
    if (start === undefined)
        return '';
    const end = source.lineStarts[line] ?? source.text.length + 1;
    return source.text.slice(start, end - 1).replace(/\r$/, '');
}
function textOf(source, span) {
    return source.text.slice(span.start, span.end);
}


/***/ }),

/***/ 7760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const FARTHEST = 2;
function nearest(word, options) {
    let match = null;
    let least = FARTHEST + 1;
    for (const option of options) {
        if (option === word)
            return null;
        if (Math.abs(option.length - word.length) >= least)
            continue;
        const distance = editDistance(word, option);
        if (distance >= least)
            continue;
        match = option;
        least = distance;
    }
    return match;
}
function editDistance(left, right) {
    const row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 0; i < left.length; i++) {
        let diagonal = i;
        row[0] = i + 1;
        for (let j = 0; j < right.length; j++) {
            const above = row[j + 1] ?? 0;
            const replaced = diagonal + (left[i] === right[j] ? 0 : 1);
            row[j + 1] = Math.min(replaced, above + 1, (row[j] ?? 0) + 1);
            diagonal = above;
        }
    }
    return row[right.length] ?? 0;
}
function oneOf(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
function shown(text) {
    const plain = text.replace(UNSHOWABLE, ' ');
    return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}


/***/ })

};
