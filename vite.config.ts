/** The worlds of the site: the page, its rendering at build, what runs before its first paint and before the application, the worker and the desk, and the plugin that makes a site of them. Nothing else. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { numberedClasses } from "./src/build/classNames.ts";
import { buildSite, pathak } from "./src/build/plugin.ts";

const port = Number(process.env["PORT"] || 4173);

/**
 * What a story's reader needs is one file: `main.tsx` with all it imports. The pages of lists and the checks of fetched JSON come when asked for.
 * Left to itself the bundler cuts what they share into five files, which costs more than splitting saves.
 */
const parts = [{ name: "page", test: /\/src\/main\.tsx$|\/src\/reader\/hooks\.ts$/, priority: 1 }];

/** At the desk likewise: what it opens with, and what it checks a story with. */
const deskParts = [
	{ name: "main", test: /\/src\/desk\/main\.tsx$/, priority: 1 },
	{ name: "remarks", test: /\/src\/desk\/remarks\.ts$/ },
];

/**
 * The further files of a page or of what checks its data are asked for together with it. What opens over a page, or comes late, finds out about its
 * own when it is there: a round trip more, once, but the file that every page loads names none of them.
 */
const alongWith = (file: string, parts: string[]) => (/\/((Front|Section|Search)Page|checks)-/.test(file) ? parts : []);

/** A script that stands by itself. */
const alone = (name: string, file = `${name}.ts`) =>
	({
		consumer: "client",
		// A script of this form would otherwise write its sheet into the page.
		build: {
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: { input: `src/${file}`, output: { format: "iife", entryFileNames: `${name}.js` } },
		},
	}) as const;

/** The router's files without their warnings to programmers; its package names only those with. */
const quietRouter = (name: string) => fileURLToPath(new URL(`node_modules/react-router/dist/production/${name}.mjs`, import.meta.url));

/**
 * Lets the bundler leave out what of the router nobody uses: its components are held fast by their names for programmers' tools, and its last warnings
 * stand. What sends forms and loads beside the way, which no page does, is emptied. What it tells programmers when they misuse it is told while they work
 * (`npm run dev`).
 */
