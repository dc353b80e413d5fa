/** What is typed for a danda, and sentence ends of two kinds. */
import { proofTable } from "./proofTable.ts";

proofTable("C3", "a bar attached to a word, after a verb, at the end", [
	["प्रस्ताव पारित हुआ|", ["bar-for-danda: |"], "प्रस्ताव पारित हुआ।"],
	["वह गया| फिर लौटा।", ["bar-for-danda: |"], "वह गया। फिर लौटा।"],
	["वह गया | फिर लौट आया।", ["bar-for-danda: |"], "वह गया। फिर लौट आया।"],
	["यह शहर हमारा | यहाँ सब रहते हैं।", ["bar-stray: |"]],
	["कुल लोग 500|", ["bar-for-danda: |"], "कुल लोग 500।"],
	["दोहा पूरा हुआ||", ["bar-for-danda: ||"], "दोहा पूरा हुआ॥"],
	["वह आया｜", ["bar-for-danda: ｜"], "वह आया।"],
	["उसने कहा, “हम तैयार हैं|”", ["bar-for-danda: |"], "उसने कहा, “हम तैयार हैं।”"],
]);

proofTable("C3", "letters for a danda, and two dandas", [
	["वह गया l फिर लौटा।", ["letter-for-danda: l"], "वह गया। फिर लौटा।"],
	["वह गयाl फिर लौटाI", ["letter-for-danda: l", "letter-for-danda: I"], "वह गया। फिर लौटा।"],
	["चरण पूरा हुआ I", ["letter-for-danda: I"], "चरण पूरा हुआ।"],
	["रघुकुल रीति सदा चलि आई।।", ["two-dandas: ।।"], "रघुकुल रीति सदा चलि आई॥"],
	["प्राण जाई पर बचन न जाई। ।", ["two-dandas: । ।"], "प्राण जाई पर बचन न जाई॥"],
]);

proofTable("C3", "bars of menus and letters of names stay", [
	["देश | दुनिया | खेल", []],
	["चंद्रयान की ख़बरें | पाठक", []],
	["भाग I और भाग II, टाइप I डायबिटीज़", []],
	["उसने a | b लिखा।", []],
	["NIFTY | SENSEX", []],
	["मंगल भवन अमंगल हारी। द्रवउ सुदसरथ अजिर बिहारी॥", []],
]);

proofTable("C4", "the rarer sentence end, with counts, the desk to choose", [
	["वह गया। फिर लौटा। अब सोया है.", ["mixed-ends: ."], "वह गया। फिर लौटा। अब सोया है।"],
	["वह गया. फिर लौटा. अब सोया है।", ["mixed-ends: ।"], "वह गया. फिर लौटा. अब सोया है."],
	["वह गया है। ¶ उसने कहा, “मैं आऊँगा.” ¶ सब चुप रहे।", ["mixed-ends: ."], "वह गया है। ¶ उसने कहा, “मैं आऊँगा।” ¶ सब चुप रहे।"],
]);

proofTable("C4", "full stops that end no sentence", [
	["डॉ. सिंह और प्रो. शर्मा आए। रु. 500 दिए।", []],
	["बी.जे.पी. और बी. जे. पी. दोनों चलते हैं।", []],
	["पं. नेहरू, मो. शमी, एम. एस. धोनी, डब्ल्यू. बी. येट्स यहाँ हैं।", []],
	["दूरी 45 कि.मी. है। मात्रा 5 मि.ली. है।", []],
	["1. पहला। 2. दूसरा।", []],
	["वह बोला... फिर चुप हुआ।", []],
	["He said so. वह बोला।", []],
	["टाटा प्रा. लि. कं. का दफ़्तर यहाँ है।", []],
	["वह गया. फिर लौटा.", []],
]);
proofTable("C4", "a house style is kept even without a mixture", [["वह गया. फिर लौटा.", ["style-ends: ."], "वह गया। फिर लौटा।"]], {
	sentenceEnd: "danda",
});
proofTable("C4", "a house style of full stops", [["वह गया। फिर लौटा.", ["mixed-ends: ।"], "वह गया. फिर लौटा."]], { sentenceEnd: "stop" });
