/** The one error for a picture that cannot be used, whatever the cause. */
import type { PictureReason } from "../article/problems.ts";
import { englishPictureReasons } from "./report.ts";

/** `file` is the address or path as it was handed in, `detail` the finer cause in English. */
export class PictureError extends Error {
	readonly file: string;
	readonly reason: PictureReason;
	readonly detail: string | undefined;

	constructor(file: string, reason: PictureReason, detail?: string) {
		super(`${file}: ${englishPictureReasons[reason]}${detail === undefined ? "" : ` (${detail})`}`);
		this.name = "PictureError";
		this.file = file;
		this.reason = reason;
		this.detail = detail;
	}
}
