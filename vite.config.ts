/** Five worlds, the page, its rendering at build, what runs before its first paint, the worker and the desk, and the plugin that makes a site of them. Nothing else. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { buildSite, pathak } from "./src/build/plugin.ts";

const port = Number(process.env["PORT"] ?? 4173);

/**
 * What a story's reader needs is one file: `main.tsx` with all it imports. The pages of lists and the checks of fetched JSON come when asked for.
 * Left to itself the bundler cuts what they share into five files, which costs more than splitting saves.
 */
const parts = [{ name: "page", test: /\/src\/main\.tsx$|\/src\/reader\/hooks\.ts$/, priority: 1 }];

/** A script that stands by itself. */
const alone = (name: string) =>
	({
		consumer: "client",
		build: { modulePreload: false, rolldownOptions: { input: `src/${name}.ts`, output: { format: "iife", entryFileNames: `${name}.js` } } },
	}) as const;

/** The router's files without their warnings to programmers; its package names only those with. */
const quietRouter = (name: string) => fileURLToPath(new URL(`node_modules/react-router/dist/production/${name}.mjs`, import.meta.url));

export default defineConfig({
	resolve: {
		alias: [
			{ find: /^react-router$/, replacement: quietRouter("index") },
			{ find: /^react-router\/dom$/, replacement: quietRouter("dom-export") },
		],
	},
	plugins: [react(), pathak()],
	publicDir: false,
	css: { modules: { generateScopedName: "[hash:base64:4]" } },
	build: { target: "baseline-widely-available", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
	environments: {
		client: { build: { manifest: true, rolldownOptions: { input: "index.html", output: { codeSplitting: { groups: parts } } } } },
		early: alone("early"),
		worker: alone("sw"),
		desk: {
			consumer: "client",
			build: { manifest: true, cssCodeSplit: true, assetsDir: "assets/desk", rolldownOptions: { input: "src/desk/main.tsx" } },
		},
		render: { consumer: "server", build: { ssr: "src/render.tsx", emitAssets: false } },
	},
	worker: { format: "es" },
	builder: { buildApp: buildSite },
	server: { port },
	preview: { port, strictPort: process.env["PORT"] !== undefined },
});
