/** Encodings, look-alikes, malformed clusters and joiners. Code points stand in braces where the eye sees no difference. */
import { proofTable } from "./proofTable.ts";

proofTable("C6", "nukta letters in one code point, once a story", [
	["स{95C}क और प{95D}ना", ["nukta-code: स{95C}क"], "स{921}{93C}क और प{922}{93C}ना"],
	["{95B}मीन ¶ {95E}सल", ["nukta-code: {95B}मीन"], "{91C}{93C}मीन ¶ {92B}{93C}सल"],
	["{928}{93C}", ["nukta-code: {928}{93C}"], "{929}"],
	["स{921}{93C}क, {91C}{93C}मीन, सु{931}्या", []],
]);

proofTable("C7", "letters put together from two", [
	["{905}{93E}म", ["lookalike: {905}{93E}म"], "आम"],
	["{905}{94B}स और {90F}{947}नक", ["lookalike: {905}{94B}स", "lookalike: {90F}{947}नक"], "ओस और ऐनक"],
	["क{93E}{947}ई म{93E}{948}सम", ["lookalike: क{93E}{947}ई", "lookalike: म{93E}{948}सम"], "कोई मौसम"],
	["क{947}{93E}ई", ["lookalike: क{947}{93E}ई"], "कोई"],
	["ग{930}{94D}{907}", ["lookalike: ग{930}{94D}{907}"], "गई"],
	["{909}{941}पर", ["lookalike: {909}{941}पर"], "ऊपर"],
	["{905}{93E}{947}र", ["lookalike: {905}{93E}{947}र"], "ओर"],
	["ड{93E}{945}क्टर", ["lookalike: ड{93E}{945}क्टर"], "डॉक्टर"],
	["आम, ओस, औरत, कोई, मौसम, डॉक्टर, ऑफ़िस, ऐनक, गई, ऊपर", []],
]);
proofTable("C7", "marks without a letter", [
	["भ {93E}रत", ["orphan-mark: {93E}रत"]],
	["{902}वह", ["orphan-mark: {902}वह"]],
	["10{93E}", ["orphan-mark: {93E}"]],
	["‘{93F}’ की मात्रा, {93F} की मात्रा, ◌{93F}", []],
]);

proofTable("C8", "order and number of marks", [
	["फ{93F}{93C}ल्म", ["mark-order: फ{93F}{93C}ल्म"], "फ{93C}{93F}ल्म"],
	["म{902}{947}", ["mark-order: म{902}{947}"], "म{947}{902}"],
	["क{940}{940}", ["mark-twice: क{940}{940}"], "क{940}"],
	["ज{93C}{93C}मीन", ["mark-twice: ज{93C}{93C}मीन"], "ज{93C}मीन"],
	["ह{948}{902}{902}", ["mark-twice: ह{948}{902}{902}"], "ह{948}{902}"],
	["क{94D}{94D}या", ["mark-twice: क{94D}{94D}या"], "क्या"],
	["प{94D}{93C}र", ["mark-order: प{94D}{93C}र"], "प{93C}{94D}र"],
	["अत{903}{903}", ["mark-twice: अत{903}{903}"], "अतः"],
]);
proofTable("C8", "marks that cannot stand together are only said", [
	["क{93F}{941}ल", ["mark-clash: क{93F}{941}ल"]],
	["म{901}{902}", ["mark-clash: म{901}{902}"]],
	["क{94D}{93E}", ["mark-clash: क{94D}{93E}"]],
	["ब{93E}{94D}", ["mark-clash: ब{93E}{94D}"]],
	["{908}{93E}", ["mark-clash: {908}{93E}"]],
]);
proofTable("C8", "sound clusters", [
	["स्त्री, राष्ट्र, ज़्यादा, क़्लास, मैं, हैं, हाँ, दुःख, श्रीमान्, सुऱ्या, र्‍याची, ऑफ़िस, वाङ्मय, ॐ, ऽ", []],
	["किं, पुंसः, क्यों, ख़ूँ, अँ, ईं, ओं, ऍ, ॲप, ळ, ॵ", []],
]);

proofTable("C9", "joiners where they do nothing", [
	["भा{200D}रत", ["joiner: {93E}{200D}र"], "भारत"],
	["नमस्ते{200C} जी", ["joiner: {947}{200C}"], "नमस्ते जी"],
	["द्{200C}{200C}ध", ["joiner: {94D}{200C}{200C}ध"], "द्{200C}ध"],
	["श्रीमान्{200C} जी", ["joiner: {94D}{200C}"], "श्रीमान् जी"],
	["द्{200C}ध, र्{200D}य, क्{200D}ष", []],
	["👨‍👩‍👧 और می‌خواهم", []],
]);
