/** The second look finds by itself what the rules of cleaning would have dropped. */
import { expect, test } from "playwright/test";
import { dangerIn } from "./svgDanger.ts";

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;

const dangers: readonly [text: string, name: RegExp][] = [
	[drawing("<script/>"), /<script>/],
	[drawing("<SCRIPT/>"), /<SCRIPT>/],
	[drawing("<foreignObject/>"), /<foreignObject>/],
	[drawing('<a href="#x"/>'), /<a>/],
	[drawing('<image href="#x"/>'), /<image>/],
	[drawing("<animateTransform/>"), /<animateTransform>/],
	[drawing("<set/>"), /<set>/],
	[drawing('<g onclick="x"/>'), /onclick/],
	[drawing('<use href="x.svg#a"/>'), /href to the outside/],
	[drawing(`<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/>`), /^xmlns:xlink$/],
	[drawing('<g xml:base="x"/>'), /xml:base/],
	[drawing('<rect fill="url(x#a)"/>'), /url\(\) in fill/],
	[drawing('<rect fill="u\\72l(x#a)"/>'), /an escape in fill/],
	[drawing('<rect fill="javascript:x"/>'), /javascript: in fill/],
	[drawing('<rect d="DATA:x"/>'), /DATA: in d/],
	[drawing('<rect style="mask:image-set(1)"/>'), /url\(\) in style/],
	[drawing("<style>@media print{}</style>"), /@ in <style>/],
	[drawing("<style>a{b:url('x')}</style>"), /url\(\) in <style>/],
	[drawing("<style>a{b://x}</style>"), /\/\/ in <style>/],
	[drawing("<!-- x -->"), /comment/],
	[drawing("<title><![CDATA[x]]></title>"), /CDATA/],
	[drawing("<?php x?>"), /<\?php\?>/],
	[`<?xml version="1.0"?>${drawing("")}`, /<\?xml\?>/],
	[`<!DOCTYPE svg>${drawing("")}`, /DOCTYPE/],
	[drawing('<p xmlns="http://www.w3.org/1999/xhtml"/>'), /xhtml/],
	[drawing("<g>"), /broken XML/],
];

for (const [text, name] of dangers) {
	test(`the second look alone finds ${name.source} in ${text.slice(54, 110)}`, () => {
		expect(dangerIn(text)).toMatch(name);
	});
}