const leanRouter: Plugin = {
	name: "lean-router",
	apply: "build",
	transform: {
		filter: { id: /react-router\/dist\/production\// },
		handler: (code) =>
			code
				.replace(/^\w+\.displayName = .*;$/gm, "")
				.replace(/(?<= = )(?=React\d*\.(?:createContext|forwardRef)\()/g, "/* @__PURE__ */ ")
				.replace(/^(?=function warning(?:Once)?\()/gm, "/* @__NO_SIDE_EFFECTS__ */ ")
				.replace(/\binit\.(?:instrumentations|patchRoutesOnNavigation)\b/g, "false")
				.replace(
					/^( {2}(?:async )?function (?:handle(?:Action|FetcherAction|FetcherLoader)|fetch2|patchRoutes)\().*\) \{[\s\S]*?^ {2}\}$/gm,
					"$1) {}",
				)
				.replace(/^(function normalizeNavigateOptions\(.*\) \{)[\s\S]*?^\}$/m, "$1 return { path }; }")
				.replace(/(?<=\binvariant\((?:[^"'`();]|\((?:[^()"'`]|\([^()]*\))*\))+),\s*(?:`[^`]*`|"[^"]*")(?=\s*\))/g, ""),
	},
};

/** What of the queries is for lists without an end and for what is sent to a server, which we have none of. */
const leanQueries: Plugin = {
	name: "lean-queries",
	apply: "build",
	transform: {
		filter: { id: /query-core\/build\/modern\/query(?:Client)?\.js$/ },
		handler: (code) =>
			code
				.replace('this.#queryType === "infinite" ? infiniteQueryBehavior(this.options.pages) : ', "")
				.replace("new MutationCache()", "{ resumePausedMutations() {}, clear() {} }")
				.replace(/^\t(?:isMutating|\w+Mutation(?:Cache|Defaults|Options))\(.*\) \{[\s\S]*?^\t\}$/gm, ""),
	},
};

/** What has parts come with their styles: without its look for a nonce, which our policy has none of, and its stand-ins for what browsers have. */
const leanPreload: Plugin = {
	name: "lean-preload",
	apply: "build",
	transform: {
		filter: { id: /vite\/preload-helper/ },
		handler: (code) => {
			const lean = code.replace(/const cspNonceMeta[\s\S]*?(?=function importMetaResolve)/, "").replace(/^.*\(cspNonce\).*$/m, "");
			const whole = lean
				.replace("= allSettled(", "= Promise.allSettled(")
				.replace(/(?<=scriptRel = )[\s\S]*?(?=;const assetsURL)/, '"modulepreload"')
				.replace("if (import.meta.resolve) return new URL(import.meta.resolve(specifier));", "");
			// Half of it would fail at the first late part.
			if (/cspNonce|[^.]allSettled|relList|meta\.resolve/.test(whole))
				throw new Error("vite/preload-helper is not what leanPreload in vite.config.ts was made for");
			return whole;
		},
	},
};

/**
 * Five marks that React's renderer throws to itself, and knows again by their identity, are errors that it makes while its file is read in. Whoever has a
 * debugger listening has the whole file parsed once more for the stack of the first: 80 ms of a slow phone, in every measurement.
 */
const markedRenderer: Plugin = {
	name: "marked-renderer",
	transform: {
		filter: { id: /react-dom-client\.production\.js$/ },
		handler: (code) => code.replace(/(?<=^(?:var| ) ?\w+Exception = )Error\(formatProdErrorMessage\(\d+\)\)/gm, "{}"),
	},
};

/** `Features.LightDark` of lightningcss, which is Vite's own: no style uses light-dark(), and its stand-ins would be in every page. */
const lightDark = 1 << 20;

/** How long plugins take on a slow machine is nothing that who starts the site can do anything about. */
const checks = { bundlerTimings: false };

export default defineConfig({
	resolve: {
		alias: [
			{ find: /^react-router$/, replacement: quietRouter("index") },
			{ find: /^react-router\/dom$/, replacement: quietRouter("dom-export") },
		],
	},
	plugins: [leanRouter, leanQueries, leanPreload, markedRenderer, react(), pathak()],
	publicDir: false,
	css: {
		modules: { generateScopedName: numberedClasses(fileURLToPath(new URL("src", import.meta.url))) },
		lightningcss: { exclude: lightDark },
	},
	build: {
		target: "baseline-widely-available",
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
		rolldownOptions: { checks },
	},
	environments: {
		client: {
			build: {
				manifest: true,
				modulePreload: { polyfill: false, resolveDependencies: alongWith },
				// Merged into late parts, what they share would make the bundler write namespaces, and every page load a file for that.
				rolldownOptions: { input: "index.html", experimental: { chunkOptimization: false }, output: { codeSplitting: { groups: parts } } },
			},
		},
		early: alone("early"),
		ahead: alone("ahead"),
		drawAhead: alone("drawAhead", "drawAhead.tsx"),
		worker: alone("sw"),
		desk: {
			consumer: "client",
			build: {
				manifest: true,
				cssCodeSplit: true,
				assetsDir: "assets/desk",
				rolldownOptions: { input: "src/desk/main.tsx", output: { codeSplitting: { groups: deskParts } } },
			},
		},
		render: { consumer: "server", build: { ssr: "src/render.tsx", emitAssets: false } },
	},
	worker: { format: "es", rolldownOptions: { checks } },
	// One configuration for all worlds: resolved again for each it took two thirds of the time that a build without news takes.
	builder: { buildApp: buildSite, sharedConfigBuild: true },
	server: { port },
	preview: { port, strictPort: Boolean(process.env["PORT"]) },
});
