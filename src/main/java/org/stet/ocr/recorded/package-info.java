/** Readings kept on disk, so that later commands need no OCR. */
@NullMarked
package org.stet.ocr.recorded;

import org.jspecify.annotations.NullMarked;
